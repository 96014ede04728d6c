import { keyOf } from "./feature.ts";
import { gapsOf } from "./gap-code.ts";

/** The labels of words: none, the first and the further words of a person's name, places, organisations. */
export const LABELS = 5;
export const FIRST = 1;
export const FURTHER = 2;
export const LOCATION = 3;
export const ORGANIZATION = 4;
/** Of each feature a weight for each label but none, whose score is 0. */
export const WEIGHTS = 4;
/** A score of so much is 1 in the logarithm of the odds. */
export const UNIT = 128;

/** The weights and lists, ready to be looked up. */
export interface Model {
  /** Key and weights of a feature by turns, the weights as four places in `levels`, six bits each; an open-addressed table. */
  readonly features: Int32Array;
  /** The weights that there are. */
  readonly levels: Int16Array;
  /** Keys of words with the bits of their lists below; an open-addressed table. */
  readonly lexicon: Int32Array;
  /** `transitions[before * LABELS + label]`. */
  readonly transitions: Int32Array;
  /** By sixteenth of the marginal probability: how often, of 255, a name with it is one. */
  readonly calibration: Uint8Array;
}

export const CALIBRATION_STEPS = 16;
/** A weight is one of so many. */
export const LEVELS = 64;
/** The bits of a weight's level. */
export const LEVEL_BITS = 6;
const LIST_BITS = 6;
const TRANSITIONS_AT = 12;
const CALIBRATION_AT = TRANSITIONS_AT + 2 * LABELS * LABELS;
const LEVELS_AT = CALIBRATION_AT + CALIBRATION_STEPS;
/** Where the keys of the features begin. */
export const KEYS_AT = LEVELS_AT + 2 * LEVELS;

/**
 * Reads a model: the numbers of features and of words and the length of the keys, four bytes each; transitions, two bytes
 * each; calibration; the levels of weights; the keys of features as a gap code, then four times six bits of weights for each;
 * the keys of words as a gap code, then a byte of lists for each.
 */
export function unpackModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const features = view.getUint32(0, true);
  const words = view.getUint32(4, true);
  const weightsAt = KEYS_AT + view.getUint32(8, true);
  const wordsAt = weightsAt + 3 * features;
  const listsAt = bytes.length - words;
  return {
    features: featureTable(
      gapsOf(bytes.subarray(KEYS_AT, weightsAt), features),
      (place) => view.getUint16(weightsAt + 3 * place, true) | (view.getUint8(weightsAt + 3 * place + 2) << 16),
    ),
    levels: Int16Array.from({ length: LEVELS }, (_, level) => view.getInt16(LEVELS_AT + 2 * level, true)),
    lexicon: lexiconTable(gapsOf(bytes.subarray(wordsAt, listsAt), words), bytes.subarray(listsAt)),
    transitions: Int32Array.from({ length: LABELS * LABELS }, (_, edge) =>
      view.getInt16(TRANSITIONS_AT + 2 * edge, true),
    ),
    calibration: bytes.slice(CALIBRATION_AT, LEVELS_AT),
  };
}

function featureTable(keys: Int32Array, packedAt: (place: number) => number): Int32Array {
  const table = new Int32Array(2 * tableSize(keys.length));
  const mask = table.length / 2 - 1;
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place] ?? 0;
    let slot = key & mask;
    while (table[2 * slot] !== 0) slot = (slot + 1) & mask;
    table[2 * slot] = key;
    table[2 * slot + 1] = packedAt(place);
  }
  return table;
}

function lexiconTable(keys: Int32Array, lists: Uint8Array): Int32Array {
  const table = new Int32Array(tableSize(keys.length));
  const mask = table.length - 1;
  keys.forEach((key, place) => {
    let slot = key & mask;
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = (key << LIST_BITS) | (lists[place] ?? 0);
  });
  return table;
}

// A power of two of which less than half is filled.
function tableSize(count: number): number {
  return 2 ** Math.ceil(Math.log2(2 * count + 2));
}

/** The weights of a feature as four levels, -1 if it has none. */
export function weightsOf(table: Int32Array, key: number): number {
  const mask = (table.length >> 1) - 1;
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const found = table[2 * slot];
    if (found === key) return table[2 * slot + 1] ?? 0;
    if (found === 0) return -1;
  }
}

/** Which lists have a word, as bits, by the hash of the word. */
export function listsIn(table: Int32Array, id: number): number {
  const key = keyOf(id, LEXICON);
  const mask = table.length - 1;
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const found = table[slot] ?? 0;
    if (found === 0) return 0;
    if (found >>> LIST_BITS === key) return found & ((1 << LIST_BITS) - 1);
  }
}

/** The place that sets the keys of words apart from those of features. */
export const LEXICON = 0x300;
