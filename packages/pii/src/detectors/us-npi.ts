import { luhn } from "../checksum.ts";
import { type Detector, groupedDigits } from "../detector.ts";

/** National provider identifier of the United States: ten digits next to a label. */
export const usNpi: Detector = {
  kind: "us-npi",
  source: "45 CFR 162.406; CMS, NPI check digit",
  example: "1234567893",
  starts: "digit",
  digits: [{ least: 10, first: [10] }],
  match: (text, at) => groupedDigits(text, at, { count: 10 }),
  reach: 24,
  check: (digits) => /^[12]/.test(digits) && luhn(`80840${digits}`),
  context: { de: ["npi"], en: ["national provider", "provider identifier", "npi number"] },
  confidence: { withContext: 0.97, failedWithContext: 0.5 },
  needsContext: true,
  specificity: 1,
};
