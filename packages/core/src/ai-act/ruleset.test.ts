import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FactValue, type FactValues, testsIn } from "../engine/condition.ts";
import { evaluate, evaluateRule } from "../engine/evaluate.ts";
import type { Finding } from "../engine/finding.ts";
import { askedFor, type Catalogue, type OpenQuestion, openQuestions } from "../engine/question.ts";
import { LAYERS } from "../engine/rule.ts";
import { defineRuleset, type Ruleset } from "../engine/ruleset.ts";
import { statedUnder } from "../engine/statement.ts";
import { anyAnswer, anyFacts } from "../facts/any-facts.ts";
import { catalogue as aiActCatalogue } from "../facts/catalogue.ts";
import { practiceCatalogue } from "../facts/practice-catalogue.ts";
import { practice } from "../governance/practice.ts";
import { aiAct } from "./ruleset.ts";

const registries = [
  { name: "the AI Act", ruleset: aiAct, catalogue: aiActCatalogue },
  { name: "the review of a practice", ruleset: practice, catalogue: practiceCatalogue },
];

const anyLayer = fc.constantFrom(...LAYERS);

describe.each(registries)("for $name", ({ ruleset, catalogue }) => {
  const someFacts = anyFacts(catalogue.facts.values(), { undecided: true });
  const allFacts = anyFacts(catalogue.facts.values(), { stated: "all" });
  // An interview about a whole practice has hundreds of questions; a few of them stand for the rest.
  const anyOpenFacts =
    ruleset === practice ? fc.subarray([...catalogue.facts.keys()], { maxLength: 12 }) : fc.constant(undefined);
  const anyDay = fc.constantFrom(...interestingDays(ruleset));
  const anyFact = fc.constantFrom(...catalogue.facts.values());

  test("one more fact never overturns a settled verdict", () => {
    const oneMore = anyFact.chain((fact) => fc.tuple(fc.constant(fact.key), anyAnswer(fact)));
    check(
      fc.property(someFacts, oneMore, anyDay, anyLayer, (stated, [key, answer], asOf, layer) => {
        const { [key]: _, ...facts } = stated;
        const after = byRule(evaluate(ruleset, { facts: { ...facts, [key]: answer }, asOf, layer }));
        for (const finding of evaluate(ruleset, { facts, asOf, layer })) {
          if (finding.verdict === "unknown") continue;
          expect(after.get(finding.rule)?.verdict, finding.rule).toBe(finding.verdict);
        }
      }),
    );
  });

  test("one more fact never ends a transitional rule that is met", () => {
    const oneMore = anyFact.chain((fact) => fc.tuple(fc.constant(fact.key), anyAnswer(fact)));
    check(
      fc.property(someFacts, oneMore, anyDay, (stated, [key, answer], asOf) => {
        const { [key]: _, ...facts } = stated;
        const after = byRule(evaluate(ruleset, { facts: { ...facts, [key]: answer }, asOf }));
        for (const { rule, applies } of evaluate(ruleset, { facts, asOf })) {
          const later = after.get(rule);
          if (later?.verdict === "no") continue;
          for (const legacy of applies.legacy.filter(({ holds }) => holds === "yes")) {
            expect(later?.applies.legacy, rule).toContainEqual(legacy);
          }
        }
      }),
    );
  });

  test("with every fact stated nothing is unknown, under no reading and in no transitional rule", () => {
    check(
      fc.property(allFacts, anyDay, anyLayer, (facts, asOf, layer) => {
        for (const finding of evaluate(ruleset, { facts, asOf, layer })) {
          expect(JSON.stringify(finding), finding.rule).not.toMatch(/"unknown"|"residual"/);
        }
      }),
    );
  });

  test("facts that are not in the trace do not matter", () => {
    check(
      fc.property(someFacts, someFacts, anyDay, anyLayer, fc.nat(9), (facts, others, asOf, layer, turn) => {
        const findings = byRule(evaluate(ruleset, { facts, asOf, layer }));
        // Every tenth rule in each run, from another one on each time.
        const tenth = [...findings.values()].filter((_, at) => at % 10 === turn);
        for (const { rule, verdict, elements, residual } of tenth) {
          const traced = tracedFacts(findings, rule);
          const mixed = { ...without(others, traced), ...only(facts, traced) };
          const again = evaluateRule(ruleset, rule, { facts: mixed, asOf, layer });
          expect({ verdict: again?.verdict, elements: again?.elements, residual: again?.residual }, rule).toEqual({
            verdict,
            elements,
            residual,
          });
        }
      }),
    );
  });

  test("the answer does not depend on the order of rules, dates or keys", () => {
    const shuffled = fc.tuple(anyOrder(ruleset.rules), anyOrder(ruleset.dates));
    check(
      fc.property(
        someFacts,
        anyOrder([...catalogue.facts.keys()]),
        shuffled,
        anyDay,
        anyLayer,
        (facts, keys, [rules, dates], asOf, layer) => {
          const other = defineRuleset({ ...ruleset, rules, dates });
          const turned = Object.fromEntries(
            keys.flatMap((key) => (Object.hasOwn(facts, key) ? [[key, facts[key]]] : [])),
          );
          const expected = byRule(evaluate(ruleset, { facts, asOf, layer }));
          expect(byRule(evaluate(other, { facts: turned, asOf, layer }))).toEqual(expected);
        },
      ),
    );
  });

  test("findings come in the order of the rules", () => {
    const ids = [...new Set(ruleset.rules.map(({ id }) => id))];
    const found = evaluate(ruleset, { facts: {}, asOf: ruleset.checkedUntil }).map(({ rule }) => rule);
    expect(found).toEqual(ids.filter((id) => found.includes(id)));
  });

  test("answering all open questions settles everything, and no question is idle", () => {
    check(
      fc.property(allFacts, anyOpenFacts, anyDay, anyLayer, (answers, open, asOf, layer) => {
        let facts: FactValues = open === undefined ? {} : without(answers, new Set(open));
        let remaining = Number.POSITIVE_INFINITY;
        for (;;) {
          const [next] = openQuestions(ruleset, catalogue, { facts, asOf, layer });
          if (next === undefined) break;
          expect(next.remaining).toBeLessThan(remaining);
          remaining = next.remaining;
          const left = (stated: FactValues) =>
            whatIsLeft(ruleset, evaluate(ruleset, { facts: spread(catalogue, stated), asOf, layer }));
          const answered = { ...facts, [next.fact]: answerTo(catalogue, next, answers) };
          const denied = { ...facts, [next.fact]: answerTo(catalogue, next, {}) };
          expect([left(answered), left(denied)], next.fact).not.toEqual([left(facts), left(facts)]);
          facts = answered;
        }
        expect(whatIsLeft(ruleset, evaluate(ruleset, { facts: spread(catalogue, facts), asOf, layer }))).toEqual([]);
      }),
      4,
    );
  });

  test("a question that says what it settles keeps its word, and says it of every rule", () => {
    check(
      fc.property(someFacts, anyDay, (facts, asOf) => {
        for (const { fact, kind, options, settles } of openQuestions(ruleset, catalogue, { facts, asOf })) {
          if (kind !== "yes-no" && kind !== "one-of") continue;
          const findings = evaluate(ruleset, { facts, asOf });
          const asked = ruleset.questions === undefined ? findings : askedFor(ruleset.questions, findings);
          const open = asked.filter(({ verdict }) => verdict === "unknown");
          const settled = (options ?? [true, false]).flatMap((answer) =>
            evaluate(ruleset, { facts: { ...facts, [fact]: answer }, asOf }).filter(
              ({ verdict }) => verdict !== "unknown",
            ),
          );
          const expected = open.filter(({ rule }) => settled.some((finding) => finding.rule === rule));
          expect(settles, fact).toEqual(expected.map(({ rule }) => rule));
        }
      }),
      5,
    );
  });

  test("before an amendment applies, its text is silent", () => {
    check(
      fc.property(someFacts, anyDay, anyLayer, (facts, asOf, layer) => {
        const blanked = defineRuleset({
          ...ruleset,
          rules: ruleset.rules.map((rule) =>
            rule.from > asOf ? { ...rule, outcome: "blank", when: { any: [] } } : rule,
          ),
          dates: ruleset.dates.map((date) => (date.from > asOf ? { ...date, nominal: null } : date)),
        });
        const findings = evaluate(ruleset, { facts, asOf, layer });
        expect(findings.map(({ outcome }) => outcome)).not.toContain("blank");
        expect(evaluate(blanked, { facts, asOf, layer })).toEqual(findings);
      }),
    );
  });

  test("results survive JSON", () => {
    check(
      fc.property(someFacts, anyDay, anyLayer, (facts, asOf, layer) => {
        const findings = evaluate(ruleset, { facts, asOf, layer });
        expect(JSON.parse(JSON.stringify(findings))).toStrictEqual(findings);
      }),
    );
  });
});

