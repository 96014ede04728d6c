import { digitOf, isLetter, isWordCharacter } from "./character.ts";
import { separatorAt, skipIgnorable, tiedAfter } from "./separator.ts";
import { codeAt, type Text } from "./text.ts";

/**
 * Where characters of a shape end, or -1 if others stand there or they are part of a longer token: `d` is a
 * digit, `a` a letter from A to Z, a blank one separator or none.
 */
export function shapeEnd(text: Text, at: number, shape: string): number {
  let end = at;
  for (let place = 0; place < shape.length; place++) {
    const wanted = shape.charCodeAt(place);
    if (wanted === BLANK) {
      if (!isWordCharacter(codeAt(text, end))) end = separatorAt(text, end)?.end ?? end;
      continue;
    }
    if (place > 0 && codeAt(text, end) >= FIRST_INVISIBLE) end = skipIgnorable(text, end);
    const code = codeAt(text, end);
    if (wanted === DIGIT ? digitOf(code) < 0 : code > LAST_ASCII || !isLetter(code)) return -1;
    end++;
  }
  return isWordCharacter(codeAt(text, skipIgnorable(text, end))) || tiedAfter(text, end) ? -1 : end;
}

const BLANK = 32;
const DIGIT = 100;
const LAST_ASCII = 127;
const FIRST_INVISIBLE = 0xad;
