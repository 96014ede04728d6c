import { digitOf, isIgnorable, isWordCharacter } from "./character.ts";
import { compact } from "./compact.ts";
import { type ContextReader, type Label, labelAfter, labelBefore, readContext } from "./context.ts";
import type { ContextTree } from "./context-word.ts";
import type { Detector, Match } from "./detector.ts";
import type { Category, Check, Finding } from "./finding.ts";
import { compileLiterals, type Literal } from "./literal.ts";
import type { Found } from "./overlap.ts";
import { codeAt, type Text } from "./text.ts";

/** What the walk needs to know about the detectors, by character and by length of number. */
export interface Walk {
  readonly detectors: readonly Planned[];
  /** By character: 0 passes by, 1 is a digit, from 2 on a place in `literals`. */
  readonly stops: Uint8Array;
  readonly literals: readonly (readonly Literal[])[];
  /** By length of the first unbroken run of digits, at most `LONGEST_RUN`: who wants such a number. */
  readonly plain: readonly (readonly number[])[];
  readonly glued: readonly (readonly number[])[];
  /** By detector: how many digits must be in reach. */
  readonly least: Uint8Array;
  /** By length of the first run: the smallest `least` of those who want it. */
  readonly leastByRun: Uint8Array;
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

/** Compiles the tables of a walk. */
export function compileWalk(detectors: readonly Detector[]): Walk {
  const stops = new Uint8Array(65536);
  const literals: (readonly Literal[])[] = [[], []];
  for (const [code, some] of compileLiterals(detectors.map(({ starts }) => (typeof starts === "string" ? [] : starts)))) {
    stops[code] = literals.length;
    literals.push(some);
  }
  const plain = byRun(detectors, "digit");
  const glued = byRun(detectors, "digit-after-letter");
  if ([...plain, ...glued].some((wanting) => wanting.length > 0)) {
    for (let digit = 0; digit < 10; digit++) stops[48 + digit] = stops[0xff10 + digit] = DIGIT;
  }
  const least = Uint8Array.from(detectors, ({ digits }) => digits?.least ?? 1);
  const leastByRun = Uint8Array.from(plain, (wanting, run) =>
    Math.min(255, ...[...wanting, ...(glued[run] ?? [])].map((place) => least[place] ?? 1)),
  );
  return { detectors: detectors.map(planned), stops, literals, plain, glued, least, leastByRun };
}

/** Walks the text once and returns what the detectors accept, in the order it was met. */
export function walk(plan: Walk, tree: ContextTree, text: Text): Found {
  const { stops } = plan;
  const length = text.length;
  const visit: Visit = { plan, tree, text, found: { findings: [], detectors: [], specificities: [] }, digitsEnd: 0, digitsLeft: 0, labels: undefined };
  let at = nextStop(stops, text, 0);
  while (at < length) {
    const stop = stops[text.charCodeAt(at)]!;
    if (stop !== DIGIT) visitLiterals(visit, at, stop);
    at = nextStop(stops, text, stop === DIGIT ? visitNumber(visit, at) : at + 1);
  }
  return visit.found;
}

// Most characters are passed by here; alone in its function this loop compiles to 2 ns a character instead of 5.
function nextStop(stops: Uint8Array, text: Text, from: number): number {
  const length = text.length;
  let at = from;
  while (at < length && stops[text.charCodeAt(at)] === 0) at++;
  return at;
}

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
  readonly tree: ContextTree;
  readonly text: Text;
  readonly found: Found;
  /** Where the numbers that stand in one row end, and how many of their digits lie ahead. */
  digitsEnd: number;
  digitsLeft: number;
  labels: ContextReader | undefined;
}

function byRun(detectors: readonly Detector[], starts: Detector["starts"]): readonly (readonly number[])[] {
  return Array.from({ length: LONGEST_RUN + 1 }, (_, run) =>
    [...detectors.keys()].filter((place) => {
      const detector = detectors[place];
      const first = detector?.digits?.first;
      return detector?.starts === starts && (first === undefined || first.includes(run));
    }),
  );
}

// Wakes who wants a number that begins here, and returns where its first unbroken run ends.
function visitNumber(visit: Visit, at: number): number {
  const { plan, text } = visit;
  const length = text.length;
  let end = at + 1;
  while (end < length && plan.stops[text.charCodeAt(end)] === DIGIT) end++;
  let run = end - at;
  for (let next = end; next < length && next - end < 3 && isIgnorable(text.charCodeAt(next)); next++) {
    if (digitOf(codeAt(text, next + 1)) < 0) continue;
    end = next + 2;
    run++;
    while (end < length && plan.stops[text.charCodeAt(end)] === DIGIT) {
      end++;
      run++;
    }
    next = end - 1;
  }
  if (at >= visit.digitsEnd) countDigitsAhead(visit, end, run);
  const size = run < LONGEST_RUN ? run : LONGEST_RUN;
  if (visit.digitsLeft >= plan.leastByRun[size]!) {
    const wanting = (isWordCharacter(codeAt(text, at - 1)) ? plan.glued : plan.plain)[size] ?? [];
    for (let place = 0; place < wanting.length; place++) {
      const detector = wanting[place]!;
      if (plan.least[detector]! <= visit.digitsLeft) wake(visit, detector, at, end);
    }
  }
  visit.digitsLeft -= run;
  return end;
}

// Counts the digits of all numbers that follow one another with at most four other characters between.
function countDigitsAhead(visit: Visit, from: number, run: number): void {
  const { plan, text } = visit;
  const length = text.length;
  let digits = run;
  let end = from;
  for (let next = from; next < length && next - end <= 4; next++) {
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
    if (!spells(text, at - offset, codes)) continue;
    for (const place of wakes) wake(visit, place, at - offset, at - offset + codes.length);
  }
}

function spells(text: Text, start: number, codes: readonly number[]): boolean {
  if (start < 0 || start + codes.length > text.length) return false;
  for (let at = 0; at < codes.length; at++) if (text.charCodeAt(start + at) !== codes[at]) return false;
  return true;
}

function wake(visit: Visit, place: number, at: number, end: number): void {
  const detector = visit.plan.detectors[place];
  if (detector === undefined) return;
  const match = detector.match(visit.text, at, end);
  if (match === undefined) return;
  const finding = judge(visit, { detector, place, match });
  if (finding === undefined) return;
  visit.found.findings.push(finding);
  visit.found.detectors.push(place);
  visit.found.specificities.push(detector.specificity);
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
  if (context === undefined && (needsLabel || (isAgainst && check !== "passed"))) return undefined;
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
  visit.labels ??= readContext(visit.tree, visit.text);
  const reader = visit.labels;
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
