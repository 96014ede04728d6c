import { type IsoDate, requireDate } from "../engine/date.ts";

/** The number of a day, counted from 1 January 1970. */
export function numberOf(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** The length of a day in UTC, in milliseconds. */
export const DAY = 86_400_000;

/** The day so many days later, or earlier. A KiregelError `invalid-date` that names the argument beyond the year 9999. */
export function daysAfter(day: IsoDate, days: number, argument: string): IsoDate {
  const moment = (numberOf(day) + days) * DAY;
  const isWritable = moment >= FIRST && moment <= LAST;
  return requireDate(isWritable ? new Date(moment).toISOString().slice(0, 10) : "", argument);
}

const FIRST = /* @__PURE__ */ Date.parse("0000-01-01");
const LAST = /* @__PURE__ */ Date.parse("9999-12-31");

/** The month that lies so many months later, and the day with this number in it; its last day where it is shorter. */
export function dayInMonth(start: IsoDate, months: number, dayOfMonth: number, argument: string): IsoDate {
  const month = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + months;
  const [year, inYear] = [Math.floor(month / 12), (month % 12) + 1];
  const first = requireDate(`${String(year).padStart(4, "0")}-${String(inYear).padStart(2, "0")}-01`, argument);
  return daysAfter(first, Math.min(dayOfMonth, lengthOf(year, inYear)) - 1, argument);
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day of the week: 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: IsoDate): number {
  return (((numberOf(day) + 4) % 7) + 7) % 7;
}
