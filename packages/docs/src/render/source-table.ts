import type { Block, Table } from "../tree/block.ts";
import type { KiregelDocument } from "../tree/document.ts";
import { outline } from "../tree/section.ts";
import { type Content, label, type Provenance, type Value } from "../tree/value.ts";
import { plainText } from "./format.ts";
import { wordsOf } from "./words.ts";

/** A fact in the document: which section it stands in, how it is called there, and where it comes from. */
export interface StatedFact {
  readonly section: string;
  readonly name: string;
  readonly provenance: Provenance;
}

/** Every fact of the sections that comes from a record, in reading order. */
export function statedFacts(document: KiregelDocument): readonly StatedFact[] {
  const { language } = document.envelope;
  return outline(document.sections).flatMap(({ section }) =>
    section.blocks
      .flatMap((block) => namedValues(block, (value) => nameOf(value, language)))
      .flatMap(({ name, value }) => {
        const provenance = "provenance" in value ? value.provenance : undefined;
        return provenance === undefined ? [] : [{ section: section.id, name: name ?? section.title, provenance }];
      }),
  );
}

/** The facts as a table, for an appendix. */
export function sourceTable(document: KiregelDocument): Table {
  const words = wordsOf(document.envelope.language);
  const numbers = new Map(outline(document.sections).map(({ section, number }) => [section.id, number]));
  return {
    kind: "table",
    caption: words.sources,
    rowHeader: "value",
    columns: [
      { id: "value", header: words.gapWhat },
      { id: "section", header: words.gapSection },
      { id: "record", header: words.record },
      { id: "pointer", header: words.pointer },
      { id: "author", header: words.origin },
    ],
    rows: statedFacts(document).map(({ section, name, provenance }) => ({
      cells: [
        label(name),
        label({ kind: "reference", section, text: numbers.get(section) ?? section }),
        label(provenance.source.record),
        label(provenance.source.pointer === "" ? "/" : provenance.source.pointer),
        label(words.authorKind[provenance.author]),
      ],
    })),
  };
}

interface NamedValue {
  readonly name?: string;
  readonly value: Value | { readonly provenance?: Provenance };
}

function namedValues(block: Block, rowName: (value: Value | undefined) => string): readonly NamedValue[] {
  if (block.kind === "fields") return block.fields.map((field) => ({ name: field.label, value: field.value }));
  if (block.kind === "list") return block.items.map((value) => ({ value }));
  if (block.kind === "paragraph") return [{ value: block }];
  return block.kind === "table" ? cellValues(block, rowName) : [];
}

function cellValues(table: Table, rowName: (value: Value | undefined) => string): readonly NamedValue[] {
  const header = table.columns.findIndex((column) => column.id === table.rowHeader);
  return table.rows.flatMap(({ cells }) =>
    cells.map((value, index) => {
      const column = table.columns[index]?.header ?? "";
      return { name: index === header ? column : `${rowName(cells[header])} · ${column}`, value };
    }),
  );
}

function nameOf(value: Value | undefined, language: "de" | "en"): string {
  if (value === undefined || !("content" in value)) return "–";
  const content: Content = value.content;
  if (typeof content !== "object" || "kind" in content) return plainText(content, language);
  return content.map((part) => plainText(part, language)).join("; ");
}
