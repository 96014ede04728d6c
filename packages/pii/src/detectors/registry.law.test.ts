import { fc, test } from "@fast-check/vitest";
import { describe, expect, test as plainTest } from "vitest";
import type { Detector } from "../detector.ts";
import { compile } from "../scan.ts";
import { allDetectors } from "./all.ts";

const scanner = compile(allDetectors);
// A block of key lines may hold blank lines: it does not end at one.
const lineBound = compile(allDetectors.filter(({ kind }) => kind !== "private-key"));

// What is not found alone needs a label.
function firstLabel(detector: Detector): string {
  const [label = ""] = [...detector.context.en, ...detector.context.de];
  return compile([detector]).scan(detector.example).length > 0 ? "" : `${label}: `;
}

const examples = allDetectors.map((detector) => firstLabel(detector) + detector.example);

describe.each(allDetectors.map((detector, at) => ({ kind: detector.kind, at, detector })))(
  "$kind ($at)",
  ({ detector }) => {
    const alone = compile([detector]);
    const label = firstLabel(detector);
    const kindsIn = (text: string) => alone.scan(text).map(({ kind }) => kind);

    plainTest("finds its own example, after a label where it needs one", () => {
      expect(kindsIn(label + detector.example)).toContain(detector.kind);
    });

    plainTest("finds it in quotes, brackets, at line ends, and beside emoji and umlauts", () => {
      const value = detector.example;
      const texts = [
        `ü ${label}„${value}“`,
        `${label}(${value})`,
        `ß\n${label}${value}\nÄrger`,
        `🙂 ${label}${value} 🙂`,
      ];
      for (const text of texts) expect(kindsIn(text), text).toContain(detector.kind);
    });

    plainTest("names its source, and words that are no others' spelling", () => {
      expect(detector.source.length).toBeGreaterThan(5);
      for (const words of [detector.context.de, detector.context.en]) expect(new Set(words).size).toBe(words.length);
    });
  },
);

plainTest("every context word vouches for its detector in the company of all others", () => {
  const silent = allDetectors.flatMap(({ kind, context, example, readsCue = false }) =>
    [...context.de, ...context.en]
      .filter((word) => {
        const found = scanner.scan(`${word}: ${example}`, { all: true });
        return readsCue === false && !found.some((one) => one.kind === kind && one.reason.context !== undefined);
      })
      .map((word) => `${kind}: ${word}`),
  );
  expect(silent).toEqual([]);
});

const anyText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...examples) },
      { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
      {
        weight: 2,
        arbitrary: fc.constantFrom(" ", "\n", "-", "\u00ad", "１", "Nr. ", "DE", "12 ", "<", "://", "\ud83d", "ä"),
      },
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));

// What may stand between the groups of a number, or in the place of its digits.
const SIGNS = [
  " ",
  "\u00a0",
  "-",
  "–",
  ".",
  "/",
  ":",
  "\u00ad",
  "\n",
  "\r\n",
  "0",
  "1",
  "２",
  "A",
  "r",
  ", ",
  " / ",
] as const;

test.prop([anyText])("spans are sorted, disjoint and in bounds, and the scan for all has them too", (text) => {
  const all = scanner.scan(text, { all: true }).map(({ kind, start, end }) => `${kind} ${start} ${end}`);
  let last = 0;
  for (const { kind, start, end } of scanner.scan(text)) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    // What only an invisible sign parts from a value before it stands in one row of digits with it, and is a value of
    // its own only when the first one is taken out of the text.
    const isTied = last > 0 && /^\p{Default_Ignorable_Code_Point}+$/u.test(text.slice(last, start));
    if (!isTied) expect(all).toContain(`${kind} ${start} ${end}`);
    last = end;
  }
});

test.prop([anyText, anyText, fc.constantFrom("\n\n", "\r\n\r\n", "\n \n")])(
  "a text across a blank line is scanned as its two parts",
  (before, after, line) => {
    const shift = before.length + line.length;
    const spansOf = (text: string, by = 0) =>
      lineBound.scan(text).map(({ kind, start, end }) => `${kind} ${start + by} ${end + by}`);
    expect(spansOf(before + line + after)).toEqual([...spansOf(before), ...spansOf(after, shift)]);
  },
);

plainTest.each([
  ...new Set(examples.flatMap((example) => [example, `${example} `, example.slice(0, -1), example.slice(0, 5)])),
])("text of nothing but %j costs at most 2.3 times as much at twice the length", (unit) => {
  const once = unit.repeat(Math.ceil(4000 / unit.length));
  expect(scanner.countWork(once + once) / scanner.countWork(once)).toBeLessThanOrEqual(2.3);
});

const sparing = allDetectors.filter(({ digits = [] }) => digits.some((one) => one.second ?? one.runs ?? one.after));
const edited = fc
  .tuple(fc.constantFrom(...sparing), fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...SIGNS)), { maxLength: 3 }))
  .map(([detector, edits]) => {
    let value = firstLabel(detector) + detector.example;
    for (const [at, sign] of edits) value = value.slice(0, at) + sign + value.slice(at + (at % 2));
    return { detector, value };
  });

test.prop([edited, anyText], { numRuns: 400 })(
  "what must follow and precede a number spares a detector only what it refuses",
  ({ detector, value }, around) => {
    const digits = detector.digits?.map(({ second, runs, after, ...rest }) => rest) ?? [];
    const text = `${around} ${value} ${around}`;
    const unspared = compile([{ ...detector, digits }]);
    expect(compile([detector]).scan(text, { all: true })).toEqual(unspared.scan(text, { all: true }));
  },
);
