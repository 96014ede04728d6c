import { isLaw, type Schedule, schedulesOf, type Timetable } from "./application.ts";
import { type Condition, type RuleTest, testsIn } from "./condition.ts";
import type { IsoDate } from "./date.ts";
import type { Finding, OtherReading, Verdict } from "./finding.ts";
import { type Came, type Formula, formulaOf, type Places, rulesAskedBy } from "./formula.ts";
import { type Numbering, numbering } from "./known-value.ts";
import { type Allowance, type Memo, memo } from "./memo.ts";
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
import { type Part, type TracePlan, tracePlanOf } from "./trace.ts";

/**
 * A ruleset on one day, ready to be asked. Reading the rules anew for each question made `classify` three times as slow
 * (classify.bench.ts, 41 rules).
 */
export interface Plan {
  /** A number for each fact that a rule reads. */
  readonly facts: ReadonlyMap<string, number>;
  /** For each fact, numbers for its values. */
  readonly numberings: readonly Numbering[];
  /** Where each of its facts stands among the facts of those who ask: they have numbers of their own. */
  readonly placesIn: WeakMap<ReadonlyMap<string, number>, readonly number[]>;
  readonly allowance: Allowance;
  /** The rules that are law, as each layer reads them. */
  readonly laws: Readonly<Record<Basis, readonly Law[]>>;
  /** The rules that a layer reads otherwise than the layer before it. */
  readonly read: Readonly<Record<Basis, readonly Law[]>>;
}

/** A rule as one layer reads it. What a finding repeats stands here as well: rules have many forms, laws have one. */
export interface Law extends Pick<Rule, "id" | "outcome" | "source"> {
  readonly duty: Duty | undefined;
  /** The test of this rule, as it stands in the residual of another one. */
  readonly itself: RuleTest;
  /** How many residuals have a number. All layers count together. */
  readonly numbered: { count: number };
  /** Its number: where it stands among the laws of every layer. */
  readonly place: number;
  readonly wording: Wording;
  /** The numbers of the rules that ask it, directly or through others, and its own. */
  readonly dependents: readonly number[];
  /** The other layers that can come to another verdict. */
  readonly others: readonly OtherLayer[];
  readonly schedule: Schedule;
}

/** The conditions of a rule under a layer. Layers without a reading between them share one. */
export interface Wording {
  readonly formula: Formula;
  /** The facts that it tests and the rules that it asks, by number. */
  readonly facts: readonly number[];
  readonly asks: readonly number[];
  readonly trace: TracePlan;
  /** Whether its readings can turn a no of the text into something else, and a yes of the text. */
  readonly liftsNo: boolean;
  readonly liftsYes: boolean;
  /** What it came to before; absent where too many facts and rules play a part. */
  readonly known: Memo<Outcome> | undefined;
}

/** What a rule comes to, with a number for it that its law gives to no other residual. */
export interface Outcome extends Came {
  /** No 0, yes 1, the rule itself 2; -1 for what has no number. */
  readonly number: number;
  /** The finding under the statute, with no other reading and no transitional rule. */
  plain: Finding | undefined;
  /** The other findings it led to, by the application, the deciding layer and the verdicts of the others. */
  findings: Map<number, Finding> | undefined;
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
  const dependents = dependentsOf(inForce, places.rules);
  const underEach = schedulesOf(inForce, timetable, places).map(({ rule, schedule }, place) =>
    lawUnderEach(rule, layers.get(rule.id) ?? new Set(), {
      place,
      schedule,
      places,
      dependents: dependents[place] ?? [],
    }),
  );
  const laws = eachLayer((layer) => underEach.map((law) => law[layer]));
  return {
    facts,
    numberings: Array.from(facts, () => numbering()),
    placesIn: new WeakMap(),
    allowance: { left: MOST_PLACES },
    laws,
    read: eachLayer((layer) => {
      const before = layerBefore(layer) ?? layer;
      return laws[layer].filter(({ wording, place }) => wording !== laws[before][place]?.wording);
    }),
  };
}

// Some megabytes at most; an inventory of many systems that are alike needs a fraction.
const MOST_PLACES = 100_000;

/** For each rule the numbers of those that ask it, directly or through others, and its own. */
function dependentsOf(rules: readonly Rule[], places: ReadonlyMap<string, number>): readonly (readonly number[])[] {
  const askers = rules.map((): number[] => []);
  for (const [place, rule] of rules.entries()) {
    for (const test of conditionsOf(rule).flatMap(testsIn)) {
      const asked = "rule" in test ? places.get(test.rule) : undefined;
      if (asked !== undefined) askers[asked]?.push(place);
    }
  }
  const reached = (from: number, found: Set<number>): Set<number> => {
    if (found.has(from)) return found;
    found.add(from);
    for (const asker of askers[from] ?? []) reached(asker, found);
    return found;
  };
  return rules.map((_, place) => [...reached(place, new Set())]);
}

function lawUnderEach(
  rule: Rule,
  read: ReadonlySet<Basis>,
  { place, schedule, places, dependents }: Pick<Law, "place" | "schedule" | "dependents"> & { readonly places: Places },
): Readonly<Record<Basis, Law>> {
  const { id, outcome, source, duty } = rule;
  const itself = Object.freeze({ rule: id });
  const numbered = { count: 3 };
  const made = new Map<number, Wording>();
  return eachLayer((layer) => {
    const readings = readingsUpTo(rule, layer);
    const wording = made.get(readings.length) ?? wordingOf(rule, readings, places);
    made.set(readings.length, wording);
    const others = othersOf(rule, read, layer);
    return { id, outcome, source, duty, itself, numbered, place, wording, dependents, others, schedule };
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
  const [facts, asks] = [[...new Set(trace.facts.map(({ place }) => place))], rulesAskedBy(formula)];
  const widths = [...facts.map((fact) => widthOf(trace, fact)), ...asks.map(() => (asks.length > FEW_RULES ? 16 : 64))];
  const known = widths.length <= MOST_INPUTS ? memo<Outcome>(widths) : undefined;
  const liftsNo = readings.some(({ widens, unless }) => widens !== undefined || unless !== undefined);
  const liftsYes = readings.some(({ narrows, unless }) => narrows !== undefined || unless !== undefined);
  return { formula, facts, asks, trace, liftsNo, liftsYes, known };
}

const MOST_INPUTS = 12;

// Of a yes or no there are four: not stated, yes, no, not known. Of other answers and of residuals the first are kept.
const YES_NO_WIDTH = 4;
const ANSWER_WIDTH = 64;
const FEW_RULES = 5;

function widthOf({ facts }: TracePlan, fact: number): number {
  const isYesNo = facts.some(({ place, test }) => place === fact && "is" in test && typeof test.is === "boolean");
  return isYesNo ? YES_NO_WIDTH : ANSWER_WIDTH;
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
