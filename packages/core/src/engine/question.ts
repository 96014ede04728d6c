import type { Checklist } from "./checklist.ts";
import { type Condition, type FactTest, type FactValue, type RuleTest, testsIn } from "./condition.ts";
import { evaluateStated, type Question } from "./evaluate.ts";
import type { Fact, FactKind, FactScope } from "./fact.ts";
import type { Finding } from "./finding.ts";
import { isUndecided, type Residual, reduce, residualOfFact, statedValue } from "./residual.ts";
import type { QuestionPolicy, Ruleset } from "./ruleset.ts";
import { statedUnder, type Vocabulary } from "./statement.ts";

/** A fact, or a checklist of facts, that nobody has stated and that could still change a verdict or a day. */
export interface OpenQuestion {
  /** The key to state the answer under: that of a fact, or of a checklist. */
  readonly fact: string;
  readonly kind: FactKind;
  readonly scope: FactScope;
  /** The answers of `one-of` and `some-of`. Those of a checklist are the keys of the facts that are open in it. */
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

/** Where the facts come from: the catalogue, and the chapter of each fact and checklist. */
export interface Catalogue extends Vocabulary {
  readonly chapters: ReadonlyMap<string, string>;
}

/**
 * The facts that are missing, in the order in which a person expects to be asked. First come the elements, those facts
 * that a rule cannot do without: it becomes "no" when no test of the fact, or of the facts of one checklist, holds. Among them the fact on which most rules
 * hang is asked first. Exceptions come after all elements. Otherwise the order is that of the catalogue. Where two or
 * more facts of a checklist are open, the checklist is asked in their place.
 *
 * A fact that was answered `"undecided"` stays unknown and is not asked again. A questionnaire is a loop: ask the
 * first, state the answer, call again. It ends with every verdict settled that the ruleset asks for, under the layer that
 * decides.
 *
 * Throws a KiregelError `unknown-fact`, `invalid-fact` or `invalid-date`; facts that contradict one another are refused by
 * `readFacts`.
 */
export function openQuestions(ruleset: Ruleset, catalogue: Catalogue, question: Question): readonly OpenQuestion[] {
  const { facts, checklists } = catalogue;
  const stated = statedUnder(catalogue, question.facts);
  const findings = evaluateStated(ruleset, { ...question, stated });
  const residuals = residualsOf(findings);
  const open = openRules(ruleset, findings, residuals);
  const asked = [...facts.values()].flatMap((fact) => {
    const hanging = open.filter((rule) => rule.facts.has(fact.key));
    if (hanging.length === 0 || isUndecided(stated.values[stated.numbers.get(fact.key) ?? -1])) return [];
    return [{ fact, hanging }];
  });
  const unasked = [...checklists.values()].filter(({ key }) => statedValue(question.facts, key) === undefined);
  const drafts = gathered(asked, unasked, residuals).sort((one, other) => other.rank - one.rank);
  const remaining = drafts.reduce((sum, { most }) => sum + most, 0);
  return drafts.map(({ asked: { key, kind, scope, options, unit }, asks, settles }) => ({
    fact: key,
    kind,
    scope,
    ...(options === undefined ? {} : { options }),
    ...(unit === undefined ? {} : { unit }),
    chapter: catalogue.chapters.get(key) ?? "",
    asks,
    settles,
    remaining,
  }));
}

/** What is left of each rule that is open. A residual can name another rule in place of what is left of that one. */
type Residuals = ReadonlyMap<string, Condition>;

/** A fact that is open, and the rules that hang on it. */
interface OpenFact {
  readonly fact: Fact;
  readonly hanging: readonly OpenRule[];
}

/** A question in the making. */
interface Draft extends Pick<OpenQuestion, "asks" | "settles"> {
  readonly asked: Omit<Fact, "source">;
  readonly rank: number;
  /** How many questions it stands for at most: the facts of a checklist that cannot be ticked off are asked after it. */
  readonly most: number;
}

/** One draft for each fact; for the facts of a checklist one for all, where the first of them stands. */
function gathered(open: readonly OpenFact[], checklists: readonly Checklist[], residuals: Residuals): Draft[] {
  const lists = checklists
    .map((checklist) => ({ checklist, members: open.filter(({ fact }) => checklist.facts.includes(fact.key)) }))
    .filter(({ members }) => members.length > 1);
  return open.flatMap((one) => {
    const list = lists.find(({ members }) => members.includes(one));
    if (list === undefined) return [single(one, residuals)];
    return list.members[0] === one ? [combined(list.checklist, list.members, residuals)] : [];
  });
}

function single({ fact, hanging }: OpenFact, residuals: Residuals): Draft {
  const fills = possibleAnswers(fact, residuals).map((answer) => filling(residuals, [fact], () => answer));
  return {
    asked: fact,
    asks: hanging.map(({ rule }) => rule),
    settles: settledBy(fills, hanging),
    rank: areElements([fact], hanging, residuals) ? hanging.length : 0,
    most: 1,
  };
}

/** What naming none of the facts, or all of them, settles: who names a list of options has not filled it in. */
function combined({ key, scope }: Checklist, members: readonly OpenFact[], residuals: Residuals): Draft {
  const hanging = [...new Set(members.flatMap((member) => member.hanging))];
  const facts = members.map(({ fact }) => fact);
  const none = filling(residuals, facts, ({ kind }) => (kind === "yes-no" ? false : []));
  const all = filling(residuals, facts, ({ kind }) => (kind === "yes-no" ? true : undefined));
  return {
    asked: { key, scope, kind: "some-of", options: facts.map((fact) => fact.key) },
    asks: hanging.map(({ rule }) => rule),
    settles: settledBy([none, all], hanging),
    rank: [facts, ...facts.map((fact) => [fact])].some((some) => areElements(some, hanging, residuals))
      ? hanging.length
      : 0,
    most: 1 + facts.filter(({ kind }) => kind !== "yes-no").length,
  };
}

function settledBy(fills: readonly Fill[], hanging: readonly OpenRule[]): readonly string[] {
  const settled = hanging.filter(
    ({ residual }) => residual !== undefined && fills.some((fill) => typeof fill(residual) === "boolean"),
  );
  return settled.map(({ rule }) => rule);
}

/** A rule of which something is open: its verdict, the day of its application, or both. */
interface OpenRule {
  readonly rule: string;
  /** What is left of the verdict; absent when only a transitional rule is open. */
  readonly residual?: Condition;
  /** The facts that play a part, also through other rules. */
  readonly facts: ReadonlySet<string>;
}

function residualsOf(findings: readonly Finding[]): Residuals {
  return new Map(findings.flatMap(({ rule, residual }) => (residual === undefined ? [] : [[rule, residual]])));
}

function openRules({ questions }: Ruleset, findings: readonly Finding[], residuals: Residuals): readonly OpenRule[] {
  const asked = questions === undefined ? findings : askedFor(questions, findings);
  const factsOfRules = new Map<string, ReadonlySet<string>>();
  const factsOf = (condition: Condition): readonly string[] =>
    testsIn(condition).flatMap((test) =>
      "fact" in test ? [test.fact] : "rule" in test ? [...factsOfRule(test.rule)] : [],
    );
  const factsOfRule = (rule: string): ReadonlySet<string> => {
    const before = factsOfRules.get(rule);
    if (before !== undefined) return before;
    const residual = residuals.get(rule);
    const found = new Set(residual === undefined ? [] : factsOf(residual));
    factsOfRules.set(rule, found);
    return found;
  };
  return asked.flatMap(({ rule, residual, applies }) => {
    const legacies = applies.legacy.flatMap((legacy) =>
      legacy.residual === undefined ? [] : factsOf(legacy.residual),
    );
    const facts = new Set([...(residual === undefined ? [] : factsOfRule(rule)), ...legacies]);
    if (facts.size === 0) return [];
    return [{ rule, facts, ...(residual === undefined ? {} : { residual }) }];
  });
}

/** The findings for whose sake a questionnaire asks. */
export function askedFor({ never, ifOurs }: QuestionPolicy, findings: readonly Finding[]): readonly Finding[] {
  const denied = new Set(findings.filter(({ verdict }) => verdict === "no").map(({ rule }) => rule));
  return findings.filter(({ outcome, duty }) => {
    if (never.includes(outcome)) return false;
    return !ifOurs.includes(outcome) || duty === undefined || duty.addressees.some((role) => !denied.has(role));
  });
}

/** Whether one of the rules cannot do without these facts: one of them, or one after the other. */
function areElements(facts: readonly Fact[], hanging: readonly OpenRule[], residuals: Residuals): boolean {
  const keys = new Set(facts.map(({ key }) => key));
  const fill = fillingTests(residuals, (test) => (keys.has(test.fact) ? false : test));
  return hanging.some(({ residual }) => residual !== undefined && fill(residual) === false);
}

/** What is left of a condition once some answers are in. What it comes to for a rule is worked out once. */
type Fill = (condition: Condition) => Residual;

function filling(residuals: Residuals, facts: readonly Fact[], answerTo: (fact: Fact) => FactValue | undefined): Fill {
  const answers = new Map(facts.map((fact) => [fact.key, answerTo(fact)]));
  return fillingTests(residuals, (test) => residualOfFact(test, answers.get(test.fact)));
}

function fillingTests(residuals: Residuals, residualOf: (test: FactTest) => Residual): Fill {
  const known = new Map<string, Residual>();
  const fill: Fill = (condition) =>
    reduce(condition, (test) => {
      if ("fact" in test) return residualOf(test);
      return "rule" in test ? ofRule(test) : test;
    });
  const ofRule = (test: RuleTest): Residual => {
    const before = known.get(test.rule);
    if (before !== undefined) return before;
    const residual = residuals.get(test.rule);
    const filled = residual === undefined ? test : fill(residual);
    known.set(test.rule, filled);
    return filled;
  };
  return fill;
}

/** Answers that between them reach every way in which a rule can test the fact, for lists one option at a time. */
function possibleAnswers(fact: Fact, residuals: Residuals): readonly FactValue[] {
  if (fact.kind === "yes-no") return [true, false];
  if (fact.kind === "one-of") return fact.options ?? [];
  if (fact.kind === "some-of") return [[], ...(fact.options ?? []).map((option) => [option])];
  if (fact.kind === "date") return ["0001-01-01", "9999-12-31"];
  const tests = [...residuals.values()].flatMap(testsIn);
  return [0, ...tests.flatMap((test) => ("fact" in test && test.fact === fact.key ? boundsOf(test) : []))];
}

function boundsOf(test: FactTest): readonly number[] {
  if ("atLeast" in test) return [test.atLeast];
  return "moreThan" in test ? [test.moreThan, test.moreThan * 2 + 1] : [];
}
