/** A piece of work; what it gives back is awaited. */
export type Work = () => unknown;

/** How many times as fast one piece of work is as another, in processor time. */
export interface Paired {
  /** The median of the paired ratios: 2 means that `subject` takes half the time. */
  readonly ratio: number;
  /** The 10th and the 90th percentile of the ratios. */
  readonly spread: readonly [number, number];
  readonly rounds: number;
}

/** How a pair is measured. */
export interface PairedOptions {
  /** Paired measurements; default 21. */
  readonly rounds?: number;
  /** How often the subject runs for one run of the other, so that both take milliseconds; default 1. */
  readonly repeat?: number;
}

/**
 * Runs two pieces of work by turns and compares them. Who goes first changes each round. Each has the same time to warm
 * up, not the same number of runs: what takes a microsecond would otherwise still be interpreted when it is measured.
 */
export async function paired(subject: Work, yardstick: Work, options: PairedOptions = {}): Promise<Paired> {
  const { rounds = 21, repeat = 1 } = options;
  await warmUp(subject);
  await warmUp(yardstick);
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const isFirst = round % 2 === 0;
    const early = isFirst ? await microseconds(subject, repeat) : 0;
    const other = await microseconds(yardstick, 1);
    const own = isFirst ? early : await microseconds(subject, repeat);
    ratios.push((other * repeat) / own);
  }
  ratios.sort((one, two) => one - two);
  return { ratio: quantile(ratios, 0.5), spread: [quantile(ratios, 0.1), quantile(ratios, 0.9)], rounds };
}

const WARM_UP = 1500;

async function warmUp(work: Work): Promise<void> {
  const end = performance.now() + WARM_UP;
  while (performance.now() < end) await work();
}

// Processor time of all threads, so that garbage is paid for by whoever makes it, and other programs disturb little.
async function microseconds(work: Work, repeat: number): Promise<number> {
  const before = process.cpuUsage();
  for (let run = 0; run < repeat; run++) await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
}
