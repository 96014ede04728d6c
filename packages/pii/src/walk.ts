import { digitOf, isDash, isIgnorable, isSpace, isWordCharacter } from "./character.ts";
import { compact } from "./compact.ts";
import { type ContextReader, type Label, labelAfter, labelBefore, readContext } from "./context.ts";
import type { Detector, DigitStart, Match } from "./detector.ts";
import type { Category, Check, Finding } from "./finding.ts";
import { compileLiterals, type Literal } from "./literal.ts";
import type { Found } from "./overlap.ts";
import { type SeparatorKind, skipIgnorable } from "./separator.ts";
import { codeAt, type Text } from "./text.ts";

/** What the walk needs to know about the detectors, by character and by length of number. */
export interface Walk {
  readonly detectors: readonly Planned[];
  /** By character: 0 passes by, 1 is a digit, from 2 on a place in `literals`. */
  readonly stops: Uint8Array;
  readonly literals: readonly (readonly Literal[])[];
  /** By ASCII character: its place in `FOLLOWING`. */
  readonly follows: Uint8Array;
  /** By `numberClass`: who wants such a number. */
  readonly wanting: readonly (readonly Wanting[])[];
}

/** A detector with every default written out: all of one shape, so that reading a property is one load. */
export interface Planned {
  readonly kind: string;
  readonly match: Detector["match"];
  readonly check: ((value: string) => boolean) | undefined;
  readonly needsContext: boolean;
  readonly contextFollows: boolean;
  readonly category: Category;
  readonly specificity: number;
  readonly checked: number;
  readonly alone: number;
  readonly withContext: number;
  readonly failedWithContext: number;
}

interface Wanting {
  readonly detector: number;
  readonly match: Detector["match"];
  /** How many digits must be in reach. */
  readonly least: number;
  /** Whether it has a check: what has none cannot win against a match that passed one. */
  readonly checks: boolean;
}

/** Compiles the tables of a walk. */
export function compileWalk(detectors: readonly Detector[]): Walk {
  const stops = new Uint8Array(65536);
  const literals: (readonly Literal[])[] = [[], []];
  for (const [code, some] of compileLiterals(detectors.map(({ starts }) => (typeof starts === "string" ? [] : starts)))) {
    stops[code] = literals.length;
    literals.push(some);
  }
  const wanting = Array.from({ length: (LONGEST_RUN + 1) * FOLLOWING.length * 2 }, (_, group) => wantingOf(detectors, group));
  if (wanting.some((some) => some.length > 0)) {
    for (let digit = 0; digit < 10; digit++) stops[48 + digit] = stops[0xff10 + digit] = DIGIT;
  }
  const follows = Uint8Array.from({ length: 128 }, (_, code) => followingOf(String.fromCharCode(code), 0));
  return { detectors: detectors.map(planned), stops, literals, follows, wanting };
}

/** What a walk works with; made once, used for one text at a time. */
export interface Walker {
  readonly plan: Walk;
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
    const stop = stops[text.charCodeAt(at)]!;
    if (stop !== DIGIT) visitLiterals(visit, at, stop);
    const end = stop === DIGIT ? visitNumber(visit, at) : at + 1;
    at = next(end < visit.takenUntil ? visit.takenUntil : end);
  }
  return visit.found;
}

// Stops that are near are found by the table. For the long way to others one character class, which cannot
// backtrack, is run by the regular-expression engine: 0.6 ns a character instead of 1.7.
function nextStop({ plan, pattern }: Walker, text: string, from: number): number {
  const { stops } = plan;
  const length = text.length;
  const near = from + NEAR < length ? from + NEAR : length;
  for (let at = from; at < near; at++) if (stops[text.charCodeAt(at)] !== 0) return at;
  if (near === length) return length;
  pattern.lastIndex = near;
  return pattern.test(text) ? pattern.lastIndex - 1 : length;
}

const NEAR = 4;
const DIGIT = 1;
const LONGEST_RUN = 20;
/** Stands for a confidence that is not stated. */
const UNREPORTED = -1;

function planned(detector: Detector): Planned {
  const { checked, alone, withContext, failedWithContext } = detector.confidence;
  return {
    kind: detector.kind,
    match: detector.match,
    check: detector.check,
    needsContext: detector.needsContext ?? false,
    contextFollows: detector.contextFollows ?? false,
    category: detector.category ?? "ordinary",
    specificity: detector.specificity ?? 0,
    checked: checked ?? UNREPORTED,
    alone: alone ?? UNREPORTED,
    withContext,
    failedWithContext: failedWithContext ?? UNREPORTED,
  };
}

interface Visit {
  readonly plan: Walk;
  readonly reader: ContextReader;
  readonly text: Text;
  readonly found: Found;
  /** Where the numbers that stand in one row end, and how many of their digits lie ahead at most. */
  digitsEnd: number;
  digitsLeft: number;
  /** Nothing that begins before this place is looked for any more. */
  takenUntil: number;
  readonly takes: boolean;
}

/** A character class of all that stops. */
export function stopPattern({ stops }: Walk): RegExp {
  const escaped: string[] = [];
  stops.forEach((stop, code) => {
    if (stop !== 0) escaped.push(`\\u${code.toString(16).padStart(4, "0")}`);
  });
  return new RegExp(`[${escaped.join("")}]`, "g");
}

const FOLLOWING: readonly (SeparatorKind | "other")[] = ["other", "space", "dash", "dot", "slash"];

// One number for what is known of a number at its first run: length, what follows, whether a word touches it.
function numberClass(run: number, following: number, isGlued: boolean): number {
  return ((run < LONGEST_RUN ? run : LONGEST_RUN) * FOLLOWING.length + following) * 2 + (isGlued ? 1 : 0);
}

