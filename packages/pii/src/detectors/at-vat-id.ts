import { isSpace } from "../character.ts";
import { shapeEnd } from "../character-shape.ts";
import type { Detector, Match, Words } from "../detector.ts";
import { tiedBefore } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";
import { digitAt, weightedCrossSum } from "../weighted-sum.ts";

const SOURCE = "Art. 28 UStG 1994 (Anhang Binnenmarkt); BMF, UID-Nummer";
const CONTEXT: Words = {
  de: ["uid", "uid-nr", "uid-nummer", "ust-id", "umsatzsteuer-id"],
  en: ["vat", "vat id", "vat number"],
};

/** Austrian VAT identification number (UID): ATU, seven digits, check digit. */
export const atVatId: Detector = {
  kind: "at-vat-id",
  source: SOURCE,
  example: "ATU13585627",
  starts: "digit-after-letter",
  digits: [
    { least: 8, first: [8] },
    { least: 8, first: [3, 4], next: ["space", "dash", "dot"] },
  ],
  match: matchVatId,
  reach: 64,
  check: isVatId,
  context: CONTEXT,
  confidence: { checked: 0.95, withContext: 0.99, failedWithContext: 0.5 },
  specificity: 2,
};

/** The same with a blank after ATU: another character wakes it. */
export const atVatIdApart: Detector = {
  kind: "at-vat-id",
  source: SOURCE,
  example: "ATU 13585627",
  starts: "digit",
  digits: [
    { least: 8, first: [8], after: "Uu" },
    { least: 8, first: [3, 4], next: ["space", "dash", "dot"], after: "Uu" },
  ],
  match: matchVatId,
  reach: 64,
  check: isVatId,
  context: CONTEXT,
  confidence: { checked: 0.95, withContext: 0.99, failedWithContext: 0.5 },
  specificity: 2,
};

const WEIGHTS = [1, 2, 1, 2, 1, 2, 1];

function isVatId(value: string): boolean {
  const digits = value.slice(3);
  return (weightedCrossSum(digits, WEIGHTS) + 4 + digitAt(digits, 7)) % 10 === 0;
}

function matchVatId(text: Text, at: number, last: number): Match | undefined {
  const behind = isSpace(codeAt(text, at - 1)) ? at - 1 : at;
  const start = behind - 3;
  // Most numbers are refused here: no U stands before them.
  if ((codeAt(text, behind - 1) | 32) !== SMALL_U || start < 0 || tiedBefore(text, start)) return undefined;
  if (text.slice(start, behind).toUpperCase() !== "ATU") return undefined;
  const end = shapeEnd(text, at, last - at === 3 ? "ddd ddd dd" : "dddd dddd");
  return end < 0 ? undefined : { start, end };
}

const SMALL_U = 117;
