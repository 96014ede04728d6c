import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { eori, eoriApart } from "./eori.ts";

const scanner = compile([eori, eoriApart]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "EORI DE1234567", expected: ["DE1234567"] },
  { text: "EORI-Nr.: DE123456789012345.", expected: ["DE123456789012345"] },
  { text: "EORI-Nummer DE 1234567", expected: ["DE 1234567"] },
  { text: "EORInummer fehlt. Zoll-Nr. DE1234567", expected: ["DE1234567"] },
  { text: "EORI number: GB123456123456", expected: ["GB123456123456"] },
  { text: "EORI XI123456123456", expected: ["XI123456123456"] },
  { text: "EORI ATEOS1000000001", expected: ["ATEOS1000000001"] },
  { text: "EORI ESA12345678", expected: ["ESA12345678"] },
  { text: "EORI IE1234567AB", expected: ["IE1234567AB"] },
  { text: "EORI FI1234567-8, Zoll", expected: ["FI1234567-8"] },
  { text: "EORI FR12345678900012", expected: ["FR12345678900012"] },
  { text: "eori: de1234567", expected: ["de1234567"] },
  { text: "EORI:\u00a0DE\u00a01234567", expected: ["DE\u00a01234567"] },
  { text: "EORI\nDE１２３４５６７", expected: ["DE１２３４５６７"] },
  { text: "EORI DE1234\u00ad567\u200b8", expected: ["DE1234\u00ad567\u200b8"] },
  { text: '{"eori":"DE1234567","eoriNumber":"NL123456789"}', expected: ["DE1234567", "NL123456789"] },
  { text: "?eori=DE1234567&x=1", expected: ["DE1234567"] },
  { text: "<td>EORI</td><td>DE1234567</td>", expected: ["DE1234567"] },
  { text: "für😀EORI „DE1234567“😀", expected: ["DE1234567"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "DE1234567", because: "no label says what it is" },
  { text: "Bestellung DE 1234567", because: "no label says what it is" },
  { text: "EORI DE123456", because: "a digit is missing" },
  { text: "EORI DE1234567890123456", because: "a digit is too many" },
  { text: "EORI DEA1234567", because: "a German number has digits only" },
  { text: "EORI DE1234567A", because: "a German number has digits only" },
  { text: "EORI US1234567", because: "no member state" },
  { text: "EORI beantragt, Tel. 03012345678", because: "it has no country" },
  { text: "EORI de 1234567", because: "small letters apart are a word" },
  { text: "EORI: das es 1234567 gibt", because: "small letters apart are a word" },
  { text: "EORI KODE1234567", because: "the country is part of a word" },
  { text: "EORI x-DE1234567", because: "it is part of a longer token" },
  { text: "EORI DE1234567-001", because: "it is part of a longer token" },
  { text: "EORI\n\nDE1234567", because: "the label stands beyond a blank line" },
  { text: "THEORIE DE1234567", because: "the label is part of another word" },
  { text: "EORI 2026-11-22T10:15:32, Rechnung 2026-0001234", because: "a time and an invoice" },
  { text: "EORI 3fa85f64-5717-4562-b3fc-2c963f66afa6", because: "a UUID" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["EORI DE1234567", 0.97],
  ["EORI DE 1234567", 0.95],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBe(confidence);
});

law.prop([fc.constantFrom("DE", "AT", "GB", "DE "), fc.stringMatching(/^\d{7,15}$/), fc.lorem()])(
  "every number is found behind its label and none without",
  (country, digits, words) => {
    const value = country + digits;
    expect([found(`${words} EORI ${value}, ${words}`), found(`${words} ${value}`)]).toEqual([[value], []]);
  },
);
