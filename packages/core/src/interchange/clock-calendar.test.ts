import { test as law } from "@fast-check/vitest";
import * as fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { clocks, de, deadlineOf, en, type IncidentEvent, incidentClocks, type RunningClock } from "../deadline.ts";
import { linkOf } from "../law/citation.ts";
import { clockEvents, clockTasks } from "./calendar.ts";

const options = { calendarName: "Clocks", stamp: "2026-11-21T08:30:00Z" };
const awareAt = "2026-11-20T17:20:00+01:00";
const event: IncidentEvent = { awareAt, isPersonalDataBreach: true, isController: true, isProcessor: false };
const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("a\\n,;b", "\r\nEND:VCALENDAR\r\n", "Zeile\nzwei", "👩‍👩‍👧 äöü, ß; \\", '"', ":", " "),
);
const anyRunning = fc
  .tuple(fc.constantFrom(...clocks), anyText, anyText, fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2050, 0) }))
  .map(([{ id }, subjectId, name, moment]) =>
    deadlineOf(id, new Date(moment).toISOString(), { subject: { id: subjectId, name } }),
  );

law.prop([fc.array(anyRunning, { maxLength: 5 }), fc.constantFrom(de, en), anyText])(
  "a calendar program finds each clock at its end, or at its start where it has none",
  (running, words, calendarName) => {
    const entries = parsed(clockEvents(running, words, { ...options, calendarName })).getAllSubcomponents("vevent");
    expect(entries.map(read)).toEqual(
      running.map((clock) => ({
        uid: asRead(`${clock.subject?.id}/${clock.id}@kiregel.dev`),
        start: readTime(clock.due ?? clock.from),
        due: undefined,
        summary: expect.stringContaining(asRead(`${clock.subject?.name}: ${words.clocks[clock.id].title} (`)),
        url: linkOf(clock.source) ?? null,
        status: "CONFIRMED",
      })),
    );
  },
);

law.prop([fc.array(anyRunning, { maxLength: 5 }), fc.constantFrom(de, en)])(
  "a task has start and end of one kind, and never ends before it starts",
  (running, words) => {
    const entries = parsed(clockTasks(running, words, options))
      .getAllSubcomponents("vtodo")
      .map(read);
    expect(entries.map(({ due }) => due)).toEqual(running.map(({ due }) => readTime(due)));
    for (const { start, due } of entries) {
      if (due === undefined) continue;
      expect(start?.length).toBe(due.length);
      expect((start ?? "") < due).toBe(true);
    }
  },
);

law.prop([fc.array(anyRunning, { maxLength: 3 }), fc.constantFrom(clockEvents, clockTasks)])(
  "every line ends in CRLF and has at most 75 octets, and the same clocks give the same bytes",
  (running, write) => {
    const text = write(running, de, options);
    const lines = text.split("\r\n");
    expect(lines.pop()).toBe("");
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(/[\r\n]/.test(lines.join(""))).toBe(false);
    expect(write(structuredClone(running), de, options)).toBe(text);
  },
);

test("an event in hours reads as it should, line by line", () => {
  const [running] = incidentClocks(event).filter(({ id }) => id === "gdpr/art-33.1");
  expect(unfolded(clockEvents(running === undefined ? [] : [running], en, options))).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Kiregel//core//EN",
    "CALSCALE:GREGORIAN",
    "NAME:Clocks",
    "X-WR-CALNAME:Clocks",
    "BEGIN:VEVENT",
    "UID:gdpr/art-33.1@kiregel.dev",
    "DTSTAMP:20261121T083000Z",
    "DTSTART:20261123T162000Z",
    "SUMMARY:Notification of a personal data breach (Art. 33(1) GDPR)",
    expect.stringMatching(/^DESCRIPTION:Notify the personal data breach\./),
    "URL:https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_33",
    "STATUS:CONFIRMED",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
  ]);
});

test("an entry says what to report, to whom, until when, and what is doubtful", () => {
  const [running] = incidentClocks(event).filter(({ id }) => id === "gdpr/art-33.1");
  expect(description(running, en)).toEqual([
    "Notify the personal data breach. Send later what you do not know yet.",
    "Addressed to: The data protection authority of the Land.",
    "Content: nature of the breach; categories and rough number of persons and records; " +
      "data protection officer or another contact; likely consequences; measures taken and proposed.",
    "Started on 20 November 2026, 17:20 (UTC+01:00) (Europe/Berlin).",
    "Ends on 23 November 2026, 17:20 (UTC+01:00) (Europe/Berlin).",
    "Act without undue delay: this is the outer limit.",
    en.notes["later-with-reasons"],
    en.notes["two-working-days"],
  ]);
});

