import { expect, test } from "vitest";
import { compare } from "./compare.ts";
import { evaluate, type Question } from "./evaluate.ts";
import type { Rule } from "./rule.ts";
import { defineRuleset, type RulesetParts } from "./ruleset.ts";

const source = { document: "Invented act", pinpoint: "" };
const law = { source, from: "2024-01-01", outcome: "duty" } as const;
const p = { fact: "p", is: true } as const;
const q = { fact: "q", is: true } as const;
const reading = { basis: "guideline", source: { document: "Invented guideline", pinpoint: "" } } as const;

const rules: readonly Rule[] = [
  { ...law, id: "r/plain", when: p },
  { ...law, id: "r/asks", when: { rule: "r/plain" } },
  { ...law, id: "r/both", when: { all: [{ rule: "r/plain" }, q] } },
  { ...law, id: "r/read", when: q, readings: [{ ...reading, narrows: { fact: "narrow", is: true } }] },
  { ...law, id: "r/asks-read", when: { rule: "r/read" } },
  { ...law, id: "r/amended", when: { any: [p, q] }, until: "2026-07-26" },
  { ...law, id: "r/amended", when: { all: [p, q] }, from: "2026-07-27" },
  { ...law, id: "r/new", when: p, from: "2026-07-27" },
  { ...law, id: "r/from-day", when: { asOfFrom: "2026-07-27" } },
  { ...law, id: "r/applies", when: q, applies: "general" },
];
const parts: RulesetParts = {
  version: "1.0.0",
  checkedUntil: "2026-11-21",
  since: "2024-01-01",
  rules,
  dates: [{ key: "general", nominal: "2026-08-02", source, from: "2024-01-01" }],
  notCovered: [],
};
const asked: Question = { facts: { p: true, q: false, narrow: false }, asOf: "2026-01-01" };

test("two equal answers have no difference", () => {
  expect(changes(asked, asked)).toEqual([]);
});

test("two sets of facts: what moved by itself names the facts, what only asks names the rules", () => {
  expect(changes(asked, { ...asked, facts: { p: false, q: true, narrow: true } })).toEqual([
    {
      rule: "r/plain",
      before: "yes",
      after: "no",
      because: ["facts"],
      rules: [],
      facts: [{ fact: "p", before: true, after: false }],
    },
    { rule: "r/asks", before: "yes", after: "no", because: ["rule"], rules: ["r/plain"], facts: [] },
    {
      rule: "r/read",
      before: "no",
      after: "yes",
      because: ["facts"],
      rules: [],
      facts: [{ fact: "q", before: false, after: true }],
    },
    { rule: "r/asks-read", before: "no", after: "yes", because: ["rule"], rules: ["r/read"], facts: [] },
    {
      rule: "r/applies",
      before: "no",
      after: "yes",
      because: ["facts"],
      rules: [],
      facts: [{ fact: "q", before: false, after: true }],
    },
  ]);
});

test("a fact that is stated for the first time has no value before", () => {
  const [change] = changes({ ...asked, facts: {} }, { ...asked, facts: { p: true } });
  expect(change).toEqual({
    rule: "r/plain",
    before: "unknown",
    after: "yes",
    because: ["facts"],
    rules: [],
    facts: [{ fact: "p", after: true }],
  });
});

test("a rule that moved for two reasons names both", () => {
  const both = changes({ ...asked, facts: { p: true, q: true } }, { ...asked, facts: { p: false, q: false } });
  expect(both.find(({ rule }) => rule === "r/both")).toEqual({
    rule: "r/both",
    before: "yes",
    after: "no",
    because: ["rule", "facts"],
    rules: ["r/plain"],
    facts: [{ fact: "q", before: true, after: false }],
  });
});

test("two layers: the rule that is read names the reading, the rule that asks it names that rule", () => {
  const facts = { p: true, q: true, narrow: false };
  expect(changes({ ...asked, facts }, { ...asked, facts, layer: "guideline" })).toEqual([
    { rule: "r/read", before: "yes", after: "no", because: ["reading"], rules: [], facts: [] },
    { rule: "r/asks-read", before: "yes", after: "no", because: ["rule"], rules: ["r/read"], facts: [] },
  ]);
});

test("a fact that only one layer tests has not changed, in either direction", () => {
  const facts = { p: true, q: true, narrow: false };
  const back = changes({ ...asked, facts, layer: "guideline" }, { ...asked, facts });
  expect(back.find(({ rule }) => rule === "r/read")).toEqual({
    rule: "r/read",
    before: "no",
    after: "yes",
    because: ["reading"],
    rules: [],
    facts: [],
  });
});

test("two days: the amended text, the new rule, the passing of a day and the day of application", () => {
  expect(changes(asked, { ...asked, asOf: "2026-08-02" })).toEqual([
    { rule: "r/amended", before: "yes", after: "no", because: ["date", "law"], rules: [], facts: [] },
    { rule: "r/from-day", before: "no", after: "yes", because: ["date"], rules: [], facts: [] },
    { rule: "r/applies", before: "no", after: "no", because: ["date"], rules: [], facts: [] },
    { rule: "r/new", after: "yes", because: ["law"], rules: [], facts: [] },
  ]);
});

test("a rule that is no longer law has no verdict after", () => {
  expect(changes({ ...asked, asOf: "2026-08-02" }, asked)).toContainEqual({
    rule: "r/new",
    before: "yes",
    because: ["law"],
    rules: [],
    facts: [],
  });
});

test("two readers of the same facts in two orders of rules agree", () => {
  const turned = defineRuleset({ ...parts, rules: [...rules].reverse() });
  expect(compare(evaluate(turned, asked), evaluate(defineRuleset(parts), asked))).toEqual([]);
});

function changes(before: Question, after: Question): ReturnType<typeof compare> {
  const ruleset = defineRuleset(parts);
  return compare(evaluate(ruleset, before), evaluate(ruleset, after));
}
