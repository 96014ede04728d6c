import type { Inventory } from "@kiregel/core";
import { checkInventory, type Problem } from "@kiregel/core/inventory";
import { type Document, isMap, isNode, isPair, isScalar, LineCounter, type Node, parseDocument } from "yaml";
import { InputError } from "./input-error.ts";
import { readText } from "./read-file.ts";

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
export function parseInventory(text: string, file: string): Inventory {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: "silent",
  });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    throw new InputError(
      faults.map(
        ({ code, pos: [start] }) => `${place(file, lines, start)} ${YAML_FAULTS[code] ?? "This is not valid YAML."}`,
      ),
    );
  }
  const checked = checkInventory(valueOf(document, file));
  if (checked.inventory !== undefined) return checked.inventory;
  throw new InputError(
    checked.problems.map((problem) => `${place(file, lines, offsetOf(document, problem.path))} ${textOf(problem)}`),
  );
}

/** The plain value of a YAML document; a chain of aliases that would blow up is refused. */
function valueOf(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw new InputError([`${file}:1:1 The aliases of this file refer to each other too often. Write the values out.`]);
  }
}

// The message of the parser can quote the text, and the text can hold personal data; so each fault has our own words.
const YAML_FAULTS: Readonly<Record<string, string>> = {
  ALIAS_PROPS: "An alias cannot have a tag or an anchor of its own. Remove it.",
  BAD_ALIAS: "An alias has no name. Write its name after the *, or quote the value.",
  BAD_DQ_ESCAPE: "This escape is not known in double quotes. Use single quotes, or double the backslash.",
  BAD_INDENT: "The indentation does not fit. Indent with the same number of spaces as the lines beside it.",
  BLOCK_AS_IMPLICIT_KEY:
    "A list or a group stands where a value on one line is expected. Start it on a line of its own.",
  BLOCK_IN_FLOW: "A list with dashes stands inside brackets. Use one form or the other.",
  DUPLICATE_KEY: "This key stands twice in the same group. Keep one of them.",
  MISSING_CHAR: "A bracket, quote, comma or colon is missing here.",
  MULTILINE_IMPLICIT_KEY: "A key runs over more than one line. A colon may be missing, or a quote is not closed.",
  TAB_AS_INDENT: "A tab stands in the indentation. Use spaces.",
  TAG_RESOLVE_FAILED: "This tag is not known. Remove it; plain values are enough.",
  UNEXPECTED_TOKEN: "This character is not expected here. Quote the value if it is part of a text.",
};

function textOf({ path, message }: Problem): string {
  const name = path.map((step, at) => (typeof step === "number" ? `[${step}]` : at === 0 ? step : `.${step}`)).join("");
  return name === "" ? message : `${shorten(name)}: ${message}`;
}

// Keys come from the input; what does not look like a key is not repeated.
function shorten(name: string): string {
  return /^[A-Za-z0-9._[\]-]{1,160}$/.test(name) ? name : "(here)";
}

function place(file: string, lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `${file}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
}

/** Where a path stands: at its value, at its key if the key itself is wrong, or at the group that lacks it. */
function offsetOf(document: Document.Parsed, path: Problem["path"]): number {
  let node: Node | null = document.contents;
  for (const step of path) {
    const next = childOf(node, step);
    if (next === undefined) break;
    node = next;
  }
  return node?.range?.[0] ?? 0;
}

function childOf(node: Node | null, step: string | number): Node | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    const found = pair === undefined ? undefined : isNode(pair.value) && !isMap(pair.value) ? pair.value : pair.key;
    if (pair !== undefined && isMap(pair.value)) return pair.value;
    return isNode(found) ? found : undefined;
  }
  if (node === null || !("items" in node) || !Array.isArray(node.items)) return undefined;
  const item: unknown = node.items[Number(step)];
  return isNode(item) && !isPair(item) ? item : undefined;
}
