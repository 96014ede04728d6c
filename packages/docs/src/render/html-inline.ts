import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Language } from "../tree/envelope.ts";
import type { Inline, LegalReference, Reference } from "../tree/inline.ts";
import { plainText } from "./format.ts";
import { fileName, neighbour, type Surroundings, safeAddress } from "./link.ts";
import { printable } from "./printable.ts";
import type { Words } from "./words.ts";

/** What the HTML of a block depends on. */
export interface HtmlContext {
  readonly language: Language;
  readonly words: Words;
  readonly surroundings: Surroundings;
  /** The ids of the sections that this document has. */
  readonly sections: ReadonlySet<string>;
  readonly nextTable: () => number;
}

/** Pieces of a sentence as hast. */
export function phrasing(inlines: readonly Inline[], context: HtmlContext): ElementContent[] {
  return inlines.flatMap((inline) => piece(inline, context));
}

/** Legal references, one after the other. */
export function references(list: readonly LegalReference[], context: HtmlContext): ElementContent[] {
  return list.flatMap((reference, index) => [
    ...text(index === 0 ? "" : "; "),
    ...piece({ kind: "citation", ...reference }, context),
  ]);
}

/** A text node, or none for no text. */
export function text(value: string): ElementContent[] {
  return value === "" ? [] : [{ type: "text", value }];
}

/** The nodes with a line break in the source before, between and behind them, so that a change shows as a changed line. */
export function onLines<Node extends ElementContent>(nodes: readonly Node[]): ElementContent[] {
  return [...text("\n"), ...nodes.flatMap((node) => [node, ...text("\n")])];
}

/** The id of a section in the file. The parts that the renderer adds have a prefix of their own. */
export function anchor(section: string): string {
  return section === "envelope" ? "f-envelope" : `s-${section}`;
}

function piece(inline: Inline, context: HtmlContext): ElementContent[] {
  const content = lines(plainText(inline, context.language));
  if (typeof inline !== "object") return content;
  if (inline.kind === "strong") return [h("strong", content)];
  if (inline.kind === "emphasis") return [h("em", content)];
  if (inline.kind === "link") return link(inline.href, content);
  if (inline.kind === "citation") return inline.url === undefined ? content : link(inline.url, content);
  return inline.kind === "reference" ? crossReference(inline, content, context) : content;
}

function lines(value: string): ElementContent[] {
  return printable(value)
    .split("\n")
    .flatMap((line, index) => (index === 0 ? text(line) : [h("br"), ...text(line)]));
}

function isBlank(content: readonly ElementContent[]): boolean {
  return content.every((node) => node.type !== "text" || node.value.trim() === "");
}

function link(address: string, content: ElementContent[]): ElementContent[] {
  const href = safeAddress(address);
  if (href === undefined) return [...content, ...lines(` (${address})`)];
  return [h("a", { href }, isBlank(content) ? text(href) : content)];
}

function crossReference(inline: Reference, content: ElementContent[], context: HtmlContext): ElementContent[] {
  const other = neighbour(inline, context.surroundings);
  const fragment = inline.section === undefined ? "" : `#${anchor(inline.section)}`;
  if (isBlank(content)) return content;
  if (other !== undefined) return [h("a", { href: fileName(other, "html") + fragment }, content)];
  if (inline.document !== undefined || !context.sections.has(inline.section ?? "")) return content;
  return [h("a", { href: fragment }, content)];
}
