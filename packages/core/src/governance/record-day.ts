import type { IsoDate } from "../engine/date.ts";

/** What a record says about a day: the day, `null` for never, nothing when nobody recorded it. */
export type RecordedDay = IsoDate | null | undefined;

/** Whether something was done by a day; without a day, whether it was done at all. */
export function doneBy(day: RecordedDay, asOf: IsoDate | undefined): boolean | undefined {
  if (day === undefined) return undefined;
  return day !== null && (asOf === undefined || day <= asOf);
}

/** Whether something was done by a day and not more than a year before it; without a day, whether it was done at all. */
export function doneWithinYear(day: RecordedDay, asOf: IsoDate | undefined): boolean | undefined {
  const done = doneBy(day, asOf);
  return done && typeof day === "string" && asOf !== undefined ? asOf <= yearAfter(day) : done;
}

/** Whether a day on which something is due lies ahead. Only a day can tell. */
export function stillAhead(due: RecordedDay, asOf: IsoDate | undefined): boolean | undefined {
  if (due === null) return false;
  return due === undefined || asOf === undefined ? undefined : asOf <= due;
}

/** Whether one thing was done no later than another. */
export function doneFirst(first: RecordedDay, second: RecordedDay): boolean | undefined {
  if (first === null) return false;
  return first === undefined || typeof second !== "string" ? undefined : first <= second;
}

// The same date a year later. 29 February becomes a day that does not exist and that sorts after the last of the month.
function yearAfter(day: IsoDate): string {
  return `${String(Number(day.slice(0, 4)) + 1).padStart(4, "0")}${day.slice(4)}`;
}
