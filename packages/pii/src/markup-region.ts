import type { Region } from "./region.ts";

/** Where HTML and XML tags stand, and what lies inside elements that hold code. */
export interface MarkupRegions {
  readonly tags: readonly Region[];
  readonly code: readonly Region[];
}

/**
 * The tags of a text, whether it is HTML or Markdown with HTML in it.
 *
 * A tag is trusted to end where it seems to end only if every reader must agree: it has no quotes before its `>`, or
 * it is well formed (CommonMark 0.31.2, section 6.6), and no other `<` stands in it. From any other tag on the whole
 * rest of the text counts as markup, because a browser may see an open attribute there.
 */
export function markupRegions(text: string): MarkupRegions {
  const tags: Region[] = [];
  const code: Region[] = [];
  const open = new Map<string, number>();
  let codeStart = 0;
  for (let at = nextTag(text, 0); at >= 0; ) {
    const end = tagEnd(text, at);
    tags.push({ start: at, end: end ?? text.length });
    if (end === undefined) {
      code.push({ start: open.size > 0 ? codeStart : at, end: text.length });
      return { tags, code };
    }
    const inside = open.size > 0;
    count(open, text, at);
    if (!inside) codeStart = end;
    else if (open.size === 0) code.push({ start: codeStart, end: at });
    at = nextTag(text, end);
  }
  if (open.size > 0) code.push({ start: codeStart, end: text.length });
  return { tags, code };
}

function nextTag(text: string, from: number): number {
  TAG_START.lastIndex = from;
  return TAG_START.exec(text)?.index ?? -1;
}

function tagEnd(text: string, start: number): number | undefined {
  return endOf(PLAIN_TAG, text, start) ?? wellFormedEnd(text, start);
}

function wellFormedEnd(text: string, start: number): number | undefined {
  let at = endOf(TAG_NAME, text, start);
  for (let next = at; next !== undefined; next = endOf(ATTRIBUTE, text, next)) at = next;
  return at === undefined ? undefined : endOf(TAG_CLOSE, text, at);
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

// How many elements of each code name are open. A closing tag without its opening one counts for nothing.
function count(open: Map<string, number>, text: string, at: number): void {
  CODE_TAG.lastIndex = at;
  const [, slash, element] = CODE_TAG.exec(text) ?? [];
  if (element === undefined) return;
  const name = element.toLowerCase();
  const depth = (open.get(name) ?? 0) + (slash === "/" ? -1 : 1);
  if (depth > 0) open.set(name, depth);
  else open.delete(name);
}

// HTML Living Standard, 13.2.5.6: only these characters after `<` begin a tag, a comment or a declaration.
const TAG_START = /<[A-Za-z/!?]/g;
// In comments, declarations and instructions quotes mean nothing.
const PLAIN_TAG = /<(?:[!?][^<>]*|[^<>"']*)>/y;
const TAG_NAME = /<\/?[A-Za-z][^\s<>"'`=/]*/y;
const ATTRIBUTE = /[\t\n\f\r ]+[^\s<>"'`=/]+(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"<]*"|'[^'<]*'|[^\s<>"'`=]+))?/y;
const TAG_CLOSE = /[\t\n\f\r ]*\/?>/y;
const CODE_TAG = /<(\/?)(code|pre|script|style|samp|kbd|xmp|listing|template|noscript|iframe|svg|math)\b/iy;
