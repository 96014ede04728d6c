import { expect, test } from "vitest";
import type { FactValues } from "./condition.ts";
import { evaluate, evaluateRule } from "./evaluate.ts";
import type { ApplicationDate, Basis, Rule } from "./rule.ts";
import { defineRuleset, type Ruleset } from "./ruleset.ts";

const source = { document: "Invented act", pinpoint: "" };
const paper = { document: "Invented guideline", pinpoint: "" };
const law = { source, from: "2024-01-01", outcome: "duty" } as const;
const p = { fact: "p", is: true } as const;
const q = { fact: "q", is: true } as const;

test.each<{ facts: FactValues; verdict: string; residual?: unknown; because: string }>([
  { facts: { p: true, q: false }, verdict: "yes", because: "the element is met and the exception is not" },
  { facts: { p: true, q: true }, verdict: "no", because: "the exception is met" },
  { facts: { p: false }, verdict: "no", because: "without the element the exception does not matter" },
  { facts: { q: true }, verdict: "no", because: "the exception alone decides" },
  { facts: { p: true }, verdict: "unknown", residual: { not: q }, because: "only the exception is left" },
  { facts: { q: false }, verdict: "unknown", residual: p, because: "only the element is left" },
  { facts: {}, verdict: "unknown", residual: { all: [p, { not: q }] }, because: "nothing was stated" },
  { facts: { p: "undecided", q: false }, verdict: "unknown", residual: p, because: "undecided is not stated" },
])("an element with an exception, $facts: $verdict, because $because", ({ facts, verdict, residual }) => {
  const finding = found([{ ...law, id: "r/1", when: p, unless: q }], facts);
  expect(finding.verdict).toBe(verdict);
  expect(finding.residual).toEqual(residual);
});

test("the trace names part, outcome and stated value of every test", () => {
  const rules: readonly Rule[] = [
    { ...law, id: "r/0", when: q },
    { ...law, id: "r/1", when: { all: [p, { rule: "r/0" }, { asOfFrom: "2025-01-01" }] }, unless: q },
  ];
  expect(found(rules, { p: false, q: "undecided" }, "r/1").elements).toEqual([
    { part: "when", test: p, holds: "no", value: false },
    { part: "when", test: { rule: "r/0" }, holds: "unknown" },
    { part: "when", test: { asOfFrom: "2025-01-01" }, holds: "yes" },
    { part: "unless", test: q, holds: "unknown", value: "undecided" },
  ]);
});

const read: Rule = {
  ...law,
  id: "r/1",
  when: p,
  unless: q,
  readings: [
    { basis: "guideline", source: paper, narrows: { fact: "narrow", is: true } },
    { basis: "draft-guideline", source: paper, widens: { fact: "wide", is: true } },
    { basis: "contested", source: paper, unless: { fact: "other", is: true } },
  ],
};

test.each<{ facts: FactValues; verdicts: readonly string[]; because: string }>([
  { facts: { p: true, narrow: true }, verdicts: ["yes", "yes", "yes", "yes"], because: "every layer agrees" },
  { facts: { p: true, narrow: false }, verdicts: ["yes", "no", "no", "no"], because: "the guideline adds an element" },
  { facts: { p: false, wide: true }, verdicts: ["no", "no", "yes", "yes"], because: "the draft adds another way" },
  {
    facts: { p: true, narrow: true, q: true },
    verdicts: ["no", "no", "no", "yes"],
    because: "the contested reading has another exception",
  },
  { facts: { p: true, narrow: true, other: true }, verdicts: ["yes", "yes", "yes", "no"], because: "and it is met" },
  {
    facts: { p: true, narrow: false, wide: true },
    verdicts: ["yes", "no", "yes", "yes"],
    because: "a way that a layer adds is not narrowed by the layer before",
  },
])("readings by layer, $facts: $verdicts, because $because", ({ facts, verdicts }) => {
  const all = { q: false, other: false, wide: false, ...facts };
  const layers: readonly Basis[] = ["statute", "guideline", "draft-guideline", "contested"];
  for (const [at, layer] of layers.entries()) {
    const finding = found([read], all, "r/1", { layer });
    expect([finding.basis, finding.verdict]).toEqual([layer, verdicts[at]]);
    const others = layers.flatMap((basis, place) => {
      const verdict = verdicts[place];
      return verdict === verdicts[at] ? [] : [{ basis, verdict, ...(place === 0 ? {} : { source: paper }) }];
    });
    expect(finding.otherReadings).toEqual(others);
  }
});

