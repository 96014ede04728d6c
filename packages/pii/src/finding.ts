/** How the GDPR treats the kind of data: Art. 4(1), Art. 9(1), Art. 10; a secret is a password or key. */
export type Category = "ordinary" | "special-category" | "criminal" | "secret";

/** What the check of the kind (check digits, calendar) said; `"none"` if the kind has no check. */
export type Check = "passed" | "failed" | "none";

/** Why a stretch of text is a finding. Names shapes and our own words, never the text. */
export interface Reason {
  /** The written form that matched, such as `"grouped"` or `"international"`. */
  readonly shape: string;
  readonly check: Check;
  /**
   * The context word of ours that was met and where it stands. In a record, `at` is negative when
   * the word stands in the field name: it counts back from the value, over `": "`.
   */
  readonly context?: { readonly word: string; readonly at: number };
  /** Context words of ours that spoke against the kind. */
  readonly against: readonly string[];
}

/** One stretch of text that is personal data. It never contains the matched text. */
export interface Finding {
  /** What it is: `"email"`, `"iban"`, `"person"` … */
  readonly kind: string;
  /** UTF-16 offsets: `text.slice(start, end)` is the match. */
  readonly start: number;
  readonly end: number;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly check: Check;
  readonly category: Category;
  readonly reason: Reason;
}
