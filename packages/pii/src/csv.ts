import { csvNotation, readCsvCells, readCsvForm } from "./csv-cell.ts";
import { escaped } from "./record.ts";
import type { RedactionPolicy, RedactOptions } from "./redact.ts";
import type { Scanner, ScanOptions } from "./scan.ts";
import {
  type FoundField,
  keepFound,
  redactWritten,
  scanWritten,
  type WrittenField,
  type WrittenFinding,
  type WrittenRedaction,
} from "./written-field.ts";

export interface CsvOptions {
  /** One character. Default: that of a `sep=` line, or of `;`, `,`, tab and `|` the most frequent in the first row. */
  readonly separator?: string;
  /** Whether the first row holds the names of the columns; default true. */
  readonly header?: boolean;
}

/**
 * Finds personal data in the cells of a CSV text (RFC 4180, or as German programs write it: `;`, a byte order mark,
 * a line `sep=;`). The name of the column counts as context. Pointers are `/row/name`; rows count from 1 with the
 * header, and a column whose name is missing, repeated or itself a finding goes by its number. Throws a KiregelError
 * `invalid-csv` if a quote is never closed, and `invalid-separator`.
 *
 * @example
 * ```ts
 * import { compile, dateOfBirth, scanCsv } from "@kiregel/pii";
 *
 * const text = "Name;Geburtsdatum\r\nMuster;12.03.1980\r\n";
 * scanCsv(compile([dateOfBirth]), text).map(({ pointer }) => pointer); // => ["/2/Geburtsdatum"]
 * ```
 */
export function scanCsv(
  scanner: Scanner,
  text: string,
  options: CsvOptions & ScanOptions = {},
): readonly WrittenFinding[] {
  const findings: WrittenFinding[] = [];
  readCsv(scanner, text, { options, visit: scanWritten(scanner, text, { options, findings }) });
  return findings;
}

/**
 * Finds personal data as `scanCsv` does and replaces it as the policy says. What is not replaced stays the same to the
 * byte. A replaced cell is quoted where it must be, and gets an apostrophe in front if a spreadsheet would run it as a
 * formula that the cell was not before. Throws what `scanCsv` and `redact` throw.
 *
 * @example
 * ```ts
 * import { compile, email, redactCsv } from "@kiregel/pii";
 *
 * const text = "Nr;Mail\r\n007;erika@example.org\r\n";
 * redactCsv(compile([email]), text, { default: { operator: "label" } }).text; // => "Nr;Mail\r\n007;[EMAIL]\r\n"
 * ```
 */
export function redactCsv(
  scanner: Scanner,
  text: string,
  policy: RedactionPolicy,
  options: CsvOptions & RedactOptions = {},
): WrittenRedaction {
  const found: FoundField[] = [];
  readCsv(scanner, text, { options, visit: keepFound(scanner, found, options) });
  return redactWritten(text, found, { policy, options });
}

interface Reading {
  readonly options: CsvOptions;
  readonly visit: (field: WrittenField) => void;
}

function readCsv(scanner: Scanner, text: string, { options, visit }: Reading): void {
  const form = readCsvForm(text, options.separator);
  const notation = csvNotation(form.separator);
  const names: string[] = [];
  let steps: readonly (string | undefined)[] | undefined;
  readCsvCells(text, form, ({ row, column, value, start, end }) => {
    const isHeader = options.header !== false && row === form.firstRow;
    if (isHeader) names.push(scanner.scan(value).length > 0 ? "" : value.trim());
    else steps ??= stepsOf(names);
    const step = (isHeader ? undefined : steps?.[column - 1]) ?? String(column);
    const field = isHeader ? "" : (names[column - 1] ?? "");
    visit({ pointer: `/${row}/${step}`, field, value, start, end, notation });
  });
}

// What stands for a column in a pointer; nothing if only its number is unambiguous.
function stepsOf(names: readonly string[]): readonly (string | undefined)[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return names.map((name) => (counts.get(name) === 1 && !/^\d*$/.test(name) ? escaped(name) : undefined));
}