test("a reading reaches the rules that ask the rule that is read, and then has no source of its own", () => {
  const rules: readonly Rule[] = [read, { ...law, id: "r/2", when: { rule: "r/1" } }];
  const facts = { p: true, q: false, narrow: false, wide: false, other: false };
  expect(found(rules, facts, "r/2").otherReadings).toEqual([
    { basis: "guideline", verdict: "no" },
    { basis: "draft-guideline", verdict: "no" },
    { basis: "contested", verdict: "no" },
  ]);
});

test("an exception that a reading puts in place counts as a part of the reading", () => {
  const { elements } = found([read], { p: true }, "r/1", { layer: "contested" });
  expect(elements.map(({ part, test: { ...made } }) => [part, "fact" in made ? made.fact : ""])).toEqual([
    ["when", "p"],
    ["reading", "narrow"],
    ["reading", "wide"],
    ["reading", "other"],
  ]);
});

const dates: readonly ApplicationDate[] = [
  { key: "general", nominal: "2026-08-02", source, from: "2024-01-01" },
  { key: "general", nominal: "2026-08-02", effective: "2027-12-02", source: paper, from: "2026-07-01" },
  { key: "later", nominal: "2030-08-02", source, from: "2024-01-01" },
  { key: "never", nominal: null, source, from: "2024-01-01" },
];
const old = { fact: "day", before: "2026-08-02" } as const;
const dated: Rule = {
  ...law,
  id: "r/1",
  when: p,
  applies: "general",
  legacy: [
    { when: old, applies: "later", source, from: "2024-01-01", until: "2026-06-30" },
    { when: { all: [old, { not: q }] }, applies: "never", source: paper, from: "2026-07-01" },
  ],
};

test.each([
  { asOf: "2026-06-30", nominal: "2026-08-02", effective: "2026-08-02", reached: false, from: source },
  { asOf: "2026-07-01", nominal: "2026-08-02", effective: "2027-12-02", reached: false, from: paper },
  { asOf: "2027-12-01", nominal: "2026-08-02", effective: "2027-12-02", reached: false, from: paper },
  { asOf: "2027-12-02", nominal: "2026-08-02", effective: "2027-12-02", reached: true, from: paper },
])(
  "on $asOf the timetable says $nominal, with effect from $effective",
  ({ asOf, nominal, effective, reached, from }) => {
    const { legacy, ...applies } = found([dated], {}, "r/1", { asOf }).applies;
    expect(applies).toEqual({ nominal, effective, reached, source: from });
  },
);

test.each<{ name: string; facts: FactValues; asOf: string; legacy: unknown }>([
  {
    name: "nothing stated, before the amendment",
    facts: {},
    asOf: "2026-06-30",
    legacy: [{ holds: "unknown", nominal: "2030-08-02", source, residual: old }],
  },
  {
    name: "an old system, before the amendment",
    facts: { day: "2026-01-01" },
    asOf: "2026-06-30",
    legacy: [{ holds: "yes", nominal: "2030-08-02", source }],
  },
  {
    name: "an old system, after it",
    facts: { day: "2026-01-01" },
    asOf: "2026-07-01",
    legacy: [{ holds: "unknown", nominal: null, source: paper, residual: { not: q } }],
  },
  {
    name: "an old system without the exception",
    facts: { day: "2026-01-01", q: false },
    asOf: "2026-07-01",
    legacy: [{ holds: "yes", nominal: null, source: paper }],
  },
  { name: "a new system", facts: { day: "2026-08-02" }, asOf: "2026-07-01", legacy: [] },
  { name: "a rule that is not met", facts: { p: false, day: "2026-01-01", q: false }, asOf: "2026-07-01", legacy: [] },
])("transitional rules: $name", ({ facts, asOf, legacy }) => {
  expect(found([dated], facts, "r/1", { asOf }).applies.legacy).toEqual(legacy);
});

