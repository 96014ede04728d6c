import type { Detector } from "./detector.ts";
import { refuseAmbiguous } from "./pattern-reading.ts";
import { refusal } from "./pattern-refusal.ts";
import { type PatternNode, parsePattern } from "./pattern-syntax.ts";
import { standsAlone } from "./separator.ts";
import { codeAt, type Text } from "./text.ts";

/** How a pattern becomes a matcher. */
export interface PatternOptions {
  /** The name of the written form, as `reason.shape` of a finding tells it; default `"plain"`. */
  readonly shape?: string;
  /**
   * Whether letters, digits or a tying sign may touch the match; default false: then it is part of something longer.
   * What starts at a `"digit-after-letter"` is always touched and needs true.
   */
  readonly mayTouch?: boolean;
}

/**
 * Makes the `match` function of a detector from a regular expression. The pattern is matched from the place that wakes
 * the detector, so it begins with one of its `starts`.
 *
 * Only patterns whose cost is bounded are taken: characters, classes, groups, alternatives, `\b`, `?`, `{n}` and
 * `{n,m}`; the flags `i`, `s`, `g`, `y` and `d`. The longest match has at most 254 UTF-16 units: with the two characters
 * behind it this is the default `reach` of a detector. Throws a `KiregelError` that names the place in the pattern:
 * `unbounded-pattern` for `*`, `+`, `{n,}`, backreferences, groups that look around and matches that could be longer;
 * `ambiguous-pattern` where a text can be read in two ways; `invalid-pattern` for what is no pattern or is not known here.
 *
 * @example
 * ```ts
 * import { compile, type Detector, patternMatcher } from "@kiregel/pii";
 *
 * const customer: Detector = {
 *   kind: "customer-number",
 *   source: "Example Ltd, numbering scheme of 2024",
 *   example: "KD-2024-004711",
 *   starts: ["KD-"],
 *   match: patternMatcher(/KD-20\d{2}-\d{6}/),
 *   context: { de: ["kunde"], en: ["customer"] },
 *   confidence: { alone: 0.8, withContext: 0.95 },
 * };
 * compile([customer]).scan("Ticket of KD-2024-004711")[0]?.start; // => 10
 * ```
 */
export function patternMatcher(pattern: string | RegExp, options: PatternOptions = {}): Detector["match"] {
  const { shape, mayTouch = false } = options;
  const { source, flags, longest } = provenPattern(pattern);
  const sticky = new RegExp(source, `${flags}y`);
  return (text, at) => {
    // One character more on either side, for \b.
    const from = Math.max(0, at - 1);
    sticky.lastIndex = at - from;
    if (!sticky.test(text.slice(from, at + longest + 1))) return undefined;
    const end = from + sticky.lastIndex;
    if (splitsPair(text, at) || splitsPair(text, end) || !(mayTouch || standsAlone(text, at, end))) return undefined;
    return shape === undefined ? { start: at, end } : { start: at, end, shape };
  };
}

/** How many UTF-16 units the longest match of a pattern has. Throws what `patternMatcher` throws. */
export function longestMatch(pattern: string | RegExp): number {
  return provenPattern(pattern).longest;
}

interface Proven {
  readonly source: string;
  /** Those that change what is matched. */
  readonly flags: string;
  readonly longest: number;
}

const LONGEST_MATCH = 254;
const LONGEST_SOURCE = 1000;

function provenPattern(pattern: string | RegExp): Proven {
  const { source, flags } = typeof pattern === "string" ? { source: pattern, flags: "" } : pattern;
  const refuse = (why: string) => refusal("invalid-pattern", source, 0, why);
  if (/[^disgy]/.test(flags))
    throw refuse(
      "only the flags i, s, g, y and d are known; in place of \\p{…} list the characters, such as [A-ZÄÖÜ].",
    );
  if (source.length > LONGEST_SOURCE)
    throw refuse(`it has more than ${LONGEST_SOURCE} characters; use several detectors.`);
  if (!isPattern(source, flags)) throw refuse("the engine cannot read it as a regular expression.");
  const kept = flags.replace(/[dgy]/g, "");
  const parsed = parsePattern(source, kept);
  refuseLength(source, parsed);
  refuseAmbiguous(source, parsed);
  if (parsed.canBeEmpty) throw refuse("it can match nothing at all; make one character obligatory.");
  return { source, flags: kept, longest: parsed.longest };
}

function isPattern(source: string, flags: string): boolean {
  try {
    return new RegExp(source, flags) instanceof RegExp;
  } catch {
    return false;
  }
}

function refuseLength(source: string, { longest }: PatternNode): void {
  if (longest <= LONGEST_MATCH) return;
  const why = `it can match ${longest} characters, and the most is ${LONGEST_MATCH}; lower the counts.`;
  throw refusal("unbounded-pattern", source, 0, why);
}

// Half a character would be left in the text.
function splitsPair(text: Text, at: number): boolean {
  const low = codeAt(text, at);
  const high = codeAt(text, at - 1);
  return low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff;
}
