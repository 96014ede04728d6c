import { describe, expect, test } from "vitest";
import { compile } from "../src/scan.ts";
import { COUNTRIES } from "./address-form.ts";
import { addressDetectors, addressLetters } from "./address-letter.ts";
import { figuresOf, score, total } from "./score.ts";

const HALVES = ["tuning", "held-out"] as const;
const LETTERS = 150;

describe.each(COUNTRIES)("letters of %s", (country) => {
  const letters = HALVES.flatMap((half) => [...addressLetters({ seed: 7, country, half, letters: LETTERS })]);

  test("are the same for the same seed", () => {
    expect([...addressLetters({ seed: 7, country, half: "tuning", letters: LETTERS })]).toEqual(
      letters.slice(0, LETTERS),
    );
  });

  test("have addresses from a street or box to a place, in order and apart", () => {
    for (const { text, marks } of letters) {
      let last = 0;
      for (const { start, end } of marks) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toMatch(/^[\p{L}\d].*[\p{L}\d).]$/su);
        expect(text.slice(start, end)).not.toMatch(/\n\s*\n/);
        last = end;
      }
    }
  });

  test("give every bar, with names that no detector was made better with", () => {
    const result = score(compile(addressDetectors), letters.slice(LETTERS));
    const { precision, recall } = figuresOf(total(country, result.rows));
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
});

test("the two halves of the names share no address but the squares of Mannheim", () => {
  const [tuning, heldOut] = HALVES.map((half) => [
    ...addressLetters({ seed: 3, country: "Germany", half, letters: 300 }),
  ]);
  const places = (letters = tuning) =>
    new Set(letters?.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end))));
  expect([...places()].filter((address) => places(heldOut).has(address) && !address.includes("Mannheim"))).toEqual([]);
});
