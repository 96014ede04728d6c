import { expect, test } from "vitest";
import { isCountry } from "./country.ts";

test.each(["AD", "AZ", "DE", "GB", "LI", "OM", "QA", "XK", "ZA", "ZW"])("%s is a country", (code) => {
  expect(isCountry(code)).toBe(true);
});

test.each(["AA", "EN", "EU", "UK", "XX", "ZZ", "OO", "1E", "D ", " A", "de"])("%j is none", (code) => {
  expect(isCountry(code)).toBe(false);
});
