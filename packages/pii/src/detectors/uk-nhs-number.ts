import { type Detector, groupedDigits } from "../detector.ts";
import { weightedSum } from "../weighted-sum.ts";

/** NHS number of England, Wales and the Isle of Man: ten digits, written 943 476 5870, next to a label. */
export const ukNhsNumber: Detector = {
  kind: "uk-nhs-number",
  source: "NHS Data Dictionary, NHS NUMBER (modulus 11)",
  example: "943 476 5870",
  starts: "digit",
  digits: [
    { least: 10, first: [3], next: ["space", "dash"] },
    { least: 10, first: [10] },
  ],
  match: (text, at) => groupedDigits(text, at, { count: 10, groups: [3, 3, 4], separators: ["space", "dash"] }),
  reach: 48,
  check: (digits) => weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  context: { de: ["nhs", "nhs-nummer"], en: ["nhs number", "nhs no", "national health service"] },
  confidence: { withContext: 0.98, failedWithContext: 0.5 },
  needsContext: true,
  category: "special-category",
  specificity: 1,
};
