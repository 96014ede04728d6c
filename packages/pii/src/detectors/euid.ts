import type { Detector, Match } from "../detector.ts";
import { tiedAfter, tiedBefore } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";

/** European unique identifier (EUID) of a German register entry: DE, court, register, number. */
export const euid: Detector = {
  kind: "euid",
  source:
    "Commission Implementing Regulation (EU) 2021/1042, Annex (structure of the unique identifier); XJustiz code list of courts",
  example: "DEK1101R.HRB116737",
  starts: "digit-after-letter",
  digits: [{ least: 4, first: [4] }],
  match: matchEuid,
  reach: 64,
  context: { de: ["euid"], en: ["european unique identifier"] },
  confidence: { alone: 0.95, withContext: 0.99 },
  specificity: 2,
};

function matchEuid(text: Text, at: number): Match | undefined {
  const start = at - 3;
  if (codeAt(text, start) !== 68 || codeAt(text, at + 5) !== 46 || tiedBefore(text, start)) return undefined;
  const written = EUID.exec(text.slice(start, start + LONGEST))?.[0];
  if (written === undefined || tiedAfter(text, start + written.length)) return undefined;
  return { start, end: start + written.length };
}

const LONGEST = 24;
const EUID = /^DE[A-Z]\d{4}R\.(?:HR[AB]|G[ns]R|[VP]R)\d{1,6}[A-Z]{0,2}/;
