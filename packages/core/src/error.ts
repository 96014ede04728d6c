/** The codes of every error that `@kiregel/core` throws. A code never changes its meaning. */
export type CoreErrorCode =
  | "contradictory-facts"
  | "cyclic-rules"
  | "date-before-act"
  | "duplicate-entry"
  | "invalid-date"
  | "invalid-fact"
  | "missing-words"
  | "unknown-fact"
  | "unknown-reference"
  | "unknown-rule";

const BRAND = "kiregel.error";

/**
 * A mistake of the caller. Doubt about the world is a result, never an error.
 *
 * `code` is stable and meant for programs; `message` says what was wrong, what would be right and why we refuse. It
 * never holds a value from the input: a value may be personal data.
 */
export class KiregelError<Code extends string = string> extends Error {
  override readonly name = "KiregelError";
  readonly code: Code;

  constructor(code: Code, message: string) {
    super(message);
    this.code = code;
    Object.defineProperty(this, Symbol.for(BRAND), { value: true });
  }
}

/**
 * True for a KiregelError of any Kiregel package, also when it was loaded twice (once as ESM, once as CommonJS).
 *
 * @example
 * ```ts
 * import { isKiregelError, KiregelError } from "@kiregel/core";
 *
 * isKiregelError(new KiregelError("invalid-date", "…")); // => true
 * isKiregelError(new Error("…")); // => false
 * ```
 */
export function isKiregelError(value: unknown): value is KiregelError {
  return typeof value === "object" && value !== null && Symbol.for(BRAND) in value;
}

/** A name from the input as it may stand in a message: short, plain, and not something that could be a value. */
export function printable(name: string): string {
  return /^[A-Za-z][A-Za-z0-9./_-]{0,63}$/.test(name) ? `"${name}"` : `a name of ${name.length} characters`;
}
