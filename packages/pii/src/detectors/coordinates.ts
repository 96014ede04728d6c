import { digitOf, isWordCharacter } from "../character.ts";
import { DEGREES } from "../degree-pattern.ts";
import type { Detector, Match, Words } from "../detector.ts";
import { tiedAfter } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";

const SOURCE = "ISO 6709:2022; RFC 5870 (geo URI); Art. 4(1) GDPR: location data";
const CONTEXT: Words = {
  de: ["koordinaten", "standort", "gps", "geo", "breitengrad"],
  en: ["coordinates", "location", "latitude", "lat", "lat lng"],
};

/** Latitude and longitude: decimals of five places, fewer next to a label, or degrees with N, S, E, W (O). */
export const coordinates: Detector = {
  kind: "coordinates",
  source: SOURCE,
  example: "48.858222, 2.294500",
  starts: "digit",
  digits: [
    { least: 6, first: [1, 2, 3], next: ["dot"], second: [3, 4, 5, 6, 7] },
    { least: 6, first: [1, 2, 3], next: ["other"] },
    // A blank stands before the sign of a degree, not before the next number.
    { least: 6, first: [1, 2, 3], next: ["space"], second: [] },
  ],
  match: matchCoordinates,
  reach: 72,
  context: CONTEXT,
  confidence: { alone: 0.8, withContext: 0.97 },
  specificity: 2,
};

/** The same with the letter right before: "N52° 30.977' E13° 22.662'". */
export const coordinatesByLetter: Detector = {
  kind: "coordinates",
  source: SOURCE,
  example: "N52° 30.977' E13° 22.662'",
  starts: "digit-after-letter",
  digits: [{ least: 4, first: [1, 2], next: ["space", "other"] }],
  match: (text, at, end) => (hasDegree(text, end) ? inDegrees(text, at) : undefined),
  reach: 72,
  context: CONTEXT,
  confidence: { alone: 0.8, withContext: 0.97 },
  specificity: 2,
};

const LONGEST = 64;
const DEGREE = 176;

function matchCoordinates(text: Text, at: number, end: number): Match | undefined {
  const sign = codeAt(text, end);
  if (hasDegree(text, end)) return inDegrees(text, at);
  if (sign !== DOT && sign !== COMMA) return undefined;
  // Three places at least: that spares dates, prices and versions the reading.
  if (digitOf(codeAt(text, end + 1)) < 0 || digitOf(codeAt(text, end + 2)) < 0 || digitOf(codeAt(text, end + 3)) < 0)
    return undefined;
  const written = text.slice(at, at + LONGEST);
  return PLACES_AND_DEGREE.test(written) ? inDegrees(text, at) : inDecimals(text, at, written, sign);
}

function hasDegree(text: Text, end: number): boolean {
  const sign = codeAt(text, end);
  return sign === DEGREE || (sign === 32 && codeAt(text, end + 1) === DEGREE);
}

const DOT = 46;
const COMMA = 44;
const PLACES_AND_DEGREE = /^\d+[.,]\d+ ?°/;

// The key of a record may stand before the second number: "lng", "&lon=", '"longitude":'.
const POINTS =
  /^(\d{1,3}\.\d{3,15})(?:[,;/]|%2C)?[ \u00a0]?(?:["'&]?(?:lng|lon|long|longitude|y)["']?[=:] ?)?([-−]?\d{1,3}\.\d{3,15})/i;
const COMMAS = /^(\d{1,3},\d{3,15})(?: ?[;/] ?| )([-−]?\d{1,3},\d{3,15})/;

function inDecimals(text: Text, at: number, written: string, sign: number): Match | undefined {
  const pair = (sign === DOT ? POINTS : COMMAS).exec(written);
  if (pair === null) return undefined;
  const [whole, one = "", two = ""] = pair;
  const end = at + whole.length;
  const start = isMinus(codeAt(text, at - 1)) ? at - 1 : at;
  if (isListed(text, start, end) || tiedAfter(text, end) || !isOnEarth(one, two)) return undefined;
  const needsContext =
    sign === COMMA || places(one) < 5 || places(two) < 5 || (Number.parseFloat(one) < 1 && /^\D?0/.test(two));
  return { start, end, shape: "decimal", needsContext };
}

function isMinus(code: number): boolean {
  return code === 45 || code === 0x2212;
}

// A third number in the row makes it a list of measurements; a colon before it, a time.
function isListed(text: Text, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  return /\d(?:[,;] ?|[ :])$/.test(before) || /^(?:[,;] ?| )[-−]?\d+[.,]\d/.test(text.slice(end, end + 8));
}

// Longitude may stand first, as in GeoJSON; one of both is a latitude.
function isOnEarth(one: string, two: string): boolean {
  const [a, b] = [one, two]
    .map((value) => Number.parseFloat(value.replace(/^[-−]/, "").replace(",", ".")))
    .sort((x, y) => x - y);
  return (a ?? 91) <= 90 && (b ?? 181) <= 180;
}

function places(value: string): number {
  return value.length - value.search(/[.,]/) - 1;
}

function inDegrees(text: Text, at: number): Match | undefined {
  const written = text.slice(at, at + LONGEST);
  const behind = DEGREES.behind.exec(written);
  if (behind !== null) return { start: at, end: at + behind[0].length, shape: "degrees" };
  const start = hemisphereBefore(text, at);
  const before = start < 0 ? null : DEGREES.before.exec(written);
  return before === null ? undefined : { start, end: at + before[0].trimEnd().length, shape: "degrees" };
}

function hemisphereBefore(text: Text, at: number): number {
  const start = codeAt(text, at - 1) === 32 ? at - 2 : at - 1;
  const letter = codeAt(text, start);
  return (letter === 78 || letter === 83) && !isWordCharacter(codeAt(text, start - 1)) ? start : -1;
}
