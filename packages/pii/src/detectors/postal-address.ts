import { isLetter, isSpace, isUpper } from "../character.ts";
import type { Detector, Match } from "../detector.ts";
import { before } from "../look-behind.ts";
import { LONGEST_PLACE, POSTAL } from "../postal-place.ts";
import { tiedAfter } from "../separator.ts";
import { STREET } from "../street-pattern.ts";
import { codeAt, type Text } from "../text.ts";

/**
 * German, Austrian or Swiss street and house number, with postal code and place if they follow. Streets that do not end
 * like one, flats, boxes and places that stand first are left to `postalAddressByPlace`.
 */
export const postalAddress: Detector = {
  kind: "address",
  source: "DIN 5008:2020; UPU S42, Germany, Austria and Switzerland",
  example: "Musterstraße 12a, 12345 Musterstadt",
  starts: "digit",
  // No street has a thousand houses, but every text has years.
  digits: [{ least: 1, first: [1, 2, 3] }],
  match: matchAddress,
  reach: 200,
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
  const number = end + (STREET.numberTail.exec(text.slice(end, end + 16))?.[0].length ?? 0);
  if (tiedAfter(text, number)) return undefined;
  const rest = text.slice(number, number + LONGEST_PLACE);
  const { start, shape } = street;
  // A place proves little of "Im Lager 5, 21920 Flaschen".
  const place = shape === "street" ? POSTAL.afterStreet.exec(rest) : null;
  if (place !== null) {
    const [whole, gap = ""] = place;
    const cue = { word: "postal code", at: number + gap.length };
    return { start, end: number + whole.length, shape: `${shape}-and-place`, cue };
  }
  if (STREET.unit.test(rest)) return undefined;
  return { start, end: number, shape, needsContext: isLower || street.needsContext };
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
  const [, suffix, weak] = before(word, STREET.suffix) ?? [];
  if (suffix === undefined || STREET.no.test(word)) {
    const [, lead] = before(head, STREET.prepositionLead) ?? [];
    if (lead === undefined) return undefined;
    return { start: wordStart - lead.length, shape: "preposition", needsContext: !NAMED.test(lead + word) };
  }
  const isBare = suffix.length === word.length;
  const [, lead = ""] = before(head, isBare ? STREET.wordLead : STREET.compoundLead) ?? [];
  if (isBare && lead === "") return undefined;
  return { start: wordStart - lead.length, shape: "street", needsContext: isBare && weak !== undefined };
}

const ZERO = 48;
const DOT = 46;
const HYPHEN = 45;
const APOSTROPHE = 39;
const LETTER_E = 101;
const LONGEST_WORD = 40;
const LOOK_BACK = 80;

/** Names that are streets whatever follows. */
const NAMED = /^(?:Straße|Platz|Allee)|^Unter den Linden/;
