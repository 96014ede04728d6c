import { describe, expect, test } from "vitest";
import { de as aiActDe } from "../ai-act/de.ts";
import { en as aiActEn } from "../ai-act/en.ts";
import { aiActRules } from "../ai-act/ruleset.ts";
import { testsIn } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import { chapters } from "../facts/catalogue.ts";
import { practiceChapters } from "../facts/practice-catalogue.ts";
import { de as governanceDe } from "../governance/de.ts";
import { en as governanceEn } from "../governance/en.ts";
import { practiceRules } from "../governance/practice.ts";
import { de as aiActQuestionsDe } from "../questionnaire/de.ts";
import { en as aiActQuestionsEn } from "../questionnaire/en.ts";
import { de as practiceQuestionsDe } from "../questionnaire/practice-de.ts";
import { en as practiceQuestionsEn } from "../questionnaire/practice-en.ts";
import type { Questionnaire, QuestionWords } from "./questionnaire.ts";
import { type FactWords, mergeWords, type RuleWords, type Words } from "./words.ts";

const rules = [...aiActRules, ...practiceRules];
const allChapters = [...chapters, ...practiceChapters];
const facts = allChapters.flatMap((chapter) => chapter.facts);
const german = mergeWords(aiActDe, governanceDe);
const english = mergeWords(aiActEn, governanceEn);
const questionnaireDe = withQuestions(aiActQuestionsDe, practiceQuestionsDe);
const questionnaireEn = withQuestions(aiActQuestionsEn, practiceQuestionsEn);
const checklists = allChapters.flatMap(({ checklists: inChapter = [] }) => inChapter);
const locales = [
  { locale: "de", words: german, questionnaire: questionnaireDe },
  { locale: "en", words: english, questionnaire: questionnaireEn },
] as const;

