import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { deDoctorNumber } from "./de-doctor-number.ts";

const scanner = compile([deDoctorNumber]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "LANR 838382202", expected: ["838382202"] },
  { text: "Arztnummer: 123456601.", expected: ["123456601"] },
  { text: "Vertragsarztnummer 838382202", expected: ["838382202"] },
  { text: "Arzt-Nr. 8383822 02", expected: ["8383822 02"] },
  { text: "LANR 8383822/02", expected: ["8383822/02"] },
  { text: "doctor number 838 382 202", expected: ["838 382 202"] },
  { text: "LANR 838\u00a0382\u202f202", expected: ["838\u00a0382\u202f202"] },
  { text: "LANR 838 382\n202", expected: ["838 382\n202"] },
  { text: "LANR 838382102", expected: ["838382102"] },
  { text: "LANR 8383\u00ad82\u200b202", expected: ["8383\u00ad82\u200b202"] },
  { text: "LANR ８３８３８２２０２", expected: ["８３８３８２２０２"] },
  { text: '{"lanr":"838382202"}', expected: ["838382202"] },
  { text: "<b>LANR</b>: 838382202<br>", expected: ["838382202"] },
  { text: "LANR: „838382202“", expected: ["838382202"] },
  { text: "für LANR 😀838382202😀", expected: ["838382202"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "838382202", because: "nine digits need a label" },
  { text: "Bestellnummer 838382202", because: "no label of the kind stands near" },
  { text: "LANR 8383822021", because: "a digit is too many" },
  { text: "LANR 83838220", because: "a digit is missing" },
  { text: "LANR A838382202", because: "it is part of a token" },
  { text: "LANR 838382202-4711", because: "it is part of a longer number" },
  { text: "LANR +838382202", because: "a plus makes it a phone number" },
  { text: "LANR 838382202.50 EUR", because: "it is a price" },
  { text: "LANR 22.11.2026 10:15", because: "it is a date with time" },
  { text: "LANR\n\n838382202", because: "the label stands beyond a blank line" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["LANR: 838382202", 0.97],
  ["LANR: 838382102", 0.5],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBe(confidence);
});

const number = fc.tuple(fc.stringMatching(/^\d{6}$/), fc.stringMatching(/^\d\d$/)).map(([head, speciality]) => {
  const sum = [...head].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 4 : 9), 0);
  const check = (10 - (sum % 10)) % 10;
  return { valid: `${head}${check}${speciality}`, wrong: `${head}${(check + 1) % 10}${speciality}` };
});

law.prop([fc.lorem(), number])(
  "a valid number is found next to a label, a wrong check digit is told",
  (words, { valid, wrong }) => {
    expect(scanner.scan(`${words} LANR ${valid} ${words}`)).toMatchObject([{ check: "passed" }]);
    expect(scanner.scan(`${words} LANR ${wrong} ${words}`)).toMatchObject([{ check: "failed" }]);
    expect(found(`${words} ${valid} ${words}`)).toEqual([]);
  },
);
