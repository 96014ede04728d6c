import type { Finding } from "./finding.ts";

/** A finding and what ranks it. */
export interface Ranked {
  readonly finding: Finding;
  readonly detector: number;
  readonly specificity: number;
}

/** What the walk accepted, and by the same places what ranks it. */
export interface Found {
  readonly findings: Finding[];
  /** Place of the detector in the list. */
  readonly detectors: number[];
}

/**
 * Keeps one of each set of overlapping findings. The better one has, in this order: the stronger
 * evidence (a passed check; a context word and no check; a context word and a failed check; neither), and
 * of two passed checks the one with a context word; the more specific kind; more characters; the earlier
 * start; the earlier place in the list of detectors. `specificities` are those of the detectors.
 */
export function withoutOverlaps(found: Found, specificities: readonly number[]): readonly Finding[] {
  if (isDisjoint(found.findings)) return found.findings;
  const sorted = ranked(found, specificities);
  const kept: Finding[] = [];
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    let reach = 0;
    for (to = from; to < sorted.length && (to === from || spanAt(sorted, to).start < reach); to++) {
      reach = Math.max(reach, spanAt(sorted, to).end);
    }
    const group = to === from + 1 ? sorted.slice(from, to) : bestOf(sorted.slice(from, to));
    for (const { finding } of group) kept.push(finding);
  }
  return kept;
}

/** All findings by start, longer ones first; a finding that two cues led to stays once. */
export function inOrder(found: Found): readonly Finding[] {
  return isDisjoint(found.findings) ? found.findings : ranked(found, []).map(({ finding }) => finding);
}

function isDisjoint(findings: readonly Finding[]): boolean {
  let end = 0;
  for (const finding of findings) {
    if (finding.start < end) return false;
    end = finding.end;
  }
  return true;
}

/** Findings by start, longer ones first, and what ranks them; each once. */
export function ranked({ findings, detectors }: Found, specificities: readonly number[]): readonly Ranked[] {
  const all = findings.map((finding, at) => {
    const detector = detectors[at] ?? 0;
    return { finding, detector, specificity: specificities[detector] ?? 0 };
  });
  all.sort(
    ({ finding: a, detector: one }, { finding: b, detector: two }) => a.start - b.start || b.end - a.end || one - two,
  );
  return all.filter(({ finding }, at) => !isSame(finding, all[at - 1]?.finding));
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

function evidence({ check, reason }: Finding): number {
  if (check === "passed") return reason.context === undefined ? 3 : 4;
  if (check === "failed") return 1;
  return reason.context === undefined ? 0 : 2;
}

/** Which of two findings is the better one: negative if it is the first. */
export function compare(a: Ranked | undefined, b: Ranked | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return (
    evidence(b.finding) - evidence(a.finding) ||
    b.specificity - a.specificity ||
    b.finding.end - b.finding.start - (a.finding.end - a.finding.start) ||
    a.finding.start - b.finding.start ||
    a.detector - b.detector
  );
}
