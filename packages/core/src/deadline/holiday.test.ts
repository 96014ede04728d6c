import { test as law } from "@fast-check/vitest";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isIsoDate } from "../engine/date.ts";
import { anyDay, anyPlace } from "./any-day.ts";
import { daysAfter, weekdayOf } from "./day.ts";
import { easterSunday, type HolidayId, holidays, holidaysOn, type Land, lands } from "./holiday.ts";

test.each([
  "2000-04-23",
  "2008-03-23",
  "2011-04-24",
  "2018-04-01",
  "2019-04-21",
  "2020-04-12",
  "2024-03-31",
  "2025-04-20",
  "2026-04-05",
  "2027-03-28",
  "2028-04-16",
  "2038-04-25",
  "2049-04-18",
])("Easter Sunday is %s", (day) => {
  expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
});

law.prop([fc.integer({ min: 1583, max: 9999 })])("Easter is a Sunday from 22 March to 25 April", (year) => {
  const day = easterSunday(year);
  expect(weekdayOf(day)).toBe(0);
  expect(day >= `${year}-03-22` && day <= `${year}-04-25`).toBe(true);
});

test.each([Number.NaN, 2026.5, -1, 12_345])("the year %d has no Easter Sunday that we can write", (year) => {
  expect(() => easterSunday(year)).toThrow(expect.objectContaining({ code: "invalid-date" }));
});

describe("a Land", () => {
  // Holidays of the year 2026 beside the nine that all Länder have.
  const own: Readonly<Record<Land, readonly string[]>> = {
    "DE-BW": ["2026-01-06", "2026-06-04", "2026-11-01"],
    "DE-BY": ["2026-01-06", "2026-06-04", "2026-11-01"],
    "DE-BE": ["2026-03-08"],
    "DE-BB": ["2026-04-05", "2026-05-24", "2026-10-31"],
    "DE-HB": ["2026-10-31"],
    "DE-HH": ["2026-10-31"],
    "DE-HE": ["2026-06-04"],
    "DE-MV": ["2026-03-08", "2026-10-31"],
    "DE-NI": ["2026-10-31"],
    "DE-NW": ["2026-06-04", "2026-11-01"],
    "DE-RP": ["2026-06-04", "2026-11-01"],
    "DE-SL": ["2026-06-04", "2026-08-15", "2026-11-01"],
    "DE-SN": ["2026-10-31", "2026-11-18"],
    "DE-ST": ["2026-01-06", "2026-10-31"],
    "DE-SH": ["2026-10-31"],
    "DE-TH": ["2026-09-20", "2026-10-31"],
  };
  const everywhere = [
    "2026-01-01",
    "2026-04-03",
    "2026-04-06",
    "2026-05-01",
    "2026-05-14",
    "2026-05-25",
    "2026-10-03",
    "2026-12-25",
    "2026-12-26",
  ];

  test.each(lands)("%s has in 2026 its own holidays and the nine of all Länder", (land) => {
    expect(certainDays(2026, land)).toEqual([...everywhere, ...own[land]].sort());
  });

  test("is one of sixteen", () => {
    expect(new Set(lands).size).toBe(16);
  });
});

test.each<{ day: string; land: Land; ids: readonly HolidayId[] }>([
  { day: "2018-03-08", land: "DE-BE", ids: [] },
  { day: "2019-03-08", land: "DE-BE", ids: ["womens-day"] },
  { day: "2022-03-08", land: "DE-MV", ids: [] },
  { day: "2023-03-08", land: "DE-MV", ids: ["womens-day"] },
  { day: "2018-09-20", land: "DE-TH", ids: [] },
  { day: "2019-09-20", land: "DE-TH", ids: ["childrens-day"] },
  { day: "2016-10-31", land: "DE-BY", ids: [] },
  { day: "2017-10-31", land: "DE-BY", ids: ["reformation-day"] },
  { day: "2018-10-31", land: "DE-BY", ids: [] },
  { day: "2016-10-31", land: "DE-HH", ids: [] },
  { day: "2017-10-31", land: "DE-HH", ids: ["reformation-day"] },
  { day: "2018-10-31", land: "DE-HH", ids: ["reformation-day"] },
  { day: "2019-05-08", land: "DE-BE", ids: [] },
  { day: "2020-05-08", land: "DE-BE", ids: ["liberation-day"] },
  { day: "2021-05-08", land: "DE-BE", ids: [] },
  { day: "2025-05-08", land: "DE-BE", ids: ["liberation-day"] },
  { day: "2026-05-08", land: "DE-BE", ids: [] },
  { day: "2025-05-08", land: "DE-BB", ids: [] },
  { day: "2028-06-17", land: "DE-BE", ids: ["uprising-day"] },
  { day: "2029-06-17", land: "DE-BE", ids: [] },
  { day: "2022-11-16", land: "DE-SN", ids: ["repentance-day"] },
  { day: "2023-11-22", land: "DE-SN", ids: ["repentance-day"] },
  { day: "2022-11-23", land: "DE-SN", ids: [] },
  { day: "2027-11-17", land: "DE-SN", ids: ["repentance-day"] },
  { day: "2027-11-17", land: "DE-BY", ids: [] },
])("$day in $land: $ids", ({ day, land, ids }) => {
  expect(holidaysOn(day, { land, municipal: [] }).map(({ id }) => id)).toEqual(ids);
});

