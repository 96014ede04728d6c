import type { Block } from "../tree/block.ts";
import type { KiregelDocument } from "../tree/document.ts";
import { controlBlock } from "./control-block.ts";
import { gapTable } from "./gap-table.ts";
import { sourceTable } from "./source-table.ts";
import { type Words, wordsOf } from "./words.ts";

/** A part of the document that every renderer adds around the sections. It has a heading but no number. */
export interface FramePart {
  readonly id: "envelope" | "gaps" | "sources" | "note";
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What to add. */
export interface FrameOptions {
  /** A table of every fact with the record it comes from. Default: false. */
  readonly sources?: boolean;
}

/** What stands around the sections. */
export interface Frame {
  /** Before the first section: the control block, unless the envelope puts it last. */
  readonly before: readonly FramePart[];
  /** After the last section: the control block or not, the gap list, the sources when asked for, and the legal note. */
  readonly after: readonly FramePart[];
}

/** The parts that every renderer adds, made of the same blocks as the sections. */
export function frame(document: KiregelDocument, options: FrameOptions): Frame {
  const words = wordsOf(document.envelope.language);
  const isLast = document.envelope.controlBlock === "last";
  const control: FramePart = { id: "envelope", title: words.document, blocks: controlBlock(document) };
  const sources: FramePart = { id: "sources", title: words.sources, blocks: [sourceTable(document)] };
  const note: FramePart = {
    id: "note",
    title: words.legalNote,
    blocks: [{ kind: "paragraph", inlines: [document.envelope.legalNote] }],
  };
  const rest = [gapPart(document, words), ...(options.sources === true ? [sources] : []), note];
  return isLast ? { before: [], after: [control, ...rest] } : { before: [control], after: rest };
}

function gapPart(document: KiregelDocument, words: Words): FramePart {
  const none: Block = { kind: "paragraph", inlines: [words.noGaps] };
  return { id: "gaps", title: words.gaps, blocks: [document.gaps.length === 0 ? none : gapTable(document)] };
}
