import { type ContextTree, IN_WORD, INVISIBLE, letterOf, PLAIN, UPPER, WIDTH } from "./context-word.ts";
import { codeAt, type Text } from "./text.ts";

/** How far before a match its context word may begin, how far with markup between, and how far after. */
export const REACH_BEFORE = 40;
export const REACH_IN_MARKUP = 96;
export const REACH_AFTER = 32;
/** The longest stretch that the letters of one context word may take. */
export const LONGEST_WORD = 48;

/**
 * The reader of context words. It walks behind the scan, only forward and only where a match is
 * near, so each character is read once; what it meets it keeps for the last `KEPT` words.
 */
export interface ContextReader {
  readonly tree: ContextTree;
  text: Text;
  /** Every word that begins in [from, at) was met. */
  from: number;
  at: number;
  met: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly words: Int32Array;
  /** Where the words of a stretch begin. */
  readonly beginnings: Int32Array;
  /** By detector: the end of the last label that vouched for a match, and the end of that match. */
  readonly usedLabel: Int32Array;
  readonly usedUntil: Int32Array;
}

/** A reader for the words of a tree. Allocating its tables costs as much as scanning 1 KB: one reader serves many texts. */
export function createReader(tree: ContextTree): ContextReader {
  const words = () => new Int32Array(KEPT);
  const detectors = () => new Int32Array(tree.detectors);
  return {
    tree,
    text: "",
    from: 0,
    at: 0,
    met: 0,
    starts: words(),
    ends: words(),
    words: words(),
    beginnings: new Int32Array(SOME + 1),
    usedLabel: detectors(),
    usedUntil: detectors(),
  };
}

/** Starts reading a text; nothing of the text before stays. */
export function readContext(reader: ContextReader, text: Text): void {
  reader.text = text;
  reader.from = 0;
  reader.at = 0;
  reader.met = 0;
  reader.usedLabel.fill(-1);
  reader.usedUntil.fill(-1);
}

/** The shortest context word takes three characters with its separator: enough for both reaches and the longest match. */
export const KEPT = 256;

/** Meets every word that begins in [from, to). A match that begins before an earlier one is read for anew. */
export function meet(reader: ContextReader, from: number, to: number): void {
  const begin = Math.max(from, 0);
  const end = Math.min(to, reader.text.length);
  if (begin > reader.at || begin < reader.from) {
    reader.from = begin;
    reader.at = begin;
    reader.met = 0;
  }
  while (reader.at < end) meetSome(reader, Math.min(reader.at + SOME, end));
}

const SOME = 64;

// First all places where words begin, without a branch: these cannot be foreseen, and each wrong guess costs the
// processor as much as five characters. Then three letters tell of nearly all words that they are none of ours.
function meetSome(reader: ContextReader, end: number): void {
  const { text, beginnings } = reader;
  const { triples, next } = reader.tree;
  let before = letterOf(codeAt(text, reader.at - 1));
  let found = 0;
  for (let at = reader.at; at < end; at++) {
    const letter = letterOf(text.charCodeAt(at));
    if (letter === INVISIBLE) continue;
    beginnings[found] = at;
    found += (letter >> 6) & (~(before >> 6) | ((letter & ~before) >> 5)) & 1;
    before = letter;
  }
  for (let place = 0; place < found; place++) {
    const start = beginnings[place] ?? 0;
    const first = letterOf(text.charCodeAt(start)) & PLAIN;
    const second = letterOf(codeAt(text, start + 1)) & PLAIN;
    const third = letterOf(codeAt(text, start + 2)) & PLAIN;
    if ((((triples[(first << 5) | second] ?? 0) >>> third) & 1) === 1) tryWord(reader, start, next[first] ?? 0);
  }
  reader.at = end;
}

// A word begins after what is no letter, and at the hump of "steuerId".
function begins(letter: number, before: number): boolean {
  return letter >= IN_WORD && (before < IN_WORD || (letter & UPPER) > (before & UPPER));
}

// Follows the tree from the first letter of a word and keeps the longest context word.
function tryWord(reader: ContextReader, start: number, first: number): void {
  const { text } = reader;
  const { next, wordAt } = reader.tree;
  const limit = Math.min(start + LONGEST_WORD, text.length);
  let node = first;
  let depth = 1;
  for (let at = start + 1; node !== 0 && at < limit; at++) {
    const letter = letterOf(text.charCodeAt(at)) & PLAIN;
    if (letter === INVISIBLE) continue;
    node = letter < WIDTH ? (next[node * WIDTH + letter] ?? 0) : 0;
    depth++;
    const word = wordAt[node] ?? 0;
    if (word !== 0 && (depth > SHORT || endsWord(text, at + 1))) keep(reader, start, at + 1, word - 1);
  }
}

// A word this short counts as a whole word only: "tel" is not in "Hotel" nor at the start of "teller".
const SHORT = 4;

function endsWord(text: Text, at: number): boolean {
  const letter = letterOf(codeAt(text, at));
  if (letter < IN_WORD || begins(letter, letterOf(codeAt(text, at - 1)))) return true;
  return (letter & PLAIN) === LETTER_S && letterOf(codeAt(text, at + 1)) < IN_WORD;
}

const LETTER_S = 19;

function keep(reader: ContextReader, start: number, end: number, word: number): void {
  if (reader.met > 0 && reader.starts[(reader.met - 1) % KEPT] === start) reader.met--;
  const slot = reader.met % KEPT;
  reader.starts[slot] = start;
  reader.ends[slot] = end;
  reader.words[slot] = word;
  reader.met++;
}
