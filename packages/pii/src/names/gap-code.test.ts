import { fc, test } from "@fast-check/vitest";
import { describe, expect, test as plainTest } from "vitest";
import { gapCode, gapsOf } from "./gap-code.ts";

// Keys of features have 26 bits; nothing that is coded is greater than an Int32Array holds.
const gap = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 40 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 5000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 2 ** 26 }) },
);
const rising = fc.array(gap, { maxLength: 30 }).map(summed);

describe("a list of rising numbers", () => {
  test.prop([rising], { numRuns: 200 })("comes back from its code", (numbers) => {
    expect([...gapsOf(gapCode(numbers), numbers.length)]).toEqual(numbers);
  });

  test.prop([rising], { numRuns: 100 })(
    "has a code of at most three bits a number beside the mean of its gaps",
    (numbers) => {
      const code = gapCode(numbers);
      const lower = code[0] ?? 0;
      expect(code.length).toBeLessThanOrEqual(1 + Math.ceil((numbers.length * (lower + 3)) / 8));
    },
  );

  test.prop([rising.filter(({ length }) => length > 0)], { numRuns: 100 })(
    "begins with those of its beginning",
    (numbers) => {
      const head = numbers.slice(0, -1);
      expect([...gapsOf(gapCode(numbers), head.length)]).toEqual(head);
    },
  );
});

plainTest.each([
  { name: "none", numbers: [] },
  { name: "one", numbers: [1] },
  { name: "one that begins at 0", numbers: [0] },
  { name: "neighbours", numbers: [1, 2, 3, 4, 5, 6, 7, 8, 9] },
  { name: "the greatest key there is", numbers: [2 ** 26 - 1] },
  { name: "the greatest number that a list of 32 bits holds", numbers: [2 ** 31 - 1] },
  { name: "a wide gap behind narrow ones", numbers: [1, 2, 3, 2 ** 26 - 1] },
  { name: "narrow gaps behind a wide one", numbers: [2 ** 26 - 3, 2 ** 26 - 2, 2 ** 26 - 1] },
])("$name: comes back from its code", ({ numbers }) => {
  expect([...gapsOf(gapCode(numbers), numbers.length)]).toEqual(numbers);
});

plainTest("numbers of an Int32Array are coded as those of a list", () => {
  expect(gapCode(Int32Array.of(3, 9, 1000))).toEqual(gapCode([3, 9, 1000]));
});

plainTest("the code of nothing is one byte", () => {
  expect(gapCode([])).toEqual(Uint8Array.of(0));
});

plainTest("what is read behind the end of a code does not go on for ever", () => {
  expect([...gapsOf(new Uint8Array(0), 3)]).toEqual([0, 0, 0]);
});

function summed(gaps: readonly number[]): readonly number[] {
  let sum = 0;
  return gaps.map((one) => {
    sum += one;
    return sum;
  });
}
