import { isLetter, isSpace, isUpper, isWordCharacter } from "./character.ts";
import type { CueKind } from "./person-cue.ts";
import { isNoNameWord, PARTICLES, TITLES } from "./person-word.ts";
import { codeAt, type Text } from "./text.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a name: titles are passed by, then up to four words with a capital, initials and particles
 * between. It ends at a line end, at punctuation, and before a word that is known to be no name.
 */
export function nameEnd(text: Text, from: number, kind: CueKind): Span | undefined {
  let start = from;
  let end = -1;
  let words = 0;
  let titles = 0;
  for (let at = from, read = 0; read < 7 && words < MOST_WORDS[kind]; read++) {
    const next = wordEnd(text, at);
    if (next === at) break;
    const word = text.slice(at, next);
    const isInitial = next - at === 1 && codeAt(text, next) === 46 && isUpper(codeAt(text, at));
    if (at === start && titles < 4 && TITLES.has(word)) {
      titles++;
      start = at = afterTitle(text, next);
      continue;
    }
    if (isName(text, at, next) && !isNoNameWord(word, words > 0)) {
      words++;
      end = next;
    } else if (!isInitial && !isParticle(word, at > start)) break;
    const after = isInitial ? next + 1 : next;
    if (isSpace(codeAt(text, after))) at = after + 1;
    else if (isInitial) at = after;
    else break;
  }
  if (end < 0 || !endsWell(text, end, kind)) return undefined;
  return { start, end: kind === "field" ? withFirstName(text, end) : end };
}

// After "Hallo" and "Liebe" a first name, maybe with a surname; a salutation is followed by three names at most.
const MOST_WORDS: Readonly<Record<CueKind, number>> = {
  salutation: 3,
  title: 3,
  greeting: 2,
  "line-greeting": 2,
  "sign-off": 4,
  signature: 3,
  field: 4,
};

// "Dr.", "Prof. Dr. med.", "Dipl.-Ing.", "Rechtsanwältin": the dot and the blank or hyphen after it.
function afterTitle(text: Text, titleEnd: number): number {
  let end = titleEnd;
  if (codeAt(text, end) === 46) end++;
  return isSpace(codeAt(text, end)) || (codeAt(text, end) === 45 && end > titleEnd) ? end + 1 : end;
}

// Letters, inner hyphens and apostrophes; an English genitive 's is left out.
function wordEnd(text: Text, at: number): number {
  let end = at;
  while (end - at < LONGEST_NAME) {
    const code = codeAt(text, end);
    if (isLetter(code)) end++;
    else if (end > at && isJoint(code) && isLetter(codeAt(text, end + 1)) && !isGenitive(text, end)) end++;
    else break;
  }
  return end;
}

const LONGEST_NAME = 32;

function isJoint(code: number): boolean {
  return code === 45 || code === 39 || code === 0x2019 || code === 0x2010 || code === 0x2011;
}

function isGenitive(text: Text, at: number): boolean {
  return codeAt(text, at) !== 45 && codeAt(text, at + 1) === 115 && !isWordCharacter(codeAt(text, at + 2));
}

function isName(text: Text, start: number, end: number): boolean {
  return end - start >= 2 && isUpper(codeAt(text, start)) && !isWordCharacter(codeAt(text, end));
}

function isParticle(word: string, isInside: boolean): boolean {
  return PARTICLES.has(word) && (isInside || (word !== "der" && word !== "den" && word !== "y"));
}

// "Name: Mustermann, Erika": the first name follows, and then the field ends.
function withFirstName(text: Text, end: number): number {
  if (codeAt(text, end) !== 44 || !isSpace(codeAt(text, end + 1))) return end;
  const first = wordEnd(text, end + 2);
  const after = codeAt(text, first);
  const endsField = after === 0 || after === 10 || after === 13 || after === 9 || after === 59 || after === 124;
  const isFirst = isName(text, end + 2, first) && !isNoNameWord(text.slice(end + 2, first), true);
  return isFirst && endsField ? first : end;
}

// A label is no name ("Name: Datum:"); what signs a letter fills its line.
function endsWell(text: Text, end: number, kind: CueKind): boolean {
  const after = codeAt(text, end);
  if (after === 58 || after === 64 || after === 47) return false;
  if (kind !== "sign-off") return true;
  let next = end;
  while (next - end < 4 && isSpace(codeAt(text, next))) next++;
  const code = codeAt(text, next);
  return code === 0 || code === 10 || code === 13 || code === 44 || code === 124 || code === 40;
}
