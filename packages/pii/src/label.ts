import { digitOf } from "./character.ts";
import { type ContextReader, KEPT, meet, REACH_AFTER, REACH_BEFORE, REACH_IN_MARKUP } from "./context.ts";
import { IN_WORD, letterOf } from "./context-word.ts";
import { codeAt, type Text } from "./text.ts";

/** A context word that was met near a match. */
export interface Label {
  readonly word: string;
  readonly at: number;
  readonly end: number;
  /** Whether the word speaks for the kind. */
  readonly supports: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether any context word stands near before a number, so that it can matter to what is read from there. */
export function hasWordBefore(reader: ContextReader, at: number): boolean {
  const from = at - reachBefore(reader.text, at) - (mayHaveHead(reader.text, at) ? LONGEST_HEAD : 0);
  meet(reader, from, at);
  return reader.met > 0 && (reader.starts[(reader.met - 1) % KEPT] ?? 0) >= from;
}

// A value in an attribute or an element: tags and names of attributes stand between it and its label.
function reachBefore(text: Text, start: number): number {
  for (let at = start - 1; at >= start - 4; at--) {
    const code = codeAt(text, at);
    if (code === QUOTE || code === APOSTROPHE || code === GREATER) return REACH_IN_MARKUP;
  }
  return REACH_BEFORE;
}

const QUOTE = 34;
const APOSTROPHE = 39;
const LESS = 60;
const GREATER = 62;

// Letters that belong to a value before its first digit, such as "HRB " or "CHE-".
const LONGEST_HEAD = 32;

// Two small letters end a word, and are no letters of a value.
function mayHaveHead(text: Text, at: number): boolean {
  const last = letterOf(codeAt(text, at - 1)) < IN_WORD ? at - 2 : at - 1;
  const code = codeAt(text, last);
  return letterOf(code) >= IN_WORD && (code < LOWER_A || codeAt(text, last - 1) < LOWER_A);
}

/**
 * The nearest word before a span that speaks for or against the detector, not beyond a blank line.
 * A word against it counts only if no digit stands between: else it belongs to another number.
 */
export function labelBefore(reader: ContextReader, detector: number, span: Span): Label | undefined {
  const reach = reachBefore(reader.text, span.start);
  meet(reader, span.start - reach, span.start);
  for (let meeting = reader.met - 1; meeting >= 0 && meeting >= reader.met - KEPT; meeting--) {
    const slot = meeting % KEPT;
    const start = reader.starts[slot] ?? 0;
    const end = reader.ends[slot] ?? 0;
    if (start < span.start - reach) return undefined;
    if (start < span.start - REACH_BEFORE && !hasMarkup(reader.text, end, span.start)) return undefined;
    const side = sideOf(reader, slot, detector);
    if (end > span.start || side === 0 || (side < 0 && hasDigit(reader.text, end, span.start))) continue;
    return hasBlankLine(reader.text, end, span.start) ? undefined : labelOf(reader, slot, side);
  }
  return undefined;
}

/** The first word after a span that speaks for the detector, with no digit or blank line between. */
export function labelAfter(reader: ContextReader, detector: number, span: Span): Label | undefined {
  meet(reader, span.start - REACH_BEFORE, span.end + REACH_AFTER);
  let found = -1;
  for (let meeting = reader.met - 1; meeting >= 0 && meeting >= reader.met - KEPT; meeting--) {
    const slot = meeting % KEPT;
    const start = reader.starts[slot] ?? 0;
    if (start < span.end) break;
    if (start < span.end + REACH_AFTER && sideOf(reader, slot, detector) > 0) found = slot;
  }
  if (found < 0) return undefined;
  const start = reader.starts[found] ?? 0;
  if (hasDigit(reader.text, span.end, start) || hasBlankLine(reader.text, span.end, start)) return undefined;
  return labelOf(reader, found, 1);
}

/** Whether a label may begin behind a number as in " (IK)", " as the IK", " ist die IK": few numbers have that. */
export function isNamedBehind(text: Text, end: number): boolean {
  const first = codeAt(text, end);
  const second = codeAt(text, end + 1);
  if (first === OPENING || (first === 32 && second === OPENING)) return true;
  const third = codeAt(text, end + 2);
  return (
    first === 32 &&
    ((second === LOWER_A && (third === LOWER_S || third === LOWER_L)) || (second === LOWER_I && third === LOWER_S))
  );
}

const OPENING = 40;
const LOWER_A = 97;
const LOWER_I = 105;
const LOWER_L = 108;
const LOWER_S = 115;

function sideOf(reader: ContextReader, slot: number, detector: number): number {
  return reader.tree.sides[(reader.words[slot] ?? 0) * reader.tree.detectors + detector] ?? 0;
}

function labelOf(reader: ContextReader, slot: number, side: number): Label {
  const word = reader.tree.words[reader.words[slot] ?? 0] ?? "";
  return { word, at: reader.starts[slot] ?? 0, end: reader.ends[slot] ?? 0, supports: side > 0 };
}

function hasDigit(text: Text, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (digitOf(text.charCodeAt(at)) >= 0) return true;
  return false;
}

function hasMarkup(text: Text, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === LESS) return true;
  return false;
}

// A line feed, then nothing but blanks until the next one.
function hasBlankLine(text: Text, from: number, to: number): boolean {
  let afterLineFeed = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      if (afterLineFeed) return true;
      afterLineFeed = true;
    } else if (code !== 32 && code !== 9 && code !== 13) afterLineFeed = false;
  }
  return false;
}
