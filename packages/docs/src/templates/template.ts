import type { Source } from "@kiregel/core";
import type { Notice } from "../tree/block.ts";
import type { EnvelopeInput } from "../tree/document.ts";
import type { Confidentiality, Language } from "../tree/envelope.ts";
import type { Requirement } from "../tree/value.ts";
import type { RoleKey } from "./role.words.ts";

/** One field of a document: where its value comes from, whether the law asks for it, and who can state it. */
export interface FieldSpec {
  readonly id: string;
  /** Path in the view of the document. */
  readonly from: string;
  readonly requirement?: Requirement;
  /** Who closes the gap when the value is missing. */
  readonly role: RoleKey;
  /** The provision that asks for it; without one, the basis of the document. */
  readonly basis?: Source;
}

/** One section. Its parts appear in the order of these keys. */
export interface SectionSpec {
  readonly id: string;
  /** The number in the official form, where it is not the position. */
  readonly number?: string;
  readonly tone?: Notice["tone"];
  readonly basis?: readonly Source[];
  readonly fields?: readonly FieldSpec[];
  /** The path to the rows of a table, and the field that heads each row. */
  readonly table?: { readonly rows: string; readonly rowHeader: string; readonly columns: readonly FieldSpec[] };
  /** The path to rows that each become a list item, read from `item`. */
  readonly list?: { readonly rows: string; readonly item: string };
  readonly signatures?: readonly RoleKey[];
  /** True when what follows starts on a new page in print. Default: false. */
  readonly pageBreakAfter?: boolean;
  /** One section per row, named after the row's `id` and headed by its `name`. */
  readonly each?: { readonly rows: string; readonly fields: readonly FieldSpec[] };
}

/** A document as data: every section and every field of it can be listed, counted and shown as a gap. */
export interface Template {
  /** The id in the catalogue of documents, D01 to D30. */
  readonly id: string;
  readonly basis: readonly Source[];
  readonly confidentiality: Confidentiality;
  readonly sections: readonly SectionSpec[];
}

/** The words of a template in one language. `{path}` in a text stands for a value of the view. */
export interface TemplateWords {
  readonly title: string;
  readonly sections: Readonly<Record<string, SectionWords>>;
  readonly fields: Readonly<Record<string, string>>;
}

/** The words of one section. */
export interface SectionWords {
  readonly title: string;
  readonly notice?: string;
  readonly text?: readonly string[];
  /** The caption of the table. */
  readonly caption?: string;
  /** What stands in the place of a table or list without rows. */
  readonly empty?: string;
}

/** What the envelope says beside what the template knows. */
export type EnvelopeFacts = Omit<EnvelopeInput, "id" | "title" | "language" | "confidentiality" | "lawVersion">;

/** A template with its words in one language. */
export interface Filling {
  readonly template: Template;
  readonly words: TemplateWords;
  readonly language: Language;
}
