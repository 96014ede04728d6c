import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { deMarketLocation } from "./de-market-location.ts";
import { deTaxId } from "./de-tax-id.ts";

const scanner = compile([deMarketLocation]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "MaLo-ID 51238696781", expected: ["51238696781"] },
  { text: "MaLo: 51238696781.", expected: ["51238696781"] },
  { text: "Marktlokation (51238696781)", expected: ["51238696781"] },
  { text: "Marktlokations-ID\n51238696781", expected: ["51238696781"] },
  { text: "market location 51238696781", expected: ["51238696781"] },
  { text: "MaLo\u00a0５１２３８６９６７８１", expected: ["５１２３８６９６７８１"] },
  { text: "MaLo 51238\u00ad6967\u200b81", expected: ["51238\u00ad6967\u200b81"] },
  { text: '{"marktlokationsId":"51238696781"}', expected: ["51238696781"] },
  { text: "?maloId=51238696781&x=1", expected: ["51238696781"] },
  { text: "<td>MaLo</td><td>51238696781</td>", expected: ["51238696781"] },
  { text: "für😀MaLo „51238696781“😀", expected: ["51238696781"] },
  { text: "MaLo 51238696780", expected: ["51238696780"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "51238696781", because: "no label says what it is" },
  { text: "51238696780", because: "the check digit is wrong" },
  { text: "Zählernummer 51238696781", because: "it is a meter" },
  { text: "MaLo bekannt, Steuer-ID 51238696781", because: "the nearer label speaks of another number" },
  { text: "MaLo 5123869678", because: "a digit is missing" },
  { text: "MaLo 512386967810", because: "a digit is too many" },
  { text: "MaLo 51238696781-2", because: "it is part of a longer number" },
  { text: "MaLo A51238696781", because: "it is part of a token" },
  { text: "MaLo +51238696781", because: "a plus makes it a phone number" },
  { text: "MaLo-Kunde, Tel. 030 12345678", because: "a telephone number" },
  { text: "MeLo DE00056266802AO6G56M11SN51G21M24S", because: "it is a metering location" },
  { text: "Marmalo 51238696781", because: "the label is part of another word" },
  { text: "MaLo\n\n51238696781", because: "the label stands beyond a blank line" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["MaLo 51238696781", 0.97],
  ["MaLo 51238696780", 0.5],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBe(confidence);
});

test("beside the tax identification number each label has its own number", () => {
  const findings = compile([deTaxId, deMarketLocation]).scan("MaLo 51238696781, Steuer-ID 36574261809");
  expect(findings.map(({ kind }) => kind)).toEqual(["de-market-location", "de-tax-id"]);
});

// Digits in odd places once, in even places twice; the check digit fills the sum up to the next ten.
const location = fc.integer({ min: 1_000_000_000, max: 9_999_999_999 }).map((number) => {
  const sum = [...String(number)].reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 2), 0);
  return { number, check: (10 - (sum % 10)) % 10 };
});

law.prop([location, fc.integer({ min: 1, max: 9 }), fc.lorem()])(
  "every valid number is found behind its label, with another check digit as failed, without a label never",
  ({ number, check }, step, words) => {
    const checks = (text: string) => scanner.scan(text).map((finding) => finding.check);
    expect(checks(`${words} MaLo ${number}${check}, ${words}`)).toEqual(["passed"]);
    expect(checks(`${words} MaLo ${number}${(check + step) % 10}, ${words}`)).toEqual(["failed"]);
    expect(checks(`${words} ${number}${check} ${words}`)).toEqual([]);
  },
);
