import { fc, test as lawTest } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { iban } from "./iban.ts";
import { sepaCreditorId, sepaCreditorIdApart } from "./sepa-creditor-id.ts";

const scanner = compile([iban, sepaCreditorId, sepaCreditorIdApart]);
const found = (text: string) =>
  scanner
    .scan(text)
    .filter(({ kind }) => kind === "sepa-creditor-id")
    .map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "DE98ZZZ09999999999", expected: ["DE98ZZZ09999999999"] },
  { text: "ES23ZZZ47690558N", expected: ["ES23ZZZ47690558N"] },
  { text: "MT50ZZZ670169305T", expected: ["MT50ZZZ670169305T"] },
  { text: "Gläubiger-ID: DE98ZZZ09999999999.", expected: ["DE98ZZZ09999999999"] },
  { text: "DE98 ZZZ 09999999999 und", expected: ["DE98 ZZZ 09999999999"] },
  { text: "DE98 ZZZ0 9999 9999 99, IBAN", expected: ["DE98 ZZZ0 9999 9999 99"] },
  { text: "DE98\u00a0ZZZ0\u202f9999\u20099999\u00a099", expected: ["DE98\u00a0ZZZ0\u202f9999\u20099999\u00a099"] },
  { text: "DE98-ZZZ-09999999999", expected: ["DE98-ZZZ-09999999999"] },
  { text: "DE98 ZZZ\n09999999999", expected: ["DE98 ZZZ\n09999999999"] },
  { text: "de98zzz09999999999", expected: ["de98zzz09999999999"] },
  { text: "DE98ZZZ０９９９９９９９９９９", expected: ["DE98ZZZ０９９９９９９９９９９"] },
  { text: "DE98ZZZ0999\u00ad9999\u200b999", expected: ["DE98ZZZ0999\u00ad9999\u200b999"] },
  { text: "ES23ZZZ4769\u200b0558N", expected: ["ES23ZZZ4769\u200b0558N"] },
  { text: "<Id>DE98ZZZ09999999999</Id>", expected: ["DE98ZZZ09999999999"] },
  { text: '{"creditorId":"ES23ZZZ47690558N"}', expected: ["ES23ZZZ47690558N"] },
  { text: "ü(DE98ZZZ09999999999)😀", expected: ["DE98ZZZ09999999999"] },
  { text: "AT 61 ZZZ 01234567890", expected: ["AT 61 ZZZ 01234567890"] },
  { text: "DE 98 ZZZ 0999 9999 999.", expected: ["DE 98 ZZZ 0999 9999 999"] },
  { text: "AT\u00a061\u00a0ZZZ\u00a001234567890", expected: ["AT\u00a061\u00a0ZZZ\u00a001234567890"] },
  { text: "CI: ES 23 ZZZ4 7690 558N und 12", expected: ["ES 23 ZZZ4 7690 558N"] },
  { text: "ES23 ZZZ 47690558N", expected: ["ES23 ZZZ 47690558N"] },
  { text: "ES23 ZZZ4 7690 558N und 12", expected: ["ES23 ZZZ4 7690 558N"] },
  { text: "MT50 ZZZ6 7016 9305 T.", expected: ["MT50 ZZZ6 7016 9305 T"] },
  { text: "MT50\u00a0ZZZ\u00a0670169305T, 4711", expected: ["MT50\u00a0ZZZ\u00a0670169305T"] },
  { text: "Gläubiger-ID ES23 ABC4 7690 558N", expected: ["ES23 ABC4 7690 558N"] },
  { text: "Gläubiger-Identifikationsnummer DE98AB109999999999", expected: ["DE98AB109999999999"] },
  { text: "Creditor identifier DE98123 09999999999", expected: ["DE98123 09999999999"] },
  { text: "DE98AB109999999999", expected: ["DE98AB109999999999"] },
  { text: "Gläubiger-ID DE99ZZZ09999999999", expected: ["DE99ZZZ09999999999"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "DE99ZZZ09999999999", because: "the check digits are wrong" },
  { text: "DE9812309999999999", because: "a business code of digits needs a context word" },
  { text: "DE98ZZZ0999999999", because: "a digit is missing" },
  { text: "DE98ZZZ099999999991", because: "a digit is too many" },
  { text: "DE98ZZZ0999999999A", because: "a German number has digits only" },
  { text: "QQ98ZZZ09999999999", because: "no such country" },
  { text: "ADE98ZZZ09999999999", because: "a letter is glued to it" },
  { text: "x-DE98ZZZ09999999999", because: "it is part of a longer token" },
  { text: "DE98ZZZ09999999999-1", because: "it is part of a longer token" },
  { text: "DE98 ZZZ\n\n09999999999", because: "a blank line stands inside" },
  { text: "DE89370400440532013000", because: "it is an IBAN" },
  { text: "NL91ABNA0417164300", because: "it is an IBAN" },
  { text: "AT 62 ZZZ 01234567890", because: "the check digits are wrong" },
  { text: "XAT 61 ZZZ 01234567890", because: "a letter is glued to it" },
  { text: "AT 611 ZZZ 01234567890", because: "three digits are no check digits" },
  { text: "ES24 ZZZ 47690558N", because: "the check digits are wrong" },
  { text: "ES23 ABC 47690558N", because: "a business code of its own needs a context word" },
  { text: "ES23 ZZZ 47690558n", because: "groups of a number are written alike" },
  { text: "sha1 de9f2c7c6a1b0d4e5f60718293a4b5c6d7e8f901", because: "it is a hash" },
  { text: "Version DE12 vom 01.02.2026", because: "it is a version" },
  { text: "CI NO20240115X", because: "it is the name of a build" },
  { text: "DE12", because: "it is too short" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["Gläubiger-ID DE98ZZZ09999999999", 0.99],
  ["DE98ZZZ09999999999", 0.9],
  ["Gläubiger-ID DE99ZZZ09999999999", 0.5],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBe(confidence);
});

test("a valid IBAN next to the label of a creditor id stays an IBAN", () => {
  const kinds = scanner.scan("Gläubiger-ID fehlt, NL91ABNA0417164300").map(({ kind }) => kind);
  expect(kinds).toEqual(["iban"]);
});

// ISO 7064 MOD 97-10 over the national number, the country as 1314 and 00: 98 minus the remainder.
const creditor = fc.integer({ min: 0, max: 9_999_999_999 }).map((number) => {
  const national = `0${String(number).padStart(10, "0")}`;
  return { national, check: 98 - Number(BigInt(`${national}131400`) % 97n) };
});
const written = (check: number, national: string) => `DE${String(check).padStart(2, "0")}ZZZ${national}`;

lawTest.prop([creditor, fc.lorem(), fc.lorem()])("a valid one is found in any text", ({ national, check }, a, b) => {
  expect(found(`${a} ${written(check, national)} ${b}`)).toEqual([written(check, national)]);
});

lawTest.prop([creditor, fc.integer({ min: 1, max: 96 })])(
  "with other check digits nothing is found",
  ({ national, check }, step) => {
    expect(found(written(((check - 2 + step) % 97) + 2, national))).toEqual([]);
  },
);
