import { digitOf, isLetter } from "../character.ts";
import type { Detector, Match } from "../detector.ts";
import { isMixed } from "../document-number.ts";
import { skipIgnorable, tiedAfter, tiedBefore } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";

/** German driving licence: authority (a letter for the Land), serial, check character, number of the copy. */
export const deDriverLicence: Detector = {
  kind: "de-driver-licence",
  source: "FeV annex 8, no. 5; KBA, Fahrerlaubnisnummer",
  example: "B072RRE2I55",
  starts: "digit-after-letter",
  digits: [{ least: 2, first: [2, 3, 4, 5, 6, 7, 8, 9, 10] }],
  match: matchLicence,
  reach: 64,
  check: passes,
  context: {
    de: ["führerschein", "fahrerlaubnis", "fs-nr", "fe-nr"],
    en: ["driving licence", "driving license", "driver licence", "driver license", "drivers license"],
  },
  confidence: { checked: 0.7, withContext: 0.97, failedWithContext: 0.5 },
};

// A letter and at least two digits in front. Unlike a part number it has letters among its digits.
function matchLicence(text: Text, at: number): Match | undefined {
  const start = at - 1;
  const land = codeAt(text, start) | 32;
  if (land < LETTER_A || land > LETTER_P || tiedBefore(text, start)) return undefined;
  let end = at;
  for (let read = 1; read < 11; read++, end++) {
    if (!isAlphanumeric(codeAt(text, end))) end = skipIgnorable(text, end);
    const code = codeAt(text, end);
    if (read === 10 ? digitOf(code) < 0 : !isAlphanumeric(code)) return undefined;
  }
  if (tiedAfter(text, end)) return undefined;
  return { start, end, needsContext: !isMixed(text.slice(start, end - 2)) };
}

const LETTER_A = 97;
const LETTER_P = 112;

function isAlphanumeric(code: number): boolean {
  return digitOf(code) >= 0 || (code < 128 && isLetter(code));
}

// The first nine by the weights 9 to 1, sum mod 11; ten is written X.
function passes(characters: string): boolean {
  let sum = 0;
  for (let at = 0; at < 9; at++) {
    const code = characters.charCodeAt(at);
    sum += (code < 58 ? code - 48 : code - 55) * (9 - at);
  }
  return "0123456789X".charAt(sum % 11) === characters.charAt(9);
}
