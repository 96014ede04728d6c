import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { countryPostalCode, postalCode } from "./postal-code.ts";

const scanner = compile([postalCode, countryPostalCode]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "PLZ/Ort: 10115 Berlin", expected: ["10115 Berlin"] },
  { text: "wohnhaft in 01067 Dresden.", expected: ["01067 Dresden"] },
  { text: "Anschrift: 1010 Wien", expected: ["1010 Wien"] },
  { text: "address: 8001 Zürich", expected: ["8001 Zürich"] },
  { text: "PLZ 10115\u00a0Berlin-Mitte", expected: ["10115\u00a0Berlin-Mitte"] },
  { text: "Postleitzahl １０１１５ Berlin", expected: ["１０１１５ Berlin"] },
  { text: "wohnhaft in 65183 Bad Muster, Deutschland", expected: ["65183 Bad Muster"] },
  { text: "D-10115 Berlin", expected: ["D-10115 Berlin"] },
  { text: "aus CH-8001 Zürich", expected: ["CH-8001 Zürich"] },
  { text: "(A-1010 Wien)", expected: ["A-1010 Wien"] },
  { text: "DE-60311 Frankfurt am Main", expected: ["DE-60311 Frankfurt am Main"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "10115 Berlin", because: "there is no label" },
  { text: "PLZ 00115 Berlin", because: "no code begins with 00" },
  { text: "PLZ 43115 Berlin", because: "no code begins with 43" },
  { text: "Adresse: 12345 Euro", because: "it is an amount" },
  { text: "Adresse 12345 Stück", because: "it is a count" },
  { text: "PLZ 10115", because: "a code alone is no address" },
  { text: "Adresse: 1234.56 Berlin", because: "it is a decimal" },
  { text: "ID-10115 Berlin", because: "it is part of a token" },
  { text: "2026-11-21 Montag", because: "it is a date" },
  { text: "D-1234 Muster", because: "a German code has five digits" },
  { text: "A-380 Flugzeug", because: "it is a product" },
  { text: "D-10115 berlin", because: "the place has no capital" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["PLZ 10115 Berlin", 0.9],
  ["D-10115 Berlin", 0.75],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBe(confidence);
});
