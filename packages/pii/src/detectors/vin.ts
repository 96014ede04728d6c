import { digitOf, isLetter } from "../character.ts";
import { compact } from "../compact.ts";
import type { Detector, Match } from "../detector.ts";
import { tiedAfter, tiedBefore } from "../separator.ts";
import type { Text } from "../text.ts";

/** Vehicle identification number: seventeen characters without I, O, Q; its place 9 is a check digit in North America. */
export const vin: Detector = {
  kind: "vin",
  source: "ISO 3779:2009; 49 CFR 565.15",
  example: "1M8GDM9AXKP042788",
  // At least the last four places are digits: so the number is read from its end.
  starts: "digit-after-letter",
  digits: [{ least: 4, first: [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16] }],
  match: matchVin,
  check: (value) => value.charAt(0) < "1" || value.charAt(0) > "5" || hasCheckDigit(value),
  context: {
    de: ["fin", "fahrgestellnummer", "fahrgestell-nr", "fahrzeug-ident", "fahrzeugidentifizierungsnummer"],
    en: ["vin", "vehicle identification", "chassis"],
  },
  confidence: { checked: 0.8, withContext: 0.98, failedWithContext: 0.5 },
  specificity: 2,
};

const LENGTH = 17;

function matchVin(text: Text, at: number, end: number): Match | undefined {
  const start = end - LENGTH;
  if (start < 0) return undefined;
  for (let place = at - 1; place >= start; place--) {
    const code = text.charCodeAt(place);
    if (code > 127 || (digitOf(code) < 0 && (!isLetter(code) || "IOQioq".includes(String.fromCharCode(code)))))
      return undefined;
  }
  if (tiedBefore(text, start) || tiedAfter(text, end)) return undefined;
  const written = text.slice(start, end);
  const isAmerican = /^[1-5](?=.*[A-Z].*[A-Z])[A-Z\d]+$/.test(written);
  return {
    start,
    end,
    shape: isAmerican ? "north-american" : "plain",
    needsContext: !isAmerican,
    value: compact(text, start, end),
  };
}

// 49 CFR 565.15, tables III and IV: values of letters, weights of places; the remainder by 11, X for 10, is place 9.
function hasCheckDigit(value: string): boolean {
  let sum = 0;
  for (let place = 0; place < LENGTH; place++) {
    const code = value.charCodeAt(place);
    sum += (WEIGHTS.charCodeAt(place) % 16) * (code < 58 ? code - 48 : Number(VALUES.charAt(code - 65)));
  }
  return value.charAt(8) === "0123456789X".charAt(sum % 11);
}

// A to Z; zeros stand for I, O and Q.
const VALUES = "12345678012345070923456789";
// Characters whose code is 16 n + weight: "8765432:0" has ":" for ten.
const WEIGHTS = "8765432:098765432";
