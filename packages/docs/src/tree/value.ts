import type { Gap } from "./gap.ts";
import type { Inline } from "./inline.ts";

/** What stands in a field, a cell or a list item. */
export type Value = FilledValue | GapValue | NotApplicable | Label;

/** A fact from a record, with the place it comes from. */
export interface FilledValue {
  readonly status: "filled";
  readonly content: Content;
  readonly provenance: Provenance;
  /** `required` counts towards completeness. */
  readonly requirement?: Requirement;
  readonly signal?: Signal;
}

/** A fact that nobody has stated. It is printed as missing and stands in the gap list. */
export interface GapValue {
  readonly status: "gap";
  readonly gap: Gap;
}

/** A field that the law does not ask for in this case. */
export interface NotApplicable {
  readonly status: "not-applicable";
  /** Why not, in a short sentence. */
  readonly reason?: string;
}

/** Words of the template, such as the name of a row. They come from no record and count for nothing. */
export interface Label {
  readonly status: "label";
  readonly content: Content;
  readonly signal?: Signal;
}

/** One value, or several that are printed as a list. A list must not be empty: an empty answer is a gap or a word. */
export type Content = Inline | readonly Inline[];

/** Whether the document may become final without the value. */
export type Requirement = "required" | "recommended";

/** A judgement the reader should see at once. Renderers show a symbol and, where they can, a colour. */
export type Signal = "positive" | "caution" | "negative";

/** Who wrote a value, and where it is recorded. */
export interface Provenance {
  readonly author: AuthorKind;
  readonly source: SourcePointer;
}

/** `ai-draft` is marked in every renderer until a person has confirmed the value. */
export type AuthorKind = "human" | "rule" | "import" | "ai-draft";

/** A place in a record. */
export interface SourcePointer {
  /** The id of the record, such as `system/applicant-ranking`. */
  readonly record: string;
  /** JSON Pointer (RFC 6901) within the record, such as `/facts/employment.use`; empty for the record itself. */
  readonly pointer: string;
}

/** A value from a record. */
export function filled(content: Content, provenance: Provenance, options: FilledOptions = {}): FilledValue {
  return { status: "filled", content, provenance, ...options };
}

/** What else can be said of a filled value. */
export type FilledOptions = Pick<FilledValue, "requirement" | "signal">;

/** A value that nobody has stated. */
export function missing(gap: Gap): GapValue {
  return { status: "gap", gap };
}

/** A value that the law does not ask for here, with the reason. */
export function notApplicable(reason?: string): NotApplicable {
  return reason === undefined ? { status: "not-applicable" } : { status: "not-applicable", reason };
}

/** Words of the template in the place of a value. */
export function label(content: Content, signal?: Signal): Label {
  return signal === undefined ? { status: "label", content } : { status: "label", content, signal };
}
