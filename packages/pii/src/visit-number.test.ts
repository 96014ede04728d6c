import fc from "fast-check";
import { expect, test } from "vitest";
import type { Detector } from "./detector.ts";
import { compile } from "./scan.ts";

// Notes where a detector is woken, beside one that is woken by numbers.
function wakes(text: string, about: Pick<Detector, "starts" | "digits">): readonly number[] {
  const places: number[] = [];
  const match = (_: unknown, at: number) => {
    places.push(at);
    return undefined;
  };
  const words = { de: [], en: [] };
  const rest = { kind: "x", source: "", example: "", context: words, confidence: { alone: 1, withContext: 1 } };
  compile([
    { ...rest, ...about, match },
    { ...rest, starts: "digit", match: () => undefined },
  ]).scan(text);
  return places;
}

const places = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(({ index }) => index);
const written = fc.string({ unit: fc.constantFrom(..."0189aB_ .,/-:\n"), maxLength: 40 });

test("a number wakes that nothing is glued or tied to", () => {
  fc.assert(
    fc.property(written, (text) => {
      const free = /(?<![a-zA-Z_\d])(?<!\d[./-])(?<![a-zA-Z_]-)\d+/g;
      expect(wakes(text, { starts: "digit" })).toEqual(places(text, free));
    }),
  );
});

test("a number right behind a letter wakes who reads from its letters on", () => {
  fc.assert(
    fc.property(written, (text) => {
      expect(wakes(text, { starts: "digit-after-letter" })).toEqual(places(text, /(?<=[a-zA-Z_])\d+/g));
    }),
  );
});

test("a sign wakes who starts with it, between two digits too", () => {
  fc.assert(
    fc.property(written, fc.constantFrom("-", ".", "/", ":"), (text, sign) => {
      const expected = [...text].flatMap((character, at) => (character === sign ? [at] : []));
      expect(wakes(text, { starts: [sign] })).toEqual(expected);
    }),
  );
});

test.each([
  { text: "1.2 345", least: 3, woken: [0, 4], because: "three digits are left for the last" },
  { text: "1.2 345", least: 4, woken: [0], because: "tied digits are behind it" },
  { text: "12 34 56", least: 4, woken: [0, 3], because: "two digits are left for the last" },
])("in $text the numbers at $woken have $least digits ahead: $because", ({ text, least, woken }) => {
  expect(wakes(text, { starts: "digit", digits: [{ least }] })).toEqual(woken);
});
