import { isLetter, isSpace } from "../character.ts";
import { compact } from "../compact.ts";
import type { Detector, Match, Words } from "../detector.ts";
import { tiedAfter, tiedBefore } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";

const SOURCE =
  "Regulation (EU) No 952/2013, Art. 9; Implementing Regulation (EU) 2015/2447, Annex 12-01 (EORI number, an..17)";
const CONTEXT: Words = { de: ["eori", "eori-nummer", "zollnummer", "zoll-nr"], en: ["eori number", "customs number"] };
const RUNS = [7, 8, 9, 10, 11, 12, 13, 14, 15];

/** Number of an economic operator at customs (EORI): country and up to fifteen characters, in Germany digits. */
export const eori: Detector = {
  kind: "eori",
  source: SOURCE,
  example: "DE1234567",
  starts: "digit-after-letter",
  digits: [{ least: 7, first: RUNS }],
  match: matchGlued,
  reach: 64,
  context: CONTEXT,
  confidence: { withContext: 0.97 },
  needsContext: true,
  specificity: 1,
};

/** The same with a blank behind the country, which must be in capitals. */
export const eoriApart: Detector = {
  kind: "eori",
  source: SOURCE,
  example: "DE 1234567",
  starts: "digit",
  digits: [{ least: 7, first: RUNS, after: "BEGIKLORSTUVYZ" }],
  match: (text, at, end) =>
    isSpace(codeAt(text, at - 1)) && isCountry(text.slice(Math.max(0, at - 3), at - 1))
      ? matchFrom(text, at - 3, end)
      : undefined,
  reach: 64,
  context: CONTEXT,
  confidence: { withContext: 0.95 },
  needsContext: true,
  specificity: 1,
};

// Between country and digits stand up to three letters, as in ATEOS1000000001 and ESA12345678; in Germany none.
function matchGlued(text: Text, at: number, end: number): Match | undefined {
  let start = at;
  while (at - start < 5 && isAscii(codeAt(text, start - 1))) start--;
  const country = text.slice(start, start + 2).toUpperCase();
  if (at - start < 2 || !isCountry(country) || (country === "DE" && at - start > 2)) return undefined;
  return matchFrom(text, start, end);
}

// Letters may follow the digits, as in IE1234567AB, and in Finland a hyphen and a check digit.
function matchFrom(text: Text, start: number, digitsEnd: number): Match | undefined {
  const country = text.slice(start, start + 2).toUpperCase();
  const tail =
    country === "DE" ? undefined : (country === "FI" ? FINNISH_TAIL : TAIL).exec(text.slice(digitsEnd, digitsEnd + 4));
  const end = digitsEnd + (tail?.[0].length ?? 0);
  if (tiedBefore(text, start) || tiedAfter(text, end) || compact(text, start, end).length > LONGEST) return undefined;
  return { start, end };
}

const LONGEST = 17;
const TAIL = /^[A-Za-z][A-Za-z\d]{0,3}/;
const FINNISH_TAIL = /^-\d/;

function isAscii(code: number): boolean {
  return code < 128 && isLetter(code);
}

function isCountry(code: string): boolean {
  return code.length === 2 && COUNTRIES.includes(` ${code}`);
}

// The member states, Greece in both spellings, the United Kingdom and Northern Ireland.
const COUNTRIES = " AT BE BG CY CZ DE DK EE EL ES FI FR GB GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI";
