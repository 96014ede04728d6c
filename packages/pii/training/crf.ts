import { KEY_BITS } from "../src/names/feature.ts";
import type { Dataset } from "./dataset.ts";

/** Labels: 0 is none and its score is always 0; each feature has a weight for each of the others. */
const LABEL_COUNT = 5;
const WEIGHTS = LABEL_COUNT - 1;
/** Only a person's first or further word comes before a further one. */
const FORBIDDEN: readonly (readonly [number, number])[] = [
  [0, 2],
  [3, 2],
  [4, 2],
];

/** A linear-chain conditional random field. */
export interface Field {
  /** `ids[key]`: one more than the place of a feature, 0 for none. */
  readonly ids: Int32Array;
  readonly keys: Int32Array;
  /** How often each was seen. */
  readonly counts: Int32Array;
  readonly weights: Float32Array;
  /** Sums of squared slopes: what was often corrected is corrected less. */
  readonly squares: Float32Array;
  /** `transitions[before * LABEL_COUNT + label]`; a segment begins as after none. */
  readonly transitions: Float64Array;
}

/** A field with a weight of 0 for every feature that is seen often enough. */
export function createField(datasets: readonly Dataset[], least: number): Field {
  const seen = new Int32Array(1 << KEY_BITS);
  for (const { keys } of datasets) for (const key of keys) seen[key]!++;
  const found = seen.reduce((sum, count) => (count >= least ? sum + 1 : sum), 0);
  const keys = new Int32Array(found);
  let used = 0;
  for (let key = 0; key < seen.length; key++) if (seen[key]! >= least) keys[used++] = key;
  return fieldOf(keys, seen);
}

function fieldOf(keys: Int32Array, seen: Int32Array): Field {
  const ids = new Int32Array(1 << KEY_BITS);
  keys.forEach((key, place) => {
    ids[key] = place + 1;
  });
  const transitions = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  for (const [before, label] of FORBIDDEN) transitions[before * LABEL_COUNT + label] = Number.NEGATIVE_INFINITY;
  return {
    ids,
    keys,
    counts: keys.map((key) => seen[key]!),
    weights: new Float32Array(keys.length * WEIGHTS),
    squares: new Float32Array(keys.length * WEIGHTS).fill(1e-4),
    transitions,
  };
}

/** The same field with the features that weigh most. */
export function pruned(field: Field, most: number): Field {
  const weight = Float32Array.from(field.keys, (_, place) => {
    let sum = 0;
    for (let label = 0; label < WEIGHTS; label++) sum += Math.abs(field.weights[place * WEIGHTS + label]!);
    return sum * Math.log(1 + field.counts[place]!);
  });
  const limit = most >= weight.length ? 0 : weight.slice().sort()[weight.length - most]!;
  const kept = field.keys.filter((_, place) => weight[place]! >= limit).slice(0, most);
  const seen = new Int32Array(1 << KEY_BITS);
  field.keys.forEach((key, place) => {
    seen[key] = field.counts[place]!;
  });
  const smaller = fieldOf(kept, seen);
  kept.forEach((key, place) => {
    const old = field.ids[key]! - 1;
    for (let label = 0; label < WEIGHTS; label++) {
      smaller.weights[place * WEIGHTS + label] = field.weights[old * WEIGHTS + label]!;
      smaller.squares[place * WEIGHTS + label] = field.squares[old * WEIGHTS + label]!;
    }
  });
  smaller.transitions.set(field.transitions);
  return smaller;
}

export interface TrainOptions {
  readonly epochs: number;
  readonly rate: number;
  /** How much each weight is drawn to 0 each time it is used. */
  readonly decay: number;
  readonly seed: number;
  /** Share of features that are left out each time, so that none is relied on alone. */
  readonly dropout: number;
  readonly report?: (epoch: number, loss: number) => void;
}

