import { test as law } from "@fast-check/vitest";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { de as actDe } from "../ai-act/de.ts";
import { en as actEn } from "../ai-act/en.ts";
import { aiAct } from "../ai-act/ruleset.ts";
import type { Condition } from "../engine/condition.ts";
import { evaluate, evaluateRule } from "../engine/evaluate.ts";
import type { Finding } from "../engine/finding.ts";
import { anyFacts } from "../facts/any-facts.ts";
import type { Facts } from "../facts/facts.generated.ts";
import { practiceCatalogue } from "../facts/practice-catalogue.ts";
import { de as governanceDe } from "../governance/de.ts";
import { en as governanceEn } from "../governance/en.ts";
import { practice } from "../governance/practice.ts";
import { explain, formatDay, formatValue, statements } from "./explain.ts";
import { dutyOfGap, gapId } from "./gap-id.ts";
import { mergeWords, type Words } from "./words.ts";

const german = mergeWords(actDe, governanceDe);
const english = mergeWords(actEn, governanceEn);
const facts = anyFacts(practiceCatalogue.facts.values(), { undecided: true });
const anyDay = fc.constantFrom("2025-02-02", "2026-08-02", "2026-11-21", "2027-12-02", "2030-08-02");
const anyWords = fc.constantFrom(german, english);

// The practice adds some 600 findings to those of the Act: each case takes every fifteenth of them.
const anyFindings = fc.tuple(facts, anyDay, anyWords, fc.nat(14)).map(([stated, asOf, words, at]) => ({
  words,
  findings: evaluate(practice, { facts: stated, asOf }).filter(
    ({ rule }, place) => aiAct.entries.has(rule) || place % 15 === at,
  ),
}));

