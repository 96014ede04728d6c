import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { imei } from "./imei.ts";
import { paymentCard } from "./payment-card.ts";

const scanner = compile([imei]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "IMEI: 490154203237518", expected: ["490154203237518"] },
  { text: "IMEI 354178036859789.", expected: ["354178036859789"] },
  { text: "imei=35-417803-685978-9", expected: ["35-417803-685978-9"] },
  { text: "IMEI 354178 03 685978 9", expected: ["354178 03 685978 9"] },
  { text: "IMEI 35417803/685978/9", expected: ["35417803/685978/9"] },
  { text: "IMEI-Nummer:\u00a049\u00a0015420\u00a0323751\u00a08", expected: ["49\u00a0015420\u00a0323751\u00a08"] },
  { text: '{"imei":"490154203237518"}', expected: ["490154203237518"] },
  { text: "IMEI ４９０１５４２０３２３７５１８", expected: ["４９０１５４２０３２３７５１８"] },
  { text: "Gerätekennung 4901542\u00ad03237518", expected: ["4901542\u00ad03237518"] },
  { text: "IMEI 354178036859781", expected: ["354178036859781"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "490154203237518", because: "no label stands before" },
  { text: "Bestellnummer 490154203237518", because: "it is an order number" },
  { text: "35-417803-685978-9", because: "no label stands before" },
  { text: "IMEI 4901542032375181", because: "a digit is too many" },
  { text: "IMEI 49015420323751", because: "a digit is missing" },
  { text: "IMEI A490154203237518", because: "it is part of a token" },
  { text: "IMEI\n\n490154203237518", because: "the label stands beyond a blank line" },
  { text: "IMEI am 22.11.2026 um 12:30 notiert", because: "it is a date" },
  { text: "1700000000000", because: "it is a time stamp" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["IMEI 490154203237518", 0.97, "passed"],
  ["IMEI 490154203237517", 0.5, "failed"],
])("in %s the confidence is %d", (text, confidence, check) => {
  expect(scanner.scan(text)).toMatchObject([{ confidence, check }]);
});

test("next to its label it is no payment card", () => {
  expect(compile([imei, paymentCard]).scan("IMEI 354178036859789")).toMatchObject([{ kind: "imei" }]);
});

// From the left, doubled every second digit, as TS 23.003 annex B writes it.
const checkDigit = (head: string) => {
  const sum = [...head].reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + Math.floor(value / 10) + (value % 10);
  }, 0);
  return (10 - (sum % 10)) % 10;
};
const head = fc.stringMatching(/^\d{14}$/);

property.prop([head, fc.lorem()])("any number with a label is found between words", (digits, words) => {
  const valid = `${digits}${checkDigit(digits)}`;
  expect(found(`${words} IMEI ${valid} ${words}`)).toEqual([valid]);
});

property.prop([head, fc.integer({ min: 1, max: 9 })])("a wrong check digit is noticed", (digits, shift) => {
  const wrong = `${digits}${(checkDigit(digits) + shift) % 10}`;
  expect(scanner.scan(`IMEI ${wrong}`)).toMatchObject([{ check: "failed" }]);
  expect(found(wrong)).toEqual([]);
});
