import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { chSocialSecurityNumber } from "./ch-social-security-number.ts";

const scanner = compile([chSocialSecurityNumber]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "756.9217.0769.85", expected: ["756.9217.0769.85"] },
  { text: "7569217076985", expected: ["7569217076985"] },
  { text: "AHV-Nr.: 756 9217 0769 85.", expected: ["756 9217 0769 85"] },
  { text: "756-9217-0769-85", expected: ["756-9217-0769-85"] },
  { text: "756\u00a09217\u202f0769\u200985", expected: ["756\u00a09217\u202f0769\u200985"] },
  { text: "756 9217\n0769 85", expected: ["756 9217\n0769 85"] },
  { text: "756.92\u00ad17.07\u200b69.85", expected: ["756.92\u00ad17.07\u200b69.85"] },
  { text: "７５６９２１７０７６９８５", expected: ["７５６９２１７０７６９８５"] },
  { text: '{"avs":"756.9217.0769.85"}', expected: ["756.9217.0769.85"] },
  { text: "<td>756.9217.0769.85</td>", expected: ["756.9217.0769.85"] },
  { text: "für 😀756.9217.0769.85😀", expected: ["756.9217.0769.85"] },
  { text: "AHV-Nummer 756.9217.0769.84", expected: ["756.9217.0769.84"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "756.9217.0769.84", because: "the check digit is wrong" },
  { text: "757.9217.0769.84", because: "it passes the check but does not begin with 756" },
  { text: "4006381333931", because: "it is the EAN of a product" },
  { text: "9783161484100", because: "it is an ISBN" },
  { text: "1763798400000", because: "it is a time stamp in milliseconds" },
  { text: "7569217076985123", because: "it is part of a longer number" },
  { text: "756.9217.0769.85.1", because: "it is part of a longer number" },
  { text: "756.9217-0769.85", because: "the separators differ" },
  { text: "A7569217076985", because: "it is part of a token" },
  { text: "+7569217076985", because: "a plus makes it a phone number" },
  { text: "756.92 CHF am 17.07.69", because: "it is a price" },
  { text: "AHV\n\n756.9217.0769.84", because: "the label stands beyond a blank line" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["AHV 756.9217.0769.85", 0.99],
  ["756.9217.0769.85", 0.9],
  ["AHV 756.9217.0769.84", 0.5],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBe(confidence);
});

const number = fc.stringMatching(/^\d{9}$/).map((digits) => {
  let sum = 0;
  for (let at = 0; at < 12; at++) sum += Number(`756${digits}`[at]) * (at % 2 === 0 ? 1 : 3);
  return { head: `756.${digits.slice(0, 4)}.${digits.slice(4, 8)}.${digits.slice(8)}`, check: (10 - (sum % 10)) % 10 };
});

law.prop([fc.lorem(), number, fc.constantFrom("", ".", ")", "\n", " und")])(
  "a valid number is found in any text, with a wrong check digit it is not",
  (words, { head, check }, after) => {
    expect(found(`${words} ${head}${check}${after}`)).toEqual([`${head}${check}`]);
    expect(found(`${words} ${head}${(check + 1) % 10}${after}`)).toEqual([]);
  },
);
