import { OUTSIDE, PAIR_KEYS, pairKeys } from "./feature.ts";
import { LABELS, type Model, WEIGHTS } from "./model.ts";
import { LONGEST_SEGMENT, type Segment } from "./segment.ts";
import { addWeights, createMemo, entryOf, SCORES, type WordMemo } from "./word-memo.ts";

/** Works out the labels of the words of one segment after the other. */
export interface Tagger {
  readonly model: Model;
  readonly memo: WordMemo;
  /** `scores[(token + 2) * WEIGHTS + label]`, with room for what words say of others before and behind the segment. */
  readonly scores: Int32Array;
  readonly ids: Int32Array;
  readonly kinds: Int32Array;
  readonly keys: Int32Array;
  readonly cameFrom: Uint8Array;
  /** The labels of the segment that was tagged last. */
  readonly labels: Uint8Array;
}

export function createTagger(model: Model): Tagger {
  const words = () => new Int32Array(LONGEST_SEGMENT + 4);
  return {
    model,
    memo: createMemo(model),
    scores: new Int32Array((LONGEST_SEGMENT + 4) * WEIGHTS),
    ids: words(),
    kinds: words(),
    keys: new Int32Array(PAIR_KEYS),
    cameFrom: new Uint8Array(LONGEST_SEGMENT * LABELS),
    labels: new Uint8Array(LONGEST_SEGMENT),
  };
}

/**
 * Labels the words of a segment. `bias` is added where a person's name may begin, for this decision alone. Tells
 * whether it has such a name.
 */
export function tag(tagger: Tagger, text: string, { segment, bias }: Tagging): boolean {
  score(tagger, text, segment);
  lean(tagger, segment.count, bias);
  const hasPerson = decode(tagger, segment.count);
  lean(tagger, segment.count, -bias);
  return hasPerson;
}

function lean({ scores }: Tagger, count: number, bias: number): void {
  for (let token = 0; token < count; token++) {
    const base = (token + 2) * WEIGHTS;
    scores[base] = (scores[base] ?? 0) + bias;
  }
}

export interface Tagging {
  readonly segment: Segment;
  readonly bias: number;
}

// Each word says something about itself and about the two before and behind it.
function score({ model, memo, scores, ids, kinds, keys }: Tagger, text: string, segment: Segment): void {
  const { count, starts, ends } = segment;
  scores.fill(0, 0, (count + 4) * WEIGHTS);
  markOutside(ids, kinds, count);
  for (let token = 0; token < count; token++) {
    const entry = entryOf(memo, text, starts[token] ?? 0, ends[token] ?? 0);
    ids[token + 2] = memo.ids[entry] ?? 0;
    kinds[token + 2] = memo.kinds[entry] ?? 0;
    const from = entry * SCORES;
    const to = (token + 2) * WEIGHTS;
    for (let label = 0; label < WEIGHTS; label++) {
      scores[to + label] = (scores[to + label] ?? 0) + (memo.scores[from + label] ?? 0);
      scores[to + WEIGHTS + label] = (scores[to + WEIGHTS + label] ?? 0) + (memo.scores[from + 4 + label] ?? 0);
      scores[to - WEIGHTS + label] = (scores[to - WEIGHTS + label] ?? 0) + (memo.scores[from + 8 + label] ?? 0);
      scores[to + 2 * WEIGHTS + label] =
        (scores[to + 2 * WEIGHTS + label] ?? 0) + (memo.scores[from + 12 + label] ?? 0);
      scores[to - 2 * WEIGHTS + label] =
        (scores[to - 2 * WEIGHTS + label] ?? 0) + (memo.scores[from + 16 + label] ?? 0);
    }
  }
  const neighbours = { ids, kinds, count };
  const pairs = { model, keys, count: PAIR_KEYS };
  for (let token = 0; token < count; token++) {
    pairKeys(neighbours, token + 2, keys);
    addWeights(scores, (token + 2) * WEIGHTS, pairs);
  }
}

function markOutside(ids: Int32Array, kinds: Int32Array, count: number): void {
  ids[0] = ids[1] = ids[count + 2] = ids[count + 3] = OUTSIDE.id;
  kinds[0] = kinds[1] = kinds[count + 2] = kinds[count + 3] = OUTSIDE.kind;
}

// The labels with the highest sum (Viterbi). Whole numbers: the same in every engine.
function decode({ model, scores, cameFrom, labels }: Tagger, count: number): boolean {
  const { transitions } = model;
  let best = new Int32Array(LABELS);
  let next = new Int32Array(LABELS);
  best.fill(IMPOSSIBLE, 1);
  for (let token = 0; token < count; token++) {
    for (let label = 0; label < LABELS; label++) {
      let top = IMPOSSIBLE * 2;
      let from = 0;
      for (let before = 0; before < LABELS; before++) {
        const sum = (best[before] ?? 0) + (transitions[before * LABELS + label] ?? 0);
        if (sum > top) {
          top = sum;
          from = before;
        }
      }
      next[label] = top + (label === 0 ? 0 : (scores[(token + 2) * WEIGHTS + label - 1] ?? 0));
      cameFrom[token * LABELS + label] = from;
    }
    [best, next] = [next, best];
  }
  let label = 0;
  for (let other = 1; other < LABELS; other++) if ((best[other] ?? 0) > (best[label] ?? 0)) label = other;
  let hasPerson = false;
  for (let token = count - 1; token >= 0; token--) {
    labels[token] = label;
    if (label === 1) hasPerson = true;
    label = cameFrom[token * LABELS + label] ?? 0;
  }
  return hasPerson;
}

/** What no sum of scores outweighs. */
const IMPOSSIBLE = -100_000_000;
