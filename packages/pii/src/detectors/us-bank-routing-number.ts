import { type Detector, groupedDigits } from "../detector.ts";
import { weightedSum } from "../weighted-sum.ts";

/** Routing number of a bank in the United States (ABA RTN): nine digits next to a label. */
export const usBankRoutingNumber: Detector = {
  kind: "us-bank-routing-number",
  source: "ABA Routing Number Policy; ANSI X9.27 (check digit)",
  example: "111000025",
  starts: "digit",
  digits: [{ least: 9, first: [9] }],
  match: (text, at) => groupedDigits(text, at, { count: 9 }),
  reach: 24,
  check: (digits) =>
    DISTRICT.test(digits) && weightedSum(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0 && Number(digits) > 0,
  context: {
    de: ["routing-nummer"],
    en: ["aba", "rtn", "routing number", "routing no", "transit number", "bank routing"],
  },
  confidence: { withContext: 0.97, failedWithContext: 0.5 },
  needsContext: true,
  specificity: 1,
};

// Federal Reserve districts, their thrift institutions and electronic numbers, traveller's cheques.
const DISTRICT = /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/;
