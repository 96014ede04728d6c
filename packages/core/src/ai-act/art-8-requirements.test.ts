import { describe, expect, test } from "vitest";
import type { Facts, IsoDate, Verdict } from "../index.ts";
import {
  byBoth,
  bySectionA,
  bySectionAAndFreed,
  bySectionB,
  byUse,
  byUseAndSectionB,
  component,
  OPERATORS,
  obligation,
  operators,
  ordinary,
  ours,
  points,
  verdictOf,
  without,
} from "./duty-cases.ts";

const { provider } = operators;
const requirements = [9, 10, 11, 12, 13, 14, 15].map((article) => `ai-act/art-${article}`);

interface Row {
  readonly situation: string;
  readonly facts: Facts;
  readonly verdict: Verdict;
}

const chapterThree: readonly Row[] = [
  ...Object.entries(points).map(
    ([point, facts]): Row => ({ situation: `high-risk by Annex III, point ${point}`, facts, verdict: "yes" }),
  ),
  { situation: "high-risk by Annex I, Section A", facts: bySectionA, verdict: "yes" },
  { situation: "high-risk by Annex III and by Annex I, Section A", facts: byBoth, verdict: "yes" },
  { situation: "high-risk by Annex I, Section B alone", facts: bySectionB, verdict: "no" },
  {
    situation: "high-risk by both sections of Annex I: Section A counts",
    facts: { ...bySectionA, "product.legislation": ["medical-devices", "motor-vehicles"] },
    verdict: "yes",
  },
  { situation: "a device of Section A, its use at work freed by Art. 6(3)", facts: bySectionAAndFreed, verdict: "yes" },
  { situation: "a safety component of a lift", facts: component, verdict: "yes" },
  {
    situation: "a safety component, the law of the product unstated",
    facts: without(component, "product.legislation"),
    verdict: "unknown",
  },
  { situation: "not high-risk", facts: ordinary, verdict: "no" },
  {
    situation: "named in Annex III, freed by Art. 6(3)",
    facts: {
      ...byUse,
      "derogation.profiling": false,
      "derogation.grounds": ["derogation.narrowTask"],
      "derogation.influencesDecision": false,
      "derogation.significantRisk": false,
      "derogation.documentedByProvider": true,
    },
    verdict: "no",
  },
  {
    situation: "a product of Section A whose law asks for no third-party assessment",
    facts: { ...bySectionA, "product.thirdPartyAssessment": "not-required" },
    verdict: "no",
  },
  { situation: "use at work unstated", facts: without(byUse, "employment.use"), verdict: "unknown" },
  {
    situation: "profiling unstated",
    facts: without(byUse, "derogation.profiling", "derogation.grounds"),
    verdict: "unknown",
  },
  {
    situation: "law of the product unstated",
    facts: without(ordinary, "product.legislation", "product.isProduct"),
    verdict: "unknown",
  },
  {
    situation: "third-party assessment unstated",
    facts: without(bySectionA, "product.thirdPartyAssessment"),
    verdict: "unknown",
  },
  {
    situation: "high-risk by Annex III and by Annex I, Section B alone: Art. 2(2) leaves Art. 6(1) and few others",
    facts: byUseAndSectionB,
    verdict: "no",
  },
  {
    situation: "high-risk by Annex III, a product of Section B without third-party assessment",
    facts: { ...byUseAndSectionB, "product.thirdPartyAssessment": "not-required" },
    verdict: "yes",
  },
  {
    situation: "high-risk by Annex III, a law of Section B unstated, no third-party assessment",
    facts: without({ ...byUse, "product.thirdPartyAssessment": "not-required" }, "product.legislation"),
    verdict: "yes",
  },
];

describe("Art. 8: whether Chapter III applies", () => {
  test.each(chapterThree)("$situation: $verdict", ({ facts, verdict }) => {
    expect(verdictOf("ai-act/art-8", facts)).toBe(verdict);
  });
  // Contested: Art. 2(2) speaks of systems that are high-risk through Art. 6(1), and Annex III is another way.
  test.each([
    { situation: "Annex III and Annex I, Section B", facts: byUseAndSectionB, statute: "no", contested: "yes" },
    { situation: "Annex I, Section B alone", facts: bySectionB, statute: "no", contested: "no" },
    { situation: "Annex I, Section A alone", facts: bySectionA, statute: "yes", contested: "yes" },
    { situation: "Annex III alone", facts: byUse, statute: "yes", contested: "yes" },
  ] as const)("$situation: statute $statute, contested $contested", ({ facts, statute, contested }) => {
    expect(verdictOf("ai-act/art-8", facts)).toBe(statute);
    expect(verdictOf("ai-act/art-8", facts, { layer: "contested" })).toBe(contested);
  });
});

