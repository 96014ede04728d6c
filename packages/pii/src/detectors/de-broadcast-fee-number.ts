import { type Detector, groupedDigits } from "../detector.ts";

/** Number of a contributor's account for the German broadcasting fee (Rundfunkbeitragsnummer): nine digits. */
export const deBroadcastFeeNumber: Detector = {
  kind: "de-broadcast-fee-number",
  source: "§ 8 Abs. 4 RBStV",
  example: "123 456 789",
  starts: "digit",
  digits: [
    { least: 9, first: [9] },
    { least: 9, runs: 3, first: [3], next: ["space"], second: [3] },
  ],
  match: (text, at) => groupedDigits(text, at, { count: 9, groups: [3, 3, 3], separators: ["space"] }),
  context: {
    de: [
      "rundfunkbeitragsnummer",
      "rundfunkbeitrags-nr",
      "rundfunkteilnehmer",
      "beitragsnummer",
      "beitrags-nr",
      "beitragskonto",
      "beitragsservice",
    ],
    en: ["broadcasting fee number", "broadcast fee number"],
  },
  confidence: { withContext: 0.9 },
  needsContext: true,
};
