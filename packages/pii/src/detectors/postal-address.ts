import { isLetter, isSpace, isUpper } from "../character.ts";
import type { Detector, Match } from "../detector.ts";
import { CODE_AND_PLACE, LONGEST_PLACE } from "../postal-place.ts";
import { tiedAfter } from "../separator.ts";
import { ADJECTIVES, NO_FIRST_WORDS, NO_STREETS, PREPOSITION, STREETS, UNITS, WEAK_STREETS } from "../street-word.ts";
import { codeAt, type Text } from "../text.ts";

/** German, Austrian or Swiss street and house number, with postal code and place if they follow. */
export const postalAddress: Detector = {
  kind: "address",
  source: "DIN 5008:2020; UPU S42, Germany, Austria and Switzerland",
  example: "Musterstraße 12a, 12345 Musterstadt",
  starts: "digit",
  digits: [{ least: 1, first: [1, 2, 3, 4] }],
  match: matchAddress,
  reach: LONGEST_PLACE + 20,
  context: {
    de: ["anschrift", "adresse", "lieferadresse", "wohnhaft", "wohnt", "wohnsitz", "straße", "str"],
    en: ["address", "street"],
  },
  confidence: { alone: 0.7, withContext: 0.95 },
};

function matchAddress(text: Text, at: number, end: number): Match | undefined {
  const wordEnd = isSpace(codeAt(text, at - 1)) ? at - 1 : at;
  const last = codeAt(text, wordEnd - 1);
  if (!(isLetter(last) || (last === DOT && isLetter(codeAt(text, wordEnd - 2)))) || codeAt(text, at) === ZERO)
    return undefined;
  const wordStart = startOfWord(text, wordEnd);
  // Most numbers are refused here: a street begins with a capital, or it is written "hauptstr." in a chat.
  const isLower = !isUpper(codeAt(text, wordStart));
  if (isLower && !(last === DOT || last === LETTER_E)) return undefined;
  const street = readStreet(text, wordStart, wordEnd);
  if (street === undefined || (isLower && street.shape !== "street")) return undefined;
  const number = end + (NUMBER_TAIL.exec(text.slice(end, end + 16))?.[0].length ?? 0);
  if (tiedAfter(text, number)) return undefined;
  const rest = text.slice(number, number + LONGEST_PLACE);
  const place = PLACE.exec(rest);
  const { start, shape } = street;
  if (place !== null) {
    const [whole, gap = ""] = place;
    const cue = { word: "postal code", at: number + gap.length };
    return { start, end: number + whole.length, shape: `${shape}-and-place`, cue };
  }
  if (UNIT.test(rest)) return undefined;
  return { start, end: number, shape, needsContext: isLower || street.needsContext || end - at > 3 };
}

function startOfWord(text: Text, end: number): number {
  let start = end;
  const first = Math.max(0, end - LONGEST_WORD);
  while (start > first && isInWord(text.charCodeAt(start - 1))) start--;
  return start;
}

function isInWord(code: number): boolean {
  return isLetter(code) || code === DOT || code === HYPHEN || code === APOSTROPHE;
}

interface Street {
  readonly start: number;
  readonly shape: "street" | "preposition";
  readonly needsContext: boolean;
}

function readStreet(text: Text, wordStart: number, wordEnd: number): Street | undefined {
  const word = text.slice(wordStart, wordEnd);
  const head = text.slice(Math.max(0, wordEnd - LOOK_BACK), wordStart);
  const [, suffix, weak] = before(word, STREET) ?? [];
  if (suffix === undefined) {
    const [, lead] = before(head, PREPOSITION_LEAD) ?? [];
    if (lead === undefined) return undefined;
    return { start: wordStart - lead.length, shape: "preposition", needsContext: !NAMED.test(lead + word) };
  }
  const isBare = suffix.length === word.length;
  const [, lead = ""] = before(head, isBare ? WORD_LEAD : COMPOUND_LEAD) ?? [];
  if ((isBare && lead === "") || NO_STREET.test(word)) return undefined;
  return { start: wordStart - lead.length, shape: "street", needsContext: isBare && weak !== undefined };
}

// Runs a pattern that looks behind at the end of a text: it reads from right to left, and so refuses soon.
function before(text: string, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = text.length;
  return pattern.exec(text);
}

const ZERO = 48;
const DOT = 46;
const HYPHEN = 45;
const APOSTROPHE = 39;
const LETTER_E = 101;
const LONGEST_WORD = 40;
const LOOK_BACK = 59;

const STREET = /* @__PURE__ */ new RegExp(`(?<=(${STREETS}|(${WEAK_STREETS})))`, "iuy");
const NO_STREET = /* @__PURE__ */ new RegExp(`^(?:${NO_STREETS})(?:a(?:ß|ss)e|\\.)?$`, "iu");
/** Before "Straße" alone: "Lange", "Berliner", "An der Alten". */
const WORD_LEAD = /* @__PURE__ */ lead(
  `(?:${PREPOSITION})?(?:(?!${NO_FIRST_WORDS})\\p{Lu}[\\p{L}-]{0,20}[ersnm]\\p{Zs}){0,2}`,
);
/** Before "Hauptstraße": "Alte", "An der". */
const COMPOUND_LEAD = /* @__PURE__ */ lead(`(?:${PREPOSITION})?(?:(?:${ADJECTIVES})[rnms]?\\p{Zs})?`);
/** "Am", "An der Alten", "Straße des 17."; the last word follows. */
const PREPOSITION_LEAD = /* @__PURE__ */ lead(`${PREPOSITION}(?:(?:\\p{L}{2,20}|\\d{1,2}\\.)\\p{Zs}){0,2}`);

function lead(words: string): RegExp {
  return new RegExp(`(?<=(?<![\\p{L}\\d_-])(${words}))`, "uy");
}

/** Names that are streets whatever follows. */
const NAMED = /^(?:Straße|Platz|Allee)|^Unter den Linden/;
/** "12a", "12 a", "12 1/2", "12-14", "12/3", "12/3/4". */
const NUMBER_TAIL =
  /^(?:\p{Zs}?[a-h](?![\p{L}\d]))?(?:\p{Zs}1\/2)?(?:\p{Zs}?[\p{Pd}/+]\p{Zs}?\d{1,3}[a-h]?(?![\p{L}\d])){0,2}/iu;
const PLACE = /* @__PURE__ */ new RegExp(
  `^((?=[,;|\\s])\\p{Zs}?[,;|]?\\p{Zs}{0,2}(?:\\r?\\n\\p{Zs}{0,4})?)${CODE_AND_PLACE}`,
  "u",
);
const UNIT = /* @__PURE__ */ new RegExp(`^\\p{Zs}?(?:[%€$]|(?:${UNITS})(?!\\p{L}))`, "iu");
