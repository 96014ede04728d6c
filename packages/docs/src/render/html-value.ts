import type { ElementContent, Properties } from "hast";
import { h } from "hastscript";
import type { Paragraph } from "../tree/block.ts";
import type { Gap } from "../tree/gap.ts";
import type { Inline } from "../tree/inline.ts";
import type { Value } from "../tree/value.ts";
import { plainText } from "./format.ts";
import { type HtmlContext, phrasing, references, text } from "./html-inline.ts";
import { printable, singleLine } from "./printable.ts";
import { aiDraftSymbol, contentParts, gapSymbol, isAiDraft, signalSymbols } from "./value-text.ts";
import type { Words } from "./words.ts";

/** What stands in a field, a cell or a list item. */
export function valueContent(value: Value, context: HtmlContext): ElementContent[] {
  if (value.status === "gap") return [gapMark(value.gap, context)];
  if (value.status === "not-applicable") return [notApplicable(value.reason, context)];
  const content = [...partsContent(contentParts(value.content), context), ...draftMark(value, context.words)];
  if (value.signal === undefined) return content;
  return [
    h(`div.signal.${value.signal}`, [h("span", { ariaHidden: "true" }, `${signalSymbols[value.signal]} `), ...content]),
  ];
}

/** What stands in a cell. A gap is marked in short, without what the column says; the rest stands in the list of gaps. */
export function cellContent(value: Value, header: string | undefined, context: HtmlContext): ElementContent[] {
  if (value.status !== "gap") return valueContent(value, context);
  const { what } = value.gap;
  const rest = what === header ? [] : [...text(" "), ...partContent(what, context)];
  return [h("span.gap", [...gapHead(value.gap, context.words), ...rest])];
}

/** Where a value comes from, for programs that read the file. */
export function provenanceData(part: Value | Paragraph): Properties {
  if (!("provenance" in part) || part.provenance === undefined) return {};
  const { author, source } = part.provenance;
  return { dataAuthor: author, dataSource: singleLine(`${source.record}#${source.pointer}`) };
}

/** The mark of a text that a model wrote and nobody confirmed. */
export function draftMark(part: Value | Paragraph, words: Words): ElementContent[] {
  if (!isAiDraft(part)) return [];
  const symbol = h("span", { ariaHidden: "true" }, `${aiDraftSymbol} `);
  return [...text(" "), h("span.ai", [symbol, ...text(words.aiDraft)])];
}

/** What is missing, why it is asked and who can close the gap. */
export function gapMark(gap: Gap, context: HtmlContext): ElementContent {
  const { words } = context;
  const basis = [...text(`${words.legalBasis}: `), ...references(gap.basis, context)];
  return h("span.gap", [
    ...gapHead(gap, words),
    ...text(" "),
    ...partContent(gap.what, context),
    ...text(" ("),
    ...(gap.basis.length === 0 ? text(words.noLegalBasis) : basis),
    ...text(`; ${words.responsible}: `),
    ...partContent(gap.role, context),
    ...text(")"),
  ]);
}

function gapHead({ requirement }: Gap, words: Words): ElementContent[] {
  const head = requirement === "required" ? words.missing : words.missingRecommended;
  return [h("span", { ariaHidden: "true" }, `${gapSymbol} `), h("strong", `${head}:`)];
}

/** One part of a value. Text that holds nothing is said to be empty. */
export function partContent(part: Inline, context: HtmlContext): ElementContent[] {
  const isEmpty = printable(plainText(part, context.language)).trim() === "";
  return isEmpty ? text(context.words.empty) : phrasing([part], context);
}

function partsContent(parts: readonly Inline[], context: HtmlContext): ElementContent[] {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return partContent(only, context);
  return [
    h(
      "ul",
      parts.map((part) => h("li", partContent(part, context))),
    ),
  ];
}

function notApplicable(reason: string | undefined, context: HtmlContext): ElementContent {
  const { words } = context;
  const rest = reason === undefined ? [] : [...text(": "), ...partContent(reason, context)];
  return h("span.soft", [...text(words.notApplicable), ...rest]);
}