const whose = requirements.flatMap((rule) =>
  chapterThree.map((row) => ({ ...row, rule, facts: { ...row.facts, ...provider } })),
);
const roles = requirements.flatMap((rule) => OPERATORS.map((operator) => ({ rule, operator })));

describe("Arts 9 to 15: requirements that the provider meets", () => {
  test.each(whose)("$rule, $situation: $verdict", ({ rule, facts, verdict }) => {
    expect(ours(rule, facts)).toBe(verdict);
  });
  test.each(roles)("$rule for the $operator alone", ({ rule, operator }) => {
    expect(ours(rule, { ...byUse, ...operators[operator] })).toBe(operator === "provider" ? "yes" : "no");
  });
  test.each(requirements)("%s is open as long as our role is unstated", (rule) => {
    expect(ours(rule, byUse)).toBe("unknown");
  });
  test.each(requirements)("%s addresses the provider, and who becomes provider under Art. 25", (rule) => {
    expect(obligation(rule, { ...byUse, ...provider })?.addressees.map(({ role }) => role)).toEqual([
      "ai-act/art-3.3",
      "ai-act/art-25.1",
      "ai-act/art-25.3",
    ]);
  });
  test.each(requirements)("%s carries Art. 99(4), through Art. 16(a)", (rule) => {
    expect(obligation(rule, { ...byUse, ...provider })?.fine).toBe("ai-act/art-99.4");
  });
});

interface Privilege {
  readonly rule: string;
  readonly situation: string;
  readonly facts: Facts;
  readonly asOf?: IsoDate;
  readonly verdict: Verdict;
}

const ready: Facts = { ...byUse, ...provider };

const privileges: readonly Privilege[] = [
  {
    rule: "ai-act/art-10.6",
    situation: "a system without training",
    facts: { ...ready, "conformity.trainsWithData": false },
    verdict: "yes",
  },
  {
    rule: "ai-act/art-10.6",
    situation: "a trained system",
    facts: { ...ready, "conformity.trainsWithData": true },
    verdict: "no",
  },
  { rule: "ai-act/art-10.6", situation: "training unstated", facts: ready, verdict: "unknown" },
  {
    rule: "ai-act/art-10.6",
    situation: "a system without training that is not high-risk",
    facts: { ...ordinary, ...provider, "conformity.trainsWithData": false },
    verdict: "no",
  },
  {
    rule: "ai-act/art-10.6",
    situation: "a product of Section A without training",
    facts: { ...bySectionA, ...provider, "conformity.trainsWithData": false },
    verdict: "yes",
  },
  {
    rule: "ai-act/art-42.3",
    situation: "the Cyber Resilience Act is complied with",
    facts: { ...ready, "conformity.cyberResilienceAct": true },
    verdict: "yes",
  },
  {
    rule: "ai-act/art-42.3",
    situation: "it is not complied with",
    facts: { ...ready, "conformity.cyberResilienceAct": false },
    verdict: "no",
  },
  { rule: "ai-act/art-42.3", situation: "compliance unstated", facts: ready, verdict: "unknown" },
  {
    rule: "ai-act/art-42.3",
    situation: "a product of Section A that complies with it",
    facts: { ...bySectionA, ...provider, "conformity.cyberResilienceAct": true },
    verdict: "yes",
  },
  {
    rule: "ai-act/art-42.3",
    situation: "a system that is not high-risk complies with it",
    facts: { ...ordinary, ...provider, "conformity.cyberResilienceAct": true },
    verdict: "no",
  },
];

describe("What is made easier for the requirements", () => {
  test.each(privileges)("$rule, $situation: $verdict", ({ rule, facts, verdict }) => {
    expect(verdictOf(rule, facts)).toBe(verdict);
  });
  test("Art. 42(3) is new: before 27 July 2026 nothing stood in for Art. 15", () => {
    const facts: Facts = { ...ready, "conformity.cyberResilienceAct": true };
    expect(verdictOf("ai-act/art-42.3", facts, { asOf: "2026-07-26" })).toBeUndefined();
    expect(verdictOf("ai-act/art-42.3", facts, { asOf: "2026-07-27" })).toBe("yes");
  });
  test("a system without training keeps Art. 10 itself (the rules on testing data)", () => {
    expect(ours("ai-act/art-10", { ...ready, "conformity.trainsWithData": false })).toBe("yes");
  });
  test("compliance with the Cyber Resilience Act leaves accuracy and robustness of Art. 15", () => {
    expect(ours("ai-act/art-15", { ...ready, "conformity.cyberResilienceAct": true })).toBe("yes");
  });
});
