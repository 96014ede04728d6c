/** More levels than this no inventory has. The parser recurses and must not be led to the end of its stack. */
const DEEPEST = 200;

/**
 * Where a text is nested too deeply to be parsed: brackets that stay open, dashes and question marks in a row, or
 * indentation. Nothing when it is not. Quotes are not looked at, so a text with hundreds of open brackets counts too.
 */
export function tooDeepAt(text: string): number | undefined {
  let open = 0;
  let column = 0;
  let leading = true;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\n") {
      column = 0;
      leading = true;
      continue;
    }
    column += 1;
    if (leading && !INDENTATION.includes(character)) leading = false;
    if (character === "[" || character === "{") open += 1;
    if (character === "]" || character === "}") open = Math.max(0, open - 1);
    if (open > DEEPEST || (leading && column > 2 * DEEPEST)) return at;
  }
  return undefined;
}

const INDENTATION = " -?";
