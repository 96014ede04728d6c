import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { caSin } from "./ca-sin.ts";

const scanner = compile([caSin]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "SIN 046 454 286", expected: ["046 454 286"] },
  { text: "SIN: 046-454-286.", expected: ["046-454-286"] },
  { text: '{"sin":"046454286"}', expected: ["046454286"] },
  { text: "Social Insurance Number (SIN) 046\u00a0454\u202f286", expected: ["046\u00a0454\u202f286"] },
  { text: "Kanadische Sozialversicherungsnummer ０４６ ４５４ ２８６", expected: ["０４６ ４５４ ２８６"] },
  { text: "SIN 046\u00ad454\u200b286 für 😀", expected: ["046\u00ad454\u200b286"] },
  { text: "social insurance 046 454\n286", expected: ["046 454\n286"] },
  { text: "SIN 046 454 287", expected: ["046 454 287"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "046 454 286", because: "one in ten numbers passes the check" },
  { text: "046454286", because: "one in ten numbers passes the check" },
  { text: "SIN 046.454.286", because: "dots are not its separator" },
  { text: "SIN 046 454 286 000", because: "it is part of a longer number" },
  { text: "SIN 0464542860", because: "a digit too many" },
  { text: "SIN 046 454-286", because: "the separators differ" },
  { text: "single 046 454 286", because: "the label is part of a word" },
  { text: "SIN +046 454 286", because: "a plus makes it a phone number" },
  { text: "SIN\n\n046454286", because: "the label stands beyond a blank line" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["SIN 046 454 286", "passed", 0.97],
  ["SIN 046 454 287", "failed", 0.5],
  ["SIN 812 345 676", "failed", 0.5],
])("in %s the check is %s and the confidence %d", (text, check, confidence) => {
  expect(scanner.scan(text)).toMatchObject([{ check, confidence }]);
});

law.prop([fc.constantFrom(..."12345679"), fc.stringMatching(/^\d{7}$/), fc.string()])(
  "next to a label any valid number passes its check, with another check digit it fails, without label it is silent",
  (first, rest, before) => {
    const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
    const sum = [...(first + rest)].reduce(
      (total, digit, at) => total + (at % 2 === 1 ? (doubled[Number(digit)] ?? 0) : Number(digit)),
      0,
    );
    const check = (10 - (sum % 10)) % 10;
    const checkOf = (text: string) =>
      scanner.scan(`${before}\n\n${text}`).filter(({ start }) => start > before.length)[0]?.check;
    expect(checkOf(`SIN ${first}${rest}${check}`)).toBe("passed");
    expect(checkOf(`SIN ${first}${rest}${(check + 1) % 10}`)).toBe("failed");
    expect(checkOf(`${first}${rest}${check}`)).toBe(undefined);
  },
);
