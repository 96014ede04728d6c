import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { person } from "./person.ts";

const scanner = compile([person]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "Frau Müller hat angerufen", expected: ["Müller"] },
  { text: "Frau Șerban hat angerufen", expected: ["Șerban"] },
  { text: "Herrn Max Mustermann", expected: ["Max Mustermann"] },
  { text: "Sehr geehrter Herr Dr. von der Heide,", expected: ["von der Heide"] },
  { text: "Frau Prof. Dr. med. Erika Muster-Mann", expected: ["Erika Muster-Mann"] },
  { text: "Herr\u00a0M\u00fcller", expected: ["Müller"] },
  { text: "Mr. O'Neil's desk", expected: ["O'Neil"] },
  { text: "Mrs Smith and Mr J. Doe", expected: ["Smith", "J. Doe"] },
  { text: "Dear John, thank you", expected: ["John"] },
  { text: "Hallo Anna, hallo Ben", expected: ["Anna"] },
  { text: "Hallo Frau Muster!", expected: ["Muster"] },
  { text: "Liebe Erika,", expected: ["Erika"] },
  { text: "Sehr geehrte Erika Mustermann,", expected: ["Erika Mustermann"] },
  { text: "Mit freundlichen Grüßen\nErika Mustermann\nBuchhaltung", expected: ["Erika Mustermann"] },
  { text: "Best regards,\r\nJohn Doe", expected: ["John Doe"] },
  { text: "Viele Grüße Anna", expected: ["Anna"] },
  { text: "Name: Mustermann, Erika\nOrt: Ulm", expected: ["Mustermann, Erika"] },
  { text: "Ansprechpartnerin: Erika Muster, Tel. 1", expected: ["Erika Muster"] },
  { text: "kundenname: Max de la Cruz", expected: ["Max de la Cruz"] },
  { text: "gez. Müller", expected: ["Müller"] },
  { text: "i. A. Erika Muster", expected: ["Erika Muster"] },
  { text: "Herr und Frau Schmidt-Meyer", expected: ["Schmidt-Meyer"] },
  { text: "Dr. Muster", expected: ["Muster"] },
  { text: "Frau Müller Termin am Montag", expected: ["Müller"] },
  { text: "Frau Anna Müller Rechnung", expected: ["Anna Müller"] },
  { text: "Rechtsanwältin Frau Rechtsanwältin Muster", expected: ["Muster"] },
  { text: "Frau Müller, Herr Schmidt\nFrau Weber", expected: ["Müller", "Schmidt", "Weber"] },
  { text: "HERR Müller, Herr MÜLLER", expected: ["MÜLLER"] },
  { text: "Frau Müller\nTermin", expected: ["Müller"] },
  { text: "Herr Şahin und Frau Čapek", expected: ["Şahin", "Čapek"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "Die Frau ging nach Hause", because: "no name follows" },
  { text: "Herr der Ringe", because: "a title of a book" },
  { text: "Hallo Welt", because: "a word that is no name" },
  { text: "Liebe Kolleginnen und Kollegen", because: "a word that is no name" },
  { text: "die Liebe Gottes", because: "the greeting does not start the line" },
  { text: "Dear Customer", because: "a word that is no name" },
  { text: "Dear Sir or Madam", because: "a word that is no name" },
  { text: "Sehr geehrte Damen und Herren", because: "a word that is no name" },
  { text: "Mit freundlichen Grüßen\n\nErika Mustermann", because: "a blank line ends every reach" },
  { text: "Mit freundlichen Grüßen\nIhr Team", because: "a word that is no name" },
  { text: "Dateiname: Bericht", because: "the name of a thing" },
  { text: "File name: Report", because: "the name of a thing" },
  { text: "Name: Datum:", because: "another label follows" },
  { text: "Dr.-Müller-Straße", because: "a street" },
  { text: "Herrenlos Muster", because: "the cue is part of a word" },
  { text: "Frau muster", because: "no capital" },
  { text: "Erika Mustermann wohnt in Ulm", because: "there is no cue" },
  { text: "Hi-Fi Anlage", because: "the cue is part of a word" },
  { text: "Gruß aus Ulm", because: "no name follows" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test("the reason names the cue and its place", () => {
  expect(scanner.scan("Also Frau Müller")[0]?.reason).toEqual({
    shape: "salutation",
    check: "none",
    context: { word: "frau", at: 5 },
    against: [],
  });
});
