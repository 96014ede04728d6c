import { type Detector, groupedDigits } from "../detector.ts";
import { weightedSum } from "../weighted-sum.ts";

/** Number of a German market location for electricity or gas (Marktlokations-ID, MaLo): ten digits and a check digit. */
export const deMarketLocation: Detector = {
  kind: "de-market-location",
  source: "BDEW, Anwendungshilfe Identifikatoren in der Marktkommunikation (MaLo-ID)",
  example: "51238696781",
  starts: "digit",
  digits: [{ least: 11, first: [11] }],
  match: (text, at) => groupedDigits(text, at, { count: 11 }),
  check: (digits) => digits.charAt(0) !== "0" && weightedSum(digits, WEIGHTS) % 10 === 0,
  context: { de: ["malo", "malo-id", "marktlokation"], en: ["market location"] },
  // It has as many digits as the tax identification number.
  against: { de: ["steuer-id", "idnr"], en: ["tax id"] },
  confidence: { withContext: 0.97, failedWithContext: 0.5 },
  needsContext: true,
};

const WEIGHTS = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
