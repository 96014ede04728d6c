import { KiregelError } from "../error.ts";

/** A calendar day as `YYYY-MM-DD`. ISO days compare correctly as strings. */
export type IsoDate = string;

const FORM = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that exists in the calendar, written `YYYY-MM-DD`. */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== "string" || !FORM.test(value)) return false;
  const [year, month, day] = [Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8))];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The day itself, or a KiregelError `invalid-date` that names the argument. */
export function requireDate(value: unknown, argument: string): IsoDate {
  if (isIsoDate(value)) return value;
  throw new KiregelError(
    "invalid-date",
    `${argument} must be a day that exists, written YYYY-MM-DD, such as 2026-11-21. We never guess a date.`,
  );
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
