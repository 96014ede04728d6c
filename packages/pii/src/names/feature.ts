import { DIGIT, foldOf, HYPHEN, INVISIBLE, kindOf, LOWER, UPPER } from "./letter.ts";

/** A word as the model sees it. One is made and filled again for each word. */
export interface Word {
  /** Its letters, folded. */
  readonly codes: Uint16Array;
  length: number;
  /** Hash of the folded word. */
  id: number;
  /** One of `SHAPES` ways in which words are written. */
  shape: number;
  /** Where its last part begins among the folded letters, behind the last hyphen; 0 if it has none. */
  lastPart: number;
  firstPartEnd: number;
  /** Which lists have the word, as bits. */
  lists: number;
}

export function createWord(): Word {
  return { codes: new Uint16Array(2 * LONGEST), length: 0, id: 0, shape: 0, lastPart: 0, firstPartEnd: 0, lists: 0 };
}

const LONGEST = 64;

/** How words are written: the shape tells a name from a noun less often than from everything else. */
const LOWER_CASE = 0;
const CAPITALISED = 1;
const CAPITALS = 2;
const ONE_CAPITAL = 3;
const CAPITALS_WITHIN = 4;
const MIXED = 5;
const CAPITALISED_PARTS = 6;
const OTHER_PARTS = 7;
const WITH_DIGITS = 8;
const NUMBER = 9;
const LONG_NUMBER = 10;
const SIGN = 11;
const ONE_LETTER = 12;
export const SHAPES = 16;

/** Reads a token. The lists are left to who has them. */
export function readWord(word: Word, text: string, start: number, end: number): void {
  let length = 0;
  let capitals = 0;
  let letters = 0;
  let digits = 0;
  let parts = 1;
  let capitalParts = 0;
  let isPartStart = true;
  word.lastPart = 0;
  word.firstPartEnd = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === INVISIBLE) {
      if (code === DIAERESIS && isUmlautBase(word.codes[length - 1])) word.codes[length++] = LETTER_E;
      continue;
    }
    if (kind === HYPHEN && length > 0) {
      parts++;
      word.codes[length++] = 45;
      if (word.firstPartEnd === 0) word.firstPartEnd = length - 1;
      word.lastPart = length;
      isPartStart = true;
      continue;
    }
    if (kind >= LOWER) letters++;
    if (kind === DIGIT) digits++;
    if (kind === UPPER) {
      capitals++;
      if (isPartStart) capitalParts++;
    }
    isPartStart = false;
    const folded = foldOf(code);
    const isTwo = folded > 0xff && code < 0x2000;
    word.codes[length++] = isTwo ? folded & 0xff : folded;
    if (isTwo) word.codes[length++] = folded >> 8;
  }
  word.length = length;
  word.id = hashOf(word, 0, length);
  word.shape = shapeOf({ capitals, letters, digits, parts, capitalParts }, kindOf(text.charCodeAt(start)));
}

const DIAERESIS = 0x308;
const LETTER_E = 101;

// "u" with a diaeresis behind it is "ü", and folded as such.
function isUmlautBase(code = 0): boolean {
  return code === 97 || code === 111 || code === 117;
}

interface Counts {
  readonly capitals: number;
  readonly letters: number;
  readonly digits: number;
  readonly parts: number;
  readonly capitalParts: number;
}

function shapeOf({ capitals, letters, digits, parts, capitalParts }: Counts, first: number): number {
  if (letters === 0) return digits === 0 ? SIGN : digits > 3 ? LONG_NUMBER : NUMBER;
  if (digits > 0) return WITH_DIGITS;
  if (letters === 1) return capitals === 1 ? ONE_CAPITAL : ONE_LETTER;
  if (capitals === letters) return CAPITALS;
  if (parts > 1) return capitalParts === parts ? CAPITALISED_PARTS : OTHER_PARTS;
  if (capitals === 0) return LOWER_CASE;
  if (first !== UPPER) return MIXED;
  return capitals === 1 ? CAPITALISED : CAPITALS_WITHIN;
}

/** A hash of some of the folded letters. */
export function hashOf({ codes }: Word, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (codes[at] ?? 0), 0x01000193);
  return hash;
}

/** The key of a feature: what is seen and where; from 1 to 2^26 - 1. */
export function keyOf(what: number, where: number): number {
  let key = Math.imul(what ^ Math.imul(where, 0x9e3779b1), 0x85ebca6b);
  key ^= key >>> 13;
  key = Math.imul(key, 0xc2b2ae35);
  key ^= key >>> 16;
  return key >>> 6 || 1;
}

export const KEY_BITS = 26;

/** The place of a word relative to the one that is decided about. */
export const PLACES = [0, -1, 1, -2, 2] as const;
/** No word has more features at one place. */
export const MOST_KEYS = 32;

/** One small number for what is known of a word without its letters. */
export function classOf(word: Word): number {
  return word.lists * SHAPES + word.shape;
}

