import { digitOf, isDash, isSpace } from "./character.ts";
import type { Category } from "./finding.ts";
import { type SeparatorKind, separatorAt, skipIgnorable, standsAlone } from "./separator.ts";
import { codeAt, type Text } from "./text.ts";

/** Words in German and English. `-` and blank stand for any one separator or none; case and umlaut spelling do not matter. */
export interface Words {
  readonly de: readonly string[];
  readonly en: readonly string[];
}

/** Whether every value of a kind can be found, only those next to a cue such as "Frau", or those that a learned model tells. */
export type Coverage = "complete" | "cue-only" | "learned";

/** From 0 to 1, by what supports the match. A case that is not stated is not reported. */
export interface Confidence {
  /** The check passed and no context word is near. */
  readonly checked?: number;
  /** The kind has no check and no context word is near. */
  readonly alone?: number;
  /** A context word is near, and no check failed. */
  readonly withContext: number;
  /** A context word stands right before, but the check failed: people mistype. */
  readonly failedWithContext?: number;
}

/** What a matcher found: the span, and what it knows about it. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** The written form; default `"plain"`. */
  readonly shape?: string;
  /** What `check` gets; default: the digits and upper-cased letters of the span. */
  readonly value?: string;
  /** This form needs a context word even if the kind does not. */
  readonly needsContext?: boolean;
  /** This form proves the kind: a word that speaks against it weakens it only; default false. */
  readonly isCertain?: boolean;
  /** A cue that the matcher itself has read: it counts as the context word. */
  readonly cue?: { readonly word: string; readonly at: number };
}

/** One kind of personal data: how it is written, what proves it, what speaks for it. */
export interface Detector {
  /** Kebab-case; a national thing starts with its country. */
  readonly kind: string;
  /** The norm that defines the format. */
  readonly source: string;
  /** An invented or officially published specimen. */
  readonly example: string;
  /**
   * What wakes the matcher: the first digit of a number, or any of some literals, spelled exactly.
   * `"digit"`: nothing is glued or tied before it (no letter, digit or underscore; no hyphen after one of
   * them, no dot or slash after a digit). `"digit-after-letter"`: a letter or underscore right before it.
   */
  readonly starts: "digit" | "digit-after-letter" | readonly string[];
  /** Which numbers wake a digit-woken matcher; it is spared all others. Default: every number. */
  readonly digits?: readonly DigitStart[];
  /**
   * Reads from the place that woke it; `end` is where the digits or the literal there end. Looks at
   * no more than `reach` characters to either side.
   */
  readonly match: (text: Text, at: number, end: number) => Match | undefined;
  /** How far `match` looks; default 256. */
  readonly reach?: number;
  readonly check?: (value: string) => boolean;
  readonly context: Words;
  /** A context word may also follow, as in "12.03.1980 geboren"; default false. */
  readonly contextFollows?: boolean;
  /** Words that speak against the kind: without a nearer context word or a passed check nothing is reported. */
  readonly against?: Words;
  readonly confidence: Confidence;
  /** Reported only next to a context word; default false. */
  readonly needsContext?: boolean;
  /**
   * The matcher of a kind that needs context reads cues itself, which are no context words; default false. A string has
   * the ASCII characters with which these cues end, as in `after` of `digits`.
   */
  readonly readsCue?: boolean | string;
  /** Default `"ordinary"`. */
  readonly category?: Category;
  /** Default `"complete"`. */
  readonly coverage?: Coverage;
  /** Among overlapping findings with equal evidence the higher number wins; default 0. */
  readonly specificity?: number;
}

/** How a number begins: any of these must hold in full. */
export interface DigitStart {
  /** Digits in reach, counting the numbers that follow with at most three other characters between. */
  readonly least: number;
  /** Unbroken runs of digits in reach, counted likewise; default 1. */
  readonly runs?: number;
  /** Length of the first unbroken run of digits; default any. */
  readonly first?: readonly number[];
  /** What follows that run; default anything. `"letter"`: what else glues it to a token, an underscore too; `"other"`: none of these. */
  readonly next?: readonly (SeparatorKind | "letter" | "colon" | "other")[];
  /** Length of the second run, where one follows after one character; default any, also none. */
  readonly second?: readonly number[];
  /** ASCII characters of which one stands before the number, with at most three blanks, dots, colons or dashes between. */
  readonly after?: string;
  /** Also a number that a hyphen ties to the word before it, as in "DE-136695976"; default false. */
  readonly tied?: boolean;
}

/** A number of `count` digits, unbroken or in exactly these groups with one kind of separator. */
export interface DigitShape {
  readonly count: number;
  readonly groups?: readonly number[];
  /** Default: space, dash, dot and slash. */
  readonly separators?: readonly SeparatorKind[];
}

/** Reads a number of the given shape; nothing if it is part of a longer number or token. */
export function groupedDigits(text: Text, at: number, shape: DigitShape): Match | undefined {
  if (codeAt(text, at - 1) === PLUS) return undefined;
  const unbroken = digitRun(text, at, shape.count);
  if (unbroken >= 0)
    return standsAlone(text, at, unbroken) ? { start: at, end: unbroken, shape: "unbroken" } : undefined;
  const { groups } = shape;
  if (groups === undefined || followsGroup(text, at, groups)) return undefined;
  let kind: SeparatorKind | undefined;
  let end = at;
  for (let group = 0; group < groups.length; group++) {
    if (group > 0) {
      const separator = separatorAt(text, end);
      if (separator === undefined || (kind !== undefined && separator.kind !== kind)) return undefined;
      kind = separator.kind;
      end = separator.end;
    }
    end = digitRun(text, end, groups[group] ?? 0);
    if (end < 0) return undefined;
  }
  if (kind === undefined || shape.separators?.includes(kind) === false) return undefined;
  if (!standsAlone(text, at, end) || precedesGroup(text, end, groups)) return undefined;
  return { start: at, end, shape: "grouped" };
}

/** Where a run of exactly `count` digits ends, or -1; invisible characters inside it do not count. */
export function digitRun(text: Text, at: number, count: number): number {
  let end = at;
  for (let read = 0; read < count; read++) {
    const code = codeAt(text, end);
    if (digitOf(code) >= 0) end++;
    else if (code < FIRST_INVISIBLE || read === 0) return -1;
    else {
      end = skipIgnorable(text, end);
      if (digitOf(codeAt(text, end++)) < 0) return -1;
    }
  }
  const next = codeAt(text, end);
  return digitOf(next < FIRST_INVISIBLE ? next : codeAt(text, skipIgnorable(text, end))) < 0 ? end : -1;
}

const PLUS = 43;
const FIRST_INVISIBLE = 0xad;

/** Whether a group as long as one of these stands before, on the same line: it makes ours part of a longer number. */
export function followsGroup(text: Text, start: number, groups: readonly number[]): boolean {
  if (!isSeparator(codeAt(text, start - 1))) return false;
  let size = 0;
  while (size < 8 && digitOf(codeAt(text, start - 2 - size)) >= 0) size++;
  return groups.includes(size);
}

function precedesGroup(text: Text, end: number, groups: readonly number[]): boolean {
  return isSeparator(codeAt(text, end)) && groups.some((size) => digitRun(text, end + 1, size) >= 0);
}

function isSeparator(code: number): boolean {
  return isSpace(code) || isDash(code) || code === 46 || code === 47;
}
