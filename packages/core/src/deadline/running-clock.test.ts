import { test as law } from "@fast-check/vitest";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { incidentDeadline } from "../ai-act/art-73-incident.ts";
import { anyDay, anyMoment, anyPlace } from "./any-day.ts";
import { type ClockId, clocks } from "./clock.ts";
import { type DeadlineOfOptions, deadlineOf } from "./running-clock.ts";

const inHours: readonly ClockId[] = ["gdpr/art-33.1", "bsig/32.1.1", "bsig/32.1.2"];
const inDays = clocks.filter(
  ({ period, incident }) => period !== undefined && !("hours" in period) && incident === undefined,
);
const laterDay = anyDay.filter((day) => day >= "2025-12-06");

law.prop([fc.constantFrom(...clocks), anyMoment.filter((moment) => moment > Date.UTC(2025, 11, 7)), anyPlace])(
  "a running clock ends after it started, repeats what its clock says, and survives JSON",
  (clock, moment, place) => {
    const running = deadlineOf(clock.id, new Date(moment).toISOString(), place);
    const { id, source, by, to, isOuterLimit } = clock;
    expect(running).toMatchObject({ id, source, by, to, isOuterLimit, verdict: "yes", timeZone: "Europe/Berlin" });
    expect(JSON.parse(JSON.stringify(running))).toEqual(running);
    expect(running.due === undefined).toBe(clock.period === undefined);
    expect((running.due?.day ?? "9999") > (running.from?.day ?? "")).toBe(true);
  },
);

law.prop([fc.constantFrom(...inDays), laterDay, laterDay])("a later start never ends earlier", ({ id }, one, other) => {
  const [earlier, later] = one <= other ? [one, other] : [other, one];
  const ends = [earlier, later].map((start) => deadlineOf(id, start).due?.day ?? "");
  expect(ends).toEqual([...ends].sort());
});

law.prop([fc.constantFrom(...inHours), anyMoment.filter((moment) => moment > Date.UTC(2025, 11, 7)), anyPlace])(
  "hours never move, whatever the holidays",
  (id, moment, place) => {
    const hours = id === "bsig/32.1.1" ? 24 : 72;
    const { due, from } = deadlineOf(id, new Date(moment).toISOString(), place);
    expect(Date.parse(due?.at ?? "") - Date.parse(from?.at ?? "")).toBe(hours * 3_600_000);
  },
);

law.prop([laterDay, anyPlace])("the days of Art. 73 AI Act are those of its own function", (day, place) => {
  const { due, computing } = deadlineOf("ai-act/art-73.4", day, place);
  const { lastDay, source } = incidentDeadline("death", day);
  expect(due).toEqual({ day: lastDay });
  expect(computing).toEqual([{ step: "calendar-days", sources: [source] }]);
});

const rows: readonly { id: ClockId; start: string; options?: DeadlineOfOptions; due: string; why: string }[] = [
  { id: "gdpr/art-12.3", start: "2026-10-21", due: "2026-11-23", why: "Saturday to Monday" },
  { id: "gdpr/art-12.3", start: "2025-01-31", due: "2025-02-28", why: "no 31 February" },
  { id: "gdpr/art-12.3", start: "2028-01-31", due: "2028-02-29", why: "leap year" },
  { id: "gdpr/art-12.3.extended", start: "2026-10-21", due: "2027-01-21", why: "three months in all" },
  { id: "gdpr/art-12.3.extended", start: "2026-11-30", due: "2027-03-01", why: "28 February is a Sunday" },
  { id: "gdpr/art-12.4", start: "2026-10-21", due: "2026-11-23", why: "as the answer" },
  { id: "gdpr/art-36.2", start: "2026-09-01", due: "2026-10-27", why: "eight weeks" },
  { id: "gdpr/art-36.2.extended", start: "2026-09-01", due: "2026-12-08", why: "fourteen weeks" },
  { id: "gdpr/art-36.2.notice", start: "2026-09-01", due: "2026-10-01", why: "one month" },
  {
    id: "gdpr/art-33.1",
    start: "2026-11-20T17:20:00+01:00",
    due: "2026-11-23T17:20:00+01:00",
    why: "Friday to Monday",
  },
  {
    id: "bsig/32.1.1",
    start: "2026-11-20T17:20:00+01:00",
    due: "2026-11-21T17:20:00+01:00",
    why: "ends on a Saturday",
  },
  {
    id: "bsig/32.1.2",
    start: "2026-03-27T17:20:00+01:00",
    due: "2026-03-30T18:20:00+02:00",
    why: "summer time begins",
  },
  {
    id: "bsig/32.1.4",
    start: "2026-11-23T16:00:00+01:00",
    due: "2026-12-23",
    why: "a month after the report was sent",
  },
  { id: "bsig/32.1.4", start: "2026-11-30T23:30:00Z", due: "2027-01-04", why: "sent on 1 December in Berlin" },
  { id: "bsig/32.2", start: "2026-11-23", due: "2026-12-23", why: "as the final report" },
  { id: "bsig/32.2.final", start: "2027-02-01", due: "2027-03-01", why: "a month after the handling" },
  { id: "bsig/33.1", start: "2025-12-06", due: "2026-03-06", why: "as the BSI counts" },
  { id: "bsig/33.5", start: "2026-11-09", due: "2026-11-23", why: "two weeks" },
  { id: "bsig/34.2", start: "2026-11-21", due: "2027-02-22", why: "Sunday to Monday" },
  { id: "ai-act/art-73.2", start: "2027-12-02", due: "2027-12-17", why: "fifteen days" },
  { id: "ai-act/art-73.3", start: "2028-04-29", due: "2028-05-01", why: "calendar days, also on a holiday" },
  { id: "ai-act/art-73.4", start: "2027-12-24T23:30:00Z", due: "2028-01-04", why: "known on 25 December in Berlin" },
  { id: "betrvg/99.3", start: "2026-11-11", due: "2026-11-18", why: "no Land stated" },
  { id: "betrvg/99.3", start: "2026-11-11", options: { land: "DE-SN" }, due: "2026-11-19", why: "Buß- und Bettag" },
  { id: "agg/15.4", start: "2026-11-01", due: "2027-01-04", why: "over New Year’s Day and a weekend" },
  { id: "arbgg/61b.1", start: "2026-11-21", due: "2027-02-22", why: "three months" },
];

