import { digitOf } from "./character.ts";
import { type ContextTree, IN_WORD, INVISIBLE, letterOf, PLAIN, UPPER, WIDTH } from "./context-word.ts";
import { codeAt, type Text } from "./text.ts";

/** How far before a match its context word may begin, how far with markup between, and how far after. */
const REACH_BEFORE = 40;
export const REACH_IN_MARKUP = 96;
export const REACH_AFTER = 32;
/** The longest stretch that the letters of one context word may take. */
export const LONGEST_WORD = 48;

/** A context word that was met near a match. */
export interface Label {
  readonly word: string;
  readonly at: number;
  readonly end: number;
  /** Whether the word speaks for the kind. */
  readonly supports: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

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
  /** Where words may begin that are ours. */
  readonly candidates: Int32Array;
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
    candidates: new Int32Array(SOME + 2),
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

/** Whether any context word stands near before a number, so that it can matter to what is read from there. */
export function hasWordBefore(reader: ContextReader, at: number): boolean {
  const from = at - reachBefore(reader.text, at) - LONGEST_HEAD;
  meet(reader, from, at);
  return reader.met > 0 && (reader.starts[(reader.met - 1) % KEPT] ?? 0) >= from;
}

// A value in an attribute or an element: tags and names of attributes stand between it and its label.
function reachBefore(text: Text, start: number): number {
  for (let at = start - 1; at >= start - 4; at--) {
    const code = codeAt(text, at);
    if (code === QUOTE || code === APOSTROPHE || code === GREATER) return REACH_IN_MARKUP;
  }
  return REACH_BEFORE;
}

const QUOTE = 34;
const APOSTROPHE = 39;
const LESS = 60;
const GREATER = 62;

// Letters that belong to a value before its first digit, such as "HRB " or "CHE-".
const LONGEST_HEAD = 32;

/**
 * The nearest word before a span that speaks for or against the detector, not beyond a blank line.
 * A word against it counts only if no digit stands between: else it belongs to another number.
 */
export function labelBefore(reader: ContextReader, detector: number, span: Span): Label | undefined {
  const reach = reachBefore(reader.text, span.start);
  meet(reader, span.start - reach, span.start);
  for (let meeting = reader.met - 1; meeting >= 0 && meeting >= reader.met - KEPT; meeting--) {
    const slot = meeting % KEPT;
    const start = reader.starts[slot] ?? 0;
    const end = reader.ends[slot] ?? 0;
    if (start < span.start - reach) return undefined;
    if (start < span.start - REACH_BEFORE && !hasMarkup(reader.text, end, span.start)) return undefined;
    const side = sideOf(reader, slot, detector);
    if (end > span.start || side === 0 || (side < 0 && hasDigit(reader.text, end, span.start))) continue;
    return hasBlankLine(reader.text, end, span.start) ? undefined : labelOf(reader, slot, side);
  }
  return undefined;
}

/** The first word after a span that speaks for the detector, with no digit or blank line between. */
export function labelAfter(reader: ContextReader, detector: number, span: Span): Label | undefined {
  meet(reader, span.start - REACH_BEFORE, span.end + REACH_AFTER);
  let found = -1;
  for (let meeting = reader.met - 1; meeting >= 0 && meeting >= reader.met - KEPT; meeting--) {
    const slot = meeting % KEPT;
    const start = reader.starts[slot] ?? 0;
    if (start < span.end) break;
    if (start < span.end + REACH_AFTER && sideOf(reader, slot, detector) > 0) found = slot;
  }
  if (found < 0) return undefined;
  const start = reader.starts[found] ?? 0;
  if (hasDigit(reader.text, span.end, start) || hasBlankLine(reader.text, span.end, start)) return undefined;
  return labelOf(reader, found, 1);
}

/** Whether a label may begin behind a number as in " (IK)", " as the IK", " ist die IK": few numbers have that. */
export function isNamedBehind(text: Text, end: number): boolean {
  const first = codeAt(text, end);
  const second = codeAt(text, end + 1);
  if (first === OPENING || (first === 32 && second === OPENING)) return true;
  const third = codeAt(text, end + 2);
  return (
    first === 32 &&
    ((second === LOWER_A && (third === LOWER_S || third === LOWER_L)) || (second === LOWER_I && third === LOWER_S))
  );
}

const OPENING = 40;
const LOWER_A = 97;
const LOWER_I = 105;
const LOWER_L = 108;
const LOWER_S = 115;

// The shortest context word takes three characters with its separator: enough for both reaches and the longest match.
const KEPT = 256;

// Meets every word that begins in [from, to). A match that begins before an earlier one is read for anew.
function meet(reader: ContextReader, from: number, to: number): void {
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

// Two letters tell of most words that they are none of ours. No branch hangs on them: where words begin cannot be
// foreseen, and each wrong guess costs the processor as much as five characters.
function meetSome(reader: ContextReader, end: number): void {
  const { text, candidates } = reader;
  const { pairs } = reader.tree;
  let before = letterOf(codeAt(text, reader.at - 1));
  let begins = 0;
  let first = reader.at;
  let found = 0;
  for (let at = reader.at; at <= end; at++) {
    const letter = at < text.length ? letterOf(text.charCodeAt(at)) : 0;
    if (letter === INVISIBLE) continue;
    candidates[found] = first;
    found += begins & (pairs[((before & PLAIN) << 5) | (letter & PLAIN)] ?? 0);
    begins = (letter >> 6) & (~(before >> 6) | ((letter & ~before) >> 5)) & 1;
    first = at;
    before = letter;
  }
  // Something invisible hides the second letter of the last word.
  if (begins === 1 && first < end) candidates[found++] = first;
  for (let place = 0; place < found; place++) {
    const start = candidates[place] ?? 0;
    tryWord(reader, start, reader.tree.next[letterOf(text.charCodeAt(start)) & PLAIN] ?? 0);
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

function sideOf(reader: ContextReader, slot: number, detector: number): number {
  return reader.tree.sides[(reader.words[slot] ?? 0) * reader.tree.detectors + detector] ?? 0;
}

function labelOf(reader: ContextReader, slot: number, side: number): Label {
  const word = reader.tree.words[reader.words[slot] ?? 0] ?? "";
  return { word, at: reader.starts[slot] ?? 0, end: reader.ends[slot] ?? 0, supports: side > 0 };
}

function hasDigit(text: Text, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (digitOf(text.charCodeAt(at)) >= 0) return true;
  return false;
}

function hasMarkup(text: Text, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === LESS) return true;
  return false;
}

// A line feed, then nothing but blanks until the next one.
function hasBlankLine(text: Text, from: number, to: number): boolean {
  let afterLineFeed = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      if (afterLineFeed) return true;
      afterLineFeed = true;
    } else if (code !== 32 && code !== 9 && code !== 13) afterLineFeed = false;
  }
  return false;
}
