import { compact } from "../compact.ts";
import { type Detector, groupedDigits, type Match } from "../detector.ts";
import { CARD_ACCESS_LABEL } from "../label-pattern.ts";
import { labelAt } from "../labelled-value.ts";
import type { Text } from "../text.ts";

/** Card access number (Zugangsnummer, CAN) printed on German identity cards and residence permits: six digits. */
export const deCardAccessNumber: Detector = {
  kind: "de-card-access-number",
  source: "PAuswG § 2(11); BSI TR-03110-2, CAN",
  example: "500540",
  starts: "digit",
  digits: [
    { least: 6, first: [6] },
    { least: 6, runs: 2, first: [3], next: ["space"], second: [3] },
  ],
  match: matchAccessNumber,
  reach: 96,
  context: {
    de: ["zugangsnummer", "kartenzugangsnummer", "zugangs-nr"],
    en: ["card access number"],
  },
  confidence: { withContext: 0.95 },
  needsContext: true,
  readsCue: true,
};

// Three zeros at the end after "CAN" are the speed of a bus or an amount of Canadian dollars.
function matchAccessNumber(text: Text, at: number): Match | undefined {
  const match = groupedDigits(text, at, { count: 6, groups: [3, 3], separators: ["space"] });
  if (match === undefined) return undefined;
  const cue = labelAt(text, at, CAN);
  return cue === undefined || compact(text, at, match.end).endsWith("000") ? match : { ...match, cue };
}

// In capitals only: as a context word it would be the English verb.
const CAN = { label: CARD_ACCESS_LABEL, lastPairs: "an nr is st et" };
