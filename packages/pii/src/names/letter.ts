import { isDash, isIgnorable, isLetter, isSpace } from "../character.ts";

/** What a character is to a reader of names. */
export function kindOf(code: number): number {
  return KINDS[code] ?? SYMBOL;
}

/** Whether a character is an accent that stands behind its letter, as in decomposed text. */
export function isAccent(code: number): boolean {
  return code >= 0x300 && code < 0x370;
}

const SYMBOL = 0;
export const BLANK = 1;
/** Line breaks, tabs and control characters: nothing is read across them. */
export const BREAK = 2;
export const INVISIBLE = 3;
export const HYPHEN = 4;
export const APOSTROPHE = 5;
export const SURROGATE = 6;
export const DIGIT = 7;
/** From here on what words are made of. */
export const LOWER = 8;
export const UPPER = 9;

/**
 * The plain letters of a letter, lower case and without accents: the first in the lower byte, a second one above it,
 * as in "ü" and "ß". Of other scripts, and of what is no letter, the character itself.
 */
export function foldOf(code: number): number {
  return FOLDS[code] ?? code;
}

const TWO: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "oe",
  þ: "th",
  ł: "l",
  đ: "d",
  ð: "d",
  ı: "i",
  i̇: "i",
};

const KINDS = /* @__PURE__ */ kindTable();
const FOLDS = /* @__PURE__ */ foldTable();

function kindTable(): Uint8Array {
  const kinds = new Uint8Array(65536);
  for (let code = 0; code < kinds.length; code++) {
    if (isLetter(code)) kinds[code] = isCapital(code) ? UPPER : LOWER;
    else if (isDash(code)) kinds[code] = HYPHEN;
    else if (isIgnorable(code)) kinds[code] = INVISIBLE;
    else if (isSpace(code)) kinds[code] = BLANK;
  }
  kinds.fill(BREAK, 0, 32);
  kinds.fill(BREAK, 0x7f, 0xa0);
  kinds.fill(BREAK, 0x2028, 0x202a);
  kinds.fill(DIGIT, 48, 58);
  kinds.fill(INVISIBLE, 0x300, 0x370);
  kinds.fill(SURROGATE, 0xd800, 0xe000);
  for (const apostrophe of "'’‘´`ʼ") kinds[apostrophe.charCodeAt(0)] = APOSTROPHE;
  return kinds;
}

// Of the scripts that have two cases; of others every letter counts as lower.
function isCapital(code: number): boolean {
  if (code >= 0x2000) return code >= 0xff21 && code < 0xff3b;
  const character = String.fromCharCode(code);
  return character.toLowerCase() !== character;
}

function foldTable(): Uint16Array {
  return Uint16Array.from({ length: 0x2000 }, (_, code) => plain(String.fromCharCode(code)));
}

function plain(character: string): number {
  const lower = character.toLowerCase();
  const two = TWO[lower] ?? lower;
  const base = two === lower ? (lower.normalize("NFD").codePointAt(0) ?? 0) : 0;
  if (base > 0) return base;
  return two.charCodeAt(0) | ((two.charCodeAt(1) || 0) << 8);
}
