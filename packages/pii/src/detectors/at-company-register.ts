import { isLetter, isSpace } from "../character.ts";
import type { Detector, DigitStart, Match } from "../detector.ts";
import { skipIgnorable, tiedAfter, tiedBefore } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";

const SOURCE = "§ 3 FBG";
const DIGITS: readonly DigitStart[] = [
  { least: 4, first: [4, 5, 6], next: ["letter"] },
  { least: 4, first: [4, 5, 6], next: ["space"], after: "N" },
];

/** Austrian company register number (Firmenbuchnummer): FN, up to six digits, check letter (modulo 17, as entries show). */
export const atCompanyRegister: Detector = {
  kind: "at-company-register",
  source: SOURCE,
  example: "FN 122119m",
  starts: "digit",
  digits: DIGITS,
  match: matchRegisterNumber,
  reach: 64,
  check: isRegisterNumber,
  context: { de: ["firmenbuch", "fb-nr"], en: ["company register"] },
  confidence: { checked: 0.9, withContext: 0.98, failedWithContext: 0.5 },
  specificity: 1,
};

/** The same with the digits right after FN: another character wakes it. */
export const atCompanyRegisterGlued: Detector = {
  kind: "at-company-register",
  source: SOURCE,
  example: "FN122119m",
  starts: "digit-after-letter",
  digits: [{ least: 4, first: [4, 5, 6], next: ["letter", "space"] }],
  match: matchRegisterNumber,
  reach: 64,
  check: isRegisterNumber,
  context: { de: ["firmenbuch", "fb-nr"], en: ["company register"] },
  confidence: { checked: 0.9, withContext: 0.98, failedWithContext: 0.5 },
  specificity: 1,
};

const LETTERS = "ABDFGHIKMPSTVWXYZ";

function isRegisterNumber(value: string): boolean {
  return LETTERS.charAt(Number.parseInt(value.replace("FN", ""), 10) % 17) === value.slice(-1);
}

function matchRegisterNumber(text: Text, at: number, last: number): Match | undefined {
  const letter = isSpace(codeAt(text, last)) ? last + 1 : skipIgnorable(text, last);
  const code = codeAt(text, letter);
  if (code > 127 || !isLetter(code) || tiedAfter(text, letter + 1)) return undefined;
  const prefix = prefixStart(text, at);
  // Without prefix a number with a blank before the letter is a quantity such as "2500 m".
  if (prefix < 0 && (letter !== last || tiedBefore(text, at))) return undefined;
  return { start: prefix < 0 ? at : prefix, end: letter + 1, needsContext: prefix < 0 };
}

// Where "FN", "FN:", "FN " or "FN: " right before the number begins, or -1.
function prefixStart(text: Text, at: number): number {
  let end = at;
  while (end > at - 2 && isBetween(codeAt(text, end - 1))) end--;
  const isPrefix = codeAt(text, end - 1) === CAPITAL_N && codeAt(text, end - 2) === CAPITAL_F;
  return isPrefix && !tiedBefore(text, end - 2) ? end - 2 : -1;
}

function isBetween(code: number): boolean {
  return isSpace(code) || code === COLON;
}

const CAPITAL_F = 70;
const CAPITAL_N = 78;
const COLON = 58;
