import { digitOf } from "./character.ts";
import type { Text } from "./text.ts";

/** The digits and letters of a span as a check reads them: ASCII, upper case, separators left out. */
export function compact(text: Text, start: number, end: number): string {
  const written = text.slice(start, end);
  let folded = "";
  let from = 0;
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at);
    if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90)) continue;
    folded += written.slice(from, at) + fold(code);
    from = at + 1;
  }
  return from === 0 ? written : folded + written.slice(from);
}

function fold(code: number): string {
  const digit = digitOf(code);
  if (digit >= 0) return String.fromCharCode(48 + digit);
  const ascii = code >= 0xff21 && code <= 0xff5a ? code - 0xfee0 : code;
  const upper = ascii & ~32;
  return ascii < 128 && upper >= 65 && upper <= 90 ? String.fromCharCode(upper) : "";
}
