import { isLetter } from "../character.ts";
import type { Detector, Match } from "../detector.ts";
import { tiedAfter, tiedBefore } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";

/** Serial number of the provisional German identity card: a letter and seven digits. */
export const deTemporaryIdCard: Detector = {
  kind: "de-temporary-id-card",
  source: "PAuswG § 5(8)",
  example: "A1234567",
  starts: "digit-after-letter",
  digits: [{ least: 7, first: [7] }],
  match: matchTemporary,
  reach: 16,
  context: {
    de: ["vorläufiger personalausweis", "vorläufigen personalausweis", "vorläufiger ausweis", "vorläufigen ausweis"],
    en: ["temporary id card", "temporary identity card", "provisional id card", "provisional identity card"],
  },
  confidence: { withContext: 0.97 },
  needsContext: true,
  // The identity card has this form too; the longer label is the better one.
  specificity: 1,
};

function matchTemporary(text: Text, at: number, end: number): Match | undefined {
  const start = at - 1;
  const letter = codeAt(text, start);
  if (letter > LAST_ASCII || !isLetter(letter) || tiedBefore(text, start) || tiedAfter(text, end)) return undefined;
  return { start, end };
}

const LAST_ASCII = 127;
