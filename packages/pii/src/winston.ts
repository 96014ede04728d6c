import { redactJson } from "./json.ts";
import {
  type LogOptions,
  type LogRedaction,
  logRedaction,
  redactLogText,
  redactLogValue,
  UNREADABLE,
} from "./log-redaction.ts";
import type { RedactionPolicy } from "./redact.ts";
import type { Scanner } from "./scan.ts";

export type { LogOptions } from "./log-redaction.ts";

/** What winston passes from format to format. */
export interface WinstonInfo {
  level: string;
  message: unknown;
  [key: string | symbol]: unknown;
}

/** A format as winston takes it, alone or in `format.combine`. */
export interface WinstonFormat {
  readonly transform: (info: WinstonInfo) => WinstonInfo;
}

/**
 * A format for winston 3 that redacts message, fields, `splat` and a line that is already formatted. Put it behind `errors`
 * and `splat` and before the one that writes the line (`json`, `simple`, `printf`). The level stays; errors stay errors. The
 * field name counts as context. Throws a KiregelError for a policy that cannot work, never in a log call.
 *
 * @example
 * ```ts
 * import { compile, email } from "@kiregel/pii";
 * import { winstonFormat } from "@kiregel/pii/winston";
 *
 * const redacted = winstonFormat(compile([email]), { default: { operator: "label" } });
 * // createLogger({ format: format.combine(format.splat(), redacted, format.json()) })
 * redacted.transform({ level: "info", message: "hello erika@example.org" }); // => { level: "info", message: "hello [EMAIL]" }
 * ```
 */
export function winstonFormat(scanner: Scanner, policy: RedactionPolicy, options: LogOptions = {}): WinstonFormat {
  const redaction = logRedaction(scanner, policy, options);
  return {
    transform: (info) => {
      try {
        return redactedInfo(redaction, info);
      } catch {
        return { level: "error", message: UNREADABLE, [LEVEL]: "error" };
      }
    },
  };
}

const LEVEL = /* @__PURE__ */ Symbol.for("level");
const MESSAGE = /* @__PURE__ */ Symbol.for("message");
const SPLAT = /* @__PURE__ */ Symbol.for("splat");

function redactedInfo(redaction: LogRedaction, info: WinstonInfo): WinstonInfo {
  const copy: unknown = redactLogValue(redaction, info);
  const level = info[LEVEL];
  const written = info[MESSAGE];
  const splat = info[SPLAT];
  const message = info.message;
  return Object.assign(typeof copy === "object" && copy !== null ? copy : { message: UNREADABLE }, {
    level: info.level,
    message: redactLogValue(redaction, message),
    ...(level !== undefined && { [LEVEL]: level }),
    ...(written !== undefined && { [MESSAGE]: redactedLine(redaction, written) }),
    ...(splat !== undefined && { [SPLAT]: redactLogValue(redaction, splat) }),
  });
}

// A line that `json` has written must stay JSON.
function redactedLine(redaction: LogRedaction, line: unknown): unknown {
  if (typeof line !== "string") return redactLogValue(redaction, line);
  try {
    return redactJson(redaction.scanner, line, redaction.policy, redaction.options).text;
  } catch {
    return redactLogText(redaction, line);
  }
}
