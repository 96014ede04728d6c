import { fc, test } from "@fast-check/vitest";
import { describe, expect, test as plainTest } from "vitest";
import type { Detector } from "./detector.ts";
import { allDetectors } from "./detectors/all.ts";
import { type DetectorRule, lintDetector } from "./lint-detector.ts";
import { patternMatcher } from "./pattern.ts";
import { compile } from "./scan.ts";

const customer: Detector = {
  kind: "customer-number",
  source: "an invented scheme",
  example: "KD-2024-004711",
  starts: ["KD-"],
  match: patternMatcher(/KD-20\d{2}-\d{6}/),
  context: { de: ["kunde"], en: ["customer"] },
  confidence: { alone: 0.8, withContext: 0.95 },
};
const rulesOf = (detector: Detector): readonly DetectorRule[] => lintDetector(detector).map(({ rule }) => rule);

plainTest("a sound detector has no fault", () => {
  expect(lintDetector(customer)).toEqual([]);
});

const faulty: readonly {
  readonly because: string;
  readonly change: Partial<Detector>;
  readonly rules: readonly DetectorRule[];
}[] = [
  { because: "the kind has a capital", change: { kind: "customerNumber" }, rules: ["kind"] },
  { because: "the kind ends in a hyphen", change: { kind: "customer-" }, rules: ["kind"] },
  { because: "the source is blank", change: { source: " " }, rules: ["source"] },
  { because: "nothing wakes it", change: { starts: [] }, rules: ["starts"] },
  { because: "a literal of digits", change: { starts: ["KD-", "47"] }, rules: ["starts"] },
  { because: "an empty literal", change: { starts: ["KD-", ""] }, rules: ["starts"] },
  { because: "the same literal twice", change: { starts: ["KD-", "KD-"] }, rules: ["starts"] },
  { because: "digits for a literal", change: { digits: [{ least: 4 }] }, rules: ["starts"] },
  { because: "a literal of common letters", change: { starts: ["KD-", "tel "] }, rules: ["cost"] },
  { because: "a word twice", change: { context: { de: ["kunde", "kunde"], en: [] } }, rules: ["context"] },
  { because: "a capital in a word", change: { context: { de: ["Kunde"], en: [] } }, rules: ["context"] },
  { because: "a dot in a word", change: { context: { de: [], en: ["c.no"] } }, rules: ["context"] },
  { because: "a digit in a word", change: { context: { de: [], en: ["area51"] } }, rules: ["context"] },
  { because: "a single letter", change: { against: { de: ["k"], en: [] } }, rules: ["context"] },
  { because: "a word longer than is read", change: { context: { de: ["k".repeat(49)], en: [] } }, rules: ["context"] },
  { because: "a word for and against", change: { against: { de: [], en: ["customer"] } }, rules: ["context"] },
  { because: "above one", change: { confidence: { alone: 0.8, withContext: 1.2 } }, rules: ["confidence"] },
  { because: "no number", change: { confidence: { alone: Number.NaN, withContext: 0.9 } }, rules: ["confidence"] },
  {
    because: "a word makes it less certain",
    change: { confidence: { alone: 0.9, withContext: 0.8 } },
    rules: ["confidence"],
  },
  {
    because: "checked without a check",
    change: { confidence: { alone: 0.8, checked: 0.8, withContext: 0.9 } },
    rules: ["confidence"],
  },
  {
    because: "failed without a check",
    change: { confidence: { alone: 0.8, failedWithContext: 0.8, withContext: 0.9 } },
    rules: ["confidence"],
  },
  {
    because: "alone with a check",
    change: { check: () => true, confidence: { checked: 0.9, alone: 0.8, withContext: 0.9 } },
    rules: ["confidence"],
  },
  {
    because: "failing proves more",
    change: { check: () => true, confidence: { checked: 0.5, failedWithContext: 0.6, withContext: 0.9 } },
    rules: ["confidence"],
  },
  { because: "never reported alone", change: { confidence: { withContext: 0.9 } }, rules: ["confidence"] },
  { because: "a reach of none", change: { reach: 0 }, rules: ["reach"] },
  { because: "half a character", change: { reach: 1.5 }, rules: ["reach"] },
  { because: "a reach too far", change: { reach: 100_000 }, rules: ["reach"] },
  { because: "no example", change: { example: "" }, rules: ["example"] },
  { because: "another example", change: { example: "KD-47" }, rules: ["example"] },
  {
    because: "its check refuses the example",
    change: { check: () => false, confidence: { checked: 0.9, withContext: 0.9 } },
    rules: ["example"],
  },
  {
    because: "it throws",
    change: {
      match: () => {
        throw new Error("broken");
      },
    },
    rules: ["example"],
  },
  { because: "three faults", change: { kind: "X", source: "", reach: -1 }, rules: ["kind", "source", "reach"] },
];

plainTest.each(faulty)("a detector is faulted: $because", ({ change, rules }) => {
  expect(rulesOf({ ...customer, ...change })).toEqual(rules);
});

plainTest("a detector that needs context is tried after its words", () => {
  expect(rulesOf({ ...customer, needsContext: true, confidence: { withContext: 0.9 } })).toEqual([]);
  expect(
    rulesOf({ ...customer, needsContext: true, confidence: { withContext: 0.9 }, context: { de: [], en: [] } }),
  ).toEqual(["example"]);
});

test.prop([
  fc.record({
    kind: fc.oneof(fc.constant("kind"), fc.string({ maxLength: 8 })),
    starts: fc.oneof(
      fc.constant("digit" as const),
      fc.array(fc.constantFrom("", "1", "a", "KD-", "１", "\ud83d"), { maxLength: 3 }),
    ),
    confidence: fc.record({
      alone: fc.constantFrom(0, 0.5, 1, 2, Number.NaN),
      withContext: fc.constantFrom(0.9, 1, -1),
    }),
  }),
])("what compile refuses, the lint faults by the rule in question", (change) => {
  const detector = { ...customer, ...change };
  const named = rulesOf(detector).filter((rule) => rule !== "example");
  if (named.length === 0) expect(() => compile([detector])).not.toThrow();
});

describe("the registry", () => {
  plainTest.each(allDetectors.map((detector, place) => ({ kind: detector.kind, place, detector })))(
    "$kind ($place) has no fault",
    ({ detector }) => {
      expect(lintDetector(detector)).toEqual([]);
    },
  );
});
