import { isLaw, type Schedule, schedulesOf, type Timetable } from "./application.ts";
import type { Condition } from "./condition.ts";
import type { IsoDate } from "./date.ts";
import type { OtherReading, Verdict } from "./finding.ts";
import { type Formula, formulaOf, type Places, rulesAskedBy } from "./formula.ts";
import { type Basis, type Duty, eachLayer, LAYERS, type Reading, type Rule } from "./rule.ts";
import { type Part, type TracePlan, tracePlanOf } from "./trace.ts";

/**
 * A ruleset on one day, ready to be asked. Reading the rules anew for each question made `classify` three times as slow
 * (classify.bench.ts, 41 rules).
 */
export interface Plan {
  /** A number for each fact that a rule reads. */
  readonly facts: ReadonlyMap<string, number>;
  /** The rules that are law, as each layer reads them. */
  readonly laws: Readonly<Record<Basis, readonly Law[]>>;
}

/** A rule as one layer reads it. What a finding repeats stands here as well: rules have many forms, laws have one. */
export interface Law extends Pick<Rule, "id" | "outcome" | "source"> {
  readonly duty: Duty | undefined;
  /** Its number: where it stands among the laws of every layer. */
  readonly place: number;
  readonly wording: Wording;
  /** Whether a reading, its own or one of a rule that it asks, can change its verdict. */
  readonly isRead: boolean;
  /** The other layers that can come to another verdict. */
  readonly others: readonly OtherLayer[];
  readonly schedule: Schedule;
}

/** The conditions of a rule under a layer. Layers without a reading between them share one. */
export interface Wording {
  readonly formula: Formula;
  readonly asks: readonly number[];
  readonly trace: TracePlan;
}

/** A layer that can come to another verdict, and the finding of that, made once and frozen. */
interface OtherLayer {
  readonly layer: Basis;
  readonly readings: Readonly<Record<Verdict, OtherReading>>;
}

/** What a plan is made from. */
export interface PlanParts {
  readonly entries: ReadonlyMap<string, readonly Rule[]>;
  readonly timetable: Timetable;
  readonly layers: ReadonlyMap<string, ReadonlySet<Basis>>;
  /** A number for each fact that a rule reads. */
  readonly facts: ReadonlyMap<string, number>;
}

/** Prepares the rules that are law on a day. */
export function planOf({ entries, timetable, layers, facts }: PlanParts, asOf: IsoDate): Plan {
  const inForce = [...entries.values()].flatMap((editions) => editions.find((entry) => isLaw(entry, asOf)) ?? []);
  const places = { facts, rules: new Map(inForce.map(({ id }, place) => [id, place])), asOf };
  const underEach = schedulesOf(inForce, timetable, places).map(({ rule, schedule }, place) =>
    lawUnderEach(rule, layers.get(rule.id) ?? new Set(), { place, schedule, places }),
  );
  return { facts, laws: eachLayer((layer) => underEach.map((law) => law[layer])) };
}

function lawUnderEach(
  rule: Rule,
  read: ReadonlySet<Basis>,
  { place, schedule, places }: Pick<Law, "place" | "schedule"> & { readonly places: Places },
): Readonly<Record<Basis, Law>> {
  const { id, outcome, source, duty } = rule;
  const isRead = read.size > 0;
  const made = new Map<number, Wording>();
  return eachLayer((layer) => {
    const readings = readingsUpTo(rule, layer);
    const wording = made.get(readings.length) ?? wordingOf(rule, readings, places);
    made.set(readings.length, wording);
    const others = othersOf(rule, read, layer);
    return { id, outcome, source, duty, place, wording, isRead, others, schedule };
  });
}

function readingsUpTo({ readings = [] }: Rule, layer: Basis): readonly Reading[] {
  return readings.filter(({ basis }) => LAYERS.indexOf(basis) <= LAYERS.indexOf(layer));
}

function wordingOf(rule: Rule, readings: readonly Reading[], places: Places): Wording {
  const exception = readings.findLast(({ unless }) => unless !== undefined)?.unless ?? rule.unless;
  const formula = formulaOf(wholeCondition(rule, readings, exception), places);
  const parts: readonly (Part | undefined)[] = [
    { part: "when", condition: rule.when },
    ...readings.flatMap(({ narrows, widens }) => [partOf("reading", narrows), partOf("reading", widens)]),
    partOf(exception === rule.unless ? "unless" : "reading", exception),
  ];
  const trace = tracePlanOf(
    parts.filter((part) => part !== undefined),
    places,
  );
  return { formula, asks: rulesAskedBy(formula), trace };
}

/** A rule and its readings as one condition. What a layer adds is not narrowed by the layers before it. */
function wholeCondition({ when }: Rule, readings: readonly Reading[], exception: Condition | undefined): Condition {
  const narrowed: Condition = { all: [when, ...readings.flatMap(({ narrows }) => narrows ?? [])] };
  const met: Condition = { any: [narrowed, ...readings.flatMap(({ widens }) => widens ?? [])] };
  return exception === undefined ? met : { all: [met, { not: exception }] };
}

function partOf(part: Part["part"], condition: Condition | undefined): Part | undefined {
  return condition === undefined ? undefined : { part, condition };
}

function othersOf(rule: Rule, read: ReadonlySet<Basis>, deciding: Basis): readonly OtherLayer[] {
  if (read.size === 0) return [];
  return LAYERS.flatMap((basis) => {
    if (basis === deciding || (basis !== "statute" && !read.has(basis))) return [];
    const source = rule.readings?.find((reading) => reading.basis === basis)?.source;
    const reading = (verdict: Verdict): OtherReading =>
      Object.freeze({ basis, verdict, ...(source === undefined ? {} : { source }) });
    return [{ layer: basis, readings: { yes: reading("yes"), no: reading("no"), unknown: reading("unknown") } }];
  });
}
