// How addresses are written in five countries, and how often each form occurs.
import { american, americanBox, british, britishBox, flat, house, houseAlone, withSuite } from "./address-english.ts";
import {
  austrian,
  austrianBox,
  austrianPlaceFirst,
  german,
  germanBox,
  mannheim,
  placeFirst,
  swiss,
  swissBox,
  swissWithBox,
  withUnit,
} from "./address-german.ts";
import { type Half, type Names, namesOf } from "./address-name.ts";
import type { Random } from "./random.ts";

export type Country = "Germany" | "Austria" | "Switzerland" | "United Kingdom" | "United States";

export const COUNTRIES: readonly Country[] = ["Germany", "Austria", "Switzerland", "United Kingdom", "United States"];

/** Whether its letters are German here; those of French and Italian Switzerland have templates of their own. */
export function isGerman(country: Country): boolean {
  return country === "Germany" || country === "Austria" || country === "Switzerland";
}

/** The lines from the street to the place; the place may also stand first. */
export interface Address {
  readonly form: string;
  readonly lines: readonly string[];
}

export interface Draw {
  readonly random: Random;
  readonly name: Names;
}

export function addressOf(random: Random, country: Country, half: Half): Address {
  const draw = { random, name: namesOf(random, half) };
  return random.pick(FORMS[country])(draw);
}

type Form = (draw: Draw) => Address;

const FORMS: Readonly<Record<Country, readonly Form[]>> = {
  Germany: [...times(14, german), withUnit, placeFirst, mannheim, germanBox],
  Austria: [...times(8, austrian), ...times(2, austrianPlaceFirst), austrianBox],
  Switzerland: [...times(10, swiss), swissWithBox, swissBox],
  "United Kingdom": [...times(8, british), flat, flat, house, houseAlone, britishBox],
  "United States": [...times(8, american), ...times(5, withSuite), americanBox],
};

function times(count: number, form: Form): readonly Form[] {
  return Array.from({ length: count }, () => form);
}
