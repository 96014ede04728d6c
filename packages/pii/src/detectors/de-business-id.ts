import { mod11_10 } from "../checksum.ts";
import { type Detector, digitRun, type Match, type Words } from "../detector.ts";
import { readGermanVat } from "../german-vat.ts";
import { separatorAt, tiedAfter } from "../separator.ts";
import type { Text } from "../text.ts";

const SOURCE = "§ 139c AO; BZSt, structure of the Wirtschafts-Identifikationsnummer";
const CONTEXT: Words = {
  de: ["w-idnr", "w-id-nr", "wirtschafts-id"],
  en: ["business id", "business identification"],
};

/** German business identification number (W-IdNr.): DE, nine digits, a hyphen and five digits. */
export const deBusinessId: Detector = {
  kind: "de-business-id",
  source: SOURCE,
  example: "DE232637828-12345",
  starts: "digit-after-letter",
  digits: [
    { least: 14, first: [9], next: ["dash"] },
    { least: 14, first: [3], next: ["space", "dash", "dot"] },
  ],
  match: matchBusinessId,
  reach: 64,
  check,
  context: CONTEXT,
  confidence: { checked: 0.9, withContext: 0.99, failedWithContext: 0.6 },
  specificity: 2,
};

/** The same with a blank, dot or hyphen after DE: another character wakes it. */
export const deBusinessIdApart: Detector = {
  kind: "de-business-id",
  source: SOURCE,
  example: "DE 232637828-12345",
  starts: "digit",
  digits: [
    { least: 14, first: [9], next: ["dash"], after: "Ee", tied: true },
    { least: 14, first: [3], next: ["space", "dash", "dot"], after: "Ee", tied: true },
  ],
  match: matchBusinessId,
  reach: 64,
  check,
  context: CONTEXT,
  confidence: { checked: 0.9, withContext: 0.99, failedWithContext: 0.6 },
  specificity: 2,
};

function matchBusinessId(text: Text, at: number): Match | undefined {
  const vat = readGermanVat(text, at);
  if (vat === undefined) return undefined;
  const hyphen = separatorAt(text, vat.end);
  const end = hyphen?.kind === "dash" ? digitRun(text, hyphen.end, 5) : -1;
  return end < 0 || tiedAfter(text, end) ? undefined : { ...vat, end };
}

// The distinguishing part counts from 00001.
function check(value: string): boolean {
  return mod11_10(value.slice(2, 11)) && value.slice(11) !== "00000";
}
