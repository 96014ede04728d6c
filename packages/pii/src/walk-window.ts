import { digitOf } from "./character.ts";
import type { ContextReader } from "./context.ts";
import type { Finding } from "./finding.ts";
import { skipIgnorable } from "./separator.ts";
import { codeAt } from "./text.ts";
import { begin, goOn, nextStop, visitStops, type Walker } from "./walk.ts";

/** What one step along a text has found. */
export interface Step {
  /** Their offsets count from the start of the whole text. */
  readonly findings: readonly Finding[];
  /** By the same places: the place of the detector in the list. */
  readonly detectors: readonly number[];
  /** No finding of a later step begins before this place of the whole text. */
  readonly reached: number;
}

/** A walk over a text that comes in chunks, of which it sees a part at a time. */
export interface WalkWindow {
  /** Walks on as far as it can. A step is taken when the one before has been dealt with. */
  readonly push: (chunk: string) => Iterable<Step>;
  readonly end: () => Step;
  /** How many characters are held. */
  readonly held: () => number;
}

/**
 * Opens a walk that visits a stop when everything is there that a decision about it may look at. What it sees at
 * a stop is what a walk over the whole text sees, and what it remembers moves along: so both find the same.
 */
export function openWindow(
  walker: Walker,
  { reach, takes }: { readonly reach: number; readonly takes: boolean },
): WalkWindow {
  const margin = reach + NEAR_A_NUMBER;
  const longestStep = Math.max(LONGEST_STEP, margin);
  let visit = begin(walker, "", takes);
  let text = "";
  /** Where the window begins in the whole text. */
  let base = 0;
  /** Where in the window the walk goes on, and whether that is behind a number whose digits may go on as well. */
  let from = 0;
  let isNumber = false;
  let waiting: string[] = [];
  let waits = 0;

  const move = (): void => {
    const by = Math.max(0, from - margin);
    // A joined text is one piece, which is faster to read than one that was added to another.
    text = [text.slice(by), ...waiting].join("");
    waiting = [];
    waits = 0;
    base += by;
    from -= by;
    moveReader(visit.reader, text, by);
    visit = goOn(visit, text, Math.max(0, visit.takenUntil - by));
  };
  const walkTo = (to: number): void => {
    if (isNumber) from = numberEnd(text, from);
    if (isNumber && mayGoOn(text, from) && to < text.length) return;
    const next = (place: number) => nextStop(visit, text, place);
    const walked = visitStops(visit, next, { from: Math.max(from, visit.takenUntil), to });
    isNumber = walked.isNumber && mayGoOn(text, walked.end);
    from = isNumber ? walked.end : walked.stop;
  };
  const found = (reached: number): Step => {
    const { findings, detectors } = visit.found;
    return { findings: base === 0 ? findings : findings.map((finding) => placed(finding, base)), detectors, reached };
  };
  const step = (): Step => {
    move();
    walkTo(Math.max(0, text.length - margin));
    return found(Math.max(0, base + from - margin));
  };
  return {
    *push(chunk) {
      for (let at = 0; at < chunk.length; ) {
        const piece = chunk.slice(at, at + longestStep - waits);
        waiting.push(piece);
        waits += piece.length;
        at += piece.length;
        if (waits >= margin / 2) yield step();
      }
      // A piece of a long chunk would keep all of it in memory.
      if (waits > 0 && chunk.length > longestStep) move();
    },
    end: () => {
      move();
      walkTo(text.length);
      return found(Number.POSITIVE_INFINITY);
    },
    held: () => text.length + waits,
  };
}

// A run of digits that counts as long, with invisible characters between them, and what follows it.
const NEAR_A_NUMBER = 128;
const LONGEST_STEP = 16_384;

function placed(finding: Finding, by: number): Finding {
  const { shape, check, context, against } = finding.reason;
  const reason =
    context === undefined
      ? finding.reason
      : { shape, check, context: { word: context.word, at: context.at + by }, against };
  return { ...finding, start: finding.start + by, end: finding.end + by, reason };
}

// Whether a number that ends here may go on in text that is not there yet.
function mayGoOn(text: string, end: number): boolean {
  return skipIgnorable(text, end) === text.length;
}

// Where the digits end that go on behind a number, with invisible characters between them or without.
function numberEnd(text: string, from: number): number {
  let end = from;
  for (let next = skipIgnorable(text, end); digitOf(codeAt(text, next)) >= 0; next = skipIgnorable(text, end))
    end = next + 1;
  return end;
}

// Moves what the reader remembers. What lies before the window lies nowhere: nothing there is near any more.
function moveReader(reader: ContextReader, text: string, by: number): void {
  reader.text = text;
  if (by === 0) return;
  reader.from = Math.max(reader.from - by, NOWHERE);
  reader.at = Math.max(reader.at - by, NOWHERE);
  for (const places of [reader.starts, reader.ends, reader.usedLabel, reader.usedUntil]) {
    for (let slot = 0; slot < places.length; slot++) places[slot] = Math.max((places[slot] ?? 0) - by, NOWHERE);
  }
}

const NOWHERE = -1;
