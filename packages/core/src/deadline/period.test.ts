import { test as law } from "@fast-check/vitest";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDay, anyMoment, anyPlace } from "./any-day.ts";
import { daysAfter, numberOf, weekdayOf } from "./day.ts";
import { holidaysOn } from "./holiday.ts";
import { type DayPeriod, endOfHours, endOfPeriod, type PeriodLaw, type PeriodOptions } from "./period.ts";

const anyLaw = fc.constantFrom<PeriodLaw>("union", "administrative", "civil");
const anyGerman = fc.constantFrom<PeriodLaw>("administrative", "civil");
const anyPeriod: fc.Arbitrary<DayPeriod> = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map((days) => ({ days })),
  fc.integer({ min: 1, max: 20 }).map((weeks) => ({ weeks })),
  fc.integer({ min: 1, max: 36 }).map((months) => ({ months })),
  fc.integer({ min: 1, max: 5 }).map((years) => ({ years })),
);

describe("hours", () => {
  law.prop([anyMoment, fc.integer({ min: 1, max: 500 })])("are real hours, whatever the clocks do", (moment, hours) => {
    const start = new Date(moment).toISOString();
    const { due } = endOfHours(start, hours);
    expect(Date.parse(due.at) - moment).toBe(hours * 3_600_000);
    expect(Date.parse(due.local) - moment).toBe(hours * 3_600_000);
  });

  test.each([
    { start: "2026-11-20T17:20:00+01:00", hours: 72, local: "2026-11-23T17:20:00+01:00", why: "Friday to Monday" },
    { start: "2026-12-24T23:59:59+01:00", hours: 72, local: "2026-12-27T23:59:59+01:00", why: "over Christmas" },
    { start: "2026-03-27T17:20:00+01:00", hours: 72, local: "2026-03-30T18:20:00+02:00", why: "to summer time" },
    { start: "2026-10-23T17:20:00+02:00", hours: 72, local: "2026-10-26T16:20:00+01:00", why: "from summer time" },
    { start: "2026-10-25T02:30:00+02:00", hours: 24, local: "2026-10-26T01:30:00+01:00", why: "first half past two" },
    { start: "2026-10-25T02:30:00+01:00", hours: 24, local: "2026-10-26T02:30:00+01:00", why: "second half past two" },
  ])("$hours h from $start end at $local: $why", ({ start, hours, local }) => {
    expect(endOfHours(start, hours).due.local).toBe(local);
  });

  test.each([
    { law: "union", pinpoints: ["Art. 3(1)", "Art. 3(2)(a)", "Art. 3(3)"] },
    { law: "administrative", pinpoints: ["§ 31(6)"] },
  ] as const)("are computed under $law law by $pinpoints", ({ law, pinpoints }) => {
    const { computing } = endOfHours("2026-11-20T17:20:00Z", 24, { law });
    expect(computing.map(({ step }) => step)).toEqual(["hours-around-the-clock"]);
    expect(computing.flatMap(({ sources }) => sources.map(({ pinpoint }) => pinpoint))).toEqual(pinpoints);
  });

  test("are shown in the time zone that is asked for", () => {
    const { due } = endOfHours("2026-11-20T17:20:00+01:00", 24, { timeZone: "Asia/Tokyo" });
    expect(due).toEqual({ at: "2026-11-21T16:20:00Z", local: "2026-11-22T01:20:00+09:00", day: "2026-11-22" });
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1_000_001])("in the number %d are refused", (hours) => {
    expect(() => endOfHours("2026-11-20T17:20:00Z", hours)).toThrow(
      expect.objectContaining({ code: "invalid-fact", message: expect.stringMatching(/^hours must/) }),
    );
  });

  test("that end after the last moment we can write are refused", () => {
    expect(() => endOfHours("9999-12-29T23:00:00Z", 2)).toThrow(expect.objectContaining({ code: "invalid-date" }));
    expect(endOfHours("9999-12-29T23:00:00Z", 1).due.at).toBe("9999-12-30T00:00:00Z");
  });

  test("have no rule in German civil law", () => {
    expect(() => endOfHours("2026-11-20T17:20:00Z", 24, { law: "civil" })).toThrow(
      expect.objectContaining({ code: "unknown-reference" }),
    );
  });
});

