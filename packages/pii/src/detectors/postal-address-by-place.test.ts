import { fc, test as lawTest } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { lintDetector } from "../lint-detector.ts";
import { compile } from "../scan.ts";
import { postalAddress } from "./postal-address.ts";
import { postalAddressByPlace } from "./postal-address-by-place.ts";
import { ukPostalAddress } from "./uk-postal-address.ts";
import { usPostalAddress } from "./us-postal-address.ts";

const scanner = compile([postalAddress, postalAddressByPlace]);
const all = compile([postalAddress, postalAddressByPlace, ukPostalAddress, usPostalAddress]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test("nothing is wrong with the detector", () => {
  expect(lintDetector(postalAddressByPlace)).toEqual([]);
});

const street = fc.constantFrom(
  "Musterhöhe",
  "Hohe Bleichen",
  "Am Markt",
  "Musterstr.",
  "rue du Lac",
  "Straße des 17. Juni",
);
const number = fc.constantFrom("1", "12a", "12 b", "12-14", "3/2/14", "5, 3. OG", "7 Top 4");
const place = fc.constantFrom("10115 Berlin", "D-76133 Karlsruhe", "A-1010 Wien", "CH-8001 Zürich", "5700 Zell am See");
const gap = fc.constantFrom(", ", "\n", "\r\n    ", " · ", " | ", " – ");
const lead = fc.constantFrom("", "wohnhaft ", "Muster GmbH\n", "Muster GmbH · ", "Anschrift: ", "(", "\n\n");
const tail = fc.constantFrom("", ".", ", Deutschland", "\nTel. 030 123", ") und", " · www.example.org");

lawTest.prop([lead, street, number, gap, place, tail])(
  "a street, a number and a place are one address, whatever stands around",
  (before, name, digits, between, town, after) => {
    const address = `${name} ${digits}${between}${town}`;
    expect(found(before + address + after)).toEqual([address]);
  },
);

lawTest.prop([place, street, number])("the place may stand first", (town, name, digits) => {
  const address = `${town}, ${name} ${digits}`;
  expect(found(`wohnhaft ${address}.`)).toEqual([address]);
});

lawTest.prop([street, number, place])("a blank line stands in no address", (name, digits, town) => {
  for (const text of found(`${name} ${digits}\n\n${town}`)) expect(text).not.toContain(town);
});

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "Musterhöhe 12",
        "12345 Berlin",
        "Flat 3",
        "12 High Street",
        "Bath BA1 1AB",
        "Suite 5",
        "Salem, OR 97999",
      ),
      fc.constantFrom(", ", "\n", " ", " · ", "\r\n", "Am ", "St. ", "AN DER ", "–", "x", "7", "D-"),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

lawTest.prop([anyText], { numRuns: 500 })(
  "no address begins or ends inside a word or a number, or holds a blank line",
  (text) => {
    for (const { start, end } of all.scan(text)) {
      expect(text.slice(Math.max(0, start - 1), start)).not.toMatch(/[\p{Script=Latin}\d_]/u);
      expect(text.slice(end, end + 1)).not.toMatch(/[\p{Script=Latin}\d_]/u);
      expect(text.slice(start, end)).not.toMatch(/\n[ \t\r]*\n/);
    }
  },
);

test.each([
  { text: "Postfach 12 34, 76131 Karlsruhe", expected: ["Postfach 12 34, 76131 Karlsruhe"] },
  { text: "Postfach 103069\n20354 Hamburg", expected: ["Postfach 103069\n20354 Hamburg"] },
  { text: "Seestrasse 4\nPostfach\n8021 Zürich", expected: ["Seestrasse 4\nPostfach\n8021 Zürich"] },
  { text: "Case postale 12, 1211 Genève 2\n", expected: ["Case postale 12, 1211 Genève 2"] },
  { text: "Q7, 24\n68161 Mannheim", expected: ["Q7, 24\n68161 Mannheim"] },
  { text: "via San Gottardo 5, 6900 Lugano", expected: ["via San Gottardo 5, 6900 Lugano"] },
  { text: "chemin de l'Église 5, 1400 Yverdon-les-Bains", expected: ["chemin de l'Église 5, 1400 Yverdon-les-Bains"] },
  { text: "Mustergasse 5 // W 14, 10115 Berlin", expected: ["Mustergasse 5 // W 14, 10115 Berlin"] },
  { text: "Mustergasse 5 (Hinterhaus), 10115 Berlin", expected: ["Mustergasse 5 (Hinterhaus), 10115 Berlin"] },
  { text: "Mustergasse 5, Stiege 2, Tür 7, 1010 Wien", expected: ["Mustergasse 5, Stiege 2, Tür 7, 1010 Wien"] },
  { text: "in der Köpenicker Landstraße 5, 12435 Berlin", expected: ["Köpenicker Landstraße 5, 12435 Berlin"] },
  { text: "Frau Müller Hauptstraße 5, 10115 Berlin", expected: ["Hauptstraße 5, 10115 Berlin"] },
  { text: "Am Markt 5, 06108 Halle (Saale)", expected: ["Am Markt 5, 06108 Halle (Saale)"] },
  { text: "Am Markt 5, 74523 Schwäbisch Hall.", expected: ["Am Markt 5, 74523 Schwäbisch Hall"] },
  { text: "Am Markt 5, 9500 Wil SG", expected: ["Am Markt 5, 9500 Wil SG"] },
  { text: "Am Markt 5, 5400 Baden 2 Dättwil", expected: ["Am Markt 5, 5400 Baden"] },
  { text: "Postfach 12, 3001 Bern 14.", expected: ["Postfach 12, 3001 Bern 14"] },
  {
    text: "AN DER ALTEN MÜHLE 7\n60311 FRANKFURT AM MAIN",
    expected: ["AN DER ALTEN MÜHLE 7\n60311 FRANKFURT AM MAIN"],
  },
  { text: "wohnhaft Mustergasse 5 in 10115 Berlin", expected: ["Mustergasse 5 in 10115 Berlin"] },
  { text: "Am Markt 5,10115  Berlin", expected: ["Am Markt 5,10115  Berlin"] },
  { text: "Am Markt 5, 10115 Berlin am Montag", expected: ["Am Markt 5, 10115 Berlin"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "10115 Berlin", because: "there is no street" },
  { text: "Kapitel 4, 12345 Zeilen", because: "lines are counted" },
  { text: "Im Lager 5, 21920 Flaschen", because: "bottles are counted" },
  { text: "Seite 12, 76133 Karlsruhe", because: "a page is no street" },
  { text: "Bestellung 12\n76133 Karlsruhe", because: "an order is no street" },
  { text: "Platz 3, 76133 Karlsruhe", because: "it is a rank" },
  { text: "Am Montag 12, 76133 Karlsruhe", because: "it is a day" },
  { text: "Q7, 24, 10115 Berlin", because: "only Mannheim has such blocks" },
  { text: "Musterhöhe 5, ID-10115 Berlin", because: "the code is part of a token" },
  { text: "Musterhöhe 5, 00115 Berlin", because: "no code begins with 00" },
  { text: "Musterhöhe 5, 10115 berlin", because: "the place has no capital" },
  { text: "Musterhöhe 012, 10115 Berlin", because: "no house number begins with zero" },
  { text: "10115 Berlin, Telefon 44", because: "it is a phone" },
  { text: "12345 Euro, 3 Stück", because: "it is an amount" },
  { text: "January 1, 1970 UTC", because: "it is a day" },
  { text: "FamRZ 2017, 1209 Rn. 13", because: "it is a page of a journal" },
  { text: "Filiale 12 in 10115 Berlin", because: "a branch is no street" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});
