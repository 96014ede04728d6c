import { digitOf } from "../character.ts";
import { mod97 } from "../checksum.ts";
import type { Detector, Match, Words } from "../detector.ts";
import { skipIgnorable, tiedAfter, tiedBefore } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";

const SOURCE = "ISO 17442-1:2020; ISO/IEC 7064 MOD 97-10";
const CONTEXT: Words = { de: ["lei", "rechtsträger"], en: ["legal entity identifier"] };

/** Legal entity identifier: eighteen capitals and digits, two check digits. */
export const lei: Detector = {
  kind: "lei",
  source: SOURCE,
  example: "213800KUD8LAJWSQ9D15",
  starts: "digit",
  digits: [{ least: 1, next: ["letter"] }],
  match: (text, at, end) => (isCapital(codeAt(text, end)) ? readLei(text, at) : undefined),
  reach: 96,
  check: (value) => mod97(value) === 1,
  context: CONTEXT,
  confidence: { checked: 0.8, withContext: 0.99, failedWithContext: 0.5 },
  specificity: 1,
};

/** The same where it begins with letters: another character wakes it. */
export const leiAfterLetters: Detector = {
  kind: "lei",
  source: SOURCE,
  example: "HWUPKR0MPOU8FGXBT394",
  starts: "digit-after-letter",
  match: (text, at) => (isCapital(codeAt(text, at - 1)) ? readLei(text, capitalsBefore(text, at)) : undefined),
  reach: 96,
  check: (value) => mod97(value) === 1,
  context: CONTEXT,
  confidence: { checked: 0.8, withContext: 0.99, failedWithContext: 0.5 },
  specificity: 1,
};

function capitalsBefore(text: Text, at: number): number {
  let start = at;
  while (at - start < LENGTH && isCapital(codeAt(text, start - 1))) start--;
  return start;
}

const LENGTH = 20;

function readLei(text: Text, start: number): Match | undefined {
  if (tiedBefore(text, start)) return undefined;
  let end = start;
  let letters = 0;
  for (let read = 0; read < LENGTH; read++, end++) {
    if (read > 0) end = skipIgnorable(text, end);
    const code = codeAt(text, end);
    if (digitOf(code) >= 0) continue;
    if (!isCapital(code) || read > 17) return undefined;
    letters++;
  }
  // With so few letters it is more likely the number of a parcel or an account.
  return tiedAfter(text, end) ? undefined : { start, end, needsContext: letters < 3 };
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
