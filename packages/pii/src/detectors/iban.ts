import { digitOf, isLetter, isWordCharacter } from "../character.ts";
import { mod97 } from "../checksum.ts";
import type { Detector, Match } from "../detector.ts";
import { separatorAt, skipIgnorable, tiedAfter } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";

/** International bank account number: country, two check digits, account, often in groups of four. */
export const iban: Detector = {
  kind: "iban",
  source: "ISO 13616-1:2020; SWIFT IBAN Registry",
  example: "DE02 1203 0000 0000 2020 51",
  starts: "digit-after-letter",
  digits: [{ least: 2 }],
  match: matchIban,
  reach: 160,
  check: (characters) => mod97(characters.slice(0, 4), mod97(characters.slice(4))) === 1,
  context: {
    de: ["iban", "konto", "kontonummer", "kontoverbindung", "bankverbindung", "bankkonto", "girokonto"],
    en: ["account", "bank account"],
  },
  confidence: { checked: 0.95, withContext: 0.99, failedWithContext: 0.5 },
  specificity: 2,
};

// Two letters of a country right before two digits, then as many characters as the country prescribes:
// so the word after an IBAN never becomes part of it. More letters than digits are words, unless all are capitals.
function matchIban(text: Text, at: number): Match | undefined {
  const start = at - 2;
  if (start < 0 || isWordCharacter(codeAt(text, start - 1)) || !isLetter(text.charCodeAt(start))) return undefined;
  const written = text.slice(start, at);
  const country = LENGTH.has(written) ? written : written.toUpperCase();
  const length = LENGTH.get(country);
  if (length === undefined || codeAt(text, start - 1) === 64) return undefined;
  const mostLetters = DIGITS_ONLY.includes(country) ? 2 : length / 2;
  let end = at;
  let grouped = false;
  let letters = 2;
  let hasSmall = false;
  for (let read = 2; read < length; read++, end++) {
    let code = codeAt(text, end);
    if (code >= 48 && code <= 57) continue;
    if (!isAccountCharacter(code)) {
      end = read % 4 === 0 ? afterSeparator(text, end) : skipIgnorable(text, end);
      grouped ||= read % 4 === 0;
      code = codeAt(text, end);
    }
    if (digitOf(code) >= 0) continue;
    hasSmall ||= code > 96;
    if (read < 4 || !isAccountCharacter(code) || (++letters > mostLetters && (hasSmall || mostLetters === 2)))
      return undefined;
  }
  return tiedAfter(text, end) ? undefined : { start, end, shape: grouped ? "grouped" : "unbroken" };
}

function afterSeparator(text: Text, at: number): number {
  if (codeAt(text, at) === 32 && isAccountCharacter(codeAt(text, at + 1))) return at + 1;
  return separatorAt(text, at)?.end ?? skipIgnorable(text, at);
}

function isAccountCharacter(code: number): boolean {
  return digitOf(code) >= 0 || (code < 128 && isLetter(code));
}

/** Characters of a whole IBAN by country. */
const LENGTH: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["NO", 15],
  ["BE", 16],
  ["DK", 18],
  ["FI", 18],
  ["FK", 18],
  ["FO", 18],
  ["GL", 18],
  ["NL", 18],
  ["SD", 18],
  ["MK", 19],
  ["SI", 19],
  ["AT", 20],
  ["BA", 20],
  ["EE", 20],
  ["KZ", 20],
  ["LT", 20],
  ["LU", 20],
  ["MN", 20],
  ["XK", 20],
  ["CH", 21],
  ["HR", 21],
  ["LI", 21],
  ["LV", 21],
  ["BG", 22],
  ["BH", 22],
  ["CR", 22],
  ["DE", 22],
  ["GB", 22],
  ["GE", 22],
  ["IE", 22],
  ["ME", 22],
  ["RS", 22],
  ["VA", 22],
  ["AE", 23],
  ["GI", 23],
  ["IL", 23],
  ["IQ", 23],
  ["OM", 23],
  ["SO", 23],
  ["TL", 23],
  ["AD", 24],
  ["CZ", 24],
  ["ES", 24],
  ["MD", 24],
  ["PK", 24],
  ["RO", 24],
  ["SA", 24],
  ["SE", 24],
  ["SK", 24],
  ["TN", 24],
  ["VG", 24],
  ["LY", 25],
  ["PT", 25],
  ["ST", 25],
  ["IS", 26],
  ["TR", 26],
  ["BI", 27],
  ["DJ", 27],
  ["FR", 27],
  ["GR", 27],
  ["IT", 27],
  ["MC", 27],
  ["MR", 27],
  ["SM", 27],
  ["AL", 28],
  ["AZ", 28],
  ["BY", 28],
  ["CY", 28],
  ["DO", 28],
  ["GT", 28],
  ["HN", 28],
  ["HU", 28],
  ["LB", 28],
  ["NI", 28],
  ["PL", 28],
  ["SV", 28],
  ["BR", 29],
  ["EG", 29],
  ["PS", 29],
  ["QA", 29],
  ["UA", 29],
  ["JO", 30],
  ["KW", 30],
  ["MU", 30],
  ["YE", 30],
  ["MT", 31],
  ["SC", 31],
  ["LC", 32],
  ["RU", 33],
]);

/** Countries whose account part has no letters; stated where the registry's structure is plain digits. */
const DIGITS_ONLY = "DE AT BE CZ DK EE ES FI HR HU IS LT NO PL PT SE SI SK";
