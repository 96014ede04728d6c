import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { iban } from "./iban.ts";

const scanner = compile([iban]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "DE89370400440532013000", expected: ["DE89370400440532013000"] },
  { text: "AT611904300234573201", expected: ["AT611904300234573201"] },
  { text: "CH9300762011623852957", expected: ["CH9300762011623852957"] },
  { text: "GB29NWBK60161331926819", expected: ["GB29NWBK60161331926819"] },
  { text: "LI21088100002324013AA", expected: ["LI21088100002324013AA"] },
  { text: "FR1420041010050500013M02606", expected: ["FR1420041010050500013M02606"] },
  { text: "NL91ABNA0417164300", expected: ["NL91ABNA0417164300"] },
  { text: "MT84MALT011000012345MTLCAST001S", expected: ["MT84MALT011000012345MTLCAST001S"] },
  { text: "DE89 3704 0044 0532 0130 00 und dann", expected: ["DE89 3704 0044 0532 0130 00"] },
  { text: "GB29 NWBK 6016 1331 9268 19 THANKS", expected: ["GB29 NWBK 6016 1331 9268 19"] },
  {
    text: "DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000",
    expected: ["DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000"],
  },
  { text: "de89-3704-0044-0532-0130-00", expected: ["de89-3704-0044-0532-0130-00"] },
  { text: "DE89 3704 0044\n0532 0130 00", expected: ["DE89 3704 0044\n0532 0130 00"] },
  { text: "CH5746187OH3UP43BWDPZ", expected: ["CH5746187OH3UP43BWDPZ"] },
  { text: "(NL91ABNA0417164300)", expected: ["NL91ABNA0417164300"] },
  {
    text: "DE89\u200b3704\u200b0044\u200b0532\u200b0130\u200b00",
    expected: ["DE89\u200b3704\u200b0044\u200b0532\u200b0130\u200b00"],
  },
  {
    text: "IBAN:DE89370400440532013000,AT611904300234573201",
    expected: ["DE89370400440532013000", "AT611904300234573201"],
  },
  { text: "Bankverbindung DE88370400440532013000", expected: ["DE88370400440532013000"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "DE88370400440532013000", because: "the check digits are wrong" },
  { text: "ch5746187oh3up43bwdpz", because: "with small letters so many are words" },
  { text: "DE8937040044053201300", because: "a digit is missing" },
  { text: "DE893704004405320130001", because: "a digit is too many" },
  { text: "XX89370400440532013000", because: "no such country" },
  { text: "ADE89370400440532013000", because: "a letter is glued to it" },
  { text: "DE89 3704 0044\n\n0532 0130 00", because: "a blank line stands inside" },
  { text: "DE8A370400440532013000", because: "the check digits are no digits" },
  { text: "DE89A70400440532013000", because: "a German account has digits only" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});
