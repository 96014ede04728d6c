import { type Detector, groupedDigits, type Match } from "../detector.ts";
import type { Text } from "../text.ts";

/** German practice number (Betriebsstättennummer, BSNR): nine digits without a check digit. */
export const dePracticeNumber: Detector = {
  kind: "de-practice-number",
  source: "§ 75 Abs. 7 SGB V; KBV, Richtlinie zur Vergabe der Betriebsstättennummern",
  example: "391234511",
  starts: "digit",
  digits: [
    { least: 9, first: [9] },
    { least: 9, first: [2, 3], next: ["space", "dash"] },
  ],
  match: matchPracticeNumber,
  context: {
    de: ["bsnr", "nbsnr", "betriebsstättennummer", "betriebsstätten-nr", "nebenbetriebsstätte"],
    en: ["practice number"],
  },
  confidence: { withContext: 0.95 },
  needsContext: true,
};

function matchPracticeNumber(text: Text, at: number, end: number): Match | undefined {
  return groupedDigits(text, at, { count: 9, groups: end - at === 2 ? [2, 7] : [3, 3, 3] });
}
