import { mod11_10 } from "../checksum.ts";
import type { Detector, Match, Words } from "../detector.ts";
import { readGermanVat } from "../german-vat.ts";
import { tiedAfter } from "../separator.ts";
import type { Text } from "../text.ts";

const SOURCE = "§ 27a UStG; BZSt, structure of the German VAT identification number";
const CONTEXT: Words = {
  de: ["ust-id", "umsatzsteuer-id", "mwst-id", "uid", "uid-nr"],
  en: ["vat", "vat id", "vat number"],
};

/** German VAT identification number (USt-IdNr.): DE and nine digits. */
export const deVatId: Detector = {
  kind: "de-vat-id",
  source: SOURCE,
  example: "DE136695976",
  starts: "digit-after-letter",
  digits: [
    { least: 9, first: [9] },
    { least: 9, first: [3], next: ["space", "dash", "dot"] },
  ],
  match: matchVatId,
  reach: 48,
  check,
  context: CONTEXT,
  confidence: { checked: 0.8, withContext: 0.99, failedWithContext: 0.6 },
  specificity: 1,
};

/** The same with a blank, dot or hyphen after DE: another character wakes it. */
export const deVatIdApart: Detector = {
  kind: "de-vat-id",
  source: SOURCE,
  example: "DE 136 695 976",
  starts: "digit",
  digits: [
    { least: 9, first: [9], after: "Ee", tied: true },
    { least: 9, first: [3], next: ["space", "dash", "dot"], after: "Ee", tied: true },
  ],
  match: matchVatId,
  reach: 48,
  check,
  context: CONTEXT,
  confidence: { checked: 0.75, withContext: 0.99, failedWithContext: 0.6 },
  specificity: 1,
};

// What a hyphen and digits follow is a business id: `tiedAfter` leaves it alone.
function matchVatId(text: Text, at: number): Match | undefined {
  const match = readGermanVat(text, at);
  return match === undefined || tiedAfter(text, match.end) ? undefined : match;
}

function check(value: string): boolean {
  return mod11_10(value.slice(2));
}
