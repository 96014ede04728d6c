import type { Check, Finding } from "./finding.ts";

/** A finding with what decides between it and another one on the same text. */
export interface Ranked {
  readonly finding: Finding;
  readonly specificity: number;
  /** Place of its detector in the list. */
  readonly detector: number;
}

/**
 * Keeps one of each set of overlapping findings. The better one has, in this order: the stronger
 * check (passed, none, failed); a context word; the more specific kind; more characters; the earlier
 * start; the earlier place in the list of detectors.
 */
export function withoutOverlaps(findings: readonly Ranked[]): readonly Ranked[] {
  const sorted = inOrder(findings);
  const kept: Ranked[] = [];
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    let reach = 0;
    for (to = from; to < sorted.length && (to === from || spanAt(sorted, to).start < reach); to++) {
      reach = Math.max(reach, spanAt(sorted, to).end);
    }
    const [only] = sorted.slice(from, from + 1);
    if (to === from + 1 && only !== undefined) kept.push(only);
    else kept.push(...bestOf(sorted.slice(from, to)));
  }
  return kept;
}

/** By start, then longer first; a finding that two cues led to stays once. */
export function inOrder(findings: readonly Ranked[]): readonly Ranked[] {
  if (isOrdered(findings)) return findings;
  const sorted = [...findings].sort(
    ({ finding: a, detector: one }, { finding: b, detector: two }) => a.start - b.start || b.end - a.end || one - two,
  );
  return sorted.filter(({ finding }, at) => !isSame(finding, sorted[at - 1]?.finding));
}

function isOrdered(findings: readonly Ranked[]): boolean {
  for (let at = 1; at < findings.length; at++) if (spanAt(findings, at - 1).start >= spanAt(findings, at).start) return false;
  return true;
}

function isSame(finding: Finding, other: Finding | undefined): boolean {
  return other?.start === finding.start && other.end === finding.end && other.kind === finding.kind;
}

// One group of findings that overlap in a chain, sorted by start.
function bestOf(group: readonly Ranked[]): readonly Ranked[] {
  const longest = group.reduce((most, { finding }) => Math.max(most, finding.end - finding.start), 0);
  const kept = new Set<number>();
  const best = group.map((_, place) => place).sort((a, b) => compare(group[a], group[b]) || a - b);
  for (const place of best) if (!meetsKept(group, place, { kept, longest })) kept.add(place);
  return group.filter((_, place) => kept.has(place));
}

// Sorted by start and no longer than `longest`, those that can overlap stand next to each other.
function meetsKept(
  sorted: readonly Ranked[],
  place: number,
  { kept, longest }: { readonly kept: ReadonlySet<number>; readonly longest: number },
): boolean {
  const { start, end } = spanAt(sorted, place);
  for (let left = place - 1; left >= 0 && spanAt(sorted, left).start > start - longest; left--) {
    if (kept.has(left) && spanAt(sorted, left).end > start) return true;
  }
  for (let right = place + 1; right < sorted.length && spanAt(sorted, right).start < end; right++) {
    if (kept.has(right)) return true;
  }
  return false;
}

const NOWHERE = { start: 0, end: 0 };

function spanAt(sorted: readonly Ranked[], place: number): { readonly start: number; readonly end: number } {
  return sorted[place]?.finding ?? NOWHERE;
}

const STRENGTH: Readonly<Record<Check, number>> = { passed: 2, none: 1, failed: 0 };

function compare(a: Ranked | undefined, b: Ranked | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return (
    STRENGTH[b.finding.check] - STRENGTH[a.finding.check] ||
    Number(b.finding.reason.context !== undefined) - Number(a.finding.reason.context !== undefined) ||
    b.specificity - a.specificity ||
    b.finding.end - b.finding.start - (a.finding.end - a.finding.start) ||
    a.finding.start - b.finding.start ||
    a.detector - b.detector
  );
}
