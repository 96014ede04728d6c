import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { contrast, readableOn } from "./contrast.ts";
import { dark, light, styleSheet } from "./html-style.ts";

describe.each([
  { name: "light", palette: light },
  { name: "dark", palette: dark },
])("the $name palette", ({ palette }) => {
  test.each(["ink", "soft", "accent", "gap", "caution", "positive", "draft"] as const)(
    "%s can be read on the ground and on panels",
    (colour) => {
      expect(contrast(palette[colour], palette.ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette[colour], palette.panel)).toBeGreaterThanOrEqual(4.5);
    },
  );
});

test.each([
  { first: "#000000", second: "#ffffff", ratio: 21 },
  { first: "#777777", second: "#ffffff", ratio: 4.48 },
  { first: "#ffffff", second: "#ffffff", ratio: 1 },
])("$first on $second has a contrast of $ratio", ({ first, second, ratio }) => {
  expect(contrast(first, second)).toBeCloseTo(ratio, 2);
});

const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, "0")}`);

test.prop([colour])("every accent colour can be read in both schemes", (accent) => {
  for (const { ground, panel } of [light, dark]) {
    const used = readableOn(accent, [ground, panel]);
    expect(styleSheet(accent)).toContain(`--accent:${used}`);
    expect(Math.min(contrast(used, ground), contrast(used, panel))).toBeGreaterThanOrEqual(4.5);
  }
});

test("an accent colour that can be read stays as it is", () => {
  expect(readableOn("#1d4f91", [light.ground, light.panel])).toBe("#1d4f91");
});

test("the style sheet is ASCII, fetches nothing, and takes less than five kilobytes", () => {
  expect(styleSheet(undefined)).toMatch(/^[\n -~]*$/);
  expect(styleSheet(undefined)).not.toMatch(/url\(|@import|</);
  expect(styleSheet(undefined).length).toBeLessThan(5000);
});
