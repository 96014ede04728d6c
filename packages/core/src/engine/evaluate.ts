import { KiregelError } from "../error.ts";
import type { Condition, FactTest, FactValue, FactValues, Test } from "./condition.ts";
import type { IsoDate } from "./date.ts";
import type { Application, Element, Finding, LegacyApplication, OtherReading, Verdict } from "./finding.ts";
import { type ApplicationDate, type Basis, LAYERS, type Legacy, type Reading, type Rule } from "./rule.ts";
import type { Ruleset } from "./ruleset.ts";

/** What is asked of a ruleset. */
export interface Question {
  readonly facts: FactValues;
  readonly asOf: IsoDate;
  /** The layer of reading that decides. Default: `statute`. */
  readonly layer?: Basis;
}

/** Every rule that is law on the day asked about, each with its verdict. Nothing returns early. */
export function evaluate(ruleset: Ruleset, question: Question): readonly Finding[] {
  const run = start(ruleset, question);
  const findings: Finding[] = [];
  for (const id of ruleset.entries.keys()) {
    const rule = ruleInForce(run, id);
    if (rule !== undefined) findings.push(findingOf(run, rule));
  }
  return findings;
}

/**
 * The finding of one rule, or nothing when none of its entries is law on that day. Throws a KiregelError
 * `unknown-rule` for an id that the ruleset does not have.
 */
export function evaluateRule(ruleset: Ruleset, id: string, question: Question): Finding | undefined {
  if (!ruleset.entries.has(id)) throw new KiregelError("unknown-rule", "This ruleset has no rule of that id.");
  const run = start(ruleset, question);
  const rule = ruleInForce(run, id);
  return rule === undefined ? undefined : findingOf(run, rule);
}

/** What is left of a condition once the stated facts are filled in: true, false, or what still decides. */
export type Residual = boolean | Condition;

interface Run {
  readonly ruleset: Ruleset;
  readonly facts: FactValues;
  readonly asOf: IsoDate;
  readonly layer: Basis;
  /** Residual of each rule that was already asked, one map per layer. */
  readonly known: Map<Basis, Map<string, Residual>>;
}

function start(ruleset: Ruleset, { facts, asOf, layer = "statute" }: Question): Run {
  return { ruleset, facts, asOf, layer, known: new Map() };
}

function ruleInForce(run: Run, id: string): Rule | undefined {
  const entries = run.ruleset.entries.get(id) ?? [];
  return entries.find(({ from, until }) => from <= run.asOf && (until === undefined || run.asOf <= until));
}

function findingOf(run: Run, rule: Rule): Finding {
  const elements: Element[] = [];
  const residual = residualOfRule(run, rule, run.layer, elements);
  return {
    rule: rule.id,
    outcome: rule.outcome,
    source: rule.source,
    verdict: verdictOf(residual),
    basis: run.layer,
    otherReadings: otherReadings(run, rule, residual),
    elements,
    ...(typeof residual === "boolean" ? {} : { residual }),
    applies: applicationOf(run, rule),
    ...(rule.duty === undefined ? {} : { duty: rule.duty }),
  };
}

function residualOfRule(run: Run, rule: Rule, layer: Basis, elements?: Element[]): Residual {
  const readings = readingsUpTo(rule, layer);
  const trace = (part: Element["part"]) => (condition: Condition) => reduce(run, condition, layer, part, elements);
  const base = trace("when")(rule.when);
  const narrowed = readings.flatMap(({ narrows }) => (narrows === undefined ? [] : [narrows])).map(trace("reading"));
  const widened = readings.flatMap(({ widens }) => (widens === undefined ? [] : [widens])).map(trace("reading"));
  const exception = exceptionOf(rule, readings);
  const met = anyOf([allOf([base, ...narrowed]), ...widened]);
  if (exception === undefined) return met;
  const part = exception === rule.unless ? "unless" : "reading";
  return allOf([met, negate(trace(part)(exception))]);
}

function readingsUpTo(rule: Rule, layer: Basis): readonly Reading[] {
  if (rule.readings === undefined || layer === "statute") return [];
  const reach = LAYERS.indexOf(layer);
  return rule.readings.filter(({ basis }) => LAYERS.indexOf(basis) <= reach);
}

function exceptionOf(rule: Rule, readings: readonly Reading[]): Condition | undefined {
  return readings.findLast(({ unless }) => unless !== undefined)?.unless ?? rule.unless;
}

