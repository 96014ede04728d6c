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
  const stops = stopsFor([...wakes.keys()]);
  for (const [spelling, detectors] of wakes) {
    const offset = spelling.indexOf(rarest(spelling, stops));
    const code = spelling.charCodeAt(offset);
    const codes = Array.from({ length: spelling.length }, (_, at) => spelling.charCodeAt(at));
    literals.set(code, [...(literals.get(code) ?? []), { codes, offset, wakes: detectors }]);
  }
  return literals;
}

// The characters of German and English prose and of tables, the most frequent first; what is missing here is rarer.
const FREQUENT = " enirsatdhulcogm.,-bwfkzpvSEADGBMWHKIFTPVLRNUZ";

function rarityOf(character: string): number {
  const place = FREQUENT.indexOf(character);
  return place < 0 ? FREQUENT.length : place;
}

/**
 * The characters at which the walk stops: of each literal the one that ordinary text shows least often, so that it rarely
 * stops for nothing. A character is left out, the most frequent first, if its literals have others of these.
 */
function stopsFor(spellings: readonly string[]): ReadonlySet<string> {
  const chosen = [...new Set(spellings.map((spelling) => rarest(spelling)))];
  const stops = new Set(chosen);
  for (const character of chosen.sort((one, other) => rarityOf(one) - rarityOf(other))) {
    stops.delete(character);
    if (!spellings.every((spelling) => Array.from(stops).some((other) => spelling.includes(other))))
      stops.add(character);
  }
  return stops;
}

// The first of the rarest characters of a literal, among some or all.
function rarest(spelling: string, among?: ReadonlySet<string>): string {
  let best = "";
  for (const character of Array.from({ length: spelling.length }, (_, at) => spelling.charAt(at))) {
    if (character >= "0" && character <= "9") continue;
    if (among?.has(character) === false) continue;
    if (best === "" || rarityOf(character) > rarityOf(best)) best = character;
  }
  if (best !== "") return best;
  throw new KiregelError(
    "invalid-detector",
    `The literal ${JSON.stringify(spelling)} cannot wake a detector: it needs a character that is no digit. ` +
      'Use starts: "digit" for what begins with a digit.',
  );
}
