import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { ukPostcode } from "./uk-postcode.ts";

const scanner = compile([ukPostcode]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "SW1A 1AA", expected: ["SW1A 1AA"] },
  { text: "London EC1A 1BB, UK", expected: ["EC1A 1BB"] },
  { text: "W1A 0AX", expected: ["W1A 0AX"] },
  { text: "Croydon CR2 6XH.", expected: ["CR2 6XH"] },
  { text: "DN55 1PT", expected: ["DN55 1PT"] },
  { text: "B33 8TH\nYO1 9AA", expected: ["B33 8TH", "YO1 9AA"] },
  { text: "Postcode M1 1AE", expected: ["M1 1AE"] },
  { text: '{"postcode":"sw1a1aa"}', expected: ["sw1a1aa"] },
  { text: "postal code: SW101AA", expected: ["SW101AA"] },
  { text: "Postleitzahl M11AE", expected: ["M11AE"] },
  { text: "SW1A\u00a01AA", expected: ["SW1A\u00a01AA"] },
  { text: "SW1\u00adA\u200b 1A\u00adA für 😀", expected: ["SW1\u00adA\u200b 1A\u00adA"] },
  { text: "DN５５ １PT", expected: ["DN５５ １PT"] },
  { text: "😀(SW1A 1AA)<br>", expected: ["SW1A 1AA"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "S3 5GB", because: "so short it may be a product and a size" },
  { text: "SW1A1AA", because: "without blank it looks like a token" },
  { text: "sw1a 1aa", because: "lower case needs a label" },
  { text: "postcode QA1A 1AA", because: "no such area" },
  { text: "postcode SW1A 1AC", because: "C is never in the unit" },
  { text: "postcode SW1A 1MA", because: "M is never in the unit" },
  { text: "SW1A 1AAB", because: "a letter too many" },
  { text: "SW1A 1AA7", because: "a digit too many" },
  { text: "XSW1A 1AA", because: "a letter too many" },
  { text: "X-SW1A 1AA", because: "it is part of a token" },
  { text: "SW1A\n\n1AA", because: "a blank line stands inside" },
  { text: "H264 1080p", because: "a video format" },
  { text: "DIN A4 2026", because: "a paper size" },
  { text: "HTML5 2nd", because: "more letters than an area has" },
  { text: "CO2 350g", because: "too many digits follow" },
  { text: "B-AB 1234", because: "a number plate" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["SW1A 1AA", 0.7],
  ["Postcode SW1A 1AA", 0.95],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBe(confidence);
});

law.prop([
  fc.constantFrom("AB10", "B33", "CR2", "DN55", "EC1A", "W1A", "ZE2"),
  fc.stringMatching(/^\d[ABDEFGHJLNPQRSTUWXYZ]{2}$/),
  fc.string(),
  fc.string(),
])("any full postcode is found in any text around it", (outward, inward, before, after) => {
  const value = `${outward} ${inward}`;
  expect(found(`${before}\n\n${value}\n\n${after}`)).toContain(value);
});
