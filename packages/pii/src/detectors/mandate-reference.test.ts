import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { mandateReference, mandateReferenceAfterColon, mandateReferenceAfterLetter } from "./mandate-reference.ts";

const scanner = compile([mandateReference, mandateReferenceAfterLetter, mandateReferenceAfterColon]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "Mandatsreferenz 4711", expected: ["4711"] },
  { text: "Mandatsreferenz: 4711-0815.", expected: ["4711-0815"] },
  { text: "Mandatsreferenz: KD-4711/2024, Gläubiger-ID", expected: ["KD-4711/2024"] },
  { text: "Mandatsreferenznummer lautet M4711", expected: ["M4711"] },
  { text: "Mandatsref. M4711", expected: ["M4711"] },
  { text: "Mandats-Referenz 4711", expected: ["4711"] },
  { text: "Mandatreferenz ist M4711", expected: ["M4711"] },
  { text: "Mandats-ID: MANDAT/2024/00017", expected: ["MANDAT/2024/00017"] },
  { text: "SEPA-Mandatsreferenz-Nr.:\n  VT.2024.17", expected: ["VT.2024.17"] },
  { text: "Mandate reference: DD-2024-0001", expected: ["DD-2024-0001"] },
  { text: "unique mandate reference (UMR471100)", expected: ["UMR471100"] },
  { text: "EREF+NOTPROVIDED MREF+KD-4711 CRED+DE98ZZZ09999999999", expected: ["KD-4711"] },
  { text: "?21MREF+4711-0815?22SVWZ+Beitrag", expected: ["4711-0815"] },
  { text: "<MndtId>MANDAT-4711</MndtId>", expected: ["MANDAT-4711"] },
  { text: "<MndtId>4711</MndtId>", expected: ["4711"] },
  { text: '{"mandateId": "M-4711", "mandate_reference":4712}', expected: ["M-4711", "4712"] },
  { text: "?mandateRef=M4711&x=1", expected: ["M4711"] },
  { text: "<td>Mandatsreferenz</td><td>4711-1</td>", expected: ["4711-1"] },
  { text: "| Mandatsreferenz | 4711 |", expected: ["4711"] },
  { text: "Mandatsreferenz\u00a0LV47\u00ad11", expected: ["LV47\u00ad11"] },
  { text: "Mandatsreferenz ４７１１", expected: ["４７１１"] },
  { text: "für😀Mandatsreferenz: „KD-4711“😀", expected: ["KD-4711"] },
  { text: `Mandatsreferenz ${"1234567890".repeat(4).slice(5)}`, expected: ["1234567890".repeat(4).slice(5)] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "4711-0815", because: "there is no label" },
  { text: "Mandatsreferenz: wird separat mitgeteilt, Rechnung 4711", because: "the next word has no digits" },
  { text: "Mandatsreferenz folgt bis 12.03.2026", because: "words stand between" },
  { text: "Mandatsreferenz: 12.03.2026", because: "a date" },
  { text: "Mandatsreferenz: 2026-03-12", because: "a date" },
  { text: "Mandatsreferenz 7", because: "too short" },
  { text: `Mandatsreferenz ${"1234567890".repeat(4).slice(4)}`, because: "more than 35 characters" },
  { text: "Mandatsreferenz: M_4711", because: "an underscore is no SEPA character" },
  { text: "Mandatsreferenz: kasse4711@example.org", because: "an address" },
  { text: "Mandant 4711, Mandat: 4712", because: "a label ends with reference or ID" },
  { text: "Mandatsnummer 123/24", because: "it is the file of a law firm" },
  { text: "Mandatsreferenz\n\n4711", because: "the label stands beyond a blank line" },
  { text: "Mandatsreferenz:\r\n\r\nKD-4711", because: "the label stands beyond a blank line" },
  { text: "Referenz: KD-4711, Bestellung 4712", because: "another label" },
  { text: "href: https://example.org/4711 at 10:15:32.123", because: "a link and a time" },
  { text: "EREF+KD-4711 SVWZ+RG 4712", because: "other fields of a bank statement" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test("the reason names the label and its place", () => {
  expect(scanner.scan("Ihre Mandatsreferenz: KD-4711")).toMatchObject([
    { confidence: 0.95, reason: { check: "none", context: { word: "mandatsreferenz", at: 5 } } },
  ]);
});

law.prop([
  fc.constantFrom("Mandatsreferenz ", "Mandatsreferenz: ", "Mandate ID: ", "mandate ref. "),
  fc.stringMatching(/^[A-Z]{0,3}\d{4,12}([-/]\d{1,6}){0,2}$/),
  fc.lorem(),
])("any reference right after its label is found and none without the label", (label, value, words) => {
  fc.pre(!/^\d{4}-\d\d-\d\d$/.test(value));
  expect([found(`${words} ${label}${value} ${words}`), found(`${words} ${value}`)]).toEqual([[value], []]);
});
