import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ASKED, anyFacts, anyRuleset } from "./any-ruleset.ts";
import type { FactValues } from "./condition.ts";
import { evaluate } from "./evaluate.ts";
import { numbering } from "./known-value.ts";
import { keep, memo, newStore, recall, UNKNOWN, UNNUMBERED } from "./memo.ts";
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
        const store = newStore();
        // Neighbours on both sides that know other answers, which must not be found.
        const neighbours = [memo([0], [4], store), memo([...widths.keys()], widths, store)];
        const known = memo([...widths.keys()], widths, store);
        const expected = new Map<string, number>();
        for (const [index, question] of questions.entries()) {
          const numbers = Int32Array.from(question);
          const isIn = question.every((number, at) => number >= 0 && number < (widths[at] ?? 0));
          expect(recall(known, numbers)).toBe(isIn ? (expected.get(question.join()) ?? UNKNOWN) : UNNUMBERED);
          for (const other of neighbours) if (recall(other, numbers) === UNKNOWN) keep(other, numbers, 1000 + index);
          if (!isIn || expected.has(question.join())) continue;
          keep(known, numbers, index);
          expected.set(question.join(), index);
        }
      },
    ),
  );
});

test("a store finds all of very many keys, also those that meet in a slot", () => {
  const store = newStore();
  const memos = [0, 1, 2].map(() => memo([0, 1], [256, 256], store));
  const questions = Array.from({ length: 5000 }, (_, at) => Int32Array.from([at % 256, Math.floor(at / 256)]));
  for (const [at, question] of questions.entries()) for (const one of memos) keep(one, question, 3 * at + one.id);
  for (const [at, question] of questions.entries()) {
    for (const one of memos) expect(recall(one, question)).toBe(3 * at + one.id);
  }
  expect(recall(memo([0, 1], [256, 256], store), Int32Array.from([1, 1]))).toBe(UNKNOWN);
});

test("two keys that share a hash are told apart", () => {
  const store = newStore();
  const known = memo([...Array(8).keys()], Array(8).fill(256), store);
  let state = 1;
  const drawn = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state >> 12;
  };
  const questions = Array.from({ length: 200_000 }, () => Int32Array.from({ length: 8 }, () => drawn() & 255));
  for (const [at, question] of questions.entries()) keep(known, question, at);
  const hashes = Array.from(store.slots).filter((_, at) => at % 2 === 0 && store.slots[at + 1] !== 0);
  expect(hashes.length).toBe(questions.length);
  expect(new Set(hashes).size).toBeLessThan(questions.length);
  expect(questions.filter((question, at) => recall(known, question) !== at)).toEqual([]);
});

test("a condition that asks too much for a key is refused, not misread", () => {
  expect(() => memo([...Array(256).keys()], Array(256).fill(2), newStore())).toThrow(RangeError);
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
