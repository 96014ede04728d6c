import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { atCompanyRegister, atCompanyRegisterGlued } from "./at-company-register.ts";

const scanner = compile([atCompanyRegister, atCompanyRegisterGlued]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

// The numbers are those of public companies, as their imprints give them.
test.each([
  { text: "FN 122119m", expected: ["FN 122119m"] },
  { text: "Wien, FN 33209m.", expected: ["FN 33209m"] },
  { text: "FN 93363z, Handelsgericht Wien", expected: ["FN 93363z"] },
  { text: "FN 66209 t", expected: ["FN 66209 t"] },
  { text: "FN122119m", expected: ["FN122119m"] },
  { text: "FN: 122119M", expected: ["FN: 122119M"] },
  { text: "FN\u00a0122119\u202fm", expected: ["FN\u00a0122119\u202fm"] },
  { text: "FN 122\u00ad119m", expected: ["FN 122\u00ad119m"] },
  { text: "FN １２２１１９m", expected: ["FN １２２１１９m"] },
  { text: "Firmenbuchnummer: 122119m", expected: ["122119m"] },
  { text: '{"firmenbuch":"122119m"}', expected: ["122119m"] },
  { text: "<p>FN 122119m</p>", expected: ["FN 122119m"] },
  { text: "für 😀FN 122119m😀", expected: ["FN 122119m"] },
  { text: "Firmenbuch FN 122119k", expected: ["FN 122119k"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "FN 122119k", because: "the check letter is wrong" },
  { text: "FN122119k", because: "the check letter is wrong" },
  { text: "AFN122119m", because: "a letter is glued to it" },
  { text: "N122119m", because: "a letter of FN is missing" },
  { text: "FN 122119c", because: "no number ends with this letter" },
  { text: "122119m", because: "without FN it needs a label" },
  { text: "Firmenbuch: 2500 m", because: "it is a length" },
  { text: "FN 123 f.", because: "it is a footnote" },
  { text: "FN 2024 und 2025", because: "it is a year" },
  { text: "FN 1221190m", because: "a digit is too many" },
  { text: "FN 122119mm", because: "a letter is too many" },
  { text: "AFN 122119m", because: "a letter is glued to it" },
  { text: "X-FN 122119m", because: "it is part of a token" },
  { text: "FN 122119m-4", because: "it is part of a longer token" },
  { text: "FN\n\n122119m", because: "a blank line stands between" },
  { text: "commit 122119m", because: "it is a token" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["Firmenbuchnummer FN 122119m", 0.98],
  ["FN 122119m", 0.9],
  ["Firmenbuch FN 122119k", 0.5],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBe(confidence);
});

// The published weights 6 4 14 15 10 1 of the six digits.
const number = fc.integer({ min: 1000, max: 999_999 }).map((digits) => {
  const sum = [...String(digits).padStart(6, "0")].reduce(
    (total, digit, at) => total + Number(digit) * ([6, 4, 14, 15, 10, 1][at] ?? 0),
    0,
  );
  return { digits, letter: "abdfghikmpstvwxyz"[sum % 17] ?? "", other: "abdfghikmpstvwxyz"[(sum + 1) % 17] ?? "" };
});

law.prop([fc.lorem(), number, fc.constantFrom("", ".", ")", "\n", ", Wien")])(
  "a valid number is found in any text, with a wrong check letter it is not",
  (words, { digits, letter, other }, after) => {
    expect(found(`${words} FN ${digits}${letter}${after}`)).toEqual([`FN ${digits}${letter}`]);
    expect(found(`${words} FN ${digits}${other}${after}`)).toEqual([]);
  },
);
