import type { Detector } from "../detector.ts";
import { SCHUFA_LABEL } from "../label-pattern.ts";
import { type LabelledValue, REFERENCE_TOKEN, readLabelled } from "../labelled-value.ts";

/** Reference of a SCHUFA report or customer: what stands right after its label, beginning with a digit. */
export const deSchufaReference: Detector = {
  kind: "de-schufa-reference",
  source: "Art. 4(1) GDPR (identification number); the form is SCHUFA's own and not published",
  example: "1234-5678-90",
  starts: "digit",
  // The letters with which its labels end, and the signs that may follow them.
  digits: [{ least: 6, after: "zerodstZERODST\"'=#|>(+ \t\n\r.:" }],
  match: (text, at) => readLabelled(text, at, FORM),
  reach: 112,
  context: { de: ["schufa"], en: ["schufa id"] },
  confidence: { withContext: 0.9 },
  needsContext: true,
  readsCue: true,
  coverage: "cue-only",
  specificity: 1,
};

const FORM: LabelledValue = {
  label: SCHUFA_LABEL,
  lastPairs: "nz ce id er nr no is st et",
  token: REFERENCE_TOKEN,
  longest: 40,
  leastDigits: 6,
};
