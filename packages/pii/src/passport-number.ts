import type { Match } from "./detector.ts";
import { tiedAfter, tiedBefore } from "./separator.ts";
import { codeAt, type Text } from "./text.ts";

/** A number of nine characters without a check, as it was met: its digits, and how many capitals before belong to it. */
export interface PassportNumber {
  readonly at: number;
  readonly end: number;
  readonly letters: number;
  /** Names of other countries: numbers of several countries look the same. */
  readonly others: RegExp;
}

/** The span of a passport number; nothing if another country is named shortly before. */
export function matchPassport(text: Text, { at, end, letters, others }: PassportNumber): Match | undefined {
  const start = at - letters;
  for (let letter = start; letter < at; letter++) if (!isCapital(codeAt(text, letter))) return undefined;
  if (tiedBefore(text, start) || tiedAfter(text, end)) return undefined;
  return others.test(text.slice(Math.max(0, start - 40), start)) ? undefined : { start, end };
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
