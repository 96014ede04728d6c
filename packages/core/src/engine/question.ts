import { type Condition, type FactTest, type FactValue, factsIn, testsIn } from "./condition.ts";
import { evaluate, type Question } from "./evaluate.ts";
import type { Fact, FactKind, FactScope } from "./fact.ts";
import type { Finding } from "./finding.ts";
import { type Residual, reduce, residualOfFact, statedValue } from "./residual.ts";
import type { Ruleset } from "./ruleset.ts";

/** A fact that nobody has stated and that could still change a verdict or a day of application. */
export interface OpenQuestion {
  readonly fact: string;
  readonly kind: FactKind;
  readonly scope: FactScope;
  readonly options?: readonly string[];
  readonly unit?: string;
  readonly chapter: string;
  /** The rules whose verdict or transitional rule hangs on it: the reason why it is asked. */
  readonly asks: readonly string[];
  /** The rules whose verdict some answer to it alone would settle. */
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
 * The facts that are missing, in the order in which a person expects to be asked. First come the elements, those facts
 * that a rule cannot do without: it becomes "no" when no test of the fact holds. Among them the fact on which most rules
 * hang is asked first. Exceptions come after all elements. Otherwise the order is that of the catalogue.
 *
 * A fact that was answered `"undecided"` stays unknown and is not asked again. A questionnaire is a loop: ask the
 * first, state the answer, call again. It ends with every verdict settled under the layer that decides.
 */
export function openQuestions(ruleset: Ruleset, catalogue: Catalogue, question: Question): readonly OpenQuestion[] {
  const open = openRules(evaluate(ruleset, question));
  const asked = [...catalogue.facts.values()].flatMap((fact) => {
    const hanging = open.filter(({ facts }) => facts.has(fact.key));
    return hanging.length > 0 && statedValue(question.facts, fact.key) !== "undecided" ? [{ fact, hanging }] : [];
  });
  const ranked = asked
    .map(({ fact, hanging }) => ({
      fact,
      hanging,
      rank: hanging.some((rule) => isElement(rule, fact.key)) ? hanging.length : 0,
    }))
    .sort((one, other) => other.rank - one.rank);
  return ranked.map(({ fact, hanging }) => ({
    fact: fact.key,
    kind: fact.kind,
    scope: fact.scope,
    ...(fact.options === undefined ? {} : { options: fact.options }),
    ...(fact.unit === undefined ? {} : { unit: fact.unit }),
    chapter: catalogue.chapters.get(fact.key) ?? "",
    asks: hanging.map(({ rule }) => rule),
    settles: hanging.filter((rule) => settles(rule, fact)).map(({ rule }) => rule),
    remaining: ranked.length,
  }));
}

/** A rule of which something is open: its verdict, the day of its application, or both. */
interface OpenRule {
  readonly rule: string;
  /** What is left of the verdict; absent when only a transitional rule is open. */
  readonly residual?: Condition;
  readonly facts: ReadonlySet<string>;
}

function openRules(findings: readonly Finding[]): readonly OpenRule[] {
  return findings.flatMap(({ rule, residual, applies }) => {
    const legacies = applies.legacy.map((legacy) => legacy.residual);
    const facts = new Set([residual, ...legacies].flatMap((open) => (open === undefined ? [] : factsIn(open))));
    if (facts.size === 0) return [];
    return [{ rule, facts, ...(residual === undefined ? {} : { residual }) }];
  });
}

function isElement({ residual }: OpenRule, key: string): boolean {
  return residual !== undefined && fill(residual, key, () => false) === false;
}

function settles({ residual }: OpenRule, fact: Fact): boolean {
  if (residual === undefined) return false;
  return possibleAnswers(fact, residual).some(
    (answer) => typeof fill(residual, fact.key, (test) => residualOfFact(test, answer)) === "boolean",
  );
}

// A residual holds tests of facts only: the engine has put the residuals of other rules in their place.
function fill(residual: Condition, key: string, residualOf: (test: FactTest) => Residual): Residual {
  return reduce(residual, (test) => ("fact" in test && test.fact === key ? residualOf(test) : test));
}

/** Answers that between them reach every way in which a condition can test the fact, for lists one option at a time. */
function possibleAnswers(fact: Fact, residual: Condition): readonly FactValue[] {
  if (fact.kind === "yes-no") return [true, false];
  if (fact.kind === "one-of") return fact.options ?? [];
  if (fact.kind === "some-of") return [[], ...(fact.options ?? []).map((option) => [option])];
  if (fact.kind === "date") return ["0001-01-01", "9999-12-31"];
  const bounds = testsIn(residual).flatMap((test) =>
    "atLeast" in test && test.fact === fact.key ? [test.atLeast] : [],
  );
  return [0, ...bounds];
}
