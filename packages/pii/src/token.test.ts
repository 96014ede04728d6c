import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { findTokens, isTag, labelOf, writeToken } from "./token.ts";

const tag = fc.string({ unit: fc.constantFrom(..."ABCXYZ0189"), minLength: 4, maxLength: 16 });

test.prop([fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 999_999_999 }), tag])(
  "the token of every kind is found again as a whole",
  (kind, number, written) => {
    const token = writeToken(labelOf(kind), number, written);
    expect(findTokens(`a${token}b`)).toEqual([{ start: 1, end: 1 + token.length, token, tag: written }]);
  },
);

describe("the label of a kind", () => {
  test.each([
    { kind: "email", label: "EMAIL" },
    { kind: "de-tax-id", label: "DE_TAX_ID" },
    { kind: "acme/staff.number", label: "ACME_STAFF_NUMBER" },
    { kind: "__proto__", label: "PROTO" },
    { kind: "Straße", label: "STRASSE" },
    { kind: "日本", label: "DATA" },
    { kind: "x".repeat(99), label: "X".repeat(40) },
  ])("of $kind is $label", ({ kind, label }) => {
    expect(labelOf(kind)).toBe(label);
  });
});

describe("read as [PERSON_1_K3F9]", () => {
  test.each([
    { written: "[PERSON_1_K3F9]", because: "it is the token" },
    { written: "[Person_1_k3f9]", because: "case does not count" },
    { written: "[ PERSON_1_K3F9 ]", because: "spaces beside the brackets do not count" },
    { written: "[PERSON _ 1 _ K3F9]", because: "spaces beside the underscores do not count" },
    { written: "[PERSON\\_1\\_K3F9]", because: "Markdown escapes the underscores" },
    { written: "\\[PERSON\\_1\\_K3F9\\]", because: "Markdown escapes the brackets too" },
  ])("$written: $because", ({ written }) => {
    expect(findTokens(`${written}s`)).toEqual([
      { start: 0, end: written.length, token: "[PERSON_1_K3F9]", tag: "K3F9" },
    ]);
  });
});

describe("not read as a token", () => {
  test.each([
    { written: "[PERSON_1]", because: "the tag is missing" },
    { written: "[PERSON_0_K3F9]", because: "numbers begin with 1" },
    { written: "[PERSON_01_K3F9]", because: "numbers have no leading zero" },
    { written: "[PER SON_1_K3F9]", because: "a space stands within a word" },
    { written: "[PERSON-1-K3F9]", because: "hyphens separate other things" },
    { written: "[PERSON_1_\nK3F9]", because: "it is split over two lines" },
    { written: "[PERSON_1_K3F9", because: "it is not closed" },
    { written: "PERSON_1_K3F9]", because: "it is not opened" },
    { written: "[PERSON_1\\nK3F9]", because: "the backslash escapes nothing of a token" },
    { written: "[РERSON_1_K3F9]", because: "the first letter is Cyrillic" },
    { written: "[PERSON_1_K3F９]", because: "the last digit is a full-width one" },
    { written: "[PERſON_1_K3F9]", because: "the long s is no S" },
    { written: "［PERSON_1_K3F9］", because: "the brackets are full-width ones" },
    { written: "[PER\u200bSON_1_K3F9]", because: "a zero-width space stands in it" },
    { written: "[PERSON\u200b_1_K3F9]", because: "a zero-width space stands before an underscore" },
  ])("$written: $because", ({ written }) => {
    expect(findTokens(written)).toEqual([]);
  });
});

test("a lone backslash before a token belongs to the text", () => {
  expect(findTokens("C:\\[EMAIL_1_K3F9]").map(({ start }) => start)).toEqual([3]);
});

test("a token inside brackets is found, what stands around it is not", () => {
  expect(findTokens("[EMAIL_1[EMAIL_2_K3F9]_K3F9]").map(({ token }) => token)).toEqual(["[EMAIL_2_K3F9]"]);
});

test("a tag has four to sixteen ASCII letters and digits", () => {
  expect(["K3F9", "0123456789ABCDEF", "K3F", "K3F9K3F9K3F9K3F9K", "K3_9", "k3f9", "K3Ü9"].map(isTag)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
