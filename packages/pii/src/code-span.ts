import type { Region } from "./region.ts";

/**
 * Code spans in one paragraph of Markdown: a run of backticks opens a span if a run of the same length follows.
 *
 * Source: CommonMark 0.31.2, section 6.1; before the span a backslash takes the first backtick away.
 */
export function codeSpans(text: string, start: number, end: number): readonly Region[] {
  const runs = Array.from(text.slice(start, end).matchAll(/`+/g), ({ 0: run, index }) => ({
    start: start + index,
    end: start + index + run.length,
  }));
  const closings = lastFirst(runs);
  const regions: Region[] = [];
  let after = start;
  for (const run of runs) {
    if (run.start < after) continue;
    const opening = isEscaped(text, run.start) ? run.start + 1 : run.start;
    const closing = nextAfter(run.end, closings.get(run.end - opening));
    if (closing === undefined) continue;
    regions.push({ start: opening, end: closing.end });
    after = closing.end;
  }
  return regions;
}

// The runs of each length, the last one first, so that runs that are passed can be taken off the end.
function lastFirst(runs: readonly Region[]): Map<number, Region[]> {
  const byLength = new Map<number, Region[]>();
  for (const run of runs.toReversed()) {
    const same = byLength.get(run.end - run.start);
    if (same === undefined) byLength.set(run.end - run.start, [run]);
    else same.push(run);
  }
  return byLength;
}

function nextAfter(at: number, runs: Region[] | undefined): Region | undefined {
  let run = runs?.at(-1);
  while (run !== undefined && run.start < at) {
    runs?.pop();
    run = runs?.at(-1);
  }
  return run;
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text.charCodeAt(before - 1) === 92) before--;
  return (at - before) % 2 === 1;
}
