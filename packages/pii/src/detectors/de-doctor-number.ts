import { type Detector, groupedDigits, type Match } from "../detector.ts";
import type { Text } from "../text.ts";
import { digitAt, weightedSum } from "../weighted-sum.ts";

/** German doctor number (lebenslange Arztnummer, LANR): six digits, check digit, two digits of the speciality. */
export const deDoctorNumber: Detector = {
  kind: "de-doctor-number",
  source: "§ 75 Abs. 7 SGB V; KBV, Richtlinie zur Vergabe der Arztnummern",
  example: "838382202",
  starts: "digit",
  digits: [
    { least: 9, first: [9] },
    { least: 9, first: [3, 7], next: ["space", "dash", "slash"] },
  ],
  match: matchDoctorNumber,
  check: (digits) => (weightedSum(digits, WEIGHTS) + digitAt(digits, 6)) % 10 === 0,
  context: {
    de: ["lanr", "arztnummer", "arzt-nr", "vertragsarztnummer"],
    en: ["doctor number", "physician number"],
  },
  confidence: { withContext: 0.97, failedWithContext: 0.5 },
  needsContext: true,
};

const WEIGHTS = [4, 9, 4, 9, 4, 9];

function matchDoctorNumber(text: Text, at: number, end: number): Match | undefined {
  return groupedDigits(text, at, { count: 9, groups: end - at === 7 ? [7, 2] : [3, 3, 3] });
}
