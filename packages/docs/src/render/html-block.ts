import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Block, Fields, LegalBasis, List, Notice, Paragraph, Signatures, Table } from "../tree/block.ts";
import type { Value } from "../tree/value.ts";
import { plainText } from "./format.ts";
import { type HtmlContext, onLines, phrasing, references, text } from "./html-inline.ts";
import { cellContent, draftMark, gapMark, partContent, provenanceData, valueContent } from "./html-value.ts";
import { singleLine } from "./printable.ts";

/** The hast of a block. */
export function htmlBlock(block: Block, context: HtmlContext): Element[] {
  switch (block.kind) {
    case "paragraph":
      return paragraph(block, context);
    case "fields":
      return fieldList(block, context);
    case "table":
      return table(block, context);
    case "list":
      return [valueList(block, context)];
    case "gap":
      return [h("p", [gapMark(block.gap, context)])];
    case "legal-basis":
      return legalBasis(block, context);
    case "notice":
      return [notice(block, context)];
    case "signatures":
      return [signatures(block, context)];
    case "page-break":
      return [h("div.page-break")];
  }
}

function paragraph(block: Paragraph, context: HtmlContext): Element[] {
  const isBlank = block.inlines.every((inline) => singleLine(plainText(inline, context.language)) === "");
  if (isBlank && block.provenance === undefined) return [];
  const content = isBlank ? text(context.words.empty) : phrasing(block.inlines, context);
  return [h("p", provenanceData(block), [...content, ...draftMark(block, context.words)])];
}

function legalBasis(block: LegalBasis, context: HtmlContext): Element[] {
  if (block.references.length === 0) return [];
  return [h("p.basis", labelled(context.words.legalBasis, references(block.references, context)))];
}

function labelled(label: string, content: readonly ElementContent[]): ElementContent[] {
  return [h("strong", `${label}:`), ...text(" "), ...content];
}

function notice(block: Notice, context: HtmlContext): Element {
  return h(`p.notice.${block.tone}`, labelled(context.words.tone[block.tone], phrasing(block.inlines, context)));
}

function fieldList(block: Fields, context: HtmlContext): Element[] {
  if (block.fields.length === 0) return [];
  const rows = block.fields.map(({ label, value }) =>
    h("div", [h("dt", partContent(label, context)), valueElement("dd", value, context)]),
  );
  return [h("dl", onLines(rows))];
}

function valueList(block: List, context: HtmlContext): Element {
  if (block.items.length === 0) return h("p", context.words.noEntries);
  return h(block.ordered ? "ol" : "ul", onLines(block.items.map((value) => valueElement("li", value, context))));
}

function valueElement(tag: "dd" | "li" | "td", value: Value, context: HtmlContext): Element {
  return h(tag, provenanceData(value), valueContent(value, context));
}

// The region can be scrolled with the keyboard and has the caption for its name.
function table(block: Table, context: HtmlContext): Element[] {
  const number = context.nextTable();
  const id = `t-${number}`;
  const caption = labelled(`${context.words.table} ${number}`, phrasing([block.caption], context));
  if (block.rows.length === 0) return [h("p", caption), h("p", context.words.noEntries)];
  const heads = block.columns.map((column) =>
    h("th", { scope: "col", ...aligned(column.align) }, partContent(column.header, context)),
  );
  const parts = [
    h("caption", { id }, caption),
    h("thead", onLines([h("tr", heads)])),
    h("tbody", onLines(block.rows.map(({ cells }) => h("tr", rowCells({ block, cells }, context))))),
  ];
  return [h("section.scroll", { tabIndex: 0, ariaLabelledBy: id }, onLines([h("table", onLines(parts))]))];
}

function rowCells({ block, cells }: { block: Table; cells: readonly Value[] }, context: HtmlContext): Element[] {
  return cells.map((value, index) => {
    const column = block.columns[index];
    const isHeader = column?.id === block.rowHeader;
    const properties = { ...provenanceData(value), ...(isHeader ? { scope: "row" } : {}), ...aligned(column?.align) };
    return h(isHeader ? "th" : "td", properties, cellContent(value, column?.header, context));
  });
}

function aligned(align: "start" | "end" | undefined): { className?: string[] } {
  return align === "end" ? { className: ["end"] } : {};
}

function signatures(block: Signatures, context: HtmlContext): Element {
  const { words } = context;
  const items = block.signatories.map(({ role, name }) =>
    h("li", [
      h("p", labelled(words.role, partContent(role, context))),
      h("p", labelled(words.name, name === undefined ? [] : partContent(name, context))),
      h("p.line", words.placeAndDate),
      h("p.line", words.signature),
    ]),
  );
  return h("ul.signatures", onLines(items));
}
