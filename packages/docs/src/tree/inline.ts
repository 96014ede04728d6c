/**
 * A piece of a sentence, or one plain fact. Strings, numbers and booleans stand for themselves; the renderer writes
 * numbers, booleans, dates and quantities in the language of the document.
 */
export type Inline =
  | string
  | number
  | boolean
  | DateInline
  | Quantity
  | Strong
  | Emphasis
  | Link
  | Reference
  | Citation;

/** A calendar day `YYYY-MM-DD`, or a minute `YYYY-MM-DDTHH:MM` with an optional zone `Z` or `+01:00`. */
export interface DateInline {
  readonly kind: "date";
  readonly date: string;
}

/** A number with its unit: money (`EUR`), a share (`%`), a period (`Tage`). The unit is already in the right language. */
export interface Quantity {
  readonly kind: "quantity";
  readonly amount: number;
  readonly unit: string;
}

/** Text that matters more than what is around it. */
export interface Strong {
  readonly kind: "strong";
  readonly text: string;
}

/** Text with stress, a title, a foreign word. */
export interface Emphasis {
  readonly kind: "emphasis";
  readonly text: string;
}

/** A link to the outside. Renderers link `http`, `https` and `mailto` only; another address is printed as text. */
export interface Link {
  readonly kind: "link";
  readonly text: string;
  readonly href: string;
}

/** Points to a section of this document, to another document of the dossier, or to a section of it. */
export interface Reference {
  readonly kind: "reference";
  readonly text: string;
  /** The other document; absent for this one. */
  readonly document?: DocumentName;
  /** The id of the section; absent for the document as a whole. */
  readonly section?: string;
}

/** What names a document within a dossier: the id of the sheet and the instance. */
export interface DocumentName {
  /** The id in the catalogue, such as `D02`. */
  readonly id: string;
  /** Which one of them, such as the slug of the system. */
  readonly instance: string;
}

/** A legal reference inside a sentence or as a value. */
export interface Citation extends LegalReference {
  readonly kind: "citation";
}

/** Where a duty stands, as people cite it, with the address of the text (ELI where there is one). */
export interface LegalReference {
  readonly citation: string;
  readonly url?: string;
}
