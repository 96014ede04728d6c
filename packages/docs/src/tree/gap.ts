import type { Block, Row, Table } from "./block.ts";
import type { LegalReference } from "./inline.ts";
import { outline, type Section } from "./section.ts";
import type { Content, Requirement, SourcePointer, Value } from "./value.ts";

/** Something that the document should say and nobody has stated. Never invented, always printed. */
export interface Gap {
  /** Stable name of what is missing, such as `intended-purpose`. */
  readonly id: string;
  /** What is missing, in the language of the document. */
  readonly what: string;
  readonly requirement: Requirement;
  /** Who can close the gap, in the language of the document. */
  readonly role: string;
  /** Why it is asked. Empty when no provision asks for it. */
  readonly basis: readonly LegalReference[];
  /** Where the answer would be recorded. */
  readonly source?: SourcePointer;
}

/** A gap with the section it stands in. The control block of the document is the section `envelope`. */
export interface LocatedGap extends Gap {
  readonly section: string;
  /** What heads its row, when it stands in a table. */
  readonly row?: Content;
}

/** All gaps of the sections, in reading order. */
export function sectionGaps(sections: readonly Section[]): readonly LocatedGap[] {
  return outline(sections).flatMap(({ section }) => section.blocks.flatMap((block) => blockGaps(block, section.id)));
}

/** All values of a block, in reading order. */
export function blockValues(block: Block): readonly Value[] {
  if (block.kind === "fields") return block.fields.map((field) => field.value);
  if (block.kind === "table") return block.rows.flatMap((row) => row.cells);
  return block.kind === "list" ? block.items : [];
}

function blockGaps(block: Block, section: string): readonly LocatedGap[] {
  if (block.kind === "gap") return [{ ...block.gap, section }];
  if (block.kind === "table") return block.rows.flatMap((row) => rowGaps(block, row, section));
  return valueGaps(blockValues(block)).map((gap) => ({ ...gap, section }));
}

function rowGaps({ columns, rowHeader }: Table, { cells }: Row, section: string): readonly LocatedGap[] {
  const head = cells[columns.findIndex(({ id }) => id === rowHeader)];
  const row = head !== undefined && "content" in head ? { row: head.content } : {};
  return valueGaps(cells).map((gap) => ({ ...gap, section, ...row }));
}

function valueGaps(values: readonly Value[]): readonly Gap[] {
  return values.flatMap((value) => (value.status === "gap" ? [value.gap] : []));
}
