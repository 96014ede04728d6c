import { type IsoDate, requireDate } from "../engine/date.ts";
import type { Verdict } from "../engine/finding.ts";
import type { Source } from "../engine/source.ts";
import { KiregelError } from "../error.ts";
import { daysAfter, weekdayOf } from "./day.ts";

/** A German Land, by its code in ISO 3166-2. */
export type Land = (typeof LAND_CODES)[number];

const LAND_CODES = [
  "DE-BW",
  "DE-BY",
  "DE-BE",
  "DE-BB",
  "DE-HB",
  "DE-HH",
  "DE-HE",
  "DE-MV",
  "DE-NI",
  "DE-NW",
  "DE-RP",
  "DE-SL",
  "DE-SN",
  "DE-ST",
  "DE-SH",
  "DE-TH",
] as const;

/** The sixteen Länder. */
export const lands: readonly Land[] = LAND_CODES;

/** A public holiday that a law names. The same one can stand in the law of several Länder since different days. */
export type HolidayId =
  | "new-year"
  | "epiphany"
  | "womens-day"
  | "good-friday"
  | "easter-sunday"
  | "easter-monday"
  | "labour-day"
  | "liberation-day"
  | "ascension-day"
  | "whit-sunday"
  | "whit-monday"
  | "corpus-christi"
  | "uprising-day"
  | "peace-festival"
  | "assumption-day"
  | "childrens-day"
  | "unity-day"
  | "reformation-day"
  | "all-saints-day"
  | "repentance-day"
  | "christmas-day"
  | "boxing-day";

/** When, where and since when a day is a public holiday. */
export interface Holiday {
  readonly id: HolidayId;
  /** Month and day, days after Easter Sunday, or the last Wednesday before a day. */
  readonly falls: { readonly on: string } | { readonly afterEaster: number } | { readonly wednesdayBefore: string };
  /** The Länder in all of whose places it is a holiday. */
  readonly lands: readonly Land[];
  /** The Länder in some of whose municipalities it is one. */
  readonly partly?: readonly Land[];
  /** The first and last day of the law; without them it is older than 2000, and in force. */
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  readonly source: Source;
}

/** The table of holidays rests on general knowledge of the holiday laws, checked against no gazette, as of this day. */
export const HOLIDAYS_CHECKED_UNTIL: IsoDate = "2026-11-21";

const LAW_OF_THE_LAND: Source = { document: "Feiertagsgesetze der Länder", pinpoint: "" };

/**
 * The public holidays in Germany from the year 2000 on. The Land decides, the Federation only for 3 October. Company
 * customs, 24 and 31 December and single days that a Land sets later are not in it: pass them as `more`.
 */
