import { type IsoDate, isIsoDate, requireDate } from "../engine/date.ts";
import { KiregelError } from "../error.ts";
import type { Locale } from "../law/locale.ts";
import { folded, textValue } from "./content-line.ts";

/** What a calendar needs that follows from no record: its name, and when it was written. */
export interface CalendarOptions {
  /** The name that calendar programs show. */
  readonly calendarName: string;
  /** When the entries were last revised: a day, or a moment in UTC such as `2026-11-21T08:30:00Z`. We read no clock. */
  readonly stamp: string;
}

/** The file around the lines of the entries. */
export function calendarFile(calendarName: string, locale: Locale, entries: readonly string[]): string {
  const name = textValue(calendarName);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Kiregel//core//${locale.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    `NAME:${name}`,
    // What programs show that do not know NAME of RFC 7986.
    `X-WR-CALNAME:${name}`,
    ...entries,
    "END:VCALENDAR",
  ];
  return lines.map(folded).join("");
}

/** The stamp as DTSTAMP has it, or a KiregelError `invalid-date`. */
export function stampValue(stamp: string): string {
  const [day = "", time] = stamp.split("T");
  if (time === undefined) return `${dateValue(requireDate(stamp, "stamp"))}T000000Z`;
  if (isIsoDate(day) && MOMENT.test(time)) return `${dateValue(day)}T${time.replaceAll(":", "")}`;
  throw new KiregelError(
    "invalid-date",
    "stamp must be a day that exists, or a moment in UTC with whole seconds, such as 2026-11-21T08:30:00Z. " +
      "We never guess a date.",
  );
}

const MOMENT = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

/** A day as the value of a property. */
export function dateValue(day: IsoDate): string {
  return day.replaceAll("-", "");
}