test.each(rows)("$id from $start ends $due: $why", ({ id, start, options, due }) => {
  const running = deadlineOf(id, start, options);
  expect(running.due?.local ?? running.due?.day).toBe(due);
});

test("every clock with a number has a row", () => {
  const numbered = clocks.filter(({ period }) => period !== undefined).map(({ id }) => id);
  expect(numbered.filter((id) => id !== "gdpr/art-14.3" && !rows.some((row) => row.id === id))).toEqual([]);
});

test("a registration names the strict count beside the day", () => {
  expect(deadlineOf("bsig/33.1", "2025-12-06")).toMatchObject({
    from: { day: "2025-12-06" },
    due: { day: "2026-03-06" },
    counted: "2026-03-06",
    strictDay: "2026-03-05",
  });
  expect(deadlineOf("bsig/33.5", "2025-12-06").strictDay).toBeUndefined();
});

test.each([
  { id: "gdpr/art-33.1", pinpoints: ["Art. 3(1)", "Art. 3(2)(a)", "Art. 3(3)"] },
  { id: "bsig/32.1.1", pinpoints: ["§ 31(6)"] },
  { id: "gdpr/art-12.3", pinpoints: ["Art. 3(1)", "Art. 3(2)"] },
  { id: "bsig/33.5", pinpoints: ["§ 31(1)", "§ 187(1)", "§ 188"] },
  { id: "agg/15.4", pinpoints: ["§ 187(1)", "§ 188", "§ 193"] },
] as const)("$id is computed by $pinpoints", ({ id, pinpoints }) => {
  const { computing } = deadlineOf(id, "2026-11-09T12:00:00Z", { land: "DE-HH" });
  expect(computing.flatMap(({ sources }) => sources.map(({ pinpoint }) => pinpoint))).toEqual(pinpoints);
});

test("a clock without a number starts and has no end", () => {
  const { from, due, kind, computing } = deadlineOf("gdpr/art-33.2", "2026-11-20T17:20:00+01:00");
  expect({ due, kind, computing }).toEqual({ due: undefined, kind: "at-once", computing: [] });
  expect(from).toEqual({ at: "2026-11-20T16:20:00Z", local: "2026-11-20T17:20:00+01:00", day: "2026-11-20" });
});

test("the day of a moment is that of the time zone", () => {
  const start = "2026-11-20T23:30:00Z";
  expect(deadlineOf("gdpr/art-12.3", start).from?.day).toBe("2026-11-21");
  expect(deadlineOf("gdpr/art-12.3", start, { timeZone: "UTC" }).from?.day).toBe("2026-11-20");
  expect(deadlineOf("gdpr/art-12.3", start, { timeZone: "UTC" }).timeZone).toBe("UTC");
});

test("a clock keeps what it is about, and nothing more of it", () => {
  const subject = { id: "request-12", name: "Request 12", owner: "nobody" };
  expect(deadlineOf("gdpr/art-12.3", "2026-10-21", { subject }).subject).toEqual({
    id: "request-12",
    name: "Request 12",
  });
  expect(deadlineOf("gdpr/art-12.3", "2026-10-21").subject).toBeUndefined();
});

