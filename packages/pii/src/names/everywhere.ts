import type { Finding } from "../finding.ts";
import { createWord, hashOf, NOUN, readWord, type Word } from "./feature.ts";
import { kindOf, UPPER } from "./letter.ts";
import { listsIn, type Model } from "./model.ts";
import { createSegment, readSegment } from "./segment.ts";

/**
 * Finds again, in the whole of a text, the words of names that were found with much confidence, and of those that the
 * local part of an e-mail address spells out, such as "jens.kramer@". Nouns and words in lower case are left alone.
 */
export function findAgain(model: Model, text: string, found: readonly Finding[]): readonly Finding[] {
  const word = createWord();
  const known = new Set([...namedWords(model, text, { found, word }), ...addressWords(model, text, word)]);
  return known.size === 0 ? [] : occurrences(text, { known, found, word });
}

interface Named {
  readonly found: readonly Finding[];
  readonly word: Word;
}

function* namedWords(model: Model, text: string, { found, word }: Named): Iterable<number> {
  for (const { start, end, confidence } of found) {
    if (confidence < SURE) continue;
    for (const [, part = ""] of text.slice(start, end).matchAll(WORDS)) {
      if (part.length < SHORTEST || kindOf(part.charCodeAt(0)) !== UPPER) continue;
      readWord(word, part, 0, part.length);
      if ((listsIn(model.lexicon, word.id) & ORDINARY) === 0) yield word.id;
    }
  }
}

function* addressWords(model: Model, text: string, word: Word): Iterable<number> {
  for (const [, ...parts] of text.matchAll(ADDRESS)) {
    const ids = parts.map((part) => {
      readWord(word, part, 0, part.length);
      return word.id;
    });
    const lists = ids.map((id) => listsIn(model.lexicon, id));
    if (lists.every((one) => (one & NAMES) === 0) || lists.some((one) => (one & ORDINARY) !== 0)) continue;
    yield* ids;
  }
}

const SURE = 0.9;
const SHORTEST = 3;
const NAMES = 3;
const ORDINARY = NOUN | 16;
const WORDS = /([^\s,;.]{1,64})/g;
const ADDRESS = /(?<![a-zäöüß0-9._-])([a-zäöüß]{3,24})[._]([a-zäöüß]{3,24})@/gi;

interface Known {
  readonly known: ReadonlySet<number>;
  readonly found: readonly Finding[];
  readonly word: Word;
}

// Neighbouring words become one finding; the genitive counts as the name.
function occurrences(text: string, { known, found, word }: Known): readonly Finding[] {
  const again: { start: number; end: number }[] = [];
  const segment = createSegment();
  let passed = 0;
  for (let from = 0; from < text.length; ) {
    from = readSegment(segment, text, from);
    for (let token = 0; token < segment.count; token++) {
      const start = segment.starts[token] ?? 0;
      const end = segment.ends[token] ?? 0;
      while ((found[passed]?.end ?? text.length) <= start) passed++;
      const isTaken = (found[passed]?.start ?? text.length) < end;
      if (isTaken || kindOf(text.charCodeAt(start)) !== UPPER || !isKnown(text, { start, end, known, word })) continue;
      const last = again.at(-1);
      if (last !== undefined && token > 0 && last.end === start - 1 && text.charCodeAt(last.end) === BLANK)
        last.end = end;
      else again.push({ start, end });
    }
  }
  return again.map(({ start, end }) => ({
    kind: "person",
    start,
    end,
    confidence: AGAIN,
    check: "none",
    category: "ordinary",
    reason: { shape: "again", check: "none", against: [] },
  }));
}

const BLANK = 32;
const AGAIN = 0.7;

interface Token {
  readonly start: number;
  readonly end: number;
  readonly known: ReadonlySet<number>;
  readonly word: Word;
}

function isKnown(text: string, { start, end, known, word }: Token): boolean {
  readWord(word, text, start, end);
  if (known.has(word.id)) return true;
  const { length, codes } = word;
  return length > SHORTEST && codes[length - 1] === LETTER_S && known.has(hashOf(word, 0, length - 1));
}

const LETTER_S = 115;
