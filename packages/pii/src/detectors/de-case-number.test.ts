import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { deCaseNumber } from "./de-case-number.ts";

const scanner = compile([deCaseNumber]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "3 O 123/24", expected: ["3 O 123/24"] },
  { text: "ArbG Köln, 12 Ca 45/26.", expected: ["12 Ca 45/26"] },
  { text: "BGH, Urteil vom 12.03.2021, VIII ZR 4/20", expected: ["VIII ZR 4/20"] },
  { text: "BVerfG 1 BvR 16/13 (Recht auf Vergessen)", expected: ["1 BvR 16/13"] },
  { text: "BAG 10 AZR 123/19", expected: ["10 AZR 123/19"] },
  { text: "BSG B 3 KR 1/20 R", expected: ["B 3 KR 1/20"] },
  { text: "StA 101 Js 12345/24", expected: ["101 Js 12345/24"] },
  { text: "I-20 U 12/20", expected: ["I-20 U 12/20"] },
  { text: "4a O 12/20", expected: ["4a O 12/20"] },
  { text: "12 F 345/2024", expected: ["12 F 345/2024"] },
  { text: "BFH IX R 5/10 und III B 12/07", expected: ["IX R 5/10", "III B 12/07"] },
  { text: "VG Köln, Urteil vom 12.03.2021 - 4 K 1234/20 -", expected: ["4 K 1234/20"] },
  { text: "Az. 4 K 1234/23", expected: ["4 K 1234/23"] },
  { text: "Aktenzeichen: 7 LB 12/22", expected: ["7 LB 12/22"] },
  { text: "3\u00a0O\u202f123/24", expected: ["3\u00a0O\u202f123/24"] },
  { text: '{"az":"3 O 12\u00ad3/2\u200b4"}', expected: ["3 O 12\u00ad3/2\u200b4"] },
  { text: "3 O\n123/24", expected: ["3 O\n123/24"] },
  { text: "😀(3 O 123/24)😀", expected: ["3 O 123/24"] },
  { text: "<p>3 O 123/24</p>", expected: ["3 O 123/24"] },
  { text: "3 O 123/24, 3 O 124/24", expected: ["3 O 123/24", "3 O 124/24"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "4 K 1234/23", because: "a sign that is also a unit needs a label" },
  { text: "8 K 60/50", because: "no such year" },
  { text: "5 W 12/24 V", because: "a sign that is also a unit needs a label" },
  { text: "am 3 o 123/24", because: "signs begin with a capital" },
  { text: "3 O 123-24", because: "a slash stands before the year" },
  { text: "3 O 123/245", because: "a year has two digits or four" },
  { text: "3 O 123/24/1", because: "it goes on" },
  { text: "3 O 123/24a", because: "a letter is glued to it" },
  { text: "O 123/24", because: "the chamber is missing" },
  { text: "1.3 O 123/24", because: "the chamber is part of a longer number" },
  { text: "Verordnung (EU) 2016/679", because: "a regulation" },
  { text: "Regulation EU 2024/1689", because: "a regulation" },
  { text: "Rechnung 123/24", because: "no chamber and no sign" },
  { text: "3 Of 12/24 and 5 In 10/24", because: "no signs" },
  { text: "3 O\n\n123/24", because: "a blank line stands inside" },
  { text: "Tel. 0721/123456", because: "a telephone number" },
  { text: "12/24", because: "a fraction" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["3 O 123/24", 0.8],
  ["Az.: 3 O 123/24", 0.97],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBe(confidence);
});

law.prop([
  fc.integer({ min: 1, max: 999 }),
  fc.constantFrom("O", "C", "Ca", "Js", "BvR", "UF"),
  fc.integer({ min: 1, max: 99_999 }),
  fc.constantFrom("00", "24", "39", "70", "99"),
  fc.string(),
  fc.string(),
])("any file number is found in any text around it", (chamber, sign, serial, year, before, after) => {
  const value = `${chamber} ${sign} ${serial}/${year}`;
  expect(found(`${before}\n\n${value}\n\n${after}`)).toContain(value);
});
