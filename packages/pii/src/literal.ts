import { KiregelError } from "./error.ts";

/** A literal that wakes detectors: its characters, and which of them the walk stops at. */
export interface Literal {
  readonly codes: readonly number[];
  readonly offset: number;
  /** Places in the list of detectors. */
  readonly wakes: readonly number[];
}

/** The literals by the character at which the walk stops for them. */
export function compileLiterals(starts: readonly (readonly string[])[]): ReadonlyMap<number, readonly Literal[]> {
  const wakes = new Map<string, number[]>();
  starts.forEach((spellings, detector) => {
    for (const spelling of new Set(spellings)) wakes.set(spelling, [...(wakes.get(spelling) ?? []), detector]);
  });
  const literals = new Map<number, Literal[]>();
  for (const [spelling, detectors] of wakes) {
    const offset = rarest(spelling);
    const code = spelling.charCodeAt(offset);
    const codes = Array.from({ length: spelling.length }, (_, at) => spelling.charCodeAt(at));
    literals.set(code, [...(literals.get(code) ?? []), { codes, offset, wakes: detectors }]);
  }
  return literals;
}

// The characters of German and English prose, the most frequent first; what is missing here is rarer.
const FREQUENT = " enirsatdhulcogmbwfkzpv.,-SEADGBMWHKIFTPVLRNUZ";

// The walk stops at the character that ordinary text shows least often, so that it rarely stops for nothing.
function rarest(spelling: string): number {
  let best = -1;
  let rank = -1;
  for (let at = 0; at < spelling.length; at++) {
    const character = spelling.charAt(at);
    const place = FREQUENT.indexOf(character);
    const rarity = place < 0 ? FREQUENT.length : place;
    if (rarity <= rank || (character >= "0" && character <= "9")) continue;
    best = at;
    rank = rarity;
  }
  if (best >= 0) return best;
  throw new KiregelError(
    "invalid-detector",
    `The literal ${JSON.stringify(spelling)} cannot wake a detector: it needs a character that is no digit. ` +
      'Use starts: "digit" for what begins with a digit.',
  );
}
