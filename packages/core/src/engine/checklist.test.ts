import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { FactValue, FactValues } from "./condition.ts";
import { evaluate } from "./evaluate.ts";
import type { Fact } from "./fact.ts";
import { openQuestions } from "./question.ts";
import type { Rule } from "./rule.ts";
import { defineRuleset } from "./ruleset.ts";
import { contradictionsIn, readFacts } from "./statement.ts";

const about = { scope: "system", source: { document: "Invented act", pinpoint: "" } } as const;
const facts: readonly Fact[] = [
  { ...about, key: "dog.barks", kind: "yes-no" },
  { ...about, key: "dog.bites", kind: "yes-no" },
  { ...about, key: "dog.tricks", kind: "some-of", options: ["roll", "sit"] },
];
const checklist = { key: "dog.habits", scope: "system", facts: ["dog.barks", "dog.bites", "dog.tricks"] } as const;
const catalogue = {
  facts: new Map(facts.map((fact) => [fact.key, fact])),
  checklists: new Map([[checklist.key, checklist]]),
  chapters: new Map([[checklist.key, "dogs"]]),
  contradictions: [
    {
      all: [
        { fact: "dog.barks", is: false },
        { fact: "dog.bites", is: true },
      ],
    },
  ],
};

test.each<{ situation: string; stated: FactValues; spread: FactValues }>([
  {
    situation: "one is named",
    stated: { "dog.habits": ["dog.barks"] },
    spread: { "dog.barks": true, "dog.bites": false, "dog.tricks": [] },
  },
  {
    situation: "none is named",
    stated: { "dog.habits": [] },
    spread: { "dog.barks": false, "dog.bites": false, "dog.tricks": [] },
  },
  {
    situation: "a fact with options is named, and has to be asked itself",
    stated: { "dog.habits": ["dog.tricks"] },
    spread: { "dog.barks": false, "dog.bites": false },
  },
  {
    situation: "one is named, about the others nothing is known",
    stated: { "dog.habits": ["dog.barks", "undecided"] },
    spread: { "dog.barks": true, "dog.bites": "undecided", "dog.tricks": "undecided" },
  },
  {
    situation: "the whole list is undecided",
    stated: { "dog.habits": "undecided" },
    spread: { "dog.barks": "undecided", "dog.bites": "undecided", "dog.tricks": "undecided" },
  },
  {
    situation: "a fact was stated on its own, and the list does not name it",
    stated: { "dog.bites": true, "dog.habits": ["dog.barks"] },
    spread: { "dog.bites": true, "dog.barks": true, "dog.tricks": [] },
  },
  { situation: "the list is not stated", stated: { "dog.bites": true }, spread: { "dog.bites": true } },
])("$situation", ({ stated, spread }) => {
  expect(readFacts(catalogue, stated)).toEqual(spread);
});

test("a fact that is named in the list and denied on its own is a contradiction that names both", () => {
  const stated = { "dog.habits": ["dog.barks", "dog.tricks"], "dog.barks": false, "dog.tricks": [] };
  expect(contradictionsIn(catalogue, stated)).toEqual([
    { facts: ["dog.habits", "dog.barks"] },
    { facts: ["dog.habits", "dog.tricks"] },
  ]);
  expect(() => readFacts(catalogue, stated)).toThrow(expect.objectContaining({ code: "contradictory-facts" }));
  expect(() => readFacts(catalogue, stated)).toThrow("dog.habits, dog.barks");
});

test("facts that cannot be true at once are a contradiction, also when a list states one of them", () => {
  expect(contradictionsIn(catalogue, { "dog.habits": ["dog.bites"] })).toEqual([{ facts: ["dog.barks", "dog.bites"] }]);
  expect(contradictionsIn(catalogue, { "dog.bites": true })).toEqual([]);
});

test("an option that is no fact of the list is refused", () => {
  expect(() => readFacts(catalogue, { "dog.habits": ["dog.sleeps"] })).toThrow(
    expect.objectContaining({ code: "invalid-fact" }),
  );
});

const law = { from: "2024-01-01", outcome: "noise", source: about.source } as const;
const rules: readonly Rule[] = [
  { ...law, id: "r/noise", when: { fact: "dog.barks", is: true } },
  { ...law, id: "r/danger", when: { fact: "dog.bites", is: true }, unless: { fact: "dog.tricks", includes: ["sit"] } },
];
const ruleset = defineRuleset({
  version: "1.0.0",
  checkedUntil: "2026-11-21",
  since: "2024-01-01",
  rules,
  dates: [],
  notCovered: [],
});
const ask = (stated: FactValues) => openQuestions(ruleset, catalogue, { facts: stated, asOf: "2026-01-01" });

test("the facts of a list are asked in one question, whose options are the facts that are open", () => {
  expect(ask({})).toEqual([
    {
      fact: "dog.habits",
      kind: "some-of",
      scope: "system",
      options: ["dog.barks", "dog.bites", "dog.tricks"],
      chapter: "dogs",
      asks: ["r/noise", "r/danger"],
      settles: ["r/noise", "r/danger"],
      remaining: 2,
    },
  ]);
  expect(ask({ "dog.tricks": [] }).map(({ options }) => options)).toEqual([["dog.barks", "dog.bites"]]);
});

test("a single open fact of a list is asked itself", () => {
  expect(ask({ "dog.barks": true, "dog.tricks": [] }).map(({ fact }) => fact)).toEqual(["dog.bites"]);
});

test("a list that was answered is not asked again, also when two of its facts need more than a tick", () => {
  const more = { ...catalogue.facts.get("dog.tricks"), key: "dog.toys" } as Fact;
  const wider = {
    ...catalogue,
    facts: new Map([...catalogue.facts, [more.key, more]]),
    checklists: new Map([[checklist.key, { ...checklist, facts: ["dog.tricks", "dog.toys"] }]]),
  };
  const toys: Rule = { ...law, id: "r/toys", when: { fact: "dog.toys", includes: ["roll"] } };
  const tricks: Rule = { ...law, id: "r/tricks", when: { fact: "dog.tricks", includes: ["roll"] } };
  const stated = { "dog.habits": ["dog.tricks", "dog.toys"] };
  const asked = openQuestions(defineRuleset({ ...ruleset, rules: [toys, tricks] }), wider, {
    facts: stated,
    asOf: "2026-01-01",
  });
  expect(asked.map(({ fact }) => fact)).toEqual(["dog.tricks", "dog.toys"]);
});

test("what is named and needs more than a tick is asked next", () => {
  expect(ask({ "dog.habits": ["dog.bites", "dog.tricks"] }).map(({ fact }) => fact)).toEqual(["dog.tricks"]);
});

const anyAnswer = fc.oneof(
  fc.subarray<string>(["dog.barks", "dog.bites", "dog.tricks", "undecided"]),
  fc.constant<FactValue>("undecided"),
);

test("an answer to a list is never asked about again, and says the same as its facts one by one", () => {
  fc.assert(
    fc.property(anyAnswer, (answer) => {
      const consistent = { ...catalogue, contradictions: [] };
      const oneByOne = readFacts(consistent, { "dog.habits": answer });
      expect(ask({ "dog.habits": answer })).toEqual(ask(oneByOne));
      expect(ask({ "dog.habits": answer }).map(({ fact }) => fact)).not.toContain("dog.habits");
      expect(evaluate(ruleset, { facts: oneByOne, asOf: "2026-01-01" })).toHaveLength(2);
    }),
  );
});
