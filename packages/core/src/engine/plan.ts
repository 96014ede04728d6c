import { isLaw, type Making, type Schedule, schedulesOf, type Timetable } from "./application.ts";
import { type Condition, type RuleTest, testsIn } from "./condition.ts";
import type { IsoDate } from "./date.ts";
import type { Finding, OtherReading, Verdict } from "./finding.ts";
import { type Came, type Formula, formulaOf, inputsOf } from "./formula.ts";
import { type Numbering, numbering } from "./known-value.ts";
import { type Allowance, type Memo, memo, newStore, type Store } from "./memo.ts";
import {
  type Basis,
  conditionsOf,
  type Duty,
  eachLayer,
  LAYERS,
  layerBefore,
  type Reading,
  type Rule,
} from "./rule.ts";
import type { Desk } from "./run.ts";
import { type Part, type TracePlan, tracePlanOf } from "./trace.ts";
import { isWide, widthsOf } from "./width.ts";

/**
 * A ruleset on one day, ready to be asked. Reading the rules anew for each question made `classify` three times as slow
 * (classify.bench.ts, 41 rules).
 */
export interface Plan {
  /** A number for each fact that a rule reads. */
  readonly facts: ReadonlyMap<string, number>;
  /** A number for each rule that is law. */
  readonly rules: ReadonlyMap<string, number>;
  /** For each fact, numbers for its values. */
  readonly numberings: readonly Numbering[];
  /** Where each of its facts stands among the facts of those who ask: they have numbers of their own. */
  readonly placesIn: WeakMap<ReadonlyMap<string, number>, readonly number[]>;
  readonly allowance: Allowance;
  readonly kept: Kept;
  readonly store: Store;
  /** By the layer that decides; made with the first question. */
  readonly desks: Partial<Record<Basis, Desk>>;
  /** The rules that are law, as each layer reads them. */
  readonly laws: Readonly<Record<Basis, readonly Law[]>>;
  /** The rules by outcome. */
  readonly byOutcome: ReadonlyMap<string, readonly Law[]>;
  /** The numbers of the rules, each after those that it asks. */
  readonly order: readonly number[];
  /** By the layer that decides, the other layers in the order in which they are compared with it. */
  readonly compared: Readonly<Record<Basis, readonly Compared[]>>;
}

/** A layer that does not decide, and the rules that it reads otherwise than the layer it is compared on top of. */
export interface Compared {
  readonly layer: Basis;
  readonly read: readonly Law[];
  /** These and the rules that ask them, or rules that do: each after those that it asks. */
  readonly mayChange: readonly Law[];
  /** Whether it takes along what the layer compared before it came to; otherwise it starts from the deciding one. */
  readonly isOnTop: boolean;
}

/** What a rule comes to, without the trace. */
export type Ruling = Pick<Finding, "rule" | "outcome" | "verdict">;

/** A rule as one layer reads it. What a finding repeats stands here as well: rules have many forms, laws have one. */
export interface Law extends Pick<Rule, "id" | "outcome" | "source"> {
  readonly duty: Duty | undefined;
  readonly rulings: Readonly<Record<Verdict, Ruling>>;
  /** The test of this rule, as it stands in the residual of another one. */
  readonly itself: RuleTest;
  /** How many residuals have a number. All layers count together. */
  readonly numbered: { count: number };
  /** Its number: where it stands among the laws of every layer. */
  readonly place: number;
  readonly wording: Wording;
  /** The numbers of the rules that ask it, under any layer. */
  readonly askers: readonly number[];
  /** The other layers that can come to another verdict, and for each verdict what a finding then says. */
  readonly others: Partial<Readonly<Record<Basis, Readonly<Record<Verdict, OtherReading>>>>>;
  readonly schedule: Schedule;
}

/** The conditions of a rule under a layer. Layers without a reading between them share one. */
interface Wording {
  readonly formula: Formula;
  /** Whether it hangs on so many facts and rules that what is left of it differs from system to system. */
  readonly isWide: boolean;
  readonly trace: TracePlan;
  /** Whether its readings can turn a no of the text into something else, and a yes of the text. */
  readonly liftsNo: boolean;
  readonly liftsYes: boolean;
  readonly known: Memo;
}

/** What a rule comes to, with a number for it that its law gives to no other residual. */
export interface Outcome extends Came {
  /** No 0, yes 1, the rule itself 2; -1 for what has no number. */
  readonly number: number;
}

/** What rules came to before, by the index that a memo gives: lists for all rules together, found by one number. */
export interface Kept {
  readonly outcomes: Outcome[];
  /** The finding that each led to in slot 0, which most do: under the statute, with no transitional rule and no other verdict. */
  readonly plain: (Finding | undefined)[];
  /** The finding that each led to first in another slot, for its application, the deciding layer and the other verdicts. */
  readonly findings: (Finding | undefined)[];
  readonly slots: number[];
  /** The other findings it led to, by index and slot. */
  readonly more: Map<number, Map<number, Finding>>;
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
  const asked = inForce.map((rule) => askedBy(rule, places.rules));
  const askers = asked.map((_, place) => [...asked.keys()].filter((asker) => asked[asker]?.includes(place)));
  const order = orderOf(asked);
  const making: Making = { places, widths: widthsOf(inForce, order, places), store: newStore() };
  const underEach = schedulesOf(inForce, timetable, making).map(({ rule, schedule }, place) =>
    lawUnderEach(rule, layers.get(rule.id) ?? new Set(), { place, schedule, askers: askers[place] ?? [] }, making),
  );
  const laws = eachLayer((layer) => underEach.map((law) => law[layer]));
  return {
    facts,
    rules: places.rules,
    numberings: Array.from(facts, () => numbering()),
    placesIn: new WeakMap(),
    allowance: { left: MOST_PLACES },
    kept: { outcomes: [], plain: [], findings: [], slots: [], more: new Map() },
    store: making.store,
    desks: {},
    laws,
    byOutcome: byOutcome(laws.statute),
    order,
    compared: eachLayer((deciding) => comparedWith(laws, order, deciding)),
  };
}

