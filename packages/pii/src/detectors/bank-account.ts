import { isWordCharacter } from "../character.ts";
import { type Detector, type DigitShape, groupedDigits, type Match } from "../detector.ts";
import type { SeparatorKind } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";

/** German bank code (BLZ) and account number next to their labels; each is a finding of its own. */
export const bankAccount: Detector = {
  kind: "bank-account",
  source: "Deutsche Bundesbank, Bankleitzahlendatei; DIN 5008:2020",
  example: "37040044",
  starts: "digit",
  digits: [
    { least: 5, first: [5, 6, 7, 8, 9, 10] },
    { least: 6, first: [1, 2, 3], next: ["space"], second: [3] },
  ],
  match: matchAccount,
  reach: 64,
  context: {
    de: ["blz", "bankleitzahl", "kto", "kto-nr", "kontonummer", "konto-nr"],
    en: ["account number", "account no", "bank code"],
  },
  confidence: { withContext: 0.9 },
  needsContext: true,
  readsCue: "o",
};

const SPACE: readonly SeparatorKind[] = ["space"];

// The bank code, then account numbers in threes from the right, then unbroken ones.
const SHAPES: readonly DigitShape[] = [
  { count: 8, groups: [3, 3, 2], separators: SPACE },
  { count: 10, groups: [1, 3, 3, 3], separators: SPACE },
  { count: 9, groups: [3, 3, 3], separators: SPACE },
  { count: 8, groups: [2, 3, 3], separators: SPACE },
  { count: 7, groups: [1, 3, 3], separators: SPACE },
  { count: 6, groups: [3, 3], separators: SPACE },
  { count: 5 },
];

function matchAccount(text: Text, at: number): Match | undefined {
  for (const shape of SHAPES) {
    const match = groupedDigits(text, at, shape);
    if (match === undefined) continue;
    const label = kontoBefore(text, at);
    return label < 0 ? match : { ...match, cue: { word: "konto", at: label } };
  }
  return undefined;
}

// "Konto" right before, as a whole word: as a context word it would be that of Kontostand and Kontoauszug too.
function kontoBefore(text: Text, at: number): number {
  const hasColon = codeAt(text, at - 2) === COLON;
  // The head of the last column of a table stands before the first cell of the next row.
  if (!hasColon && codeAt(text, at - 1) === LINE_FEED) return -1;
  const start = at - (hasColon ? 7 : 6);
  if (codeAt(text, start) !== UPPER_K || text.slice(start, start + 5) !== "Konto") return -1;
  return isWordCharacter(codeAt(text, start - 1)) || isWordCharacter(codeAt(text, start + 5)) ? -1 : start;
}

const COLON = 58;
const LINE_FEED = 10;
const UPPER_K = 75;
