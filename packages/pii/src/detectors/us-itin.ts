import { digitOf } from "../character.ts";
import { compact } from "../compact.ts";
import type { Detector, Match } from "../detector.ts";
import { codeAt, type Text } from "../text.ts";
import { usTaxpayerForm } from "../us-taxpayer-form.ts";

/** Individual taxpayer identification number of the United States: 912-90-3456; without dashes only next to a label. */
export const usItin: Detector = {
  kind: "us-itin",
  source: "IRS, Internal Revenue Manual 3.21.263 (ITIN ranges)",
  example: "912-90-3456",
  starts: "digit",
  digits: [
    { least: 9, first: [3], next: ["dash", "space"], second: [2] },
    { least: 9, first: [9] },
  ],
  match: matchItin,
  reach: 48,
  context: { de: ["itin"], en: ["individual taxpayer", "taxpayer identification"] },
  against: { de: ["telefon", "artikelnummer", "bestellnummer"], en: ["phone", "part number", "order number"] },
  confidence: { alone: 0.75, withContext: 0.97 },
  specificity: 1,
};

function matchItin(text: Text, at: number, end: number): Match | undefined {
  if (digitOf(codeAt(text, at)) !== 9) return undefined;
  const match = usTaxpayerForm(text, at, end);
  return match && RANGES.test(compact(text, match.start, match.end)) ? match : undefined;
}

// Fourth and fifth digit: 50 to 65, 70 to 88, 90 to 92, 94 to 99.
const RANGES = /^9..(?:5\d|6[0-5]|7\d|8[0-8]|9[^3])/;
