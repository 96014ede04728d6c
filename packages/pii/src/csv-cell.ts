import { KiregelError } from "./error.ts";
import type { RedactedValue } from "./redact-values.ts";
import { escapedPlaces, type Notation } from "./written-field.ts";

/** One cell of a CSV text. */
export interface CsvCell {
  /** The row of the file and the column in it, both from 1. */
  readonly row: number;
  readonly column: number;
  readonly value: string;
  /** Where it stands in the text, with its quotes. */
  readonly start: number;
  readonly end: number;
}

/** What a CSV text begins with, and what separates its cells. */
export interface CsvForm {
  readonly separator: string;
  /** Where the first row begins: after a byte order mark and a line such as `sep=;`. */
  readonly start: number;
  /** The number of that row. */
  readonly firstRow: number;
}

/**
 * Reads the form of a CSV text. Without a stated separator it is the one of a `sep=` line, or else that of `;`, `,`, tab
 * and `|` which stands most often in the first row, the first named of equals.
 */
export function readCsvForm(text: string, separator?: string): CsvForm {
  if (separator !== undefined && !/^[^"\r\n\ud800-\udfff\ufeff]$/.test(separator)) throw invalidSeparator();
  const start = text.startsWith("\ufeff") ? 1 : 0;
  const [line, stated] = SEPARATOR_LINE.exec(text.slice(start, start + 7)) ?? [""];
  return {
    separator: separator ?? stated ?? commonest(text, start),
    start: start + line.length,
    firstRow: line === "" ? 1 : 2,
  };
}

/** Visits every cell in the order of the text. A blank line is a row with one empty cell. */
export function readCsvCells(
  text: string,
  { separator, start, firstRow }: CsvForm,
  visit: (cell: CsvCell) => void,
): void {
  const separatorCode = separator.charCodeAt(0);
  let row = firstRow;
  let column = 1;
  for (let at = start; at < text.length || column > 1; ) {
    const end = cellEnd(text, at, { separator: separatorCode, row });
    visit({ row, column, value: cellValue(text, at, end), start: at, end });
    if (text.charCodeAt(end) === separatorCode) {
      column++;
      at = end + 1;
    } else {
      row++;
      column = 1;
      at = afterLineEnd(text, end);
    }
  }
}

/** How a cell of a file with this separator is written. A replaced cell is quoted where it must be and is no formula. */
export function csvNotation(separator: string): Notation {
  return {
    places: (written) => {
      if (!isQuoted(written)) return (at) => at;
      return escapedPlaces(written.slice(0, -1), 1, (at) => (written.charCodeAt(at) === QUOTE ? 2 : 1));
    },
    rewrite: (written, redacted, before) => {
      const value = withoutFormula(redacted, before);
      const mustQuote = isQuoted(written) || value.includes(separator) || /["\r\n]/.test(value);
      return mustQuote ? `"${value.replaceAll('"', '""')}"` : value;
    },
  };
}

const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;
const SEPARATOR_LINE = /^sep=([^"\r\n\ud800-\udfff])(?:\r\n?|\n|$)/i;
const SEPARATORS = [";", ",", "\t", "|"] as const;

function commonest(text: string, start: number): string {
  const counts = SEPARATORS.map(() => 0);
  let quotes = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) quotes++;
    if (quotes % 2 === 1) continue;
    if (code === LINE_FEED || code === RETURN) break;
    const place = SEPARATORS.findIndex((separator) => separator.charCodeAt(0) === code);
    if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
  }
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ";";
}

interface Row {
  readonly separator: number;
  readonly row: number;
}

function cellEnd(text: string, start: number, { separator, row }: Row): number {
  const closed = text.charCodeAt(start) === QUOTE ? closingQuote(text, start, row) + 1 : start;
  for (let at = closed; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === separator || code === LINE_FEED || code === RETURN) return at;
  }
  return text.length;
}

function closingQuote(text: string, start: number, row: number): number {
  let at = text.indexOf('"', start + 1);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  if (at >= 0) return at;
  throw new KiregelError(
    "invalid-csv",
    `A quoted cell in row ${row} has no closing quote. The text is refused because everything after it would be ` +
      "read as one cell.",
  );
}

// A cell with anything behind its closing quote follows no rule; it is read as it is written.
function cellValue(text: string, start: number, end: number): string {
  const written = text.slice(start, end);
  return isQuoted(written) ? written.slice(1, -1).replaceAll('""', '"') : written;
}

function isQuoted(written: string): boolean {
  if (written.length < 2 || written.charCodeAt(0) !== QUOTE || !written.endsWith('"')) return false;
  return !written.slice(1, -1).replaceAll('""', "").includes('"');
}

function afterLineEnd(text: string, at: number): number {
  return text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1;
}

// Spreadsheets run what begins like this: https://owasp.org/www-community/attacks/CSV_Injection
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function withoutFormula({ value }: RedactedValue, before: string): string {
  return FORMULA.test(value) && !FORMULA.test(before) ? `'${value}` : value;
}

function invalidSeparator(): KiregelError {
  return new KiregelError(
    "invalid-separator",
    "The separator of a CSV file is one character, for example ; or a comma, and neither a quote nor a line break.",
  );
}
