import { JSON_NUMBER } from "./json-notation.ts";
import { readJson } from "./json-text.ts";
import { type LogOptions, type LogRedaction, logRedaction, UNREADABLE } from "./log-redaction.ts";
import type { RedactionPolicy } from "./redact.ts";
import type { Scanner } from "./scan.ts";
import { type FoundField, keepFound, redactWritten } from "./written-field.ts";

export type { LogOptions } from "./log-redaction.ts";

/** The part of pino's option `hooks` that this package fills. */
export interface PinoHooks {
  /** Calls the log method; if pino cannot read what it was given, logs a text that says so instead of throwing. */
  readonly logMethod: (this: unknown, args: readonly unknown[], method: (...args: never) => unknown) => void;
  /** Gets the line that pino has written and gives the line that goes out. */
  readonly streamWrite: (line: string) => string;
}

/**
 * Hooks for pino that redact every line just before it goes to the stream or transport: message, fields, child bindings
 * and errors as the serializers wrote them. The field name counts as context. What pino cannot read, and a line that is
 * no JSON, become a text that says so. The numbers `level`, `time` and `pid` stay. Tried with pino 10.4.0; a pino without the hook `streamWrite` would ignore it.
 * Throws a KiregelError for a policy that cannot work, never in a log call.
 *
 * @example
 * ```ts
 * import { compile, email } from "@kiregel/pii";
 * import { pinoHooks } from "@kiregel/pii/pino";
 *
 * const hooks = pinoHooks(compile([email]), { default: { operator: "label" } }); // pino({ hooks })
 * hooks.streamWrite('{"level":30,"msg":"hello erika@example.org"}\n'); // => '{"level":30,"msg":"hello [EMAIL]"}\n'
 * ```
 */
export function pinoHooks(scanner: Scanner, policy: RedactionPolicy, options: LogOptions = {}): PinoHooks {
  const redaction = logRedaction(scanner, policy, options);
  return {
    logMethod(args, method) {
      try {
        Reflect.apply(method, this, args);
      } catch {
        Reflect.apply(method, this, [UNREADABLE]);
      }
    },
    streamWrite: (line) => {
      try {
        return redactedLine(redaction, line);
      } catch {
        return unreadableLine(line);
      }
    },
  };
}

function redactedLine({ scanner, policy, options }: LogRedaction, line: string): string {
  const found: FoundField[] = [];
  const keep = keepFound(scanner, found, options);
  readJson(line, 1, (field) => {
    if (field.notation !== JSON_NUMBER || !OF_PINO.includes(field.pointer)) keep(field);
  });
  return redactWritten(line, found, { policy, options }).text;
}

// Numbers that pino writes itself: a time can look like a tax number.
const OF_PINO = ["/level", "/time", "/pid"];

// Transports choose their target by the level.
function unreadableLine(line: string): string {
  const [head] = /^\{"level":\d{1,9}(?:,"time":\d{1,16})?(?=,)/.exec(line) ?? [];
  return `${head === undefined ? "{" : `${head},`}"msg":"${UNREADABLE}"}\n`;
}
