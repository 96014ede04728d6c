import { KiregelError } from "../error.ts";
import { type Condition, factsIn, testsIn } from "./condition.ts";
import type { IsoDate } from "./date.ts";
import { byPeriod, dayAfter, type OnDay } from "./period.ts";
import { type Plan, planOf } from "./plan.ts";
import { type ApplicationDate, type Basis, conditionsOf, type Rule } from "./rule.ts";

/** What a set of rules is made of. */
export interface RulesetParts {
  /** Semantic version of the rules. */
  readonly version: string;
  /** The day up to which the law behind the rules was checked. */
  readonly checkedUntil: IsoDate;
  /** No question can be asked about a day before this one. */
  readonly since: IsoDate;
  readonly rules: readonly Rule[];
  readonly dates: readonly ApplicationDate[];
  /** Provisions that these rules do not answer, with the reason. Every result repeats them. */
  readonly notCovered: readonly NotCovered[];
  /** For whose sake a questionnaire asks. Default: for every rule. */
  readonly questions?: QuestionPolicy;
}

/** Rules for whose sake nobody is asked, by their outcome. Where another rule asks such a rule, its facts are asked. */
export interface QuestionPolicy {
  /** Outcomes of rules that matter only to the rules that ask them, such as definitions. */
  readonly never: readonly string[];
  /** Outcomes of duties that matter only when we may be one of the addressees. */
  readonly ifOurs: readonly string[];
}

/** A provision without a rule. */
export interface NotCovered {
  readonly provision: string;
  readonly because: string;
}

/** Rules that are known to fit together: no id clashes, no dangling reference, no cycle. */
export interface Ruleset extends RulesetParts {
  /** All entries of an id, oldest first. */
  readonly entries: ReadonlyMap<string, readonly Rule[]>;
  /** All entries of a date, newest first. */
  readonly timetable: ReadonlyMap<string, readonly ApplicationDate[]>;
  /** The layers of reading that can change the verdict of an id, its own and those of the rules it asks. */
  readonly layers: ReadonlyMap<string, ReadonlySet<Basis>>;
  /** A number for each fact that a rule reads. */
  readonly facts: ReadonlyMap<string, number>;
  /** The rules that are law on a day, prepared for questions about it. */
  readonly planOn: OnDay<Plan>;
}

/**
 * Puts rules together and checks once that they fit. Throws a KiregelError `duplicate-entry`, `unknown-rule`,
 * `unknown-reference` or `cyclic-rules` that names the rule.
 */
export function defineRuleset(parts: RulesetParts): Ruleset {
  const entries = entriesById(parts.rules);
  const timetable = timetableOf(parts.dates);
  for (const rule of parts.rules) checkReferences(rule, entries, timetable);
  const layers = layersOf(entries);
  const facts = new Map(factsReadBy(parts.rules).map((key, place) => [key, place]));
  const planOn = byPeriod(
    firstDaysIn(parts),
    (asOf) => planOf({ entries, timetable, layers, facts }, asOf),
    ({ allowance }) => allowance.left <= 0,
  );
  return { ...parts, entries, timetable, layers, facts, planOn };
}

function entriesById(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const entries = new Map<string, readonly Rule[]>();
  for (const rule of rules) entries.set(rule.id, [...(entries.get(rule.id) ?? []), rule].sort(byFrom));
  for (const editions of entries.values()) checkOverlap(editions);
  return entries;
}

function timetableOf(dates: readonly ApplicationDate[]): ReadonlyMap<string, readonly ApplicationDate[]> {
  const timetable = new Map<string, readonly ApplicationDate[]>();
  for (const date of dates) {
    timetable.set(date.key, [...(timetable.get(date.key) ?? []), date].sort(byFrom).reverse());
  }
  return timetable;
}

function byFrom(one: { readonly from: IsoDate }, other: { readonly from: IsoDate }): number {
  if (one.from === other.from) return 0;
  return one.from < other.from ? -1 : 1;
}

function checkOverlap(editions: readonly Rule[]): void {
  for (const [at, { id, from }] of editions.entries()) {
    const earlier = editions[at - 1];
    if (earlier === undefined || (earlier.until !== undefined && earlier.until < from)) continue;
    throw new KiregelError(
      "duplicate-entry",
      `Rule ${id} has two entries that are law on ${from}. Give the earlier entry an "until" before that day.`,
    );
  }
}

function checkReferences(
  rule: Rule,
  entries: ReadonlyMap<string, readonly Rule[]>,
  timetable: ReadonlyMap<string, unknown>,
): void {
  const asked = [...conditionsOf(rule).flatMap(rulesIn), ...(rule.duty?.addressees ?? [])];
  const unknown = asked.find((id) => !entries.has(id));
  if (unknown !== undefined) {
    throw new KiregelError("unknown-rule", `Rule ${rule.id} asks for rule ${unknown}, which is not in this ruleset.`);
  }
  const dates = [rule.applies, ...(rule.legacy ?? []).map(({ applies }) => applies)];
  const missing = dates.find((key) => key !== undefined && !timetable.has(key));
  if (missing !== undefined) {
    throw new KiregelError(
      "unknown-reference",
      `Rule ${rule.id} names the date ${missing}, which the timetable lacks.`,
    );
  }
}

function rulesIn(condition: Condition): readonly string[] {
  return testsIn(condition).flatMap((test) => ("rule" in test ? [test.rule] : []));
}

function factsReadBy(rules: readonly Rule[]): readonly string[] {
  return [...new Set(rules.flatMap(conditionsOf).flatMap(factsIn))];
}

/** Every day on which the rules, or what they say about a day, can change. */
function firstDaysIn({ rules, dates }: RulesetParts): readonly string[] {
  const texts = rules.flatMap((rule) => [rule, ...(rule.legacy ?? [])]);
  const tests = rules.flatMap(conditionsOf).flatMap(testsIn);
  return [
    ...texts.flatMap(({ from, until }) => (until === undefined ? [from] : [from, dayAfter(until)])),
    ...dates.flatMap(({ from, nominal, effective }) => [from, nominal ?? from, effective ?? from]),
    ...tests.flatMap((test) => ("asOfFrom" in test ? [test.asOfFrom] : [])),
  ];
}

function layersOf(entries: ReadonlyMap<string, readonly Rule[]>): ReadonlyMap<string, ReadonlySet<Basis>> {
  const layers = new Map<string, ReadonlySet<Basis>>();
  const open = new Set<string>();
  const visit = (id: string): ReadonlySet<Basis> => {
    const known = layers.get(id);
    if (known !== undefined) return known;
    if (open.has(id)) throw new KiregelError("cyclic-rules", `Rule ${id} asks for itself through other rules.`);
    open.add(id);
    const own = (entries.get(id) ?? []).flatMap((rule) => [
      ...(rule.readings ?? []).map(({ basis }) => basis),
      ...conditionsOf(rule)
        .flatMap(rulesIn)
        .flatMap((asked) => [...visit(asked)]),
    ]);
    open.delete(id);
    const found = new Set<Basis>(own);
    layers.set(id, found);
    return found;
  };
  for (const id of entries.keys()) visit(id);
  return layers;
}
