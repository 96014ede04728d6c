import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { deEmployerNumber } from "./de-employer-number.ts";

const scanner = compile([deEmployerNumber]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "Betriebsnummer 09912342", expected: ["09912342"] },
  { text: "Betriebsnummer: 15027365.", expected: ["15027365"] },
  { text: "BBNR 67450665", expected: ["67450665"] },
  { text: "Betriebs-Nr. (42938966)", expected: ["42938966"] },
  { text: "Arbeitgebernummer 48698890", expected: ["48698890"] },
  { text: "employer number: 09912342", expected: ["09912342"] },
  { text: "BBNR 09912347", expected: ["09912347"] },
  { text: "BBNR 09912343", expected: ["09912343"] },
  { text: "Betriebsnummer\n09912342", expected: ["09912342"] },
  { text: "BBNR 0991\u00ad23\u200b42", expected: ["0991\u00ad23\u200b42"] },
  { text: "BBNR ０９９１２３４２", expected: ["０９９１２３４２"] },
  { text: '{"bbnr":"09912342"}', expected: ["09912342"] },
  { text: "<b>BBNR</b>: 09912342<br>", expected: ["09912342"] },
  { text: "BBNR: „09912342“", expected: ["09912342"] },
  { text: "für BBNR 😀09912342😀", expected: ["09912342"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "09912342", because: "eight digits need a label" },
  { text: "20261121", because: "it is a date" },
  { text: "Bestellnummer 15027365", because: "no label of the kind stands near" },
  { text: "BBNR 099123421", because: "a digit is too many" },
  { text: "BBNR 0991234", because: "a digit is missing" },
  { text: "BBNR A09912342", because: "it is part of a token" },
  { text: "BBNR 09912342-1", because: "it is part of a longer number" },
  { text: "BBNR +09912342", because: "a plus makes it a phone number" },
  { text: "BBNR folgt, Tel. 030 09912342", because: "it is the rest of a telephone number" },
  { text: "BBNR 22.11.2026", because: "it is a date" },
  { text: "BBNR 15027365.99", because: "it is a price" },
  { text: "BBNR\n\n09912342", because: "the label stands beyond a blank line" },
  { text: "Betrieb 15027365", because: "a business is no label" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["BBNR: 09912342", 0.95],
  ["BBNR: 09912347", 0.95],
  ["BBNR: 09912343", 0.5],
  ["BBNR: 10512340", 0.5],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBe(confidence);
});

const number = fc.stringMatching(/^[2-9]\d{6}$/).map((head) => {
  const products = [...head].map((digit, at) => Number(digit) * (at % 2 === 0 ? 1 : 2));
  const check = [...products.join("")].reduce((sum, digit) => sum + Number(digit), 0) % 10;
  return { valid: `${head}${check}`, wrong: `${head}${(check + 1) % 10}` };
});

law.prop([fc.lorem(), number])(
  "a valid number is found next to a label, a wrong check digit is told",
  (words, { valid, wrong }) => {
    expect(scanner.scan(`${words} BBNR ${valid} ${words}`)).toMatchObject([{ check: "passed" }]);
    expect(scanner.scan(`${words} BBNR ${wrong} ${words}`)).toMatchObject([{ check: "failed" }]);
    expect(found(`${words} ${valid} ${words}`)).toEqual([]);
  },
);
