import { type IsoDate, isIsoDate } from "../engine/date.ts";
import { KiregelError } from "../error.ts";
import { DAY, numberOf } from "./day.ts";

/** A moment as three readers need it. Fractions of a second are dropped, so that no limit is later than it is. */
export interface Instant {
  /** In UTC, such as `2026-11-23T16:20:00Z`. */
  readonly at: string;
  /** On the clock of the time zone, such as `2026-11-23T17:20:00+01:00`. */
  readonly local: string;
  /** The day on that clock. */
  readonly day: IsoDate;
}

/** The time zone that counts where none is named. */
export const BERLIN = "Europe/Berlin";

/**
 * A moment in milliseconds since 1970: `2026-11-20T17:20:00+01:00`, seconds optional, always with Z or an offset. Throws
 * a KiregelError `invalid-date` that names the argument.
 */
export function requireInstant(value: unknown, argument: string): number {
  const parts = typeof value === "string" ? FORM.exec(value) : null;
  const [, day, hour, minute, second = "0", sign, offsetHours = "0", offsetMinutes = "0"] = parts ?? [];
  if (!isIsoDate(day)) throw noInstant(argument);
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === "-" ? -1 : 1);
  const seconds = Number(hour) * 3600 + (Number(minute) - offset) * 60 + Number(second);
  return requireWritable(numberOf(day) * DAY + seconds * 1000, argument);
}

const FORM =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

/** The moment itself, or a KiregelError `invalid-date` for one that lies before 1970 or after 9999. */
export function requireWritable(moment: number, argument: string): number {
  if (moment >= 0 && moment <= LAST) return moment;
  throw noInstant(argument);
}

const LAST = /* @__PURE__ */ Date.parse("9999-12-30");

function noInstant(argument: string): KiregelError {
  return new KiregelError(
    "invalid-date",
    `${argument} must be a moment from 1970 to 9999 with Z or an offset, such as 2026-11-20T17:20:00+01:00. ` +
      "We never guess a date or a time zone.",
  );
}

/** Writes moments for one time zone. Throws a KiregelError `unknown-reference` for a zone that does not exist. */
export function instantsIn(timeZone: string): (moment: number) => Instant {
  const clock = clockOf(timeZone);
  return (moment) => {
    const wall = wallTime(clock, moment);
    const local = new Date(wall).toISOString().slice(0, 19);
    return {
      at: `${new Date(moment).toISOString().slice(0, 19)}Z`,
      local: `${local}${offsetText(wall - moment)}`,
      day: local.slice(0, 10),
    };
  };
}

function clockOf(timeZone: unknown): Intl.DateTimeFormat {
  try {
    if (typeof timeZone === "string" && ZONE.test(timeZone)) {
      return new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", { timeZone, hourCycle: "h23", ...FIELDS });
    }
  } catch {
    // The name has the right form, but the engine knows no such zone.
  }
  throw new KiregelError(
    "unknown-reference",
    "timeZone must be the name of a time zone, such as Europe/Berlin. Without it we cannot say on which day a moment falls.",
  );
}

// Newer engines also take an offset for a zone, older ones do not: a name means the same in all of them.
const ZONE = /^[A-Za-z]/;

const FIELDS = {
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  second: "numeric",
} as const;

/** What the clock on the wall shows, as if it were UTC. */
function wallTime(clock: Intl.DateTimeFormat, moment: number): number {
  const shown = new Map(clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const read = (field: keyof typeof FIELDS) => shown.get(field) ?? 0;
  return Date.UTC(read("year"), read("month") - 1, read("day"), read("hour"), read("minute"), read("second"));
}

function offsetText(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${offset < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
}