export const holidays: readonly Holiday[] = [
  { id: "new-year", falls: { on: "01-01" }, lands: LAND_CODES, source: LAW_OF_THE_LAND },
  { id: "epiphany", falls: { on: "01-06" }, lands: ["DE-BW", "DE-BY", "DE-ST"], source: LAW_OF_THE_LAND },
  { id: "womens-day", falls: { on: "03-08" }, lands: ["DE-BE"], from: "2019-01-01", source: LAW_OF_THE_LAND },
  { id: "womens-day", falls: { on: "03-08" }, lands: ["DE-MV"], from: "2023-01-01", source: LAW_OF_THE_LAND },
  { id: "good-friday", falls: { afterEaster: -2 }, lands: LAND_CODES, source: LAW_OF_THE_LAND },
  { id: "easter-sunday", falls: { afterEaster: 0 }, lands: ["DE-BB"], source: LAW_OF_THE_LAND },
  { id: "easter-monday", falls: { afterEaster: 1 }, lands: LAND_CODES, source: LAW_OF_THE_LAND },
  { id: "labour-day", falls: { on: "05-01" }, lands: LAND_CODES, source: LAW_OF_THE_LAND },
  {
    id: "liberation-day",
    falls: { on: "05-08" },
    lands: ["DE-BE"],
    from: "2020-05-08",
    until: "2020-05-08",
    source: LAW_OF_THE_LAND,
  },
  {
    id: "liberation-day",
    falls: { on: "05-08" },
    lands: ["DE-BE"],
    from: "2025-05-08",
    until: "2025-05-08",
    source: LAW_OF_THE_LAND,
  },
  { id: "ascension-day", falls: { afterEaster: 39 }, lands: LAND_CODES, source: LAW_OF_THE_LAND },
  { id: "whit-sunday", falls: { afterEaster: 49 }, lands: ["DE-BB"], source: LAW_OF_THE_LAND },
  { id: "whit-monday", falls: { afterEaster: 50 }, lands: LAND_CODES, source: LAW_OF_THE_LAND },
  {
    id: "corpus-christi",
    falls: { afterEaster: 60 },
    lands: ["DE-BW", "DE-BY", "DE-HE", "DE-NW", "DE-RP", "DE-SL"],
    partly: ["DE-SN", "DE-TH"],
    source: LAW_OF_THE_LAND,
  },
  {
    id: "uprising-day",
    falls: { on: "06-17" },
    lands: ["DE-BE"],
    from: "2028-06-17",
    until: "2028-06-17",
    source: LAW_OF_THE_LAND,
  },
  // In the city of Augsburg.
  { id: "peace-festival", falls: { on: "08-08" }, lands: [], partly: ["DE-BY"], source: LAW_OF_THE_LAND },
  // In Bavaria in municipalities with more Catholic than Protestant inhabitants.
  {
    id: "assumption-day",
    falls: { on: "08-15" },
    lands: ["DE-SL"],
    partly: ["DE-BY"],
    source: LAW_OF_THE_LAND,
  },
  { id: "childrens-day", falls: { on: "09-20" }, lands: ["DE-TH"], from: "2019-01-01", source: LAW_OF_THE_LAND },
  {
    id: "unity-day",
    falls: { on: "10-03" },
    lands: LAND_CODES,
    source: { statute: "EinigVtr", pinpoint: "Art. 2(2)" },
  },
  {
    id: "reformation-day",
    falls: { on: "10-31" },
    lands: ["DE-BB", "DE-MV", "DE-SN", "DE-ST", "DE-TH"],
    source: LAW_OF_THE_LAND,
  },
  {
    id: "reformation-day",
    falls: { on: "10-31" },
    lands: LAND_CODES,
    from: "2017-10-31",
    until: "2017-10-31",
    source: LAW_OF_THE_LAND,
  },
  {
    id: "reformation-day",
    falls: { on: "10-31" },
    lands: ["DE-HB", "DE-HH", "DE-NI", "DE-SH"],
    from: "2018-10-31",
    source: LAW_OF_THE_LAND,
  },
  {
    id: "all-saints-day",
    falls: { on: "11-01" },
    lands: ["DE-BW", "DE-BY", "DE-NW", "DE-RP", "DE-SL"],
    source: LAW_OF_THE_LAND,
  },
  { id: "repentance-day", falls: { wednesdayBefore: "11-23" }, lands: ["DE-SN"], source: LAW_OF_THE_LAND },
  { id: "christmas-day", falls: { on: "12-25" }, lands: LAND_CODES, source: LAW_OF_THE_LAND },
  { id: "boxing-day", falls: { on: "12-26" }, lands: LAND_CODES, source: LAW_OF_THE_LAND },
];

/** The place whose holidays count: where the act is due. What is not stated stays open and moves nothing. */
export interface HolidayPlace {
  /** The Land. Without it only the holidays of all Länder are certain. */
  readonly land?: Land;
  /** Which of the holidays that only parts of a Land have are held in the municipality. A stated list denies the others. */
  readonly municipal?: readonly HolidayId[];
  /** Further days on which no work is done by law. */
  readonly more?: readonly IsoDate[];
}

/** A holiday on a day, and whether it is one at the place. */
export interface HolidayThere {
  readonly id: HolidayId;
  readonly holds: "yes" | "unknown";
}

/**
 * The public holidays on a day at a place; `unknown` where the Land or the municipality decides and is not stated.
 *
 * Throws a KiregelError `invalid-date`, or `unknown-reference` for a Land or a municipal holiday that does not exist.
 *
 * @example
 * ```ts
 * import { holidaysOn } from "@kiregel/core/deadline";
 *
 * holidaysOn("2028-08-15", { land: "DE-SL" }); // => [{ id: "assumption-day", holds: "yes" }]
 * holidaysOn("2028-08-15", { land: "DE-BY" }); // => [{ id: "assumption-day", holds: "unknown" }]
 * holidaysOn("2028-08-15", { land: "DE-BY", municipal: [] }); // => []
 * ```
 */
