import { expect, test } from "vitest";
import type { Detector } from "./detector.ts";
import { groupedDigits } from "./detector.ts";
import { allDetectors } from "./detectors/all.ts";
import { labelledDetectors } from "./detectors/by-label.ts";
import {
  austrianAndSwissDetectors,
  britishDetectors,
  financialDetectors,
  germanDetectors,
  northAmericanDetectors,
  secretDetectors,
  technicalDetectors,
} from "./detectors/by-origin.ts";
import { commonDetectors } from "./detectors/common.ts";
import { deTaxId } from "./detectors/de-tax-id.ts";
import { iban } from "./detectors/iban.ts";
import { person } from "./detectors/person.ts";
import { structuredDetectors } from "./detectors/structured.ts";
import { KiregelError } from "./error.ts";
import { compile } from "./scan.ts";

const four: Detector = {
  kind: "four-digits",
  source: "invented for this test",
  example: "1234",
  starts: "digit",
  match: (text, at) => groupedDigits(text, at, { count: 4 }),
  context: { de: ["vierer"], en: [] },
  confidence: { alone: 0.5, withContext: 0.9 },
};
const even: Detector = {
  ...four,
  kind: "even-number",
  check: (digits) => Number(digits) % 2 === 0,
  context: { de: ["gerade"], en: [] },
  confidence: { checked: 0.6, withContext: 0.9, failedWithContext: 0.3 },
};
const kinds = (detectors: readonly Detector[], text: string) =>
  compile(detectors)
    .scan(text)
    .map(({ kind, check }) => `${kind} ${check}`);

test("a finding says where, what, how sure and why, and nothing of the text", () => {
  expect(compile([deTaxId]).scan("Steuer-ID: 36 574 261 809.")).toEqual([
    {
      kind: "de-tax-id",
      start: 11,
      end: 25,
      confidence: 0.99,
      check: "passed",
      category: "ordinary",
      reason: { shape: "grouped", check: "passed", context: { word: "steuer-id", at: 0 }, against: [] },
    },
  ]);
});

test("a number whose check fails is not reported", () => {
  expect(kinds([even], "1235")).toEqual([]);
});

test("a number whose check fails is reported next to its label, with lower confidence", () => {
  expect(compile([even]).scan("gerade 1235")).toMatchObject([{ check: "failed", confidence: 0.3 }]);
});

test("a label vouches for one failing number only", () => {
  expect(kinds([even], "gerade 1235, Haus 1237")).toEqual(["even-number failed"]);
});

test("a label vouches for the numbers of a list", () => {
  expect(kinds([even], "gerade 1235, 1237 und 1239")).toEqual([
    "even-number failed",
    "even-number failed",
    "even-number failed",
  ]);
});

test.each([
  { text: "1234", expected: ["even-number passed"], because: "passed check before none" },
  {
    text: "vierer gerade 1235",
    expected: ["four-digits none"],
    because: "a context word and no check before a failed one",
  },
  { text: "gerade 1235", expected: ["even-number failed"], because: "a failed check with context word before neither" },
])("of two findings on $text one stays: $because", ({ text, expected }) => {
  expect(kinds([four, even], text)).toEqual(expected);
});

test("with equal checks the labelled finding stays", () => {
  const other = { ...four, kind: "other", context: { de: ["anderer"], en: [] }, specificity: 1 };
  expect(kinds([other, four], "vierer 1234")).toEqual(["four-digits none"]);
});

test("with equal checks and no label the more specific kind stays", () => {
  expect(kinds([four, { ...four, kind: "other", specificity: 1 }], "1234")).toEqual(["other none"]);
});

test("with equal rank the longer finding stays, then the earlier detector", () => {
  const longer: Detector = {
    ...four,
    kind: "longer",
    match: (text, at) => groupedDigits(text, at, { count: 8, groups: [4, 4] }),
  };
  expect(kinds([four, longer], "1234 5678")).toEqual(["longer none"]);
  expect(kinds([four, { ...four, kind: "other" }], "1234")).toEqual(["four-digits none"]);
});

