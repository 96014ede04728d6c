import { scanField } from "./field.ts";
import { createPseudonyms, type Pseudonyms } from "./pseudonym.ts";
import { type RedactionPolicy, type RedactOptions, redact } from "./redact.ts";
import type { Scanner } from "./scan.ts";

/** What the operators hmac and surrogate draw on. There is no mapping: nobody could give it back for each log record. */
export type LogOptions = Pick<RedactOptions, "key" | "detectors">;

/** Redacts what a program hands to a logger. Nothing it is given is changed, and nothing in it throws. */
export interface LogRedaction {
  readonly scanner: Scanner;
  readonly policy: RedactionPolicy;
  readonly options: LogOptions;
}

/** What stands for a record or a value that could not be read. */
export const UNREADABLE = "[unreadable: not logged]";

/** Checks the policy once, so that a mistake in it throws here and not in a log call. */
export function logRedaction(scanner: Scanner, policy: RedactionPolicy, options: LogOptions = {}): LogRedaction {
  redact("", [], policy, options);
  return { scanner, policy, options };
}

/**
 * A redacted copy of any value: plain values, objects and lists; an error stays an error. Dates and what has a `toJSON`
 * are what they are in JSON, a Set is a list, a Map a list of pairs, functions and symbols are left out, and bytes, cycles
 * and what is too deep, too large or throws are a text that says so. `field` is the name that counts as label.
 */
export function redactLogValue(redaction: LogRedaction, value: unknown, field = ""): unknown {
  try {
    return redacted(begin(redaction), value, { field, depth: 0 });
  } catch {
    return UNREADABLE;
  }
}

/** The same for a text. */
export function redactLogText(redaction: LogRedaction, text: string): string {
  try {
    return redactedText(begin(redaction), "", text);
  } catch {
    return UNREADABLE;
  }
}

/** What one log record needs: the names given so far, what is being read, and how many values may still follow. */
interface Visit extends LogRedaction {
  pseudonyms: Pseudonyms;
  readonly open: Set<object>;
  left: number;
}

interface Place {
  readonly field: string;
  readonly depth: number;
}

// A log call must cost little, whatever object it was given by mistake.
const MOST_VALUES = 10_000;
const DEEPEST = 32;
const CIRCULAR = "[circular]";
const TOO_DEEP = "[too deep: not logged]";
const TOO_LARGE = "[too large: not logged]";

function begin(redaction: LogRedaction): Visit {
  return { ...redaction, pseudonyms: createPseudonyms(), open: new Set(), left: MOST_VALUES };
}

function redacted(visit: Visit, value: unknown, place: Place): unknown {
  if (visit.left-- <= 0) return TOO_LARGE;
  if (typeof value === "string") return redactedText(visit, place.field, value);
  if (typeof value === "bigint" || Number.isSafeInteger(value)) {
    const written = String(value);
    const text = redactedText(visit, place.field, written);
    return text === written ? value : text;
  }
  if (typeof value === "function" || typeof value === "symbol") return undefined;
  if (typeof value !== "object" || value === null) return value;
  if (visit.open.has(value)) return CIRCULAR;
  if (place.depth >= DEEPEST) return TOO_DEEP;
  visit.open.add(value);
  const copy = attempt(() => redactedObject(visit, value, place));
  visit.open.delete(value);
  return copy;
}

function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return UNREADABLE;
  }
}

function redactedText(visit: Visit, field: string, value: string): string {
  const findings = scanField(visit.scanner, { field, value }, {});
  if (findings.length === 0) return value;
  const { text, pseudonyms } = redact(value, findings, visit.policy, {
    ...visit.options,
    pseudonyms: visit.pseudonyms,
  });
  visit.pseudonyms = pseudonyms ?? visit.pseudonyms;
  return text;
}

function redactedObject(visit: Visit, value: object, { field, depth }: Place): unknown {
  const place = { field, depth: depth + 1 };
  if (isError(value)) return redactedError(visit, value, place);
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return `[${value.byteLength} bytes: not logged]`;
  const toJson: unknown = Reflect.get(value, "toJSON");
  const plain: unknown = typeof toJson === "function" ? Reflect.apply(toJson, value, [field]) : value;
  if (typeof plain !== "object" || plain === null) return redacted(visit, plain, place);
  if (Array.isArray(plain)) return redactedList(visit, plain, place);
  if (plain instanceof Set || plain instanceof Map) return redactedList(visit, plain, place);
  const copy = {};
  copyFields(visit, plain, { copy, place });
  return copy;
}

function redactedList(visit: Visit, list: Iterable<unknown>, place: Place): readonly unknown[] {
  const copy: unknown[] = [];
  for (const value of list) {
    copy.push(redacted(visit, value, place));
    if (visit.left < 0) break;
  }
  return copy;
}

function copyFields(
  visit: Visit,
  value: object,
  { copy, place }: { readonly copy: object; readonly place: Place },
): void {
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(copy, key)) continue;
    const own = attempt(() => redacted(visit, Reflect.get(value, key), { ...place, field: key }));
    if (own !== undefined) define(copy, key, { value: own, enumerable: true });
    if (visit.left < 0) return;
  }
}

function isError(value: object): boolean {
  return value instanceof Error || Object.prototype.toString.call(value) === "[object Error]";
}

// A plain Error, as a method of the class could read what is not redacted; constructor and name are still those of the class.
function redactedError(visit: Visit, error: object, place: Place): Error {
  const read = (key: string): unknown =>
    attempt(() => redacted(visit, Reflect.get(error, key), { ...place, field: key === "cause" ? place.field : "" }));
  const copy = new Error(textOf(read("message")));
  const like = Object.create(Error.prototype, {
    constructor: { value: attempt(() => Reflect.get(error, "constructor")) },
    name: { value: textOf(read("name")) },
  });
  Object.setPrototypeOf(copy, like);
  define(copy, "stack", { value: textOf(read("stack")) });
  for (const key of ["cause", "errors"]) {
    const value = read(key);
    if (value !== undefined) define(copy, key, { value });
  }
  copyFields(visit, error, { copy, place });
  return copy;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function define(copy: object, key: string, { value, enumerable = false }: PropertyDescriptor): void {
  Object.defineProperty(copy, key, { value, enumerable, writable: true, configurable: true });
}
