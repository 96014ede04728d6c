import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { dePaymentReference, dePaymentReferenceAfterLetter } from "./de-payment-reference.ts";
import { deSchufaReference } from "./de-schufa-reference.ts";

const scanner = compile([dePaymentReference, dePaymentReferenceAfterLetter, deSchufaReference]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "Kassenzeichen 1180 0123 4567", expected: ["1180 0123 4567"] },
  { text: "Kassenzeichen: 118001234567.", expected: ["118001234567"] },
  { text: "Kassenzeichen lautet 5.0123.456789.1", expected: ["5.0123.456789.1"] },
  { text: "Kassen-Z.: 4711/00815", expected: ["4711/00815"] },
  { text: "Kassenzeichen X4711.00815, fällig", expected: ["X4711.00815"] },
  { text: "Kassenzeichen\u00a01180\u202f0123\u20094567", expected: ["1180\u202f0123\u20094567"] },
  { text: "Kassenzeichen\n4711\u00ad0815", expected: ["4711\u00ad0815"] },
  { text: "Kassenzeichen ４７１１０８", expected: ["４７１１０８"] },
  { text: '{"kassenzeichen":"118001234567"}', expected: ["118001234567"] },
  { text: "<td>Kassenzeichen</td><td>118001234567</td>", expected: ["118001234567"] },
  { text: "für😀Kassenzeichen „118001234567“😀", expected: ["118001234567"] },
  { text: "SCHUFA-Referenznummer: 1234-5678-90", expected: ["1234-5678-90"] },
  { text: "Schufa-ID 1234567890", expected: ["1234567890"] },
  { text: "SCHUFA-Auskunftsnummer\n12 345 678", expected: ["12 345 678"] },
  { text: "SCHUFA reference number (1234567890)", expected: ["1234567890"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "1180 0123 4567", because: "there is no label" },
  { text: "Kassenzeichen wurde am 12.03.2026 vergeben", because: "words stand between" },
  { text: "Kassenzeichen 12.03.2026", because: "a date" },
  { text: "Kassenzeichen: 2026-03-12", because: "a date" },
  { text: "Kassenzeichen 12345", because: "too short" },
  { text: "Kassenzeichen 4711@example.org", because: "an address" },
  { text: "Kasse 4711, Bon 0815", because: "another label" },
  { text: "Aktenzeichen 4711/26", because: "another label" },
  { text: "Kassenzeichen\n\n118001234567", because: "the label stands beyond a blank line" },
  { text: "SCHUFA-Score 9750", because: "it is a score" },
  { text: "SCHUFA 65201 Wiesbaden", because: "it is an address" },
  { text: "SCHUFA, Tel. 0611 92780", because: "a telephone number" },
  { text: "SCHUFA-Nummer\n\n1234567890", because: "the label stands beyond a blank line" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["x Kassenzeichen: 118001234567", "de-payment-reference", "kassenzeichen"],
  ["x SCHUFA-ID: 1234567890", "de-schufa-reference", "schufa-id"],
])("in %s the kind is %s and the reason names the label", (text, kind, word) => {
  expect(scanner.scan(text)).toMatchObject([
    { kind, confidence: 0.9, reason: { check: "none", context: { word, at: 2 } } },
  ]);
});

law.prop([
  fc.constantFrom("Kassenzeichen ", "Kassenzeichen: ", "SCHUFA-Nr. "),
  fc.stringMatching(/^\d{6,12}([./]\d{3,6}){0,2}$/),
  fc.lorem(),
])("any number right after its label is found and none without the label", (label, value, words) => {
  expect([found(`${words} ${label}${value}, ${words}`), found(`${words} ${value}`)]).toEqual([[value], []]);
});
