import { digitOf, isLetter } from "../character.ts";
import { compact } from "../compact.ts";
import type { Detector, Match } from "../detector.ts";
import { REFERENCE_LABEL } from "../label-pattern.ts";
import { REFERENCE_STEMS } from "../reference-label.ts";
import { tiedAfter, tiedBefore } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";

const KIND = "reference-number";
const SOURCE = "Art. 4(1) GDPR (identification number); the form is the issuer's own";

/** Number of a customer, contract, employee, student, patient, member or policy: what stands right after its label. */
export const referenceNumber: Detector = {
  kind: KIND,
  source: SOURCE,
  example: "Kundennummer 4711-0815",
  starts: "digit",
  digits: [{ least: 3 }],
  match: matchReference,
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
  match: (text, at) => matchReference(text, lettersStart(text, at)),
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
  match: matchAfterColon,
  reach: 112,
  context: REFERENCE_STEMS,
  confidence: { withContext: 0.9 },
  needsContext: true,
  readsCue: true,
  coverage: "cue-only",
};

function lettersStart(text: Text, at: number): number {
  let start = at;
  while (at - start < 6 && isLetter(codeAt(text, start - 1))) start--;
  return start;
}

function matchAfterColon(text: Text, colon: number): Match | undefined {
  if (!endsLabel(text, colon)) return undefined;
  let start = colon + 1;
  while (start < colon + 5 && !isTokenStart(codeAt(text, start))) start++;
  return isLetter(codeAt(text, start)) ? matchReference(text, start) : undefined;
}

function isTokenStart(code: number): boolean {
  return isLetter(code) || digitOf(code) >= 0;
}

function matchReference(text: Text, start: number): Match | undefined {
  if (!endsLabel(text, start) || tiedBefore(text, start)) return undefined;
  const from = Math.max(0, start - LONGEST_LABEL);
  const label = REFERENCE_LABEL.exec(text.slice(from, start));
  if (label === null) return undefined;
  const [token = ""] = TOKEN.exec(text.slice(start, start + LONGEST_TOKEN)) ?? [];
  const end = start + token.length;
  if (token === "" || DATE.test(token) || tiedAfter(text, end)) return undefined;
  if (compact(text, start, end).replace(/\D/g, "").length < 3) return undefined;
  return { start, end, cue: { word: (label[1] ?? "").toLowerCase(), at: from + label.index } };
}

// Most places are refused here: the last letter before them, a few signs away, ends no label.
function endsLabel(text: Text, start: number): boolean {
  let at = start - 1;
  while (at > start - 6 && at > 0 && !isTokenStart(codeAt(text, at)) && codeAt(text, at) !== 62) at--;
  return LAST_LETTERS.includes(String.fromCharCode(codeAt(text, at)));
}

const LAST_LETTERS = "rRdDoOtsST>";
const LONGEST_LABEL = 64;
const LONGEST_TOKEN = 40;

// Groups of digits, or letters and digits with single signs between.
const TOKEN =
  /^(?:[\d０-９]{1,6}(?:\p{Zs}[\d０-９]{2,6}){1,4}(?![\p{L}\d_/-]|[.,:]\d)|[\p{L}\p{Nd}\xad\u200b\u2060]+(?:[-./_][\p{L}\p{Nd}\xad\u200b\u2060]+){0,6})/u;

const DATE = /^(?:\d{1,2}([./-])\d{1,2}\1\d{2,4}|\d{4}-\d\d-\d\d)$/;
