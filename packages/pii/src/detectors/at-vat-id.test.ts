import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { atVatId, atVatIdApart } from "./at-vat-id.ts";

const scanner = compile([atVatId, atVatIdApart]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "ATU13585627", expected: ["ATU13585627"] },
  { text: "UID: ATU13585627.", expected: ["ATU13585627"] },
  { text: "atu13585627", expected: ["atu13585627"] },
  { text: "ATU 13585627", expected: ["ATU 13585627"] },
  { text: "UID-Nr.: ATU 1358 5627", expected: ["ATU 1358 5627"] },
  { text: "ATU\u00a0135\u202f856\u202f27", expected: ["ATU\u00a0135\u202f856\u202f27"] },
  { text: "ATU1358 5627", expected: ["ATU1358 5627"] },
  { text: "ATU135 856 27", expected: ["ATU135 856 27"] },
  { text: "ATU1358\u00a05627", expected: ["ATU1358\u00a05627"] },
  { text: "ATU1358\n5627", expected: ["ATU1358\n5627"] },
  { text: "ATU13\u00ad58\u200b5627", expected: ["ATU13\u00ad58\u200b5627"] },
  { text: "ATU１３５８５６２７", expected: ["ATU１３５８５６２７"] },
  { text: '{"uid":"ATU13585627"}', expected: ["ATU13585627"] },
  { text: "https://example.at/uid/ATU13585627/", expected: ["ATU13585627"] },
  { text: "für😀ATU13585627😀", expected: ["ATU13585627"] },
  { text: "UID-Nummer ATU13585626", expected: ["ATU13585626"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "ATU13585626", because: "the check digit is wrong" },
  { text: "ATU1358562", because: "a digit is missing" },
  { text: "ATU135856270", because: "a digit is too many" },
  { text: "ATU 13585626", because: "the check digit is wrong" },
  { text: "SATU 13585627", because: "a letter is glued to it" },
  { text: "ATU\n\n13585627", because: "a blank line stands between" },
  { text: "UID 13585627", because: "the letters are missing" },
  { text: "DEU13585627", because: "the letters are others" },
  { text: "U13585627", because: "two letters are missing" },
  { text: "SATU13585627", because: "a letter is glued to it" },
  { text: "X-ATU13585627", because: "it is part of a token" },
  { text: "ATU13585627-01", because: "it is part of a longer number" },
  { text: "ATU13585627@example.at", because: "it is part of an address" },
  { text: "ATU1358\n\n5627", because: "a blank line stands inside" },
  { text: "UID\n\nATU13585626", because: "the label stands beyond a blank line" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["UID-Nr. ATU13585627", 0.99],
  ["ATU13585627", 0.95],
  ["UID ATU13585626", 0.5],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBe(confidence);
});

const number = fc.stringMatching(/^\d{7}$/).map((digits) => {
  const products = [...digits].map((digit, at) => Number(digit) * (at % 2 === 0 ? 1 : 2));
  const sum = [...products.join("")].reduce((total, digit) => total + Number(digit), 4);
  return { head: `ATU${digits}`, check: (10 - (sum % 10)) % 10 };
});

law.prop([fc.lorem(), number, fc.constantFrom("", ".", ")", "\n", " und")])(
  "a valid number is found in any text, with a wrong check digit it is not",
  (words, { head, check }, after) => {
    expect(found(`${words} ${head}${check}${after}`)).toEqual([`${head}${check}`]);
    expect(found(`${words} ${head}${(check + 1) % 10}${after}`)).toEqual([]);
  },
);
