import { expect, test } from "vitest";
import type { Rule } from "./rule.ts";
import { conditionsOf } from "./rule.ts";
import { defineRuleset, type RulesetParts } from "./ruleset.ts";

const source = { document: "Invented act", pinpoint: "" };
const p = { fact: "p", is: true } as const;
const rule: Rule = { id: "r/1", source, from: "2024-01-01", outcome: "duty", when: p };
const date = { key: "general", nominal: "2026-08-02", source, from: "2024-01-01" };
const reading = { basis: "guideline", source: { document: "Invented guideline", pinpoint: "" } } as const;

test.each<{ name: string; rules: readonly Rule[]; code: string; names: string }>([
  { name: "the same entry twice", rules: [rule, rule], code: "duplicate-entry", names: "r/1" },
  {
    name: "an earlier text without an end",
    rules: [rule, { ...rule, from: "2026-07-27" }],
    code: "duplicate-entry",
    names: "2026-07-27",
  },
  {
    name: "an earlier text that ends on the first day of the later one",
    rules: [
      { ...rule, from: "2026-07-27" },
      { ...rule, until: "2026-07-27" },
    ],
    code: "duplicate-entry",
    names: "until",
  },
  { name: "a rule that is missing", rules: [{ ...rule, when: { rule: "r/9" } }], code: "unknown-rule", names: "r/9" },
  {
    name: "a rule that is missing in an exception",
    rules: [{ ...rule, unless: { not: { any: [{ rule: "r/9" }] } } }],
    code: "unknown-rule",
    names: "r/9",
  },
  {
    name: "a rule that is missing in a reading",
    rules: [{ ...rule, readings: [{ ...reading, widens: { rule: "r/9" } }] }],
    code: "unknown-rule",
    names: "r/9",
  },
  {
    name: "an addressee that is missing",
    rules: [{ ...rule, duty: { addressees: ["r/9"] } }],
    code: "unknown-rule",
    names: "r/9",
  },
  { name: "a date that is missing", rules: [{ ...rule, applies: "soon" }], code: "unknown-reference", names: "soon" },
  {
    name: "a date that is missing in a transitional rule",
    rules: [{ ...rule, legacy: [{ when: p, applies: "soon", source, from: "2024-01-01" }] }],
    code: "unknown-reference",
    names: "soon",
  },
  { name: "a rule that asks itself", rules: [{ ...rule, when: { rule: "r/1" } }], code: "cyclic-rules", names: "r/1" },
  {
    name: "two rules that ask each other",
    rules: [
      { ...rule, when: { rule: "r/2" } },
      { ...rule, id: "r/2", unless: { rule: "r/1" } },
    ],
    code: "cyclic-rules",
    names: "r/1",
  },
  {
    name: "a circle through a transitional rule",
    rules: [
      { ...rule, legacy: [{ when: { rule: "r/2" }, applies: "general", source, from: "2024-01-01" }] },
      { ...rule, id: "r/2", when: { rule: "r/1" } },
    ],
    code: "cyclic-rules",
    names: "r/1",
  },
])("$name is refused as $code", ({ rules, code, names }) => {
  const error = expect.objectContaining({ code, message: expect.stringContaining(names) });
  expect(() => defineRuleset(parts(rules))).toThrow(error);
});

test("entries stand in the order of the rules, the texts of one id oldest first", () => {
  const rules = [
    { ...rule, id: "r/2" },
    { ...rule, from: "2026-07-27" },
    { ...rule, until: "2026-07-26" },
  ];
  const { entries } = defineRuleset(parts(rules));
  expect([...entries.keys()]).toEqual(["r/2", "r/1"]);
  expect(entries.get("r/1")?.map(({ from }) => from)).toEqual(["2024-01-01", "2026-07-27"]);
});

test("the layers of a rule are its own and those of all rules it asks", () => {
  const { layers } = defineRuleset(
    parts([
      { ...rule, id: "r/3", when: { rule: "r/2" }, readings: [{ ...reading, basis: "contested", narrows: p }] },
      { ...rule, id: "r/2", unless: { rule: "r/1" } },
      { ...rule, readings: [{ ...reading, narrows: p }] },
      { ...rule, id: "r/0" },
    ]),
  );
  expect(Object.fromEntries([...layers].map(([id, set]) => [id, [...set].sort()]))).toEqual({
    "r/0": [],
    "r/1": ["guideline"],
    "r/2": ["guideline"],
    "r/3": ["contested", "guideline"],
  });
});

test("conditions are listed with those of readings and transitional rules", () => {
  const q = { fact: "q", is: true } as const;
  const full: Rule = {
    ...rule,
    unless: { not: p },
    readings: [{ ...reading, narrows: { all: [p] }, widens: { any: [p] }, unless: q }],
    legacy: [{ when: { all: [q] }, applies: "general", source, from: "2024-01-01" }],
  };
  expect(conditionsOf(full)).toEqual([p, { not: p }, { all: [p] }, { any: [p] }, q, { all: [q] }]);
});

function parts(rules: readonly Rule[]): RulesetParts {
  return { version: "1.0.0", checkedUntil: "2026-11-21", since: "2024-01-01", rules, dates: [date], notCovered: [] };
}
