import { codeSpans } from "./code-span.ts";
import type { Region } from "./region.ts";

/**
 * Where Markdown has code: fenced blocks (closed or not), indented blocks and code spans, after CommonMark 0.31.2,
 * sections 4.4, 4.5 and 6.1. Where list and quote marks make it doubtful, a line counts as code.
 */
export function codeRegions(text: string): readonly Region[] {
  const regions: Region[] = [];
  let fence: Fence | undefined;
  let paragraph = 0;
  let indentedMayStart = true;
  // Spans are added one by one: hundreds of thousands of them are too many arguments for one call.
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    const blank = BLANK.test(line);
    const opening: Fence | undefined = fence === undefined ? fenceOf(line) : undefined;
    const indented: boolean = fence === undefined && indentedMayStart && !blank && INDENTED.test(line);
    if (fence !== undefined || opening !== undefined || indented || blank) {
      for (const span of codeSpans(text, paragraph, start)) regions.push(span);
      if (!blank || fence !== undefined) regions.push({ start, end });
      paragraph = end;
    }
    if (fence !== undefined) fence = closes(line, fence) ? undefined : fence;
    else fence = opening;
    indentedMayStart = blank || indented;
    start = end;
  }
  for (const span of codeSpans(text, paragraph, text.length)) regions.push(span);
  return regions;
}

interface Fence {
  readonly mark: string;
  readonly quotes: number;
  readonly indent: number;
}

function lineEnd(text: string, start: number): number {
  const feed = text.indexOf("\n", start);
  return feed < 0 ? text.length : feed + 1;
}

function fenceOf(line: string): Fence | undefined {
  const [, before, mark, information] = FENCE.exec(line) ?? [];
  if (before === undefined || mark === undefined || information === undefined) return undefined;
  if (mark.startsWith("`") && information.includes("`")) return undefined;
  return { mark, quotes: before.split(">").length, indent: before.length };
}

// Only a fence of the same kind, at least as long, in the same quote and not deeper closes a block.
function closes(line: string, fence: Fence): boolean {
  const candidate = fenceOf(line);
  if (candidate === undefined || LIST_MARK.test(line) || !candidate.mark.startsWith(fence.mark)) return false;
  if (candidate.quotes !== fence.quotes || candidate.indent > fence.indent + 3) return false;
  return BLANK.test(line.slice(candidate.indent + candidate.mark.length));
}

const BLANK = /^\s*$/;
const FENCE = /^([ \t>*+\-.)0-9]*)(`{3,}|~{3,})(.*)$/s;
const LIST_MARK = /^[ \t>]*(?:[*+-]|[0-9]{1,9}[.)])/;
const INDENTED = /^ {0,3}(?: {4}|\t)(?![ \t]*(?:[*+-]|[0-9]{1,9}[.)])[ \t])/;
