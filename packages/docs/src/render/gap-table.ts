import type { Table } from "../tree/block.ts";
import type { KiregelDocument } from "../tree/document.ts";
import type { Language } from "../tree/envelope.ts";
import type { Gap, LocatedGap } from "../tree/gap.ts";
import { type OutlineEntry, outline } from "../tree/section.ts";
import { type Content, label } from "../tree/value.ts";
import { plainText } from "./format.ts";
import { contentParts } from "./value-text.ts";
import { type Words, wordsOf } from "./words.ts";

/** Everything that is missing, with the place in the document, the reason and who can close it. */
export function gapTable(document: KiregelDocument): Table {
  const words = wordsOf(document.envelope.language);
  const places = new Map(outline(document.sections).map((entry) => [entry.section.id, entry]));
  return {
    kind: "table",
    caption: words.gapCaption,
    rowHeader: "what",
    columns: [
      { id: "number", header: words.gapNumber, align: "end" },
      { id: "what", header: words.gapWhat },
      { id: "section", header: words.gapSection },
      { id: "basis", header: words.legalBasis },
      { id: "role", header: words.responsible },
      { id: "requirement", header: words.gapRequirement },
    ],
    rows: document.gaps.map((gap, index) => ({
      cells: [
        index + 1,
        gapName(gap, document.envelope.language),
        place(gap, places.get(gap.section), words),
        basis(gap, words),
        gap.role,
        gap.requirement === "required" ? words.required : words.optional,
      ].map((content) => label(content)),
    })),
  };
}

/** What is missing; in a table, with what heads the row. */
function gapName({ what, row }: LocatedGap, language: Language): string {
  return row === undefined
    ? what
    : `${contentParts(row)
        .map((part) => plainText(part, language))
        .join(", ")}: ${what}`;
}

function place(gap: LocatedGap, entry: OutlineEntry | undefined, words: Words): Content {
  const text = entry === undefined ? words.document : `${entry.number} ${entry.section.title}`;
  return { kind: "reference", section: gap.section, text };
}

function basis(gap: Gap, words: Words): Content {
  return gap.basis.length === 0
    ? words.noLegalBasis
    : gap.basis.map((reference) => ({ kind: "citation", ...reference }));
}
