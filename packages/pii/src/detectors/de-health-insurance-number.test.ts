import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { deHealthInsuranceNumber, deHealthInsuranceNumberApart } from "./de-health-insurance-number.ts";

const scanner = compile([deHealthInsuranceNumber, deHealthInsuranceNumberApart]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "KVNR A000500015", expected: ["A000500015"] },
  { text: "Krankenversichertennummer: C000500021.", expected: ["C000500021"] },
  { text: "Krankenversicherung (Nr. A123456780)", expected: ["A123456780"] },
  { text: "Versicherten-Nr. A123 456 780", expected: ["A123 456 780"] },
  { text: "KVNR A 123 456 780", expected: ["A 123 456 780"] },
  { text: "KVNR: A\u00a0123456780", expected: ["A\u00a0123456780"] },
  { text: "eGK: a123456780", expected: ["a123456780"] },
  { text: "health insurance number A123-456-780", expected: ["A123-456-780"] },
  { text: "Gesundheitskarte A123\u00a0456\u202f780", expected: ["A123\u00a0456\u202f780"] },
  { text: "KVNR A123 456\n780", expected: ["A123 456\n780"] },
  { text: "KVNR A1234\u00ad56\u200b780", expected: ["A1234\u00ad56\u200b780"] },
  { text: "KVNR A１２３４５６７８０", expected: ["A１２３４５６７８０"] },
  { text: '{"kvnr":"A123456780"}', expected: ["A123456780"] },
  { text: "Krankenkasse 😀A123456780😀", expected: ["A123456780"] },
  { text: "KVNR A000500016", expected: ["A000500016"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "A000500015", because: "part numbers look like this: it needs a label" },
  { text: "Artikel C000500021, 14 Stück", because: "no label of the kind stands near" },
  { text: "KVNR 123 456 780", because: "the letter is missing" },
  { text: "Typ A 123 456 780", because: "no label of the kind stands near" },
  { text: "KVNR XA123456780", because: "two letters stand before it" },
  { text: "KVNR Ä123456780", because: "the letter is none of A to Z" },
  { text: "KVNR A12345678", because: "a digit is missing" },
  { text: "KVNR A1234567801", because: "a digit is too many" },
  { text: "KVNR 1-A123456780", because: "it is part of a longer token" },
  { text: "KVNR A123456780-1", because: "it is part of a longer token" },
  { text: "KVNR\n\nA123456780", because: "the label stands beyond a blank line" },
  { text: "KVNR: v123 456 Seiten", because: "it is too short" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["KVNR: A000500015", 0.98],
  ["KVNR: A000500016", 0.5],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBe(confidence);
});

test("it is data concerning health", () => {
  expect(scanner.scan("KVNR A000500015")[0]?.category).toBe("special-category");
});

const number = fc.tuple(fc.nat(25), fc.stringMatching(/^\d{8}$/)).map(([letter, digits]) => {
  const whole = `${String(letter + 1).padStart(2, "0")}${digits}`;
  const products = [...whole].map((digit, at) => Number(digit) * (at % 2 === 0 ? 1 : 2));
  const check = [...products.join("")].reduce((sum, digit) => sum + Number(digit), 0) % 10;
  return { head: String.fromCharCode(65 + letter) + digits, check };
});

law.prop([fc.lorem(), number])(
  "a valid number is found next to a label, a wrong check digit is told",
  (words, { head, check }) => {
    expect(scanner.scan(`${words} KVNR ${head}${check} ${words}`)).toMatchObject([{ check: "passed" }]);
    expect(scanner.scan(`${words} KVNR ${head}${(check + 1) % 10} ${words}`)).toMatchObject([{ check: "failed" }]);
    expect(found(`${words} ${head}${check} ${words}`)).toEqual([]);
  },
);
