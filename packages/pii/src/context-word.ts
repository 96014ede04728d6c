import type { Words } from "./detector.ts";

/** The context words of all detectors as one tree of letters; read only. */
export interface ContextTree {
  /** `next[node * WIDTH + letter]`: the following node, 0 for none. */
  readonly next: Uint16Array;
  /** `wordAt[node]`: one more than the place of the word that ends here, 0 for none. */
  readonly wordAt: Uint16Array;
  readonly words: readonly string[];
  /** `sides[word * detectors + detector]`: 1 if the word speaks for the detector, -1 against, 0 neither. */
  readonly sides: Int8Array;
  readonly detectors: number;
  /** `letters[code]`: the letter that stands for a character below 384, see `letterOf`. */
  readonly letters: Uint8Array;
}

/** What `letters` holds: 0 no letter, 1 to 26 a to z, then these four; `UPPER` is added to an upper-case letter. */
export const OTHER_LETTER = 27;
export const SEPARATOR = 28;
export const INVISIBLE = 29;
export const UPPER = 32;
/** Letters of the tree: those of words, and the separator. */
export const WIDTH = 29;

/** Builds the tree. Every spelling of a word is in it: `ü` as `u` and `ue`, `ß` as `s` and `ss`, a separator or none. */
export function compileContext(sides: readonly { readonly for: Words; readonly against?: Words | undefined }[]): ContextTree {
  const words = new Map<string, number>();
  const marks: { word: number; detector: number; side: number }[] = [];
  const mark = (list: readonly string[], detector: number, side: number) => {
    for (const word of list) {
      const place = words.get(word) ?? words.size;
      words.set(word, place);
      marks.push({ word: place, detector, side });
    }
  };
  sides.forEach((side, detector) => {
    if (side.against) mark([...side.against.de, ...side.against.en], detector, -1);
    mark([...side.for.de, ...side.for.en], detector, 1);
  });
  const table = new Int8Array(words.size * sides.length);
  for (const { word, detector, side } of marks) table[word * sides.length + detector] = side;
  return { ...plant(words), words: [...words.keys()], sides: table, detectors: sides.length, letters: letterTable() };
}

function plant(words: ReadonlyMap<string, number>): Pick<ContextTree, "next" | "wordAt"> {
  const spelled = [...words].flatMap(([word, place]) => spellings(word).map((letters) => ({ letters, place })));
  const nodes = spelled.reduce((sum, { letters }) => sum + letters.length, 1);
  const next = new Uint16Array(nodes * WIDTH);
  const wordAt = new Uint16Array(nodes);
  let used = 1;
  for (const { letters, place } of spelled) {
    let node = 0;
    for (const letter of letters) {
      const edge = node * WIDTH + letter;
      if (next[edge] === 0) next[edge] = used++;
      node = next[edge]!;
    }
    wordAt[node] = place + 1;
  }
  return { next: next.slice(0, used * WIDTH), wordAt: wordAt.slice(0, used) };
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

function letterTable(): Uint8Array {
  const letters = new Uint8Array(384);
  letters.fill(OTHER_LETTER, 0xc0);
  for (let letter = 1; letter <= 26; letter++) {
    letters[64 + letter] = letter + UPPER;
    letters[96 + letter] = letter;
  }
  for (const separator of [32, 45, 46, 95, 0xa0]) letters[separator] = SEPARATOR;
  for (const [plain, accented] of ACCENTED) {
    for (const character of accented) letters[character.charCodeAt(0)] = plain.charCodeAt(0) - 96;
    for (const character of accented.toUpperCase()) letters[character.charCodeAt(0)] = plain.charCodeAt(0) - 96 + UPPER;
  }
  letters[0xdf] = 19;
  letters[0xad] = INVISIBLE;
  letters[0xd7] = 0;
  letters[0xf7] = 0;
  return letters;
}

const ACCENTED = [
  ["a", "äàáâ"],
  ["o", "öòóô"],
  ["u", "üùúû"],
  ["e", "éèêë"],
] as const;
