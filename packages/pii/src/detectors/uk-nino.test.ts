import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { ukNino, ukNinoUnbroken } from "./uk-nino.ts";

const scanner = compile([ukNino, ukNinoUnbroken]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "AB 12 34 56 C", expected: ["AB 12 34 56 C"] },
  { text: "AB\u00a012\u202f34\u200956\u00a0C", expected: ["AB\u00a012\u202f34\u200956\u00a0C"] },
  { text: "NI number: ab 12 34 56 c.", expected: ["ab 12 34 56 c"] },
  { text: '{"nino":"AB123456C"}', expected: ["AB123456C"] },
  { text: "National Insurance No. AB123456C, Leeds", expected: ["AB123456C"] },
  { text: "National Insurance AB 123456 C", expected: ["AB 123456 C"] },
  { text: "NINO AB123456 C", expected: ["AB123456 C"] },
  { text: "NINO AB12\u00ad34\u200b56C", expected: ["AB12\u00ad34\u200b56C"] },
  { text: "Britische Sozialversicherungsnummer AB１２３４５６C", expected: ["AB１２３４５６C"] },
  { text: "NINO AB12-34-56-C", expected: ["AB12-34-56-C"] },
  { text: "😀AB 12 34\n56 C😀", expected: ["AB 12 34\n56 C"] },
  { text: "(JG 10 37 59 A)", expected: ["JG 10 37 59 A"] },
  { text: "<b>AB 12 34 56 C</b>", expected: ["AB 12 34 56 C"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "AB123456C", because: "unbroken it looks like a part number" },
  { text: "ab 12 34 56 c", because: "lower case needs a label" },
  { text: "NINO DB 12 34 56 C", because: "no number begins with D" },
  { text: "NINO AO 12 34 56 C", because: "the second letter is never O" },
  { text: "NINO GB 12 34 56 C", because: "GB is not used" },
  { text: "NINO ZZ123456C", because: "ZZ is not used" },
  { text: "NINO AB 12 34 56 E", because: "the last letter is A to D" },
  { text: "NINO AB 12 34 5 C", because: "a digit is missing" },
  { text: "NINO AB 12 34 567 C", because: "a digit too many" },
  { text: "NINO XAB123456C", because: "a letter too many" },
  { text: "NINO AB123456CD", because: "a letter too many" },
  { text: "NINO AB 12-34 56 C", because: "the separators differ" },
  { text: "NINO 12 34 56 C", because: "the letters are missing" },
  { text: "at 12 34 56 a day", because: "lower case needs a label" },
  { text: "AB 12 34 56 Come", because: "a word follows" },
  { text: "commit ab123456c", because: "a hash" },
  { text: "NINO\n\nAB123456C", because: "the label stands beyond a blank line" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["AB 12 34 56 C", 0.8],
  ["NINO AB123456C", 0.98],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBe(confidence);
});

law.prop([
  fc.constantFrom("AB", "JG", "SX", "WK"),
  fc.nat(999_999),
  fc.constantFrom(..."ABCD"),
  fc.string(),
  fc.string(),
])("any issued number is found in any text around it", (letters, number, last, before, after) => {
  const [first, second, third] = String(number).padStart(6, "0").match(/../g) ?? [];
  const value = `${letters} ${first} ${second} ${third} ${last}`;
  expect(found(`${before}\n\n${value}\n\n${after}`)).toContain(value);
});
