import {
  classOf,
  createWord,
  keyOf,
  listsOfWord,
  MOST_KEYS,
  NOUN,
  OUTSIDE,
  PAIR_KEYS,
  PLACES,
  pairKeys,
  readWord,
  type Word,
  wordKeys,
} from "../src/names/feature.ts";
import { createSegment, readSegment } from "../src/names/segment.ts";
import type { LabelledText } from "./corpus.ts";
import { COMMON } from "./lexicon.ts";

/** Segments one after the other, their tokens, and the keys of the features of each token. */
export interface Dataset {
  /** `segments[n]` to `segments[n + 1]` are the tokens of one segment. */
  readonly segments: Int32Array;
  readonly labels: Uint8Array;
  /** `offsets[t]` to `offsets[t + 1]` are the features of one token. */
  readonly offsets: Int32Array;
  readonly keys: Int32Array;
}

/** How much is hidden from the model while it is trained, so that it learns to do without. */
export interface Hiding {
  /** Share of listed names that count as unknown: in no list, and of no word that was seen before. */
  readonly share: number;
  /** The same for other words that are written with a capital. */
  readonly others: number;
  readonly seed: number;
}

/** Encodes texts as the recogniser reads them. */
export function encode(texts: readonly LabelledText[], listsOf: (id: number) => number, hiding?: Hiding): Dataset {
  const segments = growing();
  const labels = growing();
  const offsets = growing();
  const keys = growing();
  const segment = createSegment();
  const word = createWord();
  const buffer = { keys: new Int32Array(MOST_KEYS), from: 0, listsOf };
  const ids = new Int32Array(512);
  const kinds = new Int32Array(512);
  const pair = new Int32Array(PAIR_KEYS);
  for (const [line, { text, spans }] of texts.entries()) {
    for (let from = 0; from < text.length; ) {
      from = readSegment(segment, text, from);
      const { count } = segment;
      if (count === 0) continue;
      segments.push(labels.length());
      const words: Int32Array[][] = [];
      let last = 0;
      for (const place of [0, 1, count + 2, count + 3]) {
        ids[place] = OUTSIDE.id;
        kinds[place] = OUTSIDE.kind;
      }
      for (let token = 0; token < count; token++) {
        const start = segment.starts[token] ?? 0;
        const end = segment.ends[token] ?? 0;
        readWord(word, text, start, end);
        word.lists = listsOfWord(word, listsOf);
        if (hiding && mayBeHidden(word) && isHidden(word, line, hiding)) {
          word.lists &= ~(NAMES | NOUN);
          word.id ^= Math.imul(line + 1, 0x9e3779b1);
        }
        ids[token + 2] = word.id;
        kinds[token + 2] = classOf(word);
        words.push(PLACES.map((_, place) => buffer.keys.slice(0, wordKeys(word, place, buffer))));
      }
      for (let token = 0; token < count; token++) {
        offsets.push(keys.length());
        const label = labelAt(spans, segment.starts[token] ?? 0, segment.ends[token] ?? 0);
        // A name that goes on behind a line break begins anew.
        labels.push(label === 2 && last !== 1 && last !== 2 ? 1 : label);
        last = label;
        PLACES.forEach((offset, place) => {
          const some = words[token + offset]?.[place];
          if (some) for (const key of some) keys.push(key);
        });
        pairKeys({ ids, kinds, count }, token + 2, pair);
        for (const key of pair) keys.push(key);
      }
    }
  }
  segments.push(labels.length());
  offsets.push(keys.length());
  return {
    segments: segments.values(),
    labels: Uint8Array.from(labels.values()),
    offsets: offsets.values(),
    keys: keys.values(),
  };
}

/** Two datasets as one. */
export function joined(one: Dataset, other: Dataset): Dataset {
  const after = (places: Int32Array, further: Int32Array, by: number) =>
    Int32Array.from([...places.subarray(0, -1), ...further.map((place) => place + by)]);
  return {
    segments: after(one.segments, other.segments, one.labels.length),
    labels: Uint8Array.from([...one.labels, ...other.labels]),
    offsets: after(one.offsets, other.offsets, one.keys.length),
    keys: concatenated(one.keys, other.keys),
  };
}

function concatenated(one: Int32Array, other: Int32Array): Int32Array {
  const both = new Int32Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

const NAMES = 3;

// A name is hidden in the whole of a text or not at all.
function isHidden({ id, lists }: Word, line: number, { share, others, seed }: Hiding): boolean {
  const some = (lists & NAMES) === 0 ? others : share;
  return (keyOf(id ^ Math.imul(line, 0x85ebca6b), seed) & 0xffff) < some * 0x10000;
}

function mayBeHidden({ lists, shape }: Word): boolean {
  return (lists & NAMES) !== 0 || (shape !== 0 && shape < 9 && (lists & COMMON) === 0);
}

// A token belongs to a name that covers most of it.
// 0 for none, 1 and 2 for the first and the further words of a person's name, 3 for places, 4 for organisations.
function labelAt(spans: LabelledText["spans"], start: number, end: number): number {
  for (const span of spans) {
    const shared = Math.min(end, span.end) - Math.max(start, span.start);
    if (shared * 2 <= end - start) continue;
    if (span.type === "PERSON") return span.start >= start ? 1 : 2;
    if (span.type === "LOCATION" || span.type === "ADDRESS") return 3;
    if (span.type === "ORGANIZATION") return 4;
  }
  return 0;
}

interface Growing {
  readonly push: (value: number) => void;
  readonly length: () => number;
  readonly values: () => Int32Array;
}

function growing(): Growing {
  let values = new Int32Array(1 << 16);
  let length = 0;
  return {
    push: (value) => {
      if (length === values.length) {
        const larger = new Int32Array(2 * length);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    length: () => length,
    values: () => values.slice(0, length),
  };
}
