import { compact } from "../compact.ts";
import { type Detector, digitRun, type Match } from "../detector.ts";
import { digitGroups } from "../digit-groups.ts";
import { standsAlone } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";
import { weightedSum } from "../weighted-sum.ts";

/** Unique taxpayer reference of the United Kingdom: ten digits, written 19558 39661 or with a K behind, next to a label. */
export const ukTaxReference: Detector = {
  kind: "uk-tax-reference",
  source: "HMRC, UTR modulus 11 check (OECD, United Kingdom TIN)",
  example: "1955839661",
  starts: "digit",
  digits: [
    { least: 10, first: [5], next: ["space"] },
    { least: 10, first: [10] },
  ],
  match: matchReference,
  reach: 48,
  // The first digit checks the other nine.
  check: (digits) => digits[0] === "21987654321"[weightedSum(digits, [0, 6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11],
  context: { de: ["utr", "britische steuernummer"], en: ["unique taxpayer", "tax reference"] },
  confidence: { withContext: 0.98, failedWithContext: 0.5 },
  needsContext: true,
  specificity: 1,
};

function matchReference(text: Text, at: number): Match | undefined {
  const end = Math.max(digitRun(text, at, 10), digitGroups(text, at, [5, 5]));
  if (end < 0) return undefined;
  const last = codeAt(text, end) === LETTER_K ? end + 1 : end;
  return standsAlone(text, at, last) ? { start: at, end: last, value: compact(text, at, end) } : undefined;
}

const LETTER_K = 75;
