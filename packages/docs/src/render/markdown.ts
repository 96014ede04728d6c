import type { BlockContent, PhrasingContent, Root, RootContent } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { type Options, toMarkdown, type Unsafe } from "mdast-util-to-markdown";
import type { KiregelDocument } from "../tree/document.ts";
import { outline } from "../tree/section.ts";
import { type FrameOptions, type FramePart, frame } from "./frame.ts";
import type { Surroundings } from "./link.ts";
import { markdownBlock } from "./markdown-block.ts";
import type { MarkdownContext } from "./markdown-inline.ts";
import { singleLine } from "./printable.ts";
import { wordsOf } from "./words.ts";

/** What may differ from one Markdown file to the next. */
export interface MarkdownOptions extends FrameOptions, Surroundings {}

/**
 * The document as GitHub Flavored Markdown. The same document gives the same bytes; text of the document never becomes
 * markup.
 */
export function renderMarkdown(document: KiregelDocument, options: MarkdownOptions = {}): string {
  return toMarkdown(markdownTree(document, options), style);
}

/** The Markdown as a tree (mdast), for those who print it themselves. */
export function markdownTree(document: KiregelDocument, options: MarkdownOptions = {}): Root {
  const { before, after } = frame(document, options);
  const sections = outline(document.sections);
  const headings: readonly Heading[] = [
    { depth: 1, id: "", title: singleLine(document.envelope.title), blocks: [] },
    ...before.map(part),
    ...sections.map(({ section, number, level }) => ({
      depth: level + 1,
      id: section.id,
      title: singleLine(`${number} ${section.title}`),
      blocks: section.blocks,
    })),
    ...after.map(part),
  ];
  const context = contextOf(document, { headings, options });
  const children = headings.flatMap((heading) => [
    headingNode(heading),
    ...heading.blocks.flatMap((block) => markdownBlock(block, context)),
  ]);
  return { type: "root", children: separated(children) };
}

type Heading = Omit<FramePart, "id"> & { readonly depth: number; readonly id: string };

function part(framePart: FramePart): Heading {
  return { ...framePart, depth: 2 };
}

function contextOf(
  document: KiregelDocument,
  input: { headings: readonly Heading[]; options: MarkdownOptions },
): MarkdownContext {
  const { language } = document.envelope;
  let tables = 0;
  return {
    language,
    words: wordsOf(language),
    surroundings: input.options,
    fragments: fragmentsOf(input.headings),
    inCell: false,
    nextTable: () => {
      tables += 1;
      return tables;
    },
  };
}

// The fragments that GitHub and markdownlint give to headings: lower case, no punctuation, hyphens, a number when repeated.
function fragmentsOf(headings: readonly Heading[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    headings.map(({ id, title }) => {
      const plain = title.toLowerCase().replace(/[^\p{Letter}\p{Mark}\p{Number}\p{Connector_Punctuation}\- ]/gu, "");
      const fragment = encodeURIComponent(plain.replace(/ /g, "-"));
      const count = counts.get(fragment) ?? 0;
      counts.set(fragment, count + 1);
      return [id, count === 0 ? fragment : `${fragment}-${count}`];
    }),
  );
}

function headingNode({ depth, title }: Heading): RootContent {
  const children: PhrasingContent[] = title === "" ? [] : [{ type: "text", value: title }];
  return { type: "heading", depth: depthOf(depth), children };
}

function depthOf(depth: number): 1 | 2 | 3 | 4 | 5 | 6 {
  return ([1, 2, 3, 4, 5] as const).find((known) => known === depth) ?? 6;
}

// Two lists or two quotations in a row would become one, so an empty comment stands between them.
function separated(children: readonly (RootContent | BlockContent)[]): RootContent[] {
  return children.flatMap((node, index): RootContent[] => {
    const before = children[index - 1];
    const isRun = before?.type === node.type && (node.type === "list" || node.type === "blockquote");
    return isRun ? [{ type: "html", value: "<!-- -->" }, node] : [node];
  });
}

// Marks that GitHub reads beyond CommonMark: bare addresses and strikethrough. In the address of a link they are harmless.
const unsafeInText: Pick<Unsafe, "inConstruct" | "notInConstruct"> = {
  inConstruct: "phrasing",
  notInConstruct: ["autolink", "destinationLiteral", "destinationRaw"],
};

// Letters, digits, commas and blanks within need no escape anywhere; the package tries fifty patterns on every text.
const ordinary = /^[\p{L}\p{N}](?:[\p{L}\p{N}, ]*[\p{L}\p{N}])?$/u;

const style: Options = {
  handlers: { text: (node, _, state, info) => (ordinary.test(node.value) ? node.value : state.safe(node.value, info)) },
  bullet: "-",
  emphasis: "_",
  listItemIndent: "one",
  rule: "-",
  incrementListMarker: true,
  extensions: [/* @__PURE__ */ gfmTableToMarkdown({ tablePipeAlign: false })],
  unsafe: [
    // "<#@0>" is an address: its first part may begin with nearly every sign, not with letters alone.
    { character: "<", ...unsafeInText },
    { character: "@", before: "[+\\-.\\w]", after: "[\\-.\\w]", ...unsafeInText },
    { character: ".", before: "[Ww]", after: "[\\-.\\w]", ...unsafeInText },
    { character: ":", before: "[PSps]", after: "\\/", ...unsafeInText },
    { character: "~", ...unsafeInText },
  ],
};