/** Trains with AdaGrad, one segment at a time. */
export function train(field: Field, data: Dataset, options: TrainOptions): void {
  const { segments, labels, offsets, keys } = data;
  const { ids, weights, squares, transitions } = field;
  const { rate, decay, dropout } = options;
  const transitionSquares = new Float64Array(transitions.length).fill(1e-2);
  const random = generator(options.seed);
  const order = Int32Array.from({ length: segments.length - 1 }, (_, place) => place);
  const space = createSpace();
  const used = new Int32Array(1 << 16);
  const mean = new Float64Array(weights.length);
  const meanTransitions = new Float64Array(transitions.length);
  let kept = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const one of order) {
      const from = segments[one]!;
      const to = segments[one + 1]!;
      const count = to - from;
      let filled = 0;
      const ends = space.ends;
      for (let token = 0; token < count; token++) {
        for (let at = offsets[from + token]!; at < offsets[from + token + 1]!; at++) {
          const id = ids[keys[at]!]!;
          if (id !== 0 && (dropout === 0 || random() >= dropout)) used[filled++] = id - 1;
        }
        ends[token] = filled;
      }
      emit(space, used, weights, count);
      loss += marginals(space, transitions, labels, from, count);
      // Weights.
      let at = 0;
      for (let token = 0; token < count; token++) {
        const base = token * LABEL_COUNT;
        for (; at < ends[token]!; at++) {
          const place = used[at]! * WEIGHTS;
          for (let label = 1; label < LABEL_COUNT; label++) {
            const slope = space.gradient[base + label]! + decay * weights[place + label - 1]!;
            if (slope < 1e-4 && slope > -1e-4) continue;
            squares[place + label - 1]! += slope * slope;
            weights[place + label - 1]! -= (rate * slope) / Math.sqrt(squares[place + label - 1]!);
          }
        }
      }
      for (let edge = 0; edge < transitions.length; edge++) {
        const slope = space.edges[edge]!;
        if (slope === 0 || transitions[edge] === Number.NEGATIVE_INFINITY) continue;
        transitionSquares[edge]! += slope * slope;
        transitions[edge]! -= (rate * slope) / Math.sqrt(transitionSquares[edge]!);
      }
    }
    options.report?.(epoch, loss / order.length);
    if (epoch + 1 > options.epochs / 3) {
      kept++;
      for (let place = 0; place < weights.length; place++) mean[place]! += weights[place]!;
      for (let edge = 0; edge < transitions.length; edge++) meanTransitions[edge]! += transitions[edge]!;
    }
  }
  for (let place = 0; place < weights.length; place++) weights[place] = mean[place]! / kept;
  for (let edge = 0; edge < transitions.length; edge++) transitions[edge] = meanTransitions[edge]! / kept;
}

interface Space {
  readonly ends: Int32Array;
  readonly scores: Float64Array;
  readonly potentials: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly gradient: Float64Array;
  readonly edges: Float64Array;
  readonly scale: Float64Array;
}

const MOST_TOKENS = 256;

function createSpace(): Space {
  const table = () => new Float64Array(MOST_TOKENS * LABEL_COUNT);
  return {
    ends: new Int32Array(MOST_TOKENS),
    scores: table(),
    potentials: table(),
    forward: table(),
    backward: table(),
    gradient: table(),
    edges: new Float64Array(LABEL_COUNT * LABEL_COUNT),
    scale: new Float64Array(MOST_TOKENS),
  };
}

function emit({ ends, scores }: Space, used: Int32Array, weights: Float32Array, count: number): void {
  let at = 0;
  for (let token = 0; token < count; token++) {
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (; at < ends[token]!; at++) {
      const place = used[at]! * WEIGHTS;
      first += weights[place]!;
      second += weights[place + 1]!;
      third += weights[place + 2]!;
      fourth += weights[place + 3]!;
    }
    const base = token * LABEL_COUNT;
    scores[base] = 0;
    scores[base + 1] = first;
    scores[base + 2] = second;
    scores[base + 3] = third;
    scores[base + 4] = fourth;
  }
}

// The slope of the loss by score and by transition; returns the loss.
function marginals(space: Space, transitions: Float64Array, labels: Uint8Array, from: number, count: number): number {
  const { scores, potentials, forward, backward, gradient, edges, scale } = space;
  const L = LABEL_COUNT;
  const step = transitions.map(Math.exp);
  let logOfAll = 0;
  let gold = 0;
  for (let token = 0; token < count; token++) {
    const base = token * L;
    let top = 0;
    for (let label = 1; label < L; label++) if (scores[base + label]! > top) top = scores[base + label]!;
    logOfAll += top;
    let sum = 0;
    for (let label = 0; label < L; label++) {
      const potential = Math.exp(scores[base + label]! - top);
      potentials[base + label] = potential;
      let before = 0;
      if (token === 0) before = step[label]!;
      else for (let last = 0; last < L; last++) before += forward[base - L + last]! * step[last * L + label]!;
      forward[base + label] = before * potential;
      sum += before * potential;
    }
    for (let label = 0; label < L; label++) forward[base + label]! /= sum;
    scale[token] = sum;
    logOfAll += Math.log(sum);
    const label = labels[from + token]!;
    gold += scores[base + label]! + transitions[(token === 0 ? 0 : labels[from + token - 1]!) * L + label]!;
  }
  edges.fill(0);
  for (let label = 0; label < L; label++) backward[(count - 1) * L + label] = 1;
  for (let token = count - 1; token >= 0; token--) {
    const base = token * L;
    const label = labels[from + token]!;
    for (let one = 0; one < L; one++) {
      gradient[base + one] = forward[base + one]! * backward[base + one]! - (one === label ? 1 : 0);
    }
    if (token === 0) {
      for (let one = 0; one < L; one++) edges[one]! += gradient[one]!;
      break;
    }
    for (let last = 0; last < L; last++) {
      let sum = 0;
      for (let one = 0; one < L; one++) {
        const flow = (step[last * L + one]! * potentials[base + one]! * backward[base + one]!) / scale[token]!;
        sum += flow;
        edges[last * L + one]! += forward[base - L + last]! * flow;
      }
      backward[base - L + last] = sum;
    }
    edges[labels[from + token - 1]! * L + label]! -= 1;
  }
  return logOfAll - gold;
}

// Numbers from 0 to 1, the same for the same seed.
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / (1 << 24);
  };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const moved = order[last]!;
    order[last] = order[other]!;
    order[other] = moved;
  }
}
