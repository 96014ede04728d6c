import { keyOf } from "../src/names/feature.ts";
import { gapCode } from "../src/names/gap-code.ts";
import { CALIBRATION_STEPS, KEYS_AT, LEVEL_BITS, LEVELS, LEXICON, UNIT, WEIGHTS } from "../src/names/model.ts";
import type { Field } from "./crf.ts";
import type { Lexicon } from "./lexicon.ts";

export interface Packing {
  readonly lexicon: Lexicon;
  /** By sixteenth of the marginal probability: the confidence, from 0 to 255. */
  readonly calibration: ArrayLike<number>;
}

/** What `unpackModel` reads. */
export function packModel(field: Field, { lexicon, calibration }: Packing): Uint8Array {
  const features = field.keys.length;
  const keys = gapCode(field.keys);
  const levels = levelsOf(field);
  const words = [...lexicon].map(([id, lists]) => [keyOf(id, LEXICON), lists] as const).sort(([a], [b]) => a - b);
  const wordKeys = gapCode(words.map(([key]) => key));
  const bytes = new Uint8Array(KEYS_AT + keys.length + 3 * features + wordKeys.length + words.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, features, true);
  view.setUint32(4, words.length, true);
  view.setUint32(8, keys.length, true);
  field.transitions.forEach((score, edge) => {
    view.setInt16(12 + 2 * edge, Math.max(-30_000, Math.round(score * UNIT)), true);
  });
  bytes.set(Array.from(calibration), KEYS_AT - 2 * LEVELS - CALIBRATION_STEPS);
  levels.forEach((level, place) => {
    view.setInt16(KEYS_AT - 2 * (LEVELS - place), level, true);
  });
  bytes.set(keys, KEYS_AT);
  for (let place = 0; place < features; place++) {
    let packed = 0;
    for (let label = 0; label < WEIGHTS; label++)
      packed |= nearest(levels, field.weights[place * WEIGHTS + label]! * UNIT) << (LEVEL_BITS * label);
    view.setUint16(KEYS_AT + keys.length + 3 * place, packed & 0xffff, true);
    view.setUint8(KEYS_AT + keys.length + 3 * place + 2, packed >> 16);
  }
  bytes.set(wordKeys, KEYS_AT + keys.length + 3 * features);
  bytes.set(
    words.map(([, lists]) => lists),
    bytes.length - words.length,
  );
  return bytes;
}

// The levels that fit the weights best (Lloyd), 0 among them. What is seen often counts more.
function levelsOf({ weights, counts }: Field): readonly number[] {
  const scaled = Float32Array.from(weights, (weight) => weight * UNIT);
  const sorted = scaled.slice().sort();
  let levels = Array.from(
    { length: LEVELS },
    (_, level) => sorted[Math.floor(((level + 0.5) * sorted.length) / LEVELS)]!,
  );
  for (let round = 0; round < 40; round++) {
    const sums = new Float64Array(LEVELS);
    const shares = new Float64Array(LEVELS);
    scaled.forEach((weight, place) => {
      const level = nearest(levels, weight);
      const share = Math.sqrt(counts[Math.floor(place / WEIGHTS)]!);
      sums[level]! += weight * share;
      shares[level]! += share;
    });
    levels = levels.map((level, place) => (shares[place] === 0 ? level : sums[place]! / shares[place]!));
    const least = levels.reduce((best, level) => (Math.abs(level) < Math.abs(best) ? level : best));
    levels[levels.indexOf(least)] = 0;
  }
  return levels.map(Math.round);
}

function nearest(levels: readonly number[], weight: number): number {
  let best = 0;
  for (let level = 1; level < levels.length; level++)
    if (Math.abs(levels[level]! - weight) < Math.abs(levels[best]! - weight)) best = level;
  return best;
}
