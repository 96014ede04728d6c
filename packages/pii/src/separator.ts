import { digitOf, isDash, isIgnorable, isLetter, isSpace, isWordCharacter } from "./character.ts";
import { codeAt, type Text } from "./text.ts";

/** What stands between two groups of a number. */
export type SeparatorKind = "space" | "dash" | "dot" | "slash";

/** Where a separator ends and what it is; a single line break counts as a space, a blank line separates nothing. */
export interface Separator {
  readonly kind: SeparatorKind;
  readonly end: number;
}

/** The separator at a place: one character, or a line break with the blanks around it. */
export function separatorAt(text: Text, at: number): Separator | undefined {
  const first = codeAt(text, at);
  const second = codeAt(text, at + 1);
  if (first === 32 && second >= 48 && second <= 57) return { kind: "space", end: at + 1 };
  const from = skipIgnorable(text, at);
  const code = codeAt(text, from);
  if (code === 46) return { kind: "dot", end: skipIgnorable(text, from + 1) };
  if (code === 47) return { kind: "slash", end: skipIgnorable(text, from + 1) };
  if (isDash(code)) return { kind: "dash", end: afterLineBreak(text, skipIgnorable(text, from + 1)) };
  const blanks = isSpace(code) ? from + 1 : from;
  const end = afterLineBreak(text, blanks);
  return end > from ? { kind: "space", end: skipIgnorable(text, end) } : undefined;
}

/** The place after at most three invisible characters. */
export function skipIgnorable(text: Text, at: number): number {
  let next = at;
  while (next < at + 3 && isIgnorable(codeAt(text, next))) next++;
  return next;
}

/**
 * Whether a number stands on its own: no letter, digit or underscore touches it, and no hyphen, dot
 * or slash ties it to a longer one. A comma ties nothing, or no value of a CSV file would be found.
 */
export function standsAlone(text: Text, start: number, end: number): boolean {
  return !tiedBefore(text, start) && !tiedAfter(text, end);
}

/** Whether what stands before makes the number part of a longer token. */
export function tiedBefore(text: Text, start: number): boolean {
  const before = codeAt(text, start - 1);
  if (isWordCharacter(before) || before === 43) return true;
  const further = codeAt(text, start - 2);
  if (isDash(before)) return isWordCharacter(further);
  return (before === 46 || before === 47) && digitOf(further) >= 0;
}

/** Whether what follows makes the number part of a longer token. */
export function tiedAfter(text: Text, end: number): boolean {
  const after = codeAt(text, end);
  if (isWordCharacter(after) || after === 64) return true;
  const further = codeAt(text, end + 1);
  if (isDash(after)) return digitOf(further) >= 0 || isLetter(further);
  return (after === 46 || after === 47) && digitOf(further) >= 0;
}

function afterLineBreak(text: Text, at: number): number {
  const lineFeed = codeAt(text, at) === 13 ? at + 1 : at;
  if (codeAt(text, lineFeed) !== 10) return at;
  const indented = isSpace(codeAt(text, lineFeed + 1)) ? lineFeed + 2 : lineFeed + 1;
  return isSpace(codeAt(text, indented)) ? indented + 1 : indented;
}
