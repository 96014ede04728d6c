import type { Gap } from "./gap.ts";
import type { Inline, LegalReference } from "./inline.ts";
import type { Provenance, Value } from "./value.ts";

/** What stands below a heading. A renderer handles each kind; a new kind is a new schema version. */
export type Block = Paragraph | Fields | Table | List | GapBlock | LegalBasis | Notice | Signatures | PageBreak;

/** Running text. The pieces are set one after the other; a line break in a piece stays a line break. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly inlines: readonly Inline[];
  /** Set when the text comes from a record and not from the template. */
  readonly provenance?: Provenance;
}

/** Labels with values, one below the other. */
export interface Fields {
  readonly kind: "fields";
  readonly fields: readonly Field[];
}

/** One label with its value. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
}

/** A table with a caption. Renderers number the tables of a document. */
export interface Table {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The id of the column whose cells name the rows. */
  readonly rowHeader: string;
  readonly rows: readonly Row[];
}

/** One column. */
export interface Column {
  readonly id: string;
  readonly header: string;
  /** `end` for numbers. Default: `start`. */
  readonly align?: "start" | "end";
}

/** One row: as many cells as there are columns, in the same order. */
export interface Row {
  readonly cells: readonly Value[];
}

/** Several values, with bullets or numbers. */
export interface List {
  readonly kind: "list";
  readonly ordered: boolean;
  readonly items: readonly Value[];
}

/** A missing part that is more than a field, such as a whole assessment. */
export interface GapBlock {
  readonly kind: "gap";
  readonly gap: Gap;
}

/** The provisions that ask for the section. */
export interface LegalBasis {
  readonly kind: "legal-basis";
  readonly references: readonly LegalReference[];
}

/** A remark that must not be overlooked: `draft` and `unofficial` say that a form is not, or not yet, an official one. */
export interface Notice {
  readonly kind: "notice";
  readonly tone: "info" | "warning" | "draft" | "unofficial";
  readonly inlines: readonly Inline[];
}

/** Places to sign, in the order of signing. */
export interface Signatures {
  readonly kind: "signatures";
  readonly signatories: readonly Signatory[];
}

/** Who signs. Without a name the line stays empty. */
export interface Signatory {
  readonly role: string;
  readonly name?: string;
}

/** A new page in print. */
export interface PageBreak {
  readonly kind: "page-break";
}
