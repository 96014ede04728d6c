import { KiregelError } from "./error.ts";
import { scanField } from "./field.ts";
import type { Finding } from "./finding.ts";
import type { Scanner, ScanOptions } from "./scan.ts";

/** A finding in one value of a record. Its span counts in that string (a number counts as written in JSON). */
export interface RecordFinding extends Finding {
  /** JSON Pointer (RFC 6901) to the value. It repeats the keys of the record. */
  readonly pointer: string;
  /** The span counts in the key itself, the last of the pointer, and not in the value. Absent otherwise. */
  readonly inKey?: true;
}

export interface RecordOptions extends ScanOptions {
  /** Scans the keys of objects as well; default false. */
  readonly keys?: boolean;
}

/**
 * Finds personal data in the values of an object or array. The name of the field counts as context, for
 * all values of a list too. A value that stands at two places is reported at both; keys are scanned on request.
 *
 * @example
 * import { compile, dateOfBirth, scanRecord } from "@kiregel/pii";
 *
 * scanRecord(compile([dateOfBirth]), { geburtsdatum: "1980-03-12" }).map(({ pointer }) => pointer); // => ["/geburtsdatum"]
 */
export function scanRecord(scanner: Scanner, value: unknown, options: RecordOptions = {}): readonly RecordFinding[] {
  const findings: RecordFinding[] = [];
  walkRecord(value, (step) => {
    const { pointer, field } = step;
    const written = options.keys === true ? keyOf(step) : "";
    for (const finding of written === "" ? [] : scanner.scan(written, options)) {
      findings.push({ ...finding, pointer, inKey: true });
    }
    for (const finding of scanField(scanner, { field, value: writtenOf(step.value) }, options)) {
      findings.push({ ...finding, pointer });
    }
  });
  return findings;
}

/** A string or a whole number as it is scanned; empty for everything else. */
function writtenOf(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" && Number.isSafeInteger(value) ? String(value) : "";
}

/**
 * Visits every value of a record before what it holds, in the order of its fields. Each is read once. Throws a KiregelError
 * `cyclic-record`, `record-too-deep`, `record-too-large` or `unreadable-record`.
 */
export function walkRecord(value: unknown, visit: (step: Step) => void): void {
  const open = new Set<object>();
  const stack: Step[] = [{ value, pointer: "", field: "", depth: 0 }];
  for (let visited = 0; ; visited++) {
    const step = stack.pop();
    if (step === undefined) return;
    if (visited >= MOST_VALUES) throw refusal("record-too-large", step, `holds more than ${MOST_VALUES} values`);
    if (step.leaves !== undefined) open.delete(step.leaves);
    else {
      visit(step);
      if (isContainer(step.value)) enter(step.value, step, { open, stack });
    }
  }
}

/** Whether a value holds others. */
export function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** One value of a record. */
export interface Step {
  readonly value: unknown;
  readonly pointer: string;
  /** The key or index under which it stands in what holds it. */
  readonly key?: string;
  /** The object that holds it. */
  readonly holder?: object;
  /** The nearest key that is no list index. */
  readonly field: string;
  readonly depth: number;
  /** The object that is left when this step is reached. */
  readonly leaves?: object;
}

// An object can hold itself in so many ways that its tree never ends; no record of this size is one object.
const MOST_VALUES = 10_000_000;
const DEEPEST = 10_000;

function enter(value: object, step: Step, walk: { readonly open: Set<object>; readonly stack: Step[] }): void {
  if (walk.open.has(value)) throw refusal("cyclic-record", step, "holds itself");
  if (step.depth >= DEEPEST) throw refusal("record-too-deep", step, `is nested more than ${DEEPEST} levels deep`);
  walk.open.add(value);
  walk.stack.push({ ...step, leaves: value });
  const isList = Array.isArray(value);
  const keys = keysOf(value, step);
  for (let at = keys.length - 1; at >= 0; at--) {
    const key = keys[at] ?? "";
    const child = {
      pointer: `${step.pointer}/${escaped(key)}`,
      key,
      holder: value,
      field: isList ? step.field : key,
      depth: step.depth + 1,
    };
    walk.stack.push({ ...child, value: read(value, key, child) });
  }
}

function keysOf(value: object, step: Pick<Step, "pointer">): readonly string[] {
  try {
    return Object.keys(value);
  } catch {
    throw refusal("unreadable-record", step, "does not list its fields");
  }
}

function read(value: object, key: string, step: Pick<Step, "pointer">): unknown {
  try {
    return Reflect.get(value, key);
  } catch {
    throw refusal("unreadable-record", step, "throws when it is read");
  }
}

/** A key as it stands in a JSON Pointer. */
export function escaped(key: string): string {
  return key.includes("~") || key.includes("/") ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}

// An index of a list is no key.
function keyOf({ key = "", holder }: Step): string {
  return Array.isArray(holder) ? "" : key;
}

// The message shows keys that are plain words only: a key can be personal data itself.
function refusal(code: string, { pointer }: Pick<Step, "pointer">, what: string): KiregelError {
  const steps = pointer.split("/").slice(1);
  const shown = steps.slice(0, 12).map((key) => (/^(?:\d{1,5}|[A-Za-z_][A-Za-z_-]{0,30})$/.test(key) ? key : "…"));
  const path = `/${shown.join("/")}${steps.length > 12 ? `/… (${steps.length} levels)` : ""}`;
  return new KiregelError(
    code,
    `The value at ${path} ${what}. Pass plain JSON values: only they can be scanned in full.`,
  );
}
