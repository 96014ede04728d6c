import { type Condition, type FactTest, type FactValue, factsIn, type Test } from "../engine/condition.ts";
import type { IsoDate } from "../engine/date.ts";
import type { Application, Element, Finding, LegacyApplication } from "../engine/finding.ts";
import { KiregelError, printable } from "../error.ts";
import { cite, linkOf } from "./citation.ts";
import { phrases } from "./explain.words.ts";
import { dutyOfGap } from "./gap-id.ts";
import type { Locale } from "./locale.ts";
import type { FactWords, RuleWords, Words } from "./words.ts";

/** A finding in sentences. */
export interface Explanation {
  readonly title: string;
  /** The verdict in one word. */
  readonly verdict: string;
  /** What the verdict means; for an open one, what it waits for. */
  readonly sentence: string;
  /** The elements, each as a statement with its answer. */
  readonly because: readonly string[];
  /** What remains to be answered, as statements. Empty when the verdict is settled. */
  readonly open: readonly string[];
  /** From when it is to be applied, with transitional rules. */
  readonly date: readonly string[];
  /** Readings that come to another verdict. */
  readonly readings: readonly string[];
  readonly citation: string;
  readonly link?: string;
}

/**
 * A finding in the sentences of one language: what was found, on which facts, under which provision, from when, and
 * what would change it. A gap without words of its own has those of its duty. Throws a KiregelError `missing-words` when
 * the words lack the rule or a fact.
 *
 * @example
 * ```ts
 * import { classify, explain } from "@kiregel/core";
 * import { en } from "@kiregel/core/ai-act/en";
 *
 * const { findings } = classify({ "operator.uses": true, "operator.personalUse": false }, { asOf: "2026-11-21" });
 * const deployer = findings.find(({ rule }) => rule === "ai-act/art-3.4");
 * deployer && explain(deployer, en).citation; // => "Art. 3(4) AI Act"
 * ```
 */
export function explain(finding: Finding, words: Words): Explanation {
  const phrase = phrases[words.locale];
  const { title } = findingWords(finding, words);
  const { opening, open } = openText(finding, words);
  const link = linkOf(finding.source);
  return {
    title,
    verdict: phrase[finding.verdict],
    sentence: finding.verdict === "unknown" ? `${opening} ${open.join("; ")}.` : verdictText(finding, words),
    because: [...new Set(finding.elements.map((element) => elementText(element, words)))],
    open,
    date: applicationTexts(finding.applies, words),
    readings: finding.otherReadings.map(({ basis, verdict, source }) =>
      phrase.underReading(
        phrase.layers[basis],
        phrase[verdict],
        source === undefined ? "" : cite(source, words.locale),
      ),
    ),
    citation: cite(finding.source, words.locale),
    ...(link === undefined ? {} : { link }),
  };
}

/** The words of a rule; those of the duty for a gap that has none. */
function findingWords(finding: Finding, words: Words): RuleWords {
  return ruleWords(words, isGapOfDuty(finding, words) ? dutyOfGap(finding.rule) : finding.rule);
}

function isGapOfDuty({ rule, outcome }: Finding, { rules }: Words): boolean {
  return outcome === "gap" && !Object.hasOwn(rules, rule);
}

/** What a settled verdict means: the words of the rule, and for a duty without them that it exists or does not. */
function verdictText(finding: Finding, words: Words): string {
  const phrase = phrases[words.locale];
  const { yes = phrase.dutyExists, no = phrase.noDuty, duty } = findingWords(finding, words);
  // The words of the duty say whether there is one, which does not say whether it is met.
  if (isGapOfDuty(finding, words))
    return finding.verdict === "yes" ? [phrase.gap, duty].join(" ").trim() : phrase.noGap;
  return finding.verdict === "yes" ? yes : no;
}

/** What an open verdict waits for: the condition if it is short and plain, otherwise the elements that are open. */
function openText(
  { residual, elements }: Finding,
  words: Words,
): { readonly opening: string; readonly open: readonly string[] } {
  const phrase = phrases[words.locale];
  if (residual === undefined) return { opening: "", open: [] };
  const facts = factsIn(residual);
  if (isPlain(residual) && facts.length <= MOST_FACTS) {
    return { opening: phrase.openBecause, open: statements(residual, words) };
  }
  const open = elements.filter(
    ({ test, holds }) => holds === "unknown" && (!("fact" in test) || facts.includes(test.fact)),
  );
  return { opening: phrase.dependsOn, open: [...new Set(open.map(({ test }) => subjectOf(test, words)))] };
}

// More facts than a sentence can hold: then the rules that are asked are named instead of their facts.
const MOST_FACTS = 6;

function subjectOf(test: Test, words: Words): string {
  return "fact" in test ? factWords(words, test.fact).label : testText(test, words);
}

/** True for a single test, and for a list of tests that are all needed or of which one suffices. */
function isPlain(condition: Condition): boolean {
  if ("all" in condition) return condition.all.every(isTest);
  return "any" in condition ? condition.any.every(isTest) : isTest(condition);
}

function isTest(condition: Condition): boolean {
  return "not" in condition
    ? !("not" in condition.not) && isTest(condition.not)
    : !("all" in condition || "any" in condition);
}

