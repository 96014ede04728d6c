import { cite, formatDay, type Gap, type GapState, linkOf, type Severity } from "@kiregel/core";
import { type Context, concernedText, termsOf } from "../templates/context.ts";
import { type SummaryWords, summaryWords } from "./summary.words.ts";

/** The gaps of a review with source and remedy, then what is still ahead, then how much is unclear. */
export function gapLines(context: Context): readonly string[] {
  const words = summaryWords[context.language];
  const missing = gapsIn("gap", context);
  return [
    missing.length === 0 ? words.noGaps : words.gaps(missing.length),
    ...missing.flatMap((gap) => fullLines(gap, context)),
    ...upcomingLines(context, words),
    ...unclearLines(context, words),
  ];
}

/** The gravest gaps in a line each, and the others as numbers. */
export function briefGapLines(context: Context): readonly string[] {
  const words = summaryWords[context.language];
  const missing = gapsIn("gap", context);
  if (missing.length === 0) return [words.noGaps, ...upcomingLine(context, words), ...unclearLines(context, words)];
  const { severities } = termsOf(context);
  const of = (severity: Severity) => missing.filter((gap) => gap.severity === severity);
  const counts = (["high", "medium", "low"] as const).flatMap((severity) => {
    const count = of(severity).length;
    return count === 0 ? [] : [`${count} ${severities[severity]}`];
  });
  const grave = of("high");
  return [
    `${words.gaps(missing.length)}: ${counts.join(", ")}`,
    ...grave.map((gap) => `  [${severities.high}] ${headLine(gap, context)}`),
    ...(grave.length === missing.length ? [] : [`  ${words.others(missing.length - grave.length)}`]),
    ...upcomingLine(context, words),
    ...unclearLines(context, words),
  ];
}

function gapsIn(state: GapState, { assessment }: Context): readonly Gap[] {
  return assessment.review.gaps.filter((gap) => gap.state === state);
}

function fullLines(gap: Gap, context: Context): readonly string[] {
  const { severities, states, goodPractice } = termsOf(context);
  const source = gap.kind === "law" ? cite(gap.source, context.language) : goodPractice;
  const link = linkOf(gap.source);
  const duty = context.words.rules[gap.rule]?.duty;
  return [
    `  [${severities[gap.severity]}, ${states[gap.state]}] ${headLine(gap, context)}`,
    `      ${source}${link === undefined ? "" : ` · ${link}`}`,
    ...(duty === undefined ? [] : [`      → ${duty}`]),
  ];
}

function headLine(gap: Gap, context: Context): string {
  return `${titleOf(gap, context)}: ${concernedText(gap, context)}`;
}

function titleOf({ rule }: Gap, { words }: Context): string {
  return words.rules[rule]?.title ?? rule;
}

function upcomingLines(context: Context, words: SummaryWords): readonly string[] {
  const ahead = gapsIn("upcoming", context);
  if (ahead.length === 0) return [];
  return [
    words.upcoming(ahead.length),
    ...ahead.map(
      (gap) => `  ${dayOf(gap, context)}  ${headLine(gap, context)} (${cite(gap.source, context.language)})`,
    ),
  ];
}

function upcomingLine(context: Context, words: SummaryWords): readonly string[] {
  const ahead = gapsIn("upcoming", context);
  if (ahead.length === 0) return [];
  const days = [...new Set(ahead.flatMap(({ due }) => due ?? []))].sort();
  return [words.ahead(ahead.length, days[0] === undefined ? "–" : formatDay(days[0], context.language))];
}

function dayOf({ due }: Gap, { language }: Context): string {
  return due === undefined ? "–" : formatDay(due, language);
}

function unclearLines(context: Context, words: SummaryWords): readonly string[] {
  const unclear = gapsIn("unclear", context);
  const facts = new Set(unclear.flatMap(({ openFacts }) => openFacts));
  return unclear.length === 0 ? [] : [words.unclear(unclear.length, facts.size)];
}
