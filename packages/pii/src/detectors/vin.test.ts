import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { vin } from "./vin.ts";

const scanner = compile([vin]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "1M8GDM9AXKP042788", expected: ["1M8GDM9AXKP042788"] },
  { text: "(1M8GDM9AXKP042788).", expected: ["1M8GDM9AXKP042788"] },
  { text: '{"vin":"1M8GDM9AXKP042788"}', expected: ["1M8GDM9AXKP042788"] },
  { text: "für😀1M8GDM9AXKP042788", expected: ["1M8GDM9AXKP042788"] },
  { text: "VIN: 1m8gdm9axkp042788", expected: ["1m8gdm9axkp042788"] },
  { text: "FIN WVWZZZ1JZ3W386752", expected: ["WVWZZZ1JZ3W386752"] },
  { text: "Fahrgestellnummer WVWZZZ1JZ3W386752", expected: ["WVWZZZ1JZ3W386752"] },
  { text: "/fahrzeug/1M8GDM9AXKP042788/", expected: ["1M8GDM9AXKP042788"] },
  { text: "VIN 1M8GDM9A1KP042788", expected: ["1M8GDM9A1KP042788"] },
  { text: "1M8GDM9AXKP042788;rot", expected: ["1M8GDM9AXKP042788"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "1M8GDM9A1KP042788", because: "the check digit is wrong" },
  { text: "WVWZZZ1JZ3W386752", because: "a European number has no check and no label" },
  { text: "1M8GDM9AXKP04278", because: "a character is missing" },
  { text: "VIN 1M8GDM9AXKP0427889", because: "a character is too many" },
  { text: "VIN 1M8GDM9AIKP042788", because: "I is not used" },
  { text: "11111111111111111", because: "it has no letters" },
  { text: "1m8gdm9axkp042788", because: "small letters need a label" },
  { text: "1M8GDM9AXKP04-2788", because: "a hyphen stands inside" },
  { text: "X-1M8GDM9AXKP042788", because: "it is part of a longer token" },
  { text: "550e8400-e29b-41d4-a716-446655440000", because: "it is a UUID" },
  { text: "da39a3ee5e6b4b0d3255bfef95601890afd80709", because: "it is a hash" },
  { text: "2026-11-22T07:01:59.123456", because: "it is a date" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["1M8GDM9AXKP042788", 0.8, "passed"],
  ["VIN 1M8GDM9AXKP042788", 0.98, "passed"],
  ["VIN 1M8GDM9A1KP042788", 0.5, "failed"],
  ["FIN WVWZZZ1JZ3W386752", 0.98, "passed"],
])("in %s the confidence is %d", (text, confidence, check) => {
  expect(scanner.scan(text)).toMatchObject([{ confidence, check }]);
});

// 49 CFR 565.15, tables III and IV, written out.
const VALUE: Readonly<Record<string, number>> = {
  ...{ A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8, J: 1, K: 2, L: 3, M: 4, N: 5, P: 7, R: 9 },
  ...{ S: 2, T: 3, U: 4, V: 5, W: 6, X: 7, Y: 8, Z: 9 },
};
const WEIGHT = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const checked = (before: string, after: string) => {
  const sum = [...`${before}0${after}`].reduce(
    (total, character, at) => total + (VALUE[character] ?? Number(character)) * (WEIGHT[at] ?? 0),
    0,
  );
  return `${before}${sum % 11 === 10 ? "X" : sum % 11}${after}`;
};
const parts = [
  fc.stringMatching(/^[1-5][A-HJ-NPR-Z][A-HJ-NPR-Z0-9]{6}$/),
  fc.stringMatching(/^[A-HJ-NPR-Z0-9]{3}[A-HJ-NPR-Z]\d{4}$/),
] as const;

property.prop([...parts, fc.lorem()])("any North American number is found between words", (before, after, words) => {
  const valid = checked(before, after);
  expect(found(`${words} ${valid} ${words}`)).toEqual([valid]);
});

property.prop([...parts])("with one wrong check digit it is not found without label", (before, after) => {
  const valid = checked(before, after);
  const wrong = `${before}${valid.charAt(8) === "7" ? "8" : "7"}${after}`;
  expect(found(wrong)).toEqual([]);
  expect(scanner.scan(`VIN ${wrong}`)).toMatchObject([{ check: "failed" }]);
});