function byOutcome(laws: readonly Law[]): ReadonlyMap<string, readonly Law[]> {
  const outcomes = [...new Set(laws.map(({ outcome }) => outcome))];
  return new Map(outcomes.map((outcome) => [outcome, laws.filter((law) => law.outcome === outcome)]));
}

// Some ten megabytes at most; an inventory of many systems that are alike needs a fraction. A plan that has kept so much
// is given up for a new one: what was asked long ago must not take the place of what is asked now.
const MOST_PLACES = 100_000;

/** Beside the statute only what a layer itself reads is new: it takes along what the layers before it read. */
function comparedWith(laws: Plan["laws"], order: Plan["order"], deciding: Basis): readonly Compared[] {
  const isOnTop = deciding === "statute";
  return LAYERS.filter((layer) => layer !== deciding).map((layer) => {
    const before = isOnTop ? (layerBefore(layer) ?? deciding) : deciding;
    const read = laws[layer].filter(({ wording, place }) => wording !== laws[before][place]?.wording);
    return { layer, isOnTop, read, mayChange: withAskers(read, laws[layer], order) };
  });
}

function withAskers(read: readonly Law[], laws: readonly Law[], order: readonly number[]): readonly Law[] {
  const touched = new Set(read.map(({ place }) => place));
  return order.flatMap((place) => {
    const law = laws[place];
    if (law === undefined || !touched.has(place)) return [];
    for (const asker of law.askers) touched.add(asker);
    return [law];
  });
}

/** The numbers of the rules that a rule asks, under any layer. */
function askedBy(rule: Rule, places: ReadonlyMap<string, number>): readonly number[] {
  const tests = conditionsOf(rule).flatMap(testsIn);
  return tests.flatMap((test) => ("rule" in test ? (places.get(test.rule) ?? []) : []));
}

function orderOf(asked: readonly (readonly number[])[]): readonly number[] {
  const order = new Set<number>();
  const visit = (place: number): void => {
    if (order.has(place)) return;
    asked[place]?.forEach(visit);
    order.add(place);
  };
  for (const place of asked.keys()) visit(place);
  return [...order];
}

function lawUnderEach(
  rule: Rule,
  read: ReadonlySet<Basis>,
  { place, schedule, askers }: Pick<Law, "place" | "schedule" | "askers">,
  making: Making,
): Readonly<Record<Basis, Law>> {
  const { id, outcome, source, duty } = rule;
  const itself = Object.freeze({ rule: id });
  const ruling = (verdict: Verdict): Ruling => Object.freeze({ rule: id, outcome, verdict });
  const rulings = { yes: ruling("yes"), no: ruling("no"), unknown: ruling("unknown") };
  const numbered = { count: 3 };
  const made = new Map<number, Wording>();
  return eachLayer((layer) => {
    const readings = readingsUpTo(rule, layer);
    const wording = made.get(readings.length) ?? wordingOf(rule, readings, making);
    made.set(readings.length, wording);
    const others = othersOf(rule, read, layer);
    return { id, outcome, source, duty, rulings, itself, numbered, place, wording, askers, others, schedule };
  });
}

function readingsUpTo({ readings = [] }: Rule, layer: Basis): readonly Reading[] {
  return readings.filter(({ basis }) => LAYERS.indexOf(basis) <= LAYERS.indexOf(layer));
}

function wordingOf(rule: Rule, readings: readonly Reading[], { places, widths, store }: Making): Wording {
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
  const inputs = inputsOf(formula, places);
  const known = memo(
    inputs,
    inputs.map((input) => widths[input] ?? 0),
    store,
  );
  const liftsNo = readings.some(({ widens, unless }) => widens !== undefined || unless !== undefined);
  const liftsYes = readings.some(({ narrows, unless }) => narrows !== undefined || unless !== undefined);
  return { formula, isWide: isWide(inputs), trace, liftsNo, liftsYes, known };
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

function othersOf(rule: Rule, read: ReadonlySet<Basis>, deciding: Basis): Law["others"] {
  if (read.size === 0) return {};
  const others: { [Layer in Basis]?: Law["others"][Layer] } = {};
  for (const basis of LAYERS) {
    if (basis === deciding || (basis !== "statute" && !read.has(basis))) continue;
    const source = rule.readings?.find((reading) => reading.basis === basis)?.source;
    const reading = (verdict: Verdict): OtherReading =>
      Object.freeze({ basis, verdict, ...(source === undefined ? {} : { source }) });
    others[basis] = { yes: reading("yes"), no: reading("no"), unknown: reading("unknown") };
  }
  return others;
}
