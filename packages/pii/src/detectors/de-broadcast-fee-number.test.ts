import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { deBroadcastFeeNumber } from "./de-broadcast-fee-number.ts";

const scanner = compile([deBroadcastFeeNumber]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "Beitragsnummer 123456789", expected: ["123456789"] },
  { text: "Ihre Rundfunkbeitragsnummer: 123 456 789.", expected: ["123 456 789"] },
  { text: "Beitrags-Nr. (123456789)", expected: ["123456789"] },
  { text: "Rundfunkteilnehmernummer 123456789", expected: ["123456789"] },
  { text: "Beitragskonto\n123456789", expected: ["123456789"] },
  { text: "broadcasting fee number 123456789", expected: ["123456789"] },
  { text: "Beitragsnummer\u00a0123\u202f456\u2009789", expected: ["123\u202f456\u2009789"] },
  { text: "Beitragsnummer 123 456\n789", expected: ["123 456\n789"] },
  { text: "Beitragsnummer １２３４５６７８９", expected: ["１２３４５６７８９"] },
  { text: "Beitragsnummer 1234\u00ad5678\u200b9", expected: ["1234\u00ad5678\u200b9"] },
  { text: '{"beitragsnummer":"123456789"}', expected: ["123456789"] },
  { text: "<td>Beitragsnummer</td><td>123456789</td>", expected: ["123456789"] },
  { text: "für😀Beitragsnummer „123456789“😀", expected: ["123456789"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "123456789", because: "no label says what it is" },
  { text: "Der Rundfunkbeitrag bringt 123 456 789 Euro", because: "it is an amount" },
  { text: "Beitragsnummer 12345678", because: "a digit is missing" },
  { text: "Beitragsnummer 1234567890", because: "a digit is too many" },
  { text: "Beitragsnummer 123 456 789 012", because: "a group is too many" },
  { text: "Beitragsnummer 123.456.789", because: "dots make it an amount" },
  { text: "Beitragsnummer A123456789", because: "it is part of a token" },
  { text: "Beitragsnummer 123456789-1", because: "it is part of a longer number" },
  { text: "Beitragskonto DE02120300000000202051", because: "it is an IBAN" },
  { text: "Beitragsservice, Tel. 01806 99955510", because: "a telephone number" },
  { text: "Beitragsnummer vom 12.03.2026", because: "a date" },
  { text: "Beitragsnummer\n\n123456789", because: "the label stands beyond a blank line" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test("it is reported with its label", () => {
  const [finding] = scanner.scan("x Beitragsnummer: 123456789");
  expect(finding).toMatchObject({ confidence: 0.9, check: "none", reason: { context: { word: "beitragsnummer" } } });
});

law.prop([fc.stringMatching(/^\d{9}$/), fc.lorem()])(
  "every number is found behind its label and none without",
  (value, words) => {
    expect([found(`${words} Beitragsnummer ${value}, ${words}`), found(`${words} ${value}`)]).toEqual([[value], []]);
  },
);