describe("days and more", () => {
  law.prop([anyDay, anyPeriod, anyLaw, anyPlace])(
    "never end on a day without work, and move no more than needed",
    (start, period, law, place) => {
      const { day, counted } = endOfPeriod(start, period, { law, ...place });
      expect(isFree(day, place)).toBe(false);
      for (let passed = counted; passed < day; passed = daysAfter(passed, 1, "day"))
        expect(isFree(passed, place)).toBe(true);
      expect(day >= counted && counted > start).toBe(true);
    },
  );

  law.prop([anyDay, anyDay, anyPeriod, anyLaw, anyPlace])(
    "a later start never brings an earlier end",
    (one, other, period, law, place) => {
      const [earlier, later] = one <= other ? [one, other] : [other, one];
      const ends = [earlier, later].map((start) => endOfPeriod(start, period, { law, ...place }));
      expect(ends.map(({ day }) => day)).toEqual(ends.map(({ day }) => day).sort());
      expect(ends.map(({ counted }) => counted)).toEqual(ends.map(({ counted }) => counted).sort());
    },
  );

  law.prop([anyDay, fc.integer({ min: 1, max: 48 })])(
    "months end on the same date, or on the last day of the month",
    (start, months) => {
      const { counted } = endOfPeriod(start, { months });
      const month = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
      expect(month(counted) - month(start)).toBe(months);
      expect(counted.slice(8) === start.slice(8) || daysAfter(counted, 1, "day").endsWith("-01")).toBe(true);
    },
  );

  law.prop([anyDay, fc.integer({ min: 1, max: 100 })])(
    "weeks end on the same day of the week and are seven days",
    (start, weeks) => {
      const { counted } = endOfPeriod(start, { weeks });
      expect(weekdayOf(counted)).toBe(weekdayOf(start));
      expect(endOfPeriod(start, { days: weeks * 7 }).counted).toBe(counted);
    },
  );

  law.prop([anyDay, fc.integer({ min: 1, max: 9 })])("a year is twelve months", (start, years) => {
    expect(endOfPeriod(start, { years })).toEqual(endOfPeriod(start, { months: years * 12 }));
  });

  law.prop([anyDay, anyPeriod, anyGerman])(
    "a period that counts its first day ends a day earlier or at the same month end",
    (start, period, law) => {
      const after = endOfPeriod(start, period, { law }).counted;
      const within = endOfPeriod(start, period, { law, begins: "with-the-day" }).counted;
      const difference = numberOf(after) - numberOf(within);
      expect(difference === 1 || (difference === 0 && daysAfter(after, 1, "day").endsWith("-01"))).toBe(true);
    },
  );

  law.prop([anyDay, anyPeriod, anyPlace])(
    "a result survives JSON, and more holidays never end it earlier",
    (start, period, place) => {
      const plain = endOfPeriod(start, period, place);
      expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
      const more = [...(place.more ?? []), plain.day];
      expect(endOfPeriod(start, period, { ...place, more }).day > plain.day).toBe(true);
    },
  );

  test.each<{ start: string; period: DayPeriod; options?: PeriodOptions; counted: string; day: string; why: string }>([
    { start: "2027-01-31", period: { months: 1 }, counted: "2027-02-28", day: "2027-03-01", why: "28.02. is a Sunday" },
    { start: "2028-01-31", period: { months: 1 }, counted: "2028-02-29", day: "2028-02-29", why: "leap year" },
    { start: "2025-01-31", period: { months: 1 }, counted: "2025-02-28", day: "2025-02-28", why: "a Friday" },
    { start: "2026-10-21", period: { months: 1 }, counted: "2026-11-21", day: "2026-11-23", why: "a Saturday" },
    {
      start: "2026-02-28",
      period: { months: 1 },
      counted: "2026-03-28",
      day: "2026-03-30",
      why: "not the month’s end",
    },
    { start: "2028-02-29", period: { years: 1 }, counted: "2029-02-28", day: "2029-02-28", why: "no 29.02." },
    {
      start: "2026-03-27",
      period: { weeks: 1 },
      counted: "2026-04-03",
      day: "2026-04-07",
      why: "Good Friday to Easter Monday",
    },
    {
      start: "2026-12-18",
      period: { weeks: 1 },
      counted: "2026-12-25",
      day: "2026-12-28",
      why: "Christmas and a weekend",
    },
    { start: "2026-11-06", period: { days: 12 }, counted: "2026-11-18", day: "2026-11-18", why: "no Land stated" },
    {
      start: "2026-11-06",
      period: { days: 12 },
      options: { land: "DE-SN" },
      counted: "2026-11-18",
      day: "2026-11-19",
      why: "Buß- und Bettag",
    },
    {
      start: "2026-11-06",
      period: { days: 12 },
      options: { more: ["2026-11-18", "2026-11-19"] },
      counted: "2026-11-18",
      day: "2026-11-20",
      why: "two days of the caller",
    },
    {
      start: "2025-12-06",
      period: { months: 3 },
      options: { law: "administrative" },
      counted: "2026-03-06",
      day: "2026-03-06",
      why: "as the BSI counts",
    },
    {
      start: "2025-12-06",
      period: { months: 3 },
      options: { law: "administrative", begins: "with-the-day" },
      counted: "2026-03-05",
      day: "2026-03-05",
      why: "strict count",
    },
    {
      start: "2027-01-31",
      period: { months: 1 },
      options: { law: "civil", begins: "with-the-day" },
      counted: "2027-02-28",
      day: "2027-03-01",
      why: "no 30.02., § 188(3) BGB",
    },
    {
      start: "2026-01-01",
      period: { months: 1 },
      options: { law: "civil", begins: "with-the-day" },
      counted: "2026-01-31",
      day: "2026-02-02",
      why: "first of the month to its last",
    },
    {
      start: "2026-03-01",
      period: { months: 12 },
      options: { law: "civil", begins: "with-the-day" },
      counted: "2027-02-28",
      day: "2027-03-01",
      why: "a year from the first of March",
    },
    {
      start: "2026-11-02",
      period: { weeks: 1 },
      options: { law: "civil", begins: "with-the-day" },
      counted: "2026-11-08",
      day: "2026-11-09",
      why: "Monday to Sunday",
    },
    {
      start: "2026-11-02",
      period: { days: 1 },
      options: { law: "civil", begins: "with-the-day" },
      counted: "2026-11-02",
      day: "2026-11-02",
      why: "one day is that day",
    },
  ])("$period from $start: $day, $why", ({ start, period, options = {}, counted, day }) => {
    expect(endOfPeriod(start, period, options)).toMatchObject({ counted, day });
  });

  test.each<{ law: PeriodLaw; begins?: PeriodOptions["begins"]; pinpoints: readonly string[] }>([
    { law: "union", pinpoints: ["Art. 3(1)", "Art. 3(2)", "Art. 3(4)"] },
    { law: "administrative", pinpoints: ["§ 31(1)", "§ 187(1)", "§ 188", "§ 31(3)"] },
    { law: "administrative", begins: "with-the-day", pinpoints: ["§ 31(1)", "§ 187(2)", "§ 188", "§ 31(3)"] },
    { law: "civil", pinpoints: ["§ 187(1)", "§ 188", "§ 193"] },
    { law: "civil", begins: "with-the-day", pinpoints: ["§ 187(2)", "§ 188", "§ 193"] },
  ])("are computed under $law law $begins by $pinpoints", ({ law, begins, pinpoints }) => {
    const start = begins === "with-the-day" ? "2026-10-22" : "2026-10-21";
    const moved = endOfPeriod(start, { months: 1 }, { law, ...(begins === undefined ? {} : { begins }) });
    expect(moved.day).toBe("2026-11-23");
    expect(moved.computing.flatMap(({ sources }) => sources.map(({ pinpoint }) => pinpoint))).toEqual(pinpoints);
    expect(endOfPeriod("2026-11-02", { weeks: 1 }, { law }).computing).toHaveLength(1);
  });

  test("name the holidays that could still move the end", () => {
    expect(endOfPeriod("2026-11-06", { days: 12 }).open).toEqual(["repentance-day"]);
    expect(endOfPeriod("2026-11-06", { days: 12 }, { land: "DE-BY" }).open).toEqual([]);
    expect(endOfPeriod("2028-08-01", { weeks: 2 }, { land: "DE-BY" }).open).toEqual(["assumption-day"]);
    expect(endOfPeriod("2028-08-01", { weeks: 2 }, { land: "DE-BY", municipal: [] }).open).toEqual([]);
  });

  test.each<{ json: string; options?: string; code: string; argument: string }>([
    { json: '{"days":0}', code: "invalid-fact", argument: "days" },
    { json: '{"weeks":-1}', code: "invalid-fact", argument: "weeks" },
    { json: '{"months":1.5}', code: "invalid-fact", argument: "months" },
    { json: '{"years":"1"}', code: "invalid-fact", argument: "years" },
    { json: '{"years":1000000}', code: "invalid-date", argument: "start with the period added" },
    { json: '{"days":1}', options: '{"law":"roman"}', code: "unknown-reference", argument: "law" },
    { json: '{"days":1}', options: '{"law":"__proto__"}', code: "unknown-reference", argument: "law" },
    { json: '{"days":1}', options: '{"begins":"whenever"}', code: "unknown-reference", argument: "begins" },
    { json: '{"days":1}', options: '{"begins":"with-the-day"}', code: "unknown-reference", argument: "law" },
    { json: '{"days":1}', options: '{"land":"DE-XX"}', code: "unknown-reference", argument: "land" },
  ])("the period $json with $options is refused as $code", ({ json, options = "{}", code, argument }) => {
    expect(() => endOfPeriod("2026-11-20", JSON.parse(json), JSON.parse(options))).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(new RegExp(`^${argument} must`)) }),
    );
  });

  test.each(["2026-02-30", "2026-11-20T17:20:00Z", ""])("the start %j is refused", (start) => {
    expect(() => endOfPeriod(start, { days: 1 })).toThrow(expect.objectContaining({ code: "invalid-date" }));
  });
});

function isFree(day: string, place: PeriodOptions): boolean {
  const isWeekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  return isWeekend || place.more?.includes(day) === true || holidaysOn(day, place).some(({ holds }) => holds === "yes");
}
