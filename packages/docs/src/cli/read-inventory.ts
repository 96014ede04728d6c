import type { Inventory } from "@kiregel/core";
import { checkInventory, type Problem } from "@kiregel/core/inventory";
import { type Document, isScalar, LineCounter, parseDocument, visit } from "yaml";
import { InputError } from "./input-error.ts";
import { readText } from "./read-file.ts";
import { tooDeepAt } from "./yaml-depth.ts";
import { YAML_FAULTS } from "./yaml-fault.words.ts";
import { offsetOf, place, type Source } from "./yaml-place.ts";

/** The largest inventory that is read, in bytes. */
const LIMIT = 16_000_000;

/**
 * Reads an inventory in YAML or JSON. Every mistake is named with file, line and column, all at once; throws an
 * InputError.
 */
export function readInventory(file: string): Inventory {
  return parseInventory(readText(file, LIMIT), file);
}

/** The inventory in a text; `file` is the name for messages. Throws an InputError. */
function parseInventory(text: string, file: string): Inventory {
  if (text.trim() === "") {
    throw new InputError([`${file}:1:1 The file is empty. An inventory begins with: schema: kiregel.inventory/1`]);
  }
  refuseDepth(text, file);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: "error",
  });
  const source = { file, lines, document };
  refuseFaults(source);
  const checked = checkInventory(plainValue(source));
  if (checked.inventory !== undefined) return checked.inventory;
  throw new InputError(
    shortened(
      file,
      checked.problems.map((problem) => `${place(source, offsetOf(document, problem.path))} ${textOf(problem)}`),
    ),
  );
}

function refuseDepth(text: string, file: string): void {
  const deep = tooDeepAt(text);
  if (deep === undefined) return;
  const before = text.slice(0, deep).split("\n");
  const where = `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  throw new InputError([`${where} The values are nested too deeply here. An inventory has at most eight levels.`]);
}

/** How many mistakes are named one by one. */
const MOST_MISTAKES = 100;

function shortened(file: string, mistakes: readonly string[]): readonly string[] {
  const more = mistakes.length - MOST_MISTAKES;
  return more <= 0 ? mistakes : [...mistakes.slice(0, MOST_MISTAKES), `${file}: ${more} more mistakes.`];
}

// One fault often brings others on the same place: the first one tells most, and that of the indentation least.
function refuseFaults(source: Source): void {
  const { errors, warnings } = source.document;
  const faults = new Map<string, string>();
  for (const { code, pos } of [...errors, ...warnings]) {
    const where = place(source, pos[0]);
    const before = faults.get(where);
    if (before === undefined || before === "BAD_INDENT") faults.set(where, code);
  }
  const lines = [...faults].map(([where, code]) => `${where} ${YAML_FAULTS[code] ?? "This is not valid YAML."}`);
  if (lines.length > 0) throw new InputError(shortened(source.file, lines));
}

/** The plain value of a YAML document; a chain of aliases that would blow up is refused, and one that leads nowhere. */
function plainValue(source: Source): unknown {
  const { document } = source;
  visit(document, {
    // As a plain value it would not be a key but the prototype, and what it holds would count as stated.
    Pair: (_, { key }) => {
      if (!isScalar(key) || key.value !== "__proto__") return;
      throw new InputError([`${place(source, key.range?.[0] ?? 0)} There is no key "__proto__" anywhere. Remove it.`]);
    },
    Alias: (_, alias) => {
      if (alias.resolve(document) !== undefined) return;
      const where = place(source, alias.range?.[0] ?? 0);
      throw new InputError([`${where} This alias has no anchor before it. Write the value out, or quote the text.`]);
    },
  });
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const message = "The aliases of this file refer to each other too often. Write the values out.";
    throw new InputError([`${place(source, firstAlias(document))} ${message}`]);
  }
}

function firstAlias(document: Document.Parsed): number {
  let offset = 0;
  visit(document, {
    Alias: (_, alias) => {
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function textOf({ path, message }: Problem): string {
  const name = path.map((step, at) => (typeof step === "number" ? `[${step}]` : at === 0 ? step : `.${step}`)).join("");
  return name === "" ? message : `${shorten(name)}: ${message}`;
}

// Keys come from the input; what does not look like a key is not repeated.
function shorten(name: string): string {
  return /^[A-Za-z0-9._[\]-]{1,160}$/.test(name) ? name : "(here)";
}
