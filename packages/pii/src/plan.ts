import { isDash, isIgnorable, isSpace, isWordCharacter } from "./character.ts";
import type { Detector, DigitStart } from "./detector.ts";
import type { Category } from "./finding.ts";
import { compileLiterals, type Literal } from "./literal.ts";
import { skipIgnorable } from "./separator.ts";
import { codeAt, type Text } from "./text.ts";

/** What the walk needs to know about the detectors, by character and by length of number. */
export interface Plan {
  readonly detectors: readonly Planned[];
  /** By character: 0 passes by, 1 is a digit, from 2 on a place in `literals`. */
  readonly stops: Uint8Array;
  readonly literals: readonly (readonly Literal[])[];
  /** What literals are searched by: their first characters from the stop on. */
  readonly needles: readonly string[];
  /** By ASCII character: its place in `FOLLOWING`. */
  readonly follows: Uint8Array;
  /** Who wants a number of a `numberClass`. */
  readonly wantingOf: (numberClass: number) => readonly Wanting[];
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

/** A detector that wants a number. */
export interface Wanting {
  readonly detector: number;
  readonly match: Detector["match"];
  /** How many digits must be in reach, and how many runs of them. */
  readonly least: number;
  readonly runs: number;
  /** Whether a hyphen may tie the number to the word before it. */
  readonly mayBeTied: boolean;
  /** By ASCII character: 1 if the number may follow it; nothing if it may follow everything. */
  readonly after: Uint8Array | undefined;
  /** Whether it has a check: what has none cannot win against a match that passed one. */
  readonly checks: boolean;
  /** Whether it reports nothing without a context word before the number, or a cue. */
  readonly needsLabel: boolean;
  /** By ASCII character: 1 if a cue ends with it. */
  readonly cueEnds: Uint8Array | undefined;
}

/** Compiles the tables of a walk. */
export function compilePlan(detectors: readonly Detector[]): Plan {
  const stops = new Uint8Array(65536);
  const literals: (readonly Literal[])[] = [[], []];
  for (const [code, some] of compileLiterals(
    detectors.map(({ starts }) => (typeof starts === "string" ? [] : starts)),
  )) {
    stops[code] = literals.length;
    literals.push(some);
  }
  if (detectors.some(({ starts }) => typeof starts === "string")) {
    for (let digit = 0; digit < 10; digit++) stops[48 + digit] = stops[0xff10 + digit] = DIGIT;
  }
  const follows = Uint8Array.from({ length: 128 }, (_, code) => followingOf(String.fromCharCode(code), 0));
  // There are some thousand classes, and a text has few of them.
  const classes = numberClass(LONGEST_RUN, FOLLOWING.length - 1, UNCLEAR, true) + 1;
  const known: (readonly Wanting[] | undefined)[] = Array.from({ length: classes }, () => undefined);
  const wantingOf = (group: number) => (known[group] ??= whoWants(detectors, group));
  return {
    detectors: detectors.map(planned),
    stops,
    literals,
    needles: needlesOf(literals.flat()),
    follows,
    wantingOf,
  };
}

/** Leads to the next digit, or to the end of the text if none matters. */
export function stopPattern({ stops }: Plan): RegExp {
  return stops[48] === DIGIT ? /[^0-9\uff10-\uff19]*/y : /[\s\S]*/y;
}

/**
 * One number for what is known of a number at its first run: its length, what follows, the length of the second run,
 * `NO_SECOND` or `UNCLEAR`, and whether a word touches it.
 */
export function numberClass(run: number, following: number, second: number, isGlued: boolean): number {
  return ((Math.min(run, LONGEST_RUN) * FOLLOWING.length + following) * SECONDS + second) * 2 + (isGlued ? 1 : 0);
}

/** Which separator stands at a place, as a place in `FOLLOWING`. */
export function followingOf(text: Text, end: number): number {
  const code = codeAt(text, end);
  if (isSpace(code) || code === 10 || code === 13) return 1;
  if (isDash(code)) return 2;
  if (isIgnorable(code)) return followingOf(text, skipIgnorable(text, end));
  if (code === 46) return 3;
  if (code === 47) return 4;
  if (code === 58) return 6;
  return isWordCharacter(code) ? 5 : 0;
}

/** What a digit is among the stops. */
export const DIGIT = 1;
/** Stands for a confidence that is not stated. */
export const UNREPORTED = -1;
/** There is no digit among the next characters: the number is over. */
export const NO_SECOND = 0;
/** Something follows that may be a second run, or go on as one. */
export const UNCLEAR = 8;
const SECONDS = 9;
const LONGEST_RUN = 20;
const FOLLOWING = ["other", "space", "dash", "dot", "slash", "letter", "colon"] as const;

function needlesOf(literals: readonly Literal[]): readonly string[] {
  const needles = literals.map(({ codes, offset }) =>
    String.fromCharCode(...codes.slice(offset, offset + LONGEST_NEEDLE)),
  );
  return [...new Set(needles)].filter(
    (needle, _, all) => !all.some((other) => other !== needle && needle.startsWith(other)),
  );
}

// Longer ones are searched for by an algorithm that is slower where little is found.
const LONGEST_NEEDLE = 4;

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

function whoWants(detectors: readonly Detector[], group: number): readonly Wanting[] {
  const starts = group % 2 === 1 ? "digit-after-letter" : "digit";
  const second = Math.floor(group / 2) % SECONDS;
  const following = FOLLOWING[Math.floor(group / 2 / SECONDS) % FOLLOWING.length];
  const run = Math.floor(group / 2 / SECONDS / FOLLOWING.length);
  const all = detectors.flatMap((detector, place) => {
    if (detector.starts !== starts) return [];
    const fitting = (detector.digits ?? ANY_NUMBER).filter(
      (wanted) =>
        (wanted.first === undefined || wanted.first.includes(run)) &&
        // The end of so long a run may lie beyond what may be looked at.
        (run === LONGEST_RUN ||
          ((wanted.next === undefined || wanted.next.some((kind) => kind === following)) &&
            (wanted.second === undefined || second === UNCLEAR || wanted.second.includes(second)) &&
            (second !== NO_SECOND || (wanted.least <= run && (wanted.runs ?? 1) === 1)))),
    );
    const least = Math.min(...fitting.map((start) => start.least));
    const runs = Math.min(...fitting.map((start) => start.runs ?? 1));
    return fitting.length === 0
      ? []
      : [
          {
            detector: place,
            match: detector.match,
            least,
            runs,
            mayBeTied: fitting.some(({ tied = false }) => tied),
            after: leadsOf(fitting),
            checks: detector.check !== undefined,
            needsLabel: hangsOnLabel(detector),
            cueEnds: typeof detector.readsCue === "string" ? among(detector.readsCue) : undefined,
          },
        ];
  });
  return all.sort((a, b) => Number(b.checks) - Number(a.checks));
}

function leadsOf(starts: readonly DigitStart[]): Uint8Array | undefined {
  if (starts.some(({ after }) => after === undefined)) return undefined;
  return among(starts.map(({ after = "" }) => after).join(""));
}

function among(characters: string): Uint8Array {
  const marks = new Uint8Array(128);
  for (const character of characters) marks[character.charCodeAt(0)] = 1;
  return marks;
}

function hangsOnLabel({ needsContext = false, contextFollows = false, readsCue = false }: Detector): boolean {
  return needsContext && !contextFollows && readsCue !== true;
}

const ANY_NUMBER: readonly DigitStart[] = [{ least: 1 }];
