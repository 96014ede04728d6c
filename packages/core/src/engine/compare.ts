import type { FactValue, Test } from "./condition.ts";
import type { Application, Element, Finding, Verdict } from "./finding.ts";

/** One difference between two answers to the same question. */
export interface Change {
  readonly rule: string;
  /** `undefined` when the rule is not law on that side. */
  readonly before?: Verdict;
  readonly after?: Verdict;
  /**
   * Why it differs. `law`: the text, or whether there is one; `date`: the day asked about or the day of application;
   * `reading`: another layer reads this rule differently; `rule`: a rule that it asks came out differently; `facts`.
   */
  readonly because: readonly ("law" | "date" | "reading" | "rule" | "facts")[];
  /** The rules that it asks itself and that came out differently. Each of them has a change of its own. */
  readonly rules: readonly string[];
  /** The facts whose stated value differs, with both values. */
  readonly facts: readonly { readonly fact: string; readonly before?: FactValue; readonly after?: FactValue }[];
}

/** What changed between two lists of findings: two days, two readings or two sets of facts. Rules that agree are left out. */
export function compare(before: readonly Finding[], after: readonly Finding[]): readonly Change[] {
  const earlier = new Map(before.map((finding) => [finding.rule, finding]));
  const later = new Map(after.map((finding) => [finding.rule, finding]));
  const rules = [...new Set([...earlier.keys(), ...later.keys()])];
  return rules.flatMap((rule) => changeOf(rule, earlier.get(rule), later.get(rule)));
}

function changeOf(rule: string, before: Finding | undefined, after: Finding | undefined): readonly Change[] {
  if (before === undefined || after === undefined) {
    return [{ rule, ...sides(before?.verdict, after?.verdict), because: ["law"], rules: [], facts: [] }];
  }
  const applicationMoved = !same(day(before.applies), day(after.applies));
  const verdictMoved = before.verdict !== after.verdict;
  if (!verdictMoved && !applicationMoved) return [];
  const moved = verdictMoved ? causes(before, after) : { because: [], rules: [], facts: [] };
  const because = applicationMoved && !moved.because.includes("date") ? ["date" as const] : [];
  return [{ rule, ...sides(before.verdict, after.verdict), ...moved, because: [...because, ...moved.because] }];
}

/** Why a verdict differs, read off the two traces. What nothing else explains is a change of the text. */
function causes(before: Finding, after: Finding): Pick<Change, "because" | "rules" | "facts"> {
  const rules = movedTests(before, after).flatMap((test) => ("rule" in test ? [test.rule] : []));
  const facts = changedFacts(before, after);
  const found: Change["because"] = [
    ...(movedTests(before, after).some((test) => "asOfFrom" in test) ? (["date"] as const) : []),
    ...(before.basis !== after.basis && !same(readingOf(before), readingOf(after)) ? (["reading"] as const) : []),
    ...(rules.length > 0 ? (["rule"] as const) : []),
    ...(facts.length > 0 ? (["facts"] as const) : []),
  ];
  return { because: found.length === 0 ? ["law"] : found, rules, facts };
}

/** The tests of other rules and of the date that came out differently, each once. */
function movedTests(before: Finding, after: Finding): readonly Test[] {
  const earlier = new Map(before.elements.map(({ test, holds }) => [JSON.stringify(test), holds]));
  const moved = after.elements.filter(({ test, holds }) => {
    const was = earlier.get(JSON.stringify(test));
    return !("fact" in test) && was !== undefined && was !== holds;
  });
  return [...new Map(moved.map(({ test }) => [JSON.stringify(test), test])).values()];
}

function readingOf({ elements }: Finding): readonly Test[] {
  return elements.flatMap(({ part, test }) => (part === "reading" ? [test] : []));
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function sides(before: Verdict | undefined, after: Verdict | undefined): Pick<Change, "before" | "after"> {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

function day({ nominal, effective, reached }: Application): unknown {
  return [nominal, effective, reached];
}

// A fact that only one of the two texts or readings tests has not changed, so it must be tested on both sides.
function changedFacts(before: Finding, after: Finding): Change["facts"] {
  const earlier = testedIn(before.elements);
  const later = testedIn(after.elements);
  return [...earlier.keys()]
    .filter((fact) => later.has(fact) && !same(earlier.get(fact), later.get(fact)))
    .map((fact) => {
      const [was, is] = [earlier.get(fact), later.get(fact)];
      return { fact, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) };
    });
}

function testedIn(elements: readonly Element[]): ReadonlyMap<string, FactValue | undefined> {
  return new Map(elements.flatMap(({ test, value }) => ("fact" in test ? [[test.fact, value] as const] : [])));
}
