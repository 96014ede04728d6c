import { fc, test } from "@fast-check/vitest";
import { expect, test as plainTest } from "vitest";
import { type CodeSet, codesOf, sharedCode, union } from "./code-set.ts";

const has = (set: CodeSet, code: number): boolean => set.some(([first, last]) => code >= first && code <= last);
const codes = Array.from({ length: 65536 }, (_, code) => code);

plainTest.each([
  ["a", "", [[97, 97]]],
  [
    "a",
    "i",
    [
      [65, 65],
      [97, 97],
    ],
  ],
  ["\\d", "", [[48, 57]]],
  [
    "[a-cx-z]",
    "",
    [
      [97, 99],
      [120, 122],
    ],
  ],
  ["[]", "", []],
  ["[^]", "", [[0, 65535]]],
  ["[^\\0-\\uffef]", "", [[0xfff0, 0xffff]]],
  ["\\ud83d", "", [[0xd83d, 0xd83d]]],
] as const)("%s with the flags %j reads %j", (piece, flags, expected) => {
  expect(codesOf(piece, flags)).toEqual(expected);
});

plainTest.each(["\\s", "\\W", ".", "[^ä]", "[\\w-]"])("%s reads what the engine reads, unit by unit", (piece) => {
  const set = codesOf(piece, "");
  const alone = new RegExp(`^(?:${piece})$`);
  expect(codes.filter((code) => has(set, code) !== alone.test(String.fromCharCode(code)))).toEqual([]);
});

const piece = fc
  .array(fc.constantFrom("a", "b", "c-f", "g", "x-z", "0-4", "5", "A-F"), { minLength: 1, maxLength: 5 })
  .map((parts) => codesOf(`[${parts.join("")}]`, ""));

test.prop([piece, piece])("a union has what either has, in ranges that do not touch", (one, other) => {
  const both = union(one, other);
  const few = codes.slice(0, 128);
  expect(few.filter((code) => has(both, code))).toEqual(few.filter((code) => has(one, code) || has(other, code)));
  for (const [place, [first, last]] of both.entries()) {
    expect(last).toBeGreaterThanOrEqual(first);
    expect(first).toBeGreaterThan((both[place - 1]?.[1] ?? -2) + 1);
  }
});

test.prop([piece, piece])("a shared unit is in both sets, and there is none only if none is", (one, other) => {
  const shared = sharedCode(one, other);
  const isShared = codes.slice(0, 128).some((code) => has(one, code) && has(other, code));
  expect(shared >= 0).toBe(isShared);
  if (shared >= 0) expect([has(one, shared), has(other, shared)]).toEqual([true, true]);
});
