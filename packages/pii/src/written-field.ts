import { scanField } from "./field.ts";
import type { RecordFinding } from "./record.ts";
import type { Redaction, RedactionPolicy, RedactOptions } from "./redact.ts";
import type { RecordReplacement } from "./redact-record.ts";
import { type RedactedValue, redactValues, type Value } from "./redact-values.ts";
import type { Scanner, ScanOptions } from "./scan.ts";

/** One value of a record that is written down: in JSON text, in a CSV file. */
export interface WrittenField {
  readonly pointer: string;
  /** The name that counts as its label. */
  readonly field: string;
  /** What the notation stands for. */
  readonly value: string;
  /** Where its notation stands in the text, with its quotes. */
  readonly start: number;
  readonly end: number;
  readonly notation: Notation;
  /** The line of an NDJSON text, from 1. */
  readonly line?: number;
}

/** How a value is written down. */
export interface Notation {
  /** For a value written so: where in the notation a place of the value stands. */
  readonly places: (written: string) => (at: number) => number;
  /** The notation of the value that has come from the one written so. */
  readonly rewrite: (written: string, redacted: RedactedValue, before: string) => string;
}

/** A finding in a value of a text. `start` and `end` count in the value, without quotes and escapes. */
export interface WrittenFinding extends RecordFinding {
  /** The same span in the text, as it is written there. */
  readonly inText: { readonly start: number; readonly end: number };
  /** The line of an NDJSON text, from 1; absent in other texts. */
  readonly line?: number;
}

/** A replacement in a value of a text. Its spans count in the value. */
export interface WrittenReplacement extends RecordReplacement {
  /** The line of an NDJSON text, from 1; absent in other texts. */
  readonly line?: number;
}

/** A text in which values have been replaced; all else is the same to the byte. */
export interface WrittenRedaction extends Pick<Redaction, "text" | "mapping" | "pseudonyms"> {
  readonly replacements: readonly WrittenReplacement[];
}

/** A visitor that adds what it finds in the written values of a text. */
export function scanWritten(
  scanner: Scanner,
  text: string,
  { options, findings }: { readonly options: ScanOptions; readonly findings: WrittenFinding[] },
): (field: WrittenField) => void {
  return (field) => {
    const found = scanField(scanner, field, options);
    if (found.length === 0) return;
    const place = field.notation.places(text.slice(field.start, field.end));
    for (const finding of found) {
      findings.push({
        ...finding,
        pointer: field.pointer,
        inText: { start: field.start + place(finding.start), end: field.start + place(finding.end) },
        ...(field.line !== undefined && { line: field.line }),
      });
    }
  };
}

/** What is to be replaced in a text, in the order of the text. */
export interface FoundField extends Value {
  readonly field: WrittenField;
}

/** A visitor that keeps the written values in which something may have to be replaced. */
export function keepFound(
  scanner: Scanner,
  found: FoundField[],
  options: RedactOptions,
): (field: WrittenField) => void {
  return (field) => {
    const findings = scanField(scanner, field, {});
    // A text without findings can still look like a token of the mapping.
    if (findings.length > 0 || options.mapping !== undefined) found.push({ value: field.value, findings, field });
  };
}

/** Writes the text with the values replaced. */
export function redactWritten(
  text: string,
  found: readonly FoundField[],
  { policy, options }: { readonly policy: RedactionPolicy; readonly options: RedactOptions },
): WrittenRedaction {
  const { values, ...issued } = redactValues(found, policy, options);
  const replacements: WrittenReplacement[] = [];
  let out = "";
  let at = 0;
  found.forEach(({ field }, place) => {
    const redacted = values[place];
    if (redacted === undefined || redacted.replacements.length === 0) return;
    const { pointer, line, start, end, notation } = field;
    out += text.slice(at, start) + notation.rewrite(text.slice(start, end), redacted, field.value);
    at = end;
    for (const one of redacted.replacements) {
      replacements.push({ ...one, pointer, ...(line !== undefined && { line }) });
    }
  });
  return { text: out + text.slice(at), replacements, ...issued };
}

/** The places of a notation in which some characters are written with more than one: `width` tells how many begin at a place. */
export function escapedPlaces(written: string, from: number, width: (at: number) => number): (at: number) => number {
  const places: number[] = [];
  for (let at = from; at < written.length; at += width(at)) places.push(at);
  return (at) => places[at] ?? written.length;
}

/** A notation that is the value itself. */
export const PLAIN_NOTATION: Notation = {
  places: () => (at) => at,
  rewrite: (_, { value }) => value,
};
