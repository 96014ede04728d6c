import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { ukDriverLicence, ukDriverLicenceGrouped } from "./uk-driver-licence.ts";

const scanner = compile([ukDriverLicence, ukDriverLicenceGrouped]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "MORGA657054SM9IJ", expected: ["MORGA657054SM9IJ"] },
  { text: "Driver number: MORGA657054SM9IJ.", expected: ["MORGA657054SM9IJ"] },
  { text: "MORGA657054SM9IJ 35", expected: ["MORGA657054SM9IJ"] },
  { text: "morga657054sm9ij", expected: ["morga657054sm9ij"] },
  { text: "traceId=fabfb009050ae0aa", expected: [] },
  { text: "FOX99657054S99IJ", expected: ["FOX99657054S99IJ"] },
  { text: "LI999607195A99IJ", expected: ["LI999607195A99IJ"] },
  { text: '{"driver":"MORGA657054SM9IJ"}', expected: ["MORGA657054SM9IJ"] },
  { text: "/?licence=MORGA657054SM9IJ&x=1", expected: ["MORGA657054SM9IJ"] },
  { text: "<td>MORGA657054SM9IJ</td>", expected: ["MORGA657054SM9IJ"] },
  { text: "😀MORGA657054SM9IJ😀", expected: ["MORGA657054SM9IJ"] },
  { text: "MORGA 657054 SM9IJ", expected: ["MORGA 657054 SM9IJ"] },
  { text: "MORGA\u00a0657054\u00a0SM9IJ", expected: ["MORGA\u00a0657054\u00a0SM9IJ"] },
  { text: "FOX99 657054 SM9IJ 35", expected: ["FOX99 657054 SM9IJ"] },
  { text: "DVLA MORGA697054SM9IJ", expected: ["MORGA697054SM9IJ"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "MORGA613054SM9IJ", because: "there is no thirteenth month" },
  { text: "MORGA657324SM9IJ", because: "there is no 32nd day" },
  { text: "MORGA65705SM9IJ", because: "a digit is missing" },
  { text: "MORGA6570541SM9IJ", because: "a digit is too many" },
  { text: "MORG1657054SM9IJ", because: "a surname is filled up with nines only" },
  { text: "AMORGA657054SM9IJ", because: "a letter is glued to it" },
  { text: "MORGA657054SM9IJK", because: "it is part of a longer token" },
  { text: "MORGA657054SMXIJ", because: "a digit is missing after the initials" },
  { text: "MORGA657054 SM9IJ", because: "it is grouped throughout or not at all" },
  { text: "driving licence AB123456C, order ABCDE123456", because: "other numbers" },
  { text: "item 123456 black, 19.90 GBP, v1.2.3", because: "prices and versions" },
  { text: "DVLA 2026-11-21 10:00:00 ERROR657054", because: "a log line" },
  { text: "sha 9f86d081884c7d65 MORGA\n\n657054 SM9IJ", because: "a blank line stands inside" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["MORGA657054SM9IJ", "passed", 0.85],
  ["driving licence MORGA657054SM9IJ", "passed", 0.98],
  ["driving licence MORGA613054SM9IJ", "failed", 0.5],
])("in %s the date is %s and the confidence %d", (text, check, confidence) => {
  expect(scanner.scan(text)).toMatchObject([{ check, confidence }]);
});

const letters = (least: number, most: number) =>
  fc
    .array(fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"), { minLength: least, maxLength: most })
    .map((list) => list.join(""));
const two = (number: number) => String(number).padStart(2, "0");
const parts = fc.record({
  surname: letters(2, 5).map((name) => name.padEnd(5, "9")),
  decade: fc.nat(9),
  month: fc.integer({ min: 1, max: 12 }),
  woman: fc.constantFrom(0, 50),
  day: fc.integer({ min: 1, max: 31 }),
  year: fc.nat(9),
  initials: letters(1, 2).map((names) => names.padEnd(2, "9")),
  rest: fc.tuple(fc.nat(9), letters(2, 2)).map((both) => both.join("")),
  separator: fc.constantFrom("", " "),
});

property.prop([parts, fc.constantFrom("", "(", "No. "), fc.constantFrom("", ".", ")", " und", "\n")])(
  "a driver number is found, and one with an impossible month is not",
  ({ surname, decade, month, woman, day, year, initials, rest, separator }, before, after) => {
    const written = (some: number) =>
      [surname, `${decade}${two(some)}${two(day)}${year}`, initials + rest].join(separator);
    expect(found(before + written(month + woman) + after)).toEqual([written(month + woman)]);
    expect(found(before + written(month + 12 + woman) + after)).toEqual([]);
  },
);
