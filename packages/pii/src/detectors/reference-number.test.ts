import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { referenceNumber, referenceNumberAfterColon, referenceNumberAfterLetter } from "./reference-number.ts";

const scanner = compile([referenceNumber, referenceNumberAfterLetter, referenceNumberAfterColon]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "Kundennummer 4711", expected: ["4711"] },
  { text: "Ihre Kundennummer: 4711-0815.", expected: ["4711-0815"] },
  { text: "Kd.-Nr. 12 345 678", expected: ["12 345 678"] },
  { text: "Kundennr. KD4711, danke", expected: ["KD4711"] },
  { text: "Kunden-Nr.: KD-4711/B", expected: ["KD-4711/B"] },
  { text: "Vertragsnummer V123.456.789", expected: ["V123.456.789"] },
  { text: "Vertrags-Nr.:\nVT-2024-00017", expected: ["VT-2024-00017"] },
  { text: "Personalnummer lautet 00815", expected: ["00815"] },
  { text: "Die Matrikelnummer ist 1234567.", expected: ["1234567"] },
  { text: "Versicherungsschein-Nr. 4-11.222.333-5", expected: ["4-11.222.333-5"] },
  { text: "Policennummer\u00a0LV47\u00ad11", expected: ["LV47\u00ad11"] },
  { text: '{"customerId": "C-4711", "customer_id":4712}', expected: ["C-4711", "4712"] },
  { text: "/shop?customerId=4711&page=2", expected: ["4711"] },
  { text: "Customer No. 4711 and employee number: E4712", expected: ["4711", "E4712"] },
  { text: "Policy number (POL123456) 😀", expected: ["POL123456"] },
  { text: "<td>Kundennummer</td><td>4711</td>", expected: ["4711"] },
  { text: "| Mitgliedsnummer | 4711 |", expected: ["4711"] },
  { text: "Kundennummer ４７１１", expected: ["４７１１"] },
  { text: "Kundennummer 4711 vom 12.03.2024", expected: ["4711"] },
  { text: "Kundennummer 4711 12.03.2024", expected: ["4711"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "4711-0815", because: "there is no label" },
  { text: "Die Kundennummer wurde am 12.03.2024 geändert", because: "words stand between" },
  { text: "Kundennummer 12.03.2024", because: "a date" },
  { text: "Vertragsnummer: 2024-03-12", because: "a date" },
  { text: "Kundennummer: unbekannt, Rechnung 4711", because: "the next token has no digits" },
  { text: "Kundennummer 12", because: "too short" },
  { text: "Kundennummer\n\n4711", because: "the label stands beyond a blank line" },
  { text: "Kundennummer:\r\n\r\nKD-4711", because: "the label stands beyond a blank line" },
  { text: "4711 Kunden", because: "no label before" },
  { text: "Vertrag 4711", because: "a label ends with number, Nr. or ID" },
  { text: "Kundennummer 4711@example.org", because: "an address" },
  { text: "Artikelnummer 4711, Bestellnummer: A-4711", because: "things, not people" },
  { text: "Order 4711, version 1.2.3, 19:30:15", because: "no label of a person" },
  { text: "Kundennummern 2024: 4711 neue", because: "a heading, not a label" },
  { text: "ERROR: E4711 at 10:15:32.123", because: "a log line" },
  { text: "patient id4real-2024-x@example", because: "an address" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test("the reason names the label and its place", () => {
  expect(scanner.scan("Ihre Kunden-Nr.: KD-4711")).toMatchObject([
    { confidence: 0.9, reason: { check: "none", context: { word: "kunden-nr", at: 5 } } },
  ]);
});

law.prop([
  fc.constantFrom("Kundennummer ", "Vertrags-Nr.: ", "Personalnummer\n", "Customer ID: ", "policy no. "),
  fc.stringMatching(/^[A-Z]{0,3}\d{4,12}$/),
  fc.string(),
  fc.string(),
])(
  "any number right after its label is found in any text around it, and not without the label",
  (label, value, before, after) => {
    expect(found(`${before}\n\n${label}${value}\n\n${after}`)).toContain(value);
    expect(found(`${before}\n\n${value}\n\n${after}`)).not.toContain(value);
  },
);
