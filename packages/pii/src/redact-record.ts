import type { Mapping } from "./mapping.ts";
import type { Pseudonyms } from "./pseudonym.ts";
import { isContainer, type RecordFinding, type Step, scanRecord, walkRecord } from "./record.ts";
import type { RedactionPolicy, RedactOptions, Replacement } from "./redact.ts";
import { redactValues, type Value } from "./redact-values.ts";
import type { Scanner } from "./scan.ts";

/** A replacement in one value of a record. */
export interface RecordReplacement extends Replacement {
  /** JSON Pointer (RFC 6901) to the value. It repeats the keys of the record. */
  readonly pointer: string;
}

/** A redacted record, and what was done to it. */
export interface RecordRedaction {
  /** A copy: objects, arrays and plain values; a number in which something was found has become a string. */
  readonly value: unknown;
  readonly replacements: readonly RecordReplacement[];
  /** The mapping that was given, with the tokens issued for this record; absent if none was given. */
  readonly mapping?: Mapping;
  /** The pseudonyms that were given, with the names given in this record; absent if none were given. */
  readonly pseudonyms?: Pseudonyms;
}

/**
 * Finds personal data in the values of an object or array, as `scanRecord` does, and replaces it in a copy as the policy
 * says. Keys are neither scanned nor changed; nothing that is passed in is changed. Throws what `scanRecord` and `redact`
 * throw.
 *
 * @example
 * ```ts
 * import { compile, email, redactRecord } from "@kiregel/pii";
 *
 * const entry = { user: "erika@example.org", status: 200 };
 * redactRecord(compile([email]), entry, { default: { operator: "label" } }).value; // => { user: "[EMAIL]", status: 200 }
 * ```
 */
export function redactRecord(
  scanner: Scanner,
  value: unknown,
  policy: RedactionPolicy,
  options: RedactOptions = {},
): RecordRedaction {
  const copy = copyOf(value);
  const found = byPointer(scanRecord(scanner, copy.root));
  const values: FieldValue[] = [];
  for (const [pointer, place] of copy.places) {
    const findings = found.get(pointer) ?? [];
    // A text without findings can still look like a token of the mapping.
    const isText = typeof place.value === "string" && options.mapping !== undefined;
    if (isText || findings.length > 0) values.push({ pointer, place, value: String(place.value), findings });
  }
  const { values: redacted, ...issued } = redactValues(values, policy, options);
  const replacements = values.flatMap(({ pointer, place }, at) => {
    const { value: text = "", replacements: own = [] } = redacted[at] ?? {};
    if (own.length > 0) put(place.holder, place.key, text);
    return own.map((replacement) => ({ ...replacement, pointer }));
  });
  return { value: copy.box.root, replacements, ...issued };
}

interface FieldValue extends Value {
  readonly pointer: string;
  readonly place: Place;
}

function byPointer(findings: readonly RecordFinding[]): ReadonlyMap<string, readonly RecordFinding[]> {
  const groups = new Map<string, RecordFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.pointer);
    if (group === undefined) groups.set(finding.pointer, [finding]);
    else group.push(finding);
  }
  return groups;
}

/** Where a value of the copy stands. */
interface Place {
  readonly value: unknown;
  readonly holder: object;
  readonly key: string;
}

interface Copy {
  /** Holds the copy under `root`. */
  readonly box: { root: unknown };
  readonly root: unknown;
  readonly places: ReadonlyMap<string, Place>;
}

// Every value is read once: what was scanned is what is given back.
function copyOf(value: unknown): Copy {
  const box: { root: unknown } = { root: undefined };
  const places = new Map<string, Place>();
  const copies = new Map<object, object>();
  walkRecord(value, (step) => {
    const holder = holderOf(step, copies, box);
    const key = step.key ?? "root";
    const own = isContainer(step.value) ? emptyLike(step.value) : step.value;
    if (isContainer(step.value) && isContainer(own)) copies.set(step.value, own);
    put(holder, key, own);
    places.set(step.pointer, { value: own, holder, key });
  });
  return { box, root: box.root, places };
}

// An object that stands at two places is copied twice; what it holds is visited right after it.
function holderOf({ holder }: Step, copies: ReadonlyMap<object, object>, box: object): object {
  return holder === undefined ? box : (copies.get(holder) ?? box);
}

function emptyLike(value: object): object {
  return Array.isArray(value) ? [] : {};
}

// A key called __proto__ is a key like any other.
function put(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}
