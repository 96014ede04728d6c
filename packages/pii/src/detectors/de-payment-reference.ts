import type { Detector, Words } from "../detector.ts";
import { PAYMENT_LABEL } from "../label-pattern.ts";
import { type LabelledValue, REFERENCE_TOKEN, readFromDigit, readLabelled } from "../labelled-value.ts";

const KIND = "de-payment-reference";
const SOURCE = "VV-ZBR BHO";
const CONTEXT: Words = { de: ["kassenzeichen", "kassen-z"], en: [] };

/** Reference under which a German authority books a payment (Kassenzeichen): what stands right after its label. */
export const dePaymentReference: Detector = {
  kind: KIND,
  source: SOURCE,
  example: "1180 0123 4567",
  starts: "digit",
  // The letters with which its labels end, and the signs that may follow them.
  digits: [{ least: 6, after: "nzstNZST\"'=#|>(+ \t\n\r.:" }],
  match: (text, at) => readLabelled(text, at, FORM),
  reach: 112,
  context: CONTEXT,
  confidence: { withContext: 0.9 },
  needsContext: true,
  readsCue: true,
  coverage: "cue-only",
  specificity: 1,
};

/** The same with letters glued before the digits: Kassenzeichen X4711.00815. */
export const dePaymentReferenceAfterLetter: Detector = {
  kind: KIND,
  source: SOURCE,
  example: "X4711.00815",
  starts: "digit-after-letter",
  digits: [{ least: 6 }],
  match: (text, at) => readFromDigit(text, at, FORM),
  reach: 112,
  context: CONTEXT,
  confidence: { withContext: 0.9 },
  needsContext: true,
  readsCue: true,
  coverage: "cue-only",
  specificity: 1,
};

const FORM: LabelledValue = {
  label: PAYMENT_LABEL,
  lastPairs: "en -z st et",
  token: REFERENCE_TOKEN,
  longest: 40,
  leastDigits: 6,
};
