import { describe, expect, test } from "vitest";
import { compile } from "../scan.ts";
import { loadNames } from "./load.ts";

const scanner = compile([], { names: await loadNames() });

describe("in German text", () => {
  test.each([
    { text: "Frau Dr. Öztürk-Lang aus der Gartenstr. 12 in 76133 Karlsruhe rief an", names: ["Öztürk-Lang"] },
    { text: "Sehr geehrte Frau Schneider,", names: ["Schneider"] },
    { text: "Sehr geehrter Herr Professor Hoffmann,", names: ["Hoffmann"] },
    { text: "Lieber Herr Hoffmann,", names: ["Hoffmann"] },
    { text: "Hallo Sabine,", names: ["Sabine"] },
    { text: "Mit freundlichen Grüßen\nThomas Weber", names: ["Thomas Weber"] },
    { text: "Mit freundlichen Grüßen\r\nThomas Weber", names: ["Thomas Weber"] },
    { text: "Name: Kramer, Jens", names: ["Kramer, Jens"] },
    { text: "Kontoinhaber Michael Bauer", names: ["Michael Bauer"] },
    { text: "Patient: Maria Fischer, geb. 12.03.1980", names: ["Maria Fischer"] },
    { text: "Ansprechpartner: Jürgen Hoffmann, Tel. 0721 123456", names: ["Jürgen Hoffmann"] },
    { text: "hallo hier ist jens kramer", names: ["jens kramer"] },
    { text: "Gestern rief Ayşe Öztürk-Lang wegen der Rechnung an.", names: ["Ayşe Öztürk-Lang"] },
    { text: "Ich heiße Fatma Yılmaz.", names: ["Fatma Yılmaz"] },
    { text: "Der Vertrag mit Stefan Wagner läuft am 3. Mai aus.", names: ["Stefan Wagner"] },
    { text: "Hans-Peter Krause hat unterschrieben.", names: ["Hans-Peter Krause"] },
    { text: "Bitte senden Sie die Unterlagen an Herrn Schneider.", names: ["Schneider"] },
    { text: "Unsere Kollegin Anna Schmidt ist im Urlaub.", names: ["Anna Schmidt"] },
    { text: "Gestern rief Ju\u0308rgen Mu\u0308ller an.", names: ["Ju\u0308rgen Mu\u0308ller"] },
  ])("$text: $names", ({ text, names }) => {
    expect(found(text)).toEqual(names);
  });
});

describe("in English text", () => {
  test.each([
    { text: "Dear Mrs Patel,", names: ["Patel"] },
    { text: "Hi Julia,", names: ["Julia"] },
    { text: "Please contact Sarah Johnson about the invoice.", names: ["Sarah Johnson"] },
    { text: "I spoke with David Miller on Monday.", names: ["David Miller"] },
    { text: "My name is John Smith.", names: ["John Smith"] },
    { text: "Ms. Emily Clark's order has arrived.", names: ["Emily Clark"] },
    { text: "Kind regards,\nEmily Clark", names: ["Emily Clark"] },
    { text: "Regards, Tom Baker", names: ["Tom Baker"] },
    { text: "The claim of Mr. Patrick O'Brien was paid.", names: ["Patrick O'Brien"] },
  ])("$text: $names", ({ text, names }) => {
    expect(found(text)).toEqual(names);
  });
});

describe("no name", () => {
  test.each([
    { text: "Die Rechnung ist im Anhang.", because: "German nouns have capitals" },
    { text: "Bitte überweisen Sie den Betrag bis Freitag.", because: "so has the polite form" },
    { text: "Der Müller mahlt das Korn.", because: "an article and a verb: a trade" },
    { text: "Die Bäcker und Schneider der Stadt streiken.", because: "trades in the plural" },
    { text: "Im Mai wird es warm.", because: "a month" },
    { text: "Die Lieferung kommt im August an.", because: "a month that is a first name too" },
    { text: "Wir fahren am Montag nach Berlin.", because: "a place" },
    { text: "Die Deutsche Bank hat ihren Sitz in Frankfurt am Main.", because: "a company and a place" },
    { text: "Siemens meldet höhere Gewinne.", because: "a company that is named after a person" },
    { text: "Microsoft Windows startet nicht mehr.", because: "a product" },
    { text: "Sehr geehrte Damen und Herren,", because: "it greets nobody by name" },
    { text: "Mit freundlichen Grüßen\nIhr Kundenservice", because: "a department signs" },
    { text: "Betreff: Kündigung meines Vertrags", because: "a subject behind a label" },
    { text: "Rechnung Nr. 4711 vom 3. Mai", because: "a number and a day" },
    { text: "Dear Sir or Madam,", because: "it greets nobody by name" },
    { text: "To whom it may concern", because: 'small letters, and "may" is a verb' },
    { text: "Please will you mark the invoice as paid.", because: '"will" and "mark" are verbs' },
    { text: "The meeting will take place on Friday in London.", because: "a day and a place" },
    { text: "The Supreme Court decided the case.", because: "a court" },
  ])("$text: $because", ({ text }) => {
    expect(found(text)).toEqual([]);
  });
});

function found(text: string): readonly string[] {
  return scanner.scan(text).map(({ start, end }) => text.slice(start, end));
}
