import type { PhrasingContent } from "mdast";
import type { Paragraph } from "../tree/block.ts";
import type { Gap } from "../tree/gap.ts";
import type { Inline } from "../tree/inline.ts";
import type { Value } from "../tree/value.ts";
import { joined, type MarkdownContext, merged, phrasing, references, text, trimmed } from "./markdown-inline.ts";
import { aiDraftSymbol, contentParts, gapSymbol, isAiDraft, signalSymbols } from "./value-text.ts";
import type { Words } from "./words.ts";

/** A value in one line. */
export function valuePhrasing(value: Value, context: MarkdownContext): PhrasingContent[] {
  if (value.status === "gap") return gapPhrasing(value.gap, context);
  if (value.status === "not-applicable") return notApplicable(value.reason, context);
  const parts = contentParts(value.content).map((part) => partPhrasing(part, context));
  return merged([...signalMark(value), ...joined(parts), ...draftMark(value, context.words)]);
}

/** A value in a cell. A gap is marked in short, without what the column says; the rest stands in the list of gaps. */
export function cellPhrasing(value: Value, header: string | undefined, context: MarkdownContext): PhrasingContent[] {
  if (value.status !== "gap") return valuePhrasing(value, context);
  const { what } = value.gap;
  const head = gapHead(value.gap, context.words);
  return merged(what === header ? trimmed(head) : [...head, ...partPhrasing(what, context)]);
}

/** One part of a value. Text that holds nothing is said to be empty. */
export function partPhrasing(part: Inline, context: MarkdownContext): PhrasingContent[] {
  const content = trimmed(phrasing([part], context));
  return content.length === 0 ? text(context.words.empty) : content;
}

/** The symbol of a judgement. */
export function signalMark(value: Value): PhrasingContent[] {
  return "signal" in value && value.signal !== undefined ? text(`${signalSymbols[value.signal]} `) : [];
}

/** The mark of a text that a model wrote and nobody confirmed. */
export function draftMark(part: Value | Paragraph, words: Words): PhrasingContent[] {
  if (!isAiDraft(part)) return [];
  return [...text(" "), { type: "emphasis", children: text(`(${aiDraftSymbol} ${words.aiDraft})`) }];
}

/** What is missing, why it is asked and who can close the gap. */
export function gapPhrasing(gap: Gap, context: MarkdownContext): PhrasingContent[] {
  const { words } = context;
  const basis = [...text(`${words.legalBasis}: `), ...references(gap.basis, context)];
  return merged([
    ...gapHead(gap, words),
    ...partPhrasing(gap.what, context),
    ...text(" ("),
    ...(gap.basis.length === 0 ? text(words.noLegalBasis) : basis),
    ...text(`; ${words.responsible}: `),
    ...partPhrasing(gap.role, context),
    ...text(")"),
  ]);
}

function gapHead({ requirement }: Gap, words: Words): PhrasingContent[] {
  const head = requirement === "required" ? words.missing : words.missingRecommended;
  return [...text(`${gapSymbol} `), { type: "strong", children: text(`${head}:`) }, ...text(" ")];
}

function notApplicable(reason: string | undefined, context: MarkdownContext): PhrasingContent[] {
  if (reason === undefined) return text(context.words.notApplicable);
  return merged([...text(`${context.words.notApplicable}: `), ...partPhrasing(reason, context)]);
}
