import { test as law } from "@fast-check/vitest";
import * as fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { classify } from "../ai-act/classify.ts";
import { de } from "../ai-act/de.ts";
import { en } from "../ai-act/en.ts";
import { linkOf } from "../law/citation.ts";
import type { Words } from "../law/words.ts";
import { anyClassification } from "./any-classification.ts";
import { type Deadline, deadlinesOf, icalendar } from "./calendar.ts";

const options = { calendarName: "AI Act", stamp: "2026-11-21T08:30:00Z" };
const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom("a\\n,;b", "\r\nEND:VCALENDAR\r\n", "Zeile\nzwei", "👩‍👩‍👧 äöü, ß; \\", "\\", '"', ":", " "),
  fc.string({ unit: "grapheme", minLength: 60, maxLength: 300 }),
);
const anyDeadlines = fc
  .tuple(anyClassification, anyText, anyText)
  .map(([classification, id, name]) => deadlinesOf(classification, { system: { id, name } }));
const some = deadlinesOf(classify({ "operator.uses": true }, { asOf: "2026-11-21" }));

law.prop([anyDeadlines, anyText, anyText])(
  "a calendar program finds the same entries again, for any words",
  (deadlines, said, calendarName) => {
    const words = wordsFor(deadlines, said);
    const calendar = parsed(icalendar(deadlines, words, { ...options, calendarName }));
    expect(["name", "x-wr-calname"].map((property) => textOf(calendar, property))).toEqual(
      Array(2).fill(asRead(calendarName)),
    );
    expect(entriesOf(calendar)).toEqual(
      deadlines.map(({ id, day, system, source, rule, verdict, ours, open }) => ({
        uid: asRead(`${id}@kiregel.dev`),
        day,
        allDay: true,
        summary: expect.stringContaining(asRead(`${system?.name}: ${said} (`)),
        description: expect.stringContaining(asRead(`${said} ${rule}\n`)),
        url: linkOf(source) ?? null,
        status: verdict === "yes" && ours === "yes" && open.length === 0 ? "CONFIRMED" : "TENTATIVE",
      })),
    );
  },
);

law.prop([anyDeadlines, anyText])("every line ends in CRLF and has at most 75 octets", (deadlines, said) => {
  const text = icalendar(deadlines, wordsFor(deadlines, said), { ...options, calendarName: said });
  const lines = text.split("\r\n");
  expect(lines.pop()).toBe("");
  expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  expect(/[\r\n]/.test(lines.join(""))).toBe(false);
});

test.each([
  { words: en, summary: "Art. 26(2) AI Act", day: "To be applied from 2 December 2027.", prodid: "EN" },
  { words: de, summary: "Art. 26 Abs. 2 KI-VO", day: "Anzuwenden ab dem 02.12.2027.", prodid: "DE" },
])("an entry speaks the language of the words: $prodid", ({ words, summary, day, prodid }) => {
  const calendar = parsed(icalendar(some, words, options));
  const entry = entriesOf(calendar).find(({ uid }) => uid === "ai-act/art-26.2@kiregel.dev");
  expect(entry?.summary).toBe(`${words.rules["ai-act/art-26.2"]?.title} (${summary})`);
  expect(entry?.description).toContain(`${words.rules["ai-act/art-26.2"]?.duty}\n${day}\n`);
  expect(calendar.getFirstPropertyValue("prodid")).toBe(`-//Kiregel//core//${prodid}`);
});

test("an entry says what is open", () => {
  const calendar = parsed(icalendar(some, en, options));
  const entry = entriesOf(calendar).find(({ uid }) => uid === "ai-act/art-26.2@kiregel.dev");
  expect(entry?.description.split("\n").slice(2)).toEqual([
    "The day follows from Art. 113(c) AI Act.",
    "Whether this duty exists is still open.",
    "Whether it is a duty of this organisation is still open.",
    "It is still open whether Art. 111(1) AI Act defers the day to 31 December 2030.",
    "It is still open whether Art. 111(2) AI Act lifts the duty.",
    "It is still open whether Art. 111(2) AI Act defers the day to 2 August 2030.",
    "It is still open whether Art. 113(c) AI Act defers the day to 2 August 2028.",
  ]);
});

test.each([
  { stamp: "2026-11-21", written: "20261121T000000Z" },
  { stamp: "2026-11-21T08:30:00Z", written: "20261121T083000Z" },
])("the stamp $stamp is written as $written", ({ stamp, written }) => {
  expect(icalendar(some, en, { ...options, stamp })).toContain(`\r\nDTSTAMP:${written}\r\n`);
});

test.each([
  "",
  "today",
  "2026-02-30",
  "2026-02-30T08:30:00Z",
  "2026-11-21T24:00:00Z",
  "2026-11-21T08:30:00+01:00",
  "2026-11-21T08:30:00Z\r\nX:1",
])("the stamp %j is refused", (stamp) => {
  expect(() => icalendar(some, en, { ...options, stamp })).toThrow(expect.objectContaining({ code: "invalid-date" }));
});

test("words that lack a rule are refused", () => {
  const none: Words = { locale: "en", rules: {}, facts: {} };
  expect(() => icalendar(some, none, options)).toThrow(expect.objectContaining({ code: "missing-words" }));
});

test("the same deadlines give the same bytes", () => {
  expect(icalendar(some, en, options)).toBe(icalendar(structuredClone(some), en, options));
});

function wordsFor(deadlines: readonly Deadline[], said: string): Words {
  const rules = deadlines.map(({ rule }) => [rule, { title: said, duty: `${said} ${rule}` }] as const);
  return { locale: "en", rules: Object.fromEntries(rules), facts: {} };
}

function parsed(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text));
}

function entriesOf(calendar: ICAL.Component) {
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const { uid, summary, description, startDate } = new ICAL.Event(component);
    return {
      uid,
      day: startDate.toString(),
      allDay: startDate.isDate,
      summary,
      description,
      url: component.getFirstPropertyValue("url"),
      status: component.getFirstPropertyValue("status"),
    };
  });
}

/** The parser leaves properties that it does not know as they are written: read them as it reads a text. */
function textOf(calendar: ICAL.Component, property: string): unknown {
  return ICAL.Property.fromString(`SUMMARY:${calendar.getFirstPropertyValue(property)}`).getFirstValue();
}

/** A text as a reader finds it: one kind of line break, no control characters, whole characters. */
function asRead(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\t\n]/gu, "")
    .replace(/\p{Surrogate}/gu, "\uFFFD");
}
