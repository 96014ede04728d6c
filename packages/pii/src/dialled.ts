import { digitOf, isDash, isIgnorable, isSpace } from "./character.ts";
import { codeAt, type Text } from "./text.ts";

/** The digits of a telephone number as they are dialled, and how they are grouped. */
export interface Dialled {
  /** How many digits, without the "(0)" that is not dialled from abroad. */
  readonly count: number;
  /** Length of the first group. */
  readonly first: number;
  /** Lengths of all groups, as digits of a number to the base 32. */
  readonly groups: number;
  /** What stands between the groups: `BLANK`, `DASHED`, `OTHER`, or several. */
  readonly signs: number;
  /** Where the "(0)" stands, -1 if there is none. */
  readonly trunkZero: number;
  readonly end: number;
  /** A further group stands behind that would make it too long. */
  readonly isCut: boolean;
}

/**
 * Reads groups of digits; ends before a group that would make the number too long, or is one digit
 * after a blank ("+33 1 23 45 67 89" has one after the country code).
 */
export function readDialled(text: Text, at: number, most: number): Dialled | undefined {
  let count = 0;
  let first = 0;
  let groups = 0;
  let signs = 0;
  let trunkZero = -1;
  let end = at;
  let isCut = false;
  let size = 0;
  let gap = 0;
  let sign = 0;
  for (let next = at; next <= at + LONGEST; next++) {
    const code = codeAt(text, next);
    if (digitOf(code) >= 0) {
      if (gap > 0) size = 0;
      gap = 0;
      isCut = count + ++size > most;
      if (isCut) break;
    } else if (!isIgnorable(code)) {
      if (gap === 0) {
        if (size === 1 && isSpace(sign) && groups >= 32) break;
        if (size === 1 && sign === OPENING && code === CLOSING && groups > 0) trunkZero = next - 1;
        else {
          first ||= size;
          count += size;
          groups = groups * 32 + size;
          if (sign !== 0) signs |= isSpace(sign) ? BLANK : isDash(sign) ? DASHED : OTHER;
        }
        end = next;
        sign = 0;
      }
      gap = isGap(code) ? gap + 1 : code === 46 && gap === 0 ? 4 : 5;
      if (gap > 4) break;
      if (sign === 0 || !isSpace(code)) sign = code;
    }
  }
  return count < 6 ? undefined : { count, first, groups, signs, trunkZero, end, isCut };
}

/** Seven digits tell a code of any plan, and that it is longer than every area code. */
export function firstDigits(text: Text, from: number, { trunkZero, end }: Dialled): string {
  let digits = "";
  for (let at = from; at < end && digits.length < 7; at++) {
    const digit = digitOf(text.charCodeAt(at));
    if (digit >= 0 && at !== trunkZero) digits += digit;
  }
  return digits;
}

/** 12.03.1980, 2026-11-21 and the like, by the lengths of their groups. */
export function isDate({ groups, signs }: Dialled): boolean {
  return (
    (signs & BLANK) === 0 && groups >= 1024 && groups < 32768 && /^([12]{2}[24]|4[12]{2})$/.test(groups.toString(32))
  );
}

/** A blank or a dash. */
export function isBreak(code: number): boolean {
  return isSpace(code) || isDash(code);
}

/** What opens and closes an area code. */
export const OPENING = 40;
export const CLOSING = 41;

const BLANK = 1;
/** Only dashes stand between the groups. */
export const DASHED = 2;
const OTHER = 4;
// More characters than any number has with its separators.
const LONGEST = 64;

// What may stand between groups, up to four together; a dot only alone.
function isGap(code: number): boolean {
  return isBreak(code) || code === 47 || code === OPENING || code === CLOSING;
}
