import { isDash, isIgnorable, isSpace } from "./character.ts";
import type { Detector, DigitStart } from "./detector.ts";
import type { Category } from "./finding.ts";
import { compileLiterals, type Literal } from "./literal.ts";
import { type SeparatorKind, skipIgnorable } from "./separator.ts";
import { codeAt, type Text } from "./text.ts";

/** What the walk needs to know about the detectors, by character and by length of number. */
export interface Plan {
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

/** A detector that wants a number. */
export interface Wanting {
  readonly detector: number;
  readonly match: Detector["match"];
  /** How many digits must be in reach. */
  readonly least: number;
  /** Whether it has a check: what has none cannot win against a match that passed one. */
  readonly checks: boolean;
  /** Whether it reports nothing without a context word before the number. */
  readonly needsLabel: boolean;
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
  const wanting = Array.from({ length: (LONGEST_RUN + 1) * FOLLOWING.length * 2 }, (_, group) =>
    wantingOf(detectors, group),
  );
  if (wanting.some((some) => some.length > 0)) {
    for (let digit = 0; digit < 10; digit++) stops[48 + digit] = stops[0xff10 + digit] = DIGIT;
  }
  const follows = Uint8Array.from({ length: 128 }, (_, code) => followingOf(String.fromCharCode(code), 0));
  return { detectors: detectors.map(planned), stops, literals, follows, wanting };
}

/** A character class of all that stops. */
export function stopPattern({ stops }: Plan): RegExp {
  const escaped: string[] = [];
  stops.forEach((stop, code) => {
    if (stop !== 0) escaped.push(`\\u${code.toString(16).padStart(4, "0")}`);
  });
  return new RegExp(`[${escaped.join("")}]`, "g");
}

/** One number for what is known of a number at its first run: length, what follows, whether a word touches it. */
export function numberClass(run: number, following: number, isGlued: boolean): number {
  return (Math.min(run, LONGEST_RUN) * FOLLOWING.length + following) * 2 + (isGlued ? 1 : 0);
}

/** Which separator stands at a place, as a place in `FOLLOWING`. */
export function followingOf(text: Text, end: number): number {
  const code = codeAt(text, end);
  if (isSpace(code) || code === 10 || code === 13) return 1;
  if (isDash(code)) return 2;
  if (isIgnorable(code)) return followingOf(text, skipIgnorable(text, end));
  return code === 46 ? 3 : code === 47 ? 4 : 0;
}

/** What a digit is among the stops. */
export const DIGIT = 1;
/** Stands for a confidence that is not stated. */
export const UNREPORTED = -1;
const LONGEST_RUN = 20;
const FOLLOWING: readonly (SeparatorKind | "other")[] = ["other", "space", "dash", "dot", "slash"];

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
    return fitting.length === 0
      ? []
      : [
          {
            detector: place,
            match: detector.match,
            least,
            checks: detector.check !== undefined,
            needsLabel: hangsOnLabel(detector),
          },
        ];
  });
  return all.sort((a, b) => Number(b.checks) - Number(a.checks));
}

function hangsOnLabel({ needsContext = false, contextFollows = false, readsCue = false }: Detector): boolean {
  return needsContext && !contextFollows && !readsCue;
}

const ANY_NUMBER: readonly DigitStart[] = [{ least: 1 }];
