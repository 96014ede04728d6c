import { type Detector, groupedDigits } from "../detector.ts";
import { digitAt, weightedCrossSum } from "../weighted-sum.ts";

/** German institution code of health care (Institutionskennzeichen, IK): class, region, serial, check digit. */
export const deInstitutionCode: Detector = {
  kind: "de-institution-code",
  source: "§ 293 SGB V; ARGE IK, Gemeinsames Rundschreiben",
  example: "260326822",
  starts: "digit",
  digits: [
    { least: 9, first: [9] },
    { least: 9, first: [3], next: ["space", "dash", "dot"] },
  ],
  match: (text, at) => groupedDigits(text, at, { count: 9, groups: [3, 3, 3] }),
  check: (digits) => !digits.startsWith("0") && weightedCrossSum(digits.slice(2), WEIGHTS) % 10 === digitAt(digits, 8),
  context: {
    de: ["ik", "ik-nr", "ik-nummer", "institutionskennzeichen", "kostenträgerkennung", "kassen-nr", "kassennummer"],
    en: ["institution code"],
  },
  confidence: { withContext: 0.97, failedWithContext: 0.5 },
  needsContext: true,
};

const WEIGHTS = [2, 1, 2, 1, 2, 1];
