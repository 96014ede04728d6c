/** What a marked stretch of text names. */
export type SpanType = "PERSON" | "LOCATION" | "ORGANIZATION";

/** A marked stretch: `text.slice(start, end)`, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: SpanType;
}

/** A text with its names marked. */
export interface LabelledText {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** A stretch of a text that is being written; without a type it is no name. */
export interface Piece {
  readonly text: string;
  readonly type?: SpanType;
}

/** Joins pieces; neighbours stay separate spans. */
export function join(pieces: readonly Piece[]): LabelledText {
  const spans: Span[] = [];
  let text = "";
  for (const piece of pieces) {
    const start = text.length;
    text += piece.text;
    if (piece.type !== undefined && piece.text !== "") spans.push({ start, end: text.length, type: piece.type });
  }
  return { text, spans };
}

/** Replaces single characters: `edits` holds what stands in for the character at an index. Spans move along. */
export function rewrite(record: LabelledText, edits: ReadonlyMap<number, string>): LabelledText {
  if (edits.size === 0) return record;
  const moved = new Uint32Array(record.text.length + 1);
  let text = "";
  for (let i = 0; i < record.text.length; i++) {
    moved[i] = text.length;
    text += edits.get(i) ?? record.text.charAt(i);
  }
  moved[record.text.length] = text.length;
  const at = (index: number): number => moved[index] ?? text.length;
  const spans = record.spans.map(({ start, end, type }) => ({ start: at(start), end: at(end), type }));
  return { text, spans: spans.filter(({ start, end }) => start < end) };
}
