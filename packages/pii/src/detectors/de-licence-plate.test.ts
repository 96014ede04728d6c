import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { PLATE_DISTRICTS } from "../data/plate-districts.ts";
import { compile } from "../scan.ts";
import { dePlate, dePlateUnspaced } from "./de-licence-plate.ts";

const scanner = compile([dePlate(PLATE_DISTRICTS), dePlateUnspaced(PLATE_DISTRICTS)]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "B-AB 1234", expected: ["B-AB 1234"] },
  { text: "M-XY 999", expected: ["M-XY 999"] },
  { text: "TÜ-E 12H", expected: ["TÜ-E 12H"] },
  { text: "Wagen (HVL-AB 12E) steht hier", expected: ["HVL-AB 12E"] },
  { text: "B\u2013AB\u00a01234", expected: ["B\u2013AB\u00a01234"] },
  { text: "B - AB\u20091234", expected: ["B - AB\u20091234"] },
  { text: "B-AB １２３４", expected: ["B-AB １２３４"] },
  { text: "B-AB\r\n1234", expected: ["B-AB\r\n1234"] },
  { text: '{"auto":"B-AB 1234"}', expected: ["B-AB 1234"] },
  { text: "🚗M-XY 999, Müll-AB", expected: ["M-XY 999"] },
  { text: "GÖ-AB 123 04-10", expected: ["GÖ-AB 123"] },
  { text: "Kennzeichen: B AB 1234", expected: ["B AB 1234"] },
  { text: "Kennzeichen B-AB1234", expected: ["B-AB1234"] },
  { text: "Kfz-Kennzeichen b-ab 1234", expected: ["b-ab 1234"] },
  { text: "licence plate M V 2026", expected: ["M V 2026"] },
  { text: "Nummernschild A-B 1", expected: ["A-B 1"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "B AB 1234", because: "blanks alone are too weak without a label" },
  { text: "Papier DIN A 4", because: "it is a paper size" },
  { text: "in M-V 2026 gewählt", because: "it is a state and a year" },
  { text: "EU-VO 910", because: "it is a regulation" },
  { text: "EU VO 2016", because: "it is a regulation" },
  { text: "KI-VO 2024", because: "it is a regulation" },
  { text: "Rechnung RE-AB 1234", because: "it is the number of an invoice" },
  { text: "Modell IN-A 123", because: "it is a product" },
  { text: "HP-UX 11", because: "it is a system" },
  { text: "HRB 12345", because: "it is a register entry" },
  { text: "WC-A 12", because: "there is no such district" },
  { text: "Kennzeichen QQ-AB 123", because: "there is no such district" },
  { text: "Kennzeichen B-SS 123", because: "these letters are never issued" },
  { text: "Kennzeichen B-HJ 123", because: "these letters are never issued" },
  { text: "Kennzeichen B-AB 0123", because: "no plate begins with a zero" },
  { text: "Kennzeichen HVL-AB 1234E", because: "it has nine characters" },
  { text: "Teil RS-A1234", because: "a part number, without a label" },
  { text: "B-AB 12.50", because: "the number goes on" },
  { text: "XB-AB 1234", because: "there is no such district" },
  { text: "AB-B-AB 1234", because: "it is part of a longer token" },
  { text: "Mo-Fr 8", because: "lower case without a label" },
  { text: "B-AB\n\n1234", because: "a blank line stands inside" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["Kennzeichen B-AB 1234", 0.97],
  ["B-AB 1234", 0.75],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBe(confidence);
});

const upper = fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZ");

describe("for every district", () => {
  test.prop([fc.constantFrom(...PLATE_DISTRICTS.split(" ")), upper, fc.integer({ min: 100, max: 999 }), fc.string()])(
    "a labelled plate is found after any text",
    (district, letter, number, before) => {
      const value = `${district}-${letter} ${number}`;
      expect(found(`${before}\n\nKennzeichen ${value}`)).toContain(value);
    },
  );

  test.prop([fc.constantFrom("HJ", "KZ", "NS", "SA", "SS"), fc.integer({ min: 1, max: 9999 })])(
    "a series that is never issued is not",
    (series, number) => {
      expect(found(`Kennzeichen B-${series} ${number}`)).toEqual([]);
    },
  );
});

test("districts are written once, in the alphabet of plates", () => {
  const codes = PLATE_DISTRICTS.split(" ");
  expect(codes).toHaveLength(new Set(codes).size);
  expect(codes.filter((code) => !/^[A-ZÄÖÜ]{1,3}$/.test(code))).toEqual([]);
});
