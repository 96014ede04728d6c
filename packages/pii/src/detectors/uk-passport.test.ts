import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { ukPassport, ukPassportWithLetters } from "./uk-passport.ts";
import { usPassport, usPassportWithLetter } from "./us-passport.ts";

const british = compile([ukPassport, ukPassportWithLetters]);
const american = compile([usPassport, usPassportWithLetter]);
const both = compile([ukPassport, ukPassportWithLetters, usPassport, usPassportWithLetter]);
const found = (text: string, scanner = british) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "Passport 123456789", uk: ["123456789"], us: ["123456789"] },
  { text: "Reisepass-Nr.: 123456789.", uk: ["123456789"], us: ["123456789"] },
  { text: "passportNumber=123456789&x", uk: ["123456789"], us: ["123456789"] },
  { text: '{"passport": "123456789"}', uk: ["123456789"], us: ["123456789"] },
  { text: "<b>Passport</b> <i>123456789</i>", uk: ["123456789"], us: ["123456789"] },
  { text: "passport 😀123456789😀", uk: ["123456789"], us: ["123456789"] },
  { text: "Passport １２３４５６７８９", uk: ["１２３４５６７８９"], us: ["１２３４５６７８９"] },
  { text: "Passport 1234\u00ad56789", uk: ["1234\u00ad56789"], us: ["1234\u00ad56789"] },
  { text: "Passports: 123456789, 123456780", uk: ["123456789", "123456780"], us: ["123456789", "123456780"] },
  { text: "Passport AB1234567", uk: ["AB1234567"], us: [] },
  { text: "Passport A12345678", uk: [], us: ["A12345678"] },
  { text: "UK passport no. 123456789", uk: ["123456789"], us: [] },
  { text: "British passport 123456789", uk: ["123456789"], us: [] },
  { text: "US passport no. 123456789", uk: [], us: ["123456789"] },
  { text: "U.S. passport 123456789", uk: [], us: ["123456789"] },
  { text: '{"us_passport": "123456789"}', uk: [], us: ["123456789"] },
  { text: "ukPassport=123456789", uk: ["123456789"], us: [] },
  { text: "Contact us. Passport 123456789", uk: ["123456789"], us: ["123456789"] },
  { text: "Fee 80 GBP, passport 123456789", uk: ["123456789"], us: ["123456789"] },
  { text: "American\n \nPassport 123456789", uk: ["123456789"], us: ["123456789"] },
  { text: "British\n\nPassport 123456789", uk: ["123456789"], us: ["123456789"] },
  { text: "American passport: 123456789", uk: [], us: ["123456789"] },
])("in $text the numbers are found", ({ text, uk, us }) => {
  expect(found(text)).toEqual(uk);
  expect(found(text, american)).toEqual(us);
});

test.each([
  { text: "123456789", because: "it has no label" },
  { text: "A12345678 AB1234567", because: "they have no label" },
  { text: "Order number 123456789", because: "it has another label" },
  { text: "Passport 12345678", because: "a digit is missing" },
  { text: "Passport 1234567890", because: "a digit is too many" },
  { text: "Passport +123456789", because: "a plus makes it a phone number" },
  { text: "Passport 123456789.12 EUR", because: "it is a price" },
  { text: "Passport 123456789-7", because: "it is part of a longer number" },
  { text: "Passport ABC123456789, ABC1234567", because: "letters are glued to it" },
  { text: "Passport Nr1234567, n12345678", because: "the letters are capitals, or they are a label" },
  { text: "Passport x_123456789", because: "it is part of a longer token" },
  { text: "Passport fee 130.00 USD until 2026-11-21, v1.2.3", because: "prices, dates, versions" },
  { text: "Passport 550e8400-e29b-41d4-a716-446655440000", because: "a UUID" },
  { text: "passport 1764000000000 INFO started", because: "a time stamp in a log line" },
  { text: "Passport\n\n123456789", because: "the label stands beyond a blank line" },
  { text: "deutscher Reisepass 123456789", because: "a German number begins with a letter" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
  expect(found(text, american)).toEqual([]);
});

test.each([
  ["UK passport 123456789", "uk-passport"],
  ["US passport 123456789", "us-passport"],
  ["passport A12345678", "us-passport"],
])("with both kinds %s is one %s", (text, kind) => {
  expect(both.scan(text)).toMatchObject([{ kind, check: "none", confidence: 0.9 }]);
});
