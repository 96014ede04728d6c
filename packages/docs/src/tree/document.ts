import { KiregelError } from "@kiregel/core";
import type { Block } from "./block.ts";
import type { Envelope } from "./envelope.ts";
import { de, en } from "./envelope.words.ts";
import { blockValues, type Gap, type LocatedGap, sectionGaps } from "./gap.ts";
import { deepestLevel, outline, type Section } from "./section.ts";

/** A finished document, before any format. It is JSON and survives `JSON.stringify`. */
export interface KiregelDocument {
  readonly schema: "kiregel.document/1";
  readonly envelope: Envelope;
  readonly completeness: Completeness;
  readonly sections: readonly Section[];
  /** Every gap in the document, in reading order. */
  readonly gaps: readonly LocatedGap[];
}

/** How many required facts there are, and how many of them are stated. */
export interface Completeness {
  readonly required: number;
  readonly filled: number;
}

/** The envelope as a template writes it. Without a legal note the standard one is taken. */
export type EnvelopeInput = Omit<Envelope, "legalNote"> & { readonly legalNote?: string };

/**
 * Makes a document of its envelope and sections; the gaps and the completeness are counted here and nowhere else.
 * Refuses (KiregelError) the status `final` while a required gap is open: `final-with-gaps`; ids that no heading can
 * carry or that stand twice: `invalid-section`; rows that do not fit their columns: `invalid-table`; a value that holds
 * an empty list: `empty-value`.
 */
export function assemble(input: EnvelopeInput, sections: readonly Section[]): KiregelDocument {
  const legalNote = input.legalNote ?? (input.language === "de" ? de : en).legalNote;
  const draft = { envelope: { ...input, legalNote }, sections };
  checkSections(sections);
  const gaps = collectGaps(draft);
  checkFinal(draft.envelope, gaps);
  return { schema: "kiregel.document/1", envelope: draft.envelope, completeness: completeness(draft), sections, gaps };
}

/** Every gap of the control block and of the sections, in reading order. */
export function collectGaps(document: Pick<KiregelDocument, "envelope" | "sections">): readonly LocatedGap[] {
  const control = envelopeGaps(document.envelope).map((gap) => ({ ...gap, section: "envelope" }));
  const content = sectionGaps(document.sections);
  return document.envelope.controlBlock === "last" ? [...content, ...control] : [...control, ...content];
}

/** Counts the required facts: those of the sections, and owner and approver of the control block. */
export function completeness(document: Pick<KiregelDocument, "envelope" | "sections">): Completeness {
  const { envelope, sections } = document;
  const people = [envelope.owner, envelope.approver].filter((person) => person !== undefined).length;
  const stated = outline(sections)
    .flatMap(({ section }) => section.blocks.flatMap(blockValues))
    .filter((value) => value.status === "filled" && value.requirement === "required").length;
  const open = collectGaps(document).filter((gap) => gap.requirement === "required").length;
  return { required: people + stated + open, filled: people + stated };
}

function envelopeGaps(envelope: Envelope): readonly Gap[] {
  const words = envelope.language === "de" ? de : en;
  const gap = (id: "owner" | "approver" | "nextReview", requirement: Gap["requirement"]): Gap[] =>
    envelope[id] === undefined ? [{ id, what: words[id], requirement, role: words.management, basis: [] }] : [];
  return [...gap("owner", "required"), ...gap("approver", "required"), ...gap("nextReview", "recommended")];
}

function checkFinal(envelope: Envelope, gaps: readonly LocatedGap[]): void {
  const open = gaps.filter((gap) => gap.requirement === "required").length;
  if (envelope.status !== "final" || open === 0) return;
  throw new KiregelError(
    "final-with-gaps",
    `A document with ${open} open required facts cannot have the status "final". State the facts, or use "draft" or ` +
      '"in-review". We refuse so that nobody signs a document with holes in it.',
  );
}

function checkSections(sections: readonly Section[]): void {
  const seen = new Set<string>(["envelope"]);
  for (const { section, level } of outline(sections)) {
    if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(section.id) || seen.has(section.id) || level > deepestLevel) {
      throw new KiregelError(
        "invalid-section",
        `A section id is a letter, then letters, digits, "-" and "_", stands once in the document, is not "envelope" ` +
          `and lies at most ${deepestLevel} levels deep. Make ids of records with sectionId(). We refuse because links go by it.`,
      );
    }
    seen.add(section.id);
    section.blocks.forEach(checkBlock);
  }
}

function checkBlock(block: Block): void {
  if (block.kind === "table") checkTable(block);
  const isEmpty = blockValues(block).some(
    (value) => "content" in value && Array.isArray(value.content) && value.content.length === 0,
  );
  if (!isEmpty) return;
  throw new KiregelError(
    "empty-value",
    'A value holds a list with nothing in it. Use missing(), notApplicable() or a word such as "none". We refuse ' +
      "because the reader could not tell an empty answer from a forgotten one.",
  );
}

function checkTable(table: Extract<Block, { kind: "table" }>): void {
  const fits = table.rows.every((row) => row.cells.length === table.columns.length);
  const ids = table.columns.map((column) => column.id);
  if (fits && ids.includes(table.rowHeader) && new Set(ids).size === ids.length) return;
  throw new KiregelError(
    "invalid-table",
    "A table has column ids that stand once, a rowHeader that is one of them, and in each row as many cells as " +
      "columns. We refuse because a shifted cell would say something false.",
  );
}
