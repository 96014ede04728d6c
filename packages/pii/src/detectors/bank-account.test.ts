import { fc, test as lawTest } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { bankAccount } from "./bank-account.ts";
import { iban } from "./iban.ts";

const scanner = compile([bankAccount, iban]);
const found = (text: string) =>
  scanner
    .scan(text)
    .filter(({ kind }) => kind === "bank-account")
    .map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "BLZ 37040044", expected: ["37040044"] },
  { text: "BLZ: 370 400 44, Kto.-Nr. 532013000", expected: ["370 400 44", "532013000"] },
  { text: "Kto. 532 013 000 (BLZ 370 400 44)", expected: ["532 013 000", "370 400 44"] },
  { text: "Konto 532013000, Bankleitzahl 37040044", expected: ["532013000", "37040044"] },
  { text: "Konto: 0532013000", expected: ["0532013000"] },
  { text: "Kontonummer 0 532 013 000", expected: ["0 532 013 000"] },
  { text: "Konto-Nr.: 1 234 567", expected: ["1 234 567"] },
  { text: "account number 12345678", expected: ["12345678"] },
  { text: "BLZ\u00a0370\u202f400\u200944", expected: ["370\u202f400\u200944"] },
  { text: "Kto 532 013\n000", expected: ["532 013\n000"] },
  { text: "BLZ ３７０４００４４", expected: ["３７０４００４４"] },
  { text: "Kto 5320\u00ad1300\u200b0", expected: ["5320\u00ad1300\u200b0"] },
  { text: '{"kontonummer":"532013000","blz":"37040044"}', expected: ["532013000", "37040044"] },
  { text: "<td>BLZ</td><td>37040044</td>", expected: ["37040044"] },
  { text: "für😀Kto (12345)😀", expected: ["12345"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "Menge | Konto\n4510765452 | 3389", because: "it is a cell under the head of another column" },
  { text: "37040044", because: "no label says what it is" },
  { text: "532 013 000 Einwohner", because: "no label says what it is" },
  { text: "Kontostand 123456", because: "it is a balance" },
  { text: "Kontoauszug 202611", because: "it is a statement" },
  { text: "Girokonto 123456", because: "the label is part of another word" },
  { text: "Konto 2026", because: "it is too short" },
  { text: "Kontonummer seit 12.03.2026", because: "it is a date" },
  { text: "Kontonummer 12345678901", because: "a digit is too many" },
  { text: "Kontonummer DE89 3704 0044 0532 0130 00", because: "it is an IBAN" },
  { text: "Kto. 12345a", because: "a letter is glued to it" },
  { text: "Konto\n\n532013000", because: "the label stands beyond a blank line" },
  { text: "Bestellnummer 53201300", because: "it is an order number" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test("it is reported with its label", () => {
  const [finding] = scanner.scan("x Konto: 532013000");
  expect(finding).toMatchObject({ confidence: 0.9, check: "none", reason: { context: { word: "konto", at: 2 } } });
});

lawTest.prop([fc.integer({ min: 10_000, max: 9_999_999_999 }), fc.constantFrom("Kto. ", "BLZ ", "Konto "), fc.lorem()])(
  "every number is found behind its label and none without",
  (number, label, words) => {
    expect([found(`${words} ${label}${number}, ${words}`), found(`${words} ${number}`)]).toEqual([[`${number}`], []]);
  },
);
