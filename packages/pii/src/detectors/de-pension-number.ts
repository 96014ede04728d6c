import { shapeEnd } from "../character-shape.ts";
import { compact } from "../compact.ts";
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
    { least: 11, first: [2], next: ["space", "dash", "dot", "slash"], second: [2, 4, 6] },
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
  if (end < 0 || tiedBefore(text, at)) return undefined;
  return { start: at, end, needsContext: !AREAS.includes(` ${compact(text, at, end).slice(0, 2)} `) };
}

// Area numbers known to be in use; whether others are is uncertain, so they need a label.
const AREAS =
  " 02 03 04 08 09 10 11 12 13 14 15 16 17 18 19 20 21 23 24 25 26 28 29 38 39 40 42 43 44 45 46 47 48 49 50 51 52 53 54 " +
  "55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 89 ";

// The day carries fifty more when the serials of a day have run out.
function isBirthDate(digits: string): boolean {
  const day = Number(digits.slice(2, 4)) % 50;
  const month = Number(digits.slice(4, 6));
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
