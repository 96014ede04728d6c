import { expect, test } from "vitest";
import { CUES } from "../person-cue.ts";
import { JOINS, LETTERS } from "../person-name.ts";
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
  { text: "Herrn Geschäftsführer Max Muster", expected: ["Max Muster"] },
  { text: "Frau Abteilungsleiterin Muster", expected: ["Muster"] },
  { text: "Sehr geehrte Frau PD Dr. Muster,", expected: ["Muster"] },
  { text: "Sehr geehrter Herr StB Muster,", expected: ["Muster"] },
  { text: "die Familie das Angebot", expected: [] },
  { text: "Mr President, Dear Minister, Dear Parents", expected: [] },
  { text: "Frau Müller Termin am Montag", expected: ["Müller"] },
  { text: "Frau Anna Müller Rechnung", expected: ["Anna Müller"] },
  { text: "Rechtsanwältin Frau Rechtsanwältin Muster", expected: ["Muster"] },
  { text: "Frau Müller, Herr Schmidt\nFrau Weber", expected: ["Müller", "Schmidt", "Weber"] },
  { text: "HERR Müller, Herr MÜLLER", expected: ["MÜLLER"] },
  { text: "Frau Müller\nTermin", expected: ["Müller"] },
  { text: "Herr Şahin und Frau Čapek", expected: ["Şahin", "Čapek"] },
  { text: "Herr Иванов und Frau Ωραία", expected: ["Иванов", "Ωραία"] },
  { text: "Frau Mu\u0308ller hat angerufen", expected: ["Mu\u0308ller"] },
  { text: "Herr Dr. rer. nat. h. c. Karl Muster", expected: ["Karl Muster"] },
  { text: "Frau Oberbürgermeisterin Erika Muster", expected: ["Erika Muster"] },
  { text: "Frau Richter und Herr Hofmeister", expected: ["Richter", "Hofmeister"] },
  { text: "Frau Hornung, Frau Jung, Frau Anna Hartung", expected: ["Hornung", "Jung", "Anna Hartung"] },
  { text: "Herr August Mai", expected: ["August Mai"] },
  { text: "Mrs Hope St. Clairmont", expected: ["Hope St. Clairmont"] },
  { text: "Herr García y Vega", expected: ["García y Vega"] },
  { text: "Herr van den Broekhof", expected: ["van den Broekhof"] },
  { text: "Herr  Muster", expected: ["Muster"] },
  { text: "Frau Muster: bitte zurückrufen", expected: ["Muster"] },
  { text: "Lieber Max,", expected: ["Max"] },
  { text: "Frage offen. Guten Tag Erika Muster", expected: ["Erika Muster"] },
  { text: "Frau Müller Bestellung, Herr Muster Kundennummer 1", expected: ["Müller", "Muster"] },
  { text: "Herr Muster Rechnungen, Herr Muster Freitag", expected: ["Muster", "Muster"] },
  { text: "Thanks and regards\nErika Muster\nSales", expected: ["Erika Muster"] },
  { text: "Yours faithfully,\r\nJohn Doe", expected: ["John Doe"] },
  { text: "Besten Dank schon mal\nErika Muster", expected: ["Erika Muster"] },
  { text: "Grüße aus Ulm\nErika Muster", expected: ["Erika Muster"] },
  { text: "Best, John", expected: ["John"] },
  { text: "Kind regards, John Doe", expected: ["John Doe"] },
  { text: "MfG\nDr. Erika Muster | Vertrieb", expected: ["Erika Muster"] },
  { text: "i.V. Muster, ppa. Meier, z. Hd. Erika Muster", expected: ["Muster", "Meier", "Erika Muster"] },
  { text: "Kontoinhaber: Max Muster", expected: ["Max Muster"] },
  { text: "Account holder: John Doe", expected: ["John Doe"] },
  { text: "Old last name: Doe", expected: ["Doe"] },
  { text: "customerName: Doe, last_name: Doe, NAME: DOE", expected: ["Doe", "Doe", "DOE"] },
  { text: "Name:Erika Muster Datum: 1.1.", expected: ["Erika Muster"] },
  { text: "Name: Dr. Muster, Erika; Ort: Ulm", expected: ["Muster, Erika"] },
  { text: "Zeugin: Erika Muster", expected: ["Erika Muster"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "Die Frau ging nach Hause", because: "no name follows" },
  { text: "Name: [EMAIL]", because: "a redaction has put that there" },
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
  { text: "Gruß vom Bodensee", because: "a place" },
  { text: "Schöne Grüße von der Küste", because: "a place" },
  { text: "Viele Grüße\nLindhof GmbH", because: "a company fills the line" },
  { text: "Danke\nTermin", because: "a word that is no name" },
  { text: "Vielen Dank für die schnelle\nAntwort von gestern", because: "a sentence goes on" },
  { text: "Hallo Support-Team", because: "a word that is no name" },
  { text: "Hallo Zusammen", because: "a word that is no name" },
  { text: "Hallo Ich habe eine Frage", because: "a word that is no name" },
  { text: "Dear Valued Customers", because: "a word that is no name" },
  { text: "Hinweis: Termin", because: "the cue is part of a word" },
  { text: "Project name: Atlas", because: "the name of a thing" },
  { text: "Fahrzeuge: Opel", because: "the label is part of a word" },
  { text: "Urkunde: Original", because: "the label is part of a word" },
  { text: "Hi Anna@example.org", because: "an address" },
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

test.each([
  { text: "Familie Muster", shape: "salutation", word: "familie", at: 0 },
  { text: "Ok. Liebe Anna", shape: "greeting", word: "liebe", at: 4 },
  { text: "Im Auftrag, i. A. Muster", shape: "signature", word: "i. a.", at: 12 },
  { text: "Kind regards\nJohn Doe", shape: "sign-off", word: "kind", at: 0 },
  { text: "Bitte Vorname: Erika", shape: "field", word: "vorname", at: 6 },
])("in $text the cue is a $shape", ({ text, shape, word, at }) => {
  expect(scanner.scan(text)[0]?.reason).toMatchObject({ shape, context: { word, at } });
});

test("no cue is a part of another shape's words, or it would be read as one of them", () => {
  const shapesOf = (start: string) => CUES.filter(({ words }) => words.includes(start)).map(({ shape }) => shape);
  expect(person.starts).toHaveLength(new Set(person.starts).size);
  for (const start of person.starts) expect([start, shapesOf(start)]).toEqual([start, [expect.any(String)]]);
});

test("no character is both a letter of a name and what joins two of them, or a row of it could be read in many ways", () => {
  const [letter, joining] = [LETTERS, JOINS].map((range) => new RegExp(`[${range}]`, "u"));
  for (let code = 0; code < 0xd800; code++) {
    const character = String.fromCharCode(code);
    expect(letter?.test(character) === true && joining?.test(character) === true, character).toBe(false);
  }
});

test("a row of Armenian hyphens is read at once", () => {
  expect(found(`Frau Y${"֊".repeat(60)}B\u0000`)).toEqual([]);
});
