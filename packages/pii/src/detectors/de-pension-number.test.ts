import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { dePensionNumber } from "./de-pension-number.ts";

const scanner = compile([dePensionNumber]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "15070649C103", expected: ["15070649C103"] },
  { text: "10010490A443", expected: ["10010490A443"] },
  { text: "65180539W001", expected: ["65180539W001"] },
  { text: "SV-Nr.: 15 070649 C 103.", expected: ["15 070649 C 103"] },
  { text: "15 070649 C103", expected: ["15 070649 C103"] },
  { text: "15 07 06 49 C 10 3", expected: ["15 07 06 49 C 10 3"] },
  { text: "15-070649-C-103", expected: ["15-070649-C-103"] },
  { text: "15070649c103", expected: ["15070649c103"] },
  { text: "15\u00a0070649\u202fC\u2009103", expected: ["15\u00a0070649\u202fC\u2009103"] },
  { text: "15 070649\nC 103", expected: ["15 070649\nC 103"] },
  { text: "1507\u00ad0649\u200bC103", expected: ["1507\u00ad0649\u200bC103"] },
  { text: "１５０７０６４９C１０３", expected: ["１５０７０６４９C１０３"] },
  { text: '{"rvnr":"15070649C103"}', expected: ["15070649C103"] },
  { text: "<b>15070649C103</b>", expected: ["15070649C103"] },
  { text: "😀15070649C103😀", expected: ["15070649C103"] },
  { text: "Versicherungsnummer 65 170839 J 008", expected: ["65 170839 J 008"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "15070649C102", because: "the check digit is wrong" },
  { text: "00010100A007", because: "no area is known to have this number: it needs a label" },
  { text: "65 170839 J 008", because: "the illustration fails the published check" },
  { text: "15990649C103", because: "no month has 99 days" },
  { text: "15071349C103", because: "no year has a thirteenth month" },
  { text: "15070649C1034", because: "it is part of a longer number" },
  { text: "+15070649C103", because: "a plus makes it part of something else" },
  { text: "x15070649C103", because: "it is part of a token" },
  { text: "9f86d081-15070649c103", because: "it is part of a UUID-like token" },
  { text: "15070649C103-22", because: "it is part of a longer number" },
  { text: "15070649Ä103", because: "the initial is none of A to Z" },
  { text: "15 070649\n\nC 103", because: "a blank line stands inside" },
  { text: "20261121T103000Z", because: "it is a time stamp" },
  { text: "12 345678 € 100", because: "it is a price" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["Rentenversicherungsnummer: 15 070649 C 103", 0.99],
  ["15070649C103", 0.9],
  ["RVNR 15070649C102", 0.5],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBe(confidence);
});

const two = (value: number) => String(value).padStart(2, "0");
const number = fc
  .tuple(
    fc.constantFrom(2, 8, 15, 29, 53, 65, 82, 89),
    fc.integer({ min: 1, max: 31 }),
    fc.integer({ min: 1, max: 12 }),
    fc.nat(99),
    fc.nat(25),
    fc.nat(99),
  )
  .map(([area, day, month, year, letter, serial]) => {
    const head = two(area) + two(day) + two(month) + two(year);
    const products = [...`${head}${two(letter + 1)}${two(serial)}`].map(
      (digit, at) => Number(digit) * Number("212571212121"[at]),
    );
    const check = [...products.join("")].reduce((sum, digit) => sum + Number(digit), 0) % 10;
    return { head: head + String.fromCharCode(65 + letter) + two(serial), check };
  });

law.prop([fc.lorem(), number, fc.constantFrom("", ".", ")", "\n", " und")])(
  "a valid number is found in any text, with a wrong check digit it is not",
  (words, { head, check }, after) => {
    expect(found(`${words} ${head}${check}${after}`)).toEqual([`${head}${check}`]);
    expect(found(`${words} ${head}${(check + 1) % 10}${after}`)).toEqual([]);
  },
);