function otherReadings(run: Run, rule: Rule, deciding: Residual): readonly OtherReading[] {
  const possible = run.ruleset.layers.get(rule.id);
  if (possible === undefined || possible.size === 0) return [];
  const verdict = verdictOf(deciding);
  return LAYERS.filter((layer) => layer !== run.layer && (layer === "statute" || possible.has(layer))).flatMap(
    (layer) => {
      const other = verdictOf(residualOfId(run, rule.id, layer));
      const source = rule.readings?.find(({ basis }) => basis === layer)?.source;
      return other === verdict ? [] : [{ basis: layer, verdict: other, ...(source === undefined ? {} : { source }) }];
    },
  );
}

/** The residual of a rule that another rule asks for. A rule that is not law on the day is not met. */
function residualOfId(run: Run, id: string, layer: Basis): Residual {
  const known = run.known.get(layer) ?? new Map<string, Residual>();
  run.known.set(layer, known);
  const before = known.get(id);
  if (before !== undefined) return before;
  const rule = ruleInForce(run, id);
  const residual = rule === undefined ? false : residualOfRule(run, rule, layer);
  known.set(id, residual);
  return residual;
}

function reduce(run: Run, condition: Condition, layer: Basis, part: Element["part"], elements?: Element[]): Residual {
  if ("all" in condition) return allOf(condition.all.map((inner) => reduce(run, inner, layer, part, elements)));
  if ("any" in condition) return anyOf(condition.any.map((inner) => reduce(run, inner, layer, part, elements)));
  if ("not" in condition) return negate(reduce(run, condition.not, layer, part, elements));
  const residual = residualOfTest(run, condition, layer);
  elements?.push(elementOf(run, condition, part, verdictOf(residual)));
  return residual;
}

function residualOfTest(run: Run, test: Test, layer: Basis): Residual {
  if ("rule" in test) return residualOfId(run, test.rule, layer);
  if ("asOfFrom" in test) return run.asOf >= test.asOfFrom;
  const value = statedValue(run.facts, test.fact);
  return value === undefined || value === "undecided" ? test : factHolds(test, value);
}

// Own properties only: a fact called "constructor" is not stated by every object.
function statedValue(facts: FactValues, key: string): FactValue | undefined {
  return Object.hasOwn(facts, key) ? facts[key] : undefined;
}

function factHolds(test: FactTest, value: FactValue): boolean {
  if ("is" in test) return value === test.is;
  if ("atLeast" in test) return typeof value === "number" && value >= test.atLeast;
  if ("before" in test) return typeof value === "string" && value < test.before;
  if (typeof value === "string") return test.includes.includes(value);
  return typeof value === "object" && test.includes.some((option) => value.includes(option));
}

function elementOf(run: Run, test: Test, part: Element["part"], holds: Verdict): Element {
  const value = "fact" in test ? statedValue(run.facts, test.fact) : undefined;
  return value === undefined ? { part, test, holds } : { part, test, holds, value };
}

function applicationOf(run: Run, rule: Rule): Application {
  const date = dateInForce(run, rule.applies);
  const nominal = date === undefined ? rule.from : date.nominal;
  const effective = date?.effective ?? nominal;
  return {
    nominal,
    effective,
    reached: effective !== null && effective <= run.asOf,
    source: date?.source ?? rule.source,
    legacy: (rule.legacy ?? []).flatMap((legacy) => legacyOf(run, legacy)),
  };
}

function legacyOf(run: Run, legacy: Legacy): readonly LegacyApplication[] {
  if (legacy.from > run.asOf || (legacy.until !== undefined && legacy.until < run.asOf)) return [];
  const residual = reduce(run, legacy.when, run.layer, "when");
  if (residual === false) return [];
  const nominal = dateInForce(run, legacy.applies)?.nominal ?? null;
  const application = { nominal, source: legacy.source };
  return [residual === true ? { ...application, holds: "yes" } : { ...application, holds: "unknown", residual }];
}

function dateInForce(run: Run, key: string | undefined): ApplicationDate | undefined {
  if (key === undefined) return undefined;
  const dates = run.ruleset.dates.filter((date) => date.key === key && date.from <= run.asOf);
  return dates.reduce<ApplicationDate | undefined>(
    (last, date) => (last && last.from > date.from ? last : date),
    undefined,
  );
}

function allOf(parts: readonly Residual[]): Residual {
  if (parts.includes(false)) return false;
  const open = parts.filter((part) => typeof part !== "boolean");
  const [first] = open;
  if (first === undefined) return true;
  return open.length === 1 ? first : { all: open };
}

function anyOf(parts: readonly Residual[]): Residual {
  if (parts.includes(true)) return true;
  const open = parts.filter((part) => typeof part !== "boolean");
  const [first] = open;
  if (first === undefined) return false;
  return open.length === 1 ? first : { any: open };
}

function negate(residual: Residual): Residual {
  return typeof residual === "boolean" ? !residual : { not: residual };
}

function verdictOf(residual: Residual): Verdict {
  if (residual === true) return "yes";
  return residual === false ? "no" : "unknown";
}
