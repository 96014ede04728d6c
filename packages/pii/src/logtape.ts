import {
  type LogOptions,
  type LogRedaction,
  logRedaction,
  redactLogText,
  redactLogValue,
  UNREADABLE,
} from "./log-redaction.ts";
import { type RedactionPolicy, redact } from "./redact.ts";
import type { Scanner } from "./scan.ts";

export type { LogOptions } from "./log-redaction.ts";

/** A LogTape record. Fields that are not named here are passed on. */
export interface LogTapeRecord {
  readonly category: readonly string[];
  readonly level: "trace" | "debug" | "info" | "warning" | "error" | "fatal";
  readonly timestamp: number;
  /** Texts of the template and the values between them, by turns. */
  readonly message: readonly unknown[];
  readonly rawMessage: string | TemplateStringsArray;
  readonly properties: Record<string, unknown>;
}

/** Gives a redacted copy of a record. */
export type LogTapeRedaction = (record: LogTapeRecord) => LogTapeRecord;

/**
 * Redacts records of LogTape (tried with 2.4): message, template and properties. The texts of the template count as
 * context for the values between them, and the names of properties for properties. Wrap a sink in `redactedSink`, or a
 * formatter: `(record) => format(redacted(record))`. Throws a KiregelError for a policy that cannot work, never in a
 * log call.
 *
 * @example
 * ```ts
 * import { compile, email } from "@kiregel/pii";
 * import { logTapeRedaction } from "@kiregel/pii/logtape";
 *
 * const redacted = logTapeRedaction(compile([email]), { default: { operator: "label" } });
 * const properties = { user: "erika@example.org" };
 * const message = ["hello ", properties.user, ""];
 * const head = { category: ["app"], level: "info", timestamp: 0 } as const;
 * redacted({ ...head, message, rawMessage: "hello {user}", properties }).message; // => ["hello ", "[EMAIL]", ""]
 * ```
 */
export function logTapeRedaction(
  scanner: Scanner,
  policy: RedactionPolicy,
  options: LogOptions = {},
): LogTapeRedaction {
  const redaction = logRedaction(scanner, policy, options);
  return (record) => {
    try {
      return { ...record, ...redactedFields(redaction, record) };
    } catch {
      const { category, level, timestamp } = record;
      return { category, level, timestamp, message: [UNREADABLE], rawMessage: UNREADABLE, properties: {} };
    }
  };
}

/**
 * A sink that gives redacted records to another. What LogTape looks for at a sink beside the call, such as how to dispose
 * of it, is that of the other sink.
 *
 * @example
 * ```ts
 * import { compile, email } from "@kiregel/pii";
 * import { logTapeRedaction, redactedSink } from "@kiregel/pii/logtape";
 *
 * const redaction = logTapeRedaction(compile([email]), { default: { operator: "label" } });
 * const lines: string[] = [];
 * const sink = redactedSink(({ message }) => void lines.push(message.join("")), redaction);
 * const head = { category: ["app"], level: "info", timestamp: 0, properties: {} } as const;
 * sink({ ...head, message: ["hello erika@example.org"], rawMessage: "hello erika@example.org" });
 * lines; // => ["hello [EMAIL]"]
 * ```
 */
export function redactedSink(
  sink: (record: LogTapeRecord) => void,
  redaction: LogTapeRedaction,
): (record: LogTapeRecord) => void {
  const wrapped = (record: LogTapeRecord): void => sink(redaction(record));
  for (const key of Reflect.ownKeys(sink)) {
    const own: unknown = Reflect.get(sink, key);
    if (key !== "prototype" && typeof own === "function")
      Object.defineProperty(wrapped, key, { value: own.bind(sink) });
  }
  return wrapped;
}

function redactedFields(redaction: LogRedaction, { message, rawMessage, properties }: LogTapeRecord) {
  return {
    message: redactedParts(redaction, message),
    rawMessage:
      typeof rawMessage === "string" ? redactLogText(redaction, rawMessage) : redactedTemplate(redaction, rawMessage),
    properties: redactedProperties(redaction, properties),
  };
}

// Texts, numbers and what else is written as one word are scanned as the one text they make; other values on their own.
function redactedParts(redaction: LogRedaction, parts: readonly unknown[]): readonly unknown[] {
  const texts = parts.map((part) => (isWritten(part) ? String(part) : GAP));
  const redacted = redactJoined(redaction, texts);
  return parts.map((part, at) => {
    if (!isWritten(part)) return redactLogValue(redaction, part);
    return redacted[at] === texts[at] ? part : redacted[at];
  });
}

// Where a value stands that is no text. It ends what a number before it could go on with.
const GAP = "\n";

function isWritten(part: unknown): boolean {
  return typeof part === "string" || typeof part === "bigint" || Number.isSafeInteger(part);
}

function redactedTemplate(redaction: LogRedaction, template: TemplateStringsArray): TemplateStringsArray {
  const texts = redactJoined(redaction, template);
  return Object.assign([...texts], { raw: texts });
}

// A finding that reaches from one text into the next is replaced in the first and cut from the next.
function redactJoined({ scanner, policy, options }: LogRedaction, texts: readonly string[]): readonly string[] {
  const joined = texts.join("");
  const { text, replacements } = redact(joined, scanner.scan(joined), policy, options);
  let before = 0;
  let after = 0;
  let next = 0;
  let moved = 0;
  return texts.map(({ length }) => {
    before += length;
    let one = replacements[next];
    while (one !== undefined && one.before.start < before) {
      moved = one.after.end - one.before.end;
      one = replacements[++next];
    }
    const reached = replacements[next - 1]?.after.end ?? 0;
    const start = after;
    after = Math.max(before + moved, reached);
    return text.slice(start, after);
  });
}

// LogTape marks some records with a symbol among the properties.
function redactedProperties(redaction: LogRedaction, properties: Record<string, unknown>): Record<string, unknown> {
  const copy: Record<string | symbol, unknown> = { ...Object(redactLogValue(redaction, properties)) };
  for (const key of Object.getOwnPropertySymbols(properties)) {
    const mark: unknown = Reflect.get(properties, key);
    if (typeof mark === "boolean") copy[key] = mark;
  }
  return copy;
}
