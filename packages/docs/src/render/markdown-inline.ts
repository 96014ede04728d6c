import type { PhrasingContent } from "mdast";
import type { Language } from "../tree/envelope.ts";
import type { Inline, LegalReference, Reference } from "../tree/inline.ts";
import { plainText } from "./format.ts";
import { fileName, neighbour, type Surroundings, safeAddress } from "./link.ts";
import { printable } from "./printable.ts";
import type { Words } from "./words.ts";

/** What the Markdown of a block depends on. */
export interface MarkdownContext {
  readonly language: Language;
  readonly words: Words;
  readonly surroundings: Surroundings;
  /** The fragment of each heading, by the id of its section. */
  readonly fragments: ReadonlyMap<string, string>;
  /** A table cell has one line: a line break in it becomes a slash. */
  readonly inCell: boolean;
  readonly nextTable: () => number;
}

/** Pieces of a sentence as mdast. Neighbours of one kind are one node, or their marks would run together. */
export function phrasing(inlines: readonly Inline[], context: MarkdownContext): PhrasingContent[] {
  return merged(inlines.flatMap((inline) => piece(inline, context)));
}

/** Legal references, one after the other. */
export function references(list: readonly LegalReference[], context: MarkdownContext): PhrasingContent[] {
  return joined(list.map((reference) => piece({ kind: "citation", ...reference }, context)));
}

/** A text node, or none for no text. */
export function text(value: string): PhrasingContent[] {
  return value === "" ? [] : [{ type: "text", value }];
}

/** Several pieces with a semicolon between them. */
export function joined(parts: readonly PhrasingContent[][]): PhrasingContent[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [...text("; "), ...part]));
}

/** The same content with neighbours of one kind made one. */
export function merged(content: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of content) {
    const last = result.at(-1);
    if (last?.type === "text" && node.type === "text")
      result.splice(-1, 1, { type: "text", value: last.value + node.value });
    else if (last?.type === "strong" && node.type === "strong") result.splice(-1, 1, joinedParents(last, node));
    else if (last?.type === "emphasis" && node.type === "emphasis") result.splice(-1, 1, joinedParents(last, node));
    else result.push(node);
  }
  return result;
}

/** The content without blanks and line breaks at its ends. */
export function trimmed(content: readonly PhrasingContent[]): PhrasingContent[] {
  const first = content.findIndex((node) => !isBlankNode(node));
  const last = content.findLastIndex((node) => !isBlankNode(node));
  return content.slice(first, last + 1).map((node, index, all) => {
    if (node.type !== "text") return node;
    const start = index === 0 ? node.value.trimStart() : node.value;
    return { type: "text", value: index === all.length - 1 ? start.trimEnd() : start };
  });
}

type Marked = Extract<PhrasingContent, { type: "strong" | "emphasis" }>;

function joinedParents(first: Marked, second: Marked): Marked {
  return { type: first.type, children: merged([...first.children, ...second.children]) };
}

function piece(inline: Inline, context: MarkdownContext): PhrasingContent[] {
  const content = lines(plainText(inline, context.language), context);
  if (typeof inline !== "object") return content;
  if (inline.kind === "strong" || inline.kind === "emphasis")
    return isBlank(content) ? content : [{ type: inline.kind, children: content }];
  if (inline.kind === "link") return link(inline.href, content, context);
  if (inline.kind === "citation") return inline.url === undefined ? content : link(inline.url, content, context);
  return inline.kind === "reference" ? crossReference(inline, content, context) : content;
}

function lines(value: string, context: MarkdownContext): PhrasingContent[] {
  if (context.inCell) return text(printable(value).replace(/\n/g, " / "));
  return printable(value)
    .split("\n")
    .flatMap((line, index) => (index === 0 ? text(line) : [{ type: "break" }, ...text(line)]));
}

function isBlank(content: readonly PhrasingContent[]): boolean {
  return content.every(isBlankNode);
}

function isBlankNode(node: PhrasingContent): boolean {
  return node.type === "break" || (node.type === "text" && node.value.trim() === "");
}

function link(address: string, content: PhrasingContent[], context: MarkdownContext): PhrasingContent[] {
  const url = safeAddress(address);
  if (url === undefined) return [...content, ...lines(` (${address})`, context)];
  return [{ type: "link", url, children: isBlank(content) ? text(url) : trimmed(content) }];
}

function crossReference(inline: Reference, content: PhrasingContent[], context: MarkdownContext): PhrasingContent[] {
  const fragment = context.fragments.get(inline.section ?? "");
  const other = neighbour(inline, context.surroundings);
  if (isBlank(content)) return content;
  if (other !== undefined) return [{ type: "link", url: fileName(other, "md"), children: trimmed(content) }];
  if (inline.document !== undefined || fragment === undefined) return content;
  return [{ type: "link", url: `#${fragment}`, children: trimmed(content) }];
}
