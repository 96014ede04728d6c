import { fc, test as lawTest } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { deCommercialRegister, deCommercialRegisterGlued } from "./de-commercial-register.ts";
import { euid } from "./euid.ts";

const scanner = compile([deCommercialRegister, deCommercialRegisterGlued, euid]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "HRB 123456", expected: ["HRB 123456"] },
  { text: "Amtsgericht Kiel, HRB 395 KI", expected: ["HRB 395 KI"] },
  { text: "AG Charlottenburg HRB 98765 B.", expected: ["HRB 98765 B"] },
  { text: "HRB 12345 AG Beispiel", expected: ["HRB 12345"] },
  { text: "HRB 12345 Bonn", expected: ["HRB 12345"] },
  { text: "HRA123", expected: ["HRA123"] },
  { text: "HRB-Nr. 4711", expected: ["HRB-Nr. 4711"] },
  { text: "HRB Nr.: 4711", expected: ["HRB Nr.: 4711"] },
  { text: "HRB: 4711", expected: ["HRB: 4711"] },
  { text: "HRB 123 456", expected: ["HRB 123 456"] },
  { text: "HRB 123.456", expected: ["HRB 123.456"] },
  { text: "GnR 77", expected: ["GnR 77"] },
  { text: "GsR 12", expected: ["GsR 12"] },
  { text: "Vereinsregister: VR 1234", expected: ["VR 1234"] },
  { text: "Amtsgericht Essen\nPR 4321", expected: ["PR 4321"] },
  { text: "HRB\u00a0123456", expected: ["HRB\u00a0123456"] },
  { text: "HRB\u2009１２３４５６", expected: ["HRB\u2009１２３４５６"] },
  { text: "HRB 123\u00ad456", expected: ["HRB 123\u00ad456"] },
  { text: '{"register":"HRB 123456"}', expected: ["HRB 123456"] },
  { text: "<p>HRB 123456</p>", expected: ["HRB 123456"] },
  { text: "für😀(HRB 123456)", expected: ["HRB 123456"] },
  { text: "HRB 12, HRA 34", expected: ["HRB 12", "HRA 34"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "VR 1234", because: "without a register it may be virtual reality" },
  { text: "fixed in PR 1234", because: "without a register it is a pull request" },
  { text: "HRB 1234567", because: "a digit is too many" },
  { text: "HRB\n123456", because: "a line break stands between" },
  { text: "hrb 123", because: "small letters are no register" },
  { text: "XHRB 123", because: "a letter is glued to it" },
  { text: "X-HRB 123", because: "it is part of a longer token" },
  { text: "HRB 12345-6", because: "it is part of a longer token" },
  { text: "HRB 12.03.2020", because: "it is a date" },
  { text: "HRC 123", because: "there is no such register" },
  { text: "Nr. 123", because: "no register is named" },
  { text: "AB 123 für 12,50 EUR", because: "it is a price" },
  { text: "PVR 1234 beim Amtsgericht", because: "a letter is glued to it" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["Amtsgericht München, HRB 123456", 0.97],
  ["HRB 123456", 0.85],
  ["EUID: DEK1101R.HRB116737", 0.99],
  ["DEK1101R.HRB116737", 0.95],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBe(confidence);
});

test.each([
  { text: "DEX1517R.HRB395KI", expected: ["DEX1517R.HRB395KI"] },
  { text: "DEK1101R.HRB116737", expected: ["DEK1101R.HRB116737"] },
  { text: "EUID DED2601R.GnR77", expected: ["DED2601R.GnR77"] },
  { text: "EUID: DEK1101R.HRB116737.", expected: ["DEK1101R.HRB116737"] },
  { text: "Amtsgericht Kiel, DEX1517R.HRB395KI", expected: ["DEX1517R.HRB395KI"] },
  { text: '"DEK1101R.VR12345"', expected: ["DEK1101R.VR12345"] },
  { text: "<id>DEK1101R.GsR12</id>", expected: ["DEK1101R.GsR12"] },
  { text: "für😀DEK1101R.PR12😀", expected: ["DEK1101R.PR12"] },
  { text: "\u00a0DEK1101R.HRA1,DEK1101R.HRA2", expected: ["DEK1101R.HRA1", "DEK1101R.HRA2"] },
])("in $text the European identifier is found", ({ text, expected }) => {
  const all = scanner.scan(text).filter(({ kind }) => kind === "euid");
  expect(all.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test.each([
  { text: "DEK1101R", because: "the register is missing" },
  { text: "DEK1101R.HRC12", because: "there is no such register" },
  { text: "DEK1101R.HRB1234567", because: "a digit is too many" },
  { text: "DEK1101R.HRB", because: "the number is missing" },
  { text: "XDEK1101R.HRB12", because: "a letter is glued to it" },
  { text: "X-DEK1101R.HRB12", because: "it is part of a longer token" },
  { text: "DEK101R.HRB12", because: "a court has four digits" },
  { text: "ATK1101R.HRB12", because: "it is another country" },
  { text: "DEK1101R.HRB12@example.org", because: "it is part of an address" },
  { text: "v1101R.HRB", because: "it is a version" },
])("in $text no European identifier is found: $because", ({ text }) => {
  expect(scanner.scan(text).filter(({ kind }) => kind === "euid")).toEqual([]);
});

const register = fc.constantFrom("HRA", "HRB", "GnR", "GsR");
const number = fc.integer({ min: 1, max: 999_999 });
const court = fc.stringMatching(/^[A-Z][0-9]{4}$/);

lawTest.prop([register, fc.constantFrom("", " ", "\u00a0"), number, fc.lorem()])(
  "every entry is found in any text",
  (kind, blank, entry, words) => {
    expect(found(`${words} ${kind}${blank}${entry} ${words}`)).toEqual([`${kind}${blank}${entry}`]);
  },
);

lawTest.prop([court, register, number, fc.lorem()])(
  "every European identifier is found in any text",
  (code, kind, entry, words) => {
    expect(found(`${words} DE${code}R.${kind}${entry} ${words}`)).toEqual([`DE${code}R.${kind}${entry}`]);
  },
);
