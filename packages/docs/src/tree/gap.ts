import type { Block } from "./block.ts";
import type { LegalReference } from "./inline.ts";
import { outline, type Section } from "./section.ts";
import type { Requirement, SourcePointer, Value } from "./value.ts";

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
}

/** All gaps of the sections, in reading order. */
export function sectionGaps(sections: readonly Section[]): readonly LocatedGap[] {
  return outline(sections).flatMap(({ section }) =>
    section.blocks.flatMap(blockGaps).map((gap) => ({ ...gap, section: section.id })),
  );
}

/** All values of a block, in reading order. */
export function blockValues(block: Block): readonly Value[] {
  if (block.kind === "fields") return block.fields.map((field) => field.value);
  if (block.kind === "table") return block.rows.flatMap((row) => row.cells);
  return block.kind === "list" ? block.items : [];
}

function blockGaps(block: Block): readonly Gap[] {
  if (block.kind === "gap") return [block.gap];
  return blockValues(block).flatMap((value) => (value.status === "gap" ? [value.gap] : []));
}
