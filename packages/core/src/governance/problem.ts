import * as z from "zod";
import { expected, nearest } from "../engine/fact.ts";
import { printable } from "../error.ts";
import { practiceCatalogue } from "../facts/practice-catalogue.ts";
import { inventorySchema } from "./inventory.schema.ts";

/** A mistake in an inventory: where it is, what was found and what would be right. No message holds a value of the input. */
export interface Problem {
  /** The keys and list positions that lead to the place, as they stand in the input. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type Issue = z.core.$ZodIssue;

/** What an issue of the schema says in our words; `input` is the value that was checked. */
export function problemsOf(issue: Issue, input: unknown, before: Problem["path"] = []): readonly Problem[] {
  const path = [...before, ...issue.path.map((part) => (typeof part === "symbol" ? String(part) : part))];
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(path, key));
  const found = valueAt(input, path);
  if (issue.code !== "invalid_union") return [{ path, message: messageOf(issue, found) }];
  const [, withProvenance] = issue.errors;
  if (isFactPath(path) && withProvenance !== undefined && kindOf(found) === "group") {
    return withProvenance.flatMap((inner) => problemsOf(inner, input, path));
  }
  return [{ path, message: factMessage(path, found) }];
}

function unknownKey(path: Problem["path"], key: string): Problem {
  const message =
    path.at(-1) === "facts"
      ? `No rule reads the fact ${printable(key)}${isRecorded(key) ? " from here" : ""}. ${factRemedy(key)}`
      : `There is no key ${printable(key)} here. ${keyRemedy(key, keysAt(path))}`;
  return { path: [...path, key], message };
}

function factRemedy(key: string): string {
  if (isRecorded(key)) {
    return "It is read from the records: status, owner, suppliers, policies, trainings, workplace. State it there.";
  }
  const near = nearest(
    key,
    [...practiceCatalogue.facts.keys()].filter((known) => !isRecorded(known)),
  );
  return near === undefined ? "Remove it, or correct its spelling." : `Did you mean "${near}"?`;
}

function isRecorded(key: string): boolean {
  return ["governance", "processing", "management"].includes(practiceCatalogue.chapters.get(key) ?? "");
}

function keyRemedy(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  return near === undefined ? `Possible keys: ${known.join(", ")}.` : `Did you mean "${near}"?`;
}

/** The keys that the schema knows at a path. */
function keysAt(path: Problem["path"]): readonly string[] {
  let schema: unknown = inventorySchema;
  for (const step of path) {
    const inner = unwrapped(schema);
    if (inner instanceof z.ZodArray) schema = inner.element;
    else if (inner instanceof z.ZodObject && Object.hasOwn(inner.shape, step)) schema = inner.shape[step];
    else return PROVENANCE;
  }
  const inner = unwrapped(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : PROVENANCE;
}

/** The keys of a fact that says who stated it. */
const PROVENANCE = ["value", "statedBy", "statedOn", "evidence"];

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? unwrapped(schema.unwrap()) : schema;
}

// The only unions of the schema are facts; the path ends with the key, or with `value` when provenance stands beside it.
function factMessage(path: Problem["path"], found: unknown): string {
  const fact = practiceCatalogue.facts.get(String(path.at(path.at(-1) === "value" ? -2 : -1)));
  if (fact === undefined) return `This value has none of the forms that are possible here; found ${nameOf(found)}.`;
  const asText = kindOf(found) === "text" && fact.options !== undefined ? "another text" : nameOf(found);
  return `Expected ${expected(fact)}, or "undecided"; found ${fact.kind === "date" ? dayText(found) : asText}.`;
}

function isFactPath(path: Problem["path"]): boolean {
  return path.at(-2) === "facts";
}

function messageOf(issue: Issue, found: unknown): string {
  if (issue.code === "invalid_type") return typeMessage(issue.expected, found);
  if (issue.code === "invalid_value") {
    const values = issue.values.map((value) => JSON.stringify(value)).join(" or ");
    return `Expected ${values}; found ${kindOf(found) === "text" ? "another text" : nameOf(found)}.`;
  }
  if (issue.code === "too_small") {
    return issue.origin === "string"
      ? "Expected a text; found an empty one."
      : `Expected ${String(issue.minimum)} or more; found less.`;
  }
  if (issue.code === "too_big") {
    const length = issue.origin === "string" ? "a text of at most" : "at most";
    return `Expected ${length} ${String(issue.maximum)}${issue.origin === "string" ? " characters" : ""}; found more.`;
  }
  if (issue.code !== "invalid_format") return `This value is not possible here; found ${nameOf(found)}.`;
  if (issue.format === "date") return `Expected a day that exists, written YYYY-MM-DD; found ${dayText(found)}.`;
  if (issue.format === "url") return "Expected an address that begins with https://; found another text.";
  return `${issue.message.replace(/\.$/, "")}; found another text.`;
}

function typeMessage(type: string, found: unknown): string {
  const kind = kindOf(found);
  const unquoted = type === "string" && (kind === "number" || kind === "truth");
  const quoted = (type === "boolean" || type === "number" || type === "int") && kind === "text";
  const hint = unquoted ? " Put it in quotes." : quoted ? " Write it without quotes." : "";
  const other = type === "int" && kind === "number" ? "another number" : nameOf(found);
  return `Expected ${TYPES[type] ?? type}; found ${other}.${hint}`;
}

const TYPES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a group of keys",
};

function dayText(found: unknown): string {
  if (typeof found !== "string") return nameOf(found);
  return /^\d{4}-\d{2}-\d{2}$/.test(found) ? "a day that does not exist" : "a text of another form";
}

const NAMES = {
  nothing: "nothing",
  empty: "an empty value",
  text: "a text",
  number: "a number",
  truth: "a yes-or-no value",
  list: "a list",
  group: "a group of keys",
  other: "a value that JSON does not have",
} as const;

function nameOf(value: unknown): string {
  return NAMES[kindOf(value)];
}

function kindOf(value: unknown): keyof typeof NAMES {
  if (value === undefined) return "nothing";
  if (value === null) return "empty";
  if (typeof value === "string") return "text";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "truth";
  if (Array.isArray(value)) return "list";
  return typeof value === "object" ? "group" : "other";
}

function valueAt(input: unknown, path: Problem["path"]): unknown {
  let place = input;
  for (const step of path) {
    if (typeof place !== "object" || place === null || !Object.hasOwn(place, step)) return undefined;
    place = Reflect.get(place, step);
  }
  return place;
}
