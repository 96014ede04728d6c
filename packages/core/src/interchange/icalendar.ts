import type { IsoDate } from "../engine/date.ts";
import { KiregelError, printable } from "../error.ts";
import { cite, linkOf } from "../law/citation.ts";
import { formatDay } from "../law/explain.ts";
import { phrases } from "../law/explain.words.ts";
import type { Locale } from "../law/locale.ts";
import type { RuleWords, Words } from "../law/words.ts";
import { calendarPhrases } from "./calendar.words.ts";
import { type CalendarOptions, calendarFile, dateValue, stampValue } from "./calendar-file.ts";
import { textValue } from "./content-line.ts";
import type { Deadline, OpenTransition } from "./deadline.ts";

/**
 * Deadlines as a calendar file (iCalendar, RFC 5545) in the language of the words: an all-day entry for each, with the
 * duty, the provision and its address. What is open is marked as tentative. The same deadline always has the same UID,
 * so that a program that reads a newer file moves the entry.
 *
 * Throws a KiregelError `missing-words` when the words lack a rule, `invalid-date` when the stamp is no moment.
 *
 * @example
 * ```ts
 * import { classify } from "@kiregel/core";
 * import { en } from "@kiregel/core/ai-act/en";
 * import { deadlinesOf, icalendar } from "@kiregel/core/calendar";
 *
 * const chat = { id: "chat", name: "Chat" };
 * const deadlines = deadlinesOf(classify({ "operator.uses": true }, { asOf: "2026-11-21" }), { system: chat });
 * const text = icalendar(deadlines, en, { calendarName: "AI Act", stamp: "2026-11-21" });
 * text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"); // => true
 * text.includes("UID:chat/ai-act/art-26.2@kiregel.dev\r\n"); // => true
 * ```
 */
export function icalendar(
  deadlines: readonly Deadline[],
  words: Words,
  { calendarName, stamp }: CalendarOptions,
): string {
  const moment = stampValue(stamp);
  return calendarFile(
    calendarName,
    words.locale,
    deadlines.flatMap((deadline) => eventLines(deadline, words, moment)),
  );
}

function eventLines(deadline: Deadline, words: Words, moment: string): readonly string[] {
  const { id, rule, source, system, day } = deadline;
  const ruleWords = ruleWordsOf(words, rule);
  const title = `${ruleWords.title} (${cite(source, words.locale)})`;
  const link = linkOf(source);
  return [
    "BEGIN:VEVENT",
    `UID:${textValue(id)}@kiregel.dev`,
    `DTSTAMP:${moment}`,
    `DTSTART;VALUE=DATE:${dateValue(day)}`,
    `SUMMARY:${textValue(system === undefined ? title : `${system.name}: ${title}`)}`,
    `DESCRIPTION:${textValue(sentencesOf(deadline, ruleWords, words).join("\n"))}`,
    ...(link === undefined ? [] : [`URL:${link}`]),
    `STATUS:${isSure(deadline) ? "CONFIRMED" : "TENTATIVE"}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function isSure({ verdict, ours, open }: Deadline): boolean {
  return verdict === "yes" && ours === "yes" && open.length === 0;
}

function sentencesOf(deadline: Deadline, { duty }: RuleWords, { locale }: Words): readonly string[] {
  const { setBy, existenceOpen, addresseeOpen } = calendarPhrases[locale];
  return [
    ...(duty === undefined ? [] : [duty]),
    dayText(deadline, locale),
    setBy(cite(deadline.setBy, locale)),
    ...(deadline.verdict === "yes" ? [] : [existenceOpen]),
    ...(deadline.ours === "yes" ? [] : [addresseeOpen]),
    ...deadline.open.map((transition) => openText(transition, deadline.day, locale)),
  ];
}

function dayText({ day, nominal }: Deadline, locale: Locale): string {
  const { appliesFrom, effectiveFrom } = phrases[locale];
  return day === nominal
    ? appliesFrom(formatDay(day, locale))
    : effectiveFrom(formatDay(nominal, locale), formatDay(day, locale));
}

// The text of a transitional rule can name a day that its references delay: only a later day than ours is told.
function openText({ nominal, source }: OpenTransition, day: IsoDate, locale: Locale): string {
  const { couldDefer, couldMove, couldLapse } = calendarPhrases[locale];
  const citation = cite(source, locale);
  if (nominal === null) return couldLapse(citation);
  return nominal > day ? couldDefer(citation, formatDay(nominal, locale)) : couldMove(citation);
}

function ruleWordsOf({ rules }: Words, id: string): RuleWords {
  const found = Object.hasOwn(rules, id) ? rules[id] : undefined;
  if (found !== undefined) return found;
  throw new KiregelError(
    "missing-words",
    `These words say nothing about the rule ${printable(id)}. Merge in the words that belong to the rules, with mergeWords.`,
  );
}
