import type { Detector, Words } from "../detector.ts";
import { matchNine, matchTen, SERIALS } from "../document-number.ts";
import { icaoCheck } from "../icao-check.ts";

const CONTEXT: Words = {
  de: ["reisepass", "passnummer", "pass-nr", "kinderreisepass", "dokumentennummer"],
  en: ["passport", "travel document"],
};

/** Number as printed on the German passport: nine characters, of which the last may be a letter. */
export const dePassport: Detector = {
  kind: "de-passport",
  source: "PassG § 4(1); BSI TR-03105, specimen passports",
  example: "C01X00T47",
  starts: "digit-after-letter",
  digits: [{ least: 1, after: SERIALS }],
  match: (text, at) => matchNine(text, at, FIRST),
  reach: 64,
  context: CONTEXT,
  confidence: { withContext: 0.95 },
  needsContext: true,
};

/** The same nine characters and the check digit that only the machine-readable zone has. */
export const dePassportWithCheckDigit: Detector = {
  kind: "de-passport",
  source: "PassG § 4(2); ICAO Doc 9303-3, 4.9",
  example: "C01X00T478",
  starts: "digit-after-letter",
  digits: [{ least: 1, after: SERIALS }],
  match: (text, at) => matchTen(text, at, FIRST),
  reach: 64,
  check: icaoCheck,
  context: CONTEXT,
  confidence: { checked: 0.6, withContext: 0.97, failedWithContext: 0.5 },
};

const FIRST = "CFGHJK";
