import { CALIBRATION_STEPS, FIRST, FURTHER, LABELS, type Model, UNIT, WEIGHTS } from "./model.ts";
import { LONGEST_SEGMENT } from "./segment.ts";
import type { Tagger } from "./tag.ts";

/** Works out how probable the names of a segment are, given everything in it. */
export interface Odds {
  readonly forward: Int32Array;
  readonly backward: Int32Array;
  readonly steps: Uint8Array;
  readonly thresholds: Int32Array;
}

export function createOdds(): Odds {
  const table = () => new Int32Array((LONGEST_SEGMENT + 1) * LABELS);
  return { forward: table(), backward: table(), steps: additionTable(), thresholds: thresholdTable() };
}

// Whole numbers throughout: the same in every engine.
const NEVER = -100_000_000;

/** Sums the odds of all ways to label a segment that was tagged, from both of its ends; each sum holds the word's own score. */
export function readOdds({ forward, backward, steps }: Odds, { model, scores }: Tagger, count: number): void {
  const { transitions } = model;
  for (let label = 0; label < LABELS; label++) {
    forward[label] = (transitions[label] ?? 0) + scoreAt(scores, 0, label);
    backward[(count - 1) * LABELS + label] = scoreAt(scores, count - 1, label);
  }
  for (let token = 1; token < count; token++) {
    const before = (token - 1) * LABELS;
    for (let label = 0; label < LABELS; label++) {
      let sum = (forward[before] ?? 0) + (transitions[label] ?? 0);
      for (let from = 1; from < LABELS; from++)
        sum = added(steps, sum, (forward[before + from] ?? 0) + (transitions[from * LABELS + label] ?? 0));
      forward[token * LABELS + label] = sum + scoreAt(scores, token, label);
    }
  }
  for (let token = count - 2; token >= 0; token--) {
    const behind = (token + 1) * LABELS;
    for (let label = 0; label < LABELS; label++) {
      let sum = (transitions[label * LABELS] ?? 0) + (backward[behind] ?? 0);
      for (let to = 1; to < LABELS; to++)
        sum = added(steps, sum, (transitions[label * LABELS + to] ?? 0) + (backward[behind + to] ?? 0));
      backward[token * LABELS + label] = sum + scoreAt(scores, token, label);
    }
  }
}

function scoreAt(scores: Int32Array, token: number, label: number): number {
  return label === 0 ? 0 : (scores[(token + 2) * WEIGHTS + label - 1] ?? 0);
}

/** How probable it is that the words from `first` to `last` are one name, in sixteenths from 0 to 15. */
export function oddsOf(odds: Odds, { model, scores }: Tagger, { first, last, count }: NameSpan): number {
  const { forward, steps } = odds;
  const { transitions } = model;
  let way = forward[first * LABELS + FIRST] ?? 0;
  for (let token = first + 1; token <= last; token++) {
    const step = transitions[(token === first + 1 ? FIRST : FURTHER) * LABELS + FURTHER] ?? 0;
    way += step + (scores[(token + 2) * WEIGHTS + FURTHER - 1] ?? 0);
  }
  let all = NEVER;
  for (let label = 0; label < LABELS; label++) all = added(steps, all, forward[(count - 1) * LABELS + label] ?? 0);
  if (last < count - 1) way += endsHere(odds, model, { last, from: first === last ? FIRST : FURTHER });
  let step = 0;
  while (step + 1 < CALIBRATION_STEPS && way - all >= (odds.thresholds[step + 1] ?? 0)) step++;
  return step;
}

export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

// All ways to go on behind a name that does not go on itself.
function endsHere({ backward, steps }: Odds, { transitions }: Model, { last, from }: NameEnd): number {
  let sum = NEVER;
  for (let label = 0; label < LABELS; label++) {
    if (label === FURTHER) continue;
    const way = (transitions[from * LABELS + label] ?? 0) + (backward[(last + 1) * LABELS + label] ?? 0);
    sum = added(steps, sum, way);
  }
  return sum;
}

interface NameEnd {
  readonly last: number;
  /** The label of the last word. */
  readonly from: number;
}

// The logarithm of the sum of two numbers whose logarithms these are.
function added(steps: Uint8Array, one: number, other: number): number {
  const apart = one - other;
  if (apart >= 0) return one + (steps[apart] ?? 0);
  return other + (steps[-apart] ?? 0);
}

// By the distance of two logarithms: by how much their sum is above the greater one.
function additionTable(): Uint8Array {
  return Uint8Array.from({ length: UNIT * 6 }, (_, apart) => Math.round(UNIT * Math.log1p(Math.exp(-apart / UNIT))));
}

// The logarithms of the sixteenths.
function thresholdTable(): Int32Array {
  return Int32Array.from({ length: CALIBRATION_STEPS }, (_, step) =>
    Math.round(UNIT * Math.log(step / CALIBRATION_STEPS)),
  );
}
