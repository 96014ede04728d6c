import { type IsoDate, requireDate } from "../engine/date.ts";
import type { Source } from "../engine/source.ts";
import { KiregelError } from "../error.ts";
import { dayInMonth, daysAfter } from "./day.ts";
import { type HolidayId, type HolidayPlace, workingDays } from "./holiday.ts";
import { BERLIN, type Instant, instantsIn, requireInstant, requireWritable } from "./instant.ts";

/** A period counted in days or more. */
export type DayPeriod =
  | { readonly days: number }
  | { readonly weeks: number }
  | { readonly months: number }
  | { readonly years: number };

/** A period as a provision states it. */
export type Period = DayPeriod | { readonly hours: number };

/** The law that says how a period is computed: the Union's, that of German administration, or German civil law. */
export type PeriodLaw = "union" | "administrative" | "civil";

/** What was done to compute an end, with the provisions that say so. */
export interface ComputingStep {
  readonly step:
    | "hours-around-the-clock"
    | "day-of-event-not-counted"
    | "first-day-counted"
    | "next-working-day"
    | "calendar-days";
  readonly sources: readonly Source[];
}

/** The steps of each law. Union law computes by Regulation (EEC, Euratom) No 1182/71. */
export const computingSteps: Readonly<Record<PeriodLaw, readonly ComputingStep[]>> = {
  union: [
    {
      step: "hours-around-the-clock",
      sources: [
        { celex: "31971R1182", pinpoint: "Art. 3(1)" },
        { celex: "31971R1182", pinpoint: "Art. 3(2)(a)" },
        { celex: "31971R1182", pinpoint: "Art. 3(3)" },
      ],
    },
    {
      step: "day-of-event-not-counted",
      sources: [
        { celex: "31971R1182", pinpoint: "Art. 3(1)" },
        { celex: "31971R1182", pinpoint: "Art. 3(2)" },
      ],
    },
    { step: "next-working-day", sources: [{ celex: "31971R1182", pinpoint: "Art. 3(4)" }] },
  ],
  administrative: [
    { step: "hours-around-the-clock", sources: [{ statute: "VwVfG", pinpoint: "§ 31(6)" }] },
    {
      step: "day-of-event-not-counted",
      sources: [
        { statute: "VwVfG", pinpoint: "§ 31(1)" },
        { statute: "BGB", pinpoint: "§ 187(1)" },
        { statute: "BGB", pinpoint: "§ 188" },
      ],
    },
    {
      step: "first-day-counted",
      sources: [
        { statute: "VwVfG", pinpoint: "§ 31(1)" },
        { statute: "BGB", pinpoint: "§ 187(2)" },
        { statute: "BGB", pinpoint: "§ 188" },
      ],
    },
    { step: "next-working-day", sources: [{ statute: "VwVfG", pinpoint: "§ 31(3)" }] },
  ],
  civil: [
    {
      step: "day-of-event-not-counted",
      sources: [
        { statute: "BGB", pinpoint: "§ 187(1)" },
        { statute: "BGB", pinpoint: "§ 188" },
      ],
    },
    {
      step: "first-day-counted",
      sources: [
        { statute: "BGB", pinpoint: "§ 187(2)" },
        { statute: "BGB", pinpoint: "§ 188" },
      ],
    },
    { step: "next-working-day", sources: [{ statute: "BGB", pinpoint: "§ 193" }] },
  ],
};

/** How a period in hours is computed. */
export interface HoursOptions {
  /** Default: `union`. German civil law has no rule for hours and is refused. */
  readonly law?: PeriodLaw;
  /** The time zone of the local time in the result. Default: `Europe/Berlin`. */
  readonly timeZone?: string;
}

/** The end of a period in hours. */
export interface HoursEnd {
  readonly due: Instant;
  readonly computing: readonly ComputingStep[];
}

/**
 * The moment so many hours after another. They are real hours: weekends and holidays count, the end never moves, and a
 * change to or from summer time adds and takes away nothing. We count from the minute of the event, although Art. 3(1)
 * of Regulation 1182/71 leaves out the hour that has begun, and never extend for the two working days of its Art. 3(5),
 * whose use on hours is disputed: the result is the safe end.
 *
 * Throws a KiregelError `invalid-date`, `invalid-fact` for a number that is no whole one from 1 on, or
 * `unknown-reference` for a time zone or a law without a rule for hours.
 *
 * @example
 * ```ts
 * import { endOfHours } from "@kiregel/core/deadline";
 *
 * endOfHours("2026-11-20T17:20:00+01:00", 72).due.local; // => "2026-11-23T17:20:00+01:00"
 * endOfHours("2026-10-24T12:00:00+02:00", 24).due.local; // => "2026-10-25T11:00:00+01:00"
 * ```
 */
