import { digitOf } from "./character.ts";
import type { Text } from "./text.ts";

/** The digits and letters of a span as a check reads them: ASCII, upper case, separators left out. */
export function compact(text: Text, start: number, end: number): string {
  const written = text.slice(start, end);
  if (isCompact(written)) return written;
  const codes: number[] = [];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90)) codes.push(code);
    else if (code >= 97) addFolded(codes, code);
  }
  return String.fromCharCode(...codes);
}

function isCompact(written: string): boolean {
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at);
    if (code < 48 || code > 90 || (code > 57 && code < 65)) return false;
  }
  return true;
}

function addFolded(codes: number[], code: number): void {
  const digit = digitOf(code);
  const ascii = code >= 0xff21 && code <= 0xff5a ? code - 0xfee0 : code;
  const upper = ascii & ~32;
  if (digit >= 0) codes.push(48 + digit);
  else if (ascii < 128 && upper >= 65 && upper <= 90) codes.push(upper);
}
