// What the interview ends with: the record in sentences.
import { aiAct, cite, classify, explain, formatDay } from "@kiregel/core";
import { answersIn, factsIn } from "./record.mjs";
import { wrapped } from "./wrap.mjs";

const CLASSES = ["prohibited", "high-risk", "annex-iii", "transparency", "exclusion", "derogation"];
const SCOPE = ["ai-act/art-2", "ai-act/art-3.1"];

/** The headline, each class that was found, the duties that are ours, and what nobody knew. */
export function resultText(record, { asOf, layer, language }) {
  const { phrases, locale } = language;
  const classification = classify(factsIn(record), { asOf, layer });
  const { findings, obligations, notCovered } = classification;
  const byRule = new Map(findings.map((finding) => [finding.rule, finding]));
  return [
    `══ ${headlineText(classification, phrases).toUpperCase()} (${phrases.asOf} ${formatDay(asOf, locale)}, ${phrases.layers[layer]})`,
    ...findings.filter(isClass).flatMap((finding) => findingLines(explain(finding, language.words))),
    "",
    ...dutyLines(obligations, byRule, language),
    ...undecidedLines(record, language),
    "",
    ...(notCovered.length === 0 ? [] : wrapped(`${phrases.notCovered} ${provisionsIn(notCovered)}.`, "")),
    ...(asOf > aiAct.checkedUntil ? wrapped(phrases.later(formatDay(aiAct.checkedUntil, locale)), "") : []),
    ...wrapped(phrases.advice, ""),
  ].join("\n");
}

function headlineText({ headline, range }, { headlines, or }) {
  if (headline !== "undetermined") return headlines[headline];
  return `${headlines.undetermined}: ${range.map((possible) => headlines[possible]).join(` ${or} `)}`;
}

function isClass({ rule, outcome, verdict }) {
  return verdict === "yes" ? CLASSES.includes(outcome) : verdict === "no" && SCOPE.includes(rule);
}

function findingLines({ citation, title, sentence }) {
  return [...wrapped(`${citation}: ${title}`, "  "), ...wrapped(sentence, "    ")];
}

function dutyLines(obligations, byRule, { words, phrases, locale }) {
  const ours = obligations.filter(
    ({ verdict, addressees }) => verdict === "yes" && addressees.some(({ ours }) => ours === "yes"),
  );
  const possible = obligations.filter((one) => !ours.includes(one) && one.addressees.some(({ ours }) => ours !== "no"));
  const lines = ours.flatMap(({ rule, source }) => [
    ...wrapped(`${cite(source, locale)}: ${words.rules[rule].duty}`, "  "),
    ...explain(byRule.get(rule), words).date.flatMap((date) => wrapped(date, "    ")),
  ]);
  return [
    ours.length === 0 ? phrases.noDuties : `${phrases.duties} (${ours.length})`,
    ...lines,
    ...(possible.length === 0 ? [] : [phrases.possibleDuties(possible.length)]),
  ];
}

function undecidedLines(record, { questions, phrases }) {
  const undecided = answersIn(record).filter(({ value }) => [value].flat().includes("undecided"));
  if (undecided.length === 0) return [];
  return [
    "",
    `${phrases.leftOpen} (${undecided.length})`,
    ...undecided.flatMap(({ fact }) => wrapped(questions[fact].question, "  ")),
  ];
}

function provisionsIn(notCovered) {
  return notCovered.map(({ provision }) => provision).join("; ");
}