/** The answer to a question: for a checklist the facts that hold. Without an answer nothing of a list holds. */
function answerTo(
  catalogue: Catalogue,
  { fact, kind, options = [] }: OpenQuestion,
  answers: FactValues,
): FactValue | undefined {
  if (!catalogue.checklists.has(fact)) return answers[fact] ?? (kind === "some-of" ? [] : undefined);
  return options.filter((key) => isNamed(answers[key]));
}

function spread(catalogue: Catalogue, facts: FactValues): FactValues {
  const { numbers, values } = statedUnder(catalogue, facts);
  return Object.fromEntries(Array.from(numbers, ([key, place]) => [key, values[place]]));
}

function isNamed(value: FactValue | undefined): boolean {
  return value === true || (Array.isArray(value) && value.length > 0);
}

// In the fast tier each law is tried on fewer cases: a practice has six hundred rules, which every case asks.
const RUNS = (fc.readConfigureGlobal().numRuns ?? 100) < 100 ? 8 : 20;

function check<T>(property: fc.IProperty<T>, numRuns: number = RUNS): void {
  fc.assert(property, { numRuns });
}

function interestingDays({ since, checkedUntil, rules, dates }: Ruleset): readonly string[] {
  const days = [
    since,
    checkedUntil,
    ...rules.flatMap(({ from, until }) => [from, until]),
    ...dates.flatMap(({ from, nominal, effective }) => [from, nominal, effective]),
  ].flatMap((day) => (day === undefined || day === null || day < since ? [] : [day, dayBefore(day)]));
  return [...new Set(days)].sort();
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

function byRule(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  return new Map(findings.map((finding) => [finding.rule, finding]));
}

function tracedFacts(findings: ReadonlyMap<string, Finding>, rule: string): ReadonlySet<string> {
  const traced = (findings.get(rule)?.elements ?? []).flatMap(({ test: made }) => {
    if ("fact" in made) return [made.fact];
    return "rule" in made ? [...tracedFacts(findings, made.rule)] : [];
  });
  return new Set(traced);
}

function only(facts: FactValues, keys: ReadonlySet<string>): FactValues {
  return Object.fromEntries(Object.entries(facts).filter(([key]) => keys.has(key)));
}

function without(facts: FactValues, keys: ReadonlySet<string>): FactValues {
  return Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.has(key)));
}

function anyOrder<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
}

/** The verdicts and transitional rules that are open, each with its residual, and those of rules that a residual names. */
function whatIsLeft({ questions }: Ruleset, findings: readonly Finding[]): readonly unknown[] {
  const asked = new Set(questions === undefined ? findings : askedFor(questions, findings));
  const known = byRule(findings);
  for (const { residual } of asked) {
    const named =
      residual === undefined ? [] : testsIn(residual).flatMap((test) => ("rule" in test ? [test.rule] : []));
    for (const rule of named) asked.add(known.get(rule) ?? expect.fail(`${rule} has no finding`));
  }
  return [...asked].flatMap(({ rule, verdict, residual, applies }) => {
    const legacy = applies.legacy.filter(({ holds }) => holds === "unknown");
    return verdict === "unknown" || legacy.length > 0 ? [{ rule, residual, legacy }] : [];
  });
}
