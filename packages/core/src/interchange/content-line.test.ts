import { test as law } from "@fast-check/vitest";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { folded, textValue } from "./content-line.ts";

const utf8 = new TextEncoder();
const anyText = fc.string({ unit: "binary" });
const LONE = "\uD83D";

law.prop([fc.string({ unit: "grapheme", maxLength: 400 })])(
  "no line is longer than 75 octets, no character is split, and unfolding gives the line back",
  (line) => {
    const [written, end] = [folded(line).slice(0, -2), folded(line).slice(-2)];
    const parts = written.split("\r\n");
    expect(end).toBe("\r\n");
    expect(Math.max(...parts.map((part) => utf8.encode(part).length))).toBeLessThanOrEqual(75);
    expect(parts.every((part) => !/^\s?[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(part))).toBe(true);
    if (!line.includes("\r\n")) expect(written.replaceAll("\r\n ", "")).toBe(line);
  },
);

law.prop([anyText])("a text has no line break, no bare separator and no control character but the tab", (text) => {
  expect(textValue(text)).toMatch(/^(?:[^\\;,\p{Cc}]|\t|\\[\\;,n])*$/u);
});

test.each([
  { text: "a, b; c", value: "a\\, b\\; c" },
  { text: "C:\\new", value: "C:\\\\new" },
  { text: "one\r\ntwo\rthree\nfour", value: "one\\ntwo\\nthree\\nfour" },
  { text: "\u0000a\u0007\tb\u007f\u0085", value: "a\tb" },
  { text: "🙂 ok", value: "🙂 ok" },
  { text: `half ${LONE}`, value: "half \uFFFD" },
  { text: "END:VEVENT", value: "END:VEVENT" },
])("$text is written as $value", ({ text, value }) => {
  expect(textValue(text)).toBe(value);
});

test.each([
  { line: "a".repeat(75), lines: 1 },
  { line: "a".repeat(76), lines: 2 },
  { line: "a".repeat(75 + 74), lines: 2 },
  { line: "a".repeat(75 + 74 + 1), lines: 3 },
  { line: "ä".repeat(37), lines: 1 },
  { line: "ä".repeat(38), lines: 2 },
  { line: "🙂".repeat(19), lines: 2 },
])("$line takes $lines lines", ({ line, lines }) => {
  expect(folded(line).split("\r\n").length - 1).toBe(lines);
});
