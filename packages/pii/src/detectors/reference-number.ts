import type { Detector } from "../detector.ts";
import { REFERENCE_LABEL } from "../label-pattern.ts";
import { type LabelledValue, REFERENCE_TOKEN, readFromColon, readFromDigit, readLabelled } from "../labelled-value.ts";
import { REFERENCE_STEMS } from "../reference-label.ts";

const KIND = "reference-number";
const SOURCE = "Art. 4(1) GDPR (identification number); the form is the issuer's own";

/** Number of a customer, contract, employee, student, patient, member or policy: what stands right after its label. */
export const referenceNumber: Detector = {
  kind: KIND,
  source: SOURCE,
  example: "Kundennummer 4711-0815",
  starts: "digit",
  // The letters with which its labels end, and the signs that may follow them.
  digits: [{ least: 3, after: "rodstRODST\"'=#|>(+ \t\n\r.:" }],
  match: (text, at) => readLabelled(text, at, FORM),
  reach: 112,
  context: REFERENCE_STEMS,
  confidence: { withContext: 0.9 },
  needsContext: true,
  readsCue: true,
  coverage: "cue-only",
};

/** The same with letters glued before the digits: Kundennummer KD4711. */
export const referenceNumberAfterLetter: Detector = {
  kind: KIND,
  source: SOURCE,
  example: "Kundennummer KD4711",
  starts: "digit-after-letter",
  digits: [{ least: 3 }],
  match: (text, at) => readFromDigit(text, at, FORM),
  reach: 112,
  context: REFERENCE_STEMS,
  confidence: { withContext: 0.9 },
  needsContext: true,
  readsCue: true,
  coverage: "cue-only",
};

/** The same with letters and a sign before the digits, behind a colon: Kundennummer: KD-4711. */
export const referenceNumberAfterColon: Detector = {
  kind: KIND,
  source: SOURCE,
  example: "Kundennummer: KD-4711",
  starts: [":"],
  match: (text, at) => readFromColon(text, at, FORM),
  reach: 112,
  context: REFERENCE_STEMS,
  confidence: { withContext: 0.9 },
  needsContext: true,
  readsCue: true,
  coverage: "cue-only",
};

const FORM: LabelledValue = {
  label: REFERENCE_LABEL,
  lastPairs: "er nr no id is st et",
  token: REFERENCE_TOKEN,
  longest: 40,
  leastDigits: 3,
};
