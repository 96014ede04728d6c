import { KiregelError } from "../error.ts";
import { applicationOf, isLaw, type Timing } from "./application.ts";
import type { Condition, FactValue, FactValues, Test } from "./condition.ts";
import { type IsoDate, requireDate } from "./date.ts";
import type { Element, Finding, OtherReading } from "./finding.ts";
import { allOf, anyOf, negate, type Residual, reduce, residualOfFact, verdictOf } from "./residual.ts";
import { type Basis, LAYERS, type Reading, type Rule } from "./rule.ts";
import type { Ruleset } from "./ruleset.ts";

/** What is asked of a ruleset. */
export interface Question {
  readonly facts: FactValues;
  readonly asOf: IsoDate;
  /** The layer of reading that decides. Default: `statute`. */
  readonly layer?: Basis;
}

/**
 * Every rule that is law on the day asked about, each with its verdict. Nothing returns early. Throws a KiregelError
 * `invalid-date` for a day that does not exist.
 */
export function evaluate(ruleset: Ruleset, question: Question): readonly Finding[] {
  const run = start(ruleset, question);
  const findings: Finding[] = [];
  for (const id of ruleset.entries.keys()) {
    const law = lawInForce(run, id);
    if (law !== undefined) findings.push(findingOf(run, law));
  }
  return findings;
}

/**
 * The finding of one rule, or nothing when none of its entries is law on that day. Throws a KiregelError
 * `unknown-rule` for an id that the ruleset does not have, `invalid-date` for a day that does not exist.
 */
export function evaluateRule(ruleset: Ruleset, id: string, question: Question): Finding | undefined {
  if (!ruleset.entries.has(id)) throw new KiregelError("unknown-rule", "This ruleset has no rule of that id.");
  const run = start(ruleset, question);
  const law = lawInForce(run, id);
  return law === undefined ? undefined : findingOf(run, law);
}

/** What a rule comes to, without the trace. */
export type Ruling = Pick<Finding, "rule" | "outcome" | "verdict">;

/**
 * The verdicts alone of rules with certain outcomes that are law on that day. Several times as fast as `evaluate`, for
 * those who ask about very many systems at once. Throws what `evaluate` throws.
 */
export function rulings(ruleset: Ruleset, outcomes: readonly string[], question: Question): readonly Ruling[] {
  const run = start(ruleset, question);
  const found: Ruling[] = [];
  for (const id of ruleset.entries.keys()) {
    const outcome = lawInForce(run, id)?.rule.outcome;
    if (outcome === undefined || !outcomes.includes(outcome)) continue;
    found.push({ rule: id, outcome, verdict: verdictOf(residualOfId(run, id, run.layer)) });
  }
  return found;
}

interface Run {
  readonly ruleset: Ruleset;
  /** The own properties of the facts: a fact called "constructor" is not stated by every object. */
  readonly stated: ReadonlyMap<string, FactValue | undefined>;
  readonly asOf: IsoDate;
  readonly layer: Basis;
  /** The rules that were asked, each found once. */
  readonly laws: Map<string, LawInForce>;
  readonly timing: Timing;
}

/** The text of a rule that is law on the day, and what it comes to under each layer that was asked. */
interface LawInForce {
  readonly rule: Rule;
  readonly residuals: Record<Basis, Residual | undefined>;
}

function start(ruleset: Ruleset, { facts, asOf, layer = "statute" }: Question): Run {
  requireDate(asOf, "asOf");
  if (!LAYERS.includes(layer)) throw unknownLayer();
  const timing: Timing = {
    timetable: ruleset.timetable,
    asOf,
    legacies: new Map(),
    residualOf: (test) => residualOfTest(run, test, layer, "when"),
  };
  const run: Run = { ruleset, stated: new Map(Object.entries(facts)), asOf, layer, laws: new Map(), timing };
  return run;
}

function unknownLayer(): KiregelError {
  return new KiregelError(
    "unknown-reference",
    `The layer must be one of: ${LAYERS.join(", ")}. There is no other reading.`,
  );
}

function lawInForce(run: Run, id: string): LawInForce | undefined {
  const found = run.laws.get(id);
  if (found !== undefined) return found;
  const rule = run.ruleset.entries.get(id)?.find((entry) => isLaw(entry, run.asOf));
  if (rule === undefined) return undefined;
  const residuals = { statute: undefined, guideline: undefined, "draft-guideline": undefined, contested: undefined };
  const law = { rule, residuals };
  run.laws.set(id, law);
  return law;
}

