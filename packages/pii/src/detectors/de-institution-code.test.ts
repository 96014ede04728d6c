import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { deInstitutionCode } from "./de-institution-code.ts";

const scanner = compile([deInstitutionCode]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "IK 260326822", expected: ["260326822"] },
  { text: "260326822 (IK) ist die Kasse", expected: ["260326822"] },
  { text: "Please use 260326822 as the IK from now on", expected: ["260326822"] },
  { text: "260 326 822 ist das Institutionskennzeichen", expected: ["260 326 822"] },
  { text: "Institutionskennzeichen: 260120196.", expected: ["260120196"] },
  { text: "IK-Nummer 101575519", expected: ["101575519"] },
  { text: "IK-Nr. 108018007", expected: ["108018007"] },
  { text: "IK (109519005)", expected: ["109519005"] },
  { text: "Kassen-Nr. 105 830 016", expected: ["105 830 016"] },
  { text: "IK 260\u00a0326\u202f822", expected: ["260\u00a0326\u202f822"] },
  { text: "IK 260 326\n822", expected: ["260 326\n822"] },
  { text: "IK 260326823", expected: ["260326823"] },
  { text: "IK 2603\u00ad26\u200b822", expected: ["2603\u00ad26\u200b822"] },
  { text: "IK ２６０３２６８２２", expected: ["２６０３２６８２２"] },
  { text: '{"ik":"260326822"}', expected: ["260326822"] },
  { text: "<b>IK</b>: 260326822<br>", expected: ["260326822"] },
  { text: "IK: „260326822“", expected: ["260326822"] },
  { text: "für IK 😀260326822😀", expected: ["260326822"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "260326822 as agreed on with the IK", because: "too many words stand between" },
  { text: "260326822 wegen der IK", because: "nothing says that the word names the number" },
  { text: "260326822", because: "nine digits need a label" },
  { text: "Bestellnummer 260326822", because: "no label of the kind stands near" },
  { text: "IK 2603268221", because: "a digit is too many" },
  { text: "IK 26032682", because: "a digit is missing" },
  { text: "IK A260326822", because: "it is part of a token" },
  { text: "IK 260326822-4711", because: "it is part of a longer number" },
  { text: "IK +260326822", because: "a plus makes it a phone number" },
  { text: "IK 260326822.50 EUR", because: "it is a price" },
  { text: "IK 22.11.2026 10:15", because: "it is a date with time" },
  { text: "IK\n\n260326822", because: "the label stands beyond a blank line" },
  { text: "Ikone 260326822", because: "the label is part of another word" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["IK: 260326822", 0.97],
  ["IK: 260326823", 0.5],
  ["IK: 060326822", 0.5],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBe(confidence);
});

const number = fc.stringMatching(/^[1-9]\d{7}$/).map((head) => {
  const products = [...head.slice(2)].map((digit, at) => Number(digit) * (at % 2 === 0 ? 2 : 1));
  const check = [...products.join("")].reduce((sum, digit) => sum + Number(digit), 0) % 10;
  return { valid: `${head}${check}`, wrong: `${head}${(check + 1) % 10}` };
});

law.prop([fc.lorem(), number])(
  "a valid number is found next to a label, a wrong check digit is told",
  (words, { valid, wrong }) => {
    expect(scanner.scan(`${words} IK ${valid} ${words}`)).toMatchObject([{ check: "passed" }]);
    expect(scanner.scan(`${words} IK ${wrong} ${words}`)).toMatchObject([{ check: "failed" }]);
    expect(found(`${words} ${valid} ${words}`)).toEqual([]);
  },
);
