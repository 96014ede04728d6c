import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isIsoDate, requireDate } from "./date.ts";

test.each([
  { value: "2026-11-21", valid: true },
  { value: "2024-02-29", valid: true },
  { value: "2026-02-29", valid: false },
  { value: "2000-02-29", valid: true },
  { value: "1900-02-29", valid: false },
  { value: "2026-04-31", valid: false },
  { value: "2026-13-01", valid: false },
  { value: "2026-00-10", valid: false },
  { value: "2026-01-00", valid: false },
  { value: "2026-1-1", valid: false },
  { value: "21.11.2026", valid: false },
  { value: "2026-11-21T00:00:00Z", valid: false },
  { value: " 2026-11-21", valid: false },
  { value: "2026-11-21\n", valid: false },
  { value: "２０２６-11-21", valid: false },
  { value: "", valid: false },
  { value: 20261121, valid: false },
  { value: undefined, valid: false },
  { value: new Date("2026-11-21"), valid: false },
])("$value as a day: $valid", ({ value, valid }) => {
  expect(isIsoDate(value)).toBe(valid);
});

test("a day is valid exactly when the calendar of the platform has it", () => {
  const part = (max: number, width: number) => fc.nat({ max }).map((number) => String(number).padStart(width, "0"));
  fc.assert(
    fc.property(part(9999, 4), part(13, 2), part(32, 2), (year, month, day) => {
      const text = `${year}-${month}-${day}`;
      const time = Date.parse(`${text}T00:00:00Z`);
      const known = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
      expect(isIsoDate(text)).toBe(known);
    }),
  );
});

test("a wrong date is refused by the name of the argument and without its value", () => {
  expect(requireDate("2026-11-21", "asOf")).toBe("2026-11-21");
  expect(() => requireDate("31.12.1999", "asOf")).toThrow(
    expect.objectContaining({ code: "invalid-date", message: expect.stringMatching(/^asOf must be a day/) }),
  );
  expect(() => requireDate("31.12.1999", "asOf")).not.toThrow(/1999/);
});
