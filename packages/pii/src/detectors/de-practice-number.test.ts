import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { dePracticeNumber } from "./de-practice-number.ts";

const scanner = compile([dePracticeNumber]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "BSNR 391234511", expected: ["391234511"] },
  { text: "Betriebsstättennummer: 391234511.", expected: ["391234511"] },
  { text: "Betriebsstaetten-Nr. 391234511", expected: ["391234511"] },
  { text: "NBSNR 391234511", expected: ["391234511"] },
  { text: "BSNR 39 1234511", expected: ["39 1234511"] },
  { text: "practice number 391-234-511", expected: ["391-234-511"] },
  { text: "BSNR 391\u00a0234\u202f511", expected: ["391\u00a0234\u202f511"] },
  { text: "BSNR 391 234\n511", expected: ["391 234\n511"] },
  { text: "BSNR 3912\u00ad34\u200b511", expected: ["3912\u00ad34\u200b511"] },
  { text: "BSNR ３９１２３４５１１", expected: ["３９１２３４５１１"] },
  { text: '{"bsnr":"391234511"}', expected: ["391234511"] },
  { text: "<b>BSNR</b>: 391234511<br>", expected: ["391234511"] },
  { text: "BSNR: „391234511“", expected: ["391234511"] },
  { text: "für BSNR 😀391234511😀", expected: ["391234511"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "391234511", because: "nine digits need a label" },
  { text: "Bestellnummer 391234511", because: "no label of the kind stands near" },
  { text: "BSNR 3912345111", because: "a digit is too many" },
  { text: "BSNR 39123451", because: "a digit is missing" },
  { text: "BSNR A391234511", because: "it is part of a token" },
  { text: "BSNR 391234511-4711", because: "it is part of a longer number" },
  { text: "BSNR +391234511", because: "a plus makes it a phone number" },
  { text: "BSNR 391234511.50 EUR", because: "it is a price" },
  { text: "BSNR 22.11.2026 10:15", because: "it is a date with time" },
  { text: "BSNR\n\n391234511", because: "the label stands beyond a blank line" },
  { text: "Die Betriebsstätte zahlte 391234511", because: "a place of business is no label" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([["BSNR: 391234511", 0.95]])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBe(confidence);
});

law.prop([fc.lorem(), fc.stringMatching(/^\d{9}$/)])(
  "nine digits are found next to a label and nowhere else",
  (words, number) => {
    expect(found(`${words} BSNR ${number} ${words}`)).toEqual([number]);
    expect(found(`${words} ${number} ${words}`)).toEqual([]);
  },
);
