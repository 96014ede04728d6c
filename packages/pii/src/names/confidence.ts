import { CALIBRATION_STEPS, FIRST, FURTHER, LABELS, UNIT, WEIGHTS } from "./model.ts";
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

/** Sums the odds of all ways to label a segment that was tagged, from both of its ends. */
export function readOdds({ forward, backward, steps }: Odds, { model, scores }: Tagger, count: number): void {
  const { transitions } = model;
  const scoreAt = (token: number, label: number) =>
    label === 0 ? 0 : (scores[(token + 2) * WEIGHTS + label - 1] ?? 0);
  for (let label = 0; label < LABELS; label++) {
    forward[label] = (transitions[label] ?? 0) + scoreAt(0, label);
    backward[(count - 1) * LABELS + label] = 0;
  }
  for (let token = 1; token < count; token++) {
    for (let label = 0; label < LABELS; label++) {
      let sum = NEVER;
      for (let before = 0; before < LABELS; before++) {
        const way = (forward[(token - 1) * LABELS + before] ?? 0) + (transitions[before * LABELS + label] ?? 0);
        sum = added(steps, sum, way);
      }
      forward[token * LABELS + label] = sum + scoreAt(token, label);
    }
  }
  for (let token = count - 2; token >= 0; token--) {
    for (let label = 0; label < LABELS; label++) {
      let sum = NEVER;
      for (let behind = 0; behind < LABELS; behind++) {
        const way = (transitions[label * LABELS + behind] ?? 0) + scoreAt(token + 1, behind);
        sum = added(steps, sum, way + (backward[(token + 1) * LABELS + behind] ?? 0));
      }
      backward[token * LABELS + label] = sum;
    }
  }
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
  if (last < count - 1) way += endsHere(odds, { model, scores }, { last, from: first === last ? FIRST : FURTHER });
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
function endsHere(
  { backward, steps }: Odds,
  { model, scores }: Pick<Tagger, "model" | "scores">,
  { last, from }: { readonly last: number; readonly from: number },
): number {
  let sum = NEVER;
  for (let label = 0; label < LABELS; label++) {
    if (label === FURTHER) continue;
    const score = label === 0 ? 0 : (scores[(last + 3) * WEIGHTS + label - 1] ?? 0);
    const step = model.transitions[from * LABELS + label] ?? 0;
    sum = added(steps, sum, step + score + (backward[(last + 1) * LABELS + label] ?? 0));
  }
  return sum;
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
