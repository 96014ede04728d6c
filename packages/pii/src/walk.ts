import { type Acceptance, accept } from "./accept.ts";
import { digitOf, isDash, isIgnorable, isWordCharacter } from "./character.ts";
import { type ContextReader, hasWordBefore, readContext } from "./context.ts";
import type { Found } from "./overlap.ts";
import { DIGIT, followingOf, numberClass, type Plan, type Wanting } from "./plan.ts";
import { skipIgnorable } from "./separator.ts";
import { codeAt, type Text } from "./text.ts";

/** What a walk works with; made once, used for one text at a time. */
export interface Walker {
  readonly plan: Plan;
  readonly reader: ContextReader;
  readonly pattern: RegExp;
}

/** Walks the text once and returns what the detectors accept, in the order it was met. */
export function walk(walker: Walker, text: string): Found {
  return visitStops(begin(walker, text, true), (from) => nextStop(walker, text, from));
}

/** The same for every candidate: also what begins inside a match that takes its text. */
export function walkAll(walker: Walker, text: string): Found {
  return visitStops(begin(walker, text, false), (from) => nextStop(walker, text, from));
}

/** Walks a text that counts the looks at it. */
export function walkCounted(walker: Walker, text: Text): void {
  const { stops } = walker.plan;
  visitStops(begin(walker, text, true), (from) => {
    let at = from;
    while (at < text.length && stops[text.charCodeAt(at)] === 0) at++;
    return at;
  });
}

interface Visit extends Acceptance {
  /** Where the numbers that stand in one row end, and how many of their digits lie ahead at most. */
  digitsEnd: number;
  digitsLeft: number;
}

function begin({ plan, reader }: Walker, text: Text, takes: boolean): Visit {
  readContext(reader, text);
  const found = { findings: [], detectors: [] };
  return { plan, reader, text, found, digitsEnd: 0, digitsLeft: 0, takenUntil: 0, takes };
}

function visitStops(visit: Visit, next: (from: number) => number): Found {
  const { text } = visit;
  const { stops } = visit.plan;
  const length = text.length;
  for (let at = next(0); at < length; ) {
    const stop = stops[text.charCodeAt(at)] ?? 0;
    if (stop !== DIGIT) visitLiterals(visit, at, stop);
    const end = stop === DIGIT ? visitNumber(visit, at) : at + 1;
    at = next(Math.max(end, visit.takenUntil));
  }
  return visit.found;
}

// Stops that are near are found by the table. For the long way to others one character class, which cannot
// backtrack, is run by the regular-expression engine: 0.6 ns a character instead of 1.7.
function nextStop({ plan, pattern }: Walker, text: string, from: number): number {
  const { stops } = plan;
  const length = text.length;
  const near = Math.min(from + NEAR, length);
  for (let at = from; at < near; at++) if (stops[text.charCodeAt(at)] !== 0) return at;
  if (near === length) return length;
  pattern.lastIndex = near;
  return pattern.test(text) ? pattern.lastIndex - 1 : length;
}

const NEAR = 4;

// Wakes who wants a number that begins here, and returns where its first unbroken run ends.
function visitNumber(visit: Visit, at: number): number {
  const { text } = visit;
  const { stops, wanting } = visit.plan;
  const length = text.length;
  let end = at + 1;
  while (end < length && stops[text.charCodeAt(end)] === DIGIT) end++;
  let run = end - at;
  const after = end < length ? text.charCodeAt(end) : 0;
  if (after >= FIRST_INVISIBLE && isIgnorable(after)) ({ end, run } = invisiblyJoined(text, at));
  const before = at > 0 ? text.charCodeAt(at - 1) : 0;
  const following = after < 128 ? (visit.plan.follows[after] ?? 0) : followingOf(text, end);
  const some = wanting[numberClass(run, following, before !== 32 && isWordCharacter(before))] ?? NOBODY;
  if (some.length > 0) {
    if (at >= visit.digitsEnd) countDigitsAhead(visit, end, run);
    if (before === 32 || !isTied(text, at, before)) wake(visit, some, at, end);
  }
  visit.digitsLeft -= run;
  return end;
}

function wake(visit: Visit, some: readonly Wanting[], at: number, end: number): void {
  let isLabelled: boolean | undefined;
  for (let place = 0; place < some.length; place++) {
    const one = some[place];
    if (one === undefined || one.least > visit.digitsLeft || (visit.takenUntil > at && !one.checks)) continue;
    if (one.needsLabel) {
      isLabelled ??= hasWordBefore(visit.reader, at);
      if (!isLabelled) continue;
    }
    const match = one.match(visit.text, at, end);
    if (match !== undefined) accept(visit, one.detector, match);
  }
}

const FIRST_INVISIBLE = 0xad;
const NOBODY: readonly Wanting[] = [];

// "1.2", "3/4", "a-5": what follows the sign goes on from what stands before it.
function isTied(text: Text, at: number, before: number): boolean {
  if (before === 46 || before === 47) return digitOf(codeAt(text, at - 2)) >= 0;
  return isDash(before) && isWordCharacter(codeAt(text, at - 2));
}

// A run of digits with up to three invisible characters between two of them.
function invisiblyJoined(text: Text, at: number): { readonly end: number; readonly run: number } {
  let end = at;
  let run = 0;
  for (let next = at; digitOf(codeAt(text, next)) >= 0; next = skipIgnorable(text, next + 1)) {
    run++;
    end = next + 1;
  }
  return { end, run };
}

// Counts the digits of all numbers that follow one another with at most three other characters between.
function countDigitsAhead(visit: Visit, from: number, run: number): void {
  const { plan, text } = visit;
  const length = text.length;
  let digits = run;
  let end = from;
  for (let next = from; next < length && next - end <= 3; next++) {
    if (plan.stops[text.charCodeAt(next)] !== DIGIT) continue;
    digits++;
    end = next + 1;
  }
  visit.digitsEnd = end;
  visit.digitsLeft = digits;
}

function visitLiterals(visit: Visit, at: number, stop: number): void {
  const { plan, text } = visit;
  for (const { codes, offset, wakes } of plan.literals[stop] ?? []) {
    if (codes.length > 1 && !spells(text, at - offset, codes)) continue;
    for (const place of wakes) {
      const match = plan.detectors[place]?.match(text, at - offset, at - offset + codes.length);
      if (match !== undefined) accept(visit, place, match);
    }
  }
}

function spells(text: Text, start: number, codes: readonly number[]): boolean {
  if (start < 0 || start + codes.length > text.length) return false;
  for (let at = 0; at < codes.length; at++) if (text.charCodeAt(start + at) !== codes[at]) return false;
  return true;
}
