/**
 * What a matcher may do with a text: look at one character, or cut a piece out. A string is a text;
 * so is the counting text that measures the work of a scan.
 */
export interface Text {
  readonly length: number;
  charCodeAt(at: number): number;
  slice(start: number, end: number): string;
}

/** The UTF-16 unit at a place, 0 outside the text. */
export function codeAt(text: Text, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

/** A text that counts how many characters were looked at. */
export function countingText(source: string): Text & { readonly looked: () => number } {
  let looked = 0;
  return {
    length: source.length,
    charCodeAt: (at) => {
      looked++;
      return source.charCodeAt(at);
    },
    slice: (start, end) => {
      looked += end - start;
      return source.slice(start, end);
    },
    looked: () => looked,
  };
}
