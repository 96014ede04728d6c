import { readJson } from "./json-text.ts";
import type { RedactionPolicy, RedactOptions } from "./redact.ts";
import type { Scanner, ScanOptions } from "./scan.ts";
import {
  type FoundField,
  keepFound,
  redactWritten,
  scanWritten,
  type WrittenFinding,
  type WrittenRedaction,
} from "./written-field.ts";

/**
 * Finds personal data in the strings and whole numbers of a JSON text, as `scanRecord` does in what it stands for, but
 * in the order of the text, in numbers of any size, and in every value of a key that is repeated. `inText` is the span
 * in the text itself, escapes included. Throws a KiregelError `invalid-json` with line and column, or `record-too-deep`.
 *
 * @example
 * ```ts
 * import { compile, email, scanJson } from "@kiregel/pii";
 *
 * const text = '{ "user": { "mail": "erika\\u0040example.org" } }';
 * const [finding] = scanJson(compile([email]), text);
 * finding?.pointer; // => "/user/mail"
 * text.slice(finding?.inText.start, finding?.inText.end); // => "erika\\u0040example.org"
 * ```
 */
export function scanJson(scanner: Scanner, text: string, options: ScanOptions = {}): readonly WrittenFinding[] {
  const findings: WrittenFinding[] = [];
  readJson(text, 1, scanWritten(scanner, text, { options, findings }));
  return findings;
}

/**
 * Finds personal data as `scanJson` does and replaces it in the text as the policy says. All else stays the same to the
 * byte: order and repetition of keys, blanks, escapes, numbers of any size. A number in which something was found
 * becomes a string. Throws what `scanJson` and `redact` throw.
 *
 * @example
 * ```ts
 * import { compile, email, redactJson } from "@kiregel/pii";
 *
 * const text = '{"id": 12345678901234567890, "mail": "erika@example.org"}';
 * redactJson(compile([email]), text, { default: { operator: "label" } }).text;
 * // => '{"id": 12345678901234567890, "mail": "[EMAIL]"}'
 * ```
 */
export function redactJson(
  scanner: Scanner,
  text: string,
  policy: RedactionPolicy,
  options: RedactOptions = {},
): WrittenRedaction {
  const found: FoundField[] = [];
  readJson(text, 1, keepFound(scanner, found, options));
  return redactWritten(text, found, { policy, options });
}
