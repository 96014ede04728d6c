import { aiAct, cite, type Finding, formatDay, type Obligation, openQuestions } from "@kiregel/core";
import { de as questionsDe } from "@kiregel/core/questionnaire/de";
import { en as questionsEn } from "@kiregel/core/questionnaire/en";
import type { AssessedSystem } from "../assessment.ts";
import { singleLine } from "../render/printable.ts";
import { addresseeText, type Context, explained, headlineText, termsOf } from "../templates/context.ts";
import type { TextReport } from "../text-report.ts";
import { briefGapLines, gapLines } from "./gap-lines.ts";
import { type SummaryWords, summaryWords } from "./summary.words.ts";

/** The readable summary of an assessment, line by line. */
export function summaryLines(context: Context): readonly string[] {
  return [
    headLine(context),
    ...context.assessment.systems.flatMap((assessed) => ["", ...systemLines(assessed, context)]),
    "",
    ...gapLines(context),
    "",
    ...limitLines(context),
  ];
}

/** The summary for a screen: what each system is, and the gravest gaps. The documents say the rest. */
export function briefLines(context: Context): readonly string[] {
  return [
    headLine(context),
    "",
    ...context.assessment.systems.flatMap((assessed) => [
      titleLine(assessed, context),
      ...decisiveOf(assessed).map((finding) => findingLine(finding, context)),
      ...openLines(assessed, context),
    ]),
    "",
    ...briefGapLines(context),
    "",
    ...limitLines(context),
  ];
}

/** What personal data a set of texts holds, line by line. */
export function textLines(report: TextReport, context: Context): readonly string[] {
  const words = wordsFor(context);
  const counts = report.sought.filter(({ found }) => found > 0).map(({ kind, found }) => `${kind} ${found}`);
  const places = new Set(report.findings.map(({ text }) => text)).size;
  const cueOnly = report.sought.filter(({ coverage }) => coverage === "cue-only").map(({ kind }) => kind);
  return [
    words.texts(report.texts, report.findings.length, places),
    `  ${counts.join(" · ")}`,
    `  ${words.sought} ${report.sought.map(({ kind }) => kind).join(", ")}`,
    ...(cueOnly.length === 0 ? [] : [`  ${words.cueOnly} ${cueOnly.join(", ")}`]),
    report.cleared ? `  ${words.cleared}` : `  ${words.notCleared} ${report.notCovered.join(", ") || words.undeclared}`,
  ];
}

const questionnaires = { de: questionsDe, en: questionsEn };

function wordsFor({ language }: Context): SummaryWords {
  return summaryWords[language];
}

function headLine(context: Context): string {
  const { assessment, language } = context;
  const words = wordsFor(context);
  const day = formatDay(assessment.asOf, language);
  return `${singleLine(assessment.inventory.organisation.name)} · ${words.asOf} ${day} · ${words.rules} ${assessment.review.ruleset.version}`;
}

function limitLines(context: Context): readonly string[] {
  const { asOf, review } = context.assessment;
  const words = wordsFor(context);
  const { checkedUntil } = review.ruleset;
  return [
    words.silent(aiAct.notCovered.map(({ provision }) => provision).join("; ")),
    ...(asOf > checkedUntil ? [words.later(formatDay(checkedUntil, context.language))] : []),
  ];
}

function systemLines(assessed: AssessedSystem, context: Context): readonly string[] {
  const words = wordsFor(context);
  return [
    titleLine(assessed, context),
    ...decisiveOf(assessed).flatMap((finding) => {
      const { because, readings } = explained(finding, context);
      const facts = finding.elements.some(({ test }) => "fact" in test)
        ? [`      ${words.because} ${because.join("; ")}`]
        : [];
      return [findingLine(finding, context), ...facts, ...readings.map((reading) => `      ${reading}`)];
    }),
    ...openLines(assessed, context),
    ...dutyLines(assessed, context),
  ];
}

function titleLine(assessed: AssessedSystem, context: Context): string {
  return `■ ${singleLine(assessed.system.name)}: ${headlineText(assessed, context).toUpperCase()}`;
}

function decisiveOf({ classification }: AssessedSystem): readonly Finding[] {
  return classification.findings.filter(
    ({ outcome, verdict }) =>
      verdict === "yes" && ["prohibited", "high-risk", "annex-iii", "transparency"].includes(outcome),
  );
}

function findingLine(finding: Finding, context: Context): string {
  const { title, citation, date } = explained(finding, context);
  return `    ${citation}: ${title}. ${date.join(" ")}`;
}

/** The outcomes that say what a system is; what is open about duties and reductions follows from them. */
const DECISIVE: readonly string[] = [
  "scope",
  "exclusion",
  "prohibited",
  "annex-iii",
  "high-risk",
  "derogation",
  "transparency",
];

// What a reader takes in on one line; the classification record lists them all.
const MOST_NAMED = 8;

function openLines(assessed: AssessedSystem, context: Context): readonly string[] {
  const { asOf } = context.assessment;
  const words = wordsFor(context);
  const open = assessed.classification.findings.filter(
    ({ verdict, outcome }) => verdict === "unknown" && DECISIVE.includes(outcome),
  );
  if (open.length === 0) return [`    ${words.nothingOpen}`];
  const questions = openQuestions(assessed.facts, { asOf });
  const named = open
    .slice(0, MOST_NAMED)
    .map(({ rule, source }) => `${cite(source, context.language)} (${context.words.rules[rule]?.title ?? rule})`);
  return [
    `    ${words.open} ${named.join("; ")}${words.andMore(open.length - named.length)}`,
    ...questions
      .slice(0, 3)
      .map(
        ({ fact, settles }) =>
          `      ? ${questionnaires[context.language].questions[fact]?.question ?? fact} (${words.settles(settles.length)})`,
      ),
  ];
}

/** One line for all duties that share the day and the addressees. */
function dutyLines({ classification }: AssessedSystem, context: Context): readonly string[] {
  const ours = classification.obligations.filter(
    ({ addressees, rule }) => addressees.some(({ ours: held }) => held !== "no") || /^ai-act\/art-(5|50)\./.test(rule),
  );
  const dated = [...ours].sort((one, other) => dayOf(one).localeCompare(dayOf(other)));
  const groups = new Map<string, string[]>();
  for (const obligation of dated) {
    const { effective, legacy } = obligation.applies;
    const day = effective === null ? "–" : formatDay(effective, context.language);
    const transitional = legacy.length === 0 ? "" : "!";
    const group = `${day}${transitional}  ${addresseeText(obligation, context)}`;
    groups.set(group, [...(groups.get(group) ?? []), dutyText(obligation, context)]);
  }
  return [
    `    ${wordsFor(context).duties}`,
    ...[...groups].map(([group, duties]) => `      ${group}: ${duties.join("; ")}`),
  ];
}

function dayOf({ applies }: Obligation): string {
  return applies.effective ?? "9999";
}

function dutyText({ rule, source, verdict }: Obligation, context: Context): string {
  const open = verdict === "unknown" ? ` [${termsOf(context).verdicts.unknown}]` : "";
  return `${cite(source, context.language)} ${context.words.rules[rule]?.title ?? rule}${open}`;
}
