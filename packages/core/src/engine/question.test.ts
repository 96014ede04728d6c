import { expect, test } from "vitest";
import type { FactValues } from "./condition.ts";
import type { Fact } from "./fact.ts";
import { openQuestions } from "./question.ts";
import type { Rule } from "./rule.ts";
import { defineRuleset } from "./ruleset.ts";

const source = { document: "Invented act", pinpoint: "" };
const about = { scope: "system", source } as const;
const law = { source, from: "2024-01-01", outcome: "duty" } as const;
const facts: readonly Fact[] = [
  { ...about, key: "exception", kind: "yes-no" },
  { ...about, key: "first", kind: "yes-no" },
  { ...about, key: "second", kind: "some-of", options: ["x", "y"] },
  { ...about, key: "size", kind: "number", unit: "persons" },
  { ...about, key: "day", kind: "date" },
];
const catalogue = {
  facts: new Map(facts.map((fact) => [fact.key, fact])),
  chapters: new Map(facts.map(({ key }) => [key, key === "day" ? "market" : "system"])),
  checklists: new Map(),
  contradictions: [],
};
const first = { fact: "first", is: true } as const;
const second = { fact: "second", includes: ["x", "y"] } as const;
const exception = { fact: "exception", is: true } as const;
const rules: readonly Rule[] = [
  { ...law, id: "r/1", when: { all: [first, second] }, unless: exception },
  { ...law, id: "r/2", when: second, unless: exception },
  { ...law, id: "r/3", when: { any: [{ fact: "size", atLeast: 250 }, first] } },
];

test.each<{ name: string; stated: FactValues; asked: readonly string[] }>([
  {
    name: "elements come in the order of the catalogue, then exceptions and what is only one way of two",
    stated: {},
    asked: ["first", "second", "exception", "size"],
  },
  {
    name: "the element on which most rules hang comes first",
    stated: { size: 250 },
    asked: ["second", "first", "exception"],
  },
  { name: "what no rule hangs on any more is not asked", stated: { second: [] }, asked: ["first", "size"] },
  { name: "the last way to meet a rule is an element of it", stated: { second: [], first: false }, asked: ["size"] },
  { name: "an undecided fact is not asked again", stated: { second: "undecided", first: true }, asked: ["exception"] },
  { name: "when everything is settled nothing is asked", stated: { first: true, second: [] }, asked: [] },
])("$name", ({ stated, asked }) => {
  expect(open(rules, stated).map(({ fact }) => fact)).toEqual(asked);
});

test("a question says of what kind it is, why it is asked, what it settles and how many can follow", () => {
  expect(open(rules, { first: false })).toEqual([
    {
      fact: "second",
      kind: "some-of",
      scope: "system",
      options: ["x", "y"],
      chapter: "system",
      asks: ["r/2"],
      settles: ["r/2"],
      remaining: 3,
    },
    {
      fact: "size",
      kind: "number",
      scope: "system",
      unit: "persons",
      chapter: "system",
      asks: ["r/3"],
      settles: ["r/3"],
      remaining: 3,
    },
    {
      fact: "exception",
      kind: "yes-no",
      scope: "system",
      chapter: "system",
      asks: ["r/2"],
      settles: ["r/2"],
      remaining: 3,
    },
  ]);
});

test("a day is asked for when only a transitional rule hangs on it, and settles no verdict", () => {
  const dated: Rule = {
    ...law,
    id: "r/1",
    when: first,
    legacy: [{ when: { fact: "day", before: "2026-08-02" }, applies: "never", source, from: "2024-01-01" }],
  };
  expect(open([dated], { first: true })).toEqual([
    { fact: "day", kind: "date", scope: "system", chapter: "market", asks: ["r/1"], settles: [], remaining: 1 },
  ]);
  expect(open([dated], { first: true, day: "2026-01-01" })).toEqual([]);
  expect(open([dated], { first: false })).toEqual([]);
});

test("a number settles a rule at a bound that its conditions name", () => {
  const between: Rule = {
    ...law,
    id: "r/1",
    when: { all: [{ fact: "size", atLeast: 50 }, { not: { fact: "size", atLeast: 250 } }, first] },
  };
  expect(open([between], {}).map(({ fact, settles }) => ({ fact, settles }))).toEqual([
    { fact: "first", settles: ["r/1"] },
    { fact: "size", settles: ["r/1"] },
  ]);
  expect(open([{ ...between, when: { any: [first, { fact: "size", atLeast: 250 }] } }], {})).toHaveLength(2);
});

test("an inherited answer is neither stated nor undecided", () => {
  expect(open(rules, Object.create({ second: "undecided" })).map(({ fact }) => fact)).toContain("second");
});

function open(list: readonly Rule[], stated: FactValues): ReturnType<typeof openQuestions> {
  const ruleset = defineRuleset({
    version: "1.0.0",
    checkedUntil: "2026-11-21",
    since: "2024-01-01",
    rules: list,
    dates: [{ key: "never", nominal: null, source, from: "2024-01-01" }],
    notCovered: [],
  });
  return openQuestions(ruleset, catalogue, { facts: stated, asOf: "2026-01-01" });
}
