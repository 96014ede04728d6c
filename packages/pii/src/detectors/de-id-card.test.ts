import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { deIdCard, deIdCardUntil2010, deIdCardWithCheckDigit } from "./de-id-card.ts";

const scanner = compile([deIdCard, deIdCardWithCheckDigit, deIdCardUntil2010]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "Personalausweis L01X00T47", expected: ["L01X00T47"] },
  { text: "Ausweisnummer: T22000129.", expected: ["T22000129"] },
  { text: "Ausweis-Nr. LZ6311T47", expected: ["LZ6311T47"] },
  { text: "identity card no. l01x00t47", expected: ["l01x00t47"] },
  { text: "Ausweis-Nr. „L01X00T47“", expected: ["L01X00T47"] },
  { text: '{"ausweisnummer":"L01X00T47"}', expected: ["L01X00T47"] },
  { text: "/?id_card=L01X00T47&x=1", expected: ["L01X00T47"] },
  { text: "<dt>Personalausweis</dt><dd>L01X00T47</dd>", expected: ["L01X00T47"] },
  { text: "Ausweis 😀L01X00T47😀", expected: ["L01X00T47"] },
  { text: "Ausweis: L01X\u00a000T47", expected: ["L01X\u00a000T47"] },
  { text: "Ausweis: L01 X00\nT47", expected: ["L01 X00\nT47"] },
  { text: "Ausweis: L0１X00T4７", expected: ["L0１X00T4７"] },
  { text: "Ausweis: L01X\u00ad00T\u200b47", expected: ["L01X\u00ad00T\u200b47"] },
  { text: "Personalausweise L01X00T47, T22000129", expected: ["L01X00T47", "T22000129"] },
  { text: "vorläufiger Personalausweis A1234567", expected: ["A1234567"] },
  { text: "L01X00T471", expected: ["L01X00T471"] },
  { text: "LZ6311T475", expected: ["LZ6311T475"] },
  { text: "Ausweis T220001293", expected: ["T220001293"] },
  { text: "Ausweis L01X00T474", expected: ["L01X00T474"] },
  { text: "1220001297D", expected: ["1220001297D"] },
  { text: "1220001297D<<6408125", expected: ["1220001297D"] },
  { text: "Perso-Nr.: 1220001297 D", expected: ["1220001297 D"] },
  { text: "Ausweisnummer 1220001297", expected: ["1220001297"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "L01X00T47", because: "nine characters prove nothing without a label" },
  { text: "L01X00T474", because: "the check digit is wrong" },
  { text: "l01x00t471", because: "in small letters it looks like a token" },
  { text: "T220001293", because: "a letter and digits are any part number" },
  { text: "A1234567", because: "a letter and seven digits prove nothing without a label" },
  { text: "1220001296D", because: "the check digit of the old form is wrong" },
  { text: "1220001297", because: "ten digits prove nothing without a label" },
  { text: "Ausweis 1764000000", because: "a time stamp does not pass the check" },
  { text: "Ausweis C01X00T47", because: "it begins like a passport" },
  { text: "Ausweis L01B00T47", because: "no number has a B" },
  { text: "Ausweis L01X00T4", because: "a character is missing" },
  { text: "Ausweis L01X00T4712", because: "it is part of a longer token" },
  { text: "Ausweis AL01X00T47", because: "a letter is glued to it" },
  { text: "Ausweis v1.2.3, 12.03.2026, 19,90 EUR", because: "versions, dates and prices" },
  { text: "Ausweis 550E8400-E29B-41D4-A716-446655440000", because: "a UUID" },
  { text: "Ausweis L-01-X0-0T-47", because: "it is not written in such groups" },
  { text: "Ausweis\n\nL01X00T47", because: "the label stands beyond a blank line" },
  { text: "Person L01X00T47", because: "the word is no label" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["Ausweis L01X00T47", "none", 0.95],
  ["L01X00T471", "passed", 0.6],
  ["Ausweis L01X00T471", "passed", 0.97],
  ["Ausweis L01X00T474", "failed", 0.5],
  ["Ausweis 1220001296D", "failed", 0.5],
  ["1220001297D", "passed", 0.6],
])("in %s the check is %s and the confidence %d", (text, check, confidence) => {
  expect(scanner.scan(text)).toMatchObject([{ kind: "de-id-card", check, confidence }]);
});

const serial = fc
  .tuple(
    fc.constantFrom(..."LMNPRTVWXYZ"),
    fc.array(fc.constantFrom(..."0123456789CFGHJKLMNPRTVWXYZ"), { minLength: 6, maxLength: 6 }),
  )
  .map(([first, rest]) => `${first}7${rest.join("")}K`);
const checkDigit = (characters: string) =>
  [...characters].reduce((sum, character, at) => sum + Number.parseInt(character, 36) * ([7, 3, 1][at % 3] ?? 0), 0) %
  10;

property.prop([serial, fc.constantFrom("", "(", "Nr. ", "„", "\n"), fc.constantFrom("", ".", ")", " und", "\n")])(
  "a number with its check digit is found, and one with another check digit is not",
  (number, before, after) => {
    const right = checkDigit(number);
    expect(found(`${before}${number}${right}${after}`)).toEqual([`${number}${right}`]);
    expect(found(`${before}${number}${(right + 1) % 10}${after}`)).toEqual([]);
  },
);
