import type { Detector, Words } from "../detector.ts";
import { matchPassport } from "../passport-number.ts";

const CONTEXT: Words = { de: ["reisepass", "passnummer", "pass-nr"], en: ["passport", "travel document"] };

/** Number of a passport of the United States: nine digits. */
export const usPassport: Detector = {
  kind: "us-passport",
  source: "22 CFR 51.4; US Department of State, passport number; ICAO Doc 9303-4",
  example: "123456789",
  starts: "digit",
  digits: [{ least: 9, first: [9] }],
  match: (text, at, end) => matchPassport(text, { at, end, letters: 0, others: OTHERS }),
  reach: 48,
  context: CONTEXT,
  confidence: { withContext: 0.9 },
  needsContext: true,
};

/** Number of the next-generation passport: a letter and eight digits. */
export const usPassportWithLetter: Detector = {
  kind: "us-passport",
  source: "US Department of State, next generation passport; ICAO Doc 9303-4",
  example: "A12345678",
  starts: "digit-after-letter",
  digits: [{ least: 8, first: [8] }],
  match: (text, at, end) => matchPassport(text, { at, end, letters: 1, others: OTHERS }),
  reach: 48,
  context: CONTEXT,
  confidence: { withContext: 0.9 },
  needsContext: true,
};

// Another country, with no blank line between.
const OTHERS = /\b(?:uk|gb(?!p)|british|german|deutsche)(?![\s\S]*\n[ \t\r]*\n)/i;
