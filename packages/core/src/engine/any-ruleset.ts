import * as fc from "fast-check";
import type { Condition, FactTest, FactValue, FactValues } from "./condition.ts";
import type { Fact } from "./fact.ts";
import type { Reading } from "./rule.ts";
import { defineRuleset, type Ruleset } from "./ruleset.ts";

// Small random rulesets over six facts with few answers each, for property tests only. No product imports this file.

/** The day that is asked about. */
export const ASKED = "2026-06-01";
const source = { document: "Invented act", pinpoint: "" };
const answersOf: Readonly<Record<string, readonly FactValue[]>> = {
  p: [true, false],
  q: [true, false],
  colour: ["red", "green"],
  parts: [[], ["x"], ["y"], ["x", "y"]],
  size: [0, 10, 11],
  day: ["2025-12-31", "2026-01-01"],
};
const tests: readonly FactTest[] = [
  { fact: "p", is: true },
  { fact: "p", is: false },
  { fact: "q", is: true },
  { fact: "colour", is: "red" },
  { fact: "colour", includes: ["red", "green"] },
  { fact: "parts", includes: ["x"] },
  { fact: "parts", includes: ["x", "y"] },
  { fact: "size", atLeast: 10 },
  { fact: "size", moreThan: 10 },
  { fact: "day", before: "2026-01-01" },
];
/** The facts that the conditions read. */
export const catalogue: ReadonlyMap<string, Fact> = new Map(
  (
    [
      { key: "p", kind: "yes-no" },
      { key: "q", kind: "yes-no" },
      { key: "colour", kind: "one-of", options: ["red", "green"] },
      { key: "parts", kind: "some-of", options: ["x", "y"] },
      { key: "size", kind: "number" },
      { key: "day", kind: "date" },
    ] as const
  ).map((fact) => [fact.key, { ...fact, scope: "system", source }]),
);
/** Every way to state all facts. */
export const completions = Object.entries(answersOf).reduce<readonly FactValues[]>(
  (all, [key, answers]) => all.flatMap((facts) => answers.map((answer) => ({ ...facts, [key]: answer }))),
  [{}],
);
/** Any part of the facts, some of them undecided. */
export const anyFacts: fc.Arbitrary<FactValues> = fc.record(
  Object.fromEntries(
    Object.entries(answersOf).map(([key, answers]) => [key, fc.constantFrom(...answers, "undecided")]),
  ),
  { requiredKeys: [] },
);
/** Three rules with readings. A rule may ask the rules before it, so there is no cycle. */
export function anyRuleset(): fc.Arbitrary<Ruleset> {
  const bodies = [0, 1, 2].map((count) =>
    fc.record(
      {
        when: anyCondition(count),
        unless: anyCondition(count),
        readings: fc.array(anyReading(count), { maxLength: 3 }),
      },
      { requiredKeys: ["when"] },
    ),
  );
  return fc.tuple(...bodies).map((rules) =>
    defineRuleset({
      version: "1.0.0",
      checkedUntil: ASKED,
      since: "2020-01-01",
      rules: rules.map((body, at) => ({ id: `r/${at}`, source, from: "2020-01-01", outcome: "duty", ...body })),
      dates: [],
      notCovered: [],
    }),
  );
}

function anyReading(count: number): fc.Arbitrary<Reading> {
  return fc.record(
    {
      basis: fc.constantFrom("guideline" as const, "draft-guideline" as const, "contested" as const),
      source: fc.constant(source),
      narrows: anyCondition(count),
      widens: anyCondition(count),
      unless: anyCondition(count),
    },
    { requiredKeys: ["basis", "source"] },
  );
}

function anyCondition(rulesBefore: number): fc.Arbitrary<Condition> {
  const rules = Array.from({ length: rulesBefore }, (_, at) => ({ rule: `r/${at}` }));
  const dates = [{ asOfFrom: ASKED }, { asOfFrom: "2026-06-02" }];
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3, depthSize: "small" },
      { weight: 3, arbitrary: fc.constantFrom<Condition>(...tests, ...rules, ...rules, ...dates) },
      fc.record({ all: fc.array(tie("condition"), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie("condition"), { maxLength: 3 }) }),
      fc.record({ not: tie("condition") }),
    ),
  }));
  return condition;
}
