import { expect, test } from "vitest";
import { aiActRules } from "../ai-act/ruleset.ts";
import { gapRule } from "./gap-rule.ts";
import { practice, practiceRules } from "./practice.ts";
import { severityOf } from "./severity.ts";

const rules = [...aiActRules, ...practiceRules];
const gaps = practice.rules.filter(({ outcome }) => outcome === "gap");

test("the review holds the rules of the Act, unchanged and first, then its own, then the gaps, its own first", () => {
  expect(practice.rules).toEqual([...rules, ...[...practiceRules, ...aiActRules].flatMap(gapRule)]);
});

test("no edition of a rule of the practice stands in the Act too", () => {
  const ofTheAct = new Set(aiActRules.map(({ id }) => id));
  expect(practiceRules.filter(({ id }) => ofTheAct.has(id))).toEqual([]);
});

test("every duty that records can show has a gap, and nothing else has one", () => {
  const shown = [...practiceRules, ...aiActRules].filter(({ duty }) => duty?.met !== undefined);
  expect(gaps).toHaveLength(shown.length);
  expect(gaps.map(({ source }) => source)).toEqual(shown.map(({ source }) => source));
});

test("a gap is high where a fine or a penalty stands behind it, and low where no law does", () => {
  for (const { id, duty, source } of gaps) {
    const severity = severityOf({ source, ...(duty === undefined ? {} : { duty }) });
    expect(severity === "low", id).toBe("document" in source);
    const punished = duty?.fine !== undefined || ("statute" in source && source.statute === "StGB");
    expect(severity === "high", id).toBe(!("document" in source) && punished);
  }
});
