import { compact } from "../compact.ts";
import type { Detector, Match } from "../detector.ts";
import type { Text } from "../text.ts";
import { usTaxpayerForm } from "../us-taxpayer-form.ts";

/** Social security number of the United States: 536-90-4399; without dashes only next to a label. */
export const usSsn: Detector = {
  kind: "us-ssn",
  source: "SSA, POMS RM 10201.035, RM 10201.060",
  example: "536-90-4399",
  starts: "digit",
  digits: [
    { least: 9, first: [3], next: ["dash", "space"], second: [2] },
    { least: 9, first: [9] },
  ],
  match: matchSsn,
  reach: 48,
  context: {
    de: ["ssn", "us-sozialversicherungsnummer"],
    en: ["social security", "ss number"],
  },
  against: {
    de: ["tel", "telefon", "fax", "artikelnummer", "teilenummer", "bestellnummer"],
    en: ["phone", "part number", "order number", "serial number"],
  },
  confidence: { alone: 0.75, withContext: 0.97 },
  specificity: 1,
};

function matchSsn(text: Text, at: number, end: number): Match | undefined {
  const match = usTaxpayerForm(text, at, end);
  return match && !NEVER_ASSIGNED.test(compact(text, match.start, match.end)) ? match : undefined;
}

// Areas 000, 666 and 900 to 999, group 00, serial 0000; numbers that were printed in advertisements.
const NEVER_ASSIGNED = /^(?:000|666|9)|^...00|0000$|^(?:078051120|219099999|457555462)$/;
