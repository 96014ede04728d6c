import { expect, test } from "vitest";
import { compileLiterals } from "./literal.ts";

const stopsOf = (...spellings: readonly string[]) =>
  [...compileLiterals([spellings]).keys()].map((code) => String.fromCharCode(code));

test.each([
  { spellings: ["Frau"], stops: ["F"], because: "a capital is rarer than small letters" },
  { spellings: ["gez."], stops: ["z"], because: "a dot is frequent in tables" },
  { spellings: ["Gruß", "Gruss"], stops: ["G"], because: "one stop serves both" },
  { spellings: ["Sincerely", "Sir"], stops: ["S"], because: "one stop serves both" },
  { spellings: ["eyJ", "://"], stops: ["y", ":"], because: "they share none" },
])("the walk stops at $stops for $spellings: $because", ({ spellings, stops }) => {
  expect(new Set(stopsOf(...spellings))).toEqual(new Set(stops));
});

test("each literal stands at the stop that it is found from", () => {
  const spellings = ["i. A.", "All the best", "Mit", "Gruß", "Gruss", "ghp_", "BIC"];
  for (const [code, literals] of compileLiterals(spellings.map((one) => [one]))) {
    for (const { codes, offset, wakes } of literals) {
      expect(codes[offset]).toBe(code);
      expect(wakes.map((place) => spellings[place])).toEqual([String.fromCharCode(...codes)]);
    }
  }
});
