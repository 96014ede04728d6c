import { isDash, isSpace } from "./character.ts";
import { digitRun, type Match } from "./detector.ts";
import { separatorAt, tiedBefore } from "./separator.ts";
import { codeAt, type Text } from "./text.ts";

/** Reads "DE" before a number and its nine digits, unbroken or in threes; what follows is for the caller to judge. */
export function readGermanVat(text: Text, at: number): Match | undefined {
  const before = codeAt(text, at - 1);
  const isApart = isSpace(before) || isDash(before) || before === DOT;
  const start = at - (isApart ? 3 : 2);
  const isLower = codeAt(text, start) === LOWER_D;
  if (!isLower && codeAt(text, start) !== UPPER_D) return undefined;
  if ((codeAt(text, start + 1) & ~32) !== UPPER_E || (isLower && isApart) || codeAt(text, at) === ZERO)
    return undefined;
  if (tiedBefore(text, start)) return undefined;
  const unbroken = digitRun(text, at, 9);
  const end = unbroken < 0 ? threes(text, at) : unbroken;
  return end < 0 ? undefined : { start, end, shape: unbroken < 0 ? "grouped" : "unbroken", needsContext: isLower };
}

const DOT = 46;
const ZERO = 48;
const UPPER_D = 68;
const UPPER_E = 69;
const LOWER_D = 100;

function threes(text: Text, at: number): number {
  let end = digitRun(text, at, 3);
  for (let group = 1; group < 3 && end >= 0; group++) {
    const separator = separatorAt(text, end);
    end = separator === undefined ? -1 : digitRun(text, separator.end, 3);
  }
  return end;
}
