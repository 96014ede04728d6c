import { digitOf, isLetter, isSpace, isUpper } from "../character.ts";
import type { Detector, Match } from "../detector.ts";
import { LONGEST_PLACE, POSTAL } from "../postal-place.ts";
import { tiedBefore } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";

const CONTEXT = {
  de: ["plz", "postleitzahl", "wohnort", "wohnhaft", "wohnsitz", "anschrift", "adresse", "ort"],
  en: ["address", "postal code", "postcode", "zip", "zip code"],
};

/** Postal code and place next to a label: "PLZ/Ort: 10115 Berlin", "wohnhaft in 1010 Wien". */
export const postalCode: Detector = {
  kind: "address",
  source: "UPU S42, Germany, Austria and Switzerland",
  example: "PLZ 10115 Berlin",
  starts: "digit",
  digits: [{ least: 4, first: [4, 5], next: ["space"] }],
  match: (text, at, end) => (isSpace(codeAt(text, end)) ? placeFrom(text, at) : undefined),
  reach: LONGEST_PLACE,
  context: CONTEXT,
  confidence: { withContext: 0.9 },
  needsContext: true,
};

/** Postal code after the sign of its country, with its place: "D-10115 Berlin", "CH-8001 Zürich". */
export const countryPostalCode: Detector = {
  kind: "address",
  source: "UPU S42, Germany, Austria and Switzerland",
  example: "D-10115 Berlin",
  starts: ["-"],
  match: matchSigned,
  reach: LONGEST_PLACE,
  context: CONTEXT,
  confidence: { alone: 0.75, withContext: 0.95 },
};

// "D-", "DE-", "A-", "AT-", "CH-", "FL-": nearly all dashes have no digit behind, or no capital before.
function matchSigned(text: Text, at: number, end: number): Match | undefined {
  if (digitOf(codeAt(text, end)) < 0 || !isUpper(codeAt(text, at - 1))) return undefined;
  return placeFrom(text, at - (isLetter(codeAt(text, at - 2)) ? 2 : 1));
}

function placeFrom(text: Text, at: number): Match | undefined {
  if (at < 0 || tiedBefore(text, at)) return undefined;
  const place = POSTAL.place.exec(text.slice(at, at + LONGEST_PLACE));
  return place === null ? undefined : { start: at, end: at + place[0].length, shape: "code-and-place" };
}
