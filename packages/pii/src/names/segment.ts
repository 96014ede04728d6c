import { APOSTROPHE, BLANK, BREAK, DIGIT, HYPHEN, INVISIBLE, isAccent, kindOf, LOWER, SURROGATE } from "./letter.ts";

/** The tokens of one segment: words, numbers and single signs. Made once, used for one segment after the other. */
export interface Segment {
  count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A segment has at most so many tokens; what is longer is read as several. */
export const LONGEST_SEGMENT = 120;
/** No word of a segment begins farther from its beginning. */
export const LONGEST_STRETCH = 1000;
/** A word has at most so many characters; what is longer is read as several. */
export const LONGEST_WORD = 64;

export function createSegment(): Segment {
  return { count: 0, starts: new Int32Array(LONGEST_SEGMENT), ends: new Int32Array(LONGEST_SEGMENT) };
}

/**
 * Reads the segment that begins at `from`, and returns where the next one begins. A segment ends with a line break, a
 * tab or a sentence, so that nothing outside it has a say in what is found in it.
 */
export function readSegment(segment: Segment, text: string, from: number): number {
  const length = text.length;
  segment.count = 0;
  let at = from;
  while (at < length && segment.count < LONGEST_SEGMENT) {
    // Blanks count as well: a segment that waits for its next word must not grow without end.
    if (segment.count > 0 && at - (segment.starts[0] ?? 0) > LONGEST_STRETCH) return at;
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === BREAK) {
      if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) {
        at++;
        continue;
      }
      if (segment.count > 0 && !(code === LINE_FEED && signsOff(segment, text, at))) return at + 1;
      if (segment.count > 0) keep(segment, at, at + 1);
      at++;
      continue;
    }
    if (kind === BLANK || kind === INVISIBLE) {
      at++;
      continue;
    }
    const end = tokenEnd(text, at, kind);
    keep(segment, at, end);
    if (kind === 0 && endsSentence(segment, text, code)) return end;
    at = end;
  }
  return at;
}

function keep(segment: Segment, start: number, end: number): void {
  segment.starts[segment.count] = start;
  segment.ends[segment.count] = end;
  segment.count++;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

// "Viele Grüße", and the name on the next line. That line break is a word of the segment, once.
function signsOff({ starts, ends, count }: Segment, text: string, at: number): boolean {
  if (count > LONGEST_SIGN_OFF || kindOf(text.charCodeAt(at + 1)) <= BREAK) return false;
  const first = text.slice(starts[0] ?? 0, ends[0] ?? 0).toLowerCase();
  if (!SIGN_OFF_BEGINNINGS.has(first)) return false;
  let isSignOff = false;
  for (let token = 0; token < count; token++) {
    const start = starts[token] ?? 0;
    if (text.charCodeAt(start) === LINE_FEED) return false;
    isSignOff ||= SIGN_OFFS.has(text.slice(start, ends[token] ?? 0).toLowerCase());
  }
  return isSignOff;
}

const LONGEST_SIGN_OFF = 6;

const SIGN_OFFS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "gruß grüße grüßen gruss grüsse grüssen gruesse gruessen mfg vg lg bg hg regards wishes sincerely cheers thanks dank best".split(
    " ",
  ),
);

// What a line begins with that is nothing but a sign-off.
const SIGN_OFF_BEGINNINGS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "gruß grüße gruss grüsse gruesse mfg vg lg bg hg mit viele vielen beste besten liebe lieben schöne schönen schoene freundliche freundlichen " +
    "herzliche herzlichen sonnige kollegiale best kind kindest warm warmest many yours sincerely regards cheers thanks with all"
  ).split(" "),
);

function tokenEnd(text: string, start: number, kind: number): number {
  if (kind === SURROGATE) return pairEnd(text, start);
  return kind <= SURROGATE ? start + 1 : wordEnd(text, start);
}

function pairEnd(text: string, start: number): number {
  const isPair = text.charCodeAt(start) < 0xdc00 && (text.charCodeAt(start + 1) & 0xfc00) === 0xdc00;
  return isPair ? start + 2 : start + 1;
}

// Letters and digits; a hyphen or an apostrophe between two letters, but not that of "Miller's"; what is invisible inside.
function wordEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + LONGEST_WORD);
  let end = start + 1;
  for (let at = end; at < limit; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind > SURROGATE || isAccent(code)) end = at + 1;
    else if (kind === INVISIBLE) continue;
    else if (at !== end || (kind !== HYPHEN && kind !== APOSTROPHE) || !joins(text, at, kind)) break;
  }
  return end;
}

function joins(text: string, at: number, kind: number): boolean {
  if (kindOf(text.charCodeAt(at - 1)) === DIGIT || kindOf(text.charCodeAt(at + 1)) < LOWER) return false;
  return kind === HYPHEN || (text.charCodeAt(at + 1) | 32) !== LETTER_S || kindOf(text.charCodeAt(at + 2)) >= LOWER;
}

const LETTER_S = 115;

// "!", "?" and "…" end a sentence; so does a dot that a blank and a capital follow, unless it belongs to an
// initial, to a number or to an abbreviation that stands before names.
function endsSentence(segment: Segment, text: string, code: number): boolean {
  if (code !== DOT && code !== EXCLAMATION && code !== QUESTION && code !== ELLIPSIS) return false;
  const at = segment.ends[segment.count - 1] ?? 0;
  if (kindOf(text.charCodeAt(at)) !== BLANK) return false;
  if (code !== DOT) return true;
  if (kindOf(text.charCodeAt(at + 1)) === LOWER) return false;
  const before = segment.count - 2;
  if (before < 0) return true;
  const start = segment.starts[before] ?? 0;
  const end = segment.ends[before] ?? 0;
  if (end !== at - 1 || end - start > LONGEST_ABBREVIATION) return true;
  if (end - start === 1 || kindOf(text.charCodeAt(start)) < LOWER) return false;
  return !ABBREVIATIONS.has(text.slice(start, end).toLowerCase());
}

const DOT = 46;
const EXCLAMATION = 33;
const QUESTION = 63;
const ELLIPSIS = 0x2026;
const LONGEST_ABBREVIATION = 6;

const ABBREVIATIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "dr prof med dent vet jur rer nat phil iur habil mult dipl ing mag lic fr hr hrn st nr str tel fax abs art kap ziff lit vgl bzw ca " +
    "ggf inkl zzgl geb verh verw gest gez inh ltd inc co corp mr mrs ms mx sr jr rev hon gen col capt lt sgt messrs vs no dept " +
    "bspw usw evtl allg zb za ia ra rain stb wp bürgm staatsm gf"
  ).split(" "),
);
