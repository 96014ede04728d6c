import { describe, expect, test } from "vitest";
import { classify, type Facts, type Verdict } from "../index.ts";
import { bySectionA, bySectionB, byUse, operators, ordinary, points, verdictOf, without } from "./duty-cases.ts";

const rule = "ai-act/art-75.1";
const own: Facts = { "system.onOwnModel": true };
const platform: Facts = { "system.inLargePlatform": true };
const assistant: Facts = { ...ordinary, ...operators.provider, ...own };

interface Row {
  readonly situation: string;
  readonly facts: Facts;
  readonly verdict: Verdict;
}

const onOwnModel: readonly Row[] = [
  { situation: "an assistant on the provider's own model", facts: assistant, verdict: "yes" },
  { situation: "on somebody else's model", facts: { ...assistant, "system.onOwnModel": false }, verdict: "no" },
  { situation: "whose model is unstated", facts: without(assistant, "system.onOwnModel"), verdict: "unknown" },
  {
    situation: "a CV ranking on the provider's own model",
    facts: { ...byUse, ...operators.provider, ...own },
    verdict: "yes",
  },
  {
    situation: "a product of Annex I, Section A",
    facts: { ...bySectionA, ...operators.provider, ...own },
    verdict: "no",
  },
  {
    situation: "a product of Annex I, Section B",
    facts: { ...bySectionB, ...operators.provider, ...own },
    verdict: "no",
  },
  {
    situation: "a product of Annex I that needs no third-party assessment",
    facts: { ...bySectionA, ...operators.provider, ...own, "product.thirdPartyAssessment": "not-required" },
    verdict: "no",
  },
  {
    situation: "law of the product unstated",
    facts: without(assistant, "product.legislation"),
    verdict: "unknown",
  },
  {
    situation: "infrastructure unstated",
    facts: without({ ...points["2"], ...operators.provider, ...own }, "infrastructure.operates"),
    verdict: "unknown",
  },
  {
    situation: "justice unstated",
    facts: without({ ...points["8(a)"], ...operators.provider, ...own }, "justice.use"),
    verdict: "unknown",
  },
  { situation: "point 2, infrastructure", facts: { ...points["2"], ...operators.provider, ...own }, verdict: "no" },
  { situation: "point 8, justice", facts: { ...points["8(a)"], ...operators.provider, ...own }, verdict: "no" },
  {
    situation: "provided by a bank: a score for loans",
    facts: { ...points["5(b)"], ...operators.provider, ...own, "operator.financialInstitution": true },
    verdict: "no",
  },
  {
    situation: "a score for loans that a bank merely deploys: it has to be provided by a bank",
    facts: { ...points["5(b)"], ...operators.deployer, ...own, "operator.financialInstitution": true },
    verdict: "yes",
  },
  {
    situation: "a score for loans, provided by another company",
    facts: { ...points["5(b)"], ...operators.provider, ...own },
    verdict: "yes",
  },
  {
    situation: "a score for loans, whether a bank provides it is unstated",
    facts: without({ ...points["5(b)"], ...operators.provider, ...own }, "operator.financialInstitution"),
    verdict: "unknown",
  },
  {
    situation: "provided by a police authority for itself",
    facts: {
      ...points["6(a)"],
      ...operators.provider,
      ...own,
      "operator.uses": true,
      "operator.publicAuthority": true,
    },
    verdict: "no",
  },
  {
    situation: "provided by a border authority for itself",
    facts: {
      ...points["7(c)"],
      ...operators.provider,
      ...own,
      "operator.uses": true,
      "operator.publicAuthority": true,
    },
    verdict: "no",
  },
  {
    situation: "for the police, provided by a company",
    facts: { ...points["6(a)"], ...operators.provider, ...own },
    verdict: "yes",
  },
];

const inPlatform: readonly Row[] = [
  {
    situation: "in a very large online platform",
    facts: { ...assistant, "system.onOwnModel": false, ...platform },
    verdict: "yes",
  },
  {
    situation: "in a platform, whose model is unstated",
    facts: { ...without(assistant, "system.onOwnModel"), ...platform },
    verdict: "yes",
  },
  { situation: "neither", facts: { ...assistant, "system.onOwnModel": false }, verdict: "no" },
  {
    situation: "on somebody else's model, platform unstated",
    facts: without({ ...assistant, "system.onOwnModel": false }, "system.inLargePlatform"),
    verdict: "unknown",
  },
  {
    situation: "in a platform, point 2: the exceptions belong to the first limb",
    facts: { ...points["2"], ...operators.provider, ...platform },
    verdict: "yes",
  },
];

const unionBodies: readonly Row[] = [
  {
    situation: "a body of the Union, on its own model",
    facts: { ...assistant, "operator.unionBody": true },
    verdict: "no",
  },
  {
    situation: "body of the Union or not is unstated",
    facts: without(assistant, "operator.unionBody"),
    verdict: "unknown",
  },
];

describe("Art. 75(1): whether the AI Office supervises the system", () => {
  test.each([...onOwnModel, ...inPlatform, ...unionBodies])("$situation: $verdict", ({ facts, verdict }) => {
    expect(verdictOf(rule, facts)).toBe(verdict);
  });
});

describe("who supervises a duty", () => {
  const asked = { asOf: "2026-11-21" } as const;
  const chat: Facts = { "operator.activities": ["operator.develops", "operator.ownName"], "operator.inUnion": true };
  const authorityOver = (rule: string, facts: Facts, asOf = "2026-11-21") =>
    classify(facts, { ...asked, asOf }).obligations.find((obligation) => obligation.rule === rule)?.authority;

  test.each<{ situation: string; facts: Facts; authority: string }>([
    { situation: "nobody says what the system is built on", facts: {}, authority: "unknown" },
    {
      situation: "built on a model of somebody else",
      facts: { "system.foundations": [], "operator.unionBody": false },
      authority: "market-surveillance-authority",
    },
    {
      situation: "part of a very large online platform",
      facts: { "system.foundations": ["system.inLargePlatform"], "operator.unionBody": false },
      authority: "ai-office",
    },
    {
      situation: "a body of the Union",
      facts: { "system.foundations": ["system.inLargePlatform"], "operator.unionBody": true },
      authority: "market-surveillance-authority",
    },
  ])("$situation: $authority", ({ facts, authority }) => {
    expect(authorityOver("ai-act/art-4", { ...chat, ...facts })).toBe(authority);
  });

  test("before the amendment no system was the AI Office’s alone", () => {
    const facts: Facts = { ...chat, "system.foundations": ["system.inLargePlatform"] };
    expect(authorityOver("ai-act/art-4", facts, "2026-07-26")).toBe("market-surveillance-authority");
  });

  test("the Commission supervises the providers of models", () => {
    const facts: Facts = { "operator.activities": ["model.provides"], "model.general": true };
    expect(authorityOver("ai-act/art-53.1.c", facts)).toBe("commission");
  });
});
