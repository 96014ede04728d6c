import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { deDriverLicence } from "./de-driver-licence.ts";

const scanner = compile([deDriverLicence]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "B072RRE2I55", expected: ["B072RRE2I55"] },
  { text: "Führerschein Nr. B072RRE2I55, Klasse B", expected: ["B072RRE2I55"] },
  { text: "Fuehrerscheinnummer:B072RRE2I55", expected: ["B072RRE2I55"] },
  { text: "driver_license=B072RRE2I55&x", expected: ["B072RRE2I55"] },
  { text: '{"fs":"B072RRE2I55"}', expected: ["B072RRE2I55"] },
  { text: "<td>B072RRE2I55</td>", expected: ["B072RRE2I55"] },
  { text: "😀B072RRE2I55ü B072RRE2I55 ü", expected: ["B072RRE2I55"] },
  { text: "B072\u00adRRE2\u200bI55", expected: ["B072\u00adRRE2\u200bI55"] },
  { text: "B０７２RRE2I5５", expected: ["B０７２RRE2I5５"] },
  { text: "Fahrerlaubnis b072rre2i55", expected: ["b072rre2i55"] },
  { text: "Fahrerlaubnis B072RRE2I45", expected: ["B072RRE2I45"] },
  { text: "C0710A1B2X1", expected: ["C0710A1B2X1"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "B072RRE2I45", because: "the check character is wrong" },
  { text: "b072rre2i55", because: "in small letters it looks like a token" },
  { text: "B0721234501", because: "a letter and digits are any part number" },
  { text: "Q072RRE2I55", because: "no Land has this letter" },
  { text: "Führerschein BX72RRE2I55", because: "two digits follow the letter of the Land" },
  { text: "Führerschein B072RRE2I5", because: "a character is missing" },
  { text: "Führerschein B072RRE2I551", because: "it is part of a longer token" },
  { text: "Führerschein AB072RRE2I55", because: "a letter is glued to it" },
  { text: "Führerschein ab 2026, Preis 1.234,56 EUR, v1.2.3", because: "years, prices, versions" },
  { text: "Führerschein 550e8400-e29b-41d4-a716-446655440000", because: "a UUID" },
  { text: "Führerschein 2026-11-21T10:00:00.123Z INFO B12", because: "a log line" },
  { text: "Führerschein\n\nB072RRE2I45", because: "the label stands beyond a blank line" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["B072RRE2I55", 0.7],
  ["Führerschein B072RRE2I55", 0.97],
  ["Führerschein B072RRE2I45", 0.5],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)).toMatchObject([{ confidence }]);
});

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const body = fc
  .tuple(
    fc.constantFrom(..."ABCDEFGHIJKLMNOP"),
    fc.integer({ min: 10, max: 99 }),
    fc.array(fc.constantFrom(...ALPHABET), { minLength: 5, maxLength: 5 }),
  )
  .map(([land, office, rest]) => `${land}${office}R${rest.join("")}`);
const checkOf = (characters: string) =>
  ALPHABET.replace("A", "X").charAt(
    [...characters].reduce((sum, one, at) => sum + ALPHABET.indexOf(one) * (9 - at), 0) % 11,
  );

property.prop([body, fc.constantFrom("", "(", "Nr. ", "ü "), fc.constantFrom("", ".", ")", " und", "\n")])(
  "a number with its check character is found, and one with another is not",
  (number, before, after) => {
    const right = checkOf(number);
    const wrong = right === "7" ? "3" : "7";
    expect(found(`${before}${number}${right}1${after}`)).toEqual([`${number}${right}1`]);
    expect(found(`${before}${number}${wrong}1${after}`)).toEqual([]);
  },
);
