import { fc, test as lawTest } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { deBusinessId, deBusinessIdApart } from "./de-business-id.ts";
import { deVatId, deVatIdApart } from "./de-vat-id.ts";

const scanner = compile([deVatId, deVatIdApart, deBusinessId, deBusinessIdApart]);
const found = (text: string, kind = "de-vat-id") =>
  scanner
    .scan(text)
    .filter((finding) => finding.kind === kind)
    .map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "DE136695976", expected: ["DE136695976"] },
  { text: "DE129274202", expected: ["DE129274202"] },
  { text: "DE143454214", expected: ["DE143454214"] },
  { text: "DE123475223", expected: ["DE123475223"] },
  { text: "DE115235681", expected: ["DE115235681"] },
  { text: "DE129274114", expected: ["DE129274114"] },
  { text: "USt-IdNr.: DE 136 695 976.", expected: ["DE 136 695 976"] },
  { text: "DE-136695976", expected: ["DE-136695976"] },
  { text: "DE-136 695 976", expected: ["DE-136 695 976"] },
  { text: "(DE 136695976)", expected: ["DE 136695976"] },
  { text: "DE136.695.976", expected: ["DE136.695.976"] },
  { text: "DE.136.695.976", expected: ["DE.136.695.976"] },
  { text: "DE\u00a0136\u202f695\u2009976", expected: ["DE\u00a0136\u202f695\u2009976"] },
  { text: "DE136 695\n976", expected: ["DE136 695\n976"] },
  { text: "DE136\u00ad695\u200b976", expected: ["DE136\u00ad695\u200b976"] },
  { text: "DE１３６６９５９７６", expected: ["DE１３６６９５９７６"] },
  { text: '{"vat":"DE136695976"}', expected: ["DE136695976"] },
  { text: "<td>DE136695976</td>", expected: ["DE136695976"] },
  { text: "https://example.org/vat/DE136695976?x=1", expected: ["DE136695976"] },
  { text: "😀DE136695976😀", expected: ["DE136695976"] },
  { text: "UID: de136695976", expected: ["de136695976"] },
  { text: "DE136695976/StNr.", expected: ["DE136695976"] },
  { text: "VAT ID DE123456789", expected: ["DE123456789"] },
  { text: "DE136695976, DE129274202", expected: ["DE136695976", "DE129274202"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "DE136695978", because: "the check digit is wrong" },
  { text: "DE123456789", because: "it is the example of manuals, its check digit is wrong" },
  { text: "136695976", because: "DE is missing" },
  { text: "AT136695976", because: "it is another country" },
  { text: "de136695976", because: "small letters need a context word" },
  { text: "www.example.de 136695976", because: "it is the end of a domain" },
  { text: "CODE136695976", because: "letters are glued to it" },
  { text: "CODE 136695976", because: "it is the end of a word" },
  { text: "DE1366959761", because: "a digit is too many" },
  { text: "DE13669597", because: "a digit is missing" },
  { text: "DE036695976", because: "it begins with 0" },
  { text: "DE136695976a", because: "a letter is glued to it" },
  { text: "DE136695976-7", because: "it is part of a longer token" },
  { text: "DE000BAY0017", because: "it is an ISIN" },
  { text: "DE89370400440532013000", because: "it is an IBAN" },
  { text: "DE 136 695\n\n976", because: "a blank line stands inside" },
  { text: "DE  136695976", because: "two blanks separate" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["USt-IdNr. DE136695976", 0.99],
  ["DE136695976", 0.8],
  ["DE 136695976", 0.75],
  ["USt-IdNr. DE136695978", 0.6],
  ["Umsatzsteuer-Identifikationsnummer: DE 136 695 978", 0.6],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBe(confidence);
});

test.each([
  { text: "DE232637828-12345", expected: ["DE232637828-12345"] },
  { text: "W-IdNr.: DE 232 637 828-12345", expected: ["DE 232 637 828-12345"] },
  { text: "DE 232637828-12345;", expected: ["DE 232637828-12345"] },
  { text: "DE232637828\u201112345", expected: ["DE232637828\u201112345"] },
  { text: "DE\u00a0232637828\u201300001", expected: ["DE\u00a0232637828\u201300001"] },
  { text: "DE232637828-\n12345", expected: ["DE232637828-\n12345"] },
  { text: "DE２３２６３７８２８-１２３４５", expected: ["DE２３２６３７８２８-１２３４５"] },
  { text: "DE232\u200b637828-123\u00ad45", expected: ["DE232\u200b637828-123\u00ad45"] },
  { text: '["DE232637828-12345"]', expected: ["DE232637828-12345"] },
  { text: "W-IdNr. DE123456789-00001", expected: ["DE123456789-00001"] },
  { text: "Wirtschafts-Identifikationsnummer DE123456789-00001", expected: ["DE123456789-00001"] },
])("in $text the business id is found", ({ text, expected }) => {
  expect([found(text, "de-business-id"), found(text)]).toEqual([expected, []]);
});

test.each([
  { text: "DE123456789-00001", because: "the check digit is wrong" },
  { text: "DE232637828-00000", because: "counting begins at 1" },
  { text: "DE232637828-1234", because: "a digit is missing" },
  { text: "DE232637828-123456", because: "a digit is too many" },
  { text: "DE232637828 12345", because: "the hyphen is missing" },
  { text: "232637828-12345", because: "DE is missing" },
  { text: "XDE232637828-12345", because: "a letter is glued to it" },
  { text: "DE232637828-12345-1", because: "it is part of a longer token" },
])("in $text no business id is found: $because", ({ text }) => {
  expect(found(text, "de-business-id")).toEqual([]);
});

test.each([
  ["W-IdNr. DE232637828-12345", 0.99],
  ["DE232637828-12345", 0.9],
  ["W-IdNr. DE123456789-00001", 0.6],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBe(confidence);
});

// ISO 7064 MOD 11,10: the digit that makes the product end at 1.
const vat = fc.integer({ min: 10_000_000, max: 99_999_999 }).map((body) => {
  const product = [...String(body)].reduce((last, digit) => (((last + Number(digit)) % 10 || 10) * 2) % 11, 10);
  return { body, check: (11 - product) % 10 };
});
const suffix = fc.integer({ min: 1, max: 99_999 }).map((number) => `-${String(number).padStart(5, "0")}`);
const prefix = fc.constantFrom("DE", "DE ", "DE\u00a0");

lawTest.prop([vat, prefix, fc.lorem(), fc.lorem()])("a valid VAT id is found in any text", (value, de, a, b) => {
  const number = `${de}${value.body}${value.check}`;
  expect(found(`${a} ${number} ${b}`)).toEqual([number]);
});

lawTest.prop([vat, prefix, suffix, fc.lorem()])("a valid business id is found in any text", (value, de, rest, a) => {
  const number = `${de}${value.body}${value.check}${rest}`;
  expect(found(`${a} ${number}, ${a}`, "de-business-id")).toEqual([number]);
});

lawTest.prop([vat, prefix, suffix, fc.integer({ min: 1, max: 9 })])(
  "with another check digit nothing is found",
  ({ body, check }, de, rest, step) => {
    const wrong = `${de}${body}${(check + step) % 10}`;
    expect(scanner.scan(`x ${wrong} x ${wrong}${rest} x`)).toEqual([]);
  },
);
