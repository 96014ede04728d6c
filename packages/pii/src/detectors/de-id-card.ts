import { isLetter } from "../character.ts";
import { compact } from "../compact.ts";
import type { Detector, Match, Words } from "../detector.ts";
import { matchNine, matchTen, SERIALS } from "../document-number.ts";
import { icaoCheck } from "../icao-check.ts";
import { tiedAfter, tiedBefore } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";

const CONTEXT: Words = {
  de: ["ausweis", "personalausweis", "perso-nr", "dokumentennummer"],
  en: ["id card", "identity card", "identity document"],
};

/** Number as printed on the German identity card: nine characters or, provisional, a letter and seven digits. */
export const deIdCard: Detector = {
  kind: "de-id-card",
  source: "PAuswG § 5(2), (8); BSI TR-03105, specimen cards",
  example: "L01X00T47",
  starts: "digit-after-letter",
  match: (text, at, end) => matchNine(text, at, FIRST) ?? matchProvisional(text, at, end),
  reach: 64,
  context: CONTEXT,
  confidence: { withContext: 0.95 },
  needsContext: true,
};

/** The same nine characters and the check digit that only the machine-readable zone has. */
export const deIdCardWithCheckDigit: Detector = {
  kind: "de-id-card",
  source: "PAuswG § 5(2), (8); ICAO Doc 9303-3, 4.9",
  example: "L01X00T471",
  starts: "digit-after-letter",
  digits: [{ least: 1, after: SERIALS }],
  match: (text, at) => matchTen(text, at, FIRST),
  reach: 64,
  check: icaoCheck,
  context: CONTEXT,
  confidence: { checked: 0.6, withContext: 0.97, failedWithContext: 0.5 },
};

/** Number of the identity card issued until October 2010: nine digits and a check digit, mostly with D for German. */
export const deIdCardUntil2010: Detector = {
  kind: "de-id-card",
  source: "PersAuswG 1986 § 1(3), (4); ICAO Doc 9303-3, 4.9",
  example: "1220001297D",
  starts: "digit",
  digits: [{ least: 10, first: [10] }],
  match: matchUntil2010,
  reach: 64,
  check: (characters) => icaoCheck(characters.slice(0, 10)),
  context: CONTEXT,
  confidence: { checked: 0.6, withContext: 0.97, failedWithContext: 0.5 },
};

const FIRST = "LMNPRTVWXYZ";

function matchProvisional(text: Text, at: number, end: number): Match | undefined {
  const start = at - 1;
  if (end - at !== 7 || !isLetter(codeAt(text, start)) || tiedBefore(text, start) || tiedAfter(text, end))
    return undefined;
  return { start, end, shape: "provisional" };
}

// Ten digits alone are any number: they need a label, and the check at once.
function matchUntil2010(text: Text, at: number, end: number): Match | undefined {
  if (tiedBefore(text, at)) return undefined;
  const letter = codeAt(text, end) === 32 ? end + 1 : end;
  const hasLetter = (codeAt(text, letter) | 32) === LETTER_D && !tiedAfter(text, letter + 1);
  if (!hasLetter && (tiedAfter(text, end) || !icaoCheck(compact(text, at, end)))) return undefined;
  return {
    start: at,
    end: hasLetter ? letter + 1 : end,
    shape: hasLetter ? "until-2010" : "digits",
    needsContext: !hasLetter || letter > end,
  };
}

const LETTER_D = 100;