export function endOfHours(start: string, hours: number, options: HoursOptions = {}): HoursEnd {
  const { law = "union", timeZone = BERLIN } = options;
  const moment = requireInstant(start, "start") + requireCount(hours, "hours") * 3_600_000;
  const write = instantsIn(timeZone);
  return {
    due: write(requireWritable(moment, "start with the period added")),
    computing: [stepOf(law, "hours-around-the-clock")],
  };
}

/** How a period in days, weeks, months or years is computed. */
export interface PeriodOptions extends HolidayPlace {
  /** Default: `union`. */
  readonly law?: PeriodLaw;
  /**
   * Whether the first day counts. After an event it does not, which is the default; a German period that begins with the
   * start of a day counts it and ends a day earlier.
   */
  readonly begins?: "after-the-day" | "with-the-day";
}

/** The end of a period in days or more. */
export interface PeriodEnd {
  /** The last day. */
  readonly day: IsoDate;
  /** The last day by the count alone, before it moves off a weekend or a holiday. */
  readonly counted: IsoDate;
  readonly computing: readonly ComputingStep[];
  /** Holidays that would move the end further, if the Land or the municipality that is not stated has them. */
  readonly open: readonly HolidayId[];
}

/**
 * The last day of a period: the same day of the week or date, in a shorter month its last day, and from a Saturday,
 * Sunday or public holiday the next working day.
 *
 * Throws a KiregelError `invalid-date`, `invalid-fact` for a number that is no whole one from 1 on, or
 * `unknown-reference` for a Land, a holiday, a law or a beginning that does not exist.
 *
 * @example
 * ```ts
 * import { endOfPeriod } from "@kiregel/core/deadline";
 *
 * endOfPeriod("2027-01-31", { months: 1 }).counted; // => "2027-02-28"
 * endOfPeriod("2027-01-31", { months: 1 }).day; // => "2027-03-01"
 * const inForce = { law: "administrative", begins: "with-the-day" } as const;
 * endOfPeriod("2025-12-06", { months: 3 }, inForce).day; // => "2026-03-05"
 * ```
 */
export function endOfPeriod(start: IsoDate, period: DayPeriod, options: PeriodOptions = {}): PeriodEnd {
  const { law = "union", begins = "after-the-day" } = options;
  const counting = stepOf(law, stepToBegin(begins));
  const counted = countedEnd(requireDate(start, "start"), period, begins === "with-the-day");
  const stateOf = workingDays(options);
  let day = counted;
  let state = stateOf(day);
  while (!state.isWorkingDay) {
    day = daysAfter(day, 1, ADDED);
    state = stateOf(day);
  }
  const moving = day === counted ? [] : [stepOf(law, "next-working-day")];
  return { day, counted, computing: [counting, ...moving], open: state.open };
}

const ADDED = "start with the period added";

function stepToBegin(begins: string): ComputingStep["step"] {
  if (begins === "after-the-day") return "day-of-event-not-counted";
  if (begins === "with-the-day") return "first-day-counted";
  throw new KiregelError("unknown-reference", "begins must be after-the-day or with-the-day. We guess no beginning.");
}

function countedEnd(start: IsoDate, period: DayPeriod, firstDayCounts: boolean): IsoDate {
  if ("days" in period) return daysAfter(start, requireCount(period.days, "days") - Number(firstDayCounts), ADDED);
  if ("weeks" in period) {
    return daysAfter(start, requireCount(period.weeks, "weeks") * 7 - Number(firstDayCounts), ADDED);
  }
  const months = "months" in period ? requireCount(period.months, "months") : requireCount(period.years, "years") * 12;
  const dayOfMonth = Number(start.slice(8)) - Number(firstDayCounts);
  // The day before the first of a month is the last of the month before.
  return dayOfMonth === 0 ? dayInMonth(start, months - 1, 31, ADDED) : dayInMonth(start, months, dayOfMonth, ADDED);
}

// More than a hundred years of hours is no period that a law knows.
const MOST = 1_000_000;

function requireCount(count: unknown, argument: string): number {
  if (typeof count === "number" && Number.isInteger(count) && count >= 1 && count <= MOST) return count;
  throw new KiregelError(
    "invalid-fact",
    `${argument} must be a whole number from 1 to ${MOST}: it is the length of the period.`,
  );
}

function stepOf(law: PeriodLaw, step: ComputingStep["step"]): ComputingStep {
  const steps = Object.hasOwn(computingSteps, law) ? computingSteps[law] : [];
  const found = steps.find((candidate) => candidate.step === step);
  if (found !== undefined) return found;
  throw new KiregelError(
    "unknown-reference",
    `law must be union, administrative or civil, and have a rule for the step ${step}. We invent no way to compute.`,
  );
}
