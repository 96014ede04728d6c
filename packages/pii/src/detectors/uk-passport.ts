import type { Detector, Words } from "../detector.ts";
import { matchPassport } from "../passport-number.ts";

const CONTEXT: Words = { de: ["reisepass", "passnummer", "pass-nr"], en: ["passport", "hmpo"] };

/** Number of a British passport: nine digits. */
export const ukPassport: Detector = {
  kind: "uk-passport",
  source: "HM Passport Office, passport number; ICAO Doc 9303-4",
  example: "123456789",
  starts: "digit",
  digits: [{ least: 9, first: [9] }],
  match: (text, at, end) => matchPassport(text, { at, end, letters: 0, others: OTHERS }),
  reach: 48,
  context: CONTEXT,
  confidence: { withContext: 0.9 },
  needsContext: true,
};

/** Number of the newer series: two letters and seven digits. */
export const ukPassportWithLetters: Detector = {
  kind: "uk-passport",
  source: "HM Passport Office, passport number; ICAO Doc 9303-4",
  example: "AB1234567",
  starts: "digit-after-letter",
  digits: [{ least: 7, first: [7] }],
  match: (text, at, end) => matchPassport(text, { at, end, letters: 2, others: OTHERS }),
  reach: 48,
  context: CONTEXT,
  confidence: { withContext: 0.9 },
  needsContext: true,
};

// Another country, with no blank line between.
const OTHERS = /\b(?:U\.?S\.?A?\b|us.?[Pp]ass|[Aa]merican|German|[Dd]eutsche)(?![\s\S]*\n[ \t\r]*\n)/;
