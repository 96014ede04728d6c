import { compact } from "./compact.ts";
import type { ContextReader } from "./context.ts";
import type { Match } from "./detector.ts";
import type { Check } from "./finding.ts";
import { isNamedBehind, type Label, labelAfter, labelBefore } from "./label.ts";
import type { Found } from "./overlap.ts";
import { type Plan, type Planned, UNREPORTED } from "./plan.ts";
import type { Text } from "./text.ts";

/** What accepting a match reads and writes. */
export interface Acceptance {
  readonly plan: Plan;
  readonly reader: ContextReader;
  readonly text: Text;
  readonly found: Found;
  /** Whether a match that proved itself takes its text. */
  readonly takes: boolean;
  /** Nothing that begins before this place is looked for any more. */
  takenUntil: number;
}

/** Checks a match, reads its context, and adds a finding unless too little speaks for it. */
export function accept(visit: Acceptance, place: number, match: Match): void {
  const detector = visit.plan.detectors[place];
  if (detector === undefined) return;
  const check = checkOf(visit.text, detector, match);
  if (check === "failed" && detector.failedWithContext === UNREPORTED) return;
  const needsLabel = check === "failed" || detector.needsContext || match.needsContext === true;
  const label = match.cue === undefined ? labelOf(visit, place, match, needsLabel) : undefined;
  const isAgainst = label !== undefined && !label.supports;
  const context = isAgainst ? undefined : (match.cue ?? label);
  if (context === undefined && (needsLabel || (isAgainst && check !== "passed" && match.isCertain !== true))) return;
  const confidence = confidenceOf(detector, check, context !== undefined);
  if (confidence === UNREPORTED) return;
  const shape = match.shape ?? "plain";
  const against = isAgainst ? [label.word] : NOTHING;
  visit.found.detectors.push(place);
  visit.found.findings.push({
    kind: detector.kind,
    start: match.start,
    end: match.end,
    confidence: isAgainst ? confidence * DOUBT : confidence,
    check,
    category: detector.category,
    reason:
      context === undefined
        ? { shape, check, against }
        : { shape, check, context: { word: context.word, at: context.at }, against },
  });
  // A number that proved itself needs no second reading of its groups.
  if (visit.takes && (check === "passed" || detector.specificity >= 2) && match.end > visit.takenUntil)
    visit.takenUntil = match.end;
}

const NOTHING: readonly string[] = /* @__PURE__ */ Object.freeze([]);
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
function labelOf(visit: Acceptance, place: number, match: Match, needsLabel: boolean): Label | undefined {
  const { reader } = visit;
  const before = labelBefore(reader, place, match);
  if (before === undefined) return labelBehind(visit, place, { match, needsLabel });
  if (!before.supports) return before;
  const used = reader.usedUntil[place] ?? 0;
  const isShared = needsLabel && reader.usedLabel[place] === before.end && used <= match.start;
  if (isShared && !isList(visit.text, used, match.start)) return undefined;
  reader.usedLabel[place] = before.end;
  reader.usedUntil[place] = match.end;
  return before;
}

// "12.03.1980 geboren" for some kinds; for all "261508792 (IK)" and "261508792 as the IK".
function labelBehind(
  { reader, plan, text }: Acceptance,
  place: number,
  { match, needsLabel }: { readonly match: Match; readonly needsLabel: boolean },
): Label | undefined {
  if (plan.detectors[place]?.contextFollows === true) return needsLabel ? labelAfter(reader, place, match) : undefined;
  if (!isNamedBehind(text, match.end)) return undefined;
  const after = labelAfter(reader, place, match);
  return after !== undefined && NAMING.test(text.slice(match.end, after.at)) ? after : undefined;
}

const NAMING = /^(?: ?\(| (?:as|is|als|ist) (?:\p{L}{1,12} ){0,2})$/u;

const LIST_WORDS: readonly string[] = ["und", "and", "oder", "or"];

function isList(text: Text, from: number, to: number): boolean {
  if (to - from > 8) return false;
  const words = text.slice(from, to).match(/[\p{L}\d]+/gu) ?? [];
  return words.length === 0 || (words.length === 1 && LIST_WORDS.includes(words[0] ?? ""));
}
