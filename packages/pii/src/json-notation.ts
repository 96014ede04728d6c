import { escapedPlaces, type Notation } from "./written-field.ts";

/**
 * A JSON string. What is not replaced keeps its spelling: an escape may be there for a reader that knows no JSON, as
 * in `<\/script>`.
 */
export const JSON_STRING: Notation = {
  places: placesInString,
  rewrite: (written, { value, replacements }) => {
    const place = placesInString(written);
    let out = "";
    let at = 0;
    for (const { before, after } of replacements) {
      out += written.slice(at, place(before.start)) + inString(value.slice(after.start, after.end));
      at = place(before.end);
    }
    return out + written.slice(at);
  },
};

/** A JSON number; one in which something was replaced becomes a string. */
export const JSON_NUMBER: Notation = {
  places: () => (at) => at,
  rewrite: (_, { value }) => JSON.stringify(value),
};

/** How many characters the escape takes that begins with the backslash at a place. */
export function escapeWidth(text: string, at: number): number {
  return text.charCodeAt(at + 1) === SMALL_U ? 6 : 2;
}

const BACKSLASH = 92;
const SMALL_U = 117;

function placesInString(written: string): (at: number) => number {
  if (!written.includes("\\")) return (at) => at + 1;
  return escapedPlaces(written.slice(0, -1), 1, (at) =>
    written.charCodeAt(at) === BACKSLASH ? escapeWidth(written, at) : 1,
  );
}

function inString(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}
