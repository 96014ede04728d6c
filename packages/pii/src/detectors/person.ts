import { isDash, isLetter, isSpace, isWordCharacter } from "../character.ts";
import type { Detector, Match } from "../detector.ts";
import { CUES, type CueKind, FIELDS, NOT_A_PERSONS } from "../person-cue.ts";
import { nameEnd } from "../person-name.ts";
import { codeAt, type Text } from "../text.ts";

/**
 * Name of a person next to a cue: salutation, title, greeting, sign-off, field such as "Name:". The span is
 * the name alone, without salutation and titles. Names without a cue are not found: `coverage` says so.
 */
export const person: Detector = {
  kind: "person",
  source: "Art. 4(1) GDPR; forms of address: DIN 5008:2020",
  example: "Frau Dr. Erika Mustermann",
  starts: /* @__PURE__ */ Array.from(/* @__PURE__ */ CUES.keys()),
  match: matchPerson,
  reach: 160,
  context: { de: [], en: [] },
  confidence: { withContext: 0.85 },
  needsContext: true,
  coverage: "cue-only",
};

function matchPerson(text: Text, at: number, end: number): Match | undefined {
  if (codeAt(text, at) === COLON) return field(text, at);
  if (isWordCharacter(codeAt(text, at - 1)) || isDash(codeAt(text, at - 1))) return undefined;
  const word = text.slice(at, end);
  const kind = CUES.get(word);
  if (kind === undefined || (kind === "line-greeting" && !startsLine(text, at))) return undefined;
  if (kind === "title" && /(?:Dr|Prof)\. ?$/.test(text.slice(Math.max(0, at - 6), at))) return undefined;
  const start = kind === "sign-off" ? nextLine(text, end) : afterCue(text, end);
  return start < 0 ? undefined : named(text, start, kind, { word: word.toLowerCase(), at });
}

const COLON = 58;

// After "Herr", "Dr.", "gez.": a dot, then one blank.
function afterCue(text: Text, end: number): number {
  const dotted = codeAt(text, end) === 46 ? end + 1 : end;
  if (isSpace(codeAt(text, dotted))) return dotted + 1;
  return dotted > end && isLetter(codeAt(text, dotted)) ? dotted : -1;
}

function startsLine(text: Text, at: number): boolean {
  let before = at - 1;
  while (at - before < 8 && isSpace(codeAt(text, before))) before--;
  return codeAt(text, before) === 10 || codeAt(text, before) === 0;
}

// After "Grüßen" or "regards," the name stands on the same or the next line; a blank line ends the search.
function nextLine(text: Text, end: number): number {
  let next = end;
  if (codeAt(text, next) === 44) next++;
  let lines = 0;
  while (next - end < 12) {
    const code = codeAt(text, next);
    if (code === 10 && lines++ > 0) return -1;
    if (code !== 10 && code !== 13 && code !== 9 && !isSpace(code)) break;
    next++;
  }
  return next > end ? next : -1;
}

function named(
  text: Text,
  from: number,
  kind: CueKind,
  cue: { readonly word: string; readonly at: number },
): Match | undefined {
  const span = nameEnd(text, from, kind);
  if (span === undefined) return undefined;
  return { start: span.start, end: span.end, shape: kind, cue };
}

// "Name: Erika Mustermann", "Ansprechpartnerin: Frau Muster", also as the key of a record.
function field(text: Text, colon: number): Match | undefined {
  let at = colon;
  if (!isLetter(codeAt(text, at - 1))) return undefined;
  while (colon - at < LONGEST_FIELD && isFieldCharacter(codeAt(text, at - 1))) at--;
  const label = text.slice(at, colon).replace(/[-_]/g, "").toLowerCase();
  if (!FIELDS.has(label) || NOT_A_PERSONS.test(text.slice(Math.max(0, at - 12), at))) return undefined;
  let start = colon + 1;
  while (start - colon < 6 && isBlankOrQuote(codeAt(text, start))) start++;
  return named(text, start, "field", { word: label, at });
}

const LONGEST_FIELD = 28;

function isFieldCharacter(code: number): boolean {
  return isLetter(code) || code === 95 || code === 45;
}

function isBlankOrQuote(code: number): boolean {
  return isSpace(code) || code === 9 || code === 34 || code === 0x201e || code === 0x201c || code === 42;
}
