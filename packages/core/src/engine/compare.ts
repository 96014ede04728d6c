import { type FactValue, factsIn } from "./condition.ts";
import type { Application, Element, Finding, Verdict } from "./finding.ts";

/** One difference between two answers to the same question. */
export interface Change {
  readonly rule: string;
  /** `undefined` when the rule is not law on that side. */
  readonly before?: Verdict;
  readonly after?: Verdict;
  /** Why it differs: the text of the law, its date of application, the layer of reading, or facts. */
  readonly because: readonly ("law" | "date" | "reading" | "facts")[];
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
    return [{ rule, ...sides(before?.verdict, after?.verdict), because: ["law"], facts: [] }];
  }
  const dateMoved = JSON.stringify(day(before.applies)) !== JSON.stringify(day(after.applies));
  if (before.verdict === after.verdict && !dateMoved) return [];
  const facts = changedFacts(before, after);
  const verdictMoved = before.verdict !== after.verdict;
  const because: Change["because"] = [
    ...(dateMoved ? (["date"] as const) : []),
    ...(verdictMoved && before.basis !== after.basis ? (["reading"] as const) : []),
    ...(verdictMoved && facts.length > 0 ? (["facts"] as const) : []),
    ...(verdictMoved && before.basis === after.basis && facts.length === 0 ? (["law"] as const) : []),
  ];
  return [{ rule, ...sides(before.verdict, after.verdict), because, facts }];
}

function sides(before: Verdict | undefined, after: Verdict | undefined): Pick<Change, "before" | "after"> {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

function day({ nominal, effective, reached }: Application): unknown {
  return [nominal, effective, reached];
}

function changedFacts(before: Finding, after: Finding): Change["facts"] {
  const earlier = statedIn(before.elements);
  const later = statedIn(after.elements);
  const keys = [...new Set([...earlier.keys(), ...later.keys()])];
  return keys
    .filter((fact) => JSON.stringify(earlier.get(fact)) !== JSON.stringify(later.get(fact)))
    .map((fact) => {
      const [was, is] = [earlier.get(fact), later.get(fact)];
      return { fact, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) };
    });
}

function statedIn(elements: readonly Element[]): ReadonlyMap<string, FactValue> {
  const stated = elements.flatMap(({ test, value }) =>
    value === undefined ? [] : factsIn(test).map((fact) => [fact, value] as const),
  );
  return new Map(stated);
}
