import { test as law } from "@fast-check/vitest";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isIsoDate } from "../engine/date.ts";
import { anyDay } from "./any-day.ts";
import { dayInMonth, daysAfter, numberOf, weekdayOf } from "./day.ts";

law.prop([anyDay, fc.integer({ min: -3000, max: 3000 })])(
  "so many days later is so many numbers further",
  (day, days) => {
    const later = daysAfter(day, days, "day");
    expect(isIsoDate(later)).toBe(true);
    expect(numberOf(later) - numberOf(day)).toBe(days);
    expect(weekdayOf(later)).toBe(new Date(`${later}T00:00:00Z`).getUTCDay());
  },
);

law.prop([anyDay, fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 31 })])(
  "a day in a month has its number, or is the last of the month",
  (day, months, dayOfMonth) => {
    const found = dayInMonth(day, months, dayOfMonth, "day");
    const following = daysAfter(found, 1, "day");
    expect(Number(found.slice(8)) === dayOfMonth || following.endsWith("-01")).toBe(true);
    const distance = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
    expect(distance(found) - distance(day)).toBe(months);
  },
);

test.each([
  { day: "0000-02-28", days: 1, later: "0000-02-29" },
  { day: "0000-01-02", days: -1, later: "0000-01-01" },
  { day: "9999-12-30", days: 1, later: "9999-12-31" },
  { day: "1900-02-28", days: 1, later: "1900-03-01" },
])("$day and $days more: $later", ({ day, days, later }) => {
  expect(daysAfter(day, days, "day")).toBe(later);
});

test.each([
  () => daysAfter("9999-12-31", 1, "the end"),
  () => daysAfter("0000-01-01", -1, "the end"),
  () => daysAfter("2026-01-01", Number.NaN, "the end"),
  () => dayInMonth("9999-12-01", 1, 1, "the end"),
])("a day that cannot be written is refused by the name of its argument", (call) => {
  expect(call).toThrow(
    expect.objectContaining({ code: "invalid-date", message: expect.stringMatching(/^the end must/) }),
  );
});

test.each([
  { start: "2099-11-30", months: 3, found: "2100-02-28" },
  { start: "1999-11-30", months: 3, found: "2000-02-29" },
  { start: "2026-03-31", months: 1, found: "2026-04-30" },
  { start: "2026-12-31", months: 1, found: "2027-01-31" },
])("the last day in the month $months after $start is $found", ({ start, months, found }) => {
  expect(dayInMonth(start, months, 31, "day")).toBe(found);
});
