import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { ukVatId, ukVatIdUnbroken } from "./uk-vat-id.ts";

const scanner = compile([ukVatId, ukVatIdUnbroken]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "GB 980 7806 84", expected: ["GB 980 7806 84"] },
  { text: "GB980780684", expected: ["GB980780684"] },
  { text: "GB 980780684", expected: ["GB 980780684"] },
  { text: "gb980 7806 84", expected: ["gb980 7806 84"] },
  { text: "XI980780684", expected: ["XI980780684"] },
  { text: "GB980780684001", expected: ["GB980780684001"] },
  { text: "GB 980 7806 84 001", expected: ["GB 980 7806 84 001"] },
  { text: "GB\u00a0980\u00a07806\u00a084", expected: ["GB\u00a0980\u00a07806\u00a084"] },
  { text: "GB980-7806-84,", expected: ["GB980-7806-84"] },
  { text: "GB９８０７８０６８４", expected: ["GB９８０７８０６８４"] },
  { text: "GB980\u00ad780\u200b684", expected: ["GB980\u00ad780\u200b684"] },
  { text: "GB 980 7806\n84", expected: ["GB 980 7806\n84"] },
  { text: '{"vat":"980780684"}', expected: ["980780684"] },
  { text: "VAT Reg. No. 980 7806 84 😀", expected: ["980 7806 84"] },
  { text: "VAT number: GB980780685", expected: ["GB980780685"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "GB980780685", because: "the check digits are wrong" },
  { text: "802311781", because: "neither country nor label" },
  { text: "980780684", because: "neither country nor label" },
  { text: "980 7806 84", because: "neither country nor label" },
  { text: "VAT 802311781", because: "without country a wrong check digit speaks for another country" },
  { text: "GB000000000", because: "a placeholder" },
  { text: "GB9807806841", because: "a digit too many" },
  { text: "AGB980780684", because: "a letter is glued to it" },
  { text: "GB980780684X", because: "a letter is glued to it" },
  { text: "VAT DE 811569869", because: "a German number" },
  { text: "FR980780684", because: "another country" },
  { text: "GB29 NWBK 6016 1331 9268 19", because: "an IBAN" },
  { text: "GB 980 7806-84", because: "the separators differ" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["GB980780684", 0.8],
  ["VAT GB 980 7806 84", 0.98],
  ["VAT GB 980 7806 85", 0.5],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBe(confidence);
});

// Old style: ninety-seven less the remainder; new style: fifty-five less than that, or 42 more.
law.prop([
  fc.integer({ min: 1, max: 9_999_999 }),
  fc.boolean(),
  fc.constantFrom("GB", "GB "),
  fc.string(),
  fc.string(),
])(
  "any valid number is found in any text around it, and with one wrong check digit it is not",
  (number, isNew, country, before, after) => {
    const body = String(number).padStart(7, "0");
    const remainder = [...body].reduce((sum, digit, at) => sum + (8 - at) * Number(digit), isNew ? 55 : 0) % 97;
    const check = 97 - remainder;
    const value = `${country}${body}${String(check).padStart(2, "0")}`;
    const wrong = value.slice(0, -1) + ((Number(value.slice(-1)) + 1) % 10);
    expect(found(`${before}\n\n${value}\n\n${after}`)).toContain(value);
    expect(found(`${before}\n\n${wrong}\n\n${after}`)).not.toContain(wrong);
  },
);
