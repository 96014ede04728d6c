import { fc, test as lawTest } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { latin } from "./latin-pattern.ts";

test.each([
  ["\\p{Lu}", "[A-ZÀ-ÖØ-ÞĀ-ɏ]"],
  ["[^\\p{L}\\d]", "[^A-Za-zÀ-ÖØ-öø-ɏ\\d]"],
  ["a[bc]\\p{Pd}?", "a[bc][\\-\\u2010-\\u2015]?"],
  ["\\d{1,2}[,;]", "\\d{1,2}[,;]"],
])("%s becomes %s", (pattern, expected) => {
  expect(latin(pattern)).toBe(expected);
});

const latinText = fc.string({ unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)) });

lawTest.prop([latinText])(
  "in Latin-1 each class has the letters, blanks and dashes that all scripts have there",
  (text) => {
    for (const name of ["L", "Lu", "Ll", "Zs"]) {
      const all = text.match(new RegExp(`\\p{${name}}`, "gu")) ?? [];
      // The ordinals and the micro sign count as letters, but stand in no name.
      const expected = all.filter((character) => !"ªºµ".includes(character));
      expect(text.match(new RegExp(latin(`\\p{${name}}`), "g")) ?? []).toEqual(expected);
    }
  },
);
