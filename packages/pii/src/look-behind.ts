/** Runs a sticky pattern that looks behind at the end of a text: it reads from right to left, and so refuses soon. */
export function before(text: string, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = text.length;
  return pattern.exec(text);
}

/** Where a line begins that ends at a place: what the first group of the pattern holds. The place itself, if none does. */
export function lineBefore(text: string, at: number, line: RegExp): number {
  const [, found = ""] = before(text.slice(Math.max(0, at - LONGEST_LINE), at), line) ?? [];
  // A line as long as that may begin earlier.
  return found.length < LONGEST_LINE ? at - found.length : at;
}

const LONGEST_LINE = 100;
