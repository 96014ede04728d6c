import * as fc from "fast-check";
import { type HolidayPlace, lands } from "./holiday.ts";

/** Any day on which our laws are in force, with the ends of months more often. */
export const anyDay: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 2018, max: 2060 }),
    fc.integer({ min: 0, max: 11 }),
    fc.constantFrom(0, 1, 14, 28, 29, 30, 31),
  )
  .map(([year, month, day]) => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10));

/** Any second in the years of our laws, with the nights when clocks change more often. */
export const anyMoment: fc.Arbitrary<number> = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: Date.UTC(2018, 4, 25) / 1000, max: Date.UTC(2060, 0, 1) / 1000 }),
      fc
        .tuple(
          fc.constantFrom("2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z", "2027-03-28T01:00:00Z"),
          fc.integer({ min: -300_000, max: 300_000 }),
        )
        .map(([change, seconds]) => Date.parse(change) / 1000 + seconds),
    ),
  )
  .map(([seconds]) => seconds * 1000);

/** Any place, stated as far as one likes. */
export const anyPlace: fc.Arbitrary<HolidayPlace> = fc.record(
  { land: fc.constantFrom(...lands), more: fc.array(anyDay, { maxLength: 3 }) },
  { requiredKeys: [] },
);
