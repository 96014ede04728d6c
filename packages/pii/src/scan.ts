import { createReader, LONGEST_WORD, REACH_AFTER, REACH_IN_MARKUP } from "./context.ts";
import { compileContext } from "./context-word.ts";
import type { Coverage, Detector } from "./detector.ts";
import { KiregelError } from "./error.ts";
import type { Finding } from "./finding.ts";
import { type Found, inOrder, withoutOverlaps } from "./overlap.ts";
import { compilePlan, stopPattern } from "./plan.ts";
import { type Recogniser, recognise } from "./recogniser.ts";
import { openSession, type ScanSession } from "./scan-session.ts";
import { countingText } from "./text.ts";
import { walk, walkAll, walkCounted } from "./walk.ts";
import { LONG_TEXT, walkInParts } from "./walk-in-parts.ts";

export interface ScanOptions {
  /** Every candidate, overlapping ones too; default false: overlaps are resolved. */
  readonly all?: boolean;
  /** Leaves out findings with less confidence; default 0. */
  readonly leastConfidence?: number;
}

/** What a scanner uses beside its detectors. */
export interface CompileOptions {
  /** What reads sentences: names, by `loadNames` of `@kiregel/pii/names`. Its findings have the lowest rank among overlapping ones of equal evidence. */
  readonly names?: Recogniser;
}

/** Detectors compiled for one pass over the text. It keeps nothing between scans. */
export interface Scanner {
  /** The kinds it looks for, each once, in the order of the detectors. */
  readonly kinds: readonly string[];
  /** Whether all values of a kind can be found, or only those next to a cue. */
  readonly coverage: Readonly<Record<string, Coverage>>;
  /**
   * No decision about a place looks further than this many characters to either side. With names, on a line of more than
   * 120 words or 1000 characters without the end of a sentence, it hangs on where that line begins, too.
   */
  readonly reach: number;
  /**
   * Finds personal data. Findings are sorted by start. Of overlapping ones the better stays: passed
   * check with and without context word, then context word with no check and with a failed one, then
   * neither; then the more specific, the longer, the earlier. What begins inside a match that has passed
   * its check, or whose kind has a `specificity` of 2 or more, is looked for with `all` only.
   */
  readonly scan: (text: string, options?: ScanOptions) => readonly Finding[];
  /**
   * Opens a scan of a text that comes in chunks and need not fit into memory. Whatever the cuts, it gives the
   * findings of one `scan` of the whole text.
   */
  readonly startScan: (options?: ScanOptions) => ScanSession;
  /** How many characters a scan of the text looks at, counting each look: the same number on every machine. */
  readonly countWork: (text: string) => number;
}

/**
 * Makes a scanner of detectors.
 *
 * @example
 * import { compile, iban } from "@kiregel/pii";
 *
 * compile([iban]).scan("IBAN DE02 1203 0000 0000 2020 51").length; // => 1
 */
export function compile(detectors: readonly Detector[], { names }: CompileOptions = {}): Scanner {
  const distinct = [...new Set(detectors)];
  distinct.forEach(refuseMalformed);
  if (names !== undefined && typeof names?.read !== "function") throw noRecogniser();
  const plan = compilePlan(distinct);
  const tree = compileContext(distinct.map(({ context, against }) => ({ for: context, against })));
  const specificities = distinct.map(({ specificity }) => specificity ?? 0);
  if (names !== undefined) specificities.push(LOWEST);
  const pattern = stopPattern(plan);
  const walker = { plan, reader: createReader(tree), pattern };
  const farthest = Math.max(0, ...distinct.map(({ reach }) => reach ?? DEFAULT_REACH));
  const reach = farthest + Math.max(REACH_IN_MARKUP, REACH_AFTER) + LONGEST_WORD;
  const longestLiteral = Math.max(
    0,
    ...distinct.flatMap(({ starts }) => (typeof starts === "string" ? [] : starts.map(({ length }) => length))),
  );
  const foundIn = (text: string, all: boolean): Found => {
    const walked = all ? walkAll(walker, text) : walk(walker, text);
    return names === undefined ? walked : recognise(names, text, { found: walked, place: distinct.length });
  };
  return {
    kinds: [...new Set([...distinct.map(({ kind }) => kind), ...(names?.kinds ?? [])])],
    coverage: coverageOf([...distinct, ...(names?.kinds ?? []).map((kind) => ({ kind, coverage: names?.coverage }))]),
    reach: Math.max(reach, names?.reach ?? 0),
    scan: (text, { all = false, leastConfidence = 0 } = {}) => {
      const settle = all ? inOrder : (found: Found) => withoutOverlaps(found, specificities);
      const findings =
        names === undefined && text.length >= LONG_TEXT
          ? walkInParts(walker, text, { reach: reach + longestLiteral, takes: !all, settle })
          : settle(foundIn(text, all));
      return leastConfidence > 0 ? findings.filter(({ confidence }) => confidence >= leastConfidence) : findings;
    },
    startScan: (options = {}) =>
      openSession(
        { walker: { ...walker, reader: createReader(tree) }, reach: reach + longestLiteral, specificities, names },
        options,
      ),
    countWork: (text) => {
      const counting = countingText(text);
      walkCounted(walker, counting);
      return counting.looked();
    },
  };
}

const DEFAULT_REACH = 256;
/** What reads sentences yields to every detector that has as much to say for itself. */
const LOWEST = -1;

function coverageOf(
  detectors: readonly { readonly kind: string; readonly coverage?: Coverage | undefined }[],
): Readonly<Record<string, Coverage>> {
  const coverage: Record<string, Coverage> = {};
  for (const { kind, coverage: one = "complete" } of detectors) {
    if (coverage[kind] !== "complete") coverage[kind] = one;
  }
  return coverage;
}

function noRecogniser(): KiregelError {
  return new KiregelError(
    "invalid-option",
    "The option names of compile is what loadNames gives when it is done: write `names: await loadNames()`.",
  );
}

function refuseMalformed({ kind, starts, confidence, check, needsContext = false }: Detector): void {
  const wrong = (what: string) =>
    new KiregelError(
      "invalid-detector",
      `The detector ${JSON.stringify(kind)} ${what}. It could never report anything useful.`,
    );
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(kind)) throw wrong('needs a kind in kebab-case, such as "de-tax-id"');
  if (starts.length === 0) throw wrong("needs at least one literal in starts");
  for (const value of Object.values(confidence)) {
    if (!(value >= 0 && value <= 1)) throw wrong("needs every confidence between 0 and 1");
  }
  if (confidence.failedWithContext !== undefined && check === undefined) throw wrong("has no check that could fail");
  const unlabelled = check === undefined ? confidence.alone : confidence.checked;
  if (!needsContext && unlabelled === undefined)
    throw wrong(`needs a confidence without context, or needsContext: true`);
}
