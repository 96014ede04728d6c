/** Sentences, forms, tables and log lines with slots. `{label}` and `{value}` are of the kind under test. */
export interface Templates {
  /** The label stands beside the value, in the line, the cell or the line before. */
  readonly labelled: readonly string[];
  /** No label; for forms whose shape and check are proof enough. */
  readonly alone: readonly string[];
  /** Three kinds in one text: `{label}`, `{label2}`, `{label3}` and their values. */
  readonly several: readonly string[];
  /** For values of more than one line. */
  readonly lines: readonly string[];
  /** By kind, with a label in the words of the sentence. */
  readonly own: Readonly<Record<string, readonly string[]>>;
  /** Ordinary numbers of business and technology in `{number}`, with `{name}` for what they are. */
  readonly negative: readonly string[];
}
