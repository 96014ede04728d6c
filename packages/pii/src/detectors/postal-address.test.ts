import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { postalAddress } from "./postal-address.ts";

const scanner = compile([postalAddress]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "Musterstraße 12", expected: ["Musterstraße 12"] },
  { text: "Musterstrasse 12a", expected: ["Musterstrasse 12a"] },
  { text: "Musterstr. 12-14", expected: ["Musterstr. 12-14"] },
  { text: "Musterstr.12", expected: ["Musterstr.12"] },
  { text: "Muster Str. 12 a.", expected: ["Muster Str. 12 a"] },
  { text: "Bahnhofstrasse 21\n8001 Zürich\nSchweiz", expected: ["Bahnhofstrasse 21\n8001 Zürich"] },
  { text: "Parkplatzweg 2", expected: ["Parkplatzweg 2"] },
  { text: "Musterweg 12 1/2", expected: ["Musterweg 12 1/2"] },
  { text: "Karl-Muster-Allee 7", expected: ["Karl-Muster-Allee 7"] },
  { text: "Lange Straße 5", expected: ["Lange Straße 5"] },
  { text: "Berliner Straße 100, bitte", expected: ["Berliner Straße 100"] },
  { text: "Er wohnt Alte Poststraße 5", expected: ["Alte Poststraße 5"] },
  { text: "Frau Müller, Hauptstraße 5", expected: ["Hauptstraße 5"] },
  { text: "Frau Müller Hauptstraße 5", expected: ["Hauptstraße 5"] },
  { text: "Straße des 17. Juni 135", expected: ["Straße des 17. Juni 135"] },
  { text: "Platz der Republik 1", expected: ["Platz der Republik 1"] },
  { text: "Unter den Linden 77", expected: ["Unter den Linden 77"] },
  { text: "Anschrift: Am Markt 12", expected: ["Am Markt 12"] },
  { text: "wohnhaft An der Alten Mühle 3", expected: ["An der Alten Mühle 3"] },
  { text: "Anschrift: Am Alten Friedhof 3", expected: ["Am Alten Friedhof 3"] },
  { text: "Gartenstr. 3 · 76133 Karlsruhe", expected: ["Gartenstr. 3 · 76133 Karlsruhe"] },
  { text: "St. Jakobs-Strasse 3, 4052 Basel", expected: ["St. Jakobs-Strasse 3, 4052 Basel"] },
  { text: "Adresse: hauptstr. 5", expected: ["hauptstr. 5"] },
  { text: "Musterstraße 12, 12345 Musterstadt", expected: ["Musterstraße 12, 12345 Musterstadt"] },
  { text: "Musterstraße 12\n12345 Bad Muster", expected: ["Musterstraße 12\n12345 Bad Muster"] },
  {
    text: "Musterstraße 12\r\n  D-60311 Frankfurt am Main",
    expected: ["Musterstraße 12\r\n  D-60311 Frankfurt am Main"],
  },
  { text: "Musterring 1, 06108 Halle (Saale)", expected: ["Musterring 1, 06108 Halle (Saale)"] },
  { text: "Mustergasse 1/2/3, 1010 Wien", expected: ["Mustergasse 1/2/3, 1010 Wien"] },
  { text: "Musterstrasse 4, CH-9000 St. Gallen", expected: ["Musterstrasse 4, CH-9000 St. Gallen"] },
  { text: "Musterweg 1, 10115 Berlin am Montag", expected: ["Musterweg 1, 10115 Berlin"] },
  {
    text: "Musterstraße\u00a012,\u00a012345\u202fMusterstadt",
    expected: ["Musterstraße\u00a012,\u00a012345\u202fMusterstadt"],
  },
  { text: "Musterstraße １２, １２３４５ Musterstadt", expected: ["Musterstraße １２, １２３４５ Musterstadt"] },
  { text: '{"a":"Musterweg 3"}', expected: ["Musterweg 3"] },
  { text: "🏠Musterweg 3", expected: ["Musterweg 3"] },
  { text: "Musterweg 3\n\n12345 Musterstadt", expected: ["Musterweg 3"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "Kapitel 4", because: "no street" },
  { text: "Ring 3", because: "a suffix alone is no street" },
  { text: "Die Straße 5", because: "an article names no street" },
  { text: "Platz 3 im Rennen", because: "it is a rank" },
  { text: "Arbeitsplatz 3", because: "it is a seat" },
  { text: "Bundesstraße 27", because: "it is a road" },
  { text: "Weihnachtsmarkt 2024", because: "it is a fair and a year" },
  { text: "Am Montag 12 Uhr", because: "it is a time" },
  { text: "Im Jahr 12", because: "it is a time" },
  { text: "Am Markt 12", because: "a preposition is too weak without a label" },
  { text: "In der Tabelle 3", because: "it is a reference" },
  { text: "Adresse und Straße liegen vor. Im Jahr 2040", because: "no street has so many houses" },
  { text: "Im Lager 5, 21920 Flaschen", because: "a preposition is too weak for what looks like a place" },
  { text: "Musterstraße 5 km lang", because: "it is a length" },
  { text: "Musterstraße 5.3", because: "it is a section" },
  { text: "Musterstraße 012", because: "no house number begins with zero" },
  { text: "Version 12, Bestellung 4711", because: "no street" },
  { text: "die hauptstr. 5", because: "lower case without a label" },
  { text: "Musterstraße 12345", because: "the number is too long" },
  { text: "Spring 5", because: "it is software" },
  { text: "Monitoring 3", because: "it is English" },
  { text: "Bahnsteig 5", because: "it is a platform" },
  { text: "Lösungsweg 2", because: "it is no way to live at" },
  { text: "Musterstraße\n\n12", because: "a blank line stands inside" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["Musterstraße 12", "street", 0.7],
  ["Adresse: Musterstraße 12", "street", 0.95],
  ["Am Hang 12, Anschrift: Musterweg 12, 12345 Musterstadt", "street-and-place", 0.95],
  ["Unter den Linden 12", "preposition", 0.7],
])("%s has the form %s and the confidence %d", (text, shape, confidence) => {
  expect(scanner.scan(text)).toMatchObject([{ confidence, reason: { shape } }]);
});
