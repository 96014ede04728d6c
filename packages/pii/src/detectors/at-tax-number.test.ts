import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { atTaxNumber } from "./at-tax-number.ts";

const scanner = compile([atTaxNumber]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "59-119/9013", expected: ["59-119/9013"] },
  { text: "Steuernummer: 59 119/9013.", expected: ["59 119/9013"] },
  { text: "St.Nr. 591199013", expected: ["591199013"] },
  { text: "Abgabenkontonummer 59119/9013", expected: ["59119/9013"] },
  { text: "Steuer-Nr. 59/119/9013", expected: ["59/119/9013"] },
  { text: "Steuernummer 59\u00a0119\u202f9013", expected: ["59\u00a0119\u202f9013"] },
  { text: "Steuernummer 59 119\n9013", expected: ["59 119\n9013"] },
  { text: "59\u2011119/9013", expected: ["59\u2011119/9013"] },
  { text: "59-1\u00ad19/90\u200b13", expected: ["59-1\u00ad19/90\u200b13"] },
  { text: "５９-１１９/９０１３", expected: ["５９-１１９/９０１３"] },
  { text: '{"steuernummer":"59-119/9013"}', expected: ["59-119/9013"] },
  { text: "für 😀59-119/9013😀", expected: ["59-119/9013"] },
  { text: "tax number 59-119/9014", expected: ["59-119/9014"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "59-119/9014", because: "the check digit is wrong" },
  { text: "591199013", because: "nine digits need a label" },
  { text: "59 119 9013", because: "groups like a telephone number need a label" },
  { text: "59/119/9013", because: "slashes alone need a label" },
  { text: "59-119/90134", because: "a digit is too many" },
  { text: "59-119/901", because: "a digit is missing" },
  { text: "59-119/9013-2", because: "it is part of a longer number" },
  { text: "1-59-119/9013", because: "it is part of a longer number" },
  { text: "Steuernummer 123 59 119 9013", because: "a group stands before it" },
  { text: "+59-119/9013", because: "a plus makes it a phone number" },
  { text: "Steuernummer 133/8150/8159", because: "it is a German tax number" },
  { text: "Steuernummer 22-11-2026", because: "it is a date" },
  { text: "A59-119/9013", because: "it is part of a token" },
  { text: "Steuernummer\n\n591199013", because: "the label stands beyond a blank line" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["Steuernummer 591199013", 0.98],
  ["59-119/9013", 0.7],
  ["Steuernummer 59-119/9014", 0.5],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBe(confidence);
});

const number = fc.stringMatching(/^\d{8}$/).map((digits) => {
  const products = [...digits].map((digit, at) => Number(digit) * (at % 2 === 0 ? 1 : 2));
  const sum = [...products.join("")].reduce((total, digit) => total + Number(digit), 0);
  return { head: `${digits.slice(0, 2)}-${digits.slice(2, 5)}/${digits.slice(5)}`, check: (10 - (sum % 10)) % 10 };
});

law.prop([fc.lorem(), number, fc.constantFrom("", ".", ")", "\n", " und")])(
  "a valid number is found in any text, with a wrong check digit it is not",
  (words, { head, check }, after) => {
    expect(found(`${words} ${head}${check}${after}`)).toEqual([`${head}${check}`]);
    expect(found(`${words} ${head}${(check + 1) % 10}${after}`)).toEqual([]);
  },
);
