import type { ClockWords } from "../deadline/clock.words.ts";
import { type ClockTime, clockOf, type RunningClock } from "../deadline/running-clock.ts";
import { cite, linkOf } from "../law/citation.ts";
import { formatDay } from "../law/explain.ts";
import type { Locale } from "../law/locale.ts";
import { type CalendarOptions, calendarFile, dateValue, stampValue } from "./calendar-file.ts";
import { clockPhrases } from "./clock-calendar.words.ts";
import { textValue } from "./content-line.ts";

/**
 * Running clocks as a calendar file (iCalendar, RFC 5545): an entry at the moment in UTC, or for the whole day, on which
 * each ends; one that names no number stands at its start. A clock that has not started has no day and no entry, as a
 * task it has one: see `clockTasks`. A clock that may run is tentative. The same clock of the same subject always has
 * the same UID.
 *
 * Throws a KiregelError `invalid-date` when the stamp is no moment, `unknown-reference` for a clock that does not exist.
 *
 * @example
 * ```ts
 * import { clockEvents } from "@kiregel/core/calendar";
 * import { en, incidentClocks } from "@kiregel/core/deadline";
 *
 * const subject = { id: "2026-07", name: "Mailbox" };
 * const event = { awareAt: "2026-11-20T17:20:00+01:00", isPersonalDataBreach: true, isController: true } as const;
 * const text = clockEvents(incidentClocks(event, { subject }), en, { calendarName: "Incident", stamp: "2026-11-20" });
 * text.includes("UID:2026-07/gdpr/art-33.1@kiregel.dev\r\n"); // => true
 * text.includes("DTSTART:20261123T162000Z\r\n"); // => true
 * ```
 */
export function clockEvents(
  running: readonly RunningClock[],
  words: ClockWords,
  { calendarName, stamp }: CalendarOptions,
): string {
  const moment = stampValue(stamp);
  const entries = running.flatMap((clock) => eventLines(clock, words, moment));
  return calendarFile(calendarName, words.locale, entries);
}

/**
 * Running clocks as tasks of a calendar file: each with its start and, where it has one, its end as DUE. Tasks are for
 * programs that keep to-do lists; many calendars show events only.
 *
 * Throws a KiregelError `invalid-date` when the stamp is no moment, `unknown-reference` for a clock that does not exist.
 *
 * @example
 * ```ts
 * import { clockTasks } from "@kiregel/core/calendar";
 * import { de, deadlineOf } from "@kiregel/core/deadline";
 *
 * const answer = deadlineOf("gdpr/art-12.3", "2026-10-21", { subject: { id: "request-12", name: "Auskunft 12" } });
 * const text = clockTasks([answer], de, { calendarName: "Anträge", stamp: "2026-10-21" });
 * text.includes("DTSTART;VALUE=DATE:20261021\r\nDUE;VALUE=DATE:20261123\r\n"); // => true
 * ```
 */
export function clockTasks(
  running: readonly RunningClock[],
  words: ClockWords,
  { calendarName, stamp }: CalendarOptions,
): string {
  const moment = stampValue(stamp);
  const entries = running.flatMap((clock) => taskLines(clock, words, moment));
  return calendarFile(calendarName, words.locale, entries);
}

function eventLines(clock: RunningClock, words: ClockWords, moment: string): readonly string[] {
  const shown = clock.due ?? clock.from;
  if (shown === undefined) return [];
  return [
    "BEGIN:VEVENT",
    ...headLines(clock, moment),
    `DTSTART${timeValue(shown)}`,
    ...textLines(clock, words),
    `STATUS:${clock.verdict === "yes" ? "CONFIRMED" : "TENTATIVE"}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function taskLines(clock: RunningClock, words: ClockWords, moment: string): readonly string[] {
  const { from, due } = clock;
  return [
    "BEGIN:VTODO",
    ...headLines(clock, moment),
    ...(from === undefined ? [] : startLines(from, due)),
    ...(due === undefined ? [] : [`DUE${timeValue(due)}`]),
    ...textLines(clock, words),
    "STATUS:NEEDS-ACTION",
    "END:VTODO",
  ];
}

/** Both values must be of one kind, and the end must lie after the start: RFC 5545, section 3.8.2.3. */
function startLines(from: ClockTime, due: ClockTime | undefined): readonly string[] {
  if (due === undefined) return [`DTSTART${timeValue(from)}`];
  const start = due.at === undefined ? { day: from.day } : from;
  return start.day === due.day && due.at === undefined ? [] : [`DTSTART${timeValue(start)}`];
}

function timeValue({ day, at }: ClockTime): string {
  return at === undefined ? `;VALUE=DATE:${dateValue(day)}` : `:${at.replaceAll("-", "").replaceAll(":", "")}`;
}

function headLines({ id, subject }: RunningClock, moment: string): readonly string[] {
  const uid = subject === undefined ? id : `${subject.id}/${id}`;
  return [`UID:${textValue(uid)}@kiregel.dev`, `DTSTAMP:${moment}`];
}

function textLines(clock: RunningClock, words: ClockWords): readonly string[] {
  const { id, source, subject } = clock;
  const description = sentencesOf(clock, words).join("\n");
  const title = `${words.clocks[id].title} (${cite(source, words.locale)})`;
  const link = linkOf(source);
  return [
    `SUMMARY:${textValue(subject === undefined ? title : `${subject.name}: ${title}`)}`,
    `DESCRIPTION:${textValue(description)}`,
    ...(link === undefined ? [] : [`URL:${link}`]),
  ];
}

function sentencesOf(clock: RunningClock, words: ClockWords): readonly string[] {
  const { id, kind, isOuterLimit, verdict, openEvents } = clock;
  const { content, notes } = clockOf(id);
  const phrases = clockPhrases[words.locale];
  return [
    words.clocks[id].act,
    phrases.to(words.clocks[id].to),
    ...(content.length === 0 ? [] : [phrases.content(content.map((part) => words.content[part]).join("; "))]),
    ...timeSentences(clock, words),
    ...(isOuterLimit && kind !== "at-once" ? [phrases.outerLimit] : []),
    ...(openEvents.length === 0 ? [] : [phrases.mayEndEarlier]),
    ...(verdict === "yes" ? [] : [phrases.open]),
    ...notes.map((note) => words.notes[note]),
  ];
}

function timeSentences(clock: RunningClock, { locale, holidays }: ClockWords): readonly string[] {
  const { kind, from, due, strictDay, openHolidays, timeZone } = clock;
  const phrases = clockPhrases[locale];
  if (from === undefined) return [phrases.notStarted];
  return [
    phrases.startedAt(timeText(from, locale), timeZone),
    ...(kind === "at-once" ? [phrases.atOnce] : []),
    ...(due === undefined
      ? []
      : [due.at === undefined ? phrases.dueOn(timeText(due, locale)) : phrases.dueAt(timeText(due, locale), timeZone)]),
    ...(strictDay === undefined ? [] : [phrases.strictDay(formatDay(strictDay, locale))]),
    ...(openHolidays.length === 0 ? [] : [phrases.mayBeHoliday(openHolidays.map((id) => holidays[id]).join(", "))]),
  ];
}

// The offset stands there too: in the night when summer time ends, an hour comes twice.
function timeText({ day, local }: ClockTime, locale: Locale): string {
  const text = formatDay(day, locale);
  return local === undefined ? text : `${text}, ${local.slice(11, 16)} (UTC${local.slice(19)})`;
}
