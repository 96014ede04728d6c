import { withoutCapitals } from "../capitals.ts";
import { isDash, isSpace, isUpper } from "../character.ts";
import type { Detector, Match } from "../detector.ts";
import { before } from "../look-behind.ts";
import { tiedAfter } from "../separator.ts";
import { BEFORE_PLACE } from "../street-before-place.ts";
import { codeAt, type Text } from "../text.ts";

/**
 * German, Austrian or Swiss address with postal code and place, whatever its street is called: "Hohe Bleichen 12",
 * "rue du Lac 5", "Mustergasse 3, Top 4", "Q7, 24", "Postfach 12 34". It is read from the postal code to both sides.
 */
export const postalAddressByPlace: Detector = {
  kind: "address",
  source: "DIN 5008:2020; UPU S42, Germany, Austria and Switzerland",
  example: "Musterhöhe 12, 12345 Musterstadt",
  starts: "digit",
  digits: [{ least: 4, first: [4, 5], next: ["space"], tied: true }],
  match: matchAddress,
  reach: 256,
  context: { de: ["anschrift", "adresse", "wohnhaft"], en: ["address"] },
  confidence: { withContext: 0.95 },
  needsContext: true,
  readsCue: true,
};

function matchAddress(text: Text, at: number, end: number): Match | undefined {
  // Most numbers are refused here: no capital follows.
  const place = end + (isSpace(codeAt(text, end + 1)) ? 2 : 1);
  if (!isUpper(codeAt(text, place))) return undefined;
  const [, sign = ""] = before(text.slice(Math.max(0, at - LONGEST_SIGN), at), BEFORE_PLACE.sign) ?? [];
  if (sign === "" && isDash(codeAt(text, at - 1))) return undefined;
  const code = at - sign.length;
  const rest = text.slice(code, end + LONGEST_STREET);
  if (!BEFORE_PLACE.place.test(rest) || BEFORE_PLACE.counted.test(rest)) return undefined;
  const first = Math.max(0, code - LONGEST_STREET);
  const written = text.slice(first, end + 2 * LONGEST_STREET);
  const around = CAPITALS.test(text.slice(place, place + 3)) ? withoutCapitals(written) : written;
  const span = streetBefore(around, code - first) ?? streetBehind(around, code - first);
  if (span === undefined || tiedAfter(text, first + span.end)) return undefined;
  const cue = { word: "postal code", at: code };
  return { start: first + span.start, end: first + span.end, shape: span.shape, cue };
}

const CAPITALS = /^[A-ZÀ-ÖØ-Þ]{2}[A-ZÀ-ÖØ-Þ. ]/;
const LONGEST_SIGN = 8;
const LONGEST_STREET = 120;

interface Span {
  readonly start: number;
  readonly end: number;
  readonly shape: string;
}

function streetBefore(around: string, code: number): Span | undefined {
  BEFORE_PLACE.street.lastIndex = code;
  const [, street = "", name = "", inWord] = BEFORE_PLACE.street.exec(around) ?? [];
  // A street as long as that may begin earlier.
  if (street === "" || street.length === LONGEST_STREET || !isStreet(name)) return undefined;
  if (inWord !== undefined && !STREET_LIKE.test(name)) return undefined;
  return { start: code - street.length, end: code + placeAt(around, code).length, shape: "street-and-place" };
}

// "1010 Wien, Mustergasse 5".
function streetBehind(around: string, code: number): Span | undefined {
  const placeEnd = code + placeAt(around, code).length;
  if (codeAt(around, placeEnd) !== COMMA) return undefined;
  const [street = "", name = ""] = BEFORE_PLACE.streetBehind.exec(around.slice(placeEnd)) ?? [];
  if (street === "" || !isStreet(name)) return undefined;
  return { start: code, end: placeEnd + street.length, shape: "place-and-street" };
}

function placeAt(around: string, code: number): string {
  return BEFORE_PLACE.place.exec(around.slice(code))?.[0] ?? "";
}

const COMMA = 44;

function isStreet(name: string): boolean {
  return NAMED.test(name) || before(name, BEFORE_PLACE.numbered) === null;
}

/** Names that are streets whatever follows. */
const NAMED = /^(?:Straße|Platz|Allee)\p{Zs}/u;
/** Names that "Mustergasse 5 in 10115 Berlin" needs. */
const STREET_LIKE =
  /(?:stra(?:ß|ss)e|str\.|g[aä](?:ss|ß)(?:e|chen|le)|allee|weg|platz|ring|ufer|damm|hof|markt|gürtel|quai|kai|pfad|steig|graben|hang|höhe|halde|rain|zeile|reihe|wall)$|^(?:A[mn]|Auf|I[mn]|Zu[mr]|Unter|Hinter|Straße|Platz|Allee|rue|avenue|chemin|route|boulevard|via|piazza)\p{Zs}/iu;
