import type { Finding } from "./finding.ts";
import { compare, type Ranked, ranked } from "./overlap.ts";
import type { Step } from "./walk-window.ts";

/** Decides about findings that come step by step. */
export interface Settling {
  /** Takes what a step has found and gives the findings that no later one can change, by start. */
  readonly settle: (step: Step) => readonly Finding[];
  /** No finding that is still to come begins before this place. */
  readonly settled: () => number;
}

/** Every finding, as `inOrder` gives them. */
export function settleAll(): Settling {
  const order = putInOrder([]);
  let settled = 0;
  return {
    settle: (step) => {
      settled = step.reached;
      return order(step).map(({ finding }) => finding);
    },
    settled: () => settled,
  };
}

/**
 * One of each set of overlapping findings, as `withoutOverlaps` gives them. A finding stays when every better one that
 * it overlaps has gone, and goes when one of them stays; what cannot be told yet waits for the next step. Findings
 * that wait for one that begins later are ever shorter or weaker than the next, so no chain of them is endless.
 */
export function settleOverlaps(specificities: readonly number[]): Settling {
  const order = putInOrder(specificities);
  let waiting: readonly Ranked[] = [];
  let settled = 0;
  return {
    settle: (step) => {
      const decided = decide([...waiting, ...order(step)], step.reached);
      // Those that wait reach without a gap to the end of what is known: none that stays begins behind one of them.
      waiting = decided.filter(({ fate }) => fate === "open");
      settled = Math.min(step.reached, waiting[0]?.finding.start ?? step.reached);
      return decided.filter(({ fate }) => fate === "stays").map(({ finding }) => finding);
    },
    settled: () => settled,
  };
}

// Gives the findings that begin before the place that a step has reached, by start and each once.
function putInOrder(specificities: readonly number[]): (step: Step) => readonly Ranked[] {
  let early: Pick<Step, "findings" | "detectors"> = { findings: [], detectors: [] };
  return ({ findings, detectors, reached }) => {
    const met = { findings: [...early.findings, ...findings], detectors: [...early.detectors, ...detectors] };
    const later: { findings: Finding[]; detectors: number[] } = { findings: [], detectors: [] };
    const ready: typeof later = { findings: [], detectors: [] };
    met.findings.forEach((finding, at) => {
      const side = finding.start < reached ? ready : later;
      side.findings.push(finding);
      side.detectors.push(met.detectors[at] ?? 0);
    });
    early = later;
    return ranked(ready, specificities);
  };
}

type Fate = "open" | "stays" | "goes";

interface Decided extends Ranked {
  readonly fate: Fate;
}

// Sorted by start, as they come. The better ones are decided first, as in a text that is there in whole.
function decide(sorted: readonly Ranked[], reached: number): readonly Decided[] {
  const fates: (Fate | undefined)[] = sorted.map(() => undefined);
  const longest = sorted.reduce((most, { finding }) => Math.max(most, finding.end - finding.start), 0);
  const best = sorted.map((_, place) => place).sort((a, b) => compare(sorted[a], sorted[b]));
  for (const place of best) {
    const met = overlapping(sorted, place, longest).map((other) => fates[other]);
    const end = sorted[place]?.finding.end ?? 0;
    fates[place] = met.includes("stays") ? "goes" : end > reached || met.includes("open") ? "open" : "stays";
  }
  return sorted.map((one, place) => ({ ...one, fate: fates[place] ?? "goes" }));
}

function overlapping(sorted: readonly Ranked[], place: number, longest: number): readonly number[] {
  const { start, end } = spanAt(sorted, place);
  const places: number[] = [];
  for (let left = place - 1; left >= 0 && spanAt(sorted, left).start > start - longest; left--) {
    if (spanAt(sorted, left).end > start) places.push(left);
  }
  for (let right = place + 1; right < sorted.length && spanAt(sorted, right).start < end; right++) places.push(right);
  return places;
}

const NOWHERE = { start: 0, end: 0 };

function spanAt(sorted: readonly Ranked[], place: number): { readonly start: number; readonly end: number } {
  return sorted[place]?.finding ?? NOWHERE;
}
