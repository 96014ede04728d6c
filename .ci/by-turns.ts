/** One line of `npm run bench`: a measured value and the number it must hold. */
export interface Bar {
  readonly value: number;
  readonly unit: string;
  readonly bar: number;
  readonly ok: boolean;
  /** How it was measured, in one sentence. */
  readonly method: string;
}

/** How many times as fast one piece of work is as another. */
export interface Comparison {
  /** The median of the paired ratios. */
  readonly ratio: number;
  /** The quartiles of the paired ratios: half of them lie between these two. */
  readonly spread: readonly [number, number];
  readonly rounds: number;
}

/** How a comparison is run. */
export interface TurnOptions {
  /** Paired measurements; default 21. */
  readonly rounds?: number;
  /** Paired runs before the first measurement; default 5. */
  readonly warmUp?: number;
}

/**
 * Runs two pieces of work by turns in this process and compares them: 2 means that `subject` is twice as fast.
 * Who goes first changes each round, so that a slow phase of the machine hits both. Each call should take a
 * millisecond or more.
 */
export function byTurns(subject: () => unknown, yardstick: () => unknown, options: TurnOptions = {}): Comparison {
  const { rounds = 21, warmUp = 5 } = options;
  for (let round = 0; round < warmUp; round++) pair(subject, yardstick, round);
  const ratios = Array.from({ length: rounds }, (_, round) => pair(subject, yardstick, round));
  return { ratio: quantile(ratios, 0.5), spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)], rounds };
}

/** The median time of one piece of work in milliseconds, with its quartiles. */
export async function medianTime(
  work: () => unknown,
  options: TurnOptions = {},
): Promise<{ readonly ms: number; readonly spread: readonly [number, number] }> {
  const { rounds = 21, warmUp = 5 } = options;
  const times: number[] = [];
  for (let round = 0; round < warmUp + rounds; round++) {
    const start = performance.now();
    await work();
    if (round >= warmUp) times.push(performance.now() - start);
  }
  return { ms: quantile(times, 0.5), spread: [quantile(times, 0.25), quantile(times, 0.75)] };
}

/** The value below which this share of the numbers lies, interpolated. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

function pair(subject: () => unknown, yardstick: () => unknown, round: number): number {
  if (round % 2 === 0) {
    const first = time(subject);
    return time(yardstick) / first;
  }
  const second = time(yardstick);
  return second / time(subject);
}

// What the work returns is put where others can see it, or the compiler could drop the work.
const kept: { result?: unknown } = {};
Object.defineProperty(globalThis, "lastMeasured", { value: kept });

function time(work: () => unknown): number {
  const start = performance.now();
  kept.result = work();
  return performance.now() - start;
}
