import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { ukTaxReference } from "./uk-tax-reference.ts";

const scanner = compile([ukTaxReference]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "UTR 1955839661", expected: ["1955839661"] },
  { text: "UTR: 19558 39661.", expected: ["19558 39661"] },
  { text: '{"utr":"1955839661"}', expected: ["1955839661"] },
  { text: "Unique Taxpayer Reference (UTR) 19558\u00a039661", expected: ["19558\u00a039661"] },
  { text: "Britische Steuernummer １９５５８３９６６１", expected: ["１９５５８３９６６１"] },
  { text: 'tax reference "1955\u00ad839661"', expected: ["1955\u00ad839661"] },
  { text: "UTR 19558\n39661 für 😀", expected: ["19558\n39661"] },
  { text: "UTR 1955839661K", expected: ["1955839661K"] },
  { text: "UTR 2955839661", expected: ["2955839661"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "1955839661", because: "one in eleven numbers passes the check" },
  { text: "19558 39661", because: "one in eleven numbers passes the check" },
  { text: "UTR 19558-39661", because: "dashes are not its separator" },
  { text: "UTR 19558396610", because: "a digit too many" },
  { text: "UTR 1955839661L", because: "a letter is glued to it" },
  { text: "UTR 195583966", because: "a digit is missing" },
  { text: "UTR +1955839661", because: "a plus makes it a phone number" },
  { text: "UTR 1955839661/3", because: "it is part of a longer number" },
  { text: "UTR\n\n1955839661", because: "the label stands beyond a blank line" },
  { text: "in outre 1955839661", because: "the label is part of a word" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["UTR 1955839661", 0.98],
  ["UTR 2955839661", 0.5],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBe(confidence);
});

// The check digit stands first: eleven less the remainder, and nine less if that has two digits.
function complete(body: string): string {
  const weights = [6, 7, 8, 9, 10, 5, 4, 3, 2];
  const check = 11 - (weights.reduce((sum, weight, at) => sum + weight * Number(body[at]), 0) % 11);
  return (check > 9 ? check - 9 : check) + body;
}

law.prop([fc.stringMatching(/^\d{9}$/), fc.string(), fc.string()])(
  "next to a label any valid number passes its check, with another check digit it fails, without label it is silent",
  (body, before, after) => {
    const value = complete(body);
    const wrong = ((Number(value[0]) + 1) % 10) + body;
    const checkOf = (text: string) =>
      scanner.scan(`${before}\n\n${text}\n\n${after}`).filter(({ start }) => start > before.length)[0]?.check;
    expect(checkOf(`UTR ${value}`)).toBe("passed");
    expect(checkOf(`UTR ${wrong}`)).toBe("failed");
    expect(checkOf(wrong)).toBe(undefined);
  },
);