function findingOf(run: Run, law: LawInForce): Finding {
  const { rule } = law;
  const elements: Element[] = [];
  const residual = residualOfRule(run, rule, run.layer, elements);
  law.residuals[run.layer] = residual;
  const finding: Draft<Finding> = {
    rule: rule.id,
    outcome: rule.outcome,
    source: rule.source,
    verdict: verdictOf(residual),
    basis: run.layer,
    otherReadings: otherReadings(run, law, residual),
    elements,
    applies: applicationOf(run.timing, rule, residual),
  };
  if (typeof residual !== "boolean") finding.residual = residual;
  if (rule.duty !== undefined) finding.duty = rule.duty;
  return finding;
}

// Optional properties are set one by one: spreading them in took a tenth of the time of a classification.
type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

function residualOfRule(run: Run, rule: Rule, layer: Basis, elements?: Element[]): Residual {
  const residualOf = (part: Element["part"], condition: Condition) =>
    reduce(condition, (test) => residualOfTest(run, test, layer, part, elements));
  const base = residualOf("when", rule.when);
  const readings = readingsUpTo(rule, layer);
  const exception = exceptionOf(rule, readings);
  const met = readings.length === 0 ? base : readAs(readings, base, (condition) => residualOf("reading", condition));
  if (exception === undefined) return met;
  return allOf([met, negate(residualOf(exception === rule.unless ? "unless" : "reading", exception))]);
}

const NO_READINGS: readonly Reading[] = [];

function readingsUpTo(rule: Rule, layer: Basis): readonly Reading[] {
  if (rule.readings === undefined || layer === "statute") return NO_READINGS;
  const reach = LAYERS.indexOf(layer);
  return rule.readings.filter(({ basis }) => LAYERS.indexOf(basis) <= reach);
}

function exceptionOf(rule: Rule, readings: readonly Reading[]): Condition | undefined {
  if (readings.length === 0) return rule.unless;
  return readings.findLast(({ unless }) => unless !== undefined)?.unless ?? rule.unless;
}

function readAs(readings: readonly Reading[], base: Residual, residualOf: (part: Condition) => Residual): Residual {
  const narrowed = [base];
  const widened: Residual[] = [];
  for (const { narrows, widens } of readings) {
    if (narrows !== undefined) narrowed.push(residualOf(narrows));
    if (widens !== undefined) widened.push(residualOf(widens));
  }
  return anyOf([allOf(narrowed), ...widened]);
}

function residualOfTest(run: Run, test: Test, layer: Basis, part: Element["part"], elements?: Element[]): Residual {
  if ("fact" in test) {
    const value = run.stated.get(test.fact);
    const residual = residualOfFact(test, value);
    const holds = verdictOf(residual);
    elements?.push(value === undefined ? { part, test, holds } : { part, test, holds, value });
    return residual;
  }
  const residual = "rule" in test ? residualOfId(run, test.rule, layer) : run.asOf >= test.asOfFrom;
  elements?.push({ part, test, holds: verdictOf(residual) });
  return residual;
}

/** The residual of a rule that another rule asks for. A rule that is not law on the day is not met. */
function residualOfId(run: Run, id: string, layer: Basis): Residual {
  const law = lawInForce(run, id);
  return law === undefined ? false : residualUnder(run, law, layer);
}

function residualUnder(run: Run, law: LawInForce, layer: Basis): Residual {
  const before = law.residuals[layer];
  if (before !== undefined) return before;
  const residual = residualOfRule(run, law.rule, layer);
  law.residuals[layer] = residual;
  return residual;
}

function otherReadings(run: Run, law: LawInForce, deciding: Residual): readonly OtherReading[] {
  const { rule } = law;
  const possible = run.ruleset.layers.get(rule.id);
  if (possible === undefined || possible.size === 0) return [];
  const verdict = verdictOf(deciding);
  const others: OtherReading[] = [];
  for (const layer of LAYERS) {
    if (layer === run.layer || (layer !== "statute" && !possible.has(layer))) continue;
    const other = verdictOf(residualUnder(run, law, layer));
    if (other === verdict) continue;
    const source = rule.readings?.find(({ basis }) => basis === layer)?.source;
    others.push({ basis: layer, verdict: other, ...(source === undefined ? undefined : { source }) });
  }
  return others;
}

/** A transitional rule that holds sets the day; one that is undecided stands beside it. */
