import { compact } from "../compact.ts";
import { type Detector, groupedDigits, type Match } from "../detector.ts";
import type { Text } from "../text.ts";

/** Employer identification number of the United States, also of sole proprietors: 91-1144442, next to a label. */
export const usEin: Detector = {
  kind: "us-ein",
  source: "26 CFR 301.7701-12; IRS, valid EIN prefixes",
  example: "91-1144442",
  starts: "digit",
  digits: [
    { least: 9, first: [2], next: ["dash", "space"], second: [7] },
    { least: 9, first: [9] },
  ],
  match: matchEin,
  reach: 32,
  context: { de: ["ein-nummer", "us-steuernummer"], en: ["ein no", "ein number", "employer identification", "fein"] },
  confidence: { withContext: 0.95 },
  needsContext: true,
  contextFollows: true,
};

function matchEin(text: Text, at: number): Match | undefined {
  const match = groupedDigits(text, at, { count: 9, groups: [2, 7], separators: ["dash", "space"] });
  if (match === undefined || UNUSED_PREFIX.test(compact(text, match.start, match.end))) return undefined;
  const from = Math.max(0, at - 8);
  const cue = CAPITALS.exec(text.slice(from, at));
  return cue === null ? match : { ...match, cue: { word: "ein", at: from + cue.index } };
}

const UNUSED_PREFIX = /^(?:0[0789]|1[789]|2[89]|[47]9|69|7[08]|89|9[67])/;
// "EIN" is a label in capitals only: "ein" is a German article, so it cannot be a context word.
const CAPITALS = /(?<![\p{L}\d])EIN["']?[:#=\s]["'#\s]{0,2}$/u;
