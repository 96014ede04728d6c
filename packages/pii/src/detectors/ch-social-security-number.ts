import { type Detector, groupedDigits } from "../detector.ts";
import { codeAt } from "../text.ts";
import { weightedSum } from "../weighted-sum.ts";

/** Swiss social security number (AHV, AVS): 756 for Switzerland, nine digits, EAN-13 check digit. */
export const chSocialSecurityNumber: Detector = {
  kind: "ch-social-security-number",
  source: "Art. 50c AHVG, Art. 133 AHVV; EAN-13 (ISO/IEC 15420)",
  example: "756.9217.0769.85",
  starts: "digit",
  digits: [
    { least: 13, first: [3], next: ["space", "dash", "dot"] },
    { least: 13, first: [13] },
  ],
  // No product has the EAN prefix 756, so that EAN-13 codes stay apart.
  match: (text, at) =>
    (codeAt(text, at) & 15) === 7 && (codeAt(text, at + 1) & 15) === 5
      ? groupedDigits(text, at, { count: 13, groups: [3, 4, 4, 2] })
      : undefined,
  check: (digits) => digits.startsWith("756") && weightedSum(digits, WEIGHTS) % 10 === 0,
  context: {
    de: ["ahv", "ahv-nr", "ahv-nummer", "ahvn", "sozialversicherung", "versichertennummer"],
    en: ["avs", "social security", "social insurance", "oasi"],
  },
  confidence: { checked: 0.9, withContext: 0.99, failedWithContext: 0.5 },
  specificity: 2,
};

const WEIGHTS = [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1];