test.each<{ situation: string; running: RunningClock | undefined; holds: string }>([
  {
    situation: "the strict count",
    running: deadlineOf("bsig/33.1", "2025-12-06"),
    holds: "Nach strengerer Zählung endet sie mit Ablauf des 05.03.2026.",
  },
  {
    situation: "the last day",
    running: deadlineOf("bsig/33.1", "2025-12-06"),
    holds: "Ende: mit Ablauf des 06.03.2026.",
  },
  {
    situation: "an open holiday",
    running: deadlineOf("betrvg/99.3", "2026-11-11"),
    holds: "Das Ende rückt weiter, wo dieser Tag ein Feiertag ist (Buß- und Bettag).",
  },
  {
    situation: "an open event",
    running: deadlineOf("gdpr/art-14.3", "2026-10-21"),
    holds: "Ein früherer Kontakt oder eine frühere Offenlegung beendet die Frist vorher.",
  },
  {
    situation: "no number",
    running: deadlineOf("gdpr/art-33.2", awareAt),
    holds: "Handeln Sie sofort: Das Gesetz nennt keine Zahl.",
  },
  {
    situation: "an open fact",
    running: incidentClocks({ awareAt })[5],
    holds: "Ob diese Frist läuft, ist noch offen.",
  },
  { situation: "no start", running: incidentClocks({ awareAt })[1], holds: "Die Frist läuft noch nicht." },
])("an entry tells of $situation", ({ running, holds }) => {
  expect(running).toBeDefined();
  expect(description(running, de)).toContain(holds);
});

test("an entry of which nothing is open says nothing more than its clock", () => {
  expect(description(deadlineOf("gdpr/art-12.4", "2026-11-03"), de)).toEqual([
    "Teilen Sie der Person mit, warum Sie nicht tätig werden und wo sie sich beschweren oder klagen kann.",
    "Empfänger: Betroffene Person.",
    "Inhalt: Gründe, nicht tätig zu werden; Hinweis auf die Beschwerde bei der Aufsichtsbehörde; " +
      "Hinweis auf den gerichtlichen Rechtsbehelf.",
    "Beginn: 03.11.2026 (Europe/Berlin).",
    "Ende: mit Ablauf des 03.12.2026.",
    "Handeln Sie unverzüglich: Dies ist die äußerste Grenze.",
  ]);
});

test("an entry without a number names no limit", () => {
  expect(description(deadlineOf("gdpr/art-34.1", "2026-11-03"), de).join(" ")).not.toMatch(/Grenze|Ende/);
});

test("a clock that may run is tentative, and stays a task", () => {
  const running = incidentClocks({ awareAt });
  const events = parsed(clockEvents(running, de, options))
    .getAllSubcomponents("vevent")
    .map(read);
  expect(new Set(events.map(({ status }) => status))).toEqual(new Set(["TENTATIVE"]));
  const tasks = parsed(clockTasks(running, de, options))
    .getAllSubcomponents("vtodo")
    .map(read);
  expect(new Set(tasks.map(({ status }) => status))).toEqual(new Set(["NEEDS-ACTION"]));
});

test("a clock that has not started has a task without days, and no event", () => {
  const waiting = incidentClocks({ awareAt }).filter(({ from }) => from === undefined);
  expect(waiting.map(({ id }) => id)).toEqual(["bsig/32.1.4", "bsig/32.2", "bsig/32.2.final"]);
  expect(parsed(clockEvents(waiting, de, options)).getAllSubcomponents("vevent")).toEqual([]);
  const tasks = parsed(clockTasks(waiting, de, options))
    .getAllSubcomponents("vtodo")
    .map(read);
  expect(tasks.map(({ start, due }) => [start, due])).toEqual(Array(3).fill([undefined, undefined]));
});

test("an end on the day of the start leaves out the start, as the format demands", () => {
  const contact = { firstContact: "2026-10-21", firstDisclosure: "none" } as const;
  const text = clockTasks([deadlineOf("gdpr/art-14.3", "2026-10-21", contact)], de, options);
  expect(text).toContain("DUE;VALUE=DATE:20261021\r\n");
  expect(text).not.toContain("DTSTART");
});

test.each([clockEvents, clockTasks])("a stamp that is none, and a clock that is none, are refused", (write) => {
  expect(() => write([], de, { ...options, stamp: "today" })).toThrow(
    expect.objectContaining({ code: "invalid-date" }),
  );
  const unknown: RunningClock = JSON.parse(
    JSON.stringify({ ...deadlineOf("gdpr/art-33.2", awareAt), id: "gdpr/art-1" }),
  );
  expect(() => write([unknown], de, options)).toThrow(expect.objectContaining({ code: "unknown-reference" }));
});

function description(running: RunningClock | undefined, words: typeof de): readonly string[] {
  const [task] = parsed(clockTasks(running === undefined ? [] : [running], words, options)).getAllSubcomponents(
    "vtodo",
  );
  return String(task?.getFirstPropertyValue("description")).split("\n");
}

function parsed(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text));
}

function read(component: ICAL.Component) {
  const text = (property: string) => component.getFirstPropertyValue(property)?.toString();
  return {
    uid: text("uid"),
    start: text("dtstart"),
    due: text("due"),
    summary: text("summary"),
    url: text("url") ?? null,
    status: text("status"),
  };
}

function readTime(time: { readonly day: string; readonly at?: string } | undefined): string | undefined {
  return time?.at ?? time?.day;
}

function unfolded(text: string): readonly string[] {
  return text.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
}

/** A text as a reader finds it: one kind of line break, no control characters, whole characters. */
function asRead(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\t\n]/gu, "")
    .replace(/\p{Surrogate}/gu, "\uFFFD");
}