describe.each(locales)("the words in $locale", ({ words, questionnaire }) => {
  const sentences = sentencesOf(words, questionnaire);

  test("name every rule and nothing else", () => {
    expect(sorted(Object.keys(words.rules))).toEqual(sorted(rules.map(({ id }) => id)));
  });

  test("name every fact and nothing else", () => {
    expect(sorted(Object.keys(words.facts))).toEqual(sorted(facts.map(({ key }) => key)));
  });

  test("ask for every fact and checklist and nothing else", () => {
    const asked = [...facts, ...checklists].map(({ key }) => key);
    expect(sorted(Object.keys(questionnaire.questions))).toEqual(sorted(asked));
    expect(questionnaire.locale).toBe(words.locale);
  });

  test("label every option of a fact and nothing else", () => {
    const labelled = facts.map(({ key }) => [key, sorted(Object.keys(factWords(words, key).options ?? {}))]);
    expect(labelled).toEqual(facts.map(({ key, options = [] }) => [key, sorted(options)]));
  });

  test("label two options of a fact differently", () => {
    const twice = facts.filter(({ key }) => repeats(Object.values(factWords(words, key).options ?? {})));
    expect(twice).toEqual([]);
  });

  test("label two facts differently, and ask two different questions", () => {
    expect(repeated(Object.values(words.facts).map(({ label }) => label))).toEqual([]);
    expect(repeated(Object.values(questionnaire.questions).map(({ question }) => question))).toEqual([]);
  });

  test("state a duty exactly where the rule has one", () => {
    const stated = Object.keys(words.rules).filter((id) => words.rules[id]?.duty !== undefined);
    const owed = rules.filter(({ duty }) => duty !== undefined).map(({ id }) => id);
    expect(sorted(stated)).toEqual(sorted(owed));
  });

  test("say what a yes and a no mean where the rule is no duty", () => {
    const silent = rules.filter(({ duty }) => duty === undefined).map(({ id }) => ruleWords(words, id));
    expect(silent.filter(({ yes, no }) => yes === undefined || no === undefined)).toEqual([]);
  });

  test("have no empty string, no space at an end and no double space", () => {
    expect(sentences.filter(({ text }) => text === "" || text !== text.trim() || /\s\s|\n/.test(text))).toEqual([]);
  });

  test("end labels and titles without a full stop", () => {
    const short = sentences.filter(({ part }) => part === "label" || part === "title" || part === "option");
    expect(short.filter(({ text }) => /[.?!:]$/.test(text))).toEqual([]);
  });

  test("end sentences with a full stop and questions with a question mark", () => {
    const full = sentences.filter(({ part }) => ["yes", "no", "duty", "help", "example"].includes(part));
    expect(full.filter(({ text }) => !text.endsWith("."))).toEqual([]);
    expect(sentences.filter(({ part, text }) => part === "question" && !text.endsWith("?"))).toEqual([]);
  });

  test("are no longer than a table cell, a line or a short paragraph", () => {
    expect(sentences.filter(({ part, text }) => text.length > (LONGEST[part] ?? 0))).toEqual([]);
  });

  test("use typographic quotes and apostrophes", () => {
    expect(sentences.filter(({ text }) => /["'`]/.test(text))).toEqual([]);
    const foreign = words.locale === "de" ? /”|’/ : /„/;
    expect(sentences.filter(({ text }) => foreign.test(text))).toEqual([]);
  });

  test("hold nothing of the other language", () => {
    expect(sentences.filter(({ text }) => foreignWord(words).test(text))).toEqual([]);
  });

  test("promise no compliance", () => {
    const promise = /compliant|compliance|guarantee|konform\b|rechtssicher|garantier/i;
    expect(sentences.filter(({ text }) => promise.test(text))).toEqual([]);
  });
});

test("the two languages never say the same", () => {
  const inEnglish = new Map(sentencesOf(english, questionnaireEn).map(({ at, text }) => [at, text]));
  const same = sentencesOf(german, questionnaireDe).filter(({ at, text }) => inEnglish.get(at) === text);
  expect(same).toEqual([]);
});

test("the two languages have the same keys", () => {
  const keys = (words: Words, questionnaire: Questionnaire) =>
    sorted(sentencesOf(words, questionnaire).map(({ at }) => at));
  expect(keys(german, questionnaireDe)).toEqual(keys(english, questionnaireEn));
});

test.each([aiActDe, aiActEn])("the words of the AI Act in $locale know every fact that its rules read", (words) => {
  const read = aiActRules.flatMap(factsRead).filter((key) => words.facts[key] === undefined);
  expect(read).toEqual([]);
});

test("Art. 4 is told as softened on 27 July 2026 and never as abolished", () => {
  for (const [words, day] of [
    [german, "27. Juli 2026"],
    [english, "27 July 2026"],
  ] as const) {
    const { duty = "" } = ruleWords(words, "ai-act/art-4");
    expect(duty).toContain(day);
    expect(duty).not.toMatch(/abgeschafft|aufgehoben|entfällt|abolish|repeal/);
  }
});

const LONGEST: Readonly<Record<string, number>> = {
  title: 60,
  yes: 160,
  no: 160,
  duty: 260,
  label: 110,
  question: 160,
  help: 300,
  example: 110,
  option: 80,
};

interface Sentence {
  /** Where it stands, such as `ai-act/art-4 yes`. */
  readonly at: string;
  readonly part: string;
  readonly text: string;
}

function sentencesOf(words: Words, { questions }: Questionnaire): readonly Sentence[] {
  const ofRules = Object.entries(words.rules).flatMap(([id, own]) => partsOf(id, own));
  const ofFacts = Object.entries(words.facts).flatMap(([key, { options = {}, ...own }]) => [
    ...partsOf(key, own),
    ...Object.entries(options).map(([option, text]) => ({ at: `${key} ${option}`, part: "option", text })),
  ]);
  const ofQuestions = Object.entries(questions).flatMap(([key, own]) => partsOf(key, own));
  return [...ofRules, ...ofFacts, ...ofQuestions];
}

function partsOf(key: string, own: RuleWords | QuestionWords | Omit<FactWords, "options">): readonly Sentence[] {
  return Object.entries(own).map(([part, text]) => ({ at: `${key} ${part}`, part, text }));
}

function foreignWord({ locale }: Words): RegExp {
  return locale === "de"
    ? /\b(the|and|of|with|is|are|not|no|or|for|by|people|system is|data are)\b/
    : /\b(der|das|und|nicht|ist|oder|mit|ein|eine|wird|für|von|zu|kein|keine|Sie|KI)\b|[äöüß„]/;
}

function factWords(words: Words, key: string): FactWords {
  const found = words.facts[key];
  if (found === undefined) throw new Error(`no words for ${key}`);
  return found;
}

function ruleWords(words: Words, id: string): RuleWords {
  const found = words.rules[id];
  if (found === undefined) throw new Error(`no words for ${id}`);
  return found;
}

function factsRead({ when, unless, readings = [], legacy = [] }: Rule): readonly string[] {
  const more = readings.flatMap((reading) => [reading.narrows, reading.widens, reading.unless]);
  return [when, unless, ...more, ...legacy.map((transition) => transition.when)].flatMap((condition) =>
    condition === undefined ? [] : testsIn(condition).flatMap((leaf) => ("fact" in leaf ? [leaf.fact] : [])),
  );
}

function sorted(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].sort();
}

function repeats(texts: readonly string[]): boolean {
  return repeated(texts).length > 0;
}

function repeated(texts: readonly string[]): readonly string[] {
  return texts.filter((text, at) => texts.indexOf(text) < at);
}

function withQuestions(first: Questionnaire, other: Questionnaire): Questionnaire {
  return { locale: first.locale, questions: { ...first.questions, ...other.questions } };
}
