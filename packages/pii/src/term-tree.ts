import { compileContext, IN_WORD, INVISIBLE, letterOf, PLAIN, WIDTH } from "./context-word.ts";
import type { Finding } from "./finding.ts";
import type { TermDetector } from "./term-detector.ts";
import { codeAt, type Text } from "./text.ts";

/** The terms of all kinds as one automaton (Aho and Corasick, 1975): one look-up a character; read only. */
export interface TermTree {
  readonly detectors: readonly TermDetector[];
  readonly terms: readonly Term[];
  /** `next[node * WIDTH + letter]`: where the letter leads, also back to the end of a shorter term. */
  readonly next: Uint16Array;
  /** `termAt[node]`: one more than the place of the term that ends here, 0 for none. */
  readonly termAt: Uint16Array;
  /** `shorter[node]`: the node of the next shorter term that ends here too, 0 for none. */
  readonly shorter: Uint16Array;
  /** `depth[node]`: how many letters and separators lead there. */
  readonly depth: Uint8Array;
}

interface Term {
  readonly word: string;
  readonly detector: number;
  /** Whether letters may stand before and after. */
  readonly open: number;
}

const OPEN_BEFORE = 1;
const OPEN_AFTER = 2;

/** Compiles the terms of some kinds; the first kind that lists a term has it. */
export function compileTerms(detectors: readonly TermDetector[]): TermTree {
  const terms = new Map<string, Term>();
  detectors.forEach((one, detector) => {
    for (const written of [...one.terms.de, ...one.terms.en]) {
      const word = written.replaceAll("*", "");
      const open = (written.startsWith("*") ? OPEN_BEFORE : 0) | (written.endsWith("*") ? OPEN_AFTER : 0);
      const known = terms.get(word);
      if (known === undefined) terms.set(word, { word, detector, open });
      else if (known.detector === detector) terms.set(word, { ...known, open: known.open | open });
    }
  });
  const { next, wordAt, words } = compileContext([{ for: { de: [...terms.keys()], en: [] } }]);
  return {
    detectors,
    terms: words.flatMap((word) => terms.get(word) ?? []),
    next,
    termAt: wordAt,
    ...link(next, wordAt),
  };
}

// Breadth first: a node falls back to the longest shorter beginning of a term, and so learns its edges.
function link(next: Uint16Array, termAt: Uint16Array): Pick<TermTree, "shorter" | "depth"> {
  const nodes = termAt.length;
  const fallback = new Uint16Array(nodes);
  const shorter = new Uint16Array(nodes);
  const depth = new Uint8Array(nodes);
  const queue = [0];
  for (const node of queue) {
    const back = fallback[node] ?? 0;
    for (let letter = 0; letter < WIDTH; letter++) {
      const edge = node * WIDTH + letter;
      const child = next[edge] ?? 0;
      const elsewhere = node === 0 ? 0 : (next[back * WIDTH + letter] ?? 0);
      if (child === 0) {
        next[edge] = elsewhere;
        continue;
      }
      fallback[child] = elsewhere;
      shorter[child] = termAt[elsewhere] === 0 ? (shorter[elsewhere] ?? 0) : elsewhere;
      depth[child] = (depth[node] ?? 0) + 1;
      queue.push(child);
    }
  }
  return { shorter, depth };
}

/**
 * Reads a text once and returns what points to a kind: whole words, sorted and disjoint. Of terms in one word the
 * longest counts.
 */
export function readTerms(tree: TermTree, text: Text): readonly Finding[] {
  const { next, termAt, shorter } = tree;
  const found: Found[] = [];
  let node = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = letterOf(text.charCodeAt(at)) & PLAIN;
    if (letter === INVISIBLE) continue;
    node = letter < WIDTH ? (next[node * WIDTH + letter] ?? 0) : 0;
    if (node === 0) continue;
    for (let end = termAt[node] === 0 ? (shorter[node] ?? 0) : node; end !== 0; end = shorter[end] ?? 0) {
      const one = foundAt(tree, text, at + 1, end);
      if (one === undefined) continue;
      keep(found, one);
      break;
    }
  }
  return found.map((one) => findingOf(tree, one));
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly term: Term;
  /** Where the term itself begins. */
  readonly at: number;
}

