import { describe, expect, test } from "vitest";
import { de as aiActDe } from "../ai-act/de.ts";
import { en as aiActEn } from "../ai-act/en.ts";
import { aiActRules } from "../ai-act/ruleset.ts";
import { testsIn } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import { chapters } from "../facts/catalogue.ts";
import { de as governanceDe } from "../governance/de.ts";
import { en as governanceEn } from "../governance/en.ts";
import { practiceRules } from "../governance/practice.ts";
import { type FactWords, mergeWords, type RuleWords, type Words } from "./words.ts";

const rules = [...aiActRules, ...practiceRules];
const facts = chapters.flatMap((chapter) => chapter.facts);
const german = mergeWords(aiActDe, governanceDe);
const english = mergeWords(aiActEn, governanceEn);
const locales = [german, english];

describe.each(locales)("the words in $locale", (words) => {
  const sentences = sentencesOf(words);

  test("name every rule and nothing else", () => {
    expect(sorted(Object.keys(words.rules))).toEqual(sorted(rules.map(({ id }) => id)));
  });

  test("name every fact and nothing else", () => {
    expect(sorted(Object.keys(words.facts))).toEqual(sorted(facts.map(({ key }) => key)));
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
    const all = Object.values(words.facts);
    expect(repeats(all.map(({ label }) => label))).toBe(false);
    expect(repeats(all.map(({ question }) => question))).toBe(false);
  });

  test("state a duty exactly where the rule has one", () => {
    const stated = Object.keys(words.rules).filter((id) => words.rules[id]?.duty !== undefined);
    const owed = rules.filter(({ duty }) => duty !== undefined).map(({ id }) => id);
    expect(sorted(stated)).toEqual(sorted(owed));
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
  const inEnglish = new Map(sentencesOf(english).map(({ at, text }) => [at, text]));
  expect(sentencesOf(german).filter(({ at, text }) => inEnglish.get(at) === text)).toEqual([]);
});

test("the two languages have the same keys", () => {
  expect(sentencesOf(german).map(({ at }) => at)).toEqual(sentencesOf(english).map(({ at }) => at));
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

function sentencesOf(words: Words): readonly Sentence[] {
  const ofRules = Object.entries(words.rules).flatMap(([id, own]) => partsOf(id, own));
  const ofFacts = Object.entries(words.facts).flatMap(([key, { options = {}, ...own }]) => [
    ...partsOf(key, own),
    ...Object.entries(options).map(([option, text]) => ({ at: `${key} ${option}`, part: "option", text })),
  ]);
  return [...ofRules, ...ofFacts];
}

function partsOf(key: string, own: RuleWords | Omit<FactWords, "options">): readonly Sentence[] {
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
  return new Set(texts).size < texts.length;
}
