import type { Paragraph } from "../tree/block.ts";
import type { Inline } from "../tree/inline.ts";
import type { Content, Signal, Value } from "../tree/value.ts";

/** The parts of a value, one or several. */
export function contentParts(content: Content): readonly Inline[] {
  return isList(content) ? content : [content];
}

/** Symbols that carry a judgement without colour. */
export const signalSymbols: Readonly<Record<Signal, string>> = { positive: "✓", caution: "△", negative: "✕" };

/** The symbol in front of everything that is missing. */
export const gapSymbol = "⚠";

/** The symbol in front of everything that a person has not confirmed. */
export const aiDraftSymbol = "✎";

/** True for a text that a model wrote and nobody confirmed. */
export function isAiDraft(part: Value | Paragraph): boolean {
  return "provenance" in part && part.provenance?.author === "ai-draft";
}

function isList(content: Content): content is readonly Inline[] {
  return Array.isArray(content);
}
