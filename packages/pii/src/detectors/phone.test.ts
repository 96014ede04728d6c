import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { phone } from "./phone.ts";

const scanner = compile([phone]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "+49 30 23125 123", expected: ["+49 30 23125 123"] },
  { text: "+49 (0)30 23125-123", expected: ["+49 (0)30 23125-123"] },
  { text: "+493023125123", expected: ["+493023125123"] },
  { text: "0049 30 23125123", expected: ["0049 30 23125123"] },
  { text: "(030) 23125 123", expected: ["(030) 23125 123"] },
  { text: "030/23125-123", expected: ["030/23125-123"] },
  { text: "030-23125123", expected: ["030-23125123"] },
  { text: "0151 12345678", expected: ["0151 12345678"] },
  { text: "01511 2345678", expected: ["01511 2345678"] },
  { text: "0151-12345678", expected: ["0151-12345678"] },
  { text: "015112345678", expected: ["015112345678"] },
  { text: "089 / 99998 123", expected: ["089 / 99998 123"] },
  { text: "040.66969123", expected: ["040.66969123"] },
  { text: "+49-30-23125123", expected: ["+49-30-23125123"] },
  { text: "+44 20 7946 0123", expected: ["+44 20 7946 0123"] },
  { text: "020 7946 0123", expected: ["020 7946 0123"] },
  { text: "07700 900123", expected: ["07700 900123"] },
  { text: "(212) 555-0123", expected: ["(212) 555-0123"] },
  { text: "212-555-0123", expected: ["212-555-0123"] },
  { text: "+1 212 555 0123 ext. 12", expected: ["+1 212 555 0123 ext. 12"] },
  { text: "+33 1 23 45 67 89", expected: ["+33 1 23 45 67 89"] },
  { text: "0800 1234567", expected: ["0800 1234567"] },
  { text: "033056 12345", expected: ["033056 12345"] },
  { text: "+49\u00a030\u00a023125\u00a0123", expected: ["+49\u00a030\u00a023125\u00a0123"] },
  { text: "＋４９ ３０ ２３１２５１２３", expected: ["＋４９ ３０ ２３１２５１２３"] },
  { text: "Tel.: 23125 123", expected: ["23125 123"] },
  { text: "Telefon 03023125123, Fax -124", expected: ["03023125123"] },
  { text: "Mobil: 0151 12345678 oder 030 23125123", expected: ["0151 12345678", "030 23125123"] },
  { text: "030 23125123 76133 Karlsruhe", expected: ["030 23125123"] },
  { text: "Kundennummer 4711, 030 23125123", expected: ["030 23125123"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "12.03.1980", because: "it is a date" },
  { text: "2026-11-21", because: "it is a date" },
  { text: "01.02.2026", because: "it is a date" },
  { text: "Tel. am 12.03.2026", because: "it is a date" },
  { text: "1.234.567,89 EUR", because: "it is a price" },
  { text: "30.000", because: "it is an amount" },
  { text: "1764000000", because: "it is a time stamp" },
  { text: "2026081209", because: "it is a time stamp" },
  { text: "Version 1.2.3.4", because: "it is a version" },
  { text: "Rechnungsnummer 0721/123456", because: "it is an invoice number" },
  { text: "Bestell-Nr. 0151 12345678", because: "it is an order number" },
  { text: "03023125123", because: "unbroken digits without a label are too weak" },
  { text: "0815/4711", because: "too short for a number without a label" },
  { text: "DE02 1203 0000 0000 2020 51", because: "it is inside an IBAN" },
  { text: "3704 0044 0532 0130", because: "it is inside a longer number" },
  { text: "+89 123456789", because: "no such country code" },
  { text: "A030 23125123", because: "a letter is glued to it" },
  { text: "12 345 678", because: "a bare number has no label" },
  { text: "030 123\n\n4567", because: "a blank line stands inside" },
  { text: "+49 123", because: "too short" },
  { text: "+49 1", because: "too short" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["+49 30 23125123", "international"],
  ["030 23125123", "national"],
  ["015112345678", "mobile"],
  ["212-555-0123", "north-american"],
  ["Tel. 23125123", "local"],
])("%s has the form %s", (text, shape) => {
  expect(scanner.scan(text)[0]?.reason.shape).toBe(shape);
});
