import { type Detector, followsGroup, groupedDigits } from "../detector.ts";
import { digitAt, weightedCrossSum } from "../weighted-sum.ts";

/** German employer number (Betriebsnummer): seven digits and a check digit. */
export const deEmployerNumber: Detector = {
  kind: "de-employer-number",
  source: "§ 18i SGB IV; Betriebsnummern-Service der Bundesagentur für Arbeit",
  example: "09912342",
  starts: "digit",
  digits: [{ least: 8, first: [8] }],
  // After a short group it is the rest of a telephone number.
  match: (text, at) => (followsGroup(text, at, AREA_CODES) ? undefined : groupedDigits(text, at, { count: 8 })),
  check: isEmployerNumber,
  context: {
    de: ["betriebsnummer", "betriebs-nr", "bbnr", "arbeitgebernummer", "arbeitgeber-nr"],
    en: ["employer number", "establishment number"],
  },
  confidence: { withContext: 0.95, failedWithContext: 0.5 },
  needsContext: true,
};

const AREA_CODES = [2, 3, 4, 5];
const WEIGHTS = [1, 2, 1, 2, 1, 2, 1];

// The check digit or the check digit plus five; 000 and 100 to 110 are not issued.
function isEmployerNumber(digits: string): boolean {
  return !/^(000|10\d|110)/.test(digits) && (weightedCrossSum(digits, WEIGHTS) - digitAt(digits, 7)) % 5 === 0;
}
