import { incidentDeadline } from "../ai-act/art-73-incident.ts";
import { type IsoDate, requireDate } from "../engine/date.ts";
import type { Verdict } from "../engine/finding.ts";
import type { Source } from "../engine/source.ts";
import { KiregelError } from "../error.ts";
import { type Clock, type ClockId, clocks, type Party } from "./clock.ts";
import type { HolidayId, HolidayPlace } from "./holiday.ts";
import { BERLIN, type Instant, instantsIn, requireInstant } from "./instant.ts";
import { type ComputingStep, type DayPeriod, endOfHours, endOfPeriod } from "./period.ts";

/** A day; where a moment counts, also that moment in UTC and on the clock of the time zone. */
export interface ClockTime extends Partial<Instant> {
  readonly day: IsoDate;
}

/** A period that runs, or may run: who must act towards whom, and until when at the latest. */
export interface RunningClock {
  readonly id: ClockId;
  readonly source: Source;
  readonly by: Party;
  readonly to: Party;
  /** Whether the period runs. It is `unknown` as long as a fact that decides it is not stated. */
  readonly verdict: Exclude<Verdict, "no">;
  /** `at-once` where the statute names no number. */
  readonly kind: "hours" | "period" | "at-once";
  /** True where the duty is to act without undue delay: the end is the outer limit, not the plan. */
  readonly isOuterLimit: boolean;
  /** The event that started it. Absent as long as that event has not happened. */
  readonly from?: ClockTime;
  /** The end. Absent without a start, and where the statute names no number. */
  readonly due?: ClockTime;
  /** The last day by the count alone, before it moves off a weekend or a holiday. */
  readonly counted?: IsoDate;
  /** The last day under a stricter count that is also held. Who keeps it is on the safe side. */
  readonly strictDay?: IsoDate;
  /** The provision that sets the end; another one than `source` when an event ends the period earlier. */
  readonly setBy: Source;
  readonly computing: readonly ComputingStep[];
  /** Holidays that would move the end further, if the Land or the municipality that is not stated has them. */
  readonly openHolidays: readonly HolidayId[];
  /** Events that are not stated and would end the period earlier. */
  readonly openEvents: readonly EarlierEvent[];
  readonly timeZone: string;
  readonly subject?: ClockSubject;
}

/** What a clock is about: an incident, a request. Needed where the clocks of several go into one calendar. */
export interface ClockSubject {
  readonly id: string;
  readonly name: string;
}

/** An event that ends the period of Art. 14(3) GDPR before the month is over. */
export type EarlierEvent = "firstContact" | "firstDisclosure";

/** Where and about what a period runs. */
export interface ClockOptions extends HolidayPlace {
  /** Decides on which day a moment falls. Default: `Europe/Berlin`. */
  readonly timeZone?: string;
  readonly subject?: ClockSubject;
}

/** What may be said beside the start of a period. */
export interface DeadlineOfOptions extends ClockOptions {
  /** The day of the first contact with the person, Art. 14(3)(b) GDPR; `none` if there will be none. */
  readonly firstContact?: IsoDate | "none";
  /** The day of the first disclosure to another recipient, Art. 14(3)(c) GDPR; `none` if there will be none. */
  readonly firstDisclosure?: IsoDate | "none";
}

/**
 * The end of one statutory period. `start` is the event that starts it: a moment with Z or an offset, which a period in
 * hours needs, or a day.
 *
 * Throws a KiregelError `unknown-reference` for a clock, time zone, Land or holiday that does not exist, `invalid-date`,
 * `invalid-fact`, or `date-before-act` for a start before the provision became law.
 *
 * @example
 * ```ts
 * import { deadlineOf } from "@kiregel/core/deadline";
 *
 * const answer = deadlineOf("gdpr/art-12.3", "2026-10-21", { land: "DE-BY" });
 * answer.counted; // => "2026-11-21"
 * answer.due?.day; // => "2026-11-23"
 * deadlineOf("bsig/33.1", "2025-12-06").strictDay; // => "2026-03-05"
 * ```
 */
export function deadlineOf(id: ClockId, start: string, options: DeadlineOfOptions = {}): RunningClock {
  const clock = clockOf(id);
  const from = timeOf(start, "start", clock, options);
  if (from.day >= clock.from) return runningClock(clock, "yes", from, options);
  throw new KiregelError("date-before-act", `start must be ${clock.from} or later: before that day ${id} was not law.`);
}

