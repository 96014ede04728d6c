import { basename } from "node:path";
import type { NamedText } from "../redact-texts.ts";
import { InputError } from "./input-error.ts";
import { readText } from "./read-file.ts";

/** The largest file of texts that is read at once, in bytes. */
const LIMIT = 256_000_000;

/** How many faulty lines are named one by one. */
const MOST_FAULTS = 20;

/** How the texts of a file are told apart: lines, elements of a list, one JSON value, or the text as a whole. */
export type TextForm = "ndjson" | "json" | "json-value" | "text";

/** The texts of a file: one for each line of NDJSON, one for each element of a JSON list, otherwise the file as a whole. */
export interface TextFile {
  readonly form: TextForm;
  readonly texts: readonly NamedText[];
}

/** Reads texts; a line that is not JSON is named with file and line. Throws an InputError. */
export function readTexts(file: string): TextFile {
  const content = readText(file, LIMIT);
  if (/\.(ndjson|jsonl)$/i.test(file)) return { form: "ndjson", texts: ndjson(content, file) };
  if (/\.json$/i.test(file)) return json(content, file);
  return { form: "text", texts: [{ id: basename(file), value: content }] };
}

/** The texts in the form in which they were read. */
export function writeTexts(form: TextForm, texts: readonly NamedText[]): string {
  if (form === "ndjson") return texts.map(({ value }) => `${JSON.stringify(value)}\n`).join("");
  if (form === "json") return indented(texts.map(({ value }) => value));
  if (form === "json-value") return texts.map(({ value }) => indented(value)).join("");
  return texts.map(({ value }) => String(value)).join("");
}

function ndjson(content: string, file: string): readonly NamedText[] {
  const faults: string[] = [];
  const texts = content.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      const value: unknown = JSON.parse(line);
      return [{ id: nameOf(value, `line ${index + 1}`), value }];
    } catch {
      faults.push(`${file}:${index + 1}:1 This line is not valid JSON. Each line holds one JSON value.`);
      return [];
    }
  });
  if (faults.length > MOST_FAULTS) throw new InputError([...faults.slice(0, MOST_FAULTS), more(file, faults)]);
  if (faults.length > 0) throw new InputError(faults);
  return texts;
}

function more(file: string, faults: readonly string[]): string {
  return `${file}: ${faults.length - MOST_FAULTS} more lines are not valid JSON.`;
}

function json(content: string, file: string): TextFile {
  const value = parsed(content, file);
  if (!Array.isArray(value)) return { form: "json-value", texts: [{ id: nameOf(value, "item 1"), value }] };
  return { form: "json", texts: value.map((item, index) => ({ id: nameOf(item, `item ${index + 1}`), value: item })) };
}

function parsed(content: string, file: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new InputError([`${file}:1:1 This file is not valid JSON. A file that ends in .json holds one JSON value.`]);
  }
}

function indented(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

// An id of a record is printed only if it looks like one: T-0001 yes, a mail address no.
function nameOf(value: unknown, otherwise: string): string {
  if (typeof value !== "object" || value === null || !("id" in value)) return otherwise;
  const { id } = value;
  return typeof id === "string" && /^[A-Za-z]{0,8}-?\d{1,12}$/.test(id) ? id : otherwise;
}
