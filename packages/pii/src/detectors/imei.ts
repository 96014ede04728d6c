import { luhn } from "../checksum.ts";
import { type Detector, groupedDigits } from "../detector.ts";

/** Serial number of a mobile device: fifteen digits, also 35-209900-176148-1. One in ten numbers passes: label needed. */
export const imei: Detector = {
  kind: "imei",
  source: "3GPP TS 23.003 section 6.2.1; GSMA TS.06",
  example: "490154203237518",
  starts: "digit",
  digits: [
    { least: 15, first: [15] },
    { least: 15, first: [2, 6, 8], next: ["space", "dash", "slash", "dot"] },
  ],
  match: (text, at, end) =>
    groupedDigits(text, at, { count: 15, groups: end - at === 6 ? OLD : end - at === 8 ? TYPED : NEW }),
  check: luhn,
  context: { de: ["imei", "imei-nummer", "gerätekennung"], en: ["imei number", "device id", "equipment identity"] },
  confidence: { withContext: 0.97, failedWithContext: 0.5 },
  needsContext: true,
  specificity: 2,
};

// Type allocation code of eight digits, or of six with a final assembly code of two; serial number; check digit.
const NEW: readonly number[] = [2, 6, 6, 1];
const OLD: readonly number[] = [6, 2, 6, 1];
const TYPED: readonly number[] = [8, 6, 1];
