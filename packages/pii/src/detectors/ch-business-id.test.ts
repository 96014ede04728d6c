import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { chBusinessId } from "./ch-business-id.ts";

const scanner = compile([chBusinessId]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "CHE-100.155.212", expected: ["CHE-100.155.212"] },
  { text: "UID: CHE-107.787.577 MWST", expected: ["CHE-107.787.577"] },
  { text: "CHE100155212", expected: ["CHE100155212"] },
  { text: "CHE 100 155 212.", expected: ["CHE 100 155 212"] },
  { text: "CHE-100155212", expected: ["CHE-100155212"] },
  { text: "CHE–100.155.212", expected: ["CHE–100.155.212"] },
  { text: "CHE\u00a0100\u202f155\u2009212", expected: ["CHE\u00a0100\u202f155\u2009212"] },
  { text: "CHE-100.\u200b155.\u00ad212", expected: ["CHE-100.\u200b155.\u00ad212"] },
  { text: "CHE 100 155\n212", expected: ["CHE 100 155\n212"] },
  { text: "CHE-１００.１５５.２１２", expected: ["CHE-１００.１５５.２１２"] },
  { text: '{"uid":"CHE-100.155.212"}', expected: ["CHE-100.155.212"] },
  { text: "für😀CHE-100.155.212😀", expected: ["CHE-100.155.212"] },
  { text: "MWST-Nr. CHE-100.155.213", expected: ["CHE-100.155.213"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "CHE-100.155.213", because: "the check digit is wrong" },
  { text: "CHE-100.155.21", because: "a digit is missing" },
  { text: "CHE-100.155.2122", because: "a digit is too many" },
  { text: "CHE-100.155.212.4", because: "it is part of a longer number" },
  { text: "ACHE-100.155.212", because: "a letter is glued to it" },
  { text: "X-CHE-100.155.212", because: "it is part of a token" },
  { text: "CHF 100.155.212", because: "it is a price" },
  { text: "100.155.212", because: "the letters are missing" },
  { text: "CHE 1.0.155", because: "it is a version" },
  { text: "CHEMIE 100 155 212", because: "it is a word" },
  { text: "CHE\n\n100155212", because: "a blank line stands inside" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["UID CHE-100.155.212", 0.99],
  ["CHE-100.155.212", 0.95],
  ["UID CHE-100.155.213", 0.5],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBe(confidence);
});

const number = fc
  .stringMatching(/^\d{8}$/)
  .map((digits) => {
    const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * Number("54327654"[at]), 0);
    return {
      head: `CHE-${digits.slice(0, 3)}.${digits.slice(3, 6)}.${digits.slice(6)}`,
      check: (11 - (sum % 11)) % 11,
    };
  })
  .filter(({ check }) => check < 10);

law.prop([fc.lorem(), number, fc.constantFrom("", ".", ")", "\n", " und")])(
  "a valid number is found in any text, with a wrong check digit it is not",
  (words, { head, check }, after) => {
    expect(found(`${words} ${head}${check}${after}`)).toEqual([`${head}${check}`]);
    expect(found(`${words} ${head}${(check + 1) % 10}${after}`)).toEqual([]);
  },
);
