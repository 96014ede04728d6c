import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { redact } from "./redact.ts";
import { dayLater, readWrittenDay } from "./written-day.ts";

const shifted = (value: string, days: number, kind = "date-of-birth") =>
  redact(value, [{ kind, start: 0, end: value.length }], { default: { operator: "shift-date", days } }).text;

test.each([
  ["12.03.1980", 20, "01.04.1980"],
  ["1.3.1980", -1, "29.2.1980"],
  ["1.3.1981", -1, "28.2.1981"],
  ["1980-12-31", 1, "1981-01-01"],
  ["31/12/1999", 366, "31/12/2000"],
  ["12. März 1980", 5, "[DATE_OF_BIRTH]"],
  ["31.02.1980", 5, "[DATE_OF_BIRTH]"],
  ["erika", 5, "[DATE_OF_BIRTH]"],
])("%s moved by %d days is %s", (value, days, expected) => {
  expect(shifted(value, days)).toBe(expected);
});

test.each([0, 0.5, Number.NaN, 3651, -3651])("%d days are refused", (days) => {
  expect(() => shifted("12.03.1980", days)).toThrow(expect.objectContaining({ code: "invalid-policy" }));
});

const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2050-12-31"), noInvalidDate: true });

law.prop([day, day, fc.integer({ min: -3650, max: 3650 }).filter((days) => days !== 0)])(
  "days keep their distance, and come back",
  (one, other, days) => {
    const [first, second] = [one, other].map((date) => date.toISOString().slice(0, 10));
    const distance = (a: string, b: string) => Date.parse(a) - Date.parse(b);
    expect(distance(shifted(first ?? "", days), shifted(second ?? "", days))).toBe(distance(first ?? "", second ?? ""));
    expect(shifted(shifted(first ?? "", days), -days)).toBe(first);
  },
);

test("a day that is read is written in its own form", () => {
  const written = readWrittenDay("3.11.1980");
  expect(written?.day).toEqual({ year: 1980, month: 11, day: 3 });
  expect(written?.write(dayLater({ year: 1980, month: 11, day: 30 }, 1))).toBe("1.12.1980");
});