test.each<{ situation: string; day: string; land?: Land; municipal?: readonly HolidayId[]; holds: string | undefined }>(
  [
    { situation: "all of the Land has it", day: "2028-08-15", land: "DE-SL", holds: "yes" },
    { situation: "parts of the Land have it", day: "2028-08-15", land: "DE-BY", holds: "unknown" },
    { situation: "the place has it", day: "2028-08-15", land: "DE-BY", municipal: ["assumption-day"], holds: "yes" },
    {
      situation: "the place has another one",
      day: "2028-08-15",
      land: "DE-BY",
      municipal: ["peace-festival"],
      holds: undefined,
    },
    { situation: "the Land does not have it", day: "2028-08-15", land: "DE-BE", holds: undefined },
    { situation: "no Land is stated", day: "2028-08-15", holds: "unknown" },
    { situation: "no Land, but the place", day: "2028-08-15", municipal: ["assumption-day"], holds: "yes" },
    { situation: "no Land, and the place has none of those", day: "2028-08-15", municipal: [], holds: "unknown" },
    { situation: "a city alone has it", day: "2028-08-08", land: "DE-BY", municipal: ["peace-festival"], holds: "yes" },
    { situation: "a city alone, not stated", day: "2028-08-08", land: "DE-BY", holds: "unknown" },
    { situation: "a city alone, no Land", day: "2028-08-08", holds: "unknown" },
    { situation: "no Land, and not in that city", day: "2028-08-08", municipal: [], holds: undefined },
    { situation: "Corpus Christi in Saxony", day: "2026-06-04", land: "DE-SN", holds: "unknown" },
    {
      situation: "Corpus Christi in Thuringia",
      day: "2026-06-04",
      land: "DE-TH",
      municipal: ["corpus-christi"],
      holds: "yes",
    },
    { situation: "Corpus Christi in Hamburg", day: "2026-06-04", land: "DE-HH", holds: undefined },
    { situation: "a holiday of all Länder", day: "2026-10-03", holds: "yes" },
  ],
)("on $day, $situation: $holds", ({ day, land, municipal, holds }) => {
  const place = { ...(land === undefined ? {} : { land }), ...(municipal === undefined ? {} : { municipal }) };
  expect(holidaysOn(day, place)[0]?.holds).toBe(holds);
});

law.prop([anyDay, anyPlace])("a stated Land only settles what was open without it", (day, { land }) => {
  const without = new Map(holidaysOn(day).map(({ id, holds }) => [id, holds]));
  for (const { id, holds } of holidaysOn(day, land === undefined ? {} : { land })) {
    expect(without.get(id)).toBe(holds === "yes" && without.get(id) === "yes" ? "yes" : (without.get(id) ?? "missing"));
    expect(without.has(id)).toBe(true);
  }
  for (const [id, holds] of without) {
    if (holds === "yes") expect(holidaysOn(day, land === undefined ? {} : { land })).toContainEqual({ id, holds });
  }
});

test("every entry names Länder, a day that exists, and a span in its order", () => {
  for (const { lands: whole, partly = [], falls, from = "2000-01-01", until = "9999-12-31" } of holidays) {
    expect(whole.length + partly.length).toBeGreaterThan(0);
    expect(whole.filter((land) => partly.includes(land))).toEqual([]);
    expect(isIsoDate(from) && isIsoDate(until) && from <= until).toBe(true);
    if ("on" in falls) expect(isIsoDate(`2026-${falls.on}`)).toBe(true);
  }
});

test.each([
  { json: '{"land":"DE-XX"}', code: "unknown-reference", argument: "land" },
  { json: '{"land":"BY"}', code: "unknown-reference", argument: "land" },
  { json: '{"land":null}', code: "unknown-reference", argument: "land" },
  { json: '{"land":"DE-BE","municipal":["assumption-day"]}', code: "unknown-reference", argument: "municipal" },
  { json: '{"municipal":["new-year"]}', code: "unknown-reference", argument: "municipal" },
  { json: '{"municipal":["Erika Mustermann"]}', code: "unknown-reference", argument: "municipal" },
  { json: '{"municipal":"assumption-day"}', code: "invalid-fact", argument: "municipal and more" },
  { json: '{"more":"2026-11-21"}', code: "invalid-fact", argument: "municipal and more" },
  { json: '{"more":["2026-02-30"]}', code: "invalid-date", argument: "more" },
  { json: '{"more":[7]}', code: "invalid-date", argument: "more" },
])("the place $json is refused as $code", ({ json, code, argument }) => {
  const message = expect.stringMatching(new RegExp(`^${argument} m`));
  expect(() => holidaysOn("2026-11-21", JSON.parse(json))).toThrow(expect.objectContaining({ code, message }));
  expect(() => holidaysOn("2026-11-21", JSON.parse(json))).not.toThrow(/DE-XX|Mustermann|02-30/);
});

test("a holiday that all Länder had once stands there once, as certain", () => {
  expect(holidaysOn("2017-10-31")).toEqual([{ id: "reformation-day", holds: "yes" }]);
});

test.each(["2026-02-30", "", "21.11.2026"])("the day %j is refused", (day) => {
  expect(() => holidaysOn(day)).toThrow(expect.objectContaining({ code: "invalid-date" }));
});

function certainDays(year: number, land: Land): readonly string[] {
  const days = Array.from({ length: 365 }, (_, index) => daysAfter(`${year}-01-01`, index, "day"));
  return days.filter((day) => holidaysOn(day, { land }).some(({ holds }) => holds === "yes"));
}