function wantingOf(detectors: readonly Detector[], group: number): readonly Wanting[] {
  const starts = group % 2 === 1 ? "digit-after-letter" : "digit";
  const following = FOLLOWING[Math.floor(group / 2) % FOLLOWING.length];
  const run = Math.floor(group / 2 / FOLLOWING.length);
  const all = detectors.flatMap((detector, place) => {
    if (detector.starts !== starts) return [];
    const fitting = (detector.digits ?? ANY_NUMBER).filter(
      ({ first, next }) =>
        (first === undefined || first.includes(run)) && (next === undefined || next.some((kind) => kind === following)),
    );
    const least = Math.min(...fitting.map((start) => start.least));
    return fitting.length === 0 ? [] : [{ detector: place, match: detector.match, least, checks: detector.check !== undefined }];
  });
  return all.sort((a, b) => Number(b.checks) - Number(a.checks));
}

const ANY_NUMBER: readonly DigitStart[] = [{ least: 1 }];

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
  if (at >= visit.digitsEnd) countDigitsAhead(visit, end, run);
  const before = at > 0 ? text.charCodeAt(at - 1) : 0;
  if (before === 32 || !isTied(text, at, before)) {
    const following = after < 128 ? visit.plan.follows[after]! : followingOf(text, end);
    const some = wanting[numberClass(run, following, isWordCharacter(before))] ?? NOBODY;
    for (let place = 0; place < some.length; place++) {
      const one = some[place];
      if (one === undefined || one.least > visit.digitsLeft || (visit.takenUntil > at && !one.checks)) continue;
      const match = one.match(text, at, end);
      if (match !== undefined) accept(visit, one.detector, match);
    }
  }
  visit.digitsLeft -= run;
  return end;
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

// A place in `FOLLOWING`.
function followingOf(text: Text, end: number): number {
  const code = codeAt(text, end);
  if (isSpace(code) || code === 10 || code === 13) return 1;
  if (isDash(code)) return 2;
  if (isIgnorable(code)) return followingOf(text, skipIgnorable(text, end));
  return code === 46 ? 3 : code === 47 ? 4 : 0;
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

function accept(visit: Visit, place: number, match: Match): void {
  const detector = visit.plan.detectors[place];
  if (detector === undefined) return;
  const finding = judge(visit, { detector, place, match });
  if (finding === undefined) return;
  visit.found.findings.push(finding);
  visit.found.detectors.push(place);
  if (visit.takes && takesText(finding, detector)) visit.takenUntil = Math.max(visit.takenUntil, finding.end);
}

// A number that proved itself needs no second reading of its groups.
function takesText(finding: Finding, { specificity }: Planned): boolean {
  return finding.check === "passed" || specificity >= 2;
}

interface Candidate {
  readonly detector: Planned;
  readonly place: number;
  readonly match: Match;
}

function judge(visit: Visit, candidate: Candidate): Finding | undefined {
  const { detector, match } = candidate;
  const check = checkOf(visit.text, detector, match);
  if (check === "failed" && detector.failedWithContext === UNREPORTED) return undefined;
  const needsLabel = check === "failed" || detector.needsContext || match.needsContext === true;
  const label = match.cue ?? labelOf(visit, candidate, needsLabel);
  const isAgainst = label !== undefined && "supports" in label && !label.supports;
  const context = isAgainst ? undefined : label;
  if (context === undefined && (needsLabel || (isAgainst && check !== "passed" && match.isCertain !== true))) return undefined;
  const confidence = confidenceOf(detector, check, context !== undefined);
  if (confidence === UNREPORTED) return undefined;
  const shape = match.shape ?? "plain";
  return {
    kind: detector.kind,
    start: match.start,
    end: match.end,
    confidence: isAgainst ? confidence * DOUBT : confidence,
    check,
    category: detector.category,
    reason:
      context === undefined
        ? { shape, check, against: isAgainst ? [label.word] : NOTHING }
        : { shape, check, context: { word: context.word, at: context.at }, against: NOTHING },
  };
}

const NOTHING: readonly string[] = [];
/** What a word that speaks against a kind leaves of the confidence. */
const DOUBT = 0.75;

function checkOf(text: Text, { check }: Planned, match: Match): Check {
  if (check === undefined) return "none";
  return check(match.value ?? compact(text, match.start, match.end)) ? "passed" : "failed";
}

function confidenceOf(detector: Planned, check: Check, isLabelled: boolean): number {
  if (check === "failed") return detector.failedWithContext;
  if (isLabelled) return detector.withContext;
  return check === "passed" ? detector.checked : detector.alone;
}

// What must have a label may not share it with another match, unless both stand in one list.
function labelOf(visit: Visit, { detector, place, match }: Candidate, needsLabel: boolean): Label | undefined {
  const { reader } = visit;
  const before = labelBefore(reader, place, match);
  if (before === undefined) return needsLabel && detector.contextFollows ? labelAfter(reader, place, match) : undefined;
  if (!before.supports) return before;
  const used = reader.usedUntil[place]!;
  const isShared = needsLabel && reader.usedLabel[place] === before.end && used <= match.start;
  if (isShared && !isList(visit.text, used, match.start)) return undefined;
  reader.usedLabel[place] = before.end;
  reader.usedUntil[place] = match.end;
  return before;
}

function isList(text: Text, from: number, to: number): boolean {
  if (to - from > 8) return false;
  return /^[^\p{L}\d]*(und|and|oder|or)?[^\p{L}\d]*$/u.test(text.slice(from, to));
}
