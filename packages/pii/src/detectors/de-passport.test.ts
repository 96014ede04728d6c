import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { deIdCard, deIdCardWithCheckDigit } from "./de-id-card.ts";
import { dePassport, dePassportWithCheckDigit } from "./de-passport.ts";
import { deResidencePermit, deResidencePermitWithCheckDigit } from "./de-residence-permit.ts";

const passports = compile([dePassport, dePassportWithCheckDigit]);
const permits = compile([deResidencePermit, deResidencePermitWithCheckDigit]);
const documents = compile([
  deIdCard,
  deIdCardWithCheckDigit,
  dePassport,
  dePassportWithCheckDigit,
  deResidencePermit,
  deResidencePermitWithCheckDigit,
]);
const found = (text: string, scanner = passports) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "Reisepass C01X00T47", expected: ["C01X00T47"] },
  { text: "Reisepass-Nr. C11T002JM", expected: ["C11T002JM"] },
  { text: "Pass-Nr.: C01X0006H, gültig", expected: ["C01X0006H"] },
  { text: "Passport no. (C01X00T47)", expected: ["C01X00T47"] },
  { text: '{"passportNumber": "C11T002JM"}', expected: ["C11T002JM"] },
  { text: "Reisepass C01X 00T47", expected: ["C01X 00T47"] },
  { text: "Reisepass C01\u202fX00\u202fT47", expected: ["C01\u202fX00\u202fT47"] },
  { text: "Reisepass C0\u00ad1X00T47", expected: ["C0\u00ad1X00T47"] },
  { text: "Reisepass c01x00t47", expected: ["c01x00t47"] },
  { text: "C01X00T478", expected: ["C01X00T478"] },
  { text: "C11T002JM4", expected: ["C11T002JM4"] },
  { text: "[C01X0006H1]", expected: ["C01X0006H1"] },
  { text: "Reisepass C01X00T471", expected: ["C01X00T471"] },
])("the passport in $text is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "C01X00T47", because: "nine characters prove nothing without a label" },
  { text: "C01X00T471", because: "the check digit is wrong" },
  { text: "C123456786", because: "a letter and digits are any part number" },
  { text: "Reisepass L01X00T47", because: "it begins like an identity card" },
  { text: "Reisepass C01A00T47", because: "no number has an A" },
  { text: "Reisepass gilt seit 2019, Gebühr 37,50 EUR", because: "years and prices" },
  { text: "Passport v1.2.3 (build h264) of 2026-11-21T10:00:00Z", because: "versions and times" },
  { text: "Reisepass, Bestellung CF4711", because: "too short" },
  { text: "Reisepass 9f86d081884c7d659a2feaa0c55ad015", because: "a hash" },
  { text: "ISBN 978-3-16-148410-0, Reisepass", because: "an ISBN" },
  { text: "Reisepass file_C01X00T47", because: "an underscore glues it to a token" },
  { text: "Reisepass\n\nC01X00T47", because: "the label stands beyond a blank line" },
])("in $text no passport is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  { text: "Aufenthaltstitel Y01X00T47", expected: ["Y01X00T47"] },
  { text: "Aufenthaltserlaubnis Nr. YZ63L1T4K.", expected: ["YZ63L1T4K"] },
  { text: "residence permit: C01X00T47", expected: ["C01X00T47"] },
  { text: "Residence Card Y01X-00T47", expected: ["Y01X-00T47"] },
  { text: "niederlassungserlaubnis=Y01X00T472", expected: ["Y01X00T472"] },
  { text: "Aufenthaltstitel\nY01X00T47", expected: ["Y01X00T47"] },
])("the residence permit in $text is found", ({ text, expected }) => {
  expect(found(text, permits)).toEqual(expected);
});

test.each([
  { text: "Y01X00T47", because: "it has no label" },
  { text: "Y01X00T472", because: "cards of other kinds have this form too" },
  { text: "Aufenthalt bis 31.12.2027, Zimmer B12", because: "dates and rooms" },
  { text: "Aufenthaltstitel § 18b AufenthG", because: "a provision" },
  { text: "Aufenthaltstitel 123456789", because: "a number begins with a letter" },
  { text: "Residence permit E01X00T47", because: "no number has an E" },
  { text: "residence permit fee EUR110.00, order R2D2", because: "prices and short codes" },
])("in $text no residence permit is found: $because", ({ text }) => {
  expect(found(text, permits)).toEqual([]);
});

test.each([
  ["Reisepass C01X00T47", "de-passport", "none", 0.95],
  ["C01X00T478", "de-passport", "passed", 0.6],
  ["Reisepass C01X00T471", "de-passport", "failed", 0.5],
  ["Personalausweis L01X00T47", "de-id-card", "none", 0.95],
  ["L01X00T471", "de-id-card", "passed", 0.6],
  ["Aufenthaltstitel Y01X00T47", "de-residence-permit", "none", 0.95],
  ["Aufenthaltstitel Y01X00T472", "de-residence-permit", "passed", 0.97],
  ["Aufenthaltstitel Y01X00T471", "de-residence-permit", "failed", 0.5],
])("with all documents %s is one %s", (text, kind, check, confidence) => {
  expect(documents.scan(text)).toMatchObject([{ kind, check, confidence }]);
});

const serial = (first: string) =>
  fc
    .tuple(
      fc.constantFrom(...first),
      fc.array(fc.constantFrom(..."0123456789CFGHJKLMNPRTVWXYZ"), { minLength: 6, maxLength: 6 }),
    )
    .map(([letter, rest]) => `${letter}0${rest.join("")}X`);
const checkDigit = (characters: string) =>
  [...characters].reduce((sum, character, at) => sum + Number.parseInt(character, 36) * ([7, 3, 1][at % 3] ?? 0), 0) %
  10;
const after = fc.constantFrom("", ".", ")", " und", "\n", "😀");

property.prop([serial("CFGHJK"), fc.constantFrom("", "(", "Nr. ", "ü "), after])(
  "a passport number with its check digit is found, and one with another check digit is not",
  (number, before, behind) => {
    const right = checkDigit(number);
    expect(found(`${before}${number}${right}${behind}`)).toEqual([`${number}${right}`]);
    expect(found(`${before}${number}${(right + 1) % 10}${behind}`)).toEqual([]);
  },
);

property.prop([serial("CFGHJKLMNPRTVWXYZ"), after])("a labelled residence permit is found", (number, behind) => {
  expect(found(`Aufenthaltstitel ${number}${behind}`, permits)).toEqual([number]);
});
