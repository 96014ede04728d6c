import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { healthIndication } from "./detectors/health-indication.ts";
import type { TermDetector } from "./term-detector.ts";
import { compileTerms, readTerms } from "./term-tree.ts";
import { scanTerms, termDetectors } from "./terms.ts";
import { countingText } from "./text.ts";

const found = (text: string) => scanTerms(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

test.each([
  { text: "Er hat eine Krebserkrankung.", expected: ["health-indication: Krebserkrankung"] },
  { text: "BRUSTKREBSPATIENTIN", expected: ["health-indication: BRUSTKREBSPATIENTIN"] },
  { text: "Schwerbehindertenausweis liegt vor", expected: ["health-indication: Schwerbehindertenausweis"] },
  {
    text: "Leberzirrhose und Bluthochdruck",
    expected: ["health-indication: Leberzirrhose", "health-indication: Bluthochdruck"],
  },
  { text: "war 3 Wochen krankgeschrieben", expected: ["health-indication: krankgeschrieben"] },
  { text: "HIV-Infektion", expected: ["health-indication: HIV-Infektion"] },
  { text: "Pollenallergien", expected: ["health-indication: Pollenallergien"] },
  {
    text: "Leukaemie, Leuka\u0308mie",
    expected: ["health-indication: Leukaemie", "health-indication: Leuka\u0308mie"],
  },
  { text: "Krebs\u00aderkrankung", expected: ["health-indication: Krebs\u00aderkrankung"] },
  { text: "was diagnosed with it", expected: ["health-indication: diagnosed with"] },
  { text: "multiple\u00a0Sklerose", expected: ["health-indication: multiple\u00a0Sklerose"] },
  { text: "römisch-katholisch", expected: ["religion-indication: römisch-katholisch"] },
  { text: "einer jüdischen Familie", expected: ["religion-indication: jüdischen"] },
  { text: "Kirchensteuermerkmal: ev", expected: ["religion-indication: Kirchensteuermerkmal"] },
  { text: "Gewerkschaftsmitgliedschaft", expected: ["union-indication: Gewerkschaftsmitgliedschaft"] },
  { text: "Mitglied der IG Metall", expected: ["union-indication: Mitglied der IG Metall"] },
  { text: "ver.di-Mitglied", expected: ["union-indication: ver.di-Mitglied"] },
  { text: "a trade union member", expected: ["union-indication: trade union member"] },
  { text: "SPD-Mitglied seit 1990", expected: ["party-indication: SPD-Mitglied"] },
  { text: "ist Mitglied der Grünen", expected: ["party-indication: Mitglied der Grünen"] },
  {
    text: "homosexuell, (lesbisch)",
    expected: ["sexual-life-indication: homosexuell", "sexual-life-indication: lesbisch"],
  },
  { text: '{"sexual_orientation":1}', expected: ["sexual-life-indication: sexual_orientation"] },
  { text: "ethnische Herkunft", expected: ["ethnic-origin-indication: ethnische Herkunft"] },
  { text: "of African descent", expected: ["ethnic-origin-indication: of African descent"] },
  { text: "Fingerabdrucksensor", expected: ["biometric-indication: Fingerabdrucksensor"] },
  { text: "DNA-Probe", expected: ["biometric-indication: DNA-Probe"] },
  { text: "ist vorbestraft", expected: ["criminal-record-indication: vorbestraft"] },
  { text: "Führungszeugnisses", expected: ["criminal-record-indication: Führungszeugnisses"] },
  { text: "a previous conviction", expected: ["criminal-record-indication: previous conviction"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "Apache Hive und Hives", because: "HIV takes no ending" },
  { text: "Archiv", because: "HIV is inside a word" },
  { text: "Der Krebs lebt im Wasser", because: "an animal" },
  { text: "first aids kit, hearing aids", because: "it is help" },
  { text: "die linke Hand, grüne Wiese", because: "colours and sides are no parties" },
  { text: "Die CDU gewann die Wahl", because: "a party alone says nothing of a person" },
  { text: "ver.di und IG Metall streiken", because: "a union alone says nothing of a person" },
  { text: "European Union member states", because: "it is a union of states" },
  { text: "Hey Jude", because: "a first name" },
  { text: "Johann Baptist", because: "a first name" },
  { text: "The release is coming out soon", because: "a product appears" },
  { text: "farbiger Druck", because: "a thing" },
  { text: "Fehlerdiagnose im Log", because: "a machine" },
  { text: "Sichtungen, Haftung, Verhaftbar", because: "other words" },
  { text: "We attest that", because: "a verb" },
  { text: "mein\n\nComing-out", because: "a blank line stands inside" },
  { text: "Version 1.2.3, 2026-11-21, 550e8400-e29b", because: "no words" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test("a finding is an indication with its term and place", () => {
  expect(scanTerms("Die Krebserkrankung")).toEqual([
    {
      kind: "health-indication",
      start: 4,
      end: 19,
      confidence: 0.6,
      check: "none",
      category: "special-category",
      reason: { shape: "term", check: "none", context: { word: "erkrankung", at: 9 }, against: [] },
    },
  ]);
  expect(scanTerms("Vorstrafe")).toMatchObject([{ category: "criminal" }]);
});

test("one kind alone is read by a tree of its own", () => {
  const tree = compileTerms([healthIndication]);
  expect(readTerms(tree, "Asthma, Vorstrafe").map(({ kind }) => kind)).toEqual(["health-indication"]);
});

const invented = (de: readonly string[]): TermDetector => ({ ...healthIndication, terms: { de, en: [] } });

test.each([
  { terms: ["abcde"], text: "abcde xabcde abcdes abcdex", expected: ["abcde", "abcdes"] },
  { terms: ["abcde*"], text: "xabcde abcdexyz", expected: ["abcdexyz"] },
  { terms: ["*abcde"], text: "xabcde abcdexyz", expected: ["xabcde"] },
  { terms: ["*abcde*"], text: "xabcdexyz", expected: ["xabcdexyz"] },
  {
    terms: ["abcde fgh"],
    text: "abcde fgh abcdefgh abcde-fgh abcde\nfgh",
    expected: ["abcde fgh", "abcdefgh", "abcde-fgh"],
  },
  { terms: ["abcdefgh", "bcde", "*cdex"], text: "abcdex", expected: ["abcdex"] },
])("terms $terms are found in $text as $expected", ({ terms, text, expected }) => {
  const read = readTerms(compileTerms([invented(terms)]), text);
  expect(read.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

const LISTED = termDetectors.flatMap(({ kind, terms }) =>
  [...terms.de, ...terms.en].map((term) => ({ kind, term, word: term.replaceAll("*", "") })),
);

test("every term is written in letters that the tree has, and no kind lists it twice", () => {
  expect(LISTED.filter(({ term }) => !/^\*?[a-zäöüß -]{3,40}\*?$/.test(term))).toEqual([]);
  expect(LISTED).toHaveLength(new Set(LISTED.map(({ kind, term }) => `${kind} ${term}`)).size);
});

test("no term is listed by two kinds", () => {
  expect(LISTED).toHaveLength(new Set(LISTED.map(({ word }) => word)).size);
});

test.each([...termDetectors])("the example of $kind is found", ({ kind, example, category, confidence }) => {
  expect(scanTerms(example)).toMatchObject([{ kind, category, confidence, start: 0, end: example.length }]);
});

describe("for any text", () => {
  test.prop([fc.constantFrom(...LISTED), fc.string()])(
    "each term is found on a line of its own",
    ({ word }, around) => {
      const text = `${around}\n${word}\n${around}`;
      const start = around.length + 1;
      const at = scanTerms(text).filter((one) => one.start >= start && one.end <= start + word.length);
      expect(at.map((one) => text.slice(one.start, one.end))).toContain(word);
    },
  );

  test.prop([fc.array(fc.oneof(fc.constantFrom(...LISTED.map(({ word }) => word), "-", " ", "\u00ad"), fc.string()))])(
    "findings are sorted, disjoint and in bounds",
    (parts) => {
      const text = parts.join("");
      let end = 0;
      for (const one of scanTerms(text)) {
        expect(one.start).toBeGreaterThanOrEqual(end);
        expect(one.end).toBeGreaterThan(one.start);
        end = one.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    },
  );
});

test.each(["krebs", "erkrankung", "a", "krebs-", "hiv ", "\u00ad", "krank\u00ad"])(
  "twice the text of %j is at most 2.3 times the work",
  (part) => {
    const tree = compileTerms(termDetectors);
    const work = (times: number) => {
      const text = countingText(part.repeat(times));
      readTerms(tree, text);
      return text.looked();
    };
    expect(work(4000)).toBeLessThanOrEqual(work(2000) * 2.3);
    expect(work(2000)).toBeLessThanOrEqual(part.length * 2000 * 150);
  },
);
