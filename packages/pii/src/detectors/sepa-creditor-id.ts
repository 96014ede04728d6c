import { digitOf, isLetter } from "../character.ts";
import { mod97 } from "../checksum.ts";
import { compact } from "../compact.ts";
import { isCountry } from "../country.ts";
import type { Detector, Match } from "../detector.ts";
import { separatorAt, skipIgnorable, tiedAfter, tiedBefore } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";

/** SEPA creditor identifier (Gläubiger-ID): country, two check digits, business code, national number. */
export const sepaCreditorId: Detector = {
  kind: "sepa-creditor-id",
  source: "EPC262-08, Creditor Identifier Overview; Deutsche Bundesbank, Gläubiger-Identifikationsnummer",
  example: "DE98ZZZ09999999999",
  starts: "digit-after-letter",
  digits: [{ least: 2 }],
  match: matchCreditorId,
  reach: 160,
  // The business code is not part of the check.
  check: (value) => mod97(value.slice(0, 4), mod97(value.slice(7))) === 1,
  context: {
    de: ["gläubiger-id", "gläubigeridentifikation", "gläubiger-nr"],
    en: ["creditor id", "creditor scheme"],
  },
  confidence: { checked: 0.9, withContext: 0.99, failedWithContext: 0.5 },
  specificity: 3,
};

// Two letters before two digits; in Germany 18 characters, elsewhere as far as the token goes.
function matchCreditorId(text: Text, at: number, first: number): Match | undefined {
  const start = at - 2;
  if (first - at < 2 || !isAscii(codeAt(text, start)) || !isAscii(codeAt(text, at - 1))) return undefined;
  if (tiedBefore(text, start)) return undefined;
  const country = text.slice(start, at).toUpperCase();
  const end = country === "DE" ? germanEnd(text, at) : isCountry(country) ? tokenEnd(text, at) : -1;
  if (end < 0 || tiedAfter(text, end)) return undefined;
  const value = compact(text, start, end);
  if (value.length < SHORTEST) return undefined;
  // The business code is nearly always ZZZ. Another one has a letter and the German length, or it looks too much like an
  // IBAN or a part number.
  const isTelling = value.startsWith("DE") ? /^.{4}\w{0,2}[A-Z]/.test(value) : value.slice(4, 7) === "ZZZ";
  return { start, end, value, needsContext: !isTelling };
}

const SHORTEST = 10;
const LONGEST = 35;

// Check digits, business code of three characters, eleven digits; a separator may stand between any two.
function germanEnd(text: Text, at: number): number {
  let end = at;
  for (let read = 0; read < 16; read++, end++) {
    if (!isAlphanumeric(codeAt(text, end))) end = separatorAt(text, end)?.end ?? skipIgnorable(text, end);
    const code = codeAt(text, end);
    if (digitOf(code) < 0 && (read < 2 || read > 4 || !isAscii(code))) return -1;
  }
  return end;
}

function tokenEnd(text: Text, at: number): number {
  let end = at;
  for (let next = at, read = 2; isAlphanumeric(codeAt(text, next)); next = skipIgnorable(text, end)) {
    end = next + 1;
    if (++read > LONGEST) return -1;
  }
  return end;
}

function isAlphanumeric(code: number): boolean {
  return digitOf(code) >= 0 || isAscii(code);
}

function isAscii(code: number): boolean {
  return code < 128 && isLetter(code);
}
