import { readJson } from "./json-text.ts";
import type { RedactionPolicy, RedactOptions } from "./redact.ts";
import type { Scanner, ScanOptions } from "./scan.ts";
import {
  type FoundField,
  keepFound,
  PLAIN_NOTATION,
  redactWritten,
  scanWritten,
  type WrittenField,
  type WrittenFinding,
  type WrittenRedaction,
} from "./written-field.ts";

export interface NdjsonOptions {
  /** What happens to a line that is no JSON: it is refused, or scanned as plain text; default `"refuse"`. */
  readonly badLines?: "refuse" | "scan-as-text";
}

/**
 * Finds personal data in a text with one JSON value in each line, as `scanJson` does; `line` counts from 1. Blank lines
 * hold nothing. Throws a KiregelError `invalid-json` with line and column unless such lines are scanned as text.
 *
 * @example
 * ```ts
 * import { compile, email, scanNdjson } from "@kiregel/pii";
 *
 * const text = '{"n":1}\n{"mail":"erika@example.org"}\n';
 * scanNdjson(compile([email]), text).map(({ line, pointer }) => [line, pointer]); // => [[2, "/mail"]]
 * ```
 */
export function scanNdjson(
  scanner: Scanner,
  text: string,
  options: NdjsonOptions & ScanOptions = {},
): readonly WrittenFinding[] {
  const findings: WrittenFinding[] = [];
  const visit = scanWritten(scanner, text, { options, findings });
  for (const field of fieldsOf(text, 1, options)) visit(field);
  return findings;
}

/**
 * Finds personal data as `scanNdjson` does and replaces it in the text. All else stays the same to the byte, blank lines
 * and line ends too. Throws what `scanNdjson` and `redact` throw.
 *
 * @example
 * ```ts
 * import { compile, email, redactNdjson } from "@kiregel/pii";
 *
 * const text = '{"n":1}\n\n{"mail":"erika@example.org"}\n';
 * redactNdjson(compile([email]), text, { default: { operator: "label" } }).text; // => '{"n":1}\n\n{"mail":"[EMAIL]"}\n'
 * ```
 */
export function redactNdjson(
  scanner: Scanner,
  text: string,
  policy: RedactionPolicy,
  options: NdjsonOptions & RedactOptions = {},
): WrittenRedaction {
  return redactLines(scanner, { text, firstLine: 1 }, { policy, options });
}

/** Whole lines, and the number of the first. */
export interface Lines {
  readonly text: string;
  readonly firstLine: number;
}

/** How lines are redacted. */
export interface Way {
  readonly policy: RedactionPolicy;
  readonly options: NdjsonOptions & RedactOptions;
}

/** Redacts lines of a text that may go on. */
export function redactLines(scanner: Scanner, { text, firstLine }: Lines, { policy, options }: Way): WrittenRedaction {
  const found: FoundField[] = [];
  const visit = keepFound(scanner, found, options);
  for (const field of fieldsOf(text, firstLine, options)) visit(field);
  return redactWritten(text, found, { policy, options });
}

function* fieldsOf(text: string, firstLine: number, { badLines }: NdjsonOptions): Generator<WrittenField> {
  let line = firstLine;
  let start = 0;
  for (const written of text.split("\n")) {
    for (const field of fieldsOfLine(written, line, badLines === "scan-as-text")) {
      yield { ...field, line, start: field.start + start, end: field.end + start };
    }
    start += written.length + 1;
    line++;
  }
}

function fieldsOfLine(written: string, line: number, takesText: boolean): readonly WrittenField[] {
  if (/^[ \t\r]*$/.test(written)) return [];
  const fields: WrittenField[] = [];
  try {
    readJson(written, line, (field) => fields.push(field));
    return fields;
  } catch (error) {
    if (!takesText) throw error;
    const value = written.endsWith("\r") ? written.slice(0, -1) : written;
    return [{ pointer: "", field: "", value, start: 0, end: value.length, notation: PLAIN_NOTATION }];
  }
}
