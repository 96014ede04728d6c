import { luhn } from "../checksum.ts";
import { type Detector, groupedDigits } from "../detector.ts";

/** Social insurance number of Canada: nine digits, written 046 454 286, next to a label. */
export const caSin: Detector = {
  kind: "ca-sin",
  source: "Employment and Social Development Canada, SIN Code of Practice",
  example: "046 454 286",
  starts: "digit",
  digits: [
    { least: 9, first: [3], next: ["space", "dash"] },
    { least: 9, first: [9] },
  ],
  match: (text, at) => groupedDigits(text, at, { count: 9, groups: [3, 3, 3], separators: ["space", "dash"] }),
  reach: 32,
  // Numbers with 8 are those of businesses. The 0 of the official specimens was never issued, but passes.
  check: (digits) => digits[0] !== "8" && luhn(digits),
  context: { de: ["sin", "kanadische sozialversicherungsnummer"], en: ["social insurance", "sin number", "sin no"] },
  confidence: { withContext: 0.97, failedWithContext: 0.5 },
  needsContext: true,
  specificity: 1,
};
