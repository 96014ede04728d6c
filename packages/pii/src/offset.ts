import { KiregelError } from "./error.ts";
import type { Finding } from "./finding.ts";

/** What offsets can count instead of UTF-16 code units: code points, as Python does, or bytes of UTF-8. */
export type OffsetUnit = "code-point" | "utf-8-byte";

/**
 * The findings of a text with all offsets in another unit. Half a surrogate pair counts as one code point and, as the
 * Encoding Standard writes it, as three bytes. Throws a KiregelError `foreign-findings` when an offset lies outside of
 * the text: then it is not the text that was scanned.
 *
 * @example
 * import { compile, email, inUnits } from "@kiregel/pii";
 *
 * const text = "🙂 erika@example.org";
 * const [first] = inUnits(text, compile([email]).scan(text), "code-point");
 * first?.start; // => 2
 */
export function inUnits<One extends Finding>(text: string, findings: readonly One[], unit: OffsetUnit): readonly One[] {
  const converted = convertedOffsets(text, findings.flatMap(offsetsOf), unit);
  const of = (offset: number) => converted.get(offset) ?? offset;
  return findings.map((finding) => {
    const { context } = finding.reason;
    const reason =
      context === undefined ? {} : { reason: { ...finding.reason, context: { ...context, at: of(context.at) } } };
    return { ...finding, ...reason, start: of(finding.start), end: of(finding.end) };
  });
}

// The label of a value in a record stands before the text: it counts back from it.
function offsetsOf({ start, end, reason: { context } }: Finding): readonly number[] {
  return context === undefined || context.at < 0 ? [start, end] : [start, end, context.at];
}

function convertedOffsets(text: string, offsets: readonly number[], unit: OffsetUnit): ReadonlyMap<number, number> {
  const converted = new Map<number, number>();
  const sorted = [...new Set(offsets)].sort((one, other) => one - other);
  if (sorted.some((offset) => offset < 0 || offset > text.length)) {
    throw new KiregelError("foreign-findings", "A finding lies outside of the text. Pass the text that was scanned.");
  }
  let at = 0;
  let count = 0;
  for (const offset of sorted) {
    for (; at < offset; at++) count += unit === "code-point" ? pointsAt(text, at) : bytesAt(text, at);
    converted.set(offset, count);
  }
  return converted;
}

// What a code unit adds; the second half of a pair is counted with the first one.
function pointsAt(text: string, at: number): number {
  return isSecondHalf(text, at) ? 0 : 1;
}

function bytesAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  if (isSecondHalf(text, at)) return 0;
  return isSecondHalf(text, at + 1) ? 4 : 3;
}

function isSecondHalf(text: string, at: number): boolean {
  return at > 0 && isBetween(text.charCodeAt(at), 0xdc00, 0xdfff) && isBetween(text.charCodeAt(at - 1), 0xd800, 0xdbff);
}

function isBetween(code: number, least: number, most: number): boolean {
  return code >= least && code <= most;
}
