import { expect, test } from "vitest";
import { isCalendarDay } from "./day.ts";

test.each([
  { year: 2000, month: 2, day: 29, exists: true },
  { year: 1900, month: 2, day: 29, exists: false },
  { year: 2024, month: 2, day: 29, exists: true },
  { year: 2023, month: 2, day: 29, exists: false },
  { year: 1980, month: 4, day: 31, exists: false },
  { year: 1980, month: 12, day: 31, exists: true },
  { year: 1980, month: 13, day: 1, exists: false },
  { year: 1980, month: 0, day: 1, exists: false },
  { year: 1980, month: 1, day: 0, exists: false },
  { year: 1849, month: 1, day: 1, exists: false },
  { year: 2100, month: 1, day: 1, exists: false },
])("$day.$month.$year exists: $exists", ({ exists, ...day }) => {
  expect(isCalendarDay(day)).toBe(exists);
});
