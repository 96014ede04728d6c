import { fc, test as lawTest } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { lei, leiAfterLetters } from "./lei.ts";

const scanner = compile([lei, leiAfterLetters]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "213800KUD8LAJWSQ9D15", expected: ["213800KUD8LAJWSQ9D15"] },
  { text: "7LTWFZYICNSX8D621K86", expected: ["7LTWFZYICNSX8D621K86"] },
  { text: "5493001KJTIIGC8Y1R12", expected: ["5493001KJTIIGC8Y1R12"] },
  { text: "HWUPKR0MPOU8FGXBT394", expected: ["HWUPKR0MPOU8FGXBT394"] },
  { text: "LEI:213800KUD8LAJWSQ9D15.", expected: ["213800KUD8LAJWSQ9D15"] },
  { text: "LEI HWUPKR0MPOU8FGXBT394", expected: ["HWUPKR0MPOU8FGXBT394"] },
  { text: "\u00a07LTWFZYICNSX8D621K86\u202f", expected: ["7LTWFZYICNSX8D621K86"] },
  { text: "７LTWFZYICNSX８D６２１K８６", expected: ["７LTWFZYICNSX８D６２１K８６"] },
  { text: "7LTWFZ\u00adYICNSX8D6\u200b21K86", expected: ["7LTWFZ\u00adYICNSX8D6\u200b21K86"] },
  { text: '{"lei":"HWUPKR0MPOU8FGXBT394"}', expected: ["HWUPKR0MPOU8FGXBT394"] },
  { text: "<LEI>7LTWFZYICNSX8D621K86</LEI>", expected: ["7LTWFZYICNSX8D621K86"] },
  { text: "https://search.gleif.org/record/7LTWFZYICNSX8D621K86", expected: ["7LTWFZYICNSX8D621K86"] },
  { text: "ü (HWUPKR0MPOU8FGXBT394)😀", expected: ["HWUPKR0MPOU8FGXBT394"] },
  { text: "LEI 213800KUD8LXJWSQ9D15", expected: ["213800KUD8LXJWSQ9D15"] },
  { text: "213800KUD8LAJWSQ9D15, HWUPKR0MPOU8FGXBT394", expected: ["213800KUD8LAJWSQ9D15", "HWUPKR0MPOU8FGXBT394"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "213800KUD8LXJWSQ9D15", because: "the check digits are wrong" },
  { text: "213800kud8lajwsq9d15", because: "small letters are those of hashes" },
  { text: "213800KUD8LAJWSQ9D1", because: "a character is missing" },
  { text: "213800KUD8LAJWSQ9D151", because: "a character is too many" },
  { text: "A213800KUD8LAJWSQ9D15", because: "a letter is glued to it" },
  { text: "HWUPKR0MPOU8FGXBT394_1", because: "it is part of a longer token" },
  { text: "X-HWUPKR0MPOU8FGXBT394", because: "it is part of a longer token" },
  { text: "213800KUD8LAJWSQ9D15-1", because: "it is part of a longer token" },
  { text: "213800 KUD8LAJWSQ9D15", because: "a blank stands inside" },
  { text: "da39a3ee5e6b4b0d3255bfef95601890afd80709", because: "it is a hash" },
  { text: "550E8400-E29B-41D4-A716-446655440000", because: "it is a UUID" },
  { text: "01ARZ3NDEKTSV4RRFFQ69G5FAV", because: "it is a ULID" },
  { text: "00340434161094042557", because: "it is the number of a parcel" },
  { text: "2026-11-21T12:00:00Z 3GB 4K", because: "it is a time stamp" },
  { text: "ABCDEFGHIJKLMNOPQRST", because: "the check digits are no digits" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["LEI: 213800KUD8LAJWSQ9D15", 0.99],
  ["213800KUD8LAJWSQ9D15", 0.8],
  ["LEI: HWUPKR0MPOU8FGXBT395", 0.5],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBe(confidence);
});

// Letters count as 10 to 35; 98 minus the remainder of the number with 00 behind it.
const valid = fc
  .stringMatching(/^(?:[0-9]{4}00|[A-Z]{4}[0-9]{2})[0-9A-Z]{9}[A-Z]{3}$/)
  .map((body) => ({ body, number: [...body].map((character) => Number.parseInt(character, 36)).join("") }))
  .map(({ body, number }) => ({ body, check: 98 - Number(BigInt(`${number}00`) % 97n) }));
const written = (body: string, check: number) => body + String(check).padStart(2, "0");

lawTest.prop([valid, fc.lorem(), fc.lorem()])("a valid one is found in any text", ({ body, check }, a, b) => {
  expect(found(`${a} ${written(body, check)} ${b}`)).toEqual([written(body, check)]);
});

lawTest.prop([valid, fc.integer({ min: 1, max: 96 })])("with other check digits it is not", ({ body, check }, step) => {
  expect(found(written(body, ((check - 2 + step) % 97) + 2))).toEqual([]);
});
