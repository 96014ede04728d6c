import { isLetter, isSpace } from "../character.ts";
import { shapeEnd } from "../character-shape.ts";
import type { Detector, DigitStart, Match, Words } from "../detector.ts";
import { tiedBefore } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";
import { digitAt, letterAsDigits, weightedCrossSum } from "../weighted-sum.ts";

const SOURCE = "§ 290 SGB V, Anlage 1 der Richtlinie zur Krankenversichertennummer";
const DIGITS: readonly DigitStart[] = [
  { least: 9, first: [9] },
  { least: 9, first: [3], next: ["space", "dash", "dot"] },
];
const CONTEXT: Words = {
  de: [
    "krankenversicher",
    "versicherten-nr",
    "versichertennummer",
    "kv-nummer",
    "kvnr",
    "egk",
    "gesundheitskarte",
    "krankenkasse",
  ],
  en: ["health insurance", "health card"],
};

/** German health insurance number (Krankenversichertennummer): a letter, eight digits, check digit. */
export const deHealthInsuranceNumber: Detector = {
  kind: "de-health-insurance-number",
  source: SOURCE,
  example: "A000500015",
  starts: "digit-after-letter",
  digits: DIGITS,
  match: matchHealthInsuranceNumber,
  reach: 64,
  check: isHealthInsuranceNumber,
  context: CONTEXT,
  confidence: { withContext: 0.98, failedWithContext: 0.5 },
  needsContext: true,
  category: "special-category",
  specificity: 1,
};

/** The same with a blank after the letter: another character wakes it. */
export const deHealthInsuranceNumberApart: Detector = {
  kind: "de-health-insurance-number",
  source: SOURCE,
  example: "A 000 500 015",
  starts: "digit",
  digits: DIGITS,
  match: matchHealthInsuranceNumber,
  reach: 64,
  check: isHealthInsuranceNumber,
  context: CONTEXT,
  confidence: { withContext: 0.98, failedWithContext: 0.5 },
  needsContext: true,
  category: "special-category",
  specificity: 1,
};

const WEIGHTS = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2];

function isHealthInsuranceNumber(value: string): boolean {
  const digits = letterAsDigits(value);
  return weightedCrossSum(digits, WEIGHTS) % 10 === digitAt(digits, 10);
}

function matchHealthInsuranceNumber(text: Text, at: number): Match | undefined {
  const start = isSpace(codeAt(text, at - 1)) ? at - 2 : at - 1;
  const letter = codeAt(text, start);
  if (letter > 127 || !isLetter(letter) || tiedBefore(text, start)) return undefined;
  const end = shapeEnd(text, at, "ddd ddd ddd");
  return end < 0 ? undefined : { start, end };
}
