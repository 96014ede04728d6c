import type { Region } from "./region.ts";

/**
 * What stands in the parentheses of Markdown links and images: `](target "title")`.
 *
 * Source: CommonMark 0.31.2, section 6.3. Readers differ in what they accept there, so a target ends only where its
 * parentheses balance outside of quotes and angle brackets; where another link begins inside of those, it goes on
 * until the next blank line.
 */
export function linkTargets(text: string): readonly Region[] {
  const regions: Region[] = [];
  let target: Target | undefined;
  for (const { 0: piece, index } of text.matchAll(PIECES)) {
    if (target === undefined) {
      if (piece.startsWith("](")) target = { start: index, depth: 1, inside: opened(piece) };
      continue;
    }
    target = isBlankLine(piece) ? { ...target, depth: 0 } : goOn(target, piece, isSpace(text.charCodeAt(index - 1)));
    if (target.depth > 0) continue;
    regions.push({ start: target.start, end: index });
    target = undefined;
  }
  if (target !== undefined) regions.push({ start: target.start, end: text.length });
  return regions;
}

interface Target {
  readonly start: number;
  /** How many parentheses are open. */
  readonly depth: number;
  /** The character that ends what hides parentheses at the moment; `"doubt"` is ended by a blank line only. */
  readonly inside: string | undefined;
}

// Blank lines, beginnings of targets, escaped characters, line feeds, brackets and quotes.
const PIECES = /\n[ \t\r]*\n|\]\([ \t]*\r?\n?[ \t]*<?|\\[)"'>]|[\n()>"']/g;

function opened(piece: string): string | undefined {
  return piece.endsWith("<") ? ">" : undefined;
}

function isBlankLine(piece: string): boolean {
  return piece.startsWith("\n") && piece.length > 1;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function goOn(target: Target, piece: string, afterSpace: boolean): Target {
  const { depth, inside } = target;
  if (inside === "doubt") return target;
  if (piece.startsWith("](")) {
    return inside === undefined
      ? { ...target, depth: depth + 1, inside: opened(piece) }
      : { ...target, inside: "doubt" };
  }
  if (inside !== undefined) {
    const ended = piece === inside || (piece === "\n" && inside === ">");
    return ended ? { ...target, inside: undefined } : target;
  }
  if (piece === "(") return { ...target, depth: depth + 1 };
  if (piece === ")") return { ...target, depth: depth - 1 };
  return afterSpace && (piece === '"' || piece === "'") ? { ...target, inside: piece } : target;
}
