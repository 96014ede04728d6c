import { KiregelError } from "./error.ts";
import type { Finding } from "./finding.ts";
import { openRecognising, type Recogniser } from "./recogniser.ts";
import type { ScanOptions } from "./scan.ts";
import { settleAll, settleOverlaps } from "./settle.ts";
import type { Walker } from "./walk.ts";
import { openWindow, type Step } from "./walk-window.ts";

/** A scan of a text that comes in chunks. How the text is cut changes nothing but when a finding is given. */
export interface ScanSession {
  /**
   * Takes the next chunk and gives the findings that no further text can change, by start. Their offsets count from
   * the start of the whole text. Throws a KiregelError `invalid-chunk` or `session-ended`.
   */
  readonly push: (chunk: string) => readonly Finding[];
  /** Gives the rest. Nothing can be pushed afterwards. */
  readonly end: () => readonly Finding[];
  /** No finding that is still to come begins before this place of the whole text. */
  readonly settled: () => number;
  /** How many characters are held: at most 4 × (`reach` + 200), and the longest chunk or 16,384 characters of it. */
  readonly held: () => number;
}

/** A walker that no other scan uses, how far it looks, and how its detectors rank. */
export interface SessionParts {
  readonly walker: Walker;
  readonly reach: number;
  readonly specificities: readonly number[];
  readonly names?: Recogniser | undefined;
}

/** Opens a session: one walk as `scan` does it, and the overlaps resolved as soon as they can be. */
export function openSession(parts: SessionParts, { all = false, leastConfidence = 0 }: ScanOptions): ScanSession {
  const window = openWindow(parts.walker, { reach: parts.reach, takes: !all });
  const settling = all ? settleAll() : settleOverlaps(parts.specificities);
  const names = parts.names && openRecognising(parts.names, parts.specificities.length - 1);
  let isOpen = true;
  const settle = (step: Step): readonly Finding[] => {
    const findings = settling.settle(names === undefined ? step : names.join(step));
    return leastConfidence > 0 ? findings.filter(({ confidence }) => confidence >= leastConfidence) : findings;
  };
  return {
    push: (chunk) => {
      if (!isOpen) throw ended();
      if (typeof chunk !== "string") throw notText();
      names?.push(chunk);
      const findings: Finding[] = [];
      for (const step of window.push(chunk)) for (const finding of settle(step)) findings.push(finding);
      return findings;
    },
    end: () => {
      if (!isOpen) throw ended();
      isOpen = false;
      names?.end();
      return settle(window.end());
    },
    settled: settling.settled,
    held: () => window.held() + (names?.held() ?? 0),
  };
}

function ended(): KiregelError {
  return new KiregelError(
    "session-ended",
    "This session has ended: its last findings were given when `end` was called. Open a new one for the next text.",
  );
}

function notText(): KiregelError {
  return new KiregelError(
    "invalid-chunk",
    "A chunk is a string. Bytes are decoded first, with `utf8Stream` or `startDecoding`: " +
      "a character may lie on both sides of a cut.",
  );
}
