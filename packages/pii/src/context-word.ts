import { isDash, isIgnorable, isLetter, isSpace, isUpper } from "./character.ts";
import type { Words } from "./detector.ts";

/** The context words of all detectors as one tree of letters; read only. */
export interface ContextTree {
  /** `next[node * WIDTH + letter]`: the following node, 0 for none. */
  readonly next: Uint16Array;
  /** `wordAt[node]`: one more than the place of the word that ends here, 0 for none. */
  readonly wordAt: Uint16Array;
  /** `triples[first * 32 + second]`: a bit for each third letter with which a word begins so. */
  readonly triples: Int32Array;
  readonly words: readonly string[];
  /** `sides[word * detectors + detector]`: 1 if the word speaks for the detector, -1 against, 0 neither. */
  readonly sides: Int8Array;
  readonly detectors: number;
}

/**
 * What a character is to a context word: 1 to 26 for a to z whatever the accent, then the three below,
 * 0 for what ends a word. `UPPER` is added to an upper-case letter, `IN_WORD` to every letter.
 */
export function letterOf(code: number): number {
  return LETTERS[code] ?? 0;
}

/** A letter that no context word has. */
const OTHER_LETTER = 27;
const SEPARATOR = 28;
export const INVISIBLE = 29;
export const PLAIN = 31;
export const UPPER = 32;
export const IN_WORD = 64;
/** Letters of the tree: those of words, and the separator. */
export const WIDTH = 29;

/** Builds the tree. Every spelling of a word is in it: `ü` as `u` and `ue`, `ß` as `s` and `ss`, a separator or none. */
export function compileContext(
  sides: readonly { readonly for: Words; readonly against?: Words | undefined }[],
): ContextTree {
  const words = new Map<string, number>();
  const marks: { detector: number; side: number }[][] = [];
  const mark = (list: readonly string[], detector: number, side: number) => {
    for (const word of list) {
      const place = words.get(word) ?? words.size;
      words.set(word, place);
      marks[place] = [...(marks[place] ?? []), { detector, side }];
    }
  };
  sides.forEach((side, detector) => {
    if (side.against) mark([...side.against.de, ...side.against.en], detector, -1);
    mark([...side.for.de, ...side.for.en], detector, 1);
  });
  const { meanings, ...tree } = plant(words);
  const table = new Int8Array(meanings.length * sides.length);
  for (const [meaning, spelledAlike] of meanings.entries()) {
    for (const { detector, side } of spelledAlike.flatMap((word) => marks[word] ?? [])) {
      table[meaning * sides.length + detector] = side;
    }
  }
  const names = [...words.keys()];
  return { ...tree, words: meanings.map(([first = 0]) => names[first] ?? ""), sides: table, detectors: sides.length };
}

interface Planted extends Pick<ContextTree, "next" | "wordAt" | "triples"> {
  /** For each word of the tree the words that are spelled like it: "st-nr" and "st--nr" may both be written "StNr". */
  readonly meanings: readonly (readonly number[])[];
}

function plant(words: ReadonlyMap<string, number>): Planted {
  const spelled = [...words].flatMap(([word, place]) => spellings(word).map((letters) => ({ letters, place })));
  const nodes = spelled.reduce((sum, { letters }) => sum + letters.length, 1);
  const next = new Uint16Array(nodes * WIDTH);
  const wordAt = new Uint16Array(nodes);
  const meanings = new Map<string, number>();
  const ending = new Map<number, readonly number[]>();
  let used = 1;
  for (const { letters, place } of spelled) {
    let node = 0;
    for (const letter of letters) {
      const edge = node * WIDTH + letter;
      if (next[edge] === 0) next[edge] = used++;
      node = next[edge] ?? 0;
    }
    ending.set(node, [...new Set([...(ending.get(node) ?? []), place])]);
  }
  for (const [node, places] of ending) {
    const meaning = meanings.get(places.join()) ?? meanings.size;
    meanings.set(places.join(), meaning);
    wordAt[node] = meaning + 1;
  }
  return {
    next: next.slice(0, used * WIDTH),
    wordAt: wordAt.slice(0, used),
    triples: triplesOf(spelled),
    meanings: [...meanings.keys()].map((places) => places.split(",").map(Number)),
  };
}

// After a word of two letters anything may follow, and something invisible hides letters.
function triplesOf(spelled: readonly { readonly letters: readonly number[] }[]): Int32Array {
  const triples = new Int32Array(1024).fill(1 << INVISIBLE);
  for (let first = 0; first < 32; first++) triples[first * 32 + INVISIBLE] = -1;
  for (const { letters } of spelled) {
    const [first = 0, second = 0, third] = letters;
    const place = first * 32 + second;
    triples[place] = (triples[place] ?? 0) | (third === undefined ? -1 : 1 << third);
  }
  return triples;
}

function spellings(word: string): readonly (readonly number[])[] {
  let spelled: number[][] = [[]];
  for (const character of word.toLowerCase()) {
    const choices = CHOICES[character] ?? [character];
    spelled = spelled.flatMap((begun) => choices.map((choice) => [...begun, ...[...choice].map(treeLetter)]));
  }
  return spelled;
}

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  ä: ["a", "ae"],
  ö: ["o", "oe"],
  ü: ["u", "ue"],
  ß: ["s", "ss"],
  "-": ["-", ""],
  " ": ["-", ""],
};

function treeLetter(character: string): number {
  return character === "-" ? SEPARATOR : character.charCodeAt(0) - 96;
}

const LETTERS = /* @__PURE__ */ letterTable();

function letterTable(): Uint8Array {
  const letters = new Uint8Array(65536);
  for (let code = 0; code < letters.length; code++) {
    if (isLetter(code)) letters[code] = OTHER_LETTER + IN_WORD + (isUpper(code) ? UPPER : 0);
    else if (isSpace(code) || isDash(code) || code === 0x2e || code === 0x5f) letters[code] = SEPARATOR;
    else if (isIgnorable(code)) letters[code] = INVISIBLE;
  }
  letters.fill(INVISIBLE, 0x300, 0x370);
  const mark = (character: string, plain: string, extra: number) => {
    letters[character.charCodeAt(0)] = plain.charCodeAt(0) - 96 + IN_WORD + extra;
  };
  for (const family of ["aäàáâ", "oöòóô", "uüùúû", "eéèêë", "sß", ..."bcdfghijklmnpqrtvwxyz"]) {
    for (const letter of family) {
      mark(letter, family.charAt(0), 0);
      if (letter !== "ß") mark(letter.toUpperCase(), family.charAt(0), UPPER);
    }
  }
  return letters;
}
