import { isDash, isLetter, isSpace, isUpper } from "../character.ts";
import { compact } from "../compact.ts";
import { type Detector, digitRun, type Match, type Words } from "../detector.ts";
import { digitGroups } from "../digit-groups.ts";
import { separatorAt, standsAlone } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";

const SOURCE = "HMRC, National Insurance Manual NIM39110";
const CONTEXT: Words = {
  de: ["nino", "britische sozialversicherungsnummer"],
  en: ["national insurance", "ni number", "ni no"],
};

/** National Insurance number of the United Kingdom with its pairs apart: AB 12 34 56 C. */
export const ukNino: Detector = {
  kind: "uk-nino",
  source: SOURCE,
  example: "AB 12 34 56 C",
  starts: "digit",
  digits: [
    { least: 6, first: [2], next: ["space"], second: [2] },
    { least: 6, first: [6] },
  ],
  match: (text, at) => (isBlank(codeAt(text, at - 1)) ? matchNino(text, at, at - 3) : undefined),
  reach: 48,
  context: CONTEXT,
  confidence: { alone: 0.8, withContext: 0.98 },
  specificity: 1,
};

/** National Insurance number of the United Kingdom with its letters glued to the digits: AB123456C. */
export const ukNinoUnbroken: Detector = {
  kind: "uk-nino",
  source: SOURCE,
  example: "AB123456C",
  starts: "digit-after-letter",
  digits: [
    { least: 6, first: [2], next: ["space", "dash"], second: [2] },
    { least: 6, first: [6] },
  ],
  match: (text, at) => matchNino(text, at, at - 2),
  reach: 48,
  context: CONTEXT,
  confidence: { alone: 0.8, withContext: 0.98 },
  specificity: 1,
};

// One of twelve tokens with two letters, six digits and a letter is one: only pairs that stand apart go without a label.
function matchNino(text: Text, at: number, start: number): Match | undefined {
  if (start < 0 || !isLetter(codeAt(text, start)) || !isLetter(codeAt(text, start + 1))) return undefined;
  const unbroken = digitRun(text, at, 6);
  const digitsEnd = unbroken < 0 ? digitGroups(text, at, [2, 2, 2]) : unbroken;
  if (digitsEnd < 0) return undefined;
  const last = isLetter(codeAt(text, digitsEnd)) ? digitsEnd : separatorAt(text, digitsEnd)?.end;
  if (last === undefined || !standsAlone(text, start, last + 1)) return undefined;
  if (!ISSUED.test(compact(text, start, last + 1))) return undefined;
  const needsContext = unbroken >= 0 || !isUpper(codeAt(text, start));
  return { start, end: last + 1, shape: unbroken < 0 ? "grouped" : "unbroken", needsContext };
}

function isBlank(code: number): boolean {
  return isSpace(code) || isDash(code);
}

// First letter not D F I Q U V, second also not O, some pairs never; the last is A to D.
const ISSUED = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/;
