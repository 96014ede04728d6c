import { shapeEnd } from "../character-shape.ts";
import type { Detector, Match } from "../detector.ts";
import { tiedBefore } from "../separator.ts";
import type { Text } from "../text.ts";
import { weightedSum } from "../weighted-sum.ts";

/** Swiss business identification number (UID), also the number of the VAT register: CHE-100.155.212 MWST. */
export const chBusinessId: Detector = {
  kind: "ch-business-id",
  source: "UIDG (SR 431.03); eCH-0097",
  example: "CHE-100.155.212",
  // The hyphen ties the digits to the letters, so that they wake nobody.
  starts: ["CHE"],
  match: matchBusinessId,
  reach: 64,
  check: (value) => weightedSum(value.slice(3), WEIGHTS) % 11 === 0,
  context: {
    de: ["uid", "uid-nr", "uid-nummer", "mwst", "mwst-nr", "mehrwertsteuer", "handelsregister"],
    en: ["vat", "vat number", "business identification"],
  },
  confidence: { checked: 0.95, withContext: 0.99, failedWithContext: 0.5 },
  specificity: 2,
};

const WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 1];

function matchBusinessId(text: Text, at: number, from: number): Match | undefined {
  const end = tiedBefore(text, at) ? -1 : shapeEnd(text, from, " ddd ddd ddd");
  return end < 0 ? undefined : { start: at, end };
}
