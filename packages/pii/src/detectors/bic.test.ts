import { fc, test as lawTest } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { bic } from "./bic.ts";

const scanner = compile([bic]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "BIC: DEUTDEFF", expected: ["DEUTDEFF"] },
  { text: "BIC COBADEFFXXX.", expected: ["COBADEFFXXX"] },
  { text: "BIC MARKDEF1100", expected: ["MARKDEF1100"] },
  { text: "Swift-Code: DEUTDEFF", expected: ["DEUTDEFF"] },
  { text: "SWIFT COBADEFFXXX", expected: ["COBADEFFXXX"] },
  { text: "BIC/SWIFT: DEUTDEFF", expected: ["DEUTDEFF"] },
  { text: "BIC (SWIFT-Code): DEUTDEFF", expected: ["DEUTDEFF"] },
  { text: "SWIFT-BIC.: DEUTDEFF", expected: ["DEUTDEFF"] },
  { text: "swift code: COBADEFFXXX", expected: ["COBADEFFXXX"] },
  { text: "BIC\u00a0DEUTDEFF", expected: ["DEUTDEFF"] },
  { text: "BIC:\u202fDEUTDEFF", expected: ["DEUTDEFF"] },
  { text: "BIC\nDEUTDEFF", expected: ["DEUTDEFF"] },
  { text: "BIC:\r\n  DEUTDEFF", expected: ["DEUTDEFF"] },
  { text: '{"bic": "DEUTDEFF"}', expected: ["DEUTDEFF"] },
  { text: "{'swift':'DEUTDEFF'}", expected: ["DEUTDEFF"] },
  { text: "<BICFI>DEUTDEFF</BICFI>", expected: ["DEUTDEFF"] },
  { text: "<BIC>COBADEFFXXX</BIC>", expected: ["COBADEFFXXX"] },
  { text: "?BIC=DEUTDEFF&x=1", expected: ["DEUTDEFF"] },
  { text: "für😀BIC (DEUTDEFF)😀", expected: ["DEUTDEFF"] },
  { text: "BIC|DEUTDEFF|Köln", expected: ["DEUTDEFF"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "DEUTDEFF", because: "no label says what it is" },
  { text: "Das DOKUMENT", because: "it is a word in capitals" },
  { text: "BIC: deutdeff", because: "small letters are words" },
  { text: "BIC: DEUTENFF", because: "no such country" },
  { text: "BIC: DEUTDEF", because: "a character is missing" },
  { text: "BIC: DEUTDEFFX", because: "it has neither 8 nor 11 characters" },
  { text: "BIC: DEUTDEFFXXXX", because: "a character is too many" },
  { text: "BIC: DEUTDEFF-X", because: "it is part of a longer token" },
  { text: "BICDEUTDEFF", because: "the label is part of the word" },
  { text: "ARABIC: DEUTDEFF", because: "the label is part of another word" },
  { text: "cubic: DEUTDEFF", because: "the label is part of another word" },
  { text: "Code: DEUTDEFF", because: "it may be any code" },
  { text: "BIC\n\nDEUTDEFF", because: "the label stands beyond a blank line" },
  { text: "BIC:\n \nDEUTDEFF", because: "the label stands beyond a blank line" },
  { text: "BIC fehlt, siehe DEUTDEFF", because: "other words stand between" },
  { text: "12:30:45 https://example.org:80", because: "no colon follows a label" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test("it is reported with its label", () => {
  const [finding] = scanner.scan("x SWIFT: DEUTDEFF");
  expect(finding).toMatchObject({ confidence: 0.95, check: "none", reason: { context: { word: "swift", at: 2 } } });
});

const code = fc
  .tuple(fc.stringMatching(/^[A-Z]{4}$/), fc.constantFrom("DE", "AT", "CH", "GB"), fc.stringMatching(/^[A-Z2-9]{2}$/))
  .map((parts) => parts.join(""));

lawTest.prop([code, fc.constantFrom("", "XXX"), fc.constantFrom("BIC ", "Swift: "), fc.lorem()])(
  "every code is found behind its label and none without",
  (bank, branch, label, words) => {
    const value = bank + branch;
    expect([found(`${words} ${label}${value}, ${words}`), found(`${words} ${value}`)]).toEqual([[value], []]);
  },
);
