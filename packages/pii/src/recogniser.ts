import type { Coverage } from "./detector.ts";
import type { Finding } from "./finding.ts";
import type { Found } from "./overlap.ts";
import type { Step } from "./walk-window.ts";

/** Finds by reading sentences what no detector can tell by its shape, such as names. `loadNames` gives one. */
export interface Recogniser {
  /** The kinds that it reports. */
  readonly kinds: readonly string[];
  readonly coverage: Coverage;
  /** How far it looks from a finding to either side, in characters. */
  readonly reach: number;
  /**
   * Reads on from a place where it stopped before, or from 0, and gives what it finds to `add`, by start. Returns where
   * it stopped: at the end of a text that is whole, else before the first sentence that may go on.
   */
  readonly read: (text: string, reading: Recognising) => number;
}

/** What a recogniser is given beside a text. */
export interface Recognising {
  readonly from: number;
  /** Whether the text ends where it ends; else more may follow. */
  readonly isWhole: boolean;
  /** Whether it also begins where it begins, so that a pass over the whole of it sees everything; default false. */
  readonly isAll?: boolean;
  readonly add: (finding: Finding) => void;
}

/** Adds what a recogniser finds in a whole text to what a walk has found; `place` is its place behind the detectors. */
export function recognise(
  { read }: Recogniser,
  text: string,
  { found, place }: { found: Found; place: number },
): Found {
  read(text, { from: 0, isWhole: true, isAll: true, add: (finding) => addTo(found, finding, place) });
  return found;
}

function addTo({ findings, detectors }: Found, finding: Finding, place: number): void {
  findings.push(finding);
  detectors.push(place);
}

/** A recogniser at work on a text that comes in chunks. */
export interface RecogniserWindow {
  readonly push: (chunk: string) => void;
  readonly end: () => void;
  /** What was found meanwhile is added to a step of the walk. */
  readonly join: (step: Step) => Step;
  readonly held: () => number;
}

/** Opens a window; it holds what may still belong to an unfinished sentence. */
export function openRecognising({ read }: Recogniser, place: number): RecogniserWindow {
  let text = "";
  let base = 0;
  let isEnded = false;
  let findings: Finding[] = [];
  let given = 0;
  const readOn = (isWhole: boolean): void => {
    const by = base;
    const add = (finding: Finding) =>
      findings.push(by === 0 ? finding : { ...finding, start: finding.start + by, end: finding.end + by });
    const stopped = read(text, { from: 0, isWhole, add });
    base += stopped;
    text = text.slice(stopped);
  };
  return {
    push: (chunk) => {
      text += chunk;
      if (text.length >= LEAST_STEP) readOn(false);
    },
    end: () => {
      readOn(true);
      isEnded = true;
    },
    // No more than is due: what lies ahead of the walk would be carried from step to step.
    join: (step) => {
      const reached = Math.min(step.reached, isEnded ? Number.POSITIVE_INFINITY : base);
      const from = given;
      while ((findings[given]?.start ?? reached) < reached) given++;
      const due = findings.slice(from, given);
      if (given === findings.length) {
        findings = [];
        given = 0;
      }
      return {
        findings: [...step.findings, ...due],
        detectors: [...step.detectors, ...due.map(() => place)],
        reached,
      };
    },
    held: () => text.length,
  };
}

/** So much text is worth a reading: what stays unfinished is read again. More would hold more than a session may. */
const LEAST_STEP = 1536;
