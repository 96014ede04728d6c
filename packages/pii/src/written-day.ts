import { type Day, isCalendarDay } from "./day.ts";

/** A day in figures, and how to write another one in the same form. */
export interface WrittenDay {
  readonly day: Day;
  readonly write: (day: Day) => string;
}

const YEAR_LAST = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;
const YEAR_FIRST = /^(\d{4})([./-])(\d{1,2})\2(\d{1,2})$/;

/** Reads `12.03.1980` and `1980-03-12`, also with slashes; nothing for other forms and for days that do not exist. */
export function readWrittenDay(value: string): WrittenDay | undefined {
  const last = YEAR_LAST.exec(value);
  const first = YEAR_FIRST.exec(value);
  const [, a = "", sign = "", b = "", c = ""] = last ?? first ?? [];
  if (sign === "") return undefined;
  const [year, month, day] = last === null ? [a, b, c] : [c, b, a];
  const read = { year: Number(year), month: Number(month), day: Number(day) };
  if (!isCalendarDay(read)) return undefined;
  const padded = (number: number, like: string) =>
    String(number).padStart(like.startsWith("0") || like.length > 1 ? 2 : 1, "0");
  const write = (other: Day): string => {
    const parts = [String(other.year).padStart(4, "0"), padded(other.month, month), padded(other.day, day)];
    return (last === null ? parts : parts.reverse()).join(sign);
  };
  return { day: read, write };
}

/** The day a number of days later, or earlier for a negative number. */
export function dayLater({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
