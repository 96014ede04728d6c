import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ASKED, anyFacts, anyRuleset } from "./any-ruleset.ts";
import { evaluate } from "./evaluate.ts";
import { numbering } from "./known-value.ts";
import { LAYERS } from "./rule.ts";
import { defineRuleset } from "./ruleset.ts";

test("what was asked before changes no answer, nor does a memory that is full", () => {
  fc.assert(
    fc.property(anyRuleset(), fc.array(anyFacts, { minLength: 1, maxLength: 8 }), (ruleset, questions) => {
      const full = defineRuleset(ruleset);
      full.planOn(ASKED).allowance.left = 0;
      for (const facts of [...questions, ...questions]) {
        for (const layer of LAYERS) {
          const question = { facts, asOf: ASKED, layer };
          const expected = evaluate(defineRuleset(ruleset), question);
          expect(evaluate(ruleset, question)).toEqual(expected);
          expect(evaluate(full, question)).toEqual(expected);
        }
      }
    }),
  );
});

test("a memory that is full grows no further", () => {
  fc.assert(
    fc.property(anyRuleset(), fc.array(anyFacts, { minLength: 1, maxLength: 8 }), (ruleset, questions) => {
      const plan = ruleset.planOn(ASKED);
      plan.allowance.left = 0;
      for (const facts of questions) evaluate(ruleset, { facts, asOf: ASKED });
      expect(plan.allowance.left).toBe(0);
      expect(plan.kept.outcomes).toEqual([]);
      expect(plan.laws.statute.flatMap(({ schedule }) => schedule.dated)).toEqual([]);
    }),
  );
});

test("different values of a fact have different numbers, and a text is no list", () => {
  const number = numbering();
  const values = [undefined, true, false, "undecided", "x", '["x"]', ["x"], ["x", "y"], ["y", "x"], [], 0, "0"];
  const numbers = values.map((value) => number(value).number);
  expect(new Set(numbers).size).toBe(values.length);
  expect(values.map((value) => number(value).number)).toEqual(numbers);
});
