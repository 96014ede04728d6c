import type { Detector, Words } from "../detector.ts";
import { matchNine, matchTen, SERIALS } from "../document-number.ts";
import { icaoCheck } from "../icao-check.ts";

const CONTEXT: Words = {
  de: ["aufenthaltstitel", "aufenthaltserlaubnis", "aufenthaltskarte", "niederlassungserlaubnis", "eat"],
  en: ["residence permit", "residence card", "settlement permit"],
};

/** Number as printed on the German electronic residence permit (eAT): nine characters. */
export const deResidencePermit: Detector = {
  kind: "de-residence-permit",
  source: "AufenthG § 78(1); ICAO Doc 9303-5",
  example: "Y01X00T47",
  starts: "digit-after-letter",
  digits: [{ least: 1, after: SERIALS }],
  match: (text, at) => matchNine(text, at, FIRST),
  reach: 64,
  context: CONTEXT,
  confidence: { withContext: 0.95 },
  needsContext: true,
};

/** The same with its check digit. Cards of other kinds have this form too, so it needs its label all the same. */
export const deResidencePermitWithCheckDigit: Detector = {
  kind: "de-residence-permit",
  source: "AufenthG § 78(2); ICAO Doc 9303-3, 4.9",
  example: "Y01X00T472",
  starts: "digit-after-letter",
  digits: [{ least: 1, after: SERIALS }],
  match: (text, at) => matchTen(text, at, FIRST),
  reach: 64,
  check: icaoCheck,
  context: CONTEXT,
  confidence: { withContext: 0.97, failedWithContext: 0.5 },
  needsContext: true,
};

const FIRST = "CFGHJKLMNPRTVWXYZ";
