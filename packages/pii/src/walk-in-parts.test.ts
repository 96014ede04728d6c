import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { createReader } from "./context.ts";
import { compileContext } from "./context-word.ts";
import type { Detector } from "./detector.ts";
import { dateOfBirth } from "./detectors/date-of-birth.ts";
import { deTaxId } from "./detectors/de-tax-id.ts";
import { email } from "./detectors/email.ts";
import { iban } from "./detectors/iban.ts";
import { type Found, inOrder, withoutOverlaps } from "./overlap.ts";
import { compilePlan, stopPattern } from "./plan.ts";
import { walk, walkAll } from "./walk.ts";
import { walkInParts } from "./walk-in-parts.ts";

// Overlap one another on either side, in chains as long as the text has their letters.
const span = (kind: string, letter: string, { before, after }: { before: number; after: number }): Detector => ({
  kind,
  source: "invented",
  example: letter,
  starts: [letter],
  match: (text, at) =>
    at < before || at + after > text.length ? undefined : { start: at - before, end: at + after, shape: letter },
  reach: 64,
  context: { de: ["wort"], en: ["word"] },
  confidence: { alone: 0.5, withContext: 0.9 },
});
const detectors = [
  span("short", "a", { before: 0, after: 1 }),
  span("behind", "b", { before: 40, after: 1 }),
  span("ahead", "c", { before: 3, after: 60 }),
  { ...span("twice", "d", { before: 2, after: 9 }), specificity: 2 },
  span("twice", "e", { before: 4, after: 7 }),
  iban,
  deTaxId,
  email,
  dateOfBirth,
];
const specificities = detectors.map(({ specificity = 0 }) => specificity);
const tree = compileContext(detectors.map(({ context, against }) => ({ for: context, against })));
const plan = compilePlan(detectors);
const walker = { plan, reader: createReader(tree), pattern: stopPattern(plan) };
const settleBest = (found: Found) => withoutOverlaps(found, specificities);

const word = fc.constantFrom(
  "a",
  "bb",
  "cacaca",
  "d",
  "de",
  "\n\n",
  "wort",
  "geboren am 12.03.1980",
  "IBAN DE02 1203 0000 0000 2020 51",
  "36 574 261 809",
  "max@example.de",
);
const gap = fc.nat(60).map((length) => ".".repeat(length));
const stretch = fc.array(fc.tuple(word, gap), { maxLength: 60 }).map((parts) => parts.flat().join(" "));
// Longer than three parts, with a seam in a place of its own each time.
const text = fc.tuple(stretch, stretch, fc.nat(16_384)).map(([one, other, more]) => {
  const repeated = `${one} ${other} `.repeat(Math.ceil(40_000 / (one.length + other.length + 2)));
  return `${"-".repeat(more)}${repeated}`;
});

describe("a walk in parts", () => {
  test.prop([text], { numRuns: 25 })("gives what the whole walk gives", (whole) => {
    const inParts = walkInParts(walker, whole, { reach: 256, takes: true, settle: settleBest });
    expect(inParts).toEqual(settleBest(walk(walker, whole)));
  });

  test.prop([text], { numRuns: 25 })("gives every candidate that the whole walk gives", (whole) => {
    const inParts = walkInParts(walker, whole, { reach: 256, takes: false, settle: inOrder });
    expect(inParts).toEqual(inOrder(walkAll(walker, whole)));
  });

  test("settles findings a few at a time", () => {
    const settled: number[] = [];
    const settle = (found: Found) => {
      settled.push(found.findings.length);
      return inOrder(found);
    };
    expect(walkInParts(walker, "a    ".repeat(15_000), { reach: 256, takes: true, settle })).toHaveLength(15_000);
    expect(Math.max(...settled)).toBeLessThan(4000);
  });

  test("looks through a chain without end no more often than it doubles", () => {
    let rounds = 0;
    const settle = (found: Found) => {
      rounds++;
      return settleBest(found);
    };
    walkInParts(walker, `c${" ".repeat(59)}`.repeat(8000), { reach: 256, takes: true, settle });
    expect(rounds).toBeLessThan(10);
  });
});
