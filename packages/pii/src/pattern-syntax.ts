import { type CodeSet, codesOf, union } from "./code-set.ts";
import { type PatternFault, refusal } from "./pattern-refusal.ts";

/** A piece of a regular expression, and what is known of the texts that it matches. */
export type PatternNode = PatternShape &
  (
    | { readonly type: "character"; readonly codes: CodeSet }
    | { readonly type: "boundary" }
    | { readonly type: "sequence"; readonly parts: readonly PatternNode[] }
    | { readonly type: "choice"; readonly alternatives: readonly PatternNode[] }
    | { readonly type: "repetition"; readonly body: PatternNode; readonly least: number; readonly most: number }
  );

interface PatternShape {
  /** Where it stands in the pattern. */
  readonly at: number;
  /** How many units it matches at most. */
  readonly longest: number;
  /** Whether it can match without reading anything. */
  readonly canBeEmpty: boolean;
  /** With which units what it matches can begin. */
  readonly first: CodeSet;
}

/** Reads a pattern that the engine accepts. Refuses what has no bound, and what this reader does not know. */
export function parsePattern(source: string, flags: string): PatternNode {
  const known = new Map<string, CodeSet>();
  const codes = (piece: string): CodeSet => {
    const found = known.get(piece) ?? codesOf(piece, flags);
    known.set(piece, found);
    return found;
  };
  return readChoice({ source, codes, at: 0 });
}

interface Reader {
  readonly source: string;
  readonly codes: (piece: string) => CodeSet;
  at: number;
}

function readChoice(reader: Reader): PatternNode {
  const at = reader.at;
  const alternatives = [readSequence(reader)];
  while (next(reader) === "|") {
    reader.at++;
    alternatives.push(readSequence(reader));
  }
  const [only] = alternatives;
  if (only !== undefined && alternatives.length === 1) return only;
  return {
    type: "choice",
    alternatives,
    at,
    longest: Math.max(...alternatives.map(({ longest }) => longest)),
    canBeEmpty: alternatives.some(({ canBeEmpty }) => canBeEmpty),
    first: alternatives.reduce<CodeSet>((all, { first }) => union(all, first), []),
  };
}

function readSequence(reader: Reader): PatternNode {
  const at = reader.at;
  const parts: PatternNode[] = [];
  while (reader.at < reader.source.length && next(reader) !== "|" && next(reader) !== ")")
    parts.push(readCount(reader, readAtom(reader)));
  return {
    type: "sequence",
    parts,
    at,
    longest: parts.reduce((sum, { longest }) => sum + longest, 0),
    canBeEmpty: parts.every(({ canBeEmpty }) => canBeEmpty),
    first: firstOf(parts, []),
  };
}

/** With which units the text of these parts can begin, and that of what follows if all of them can be empty. */
export function firstOf(parts: readonly PatternNode[], after: CodeSet): CodeSet {
  return parts.reduceRight((rest, { first, canBeEmpty }) => (canBeEmpty ? union(first, rest) : first), after);
}

function readAtom(reader: Reader): PatternNode {
  const { source, at } = reader;
  const sign = next(reader);
  if (sign === "(") return readGroup(reader);
  if (sign === "[") return character(reader, classEnd(source, at));
  if (sign === "\\") return readEscape(reader);
  if (sign === "^" || sign === "$")
    throw refused(reader, "invalid-pattern", "the scanner says where a match begins; leave ^ and $ out.");
  if (sign === "{" || sign === "}" || sign === "]")
    throw refused(reader, "invalid-pattern", `a bracket that stands for itself is written "\\${sign}".`);
  return character(reader, at + 1);
}

function readGroup(reader: Reader): PatternNode {
  const opening = /\((?:\?:|\?<[\p{L}_$][\p{L}\d_$]{0,99}>|(?!\?))/uy;
  opening.lastIndex = reader.at;
  if (!opening.test(reader.source)) throw refused(reader, "unbounded-pattern", LOOKS_AROUND);
  reader.at = opening.lastIndex;
  const inside = readChoice(reader);
  reader.at++;
  return inside;
}

const LOOKS_AROUND =
  "groups that look ahead or behind, or change flags, read text that the match does not count. " +
  "Leave them out: the matcher itself sees whether anything touches the match, and `check` can look at the value.";

// The first closing bracket that is not escaped; in a pattern that the engine accepts there is one.
function classEnd(source: string, at: number): number {
  let end = at + 1;
  while (source[end] !== "]") end += source[end] === "\\" ? 2 : 1;
  return end + 1;
}

function readEscape(reader: Reader): PatternNode {
  const { source, at } = reader;
  if (/[bB]/.test(source.charAt(at + 1))) {
    reader.at += 2;
    return { type: "boundary", at, longest: 0, canBeEmpty: true, first: [] };
  }
  if (/[1-9k]/.test(source.charAt(at + 1)))
    throw refused(
      reader,
      "unbounded-pattern",
      "what a backreference matches cannot be told from the pattern; spell it out.",
    );
  const known = /\\(?:[dDwWsStnrfv]|0(?!\d)|x[\da-fA-F]{2}|u[\da-fA-F]{4}|[^\w\s])/y;
  known.lastIndex = at;
  if (known.test(source)) return character(reader, known.lastIndex);
  throw refused(
    reader,
    "invalid-pattern",
    "this escape is not known here; list the characters in a class, such as [A-ZÄÖÜ].",
  );
}

function character(reader: Reader, end: number): PatternNode {
  const at = reader.at;
  const codes = reader.codes(reader.source.slice(at, end));
  if (codes.length === 0) throw refused(reader, "invalid-pattern", "no character can match this class.");
  reader.at = end;
  return { type: "character", codes, at, longest: 1, canBeEmpty: false, first: codes };
}

function readCount(reader: Reader, body: PatternNode): PatternNode {
  const sign = next(reader);
  if (sign === "*" || sign === "+") throw refused(reader, "unbounded-pattern", NO_END);
  const count = /\?|\{(\d{1,9})(?:(,)(\d{0,9}))?\}/y;
  count.lastIndex = reader.at;
  const [written, low, comma, high] = count.exec(reader.source) ?? [];
  if (written === undefined) return body;
  if (comma !== undefined && high === "") throw refused(reader, "unbounded-pattern", NO_END);
  const least = low === undefined ? 0 : Number(low);
  const most = low === undefined ? 1 : Number(high ?? low);
  if (most === 0) throw refused(reader, "invalid-pattern", "what is repeated no times can be left out.");
  reader.at += written.length;
  if (next(reader) === "?")
    throw refused(
      reader,
      "invalid-pattern",
      "a lazy repetition means the same where only one reading is possible; drop the ?.",
    );
  const { at, first, canBeEmpty } = body;
  return {
    type: "repetition",
    body,
    least,
    most,
    at,
    longest: body.longest * most,
    canBeEmpty: canBeEmpty || least === 0,
    first,
  };
}

const NO_END =
  "a repetition without an end reads as far as the text goes; state the most that is allowed, such as {1,20}.";

function next(reader: Reader): string {
  return reader.source.charAt(reader.at);
}

function refused(reader: Reader, fault: PatternFault, why: string): Error {
  return refusal(fault, reader.source, reader.at, why);
}