export function holidaysOn(day: IsoDate, place: HolidayPlace = {}): readonly HolidayThere[] {
  checkPlace(place);
  return thereOn(requireDate(day, "day"), place);
}

/**
 * Easter Sunday of a year in the Gregorian calendar, by the method of Meeus, Jones and Butcher. Throws a KiregelError
 * `invalid-date` for a year that no day can be written in.
 */
export function easterSunday(year: number): IsoDate {
  const golden = year % 19;
  const [century, ofCentury] = [Math.floor(year / 100), year % 100];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sinceMarch = epact + toSunday - 7 * late + 21;
  return daysAfter(`${String(year).padStart(4, "0")}-03-01`, sinceMarch, "year");
}

/** Works out whether a day is a working day at a place, and what could still make it none. The place is checked once. */
export function workingDays(place: HolidayPlace): (day: IsoDate) => {
  readonly isWorkingDay: boolean;
  readonly open: readonly HolidayId[];
} {
  checkPlace(place);
  const more = new Set(place.more);
  return (day) => {
    const there = thereOn(day, place);
    const isFree = [0, 6].includes(weekdayOf(day)) || more.has(day) || there.some(({ holds }) => holds === "yes");
    return { isWorkingDay: !isFree, open: there.filter(({ holds }) => holds === "unknown").map(({ id }) => id) };
  };
}

function thereOn(day: IsoDate, place: HolidayPlace): readonly HolidayThere[] {
  const there = holidays.filter(
    (holiday) => fallsOn(holiday, day) && (holiday.from ?? "") <= day && day <= (holiday.until ?? "9999-12-31"),
  );
  const certain = idsOf(there.filter((holiday) => holdsAt(holiday, place) === "yes"));
  const open = idsOf(there.filter((holiday) => holdsAt(holiday, place) === "unknown")).filter(
    (id) => !certain.includes(id),
  );
  return [
    ...certain.map((id) => ({ id, holds: "yes" }) as const),
    ...open.map((id) => ({ id, holds: "unknown" }) as const),
  ];
}

function idsOf(some: readonly Holiday[]): readonly HolidayId[] {
  return [...new Set(some.map(({ id }) => id))];
}

function fallsOn({ falls }: Holiday, day: IsoDate): boolean {
  const year = day.slice(0, 4);
  if ("on" in falls) return day.slice(5) === falls.on;
  if ("afterEaster" in falls) return day === daysAfter(easterSunday(Number(year)), falls.afterEaster, "day");
  const before = `${year}-${falls.wednesdayBefore}`;
  return weekdayOf(day) === 3 && day < before && daysAfter(day, 7, "day") >= before;
}

function holdsAt({ id, lands: everywhereIn, partly = [] }: Holiday, { land, municipal }: HolidayPlace): Verdict {
  if (everywhereIn.length === LAND_CODES.length) return "yes";
  if (land !== undefined && everywhereIn.includes(land)) return "yes";
  if (municipal?.includes(id) === true) return "yes";
  if (land === undefined) return everywhereIn.length > 0 || municipal === undefined ? "unknown" : "no";
  return partly.includes(land) && municipal === undefined ? "unknown" : "no";
}

function checkPlace({ land, municipal = [], more = [] }: HolidayPlace): void {
  if (!Array.isArray(municipal) || !Array.isArray(more)) {
    throw new KiregelError("invalid-fact", "municipal and more must be lists: one entry for each holiday or day.");
  }
  if (land !== undefined && !LAND_CODES.includes(land)) {
    throw new KiregelError(
      "unknown-reference",
      `land must be one of ${LAND_CODES.join(", ")}. Its holidays decide when a period ends.`,
    );
  }
  const partial = holidays.filter(({ partly = [] }) =>
    land === undefined ? partly.length > 0 : partly.includes(land),
  );
  if (municipal.some((id) => !partial.some((holiday) => holiday.id === id))) {
    throw new KiregelError(
      "unknown-reference",
      `municipal may name only holidays that parts of the Land have: ${partial.map(({ id }) => id).join(", ") || "none"}. ` +
        "Further days go into more.",
    );
  }
  for (const day of more) requireDate(day, "more");
}
