import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { aiAct, classify, defineRuleset, explain } from "@kiregel/core";
import { expect, test } from "vitest";
import { assess, catalogue, questions, questionsAbout, words } from "./house.mjs";
import { houseChapter } from "./house-facts.mjs";
import { houseRules } from "./house-rules.mjs";
import { chat, report } from "./own-rules.mjs";

const asOf = "2026-11-21";
const find = (rule, facts, day = asOf) => assess(facts, { asOf: day }).find((finding) => finding.rule === rule);

test.each([
  { situation: "a chatbot whose texts go out by themselves", facts: {}, verdict: "yes" },
  { situation: "a chatbot whose texts a person releases", facts: { "brillenhaus.releasesTexts": true }, verdict: "no" },
  { situation: "nobody has said who releases", facts: { "brillenhaus.releasesTexts": undefined }, verdict: "unknown" },
  {
    situation: "obviously a machine, so Art. 50(1) does not oblige",
    facts: { "interaction.obvious": true },
    verdict: "no",
  },
  { situation: "no contact with people", facts: { "interaction.direct": false }, verdict: "no" },
  { situation: "speech only", facts: { "content.generates": ["audio"] }, verdict: "no" },
])("no. 1, $situation: $verdict", ({ facts, verdict }) => {
  expect(find("brillenhaus/1", { ...chat, ...facts })?.verdict).toBe(verdict);
});

test.each([
  { hosting: "eu", day: "2026-12-31", verdict: "no" },
  { hosting: "adequate", day: "2026-12-31", verdict: "no" },
  { hosting: "adequate", day: "2027-01-01", verdict: "yes" },
  { hosting: "elsewhere", day: "2026-12-31", verdict: "yes" },
  { hosting: "elsewhere", day: "2027-01-01", verdict: "yes" },
  { hosting: "undecided", day: "2027-01-01", verdict: "unknown" },
])("no. 2, customer data hosted $hosting, on $day: $verdict", ({ hosting, day, verdict }) => {
  expect(find("brillenhaus/2", { ...chat, "brillenhaus.hosting": hosting }, day)?.verdict).toBe(verdict);
});

test.each([
  { advice: ["frames"], people: [], verdict: "no" },
  { advice: ["frames", "eye-disease"], people: [], verdict: "yes" },
  { advice: ["lens-strength"], people: ["brillenhaus.opticianChecks", "brillenhaus.releasesTexts"], verdict: "no" },
  { advice: ["lens-strength"], people: ["undecided"], verdict: "unknown" },
])("no. 3, advice on $advice, people: $people: $verdict", ({ advice, people, verdict }) => {
  const facts = {
    ...chat,
    "brillenhaus.releasesTexts": undefined,
    "brillenhaus.advice": advice,
    "brillenhaus.people": people,
  };
  expect(find("brillenhaus/3", facts)?.verdict).toBe(verdict);
});

test("what the act says is the same with and without the house rules", () => {
  const actFacts = Object.fromEntries(Object.entries(chat).filter(([key]) => !key.startsWith("brillenhaus.")));
  const together = assess(chat, { asOf }).filter(({ outcome }) => outcome !== "house-rule");
  expect(together).toEqual(classify(actFacts, { asOf }).findings);
});

test("before the house rules there is no finding about them", () => {
  expect(find("brillenhaus/1", chat, "2025-12-31")).toBeUndefined();
});

test("a questionnaire asks for the facts of the house beside those of the act, and for its checklist in one question", () => {
  const open = questionsAbout({}, { asOf });
  const ofTheHouse = open.filter(({ chapter }) => chapter === "brillenhaus").map(({ fact }) => fact);
  expect(ofTheHouse.toSorted()).toEqual([
    "brillenhaus.advice",
    "brillenhaus.customerData",
    "brillenhaus.hosting",
    "brillenhaus.people",
  ]);
  expect(open.some(({ fact }) => fact === "operator.activities")).toBe(true);
});

test("the facts of the act are asked for the sake of a house rule that asks the act", () => {
  const [question] = questionsAbout({}, { asOf }).filter(({ fact }) => fact === "content.contacts");
  expect(question.asks).toContain("brillenhaus/1");
});

test("a questionnaire ends with every house rule settled", () => {
  let facts = { ...chat, "brillenhaus.advice": ["lens-strength"] };
  const asked = [];
  for (;;) {
    const [next] = questionsAbout(facts, { asOf }).filter(({ chapter }) => chapter === "brillenhaus");
    if (next === undefined) break;
    asked.push(next.fact);
    facts = { ...facts, [next.fact]: false };
  }
  expect(asked).toEqual(["brillenhaus.opticianChecks"]);
  expect(["brillenhaus/1", "brillenhaus/2", "brillenhaus/3"].map((rule) => find(rule, facts).verdict)).toEqual([
    "yes",
    "no",
    "yes",
  ]);
});

test.each([
  { name: "a misspelt fact of the house", facts: { "brillenhaus.releaseTexts": true }, code: "unknown-fact" },
  { name: "a place that is no option", facts: { "brillenhaus.hosting": "moon" }, code: "invalid-fact" },
  {
    name: "a contradiction of the house",
    facts: { "brillenhaus.opticianChecks": true, "brillenhaus.releasesTexts": false },
    code: "contradictory-facts",
  },
])("$name is refused as $code", ({ facts, code }) => {
  expect(() => assess(facts, { asOf })).toThrow(expect.objectContaining({ code }));
  expect(() => questionsAbout(facts, { asOf })).toThrow(expect.objectContaining({ code }));
});

test("a house rule that asks a rule nobody has is refused when the rules are put together", () => {
  const [first] = houseRules;
  const astray = { ...first, when: { rule: "ai-act/art-500" } };
  expect(() => defineRuleset({ ...aiAct, rules: [...aiAct.rules, astray] })).toThrow(
    expect.objectContaining({ code: "unknown-rule" }),
  );
});

test.each(["de", "en"])(
  "every house rule, fact, option and question has words in %s, and no key of the act is taken",
  (locale) => {
    for (const facts of [{}, chat]) {
      for (const finding of assess(facts, { asOf })) expect(explain(finding, words[locale]).sentence).toMatch(/\S/);
    }
    for (const { key, options = [] } of houseChapter.facts) {
      expect(words[locale].facts[key].label, key).toMatch(/\S/);
      expect(Object.keys(words[locale].facts[key].options ?? {}), key).toEqual(options);
    }
    const asked = [...houseChapter.facts, ...houseChapter.checklists].map(({ key }) => key);
    expect(
      Object.keys(questions[locale])
        .filter((key) => key.startsWith("brillenhaus."))
        .toSorted(),
    ).toEqual(asked.toSorted());
    expect(asked.every((key) => catalogue.chapters.get(key) === "brillenhaus")).toBe(true);
  },
);

test("the README shows what the example prints today", async () => {
  const file = fileURLToPath(new URL("README.md", import.meta.url));
  const shown = report(chat, { asOf, locale: "en" });
  const readme = (await readFile(file, "utf8")).replace(
    /(<!-- output -->\n+```text\n)[^`]*(```)/,
    (_, opening, closing) => `${opening}${shown}\n${closing}`,
  );
  // After a change of rules or words: vitest run examples/own-rules --update
  await expect(readme).toMatchFileSnapshot(file);
});