/** The features of a word at a place, an index of `PLACES`: written to `keys` from `from` on; returns where they end. */
export function wordKeys(word: Word, place: number, { keys, from, listsOf }: KeyBuffer): number {
  const where = place * 64;
  const kind = classOf(word);
  let at = from;
  keys[at++] = keyOf(word.id, where + 1);
  keys[at++] = keyOf(kind, where + 2);
  if (place > 2) return at;
  const { length, shape } = word;
  keys[at++] = keyOf(shape, where + 3);
  keys[at++] = keyOf(word.lists, where + 4);
  keys[at++] = keyOf(hashOf(word, Math.max(0, length - 3), length), where + 5);
  keys[at++] = keyOf(hashOf(word, Math.max(0, length - 2), length), where + 6);
  if (place > 0) return at;
  for (let size = 2; size <= 5 && size < length; size++) {
    keys[at++] = keyOf(hashOf(word, 0, size), where + 8 + size);
    if (size > 3) keys[at++] = keyOf(hashOf(word, length - size, length), where + 16 + size);
  }
  keys[at++] = keyOf(hashOf(word, Math.max(0, length - 3), length) ^ shape, where + 24);
  keys[at++] = keyOf(word.id ^ shape, where + 25);
  keys[at++] = keyOf(Math.min(length, 16) * SHAPES + shape, where + 26);
  const { lastPart, firstPartEnd } = word;
  if (lastPart > 0) {
    const last = hashOf(word, lastPart, length);
    keys[at++] = keyOf(last, where + 27);
    keys[at++] = keyOf(listsOf(last) * 64 + listsOf(hashOf(word, 0, firstPartEnd)), where + 28);
    keys[at++] = keyOf(hashOf(word, Math.max(lastPart, length - 3), length), where + 29);
  } else if (length > 3 && word.codes[length - 1] === LETTER_S) {
    keys[at++] = keyOf(listsOf(hashOf(word, 0, length - 1)), where + 30);
  }
  return at;
}

const LETTER_S = 115;

export interface KeyBuffer {
  readonly keys: Int32Array;
  readonly from: number;
  /** Which lists have a word of that hash, as bits. */
  readonly listsOf: (id: number) => number;
}

/** What stands before the first word of a segment and behind its last one. */
export const OUTSIDE = { id: 7, kind: 0x7fff } as const;

/** A sequence of words, by hash and by class, with two `OUTSIDE` before and behind. */
export interface Neighbours {
  readonly ids: Int32Array;
  readonly kinds: Int32Array;
  /** How many words there are. */
  readonly count: number;
}

/** The features of a word together with its neighbours. */
export function pairKeys({ ids, kinds, count }: Neighbours, at: number, keys: Int32Array): number {
  const kind = kinds[at] ?? 0;
  const before = kinds[at - 1] ?? 0;
  const behind = kinds[at + 1] ?? 0;
  keys[0] = keyOf(before * 0x8000 + kind, 0x200);
  keys[1] = keyOf(kind * 0x8000 + behind, 0x201);
  keys[2] = keyOf((Math.imul(before, 0x8000) + Math.imul(kind, 31)) ^ Math.imul(behind, 0x1003f), 0x202);
  keys[3] = keyOf((ids[at - 1] ?? 0) ^ Math.imul(kind, 0x9e3779b1), 0x203);
  keys[4] = keyOf((ids[at + 1] ?? 0) ^ Math.imul(kind, 0x9e3779b1), 0x204);
  keys[5] = keyOf((ids[at - 1] ?? 0) ^ Math.imul(ids[at - 2] ?? 0, 0x9e3779b1), 0x205);
  // Far from both ends of the segment all places are alike.
  const place = Math.min(at - 2, EDGE) * (EDGE + 1) + Math.min(count - 1 - (at - 2), EDGE);
  keys[6] = keyOf(kind * 64 + place, 0x206);
  keys[7] = keyOf(Math.imul(kinds[at - 2] ?? 0, 0x1003f) ^ (before * 0x8000 + kind), 0x207);
  keys[8] = keyOf(Math.imul(kinds[at + 2] ?? 0, 0x1003f) ^ (kind * 0x8000 + behind), 0x208);
  return PAIR_KEYS;
}

const EDGE = 3;
export const PAIR_KEYS = 9;

/** The lists of a word: those that have it, and whether it ends with a noun, as German compounds do. */
export function listsOfWord(word: Word, listsOf: (id: number) => number): number {
  const lists = listsOf(word.id);
  return lists === 0 && endsWithNoun(word, listsOf) ? ENDS_WITH_NOUN : lists;
}

function endsWithNoun(word: Word, listsOf: (id: number) => number): boolean {
  const { length } = word;
  for (let size = SHORTEST_NOUN; size <= LONGEST_NOUN && size < length - 2; size++) {
    if ((listsOf(hashOf(word, length - size, length)) & NOUN) !== 0) return true;
  }
  return false;
}

/** German nouns: one of the lists. */
export const NOUN = 8;
const ENDS_WITH_NOUN = 32;
const SHORTEST_NOUN = 5;
const LONGEST_NOUN = 12;
