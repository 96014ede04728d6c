import { type Condition, type FactValue, type FactValues, factsIn } from "./condition.ts";
import { evaluate, type Question } from "./evaluate.ts";
import type { Fact, FactKind, FactScope } from "./fact.ts";
import type { Finding } from "./finding.ts";
import type { Ruleset } from "./ruleset.ts";

/** A fact that nobody has stated and that could still change a verdict. */
export interface OpenQuestion {
  readonly fact: string;
  readonly kind: FactKind;
  readonly scope: FactScope;
  readonly options?: readonly string[];
  readonly unit?: string;
  readonly chapter: string;
  /** The rules whose verdict hangs on it: the reason why it is asked. */
  readonly asks: readonly string[];
  /** The rules that some answer to it alone would settle. */
  readonly settles: readonly string[];
  /** How many questions can follow at most, this one included. */
  readonly remaining: number;
}

/** Where the facts come from: the catalogue, and the chapter of each fact. */
export interface Catalogue {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly chapters: ReadonlyMap<string, string>;
}

/**
 * The facts that are missing, the one that settles most first. A fact that was answered `"undecided"` stays unknown and
 * is not asked again. A questionnaire is a loop: ask the first, state the answer, call again.
 */
export function openQuestions(ruleset: Ruleset, catalogue: Catalogue, question: Question): readonly OpenQuestion[] {
  const unknown = evaluate(ruleset, question).filter(({ residual }) => residual !== undefined);
  const asking = askedFacts(unknown, question.facts);
  const open = [...asking].flatMap(([key, asks]) => {
    const fact = catalogue.facts.get(key);
    if (fact === undefined) return [];
    const chapter = catalogue.chapters.get(key) ?? "";
    return [{ fact, chapter, asks, settles: settledBy(ruleset, question, fact, unknown) }];
  });
  const ranked = open.sort(
    (one, other) => other.settles.length - one.settles.length || other.asks.length - one.asks.length,
  );
  return ranked.map(({ fact, chapter, asks, settles }) => ({
    fact: fact.key,
    kind: fact.kind,
    scope: fact.scope,
    ...(fact.options === undefined ? {} : { options: fact.options }),
    ...(fact.unit === undefined ? {} : { unit: fact.unit }),
    chapter,
    asks,
    settles,
    remaining: ranked.length,
  }));
}

function askedFacts(unknown: readonly Finding[], facts: FactValues): ReadonlyMap<string, readonly string[]> {
  const asking = new Map<string, string[]>();
  for (const { rule, residual } of unknown) {
    if (residual === undefined) continue;
    for (const key of factsIn(residual)) {
      if (facts[key] === "undecided") continue;
      const asks = asking.get(key) ?? [];
      asks.push(rule);
      asking.set(key, asks);
    }
  }
  return asking;
}

function settledBy(ruleset: Ruleset, question: Question, fact: Fact, unknown: readonly Finding[]): readonly string[] {
  const open = new Map(
    unknown.flatMap(({ rule, residual }) => (residual === undefined ? [] : [[rule, residual] as const])),
  );
  const settled = new Set<string>();
  for (const answer of possibleAnswers(fact, [...open.values()])) {
    const facts = { ...question.facts, [fact.key]: answer };
    for (const { rule, verdict } of evaluate(ruleset, { ...question, facts })) {
      if (verdict !== "unknown" && open.has(rule)) settled.add(rule);
    }
  }
  return [...open.keys()].filter((rule) => settled.has(rule));
}

/** Answers that between them reach every way a condition can test the fact. */
function possibleAnswers(fact: Fact, residuals: readonly Condition[]): readonly FactValue[] {
  if (fact.kind === "yes-no") return [true, false];
  if (fact.kind === "one-of") return fact.options ?? [];
  if (fact.kind === "some-of") return [[], ...(fact.options ?? []).map((option) => [option])];
  const bounds = residuals.flatMap((residual) => boundsIn(residual, fact.key));
  return fact.kind === "number" ? [0, ...bounds] : ["0001-01-01", "9999-12-31"];
}

function boundsIn(condition: Condition, key: string): readonly number[] {
  if ("all" in condition) return condition.all.flatMap((inner) => boundsIn(inner, key));
  if ("any" in condition) return condition.any.flatMap((inner) => boundsIn(inner, key));
  if ("not" in condition) return boundsIn(condition.not, key);
  return "atLeast" in condition && condition.fact === key ? [condition.atLeast] : [];
}