test("every candidate is returned on request", () => {
  const all = compile([four, even]).scan("1234", { all: true });
  expect(all.map(({ kind }) => kind)).toEqual(["four-digits", "even-number"]);
});

test("inside an IBAN nothing else is reported, but all candidates show what else it looks like", () => {
  const text = "DE02 1203 0000 0000 2020 51";
  expect(compile(allDetectors).scan(text)).toHaveLength(1);
  expect(compile([iban, four]).scan(text, { all: true }).length).toBeGreaterThan(1);
});

test("findings below the least confidence are left out", () => {
  expect(compile([four]).scan("1234", { leastConfidence: 0.6 })).toEqual([]);
});

test("a word against the kind silences an unchecked match and weakens a checked one", () => {
  const against = { de: ["rechnung"], en: [] };
  expect(compile([{ ...four, against }]).scan("Rechnung 1234")).toEqual([]);
  expect(compile([{ ...even, against }]).scan("Rechnung 1234")).toMatchObject([
    { confidence: 0.6 * 0.75, reason: { against: ["rechnung"] } },
  ]);
});

test("a detector given twice reports once", () => {
  expect(kinds([four, four], "1234")).toEqual(["four-digits none"]);
});

test("a scanner of no detectors finds nothing", () => {
  expect(compile([]).scan("Frau Muster, DE02 1203 0000 0000 2020 51")).toEqual([]);
});

test("a scanner names its kinds once and what is found at cues only", () => {
  const scanner = compile(allDetectors);
  expect(scanner.kinds.filter((kind) => kind === "ip-address")).toEqual(["ip-address"]);
  expect([scanner.coverage["iban"], scanner.coverage["person"]]).toEqual(["complete", "cue-only"]);
});

test("two scanners and two scans do not disturb each other", () => {
  const scanner = compile(allDetectors);
  const text = "Frau Muster, Steuer-ID 36574261808, 0151 12345678";
  const first = scanner.scan(text);
  compile([person]).scan("Herr Muster");
  expect(scanner.scan(text)).toEqual(first);
});

test.each([
  { wrong: { kind: "Four Digits" }, because: "the kind is not in kebab-case" },
  { wrong: { starts: [] }, because: "nothing wakes it" },
  { wrong: { starts: ["007"] }, because: "a literal of digits only cannot wake it" },
  { wrong: { confidence: { alone: 1.5, withContext: 0.9 } }, because: "a confidence is above 1" },
  { wrong: { confidence: { withContext: 0.9 } }, because: "it could never report an unlabelled match" },
  {
    wrong: { confidence: { alone: 0.5, withContext: 0.9, failedWithContext: 0.2 } },
    because: "it has no check that could fail",
  },
])("a detector is refused when $because", ({ wrong }) => {
  expect(() => compile([{ ...four, ...wrong }])).toThrow(KiregelError);
});

test.each([...commonDetectors])("the example of $kind ($source) is found", (detector) => {
  expect(compile([detector]).scan(detector.example)).toMatchObject([{ kind: detector.kind }]);
});

test("the lists hold each other, and no detector twice", () => {
  const byOrigin = [
    germanDetectors,
    austrianAndSwissDetectors,
    britishDetectors,
    northAmericanDetectors,
    financialDetectors,
    technicalDetectors,
    secretDetectors,
  ];
  expect(structuredDetectors).toEqual(expect.arrayContaining([...commonDetectors, ...byOrigin.flat()]));
  expect(allDetectors).toEqual(expect.arrayContaining([...structuredDetectors, ...labelledDetectors]));
  for (const list of [allDetectors, structuredDetectors]) expect(new Set(list).size).toBe(list.length);
  expect(structuredDetectors.filter(({ coverage }) => coverage === "cue-only")).toEqual([]);
});