describe("Art. 14(3): the earliest of three", () => {
  test.each<{ situation: string; options: DeadlineOfOptions; due: string; setBy: string; open: readonly string[] }>([
    {
      situation: "nothing else stated",
      options: {},
      due: "2026-11-23",
      setBy: "Art. 14(3)(a)",
      open: ["firstContact", "firstDisclosure"],
    },
    {
      situation: "no contact and no disclosure",
      options: { firstContact: "none", firstDisclosure: "none" },
      due: "2026-11-23",
      setBy: "Art. 14(3)(a)",
      open: [],
    },
    {
      situation: "a contact on a Sunday",
      options: { firstContact: "2026-10-25", firstDisclosure: "none" },
      due: "2026-10-25",
      setBy: "Art. 14(3)(b)",
      open: [],
    },
    {
      situation: "a disclosure before the contact",
      options: { firstContact: "2026-10-27", firstDisclosure: "2026-10-26" },
      due: "2026-10-26",
      setBy: "Art. 14(3)(c)",
      open: [],
    },
    {
      situation: "a contact before the disclosure",
      options: { firstContact: "2026-10-26", firstDisclosure: "2026-10-27" },
      due: "2026-10-26",
      setBy: "Art. 14(3)(b)",
      open: [],
    },
    {
      situation: "a contact on the day of the data",
      options: { firstContact: "2026-10-21" },
      due: "2026-10-21",
      setBy: "Art. 14(3)(b)",
      open: ["firstDisclosure"],
    },
    {
      situation: "a contact on the last day",
      options: { firstContact: "2026-11-23", firstDisclosure: "none" },
      due: "2026-11-23",
      setBy: "Art. 14(3)(a)",
      open: [],
    },
    {
      situation: "a contact after the month",
      options: { firstContact: "2026-12-01", firstDisclosure: "none" },
      due: "2026-11-23",
      setBy: "Art. 14(3)(a)",
      open: [],
    },
  ])("$situation: $due by $setBy", ({ options, due, setBy, open }) => {
    const running = deadlineOf("gdpr/art-14.3", "2026-10-21", options);
    expect(running.due).toEqual({ day: due });
    expect(running.setBy.pinpoint).toBe(setBy);
    expect(running.openEvents).toEqual(open);
  });

  law.prop([laterDay, laterDay, laterDay])(
    "never ends after the month, and never after the event",
    (start, contact, disclosure) => {
      const [first = start, second = start, third = start] = [start, contact, disclosure].sort();
      const month = deadlineOf("gdpr/art-14.3", first).due?.day ?? "";
      const earlier =
        deadlineOf("gdpr/art-14.3", first, { firstContact: third, firstDisclosure: second }).due?.day ?? "";
      expect(earlier).toBe([month, second, third].sort()[0]);
    },
  );

  test("an event before the data is refused by its name", () => {
    expect(() => deadlineOf("gdpr/art-14.3", "2026-10-21", { firstContact: "2026-10-20" })).toThrow(
      expect.objectContaining({ code: "invalid-date", message: expect.stringMatching(/^firstContact must not lie/) }),
    );
    expect(() => deadlineOf("gdpr/art-14.3", "2026-10-21", { firstDisclosure: "soon" })).toThrow(
      expect.objectContaining({ code: "invalid-date", message: expect.stringMatching(/^firstDisclosure must/) }),
    );
  });
});

test.each<{ call: string; code: string }>([
  { call: '["gdpr/art-33.3","2026-11-20T17:20:00Z"]', code: "unknown-reference" },
  { call: '["__proto__","2026-11-20T17:20:00Z"]', code: "unknown-reference" },
  { call: '["gdpr/art-33.1","2026-11-20"]', code: "invalid-date" },
  { call: '["gdpr/art-33.1","2026-11-20T17:20:00"]', code: "invalid-date" },
  { call: '["gdpr/art-12.3","20.11.2026"]', code: "invalid-date" },
  { call: '["gdpr/art-12.3",null]', code: "invalid-date" },
  { call: '["gdpr/art-12.3"]', code: "invalid-date" },
  { call: '["gdpr/art-12.3","2026-11-20T17:20:00"]', code: "invalid-date" },
  { call: '["gdpr/art-12.3","2018-05-24"]', code: "date-before-act" },
  { call: '["bsig/33.1","2025-12-05"]', code: "date-before-act" },
  { call: '["bsig/32.1.1","2025-12-05T22:59:59Z"]', code: "date-before-act" },
  { call: '["gdpr/art-12.3","2026-11-20",{"timeZone":"Mars/Olympus"}]', code: "unknown-reference" },
  { call: '["gdpr/art-12.3","2026-11-20",{"land":"Mars"}]', code: "unknown-reference" },
  { call: '["gdpr/art-12.3","9999-12-31"]', code: "invalid-date" },
])("$call is refused as $code, without its value", ({ call, code }) => {
  const [id, start, options] = JSON.parse(call);
  expect(() => deadlineOf(id, start, options)).toThrow(
    expect.objectContaining({ code, message: expect.not.stringMatching(/Mars|20\.11\.2026|__proto__|05-24|12-05/) }),
  );
});

test("the first second of 6 December 2025 in Berlin starts a clock of the BSIG", () => {
  expect(deadlineOf("bsig/32.1.1", "2025-12-05T23:00:00Z").due?.local).toBe("2025-12-07T00:00:00+01:00");
});