/** A condition as a list of statements that all have to hold. */
export function statements(condition: Condition, words: Words): readonly string[] {
  return "all" in condition ? condition.all.map((part) => statement(part, words)) : [statement(condition, words)];
}

/** A day in the form of a language: 21 November 2026, 21.11.2026. */
export function formatDay(day: IsoDate, locale: Locale): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return locale === "de" ? `${date}.${month}.${year}` : `${Number(date)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}

/** A stated value in words: yes, an option's label, a number with its unit, a day. */
export function formatValue(key: string, value: FactValue, words: Words): string {
  const phrase = phrases[words.locale];
  const { options } = factWords(words, key);
  if (value === "undecided") return phrase.undecided;
  if (typeof value === "boolean") return value ? phrase.yes : phrase.no;
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return options?.[value] ?? formatDay(value, words.locale);
  const named = value.map((option) => (option === "undecided" ? phrase.restUndecided : (options?.[option] ?? option)));
  return named.length === 0 ? phrase.none : named.join(", ");
}

const MONTHS =
  /* @__PURE__ */ "January February March April May June July August September October November December".split(" ");

function elementText({ test, holds, value }: Element, words: Words): string {
  const phrase = phrases[words.locale];
  if ("rule" in test) return `${ruleWords(words, test.rule).title}: ${phrase[holds]}`;
  if ("asOfFrom" in test) return `${phrase.asOfFrom(formatDay(test.asOfFrom, words.locale))}: ${phrase[holds]}`;
  const answer = value === undefined ? phrase.notStated : formatValue(test.fact, value, words);
  return `${factWords(words, test.fact).label}: ${answer}`;
}

function statement(condition: Condition, words: Words): string {
  const phrase = phrases[words.locale];
  if ("all" in condition) return condition.all.map((part) => inner(part, words)).join(` ${phrase.and} `);
  if ("any" in condition) return condition.any.map((part) => inner(part, words)).join(` ${phrase.or} `);
  if (!("not" in condition)) return testText(condition, words);
  if ("fact" in condition.not) return deniedText(condition.not, words);
  return `${phrase.not} ${inner(condition.not, words)}`;
}

function inner(condition: Condition, words: Words): string {
  const nested = "all" in condition || "any" in condition;
  return nested ? `(${statement(condition, words)})` : statement(condition, words);
}

function testText(test: Test, words: Words): string {
  if ("rule" in test) return ruleWords(words, test.rule).title;
  if ("asOfFrom" in test) return phrases[words.locale].asOfFrom(formatDay(test.asOfFrom, words.locale));
  return `${factWords(words, test.fact).label}: ${wantedText(test, words)}`;
}

function deniedText(test: FactTest, words: Words): string {
  const { label } = factWords(words, test.fact);
  const phrase = phrases[words.locale];
  return "is" in test && test.is === true
    ? `${label}: ${phrase.no}`
    : `${label}: ${phrase.isNot} ${wantedText(test, words)}`;
}

function wantedText(test: FactTest, words: Words): string {
  const phrase = phrases[words.locale];
  if ("includes" in test)
    return test.includes.map((option) => formatValue(test.fact, option, words)).join(` ${phrase.or} `);
  if ("atLeast" in test) return phrase.atLeast(amountText(test.atLeast));
  if ("moreThan" in test) return phrase.moreThan(amountText(test.moreThan));
  if ("before" in test) return phrase.before(formatDay(test.before, words.locale));
  return formatValue(test.fact, test.is, words);
}

// A third of a hundred is 33.33 in a sentence.
function amountText(amount: number): string {
  return String(Number(amount.toPrecision(4)));
}

function applicationTexts(applies: Application, words: Words): readonly string[] {
  return [dateText(applies, words), ...applies.legacy.map((legacy) => legacyText(legacy, words))];
}

function dateText({ nominal, effective, reached }: Application, words: Words): string {
  const phrase = phrases[words.locale];
  if (nominal === null || effective === null) return phrase.exempt;
  if (nominal !== effective) {
    return phrase.effectiveFrom(formatDay(nominal, words.locale), formatDay(effective, words.locale));
  }
  const day = formatDay(nominal, words.locale);
  return reached ? phrase.appliesSince(day) : phrase.appliesFrom(day);
}

function legacyText({ holds, source, residual }: LegacyApplication, words: Words): string {
  const phrase = phrases[words.locale];
  const citation = cite(source, words.locale);
  if (holds === "yes") return phrase.legacy(citation);
  const open = residual === undefined ? [] : statements(residual, words);
  return `${phrase.legacyOpen(citation)} ${open.join(` ${phrase.and} `)}.`;
}

function ruleWords({ rules }: Words, id: string): RuleWords {
  const found = Object.hasOwn(rules, id) ? rules[id] : undefined;
  if (found === undefined) throw missingWords("rule", id);
  return found;
}

function factWords({ facts }: Words, key: string): FactWords {
  const found = Object.hasOwn(facts, key) ? facts[key] : undefined;
  if (found === undefined) throw missingWords("fact", key);
  return found;
}

function missingWords(what: string, name: string): KiregelError {
  return new KiregelError(
    "missing-words",
    `These words say nothing about the ${what} ${printable(name)}. Merge in the words that belong to the rules, with mergeWords.`,
  );
}
