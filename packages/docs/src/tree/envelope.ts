import type { DocumentName } from "./inline.ts";

/** The languages that documents are written in. */
export type Language = "de" | "en";

/** Where a document stands in its life. */
export type DocumentStatus = "draft" | "in-review" | "approved" | "final" | "superseded" | "withdrawn";

/** Who may read a document. */
export type Confidentiality = "public" | "internal" | "confidential" | "authority-only";

/** What every document says about itself, before its first section. */
export interface Envelope extends DocumentName {
  readonly title: string;
  /** Semantic version of the document, such as `1.2.0`. */
  readonly version: string;
  readonly status: DocumentStatus;
  /** The day whose law and records the document shows. */
  readonly asOf: string;
  /** The act and its consolidation, such as `2024/1689@2026-07-27`. */
  readonly lawVersion: string;
  readonly language: Language;
  readonly confidentiality: Confidentiality;
  readonly subject: Subject;
  /** A missing owner is a required gap. */
  readonly owner?: Person;
  /** A missing approver is a required gap. */
  readonly approver?: Person;
  readonly author?: Person;
  readonly reviewers?: readonly Person[];
  /** A missing day is a recommended gap. */
  readonly nextReview?: string;
  readonly changeLog: readonly Change[];
  /** What the document is and is not, and which parts a rule wrote. */
  readonly legalNote: string;
  /** Where the block with these facts stands. `last` for a notice, a letter or a page on the wall. Default: `first`. */
  readonly controlBlock?: "first" | "last";
  /** The form that the template follows, with its state, such as `fria@unofficial-1`. */
  readonly template?: string;
  /** The rules behind the findings in the document. */
  readonly ruleset?: { readonly version: string; readonly checkedUntil: string };
}

/** What a document is about. */
export interface Subject {
  readonly organisation: string;
  readonly system?: { readonly id: string; readonly name: string; readonly version?: string };
}

/** A person who answers for the document. */
export interface Person {
  readonly name: string;
  readonly function?: string;
  readonly organisation?: string;
  readonly contact?: string;
}

/** One entry of the change log. */
export interface Change {
  readonly version: string;
  readonly date: string;
  readonly author: string;
  readonly change: string;
}
