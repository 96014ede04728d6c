import { digitOf, isDash, isIgnorable, isLetter, isSpace } from "./character.ts";
import { type ContextTree, INVISIBLE, OTHER_LETTER, SEPARATOR, UPPER, WIDTH } from "./context-word.ts";
import { codeAt, type Text } from "./text.ts";

/** How far before a match its context word may begin, and how far after. */
export const REACH_BEFORE = 48;
export const REACH_AFTER = 32;
/** The longest stretch that the letters of one context word may take. */
export const LONGEST_WORD = 48;

/** A context word that was met near a match. */
export interface Label {
  /** Which meeting it was, counted over the text. */
  readonly meeting: number;
  readonly word: string;
  readonly at: number;
  readonly end: number;
  /** Whether the word speaks for the kind. */
  readonly supports: boolean;
}

/**
 * The reader of context words. It walks behind the scan, only forward and only where a match is
 * near, so each character is read once; what it meets it keeps for the last `KEPT` words.
 */
export interface ContextReader {
  /** The nearest word before the span that speaks for or against the detector, not beyond a blank line. */
  readonly before: (detector: number, span: Span) => Label | undefined;
  /** The first word after the span that speaks for the detector, with no digit or blank line between. */
  readonly after: (detector: number, span: Span) => Label | undefined;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Starts reading a text. */
export function readContext(tree: ContextTree, text: Text): ContextReader {
  const state: State = {
    tree,
    text,
    from: 0,
    at: 0,
    met: 0,
    starts: new Int32Array(KEPT),
    ends: new Int32Array(KEPT),
    words: new Int32Array(KEPT),
  };
  return {
    before: (detector, span) => {
      meet(state, span.start - REACH_BEFORE, span.start);
      return nearestBefore(state, detector, span.start);
    },
    after: (detector, span) => {
      meet(state, span.start - REACH_BEFORE, span.end + REACH_AFTER);
      return firstAfter(state, detector, span.end);
    },
  };
}

// A word takes three characters with its separator at least, so this covers both reaches and the longest match.
const KEPT = 256;

interface State {
  readonly tree: ContextTree;
  readonly text: Text;
  /** Every word that begins in [from, at) was met. */
  from: number;
  at: number;
  met: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly words: Int32Array;
}

// Meets every word that begins in [from, to). A match that begins before an earlier one is read for anew.
function meet(state: State, from: number, to: number): void {
  const { text, tree } = state;
  const begin = from > 0 ? from : 0;
  const end = to < text.length ? to : text.length;
  if (begin > state.at || begin < state.from) {
    state.from = begin;
    state.at = begin;
    state.met = 0;
  }
  let before = letterOf(tree, codeAt(text, state.at - 1));
  for (let at = state.at; at < end; at++) {
    const letter = letterOf(tree, text.charCodeAt(at));
    if (letter === INVISIBLE) continue;
    if (begins(letter, before)) tryWord(state, at, letter);
    before = letter;
  }
  if (end > state.at) state.at = end;
}

// A word begins after what is no letter, and at the hump of "steuerId".
function begins(letter: number, before: number): boolean {
  return isWordLetter(letter) && (!isWordLetter(before) || (letter > UPPER && before < UPPER));
}

// Follows the tree from the first letter of a word and keeps the longest context word.
function tryWord(state: State, start: number, first: number): void {
  const { text } = state;
  const { next, wordAt } = state.tree;
  const limit = Math.min(text.length, start + LONGEST_WORD);
  let node = (first & ~UPPER) === OTHER_LETTER ? 0 : next[first & ~UPPER]!;
  for (let at = start + 1, depth = 1; node !== 0; at++) {
    const word = wordAt[node]!;
    if (word !== 0 && (depth > SHORT || endsWord(state, at))) keep(state, { start, end: at }, word - 1);
    if (at >= limit) return;
    const letter = letterOf(state.tree, text.charCodeAt(at)) & ~UPPER;
    if (letter === INVISIBLE) continue;
    if (letter === 0 || letter === OTHER_LETTER) return;
    node = next[node * WIDTH + letter]!;
    depth++;
  }
}

// A word this short counts as a whole word only: "tel" is not in "Hotel" nor at the start of "teller".
const SHORT = 4;

function endsWord(state: State, at: number): boolean {
  const { text, tree } = state;
  const letter = letterOf(tree, codeAt(text, at));
  if (!isWordLetter(letter) || begins(letter, letterOf(tree, codeAt(text, at - 1)))) return true;
  return letter === 19 && !isWordLetter(letterOf(tree, codeAt(text, at + 1)));
}

function keep(state: State, { start, end }: Span, word: number): void {
  if (state.met > 0 && state.starts[(state.met - 1) % KEPT] === start) state.met--;
  const slot = state.met % KEPT;
  state.starts[slot] = start;
  state.ends[slot] = end;
  state.words[slot] = word;
  state.met++;
}

function nearestBefore(state: State, detector: number, start: number): Label | undefined {
  for (let meeting = state.met - 1; meeting >= 0 && meeting >= state.met - KEPT; meeting--) {
    const slot = meeting % KEPT;
    if (state.starts[slot]! < start - REACH_BEFORE) return undefined;
    const end = state.ends[slot]!;
    if (end > start || sideOf(state, slot, detector) === 0) continue;
    return isClear(state.text, { start: end, end: start }) ? labelOf(state, meeting, detector) : undefined;
  }
  return undefined;
}

function firstAfter(state: State, detector: number, end: number): Label | undefined {
  let found: Label | undefined;
  for (let meeting = state.met - 1; meeting >= 0 && meeting >= state.met - KEPT; meeting--) {
    const slot = meeting % KEPT;
    const start = state.starts[slot]!;
    if (start < end) break;
    if (start < end + REACH_AFTER && sideOf(state, slot, detector) > 0) found = labelOf(state, meeting, detector);
  }
  if (found === undefined || !isClear(state.text, { start: end, end: found.at })) return undefined;
  for (let at = end; at < found.at; at++) if (digitOf(state.text.charCodeAt(at)) >= 0) return undefined;
  return found;
}

function sideOf(state: State, slot: number, detector: number): number {
  return state.tree.sides[state.words[slot]! * state.tree.detectors + detector]!;
}

function labelOf(state: State, meeting: number, detector: number): Label {
  const slot = meeting % KEPT;
  return {
    meeting,
    word: state.tree.words[state.words[slot]!] ?? "",
    at: state.starts[slot]!,
    end: state.ends[slot]!,
    supports: sideOf(state, slot, detector) > 0,
  };
}

// No blank line: at most one line feed with nothing but blanks until the next.
function isClear(text: Text, gap: Span): boolean {
  let afterLineFeed = false;
  for (let at = gap.start; at < gap.end; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      if (afterLineFeed) return false;
      afterLineFeed = true;
    } else if (code !== 32 && code !== 9 && code !== 13) afterLineFeed = false;
  }
  return true;
}

function letterOf(tree: ContextTree, code: number): number {
  if (code < 384) return tree.letters[code]!;
  if (isIgnorable(code) || (code >= 0x300 && code <= 0x36f)) return INVISIBLE;
  if (isDash(code) || isSpace(code)) return SEPARATOR;
  return isLetter(code) ? OTHER_LETTER : 0;
}

function isWordLetter(letter: number): boolean {
  const plain = letter & ~UPPER;
  return plain >= 1 && plain <= OTHER_LETTER;
}
