import { shapeEnd } from "../character-shape.ts";
import type { Detector, Match } from "../detector.ts";
import { tiedBefore } from "../separator.ts";
import type { Text } from "../text.ts";
import { digitAt, letterAsDigits, weightedCrossSum } from "../weighted-sum.ts";

/** German pension insurance number: area, day of birth, initial, serial, check digit, as 15 070649 C 103. */
export const dePensionNumber: Detector = {
  kind: "de-pension-number",
  source: "§ 147 SGB VI, § 2 VKVV",
  example: "15 070649 C 103",
  starts: "digit",
  digits: [
    { least: 11, first: [8] },
    { least: 11, first: [2], next: ["space", "dash", "dot", "slash"] },
  ],
  match: matchPensionNumber,
  reach: 64,
  check: (value) => {
    const digits = letterAsDigits(value);
    return isBirthDate(digits) && weightedCrossSum(digits, WEIGHTS) % 10 === digitAt(digits, 12);
  },
  context: {
    de: [
      "rentenversicherung",
      "sozialversicherung",
      "versicherungsnummer",
      "versicherungs-nr",
      "sv-nummer",
      "sv-nr",
      "rv-nummer",
      "rvnr",
      "vsnr",
    ],
    en: ["pension insurance", "social security", "social insurance"],
  },
  confidence: { checked: 0.9, withContext: 0.99, failedWithContext: 0.5 },
  specificity: 2,
};

const WEIGHTS = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];

function matchPensionNumber(text: Text, at: number): Match | undefined {
  const end = shapeEnd(text, at, "dd dd dd dd a dd d");
  return end < 0 || tiedBefore(text, at) ? undefined : { start: at, end };
}

// The day carries fifty more when the serials of a day have run out.
function isBirthDate(digits: string): boolean {
  const day = Number(digits.slice(2, 4)) % 50;
  const month = Number(digits.slice(4, 6));
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
