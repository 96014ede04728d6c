import type { Element, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { KiregelDocument } from "../tree/document.ts";
import { numbered, type OutlineEntry, outline } from "../tree/section.ts";
import { type Frame, type FramePart, frame } from "./frame.ts";
import { htmlBlock } from "./html-block.ts";
import { type Company, checkOptions, type HtmlOptions, htmlHead } from "./html-head.ts";
import { anchor, type HtmlContext, onLines, text } from "./html-inline.ts";
import { singleLine } from "./printable.ts";
import { wordsOf } from "./words.ts";

export type { Company, HtmlOptions } from "./html-head.ts";

/**
 * The document as one HTML file: no script, no request, readable on paper and on a narrow screen (WCAG 2.2 AA). The
 * same document gives the same bytes; text of the document never becomes markup. Throws a KiregelError `invalid-logo`
 * or `invalid-colour` for options that a browser would have to fetch or could not read.
 */
export function renderHtml(document: KiregelDocument, options: HtmlOptions = {}): string {
  return `${toHtml(htmlTree(document, options), { upperDoctype: true })}\n`;
}

/** The HTML as a tree (hast), for those who print it themselves. */
export function htmlTree(document: KiregelDocument, options: HtmlOptions = {}): Root {
  checkOptions(options);
  const html = h(
    "html",
    { lang: document.envelope.language },
    onLines([htmlHead(document, options), body(document, options)]),
  );
  return { type: "root", children: [{ type: "doctype" }, { type: "text", value: "\n" }, html] };
}

function body(document: KiregelDocument, options: HtmlOptions): Element {
  const context = contextOf(document, options);
  const parts = frame(document, options);
  const footer = h("footer", onLines(notes(parts).map((part) => framePart(part, context))));
  return h(
    "body",
    onLines([
      h("a.skip", { href: "#main" }, context.words.skip),
      banner(document, { options, parts, context }),
      contents(document, { parts, context }),
      content(document, { parts, context }),
      footer,
    ]),
  );
}

function contextOf(document: KiregelDocument, options: HtmlOptions): HtmlContext {
  const { language } = document.envelope;
  let tables = 0;
  return {
    language,
    words: wordsOf(language),
    surroundings: options,
    sections: new Set(["envelope", ...outline(document.sections).map(({ section }) => section.id)]),
    nextTable: () => {
      tables += 1;
      return tables;
    },
  };
}

interface Surrounding {
  readonly parts: Frame;
  readonly context: HtmlContext;
}

function banner(
  document: KiregelDocument,
  { options, parts, context }: Surrounding & { options: HtmlOptions },
): Element {
  const { envelope } = document;
  const { words } = context;
  const state = [envelope.id, words.confidentiality[envelope.confidentiality], envelope.version]
    .map(singleLine)
    .join(" · ");
  return h(
    "header",
    onLines([
      ...(options.company === undefined ? [] : [brand(options.company)]),
      h("p.state", [h("strong", words.status[envelope.status]), ...text(` · ${state}`)]),
      h("h1", singleLine(envelope.title)),
      ...parts.before.map((part) => framePart(part, context)),
    ]),
  );
}

function brand({ name, logo }: Company): Element {
  const picture = logo === undefined ? [] : [h("img", { src: logo, alt: "" })];
  return h("p.brand", [...picture, h("span", singleLine(name))]);
}

// A document without a control block in front is a page or a letter: on paper it needs no contents.
function contents(document: KiregelDocument, { parts, context }: Surrounding): Element {
  const items = [
    ...numbered(document.sections).map(contentsItem),
    ...parts.after.map((part) => h("li", [h("a", { href: `#f-${part.id}` }, part.title)])),
  ];
  const list = onLines([h("h2#contents", context.words.contents), h("ol", onLines(items))]);
  return h(parts.before.length === 0 ? "nav.screen" : "nav", { ariaLabelledBy: "contents" }, list);
}

function contentsItem({ section, number, below }: OutlineEntry): Element {
  const link = h("a", { href: `#${anchor(section.id)}` }, singleLine(`${number} ${section.title}`));
  return h("li", below.length === 0 ? [link] : [link, h("ol", onLines(below.map(contentsItem)))]);
}

function content(document: KiregelDocument, { parts, context }: Surrounding): Element {
  const sections = numbered(document.sections).map((entry) => sectionElement(entry, context));
  const rest = parts.after.filter((part) => part.id !== "note").map((part) => framePart(part, context));
  return h("main#main", { tabIndex: -1 }, onLines([...sections, ...rest]));
}

function sectionElement({ section, number, level, below }: OutlineEntry, context: HtmlContext): Element {
  const heading = h(`h${Math.min(level + 1, 6)}`, [
    h("span", singleLine(number)),
    ...text(` ${singleLine(section.title)}`),
  ]);
  const blocks = section.blocks.flatMap((block) => htmlBlock(block, context));
  const rest = below.map((entry) => sectionElement(entry, context));
  return h("section", { id: anchor(section.id) }, onLines([heading, ...blocks, ...rest]));
}

function notes(parts: Frame): readonly FramePart[] {
  return parts.after.filter((part) => part.id === "note");
}

function framePart(part: FramePart, context: HtmlContext): Element {
  const blocks = part.blocks.flatMap((block) => htmlBlock(block, context));
  return h(`section#f-${part.id}`, onLines([h("h2", part.title), ...blocks]));
}
