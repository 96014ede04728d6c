import {
  classOf,
  createWord,
  type KeyBuffer,
  listsOfWord,
  MOST_KEYS,
  PLACES,
  readWord,
  type Word,
  wordKeys,
} from "./feature.ts";
import { listsIn, type Model, WEIGHTS, weightsOf } from "./model.ts";

/** What the model says of words, by what they are spelled like; a word is worked out once and then looked up. */
export interface WordMemo {
  readonly model: Model;
  readonly spellings: Uint16Array;
  readonly lengths: Uint8Array;
  /** `scores[entry * SCORES + place * WEIGHTS + label]`. */
  readonly scores: Int16Array;
  readonly ids: Int32Array;
  readonly kinds: Int32Array;
  readonly word: Word;
  readonly buffer: KeyBuffer;
}

/** Scores of one word: at each place for each label but none. */
export const SCORES = 5 * WEIGHTS;
const ENTRIES = 32_768;
const LONGEST = 24;

/** A memo with room for 32,768 words, 3.2 MB. What it remembers changes no answer: words are compared letter by letter. */
export function createMemo(model: Model): WordMemo {
  return {
    model,
    spellings: new Uint16Array(ENTRIES * LONGEST),
    lengths: new Uint8Array(ENTRIES + 1),
    scores: new Int16Array((ENTRIES + 1) * SCORES),
    ids: new Int32Array(ENTRIES + 1),
    kinds: new Int32Array(ENTRIES + 1),
    word: createWord(),
    buffer: { keys: new Int32Array(MOST_KEYS), from: 0, listsOf: (id) => listsIn(model.lexicon, id) },
  };
}

/** The entry of a word; it holds until the next word is asked for. */
export function entryOf(memo: WordMemo, text: string, start: number, end: number): number {
  const length = end - start;
  if (length > LONGEST) return workOut(memo, text, { start, end, entry: ENTRIES });
  let hash = length;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const entry = (hash ^ (hash >>> 12) ^ (hash >>> 24)) & (ENTRIES - 1);
  if (memo.lengths[entry] === length && isSpelled(memo.spellings, entry * LONGEST, { text, start, end })) return entry;
  for (let at = start; at < end; at++) memo.spellings[entry * LONGEST + at - start] = text.charCodeAt(at);
  memo.lengths[entry] = length;
  return workOut(memo, text, { start, end, entry });
}

interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function isSpelled(spellings: Uint16Array, from: number, { text, start, end }: Stretch): boolean {
  for (let at = start; at < end; at++) if (spellings[from + at - start] !== text.charCodeAt(at)) return false;
  return true;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly entry: number;
}

function workOut(memo: WordMemo, text: string, { start, end, entry }: Place): number {
  const { word, buffer, scores, model } = memo;
  readWord(word, text, start, end);
  word.lists = listsOfWord(word, buffer.listsOf);
  memo.ids[entry] = word.id;
  memo.kinds[entry] = classOf(word);
  scores.fill(0, entry * SCORES, (entry + 1) * SCORES);
  for (let place = 0; place < PLACES.length; place++) {
    const count = wordKeys(word, place, buffer);
    addWeights(scores, entry * SCORES + place * WEIGHTS, { model, keys: buffer.keys, count });
  }
  return entry;
}

/** Features of a word, the first `count` of `keys`. */
export interface Seen {
  readonly model: Model;
  readonly keys: Int32Array;
  readonly count: number;
}

/** Adds the weights of features to the four scores at `base`. */
export function addWeights(scores: Int16Array | Int32Array, base: number, { model, keys, count }: Seen): void {
  const { features, levels } = model;
  // Sums in variables: reading and writing the scores for each feature took a tenth longer.
  let first = 0;
  let further = 0;
  let location = 0;
  let organization = 0;
  for (let at = 0; at < count; at++) {
    const weights = weightsOf(features, keys[at] ?? 0);
    if (weights < 0) continue;
    first += levels[weights & 63] ?? 0;
    further += levels[(weights >> 6) & 63] ?? 0;
    location += levels[(weights >> 12) & 63] ?? 0;
    organization += levels[(weights >> 18) & 63] ?? 0;
  }
  scores[base] = (scores[base] ?? 0) + first;
  scores[base + 1] = (scores[base + 1] ?? 0) + further;
  scores[base + 2] = (scores[base + 2] ?? 0) + location;
  scores[base + 3] = (scores[base + 3] ?? 0) + organization;
}
