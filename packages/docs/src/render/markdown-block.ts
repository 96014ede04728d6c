import type { BlockContent, ListItem, PhrasingContent, TableRow } from "mdast";
import type { Block, Fields, List, Paragraph, Signatures, Table } from "../tree/block.ts";
import type { Value } from "../tree/value.ts";
import { type MarkdownContext, merged, phrasing, references, text, trimmed } from "./markdown-inline.ts";
import { cellPhrasing, draftMark, gapPhrasing, partPhrasing, signalMark, valuePhrasing } from "./markdown-value.ts";
import { contentParts } from "./value-text.ts";

/** The mdast of a block. Words that stand for formatting (captions, labels) are part of it. */
export function markdownBlock(block: Block, context: MarkdownContext): BlockContent[] {
  switch (block.kind) {
    case "paragraph":
      return paragraphs(paragraphContent(block, context));
    case "fields":
      return fieldList(block, context);
    case "table":
      return table(block, context);
    case "list":
      return valueList(block, context);
    case "gap":
      return paragraphs(gapPhrasing(block.gap, context));
    case "legal-basis":
      return block.references.length === 0
        ? []
        : labelled(context.words.legalBasis, references(block.references, context));
    case "notice":
      return notice(labelled(context.words.tone[block.tone], phrasing(block.inlines, context)));
    case "signatures":
      return signatureTable(block, context);
    case "page-break":
      return [];
  }
}

// A paragraph that is nothing but strong text would pass for a heading; stress on everything is stress on nothing.
function paragraphContent(block: Paragraph, context: MarkdownContext): PhrasingContent[] {
  const content = trimmed(phrasing(block.inlines, context));
  const [only] = content;
  if (content.length === 0)
    return block.provenance === undefined ? [] : [...text(context.words.empty), ...draftMark(block, context.words)];
  const isMarked = content.length === 1 && (only?.type === "strong" || only?.type === "emphasis");
  return [...(isMarked ? only.children : content), ...draftMark(block, context.words)];
}

function paragraphs(content: readonly PhrasingContent[]): BlockContent[] {
  const children = trimmed(merged(content));
  return children.length === 0 ? [] : [{ type: "paragraph", children }];
}

function labelled(label: string, content: readonly PhrasingContent[]): BlockContent[] {
  return paragraphs([{ type: "strong", children: text(`${label}:`) }, ...text(" "), ...trimmed(content)]);
}

function notice(children: BlockContent[]): BlockContent[] {
  return [{ type: "blockquote", children }];
}

function fieldList(block: Fields, context: MarkdownContext): BlockContent[] {
  if (block.fields.length === 0) return [];
  const children = block.fields.map(({ label, value }): ListItem => {
    const name = merged([...partPhrasing(label, { ...context, inCell: true }), ...text(":")]);
    return valueItem(value, { ...context, head: [{ type: "strong", children: name }, ...text(" ")] });
  });
  return [{ type: "list", ordered: false, spread: false, children }];
}

function valueList(block: List, context: MarkdownContext): BlockContent[] {
  if (block.items.length === 0) return paragraphs(text(context.words.noEntries));
  const children = block.items.map((value) => valueItem(value, { ...context, head: [] }));
  return [{ type: "list", ordered: block.ordered, spread: false, children }];
}

// Several parts of a value are a list below the label.
function valueItem(value: Value, context: MarkdownContext & { readonly head: PhrasingContent[] }): ListItem {
  const parts = "content" in value ? contentParts(value.content) : [];
  if (parts.length < 2 || context.head.length === 0) {
    return {
      type: "listItem",
      spread: false,
      children: paragraphs([...context.head, ...valuePhrasing(value, context)]),
    };
  }
  const head = paragraphs([...context.head, ...signalMark(value), ...trimmed(draftMark(value, context.words))]);
  const items = parts.map(
    (part): ListItem => ({ type: "listItem", spread: false, children: paragraphs(partPhrasing(part, context)) }),
  );
  return {
    type: "listItem",
    spread: false,
    children: [...head, { type: "list", ordered: false, spread: false, children: items }],
  };
}

function table(block: Table, context: MarkdownContext): BlockContent[] {
  const cells = { ...context, inCell: true };
  const caption = labelled(`${context.words.table} ${context.nextTable()}`, phrasing([block.caption], cells));
  if (block.rows.length === 0) return [...caption, ...paragraphs(text(context.words.noEntries))];
  const align = block.columns.map((column) => (column.align === "end" ? "right" : null));
  const head = row(block.columns.map((column) => partPhrasing(column.header, cells)));
  const body = block.rows.map(({ cells: values }) =>
    row(values.map((value, index) => cellPhrasing(value, block.columns[index]?.header, cells))),
  );
  return [...caption, { type: "table", align, children: [head, ...body] }];
}

function signatureTable({ signatories }: Signatures, context: MarkdownContext): BlockContent[] {
  const cells = { ...context, inCell: true };
  const { words } = context;
  const head = row([words.role, words.name, words.placeAndDate, words.signature].map(text));
  const body = signatories.map(({ role, name }) =>
    row([partPhrasing(role, cells), phrasing([name ?? ""], cells), [], []]),
  );
  return [{ type: "table", align: [], children: [head, ...body] }];
}

function row(cells: readonly PhrasingContent[][]): TableRow {
  return { type: "tableRow", children: cells.map((children) => ({ type: "tableCell", children: trimmed(children) })) };
}
