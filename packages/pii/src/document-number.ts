import { digitOf, isLetter } from "./character.ts";
import type { Match } from "./detector.ts";
import { separatorAt, skipIgnorable, tiedAfter, tiedBefore } from "./separator.ts";
import { codeAt, type Text } from "./text.ts";

/** Letters of serial numbers, and what may stand right before their first digit. */
export const SERIALS = "CFGHJKLMNPRTVWXYZcfghjklmnprtvwxyz";

/**
 * Serial number of a German identity document, read from its first digit: nine characters without vowels and
 * B, D, Q, S, also in groups of 4 and 5 or three times 3. `first` holds the letters it may begin with.
 */
export function matchNine(text: Text, at: number, first: string): Match | undefined {
  const start = beginning(text, at, first);
  if (start < 0) return undefined;
  let cuts = 0;
  let end = start;
  for (let read = 0; read < 9; read++, end++) {
    if (isSerial(codeAt(text, end))) continue;
    const separator = separatorAt(text, end);
    if (separator?.kind === "space" || separator?.kind === "dash") {
      cuts |= 1 << read;
      end = separator.end;
    } else end = skipIgnorable(text, end);
    if (!isSerial(codeAt(text, end))) return undefined;
  }
  if (!CUTS.includes(cuts) || tiedAfter(text, end)) return undefined;
  return { start, end, shape: cuts === 0 ? "unbroken" : "grouped" };
}

/**
 * The same with the check digit of the machine-readable zone as tenth character, never in groups. Unless it
 * is written in capitals with a letter after a digit, it looks like many a part number and needs a label.
 */
export function matchTen(text: Text, at: number, first: string): Match | undefined {
  const start = beginning(text, at, first);
  if (start < 0) return undefined;
  let end = start;
  for (let read = 0; read < 10; read++, end++) {
    if (!isSerial(codeAt(text, end))) end = skipIgnorable(text, end);
    if (read < 9 ? !isSerial(codeAt(text, end)) : digitOf(codeAt(text, end)) < 0) return undefined;
  }
  if (tiedAfter(text, end)) return undefined;
  return { start, end, shape: "with-check-digit", needsContext: !isMixed(text.slice(start, end)) };
}

/** Whether it is in capitals and a letter stands after a digit, which hardly any other number has. */
export function isMixed(written: string): boolean {
  return /[^A-Za-z][A-Z]/.test(written) && !/[a-z]/.test(written);
}

// Groups 4 5 and 3 3 3 as bits: a separator stands before the fifth, or before the fourth and the seventh character.
const CUTS: readonly number[] = [0, 0b10000, 0b1001000];

// Where the letters before the first digit begin, or -1 if they are none of ours.
function beginning(text: Text, at: number, first: string): number {
  let start = at;
  while (at - start < 8 && isLetter(codeAt(text, start - 1))) start--;
  if (start === at || tiedBefore(text, start)) return -1;
  return first.includes(text.slice(start, start + 1).toUpperCase()) ? start : -1;
}

function isSerial(code: number): boolean {
  if (digitOf(code) >= 0) return true;
  const ascii = code >= 0xff21 ? code - 0xfee0 : code;
  return ascii < 128 && isLetter(ascii) && ((SERIAL_LETTERS >> ((ascii & 31) - 1)) & 1) === 1;
}

// C F G H J K L M N P R T V W X Y Z, A being the lowest bit.
const SERIAL_LETTERS = 0b11111010101011111011100100;