function foundAt(tree: TermTree, text: Text, end: number, node: number): Found | undefined {
  const term = tree.terms[(tree.termAt[node] ?? 0) - 1];
  if (term === undefined) return undefined;
  const at = startOf(text, end, tree.depth[node] ?? 0);
  const start = wordStart(text, at);
  if (start < at && (term.open & OPEN_BEFORE) === 0) return undefined;
  const wordEnd = endOfWord(text, end);
  if (wordEnd > end && (term.open & OPEN_AFTER) === 0 && !isEnding(text, end, wordEnd, term)) return undefined;
  return { start: hyphenatedStart(text, start), end: hyphenatedEnd(text, wordEnd), term, at };
}

// A short word takes no ending but the "s" of both languages: "hive" is not "HIV".
function isEnding(text: Text, end: number, wordEnd: number, { word }: Term): boolean {
  if (wordEnd - end > 3) return false;
  return (word.length > SHORT ? ENDING : SHORT_ENDING).test(text.slice(end, wordEnd));
}

const SHORT = 4;
const ENDING = /^(?:e[mnrs]?|n(?:en)?|s|in)$/i;
const SHORT_ENDING = /^s$/i;

// The place that many letters before; invisible characters do not count.
function startOf(text: Text, end: number, letters: number): number {
  let at = end;
  for (let left = letters; left > 0 && at > 0; ) {
    at--;
    if (letterOf(text.charCodeAt(at)) !== INVISIBLE) left--;
  }
  return at;
}

function isInWord(text: Text, at: number): boolean {
  const letter = letterOf(codeAt(text, at));
  return letter >= IN_WORD || letter === INVISIBLE;
}

function wordStart(text: Text, at: number): number {
  let start = at;
  for (let place = at - 1; place >= 0 && place >= at - LONGEST_PART && isInWord(text, place); place--) {
    if (letterOf(codeAt(text, place)) !== INVISIBLE) start = place;
  }
  return start;
}

function endOfWord(text: Text, at: number): number {
  let end = at;
  for (let place = at; place < text.length && place < at + LONGEST_PART && isInWord(text, place); place++) {
    if (letterOf(codeAt(text, place)) !== INVISIBLE) end = place + 1;
  }
  return end;
}

/** No part of a compound word is longer. */
const LONGEST_PART = 40;
const HYPHEN = 45;

// "HIV-Infektion", "Diabetes-Typ": parts joined by a hyphen belong to the word, one to either side.
function hyphenatedStart(text: Text, start: number): number {
  return codeAt(text, start - 1) === HYPHEN ? Math.min(start, beforeHyphen(text, start)) : start;
}

function beforeHyphen(text: Text, start: number): number {
  const first = wordStart(text, start - 1);
  return first < start - 1 ? first : start;
}

function hyphenatedEnd(text: Text, end: number): number {
  if (codeAt(text, end) !== HYPHEN) return end;
  const last = endOfWord(text, end + 1);
  return last > end + 1 ? last : end;
}

// Findings come by the end of their term; one that overlaps others replaces them if its term is the longest.
function keep(found: Found[], one: Found): void {
  let from = found.length;
  while (from > 0 && (found[from - 1]?.end ?? 0) > one.start) from--;
  for (let at = from; at < found.length; at++) {
    if ((found[at]?.term.word.length ?? 0) >= one.term.word.length) return;
  }
  found.length = from;
  found.push(one);
}

function findingOf({ detectors }: TermTree, { start, end, term, at }: Found): Finding {
  const { kind = "", category = "ordinary", confidence = 0 } = detectors[term.detector] ?? {};
  return {
    kind,
    start,
    end,
    confidence,
    check: "none",
    category,
    reason: { shape: "term", check: "none", context: { word: term.word, at }, against: [] },
  };
}