law.prop([anyFindings])("every finding has sentences, whole and in one language", ({ findings, words }) => {
  for (const finding of findings) {
    const explanation = explain(finding, words);
    const { link, ...texts } = explanation;
    const all = Object.values(texts).flat();
    expect(all.filter((text) => text.trim() === "")).toEqual([]);
    expect(all.join(" ")).not.toMatch(/undefined|null|\[object|NaN|\{\w/);
    expect(all.join(" ")).not.toMatch(/\d{4}-\d{2}-\d{2}[^)]*$/);
    expect(link ?? "https://").toMatch(/^https:\/\//);
  }
});
law.prop([anyFindings])(
  "a settled verdict has its own sentence and nothing open; an open one says what it waits for",
  ({ findings, words }) => {
    for (const finding of findings) {
      const { sentence, open } = explain(finding, words);
      if (finding.verdict === "unknown") {
        expect(open).not.toHaveLength(0);
        for (const statement of open) expect(sentence).toContain(statement);
      } else {
        expect(open).toEqual([]);
        const own = words.rules[finding.rule];
        const said = finding.verdict === "yes" ? own?.yes : own?.no;
        if (said === undefined) expect(sentence).toMatch(finding.outcome === "gap" ? aboutGap : aboutDuty);
        else expect(sentence).toBe(said);
      }
    }
  },
);

const aboutDuty = /^(Diese Pflicht besteht( nicht)?|This duty (exists|does not arise))\.$/;
const aboutGap = /^(Diese Pflicht besteht, und nichts|Keine Lücke:|This duty exists, and nothing|No gap:) /;

law.prop([anyFindings])("explaining twice, or after JSON, gives the same sentences", ({ findings, words }) => {
  for (const finding of findings) {
    const copy: Finding = JSON.parse(JSON.stringify(finding));
    expect(explain(copy, words)).toEqual(explain(finding, words));
  }
});

describe("a gap", () => {
  const owner = "practice/owner";
  const [title, duty] = [english.rules[owner]?.title, english.rules[owner]?.duty];
  const inUse: Facts = { "governance.stage": "pilot" };

  test("has the title of its duty, and says what is to be done", () => {
    const explanation = explain(findingOf(gapId(owner), { ...inUse, "governance.ownerNamed": false }), english);
    expect(explanation.title).toBe(title);
    expect(explanation.sentence).toBe(`This duty exists, and nothing shows that it is met. ${duty}`);
  });

  test("that is none says so, in German as well", () => {
    const finding = findingOf(gapId(owner), { ...inUse, "governance.ownerNamed": true });
    expect(explain(finding, english).sentence).toBe("No gap: the duty does not arise here, or it is met.");
    expect(explain(finding, german).sentence).toMatch(/^Keine Lücke: /);
  });

  test("that is open names what is missing", () => {
    const { sentence } = explain(findingOf(gapId(owner), inUse), english);
    expect(sentence).toBe(`Still open. It would hold if: ${english.facts["governance.ownerNamed"]?.label}: no.`);
  });

  test("has its own words where there are some", () => {
    const rules = { ...english.rules, [gapId(owner)]: { title: "Nobody answers", yes: "Nobody answers for it." } };
    const finding = findingOf(gapId(owner), { ...inUse, "governance.ownerNamed": false });
    const explanation = explain(finding, { ...english, rules });
    expect([explanation.title, explanation.sentence]).toEqual(["Nobody answers", "Nobody answers for it."]);
  });

  test("whose duty has no words is refused with the name of the duty", () => {
    const finding = findingOf(gapId(owner), inUse);
    expect(() => explain(finding, { ...english, rules: {} })).toThrow(`rule "${dutyOfGap(finding.rule)}"`);
  });
});

test("a yes gives the elements with their answers, the day, the citation and the link", () => {
  const finding = findingOf("ai-act/art-3.4", { "operator.uses": true, "operator.personalUse": false });
  expect(explain(finding, english)).toEqual({
    title: english.rules["ai-act/art-3.4"]?.title,
    verdict: "yes",
    sentence: english.rules["ai-act/art-3.4"]?.yes,
    because: [`${english.facts["operator.uses"]?.label}: yes`, `${english.facts["operator.personalUse"]?.label}: no`],
    open: [],
    date: ["To be applied since 2 February 2025."],
    readings: [],
    citation: "Art. 3(4) AI Act",
    link: expect.stringContaining("#art_3"),
  });
});

test("an open verdict names what is missing, in German as well", () => {
  const { verdict, sentence, because } = explain(findingOf("ai-act/art-3.4", { "operator.uses": true }), german);
  expect(verdict).toBe("offen");
  expect(sentence).toBe(`Noch offen. Es träfe zu, wenn: ${german.facts["operator.personalUse"]?.label}: nein.`);
  expect(because.at(-1)).toBe(`${german.facts["operator.personalUse"]?.label}: nicht angegeben`);
});

test("what hangs on a rule of very many facts names that rule, whose own finding says more", () => {
  const { sentence } = explain(findingOf("ai-act/art-6.2", { "employment.use": ["evaluate-candidates"] }), english);
  expect(sentence).toBe(
    `Still open. It would hold if: it is not the case that ${english.rules["ai-act/art-6.3"]?.title}.`,
  );
});

test("a deeply nested open condition is told as the elements that are open, each once", () => {
  const { sentence, open } = explain(
    findingOf("ai-act/art-6.3", { "employment.use": ["evaluate-candidates"] }),
    english,
  );
  expect(sentence).toMatch(/^Still open\. It depends on whether: /);
  expect(open).toContain(english.facts["derogation.profiling"]?.label);
  expect(new Set(open).size).toBe(open.length);
});

test("an answer of “I don't know” is told apart from no answer", () => {
  const { because } = explain(findingOf("ai-act/art-3.4", { "operator.uses": "undecided" }), english);
  expect(because[0]).toBe(`${english.facts["operator.uses"]?.label}: not known`);
});

test("a reading that comes to another verdict is named with its layer and its place", () => {
  const machine = { "system.machineBased": true, "system.autonomous": true, "system.pursuesObjectives": true } as const;
  const output = {
    "system.infers": true,
    "system.generatesOutputs": true,
    "system.influencesEnvironment": true,
  } as const;
  const finding = findingOf("ai-act/art-3.1", { ...machine, ...output, "system.basicProcessingOnly": true });
  expect(explain(finding, english).readings).toEqual([
    "Under the Commission's guidelines: no (Guidelines on the AI system definition, C(2025) 5053, paras 41-51).",
  ]);
});

test.each([
  { day: "2026-11-21", de: "21.11.2026", en: "21 November 2026" },
  { day: "2024-02-09", de: "09.02.2024", en: "9 February 2024" },
])("the day $day is written as in the language", ({ day, de, en }) => {
  expect([formatDay(day, "de"), formatDay(day, "en")]).toEqual([de, en]);
});

test.each([
  { key: "operator.uses", value: true, de: "ja", en: "yes" },
  { key: "operator.uses", value: false, de: "nein", en: "no" },
  { key: "operator.uses", value: "undecided", de: "nicht bekannt", en: "not known" },
  { key: "market.placedOn", value: "2026-10-05", de: "05.10.2026", en: "5 October 2026" },
  { key: "content.generates", value: [], de: "keine", en: "none" },
  { key: "content.generates", value: ["text", "audio"], de: "Text, Ton", en: "text, audio" },
])("the answer $value to $key is $en, in German $de", ({ key, value, de, en }) => {
  expect(formatValue(key, value, german).toLowerCase()).toBe(de.toLowerCase());
  expect(formatValue(key, value, english).toLowerCase()).toBe(en.toLowerCase());
});

describe("a condition in words", () => {
  const uses: Condition = { fact: "operator.uses", is: true };
  const develops: Condition = { fact: "operator.develops", is: true };
  const beneficiary = english.facts["employment.beneficiary"]?.label;
  const [used, developed] = [english.facts["operator.uses"]?.label, english.facts["operator.develops"]?.label];

  test.each<{ condition: Condition; says: readonly string[] }>([
    { condition: { all: [] }, says: [] },
    { condition: uses, says: [`${used}: yes`] },
    { condition: { fact: "operator.uses", is: false }, says: [`${used}: no`] },
    { condition: { not: uses }, says: [`${used}: no`] },
    {
      condition: { not: { fact: "employment.beneficiary", is: "employer" } },
      says: [`${beneficiary}: not employer or agency`],
    },
    { condition: { all: [uses, develops] }, says: [`${used}: yes`, `${developed}: yes`] },
    { condition: { any: [uses, develops] }, says: [`${used}: yes or ${developed}: yes`] },
    {
      condition: { not: { any: [uses, develops] } },
      says: [`it is not the case that (${used}: yes or ${developed}: yes)`],
    },
    {
      condition: { any: [uses, { all: [develops, uses] }] },
      says: [`${used}: yes or (${developed}: yes and ${used}: yes)`],
    },
    { condition: { rule: "ai-act/art-3.3" }, says: [`${english.rules["ai-act/art-3.3"]?.title}`] },
    { condition: { asOfFrom: "2026-08-02" }, says: ["the day asked about is 2 August 2026 or later"] },
    {
      condition: { fact: "market.placedOn", before: "2026-08-02" },
      says: [`${english.facts["market.placedOn"]?.label}: before 2 August 2026`],
    },
    {
      condition: { fact: "content.generates", includes: ["text", "image"] },
      says: [`${english.facts["content.generates"]?.label}: text or image`],
    },
  ])("$condition", ({ condition, says }) => {
    expect(statements(condition, english)).toEqual(says);
  });
});

describe("words that lack something", () => {
  const finding = findingOf("ai-act/art-3.4", { "operator.uses": true });
  const nothing: Words = { locale: "en", rules: {}, facts: {} };

  test("are refused with the name of the rule", () => {
    expect(() => explain(finding, nothing)).toThrow(
      expect.objectContaining({ code: "missing-words", message: expect.stringContaining('rule "ai-act/art-3.4"') }),
    );
  });

  test("are refused with the name of the fact", () => {
    expect(() => explain(finding, { ...english, facts: {} })).toThrow(
      expect.objectContaining({ code: "missing-words", message: expect.stringContaining('fact "operator.') }),
    );
  });

  test("do not borrow from the prototype of objects", () => {
    expect(() => explain({ ...finding, rule: "constructor" }, english)).toThrow(/constructor/);
  });
});

function findingOf(rule: string, stated: Facts): Finding {
  const finding = evaluate(practice, { facts: { ...stated }, asOf: "2026-11-21" }).find((one) => one.rule === rule);
  if (finding === undefined) throw new Error(`No finding of ${rule}`);
  return finding;
}

test("a bound that is no round number is told in four digits", () => {
  const general = { "model.general": true, "model.manyTasks": true, "model.integrable": true } as const;
  const modified = { "model.provides": true, "model.modifies": true, "model.researchOnly": false } as const;
  const guidelines = { "model.specialised": false } as const;
  const facts = { ...general, ...modified, ...guidelines };
  const finding = evaluateRule(aiAct, "ai-act/art-3.3.model", { facts, asOf: "2026-11-21", layer: "guideline" });
  expect(finding && explain(finding, english).open).toEqual([
    `${english.facts["model.modificationShare"]?.label}: more than 33.33`,
  ]);
});