/** The clock with this id. Throws a KiregelError `unknown-reference` when there is none. */
export function clockOf(id: ClockId): Clock {
  const found = clocks.find((candidate) => candidate.id === id);
  if (found !== undefined) return found;
  throw new KiregelError(
    "unknown-reference",
    "The id of a clock must be one that stands in clocks. We guess no period.",
  );
}

/** The clock with its start, where it has one, and the end that follows. */
export function runningClock(
  clock: Clock,
  verdict: RunningClock["verdict"],
  from: ClockTime | undefined,
  options: DeadlineOfOptions,
): RunningClock {
  const { id, source, by, to, isOuterLimit } = clock;
  const { subject, timeZone = BERLIN } = options;
  return {
    id,
    source,
    by,
    to,
    verdict,
    kind: kindOf(clock),
    isOuterLimit,
    ...(from === undefined ? {} : { from }),
    setBy: source,
    computing: [],
    openHolidays: [],
    openEvents: [],
    ...(from === undefined ? {} : endOf(clock, from, options)),
    timeZone,
    ...(subject === undefined ? {} : { subject: { id: subject.id, name: subject.name } }),
  };
}

function kindOf({ period }: Clock): RunningClock["kind"] {
  if (period === undefined) return "at-once";
  return "hours" in period ? "hours" : "period";
}

/** The event that starts a clock: a moment, or a day where the period is not counted in hours. */
export function timeOf(start: string, argument: string, clock: Clock, { timeZone = BERLIN }: ClockOptions): ClockTime {
  const write = instantsIn(timeZone);
  const isMoment = kindOf(clock) === "hours" || String(start).includes("T");
  return isMoment ? write(requireInstant(start, argument)) : { day: requireDate(start, argument) };
}

type End = Partial<Omit<RunningClock, "id">>;

function endOf(clock: Clock, from: ClockTime, options: DeadlineOfOptions): End {
  const { period, incident } = clock;
  if (period === undefined) return {};
  if ("hours" in period) return endInHours(clock, period.hours, from, options);
  if (incident === undefined) return endInDays(clock, period, from.day, options);
  const { lastDay, source } = incidentDeadline(incident, from.day);
  return { due: { day: lastDay }, counted: lastDay, computing: [{ step: "calendar-days", sources: [source] }] };
}

function endInHours({ law }: Clock, hours: number, { at = "" }: ClockTime, { timeZone = BERLIN }: ClockOptions): End {
  return endOfHours(at, hours, { timeZone, law });
}

function endInDays(clock: Clock, period: DayPeriod, start: IsoDate, options: DeadlineOfOptions): End {
  const { law, hasStrictCount = false, endsWith } = clock;
  const { day, counted, computing, open } = endOfPeriod(start, period, { ...options, law });
  const end = { due: { day }, counted, computing, openHolidays: open };
  if (hasStrictCount) {
    return { ...end, strictDay: endOfPeriod(start, period, { ...options, law, begins: "with-the-day" }).day };
  }
  return endsWith === undefined ? end : { ...end, ...earlierEnd(endsWith, start, day, options) };
}

const EARLIER: readonly EarlierEvent[] = ["firstContact", "firstDisclosure"];

/** Art. 14(3)(b) and (c) GDPR: the first contact or disclosure ends the period on its day, also on a holiday. */
function earlierEnd(
  endsWith: NonNullable<Clock["endsWith"]>,
  start: IsoDate,
  day: IsoDate,
  options: DeadlineOfOptions,
): End {
  const stated = EARLIER.flatMap((event) => {
    const on = options[event];
    return on === undefined || on === "none" ? [] : [{ event, day: dayNotBefore(start, on, event) }];
  });
  const first = stated.filter((event) => event.day < day).sort((one, other) => (one.day < other.day ? -1 : 1))[0];
  const openEvents = EARLIER.filter((event) => options[event] === undefined);
  if (first === undefined) return { openEvents };
  return {
    due: { day: first.day },
    setBy: endsWith[first.event],
    counted: first.day,
    computing: [],
    openHolidays: [],
    openEvents,
  };
}

function dayNotBefore(start: IsoDate, day: unknown, argument: string): IsoDate {
  const known = requireDate(day, argument);
  if (known >= start) return known;
  throw new KiregelError("invalid-date", `${argument} must not lie before the day on which the data was obtained.`);
}
