import { KiregelError } from "./error.ts";

/** Why a pattern is refused. */
export type PatternFault = "unbounded-pattern" | "ambiguous-pattern" | "invalid-pattern";

/** The error for a place in a pattern. A pattern is code of the caller, so the message may quote it. */
export function refusal(fault: PatternFault, source: string, at: number, why: string): KiregelError {
  const piece = source.slice(at, at + QUOTED);
  const place = piece === "" ? "at its end" : `at character ${at + 1} (${quoted(piece)})`;
  return new KiregelError(fault, `The pattern is refused ${place}: ${why}`);
}

const QUOTED = 16;

// As it is written in the pattern: with single backslashes.
function quoted(piece: string): string {
  return JSON.stringify(piece).replaceAll("\\\\", "\\");
}
