import type { Finding } from "@kiregel/pii";
import { expect, test } from "vitest";
import type { Document, Mark } from "./corpus.ts";
import { figuresOf, score } from "./score.ts";

const text = "IBAN 0123456789 MWST";
const value: Mark = { role: "value", kind: "iban", form: "iban", start: 5, end: 15, isLabelled: true };
const miss: Mark = { ...value, role: "near-miss", fault: "one wrong digit" };

const counts = { values: 0, found: 0, falsely: 0, mistyped: 0, nearMisses: 0 };

test.each([
  { because: "span and kind are the same", mark: value, findings: [finding()], expected: { values: 1, found: 1 } },
  {
    because: "an optional ending was left out",
    mark: { ...value, end: 20, earlierEnd: 15 },
    findings: [finding()],
    expected: { values: 1, found: 1 },
  },
  { because: "nothing was found", mark: value, findings: [], expected: { values: 1 } },
  {
    because: "the span is too short",
    mark: value,
    findings: [finding({ end: 14 })],
    expected: { values: 1, falsely: 1 },
  },
  {
    because: "a near miss beside a label failed its check",
    mark: miss,
    findings: [finding({ check: "failed" })],
    expected: { nearMisses: 1, mistyped: 1 },
  },
  {
    because: "a near miss without a label failed its check",
    mark: { ...miss, isLabelled: false },
    findings: [finding({ check: "failed" })],
    expected: { nearMisses: 1, falsely: 1 },
  },
  { because: "a near miss was believed", mark: miss, findings: [finding()], expected: { nearMisses: 1, falsely: 1 } },
])("$because: $expected", ({ mark, findings, expected }) => {
  const { rows } = scored([mark], findings);
  expect(rows).toEqual([
    { kind: "iban", isChecksum: true, ...counts, ...expected },
    { kind: "lei", isChecksum: true, ...counts },
  ]);
});

test("another kind on the span is a false finding of that kind, and the value is missed", () => {
  const { rows, examples } = scored([value], [finding({ kind: "lei" })]);
  expect(rows.map(({ kind, values, found, falsely }) => [kind, values, found, falsely])).toEqual([
    ["iban", 1, 0, 0],
    ["lei", 0, 0, 1],
  ]);
  expect(examples.map(({ what, kind }) => `${what} ${kind}`)).toEqual(["missed iban", "false lei"]);
});

test("values of kinds that the scanner does not look for are not counted", () => {
  const { rows } = scored([{ ...value, kind: "phone" }], []);
  expect(rows.map(({ values }) => values)).toEqual([0, 0]);
});

test("precision, recall and F1 follow from the counts", () => {
  expect(figuresOf({ values: 12, found: 6, falsely: 2 })).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 });
});

function scored(marks: readonly Mark[], findings: readonly Finding[]): ReturnType<typeof score> {
  const documents: Document[] = [{ text, marks, about: "test" }];
  return score({ kinds: ["iban", "lei"], scan: () => [...findings] }, documents);
}

function finding(changes: Partial<Finding> = {}): Finding {
  return {
    kind: "iban",
    start: 5,
    end: 15,
    confidence: 1,
    check: "passed",
    category: "ordinary",
    reason: { shape: "plain", check: "passed", against: [] },
    ...changes,
  };
}