test.each<{ name: string; facts: FactValues; asOf: string; applies: unknown }>([
  {
    name: "that is met defers the day",
    facts: { day: "2026-01-01" },
    asOf: "2026-06-30",
    applies: { nominal: "2030-08-02", effective: "2030-08-02", reached: false, source },
  },
  {
    name: "that exempts leaves no day",
    facts: { day: "2026-01-01", q: false },
    asOf: "2031-01-01",
    applies: { nominal: null, effective: null, reached: false, source: paper },
  },
  {
    name: "that is open leaves the day of the timetable",
    facts: { day: "2026-01-01" },
    asOf: "2026-07-01",
    applies: { nominal: "2026-08-02", effective: "2027-12-02", reached: false, source: paper },
  },
])("a transitional rule $name", ({ facts, asOf, applies }) => {
  expect(found([dated], facts, "r/1", { asOf }).applies).toMatchObject(Object(applies));
});

test("a rule without an entry in the timetable applies from its first day as law", () => {
  expect(found([{ ...law, id: "r/1", when: p }], {}).applies).toEqual({
    nominal: "2024-01-01",
    effective: "2024-01-01",
    reached: true,
    source,
    legacy: [],
  });
});

const amended: readonly Rule[] = [
  { ...law, id: "r/1", when: p, until: "2026-07-26" },
  { ...law, id: "r/1", when: q, from: "2026-07-27", until: "2028-12-31" },
  { ...law, id: "r/2", when: { not: { rule: "r/1" } } },
];

test.each([
  { asOf: "2023-12-31", first: undefined, second: undefined, because: "no text is law yet" },
  { asOf: "2026-07-26", first: "yes", second: "no", because: "the first text asks for p" },
  { asOf: "2026-07-27", first: "no", second: "yes", because: "the second text asks for q" },
  { asOf: "2029-01-01", first: undefined, second: "yes", because: "a rule that is no longer law is not met" },
])("editions on $asOf: $first and $second, because $because", ({ asOf, first, second }) => {
  const question = { facts: { p: true, q: false }, asOf };
  const ruleset = rulesetOf(amended);
  expect(evaluateRule(ruleset, "r/1", question)?.verdict).toBe(first);
  expect(evaluateRule(ruleset, "r/2", question)?.verdict).toBe(second);
  expect(evaluate(ruleset, question).map(({ verdict }) => verdict)).toEqual([first, second].filter(Boolean));
});

test.each([
  {
    name: "a rule that the ruleset lacks",
    id: "r/9",
    question: { facts: {}, asOf: "2026-01-01" },
    code: "unknown-rule",
  },
  { name: "a day that does not exist", id: "r/1", question: { facts: {}, asOf: "2026-02-30" }, code: "invalid-date" },
  {
    name: "a layer that does not exist",
    id: "r/1",
    question: { facts: {}, asOf: "2026-01-01", layer: JSON.parse('"gut-feeling"') },
    code: "unknown-reference",
  },
])("$name is refused as $code", ({ id, question, code }) => {
  expect(() => evaluateRule(rulesetOf(amended), id, question)).toThrow(expect.objectContaining({ code }));
});

test.each<{ name: string; facts: FactValues; verdict: string }>([
  { name: "an inherited key", facts: Object.create({ p: true }), verdict: "unknown" },
  { name: "an object without a prototype", facts: Object.assign(Object.create(null), { p: true }), verdict: "yes" },
  { name: "a frozen object", facts: Object.freeze({ p: true }), verdict: "yes" },
  { name: "an own key called __proto__", facts: JSON.parse('{ "__proto__": { "p": true } }'), verdict: "unknown" },
  { name: "an explicit undefined", facts: { p: undefined }, verdict: "unknown" },
])("$name among the facts: $verdict", ({ facts, verdict }) => {
  expect(found([{ ...law, id: "r/1", when: p }], facts).verdict).toBe(verdict);
});

test.each(["constructor", "toString", "__proto__", "hasOwnProperty"])(
  "no object states the fact %s by itself",
  (key) => {
    const finding = found([{ ...law, id: "r/1", when: { not: { fact: key, is: true } } }], {});
    expect(finding.verdict).toBe("unknown");
  },
);

function rulesetOf(rules: readonly Rule[]): Ruleset {
  return defineRuleset({
    version: "1.0.0",
    checkedUntil: "2026-11-21",
    since: "2024-01-01",
    rules,
    dates,
    notCovered: [],
  });
}

function found(rules: readonly Rule[], facts: FactValues, id = "r/1", more: { asOf?: string; layer?: Basis } = {}) {
  const finding = evaluateRule(rulesetOf(rules), id, { facts, asOf: "2026-01-01", ...more });
  if (finding === undefined) throw new Error(`${id} is not law`);
  return finding;
}
