import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { atSocialSecurityNumber } from "./at-social-security-number.ts";

const scanner = compile([atSocialSecurityNumber]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "1237 010180", expected: ["1237 010180"] },
  { text: "1234 011380", expected: ["1234 011380"] },
  { text: "1237-010180", expected: ["1237-010180"] },
  { text: "1237/010180", expected: ["1237/010180"] },
  { text: "SVNR: 1237010180.", expected: ["1237010180"] },
  { text: "SV-Nr. 1237 01 01 80", expected: ["1237 01 01 80"] },
  { text: "1237\u00a0010180", expected: ["1237\u00a0010180"] },
  { text: "1237\n010180", expected: ["1237\n010180"] },
  { text: "12\u00ad37 01\u200b0180", expected: ["12\u00ad37 01\u200b0180"] },
  { text: "１２３７ ０１０１８０", expected: ["１２３７ ０１０１８０"] },
  { text: '{"svnr":"1237010180"}', expected: ["1237010180"] },
  { text: "für 😀1237 010180😀", expected: ["1237 010180"] },
  { text: "Sozialversicherungsnummer 2237 010180", expected: ["2237 010180"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "2237 010180", because: "the check digit is wrong" },
  { text: "1237010180", because: "ten digits in a row need a label" },
  { text: "1237 01 01 80", because: "groups like a time stamp need a label" },
  { text: "1763798400", because: "it is a time stamp in seconds" },
  { text: "1238 320180", because: "no month has 32 days" },
  { text: "1248 011680", because: "no year has a sixteenth month" },
  { text: "0237 010180", because: "no serial begins with zero" },
  { text: "1237 0101800", because: "a digit is too many" },
  { text: "1237 010180 4711 223344", because: "it is part of a longer number" },
  { text: "+1237 010180", because: "a plus makes it a phone number" },
  { text: "2026-11-22 10:15:00", because: "it is a date with time" },
  { text: "A1237 010180", because: "it is part of a token" },
  { text: "SVNR\n\n1237010180", because: "the label stands beyond a blank line" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["Versicherungsnummer 1237 010180", 0.99],
  ["1237 010180", 0.8],
  ["SVNR 1238 010180", 0.5],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBe(confidence);
});

const two = (value: number) => String(value).padStart(2, "0");
// Of all check digits those that the serial and the day of birth allow: never more than one.
const number = fc
  .tuple(
    fc.integer({ min: 100, max: 999 }),
    fc.integer({ min: 1, max: 31 }),
    fc.integer({ min: 1, max: 12 }),
    fc.nat(99),
  )
  .map(([serial, day, month, year]) => {
    const birth = two(day) + two(month) + two(year);
    const sum = [...`${serial}${birth}`].reduce(
      (total, digit, at) => total + Number(digit) * ([3, 7, 9, 5, 8, 4, 2, 1, 6][at] ?? 0),
      0,
    );
    return { serial, birth, check: sum % 11 };
  })
  .filter(({ check }) => check < 10);

law.prop([fc.lorem(), number, fc.constantFrom("", ".", ")", "\n", " und")])(
  "a valid number is found in any text, with a wrong check digit it is not",
  (words, { serial, birth, check }, after) => {
    expect(found(`${words} ${serial}${check} ${birth}${after}`)).toEqual([`${serial}${check} ${birth}`]);
    expect(found(`${words} ${serial}${(check + 1) % 10} ${birth}${after}`)).toEqual([]);
  },
);
