import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { deTaxId } from "./de-tax-id.ts";

const scanner = compile([deTaxId]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "86095742719", expected: ["86095742719"] },
  { text: "47036892816", expected: ["47036892816"] },
  { text: "65929970489", expected: ["65929970489"] },
  { text: "57549285017", expected: ["57549285017"] },
  { text: "25768131411", expected: ["25768131411"] },
  { text: "36574261809", expected: ["36574261809"] },
  { text: "Steuer-ID: 36 574 261 809.", expected: ["36 574 261 809"] },
  { text: "36\u00a0574\u202f261\u2009809", expected: ["36\u00a0574\u202f261\u2009809"] },
  { text: "36 574\n261 809", expected: ["36 574\n261 809"] },
  { text: "３６５７４２６１８０９", expected: ["３６５７４２６１８０９"] },
  { text: "1;36574261809;Muster", expected: ["36574261809"] },
  { text: "/akte/36574261809/", expected: ["36574261809"] },
  { text: "TIN 36-574-261-809", expected: ["36-574-261-809"] },
  { text: "Identifikationsnummer 36574261808", expected: ["36574261808"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "tel 036574261809", because: "it is part of a longer number" },
  { text: "36574261808", because: "the check digit is wrong" },
  { text: "36554266806", because: "two digits repeat" },
  { text: "02476291358", because: "a leading zero marks a test number" },
  { text: "12345678901", because: "no digit repeats" },
  { text: "11111111111", because: "one digit repeats too often" },
  { text: "A36574261809", because: "it is part of a token" },
  { text: "550e8400-e29b-41d4-a716-36574261809", because: "it is part of a UUID-like token" },
  { text: "36574261809-7", because: "it is part of a longer number" },
  { text: "+36574261809", because: "a plus makes it a phone number" },
  { text: "Steuer-ID\n\n36574261808", because: "the label stands beyond a blank line" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["Steuer-ID: 36574261809", 0.99],
  ["36574261809", 0.7],
  ["IdNr. 36574261808", 0.5],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBe(confidence);
});
