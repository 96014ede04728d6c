import type { Detector, Words } from "../detector.ts";
import { MANDATE_LABEL } from "../label-pattern.ts";
import { type LabelledValue, readFromColon, readFromDigit, readLabelled } from "../labelled-value.ts";
import { codeAt } from "../text.ts";

const KIND = "mandate-reference";
const SOURCE = "Regulation (EU) No 260/2012, Annex, point 3; EPC016-06, SEPA Direct Debit Core Rulebook, AT-01";
const CONTEXT: Words = {
  de: ["mandats-ref", "mandat-ref", "mandats-id", "mandat-id"],
  en: ["mandate ref", "mandate id", "mref", "mndtid"],
};

/** Reference of a SEPA direct debit mandate: up to 35 characters right after its label. */
export const mandateReference: Detector = {
  kind: KIND,
  source: SOURCE,
  example: "4711-0815",
  starts: "digit",
  // The letters with which its labels end, and the signs that may follow them.
  digits: [{ least: 3, after: "zefrodstZEFRODST\"'=#|>(+ \t\n\r.:" }],
  match: (text, at) => readLabelled(text, at, FORM),
  reach: 112,
  context: CONTEXT,
  confidence: { withContext: 0.95 },
  needsContext: true,
  readsCue: true,
  coverage: "cue-only",
  specificity: 1,
};

/** The same with letters glued before the digits: Mandatsreferenz M4711. */
export const mandateReferenceAfterLetter: Detector = {
  kind: KIND,
  source: SOURCE,
  example: "M4711",
  starts: "digit-after-letter",
  digits: [{ least: 3 }],
  match: (text, at) => readFromDigit(text, at, FORM),
  reach: 112,
  context: CONTEXT,
  confidence: { withContext: 0.95 },
  needsContext: true,
  readsCue: true,
  coverage: "cue-only",
  specificity: 1,
};

/** The same behind a colon or the labels of bank statements and files, where a sign may stand before the digits. */
export const mandateReferenceAfterColon: Detector = {
  kind: KIND,
  source: SOURCE,
  example: "Mandatsreferenz: KD-4711/2024",
  starts: [":", "MREF+", "<MndtId>"],
  match: (text, at, end) =>
    codeAt(text, at) === COLON ? readFromColon(text, at, FORM) : readLabelled(text, end, FORM),
  reach: 112,
  context: CONTEXT,
  confidence: { withContext: 0.95 },
  needsContext: true,
  readsCue: true,
  coverage: "cue-only",
  specificity: 1,
};

const COLON = 58;

// Of the SEPA characters comma, question mark, quotes and brackets are left out: they end a value of a list, of a
// bank statement, of a text more often than they stand inside a reference.
const FORM: LabelledValue = {
  label: MANDATE_LABEL,
  lastPairs: "nz ce ef id er nr no is st et",
  token: /^[a-z\d０-９\xad\u200b\u2060]+(?:[-./:+][a-z\d０-９\xad\u200b\u2060]+){0,12}/i,
  longest: 35,
  leastDigits: 3,
};
