import type { Finding } from "./finding.ts";
import type { Found } from "./overlap.ts";
import { packFindings } from "./packed-findings.ts";
import { begin, nextStop, visitStops, type Walker } from "./walk.ts";

/** From this length on a text is walked in parts; the findings of a shorter one take little memory. */
export const LONG_TEXT = 262_144;

/** How the findings of a part are dealt with. */
export interface PartOptions {
  /** No match begins further than this before the place where it was looked for. */
  readonly reach: number;
  /** Whether a match that proved itself takes its text. */
  readonly takes: boolean;
  /** Puts findings in order that no others overlap, and says which of them stay. */
  readonly settle: (found: Found) => readonly Finding[];
}

/**
 * Walks a text and settles what it finds a stretch at a time, so that few findings are held as objects while the walk
 * goes on. Gives what `settle` gives for the findings of the whole walk.
 */
export function walkInParts(walker: Walker, text: string, { reach, takes, settle }: PartOptions): readonly Finding[] {
  const visit = begin(walker, text, takes);
  const next = (place: number) => nextStop(visit, text, place);
  const packed = packFindings();
  let enough = ENOUGH;
  for (let from = 0; from < text.length; ) {
    from = visitStops(visit, next, { from, to: Math.min(from + PART, text.length) }).stop;
    const isLast = from >= text.length;
    if (!isLast && visit.found.findings.length < enough) continue;
    settle(takeBefore(visit.found, isLast ? text.length : from - reach)).forEach(packed.add);
    // A chain of findings that overlap waits for its end. It is not looked through again before it has doubled.
    enough = Math.max(ENOUGH, 2 * visit.found.findings.length);
  }
  return packed.unpack();
}

const PART = 16_384;
const ENOUGH = 64;

// Takes out the findings that neither overlap one that stays nor can overlap one that begins at `settled` or later.
function takeBefore(found: Found, settled: number): Found {
  const cut = gapBefore(found.findings, settled);
  const before: Found = { findings: [], detectors: [] };
  let stay = 0;
  found.findings.forEach((finding, place) => {
    const detector = found.detectors[place] ?? 0;
    if (finding.start < cut) {
      before.findings.push(finding);
      before.detectors.push(detector);
    } else {
      found.findings[stay] = finding;
      found.detectors[stay++] = detector;
    }
  });
  found.findings.length = stay;
  found.detectors.length = stay;
  return before;
}

// The last place up to `settled` that lies inside no finding.
function gapBefore(findings: readonly Finding[], settled: number): number {
  let gap = settled;
  for (const { start, end } of [...findings].sort((one, other) => other.end - one.end)) {
    if (end <= gap) break;
    gap = Math.min(gap, start);
  }
  return gap;
}
