import { digitOf, isDash, isLetter, isSpace, isWordCharacter } from "./character.ts";
import { compact } from "./compact.ts";
import type { Match } from "./detector.ts";
import { tiedAfter, tiedBefore } from "./separator.ts";
import { codeAt, type Text } from "./text.ts";

/** A value that only its label gives away, and how both are written. */
export interface LabelledValue {
  /** What stands before the value, up to its first character; one of `label-pattern.ts`. */
  readonly label: RegExp;
  /** With which two letters what stands before the value can end, with a blank between: most places are refused by them. */
  readonly lastPairs: string;
  /** The value, anchored at its start. */
  readonly token: RegExp;
  /** Characters of the value at most. */
  readonly longest: number;
  /** Digits in the value at least. */
  readonly leastDigits: number;
}

/** A reference as issuers write it: groups of digits, or letters and digits with single signs between. */
export const REFERENCE_TOKEN =
  /^(?:[\d０-９]{1,6}(?:\p{Zs}[\d０-９]{2,6}){1,4}(?![\p{L}\d_/-]|[.,:]\d)|[\p{L}\p{Nd}\xad\u200b\u2060]+(?:[-./_][\p{L}\p{Nd}\xad\u200b\u2060]+){0,6})/u;

/** The label right before a place, as a cue. */
export function labelAt(
  text: Text,
  start: number,
  { label, lastPairs }: Pick<LabelledValue, "label" | "lastPairs">,
): Match["cue"] {
  if (!endsLabel(text, start, lastPairs)) return undefined;
  const from = Math.max(0, start - LONGEST_LABEL);
  const found = label.exec(text.slice(from, start));
  return found === null ? undefined : { word: (found[1] ?? "").toLowerCase(), at: from + found.index };
}

/** Reads the value that begins at a place, if its label stands right before. */
export function readLabelled(text: Text, start: number, form: LabelledValue): Match | undefined {
  const cue = labelAt(text, start, form);
  if (cue === undefined || (codeAt(text, start - 1) !== PLUS && tiedBefore(text, start))) return undefined;
  const [token = ""] = form.token.exec(text.slice(start, start + form.longest + 1)) ?? [];
  const end = start + token.length;
  if (token === "" || token.length > form.longest || DATE.test(token) || tiedAfter(text, end)) return undefined;
  return compact(text, start, end).replace(/\D/g, "").length < form.leastDigits ? undefined : { start, end, cue };
}

/** The same from the first digit of a value that begins with letters. */
export function readFromDigit(text: Text, at: number, form: LabelledValue): Match | undefined {
  let start = at;
  while (at - start < MOST_LETTERS && isLetter(codeAt(text, start - 1))) start--;
  return readLabelled(text, start, form);
}

/** The same from the colon before a value. */
export function readFromColon(text: Text, colon: number, form: LabelledValue): Match | undefined {
  if (!endsLabel(text, colon, form.lastPairs)) return undefined;
  let start = colon + 1;
  while (start < colon + 5 && !isTokenStart(codeAt(text, start))) start++;
  return isTokenStart(codeAt(text, start)) ? readLabelled(text, start, form) : undefined;
}

// The last letters before a place, a few signs away, but no word of two letters in quotes as in "id": 4711; or a tag,
// which ends with no digit.
function endsLabel(text: Text, start: number, lastPairs: string): boolean {
  let at = start - 1;
  while (at > start - 6 && at > 0 && !isTokenStart(codeAt(text, at)) && codeAt(text, at) !== TAG_END) at--;
  const last = codeAt(text, at);
  const before = codeAt(text, at - 1);
  if (last === TAG_END) return digitOf(before) < 0;
  return isAmong(lastPairs, before | 32, last | 32) && goesOn(codeAt(text, at - 2));
}

function isAmong(pairs: string, first: number, second: number): boolean {
  for (let pair = 0; pair < pairs.length; pair += 3) {
    if (pairs.charCodeAt(pair + 1) === second && pairs.charCodeAt(pair) === first) return true;
  }
  return false;
}

function goesOn(code: number): boolean {
  return isWordCharacter(code) || isSpace(code) || isDash(code) || code === DOT;
}

function isTokenStart(code: number): boolean {
  return isLetter(code) || digitOf(code) >= 0;
}

const LONGEST_LABEL = 64;
const MOST_LETTERS = 12;
const PLUS = 43;
const DOT = 46;
const TAG_END = 62;
const DATE = /^(?:\d{1,2}([./-])\d{1,2}\1\d{2,4}|\d{4}-\d\d-\d\d)$/;
