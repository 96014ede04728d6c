import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ASKED, anyFacts, anyRuleset } from "./any-ruleset.ts";
import type { FactValues } from "./condition.ts";
import { evaluate } from "./evaluate.ts";
import { numbering } from "./known-value.ts";
import { keep, keyOf, memo, recall } from "./memo.ts";
import { LAYERS } from "./rule.ts";
import { defineRuleset } from "./ruleset.ts";

test("what was asked before changes no answer, nor does a memory that is full", () => {
  fc.assert(
    fc.property(anyRuleset(), fc.array(anyFacts, { minLength: 1, maxLength: 8 }), (ruleset, questions) => {
      const full = defineRuleset(ruleset);
      for (const facts of [...questions, ...questions]) {
        for (const layer of LAYERS) {
          // It is full in the middle of the question.
          full.planOn(ASKED).allowance.left = 2;
          const question = { facts, asOf: ASKED, layer };
          const expected = evaluate(defineRuleset(ruleset), question);
          expect(evaluate(ruleset, question)).toEqual(expected);
          expect(evaluate(full, question)).toEqual(expected);
        }
      }
    }),
  );
});

test("a memory that is full keeps no more, and the next question starts a new one", () => {
  fc.assert(
    fc.property(anyRuleset(), anyFacts, fc.nat({ max: 5 }), (ruleset, facts, left) => {
      const full = ruleset.planOn(ASKED);
      full.allowance.left = left + 1;
      evaluate(ruleset, { facts, asOf: ASKED });
      expect(full.kept.outcomes.length).toBeLessThanOrEqual(left + 1);
      full.allowance.left = 0;
      expect(ruleset.planOn(ASKED)).not.toBe(full);
      expect(ruleset.planOn(ASKED).kept.outcomes).toEqual([]);
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

const width = fc.integer({ min: 1, max: 256 });
const anyWidths = fc.array(width, { maxLength: 30 });
const questionsOf = (widths: readonly number[]) =>
  fc.array(fc.tuple(...widths.map((one) => fc.integer({ min: -1, max: one }))), { maxLength: 40 });

test("a memo finds what was kept for the same numbers and nothing else, however many inputs there are", () => {
  fc.assert(
    fc.property(
      anyWidths.chain((widths) => fc.tuple(fc.constant(widths), questionsOf(widths))),
      ([widths, questions]) => {
        const table = { size: 0, cells: undefined };
        // A neighbour in the table, which must not be found.
        memo([0], [4], table);
        const known = memo([...widths.keys()], widths, table);
        const expected = new Map<string, number>();
        for (const [index, question] of questions.entries()) {
          const key = keyOf(known, Int32Array.from(question));
          const isIn = question.every((number, at) => number >= 0 && number < (widths[at] ?? 0));
          expect(key >= 0).toBe(isIn);
          expect(recall(known, key)).toBe(expected.get(question.join()) ?? -1);
          if (!isIn) continue;
          keep(known, key, index);
          expected.set(question.join(), index);
        }
      },
    ),
  );
});

test("two keys of several words that share a hash are told apart", () => {
  const known = memo([0, 1, 2, 3, 4, 5], [64, 64, 64, 64, 64, 64], { size: 0, cells: undefined });
  const one = keyOf(known, Int32Array.from([1, 2, 3, 4, 5, 6]));
  keep(known, one, 7);
  const kept = known.wide.get(one);
  const other = keyOf(known, Int32Array.from([1, 2, 3, 4, 5, 7]));
  if (kept !== undefined) known.wide.set(other, kept);
  expect(known.wide.has(other)).toBe(true);
  expect(recall(known, other)).toBe(-1);
  expect(recall(known, keyOf(known, Int32Array.from([1, 2, 3, 4, 5, 6])))).toBe(7);
});

test("a list that asks another question while it is read changes neither answer", () => {
  for (const ruleset of fc.sample(anyRuleset(), 50)) {
    const ask = (facts: FactValues) => evaluate(ruleset, { facts, asOf: ASKED });
    const hostile = new Proxy(["x"], {
      get(list, key) {
        ask({ p: false, q: false, size: 0 });
        return Reflect.get(list, key);
      },
    });
    const expected = ask({ p: true, q: true, parts: ["x"], size: 11 });
    expect(ask({ p: true, q: true, parts: hostile, size: 11 })).toEqual(expected);
  }
});
