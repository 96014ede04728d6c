import { describe, expect, test } from "vitest";
import type { Facts, FactValues } from "../index.ts";
import { controller, gapIn, rowsOfChoice, rowsOfScope, verdictOn } from "./privacy-cases.ts";

const special: Facts = { "privacy.specialCategories": true };
const consented: Facts = {
  "privacy.consent": ["freely-given", "specific", "informed", "clear-act", "provable", "easy-withdrawal"],
  "privacy.offeredToChildren": false,
};
const biasData: Facts = {
  "operator.uses": true,
  "operator.personalUse": false,
  "bias.specialCategories": true,
  "bias.strictlyNecessary": true,
  "bias.harmLikely": true,
  "bias.safeguards": [
    "other-data-insufficient",
    "reuse-limited",
    "access-controlled",
    "not-shared",
    "deleted",
    "recorded",
  ],
};
// What makes the same system one of a provider and high-risk: it selects applicants.
const highRiskProvider: Facts = {
  ...biasData,
  "operator.uses": false,
  "operator.develops": true,
  "operator.ownName": true,
  "operator.formerProvider": false,
  "operator.rebrands": false,
  "operator.modifiesSubstantially": false,
  "operator.changesPurpose": false,
  "operator.sellsWithProduct": false,
  "operator.personalUse": false,
  "model.provides": false,
};

// An AI system within the scope of the AI Act whose only use of Annex III is the one that a test states.
const coveredByTheAct: Facts = {
  "system.machineBased": true,
  "system.autonomous": true,
  "system.pursuesObjectives": true,
  "system.infers": true,
  "system.generatesOutputs": true,
  "system.influencesEnvironment": true,
  "system.basicProcessingOnly": false,
  "system.militaryOnly": false,
  "system.thirdCountryCooperation": false,
  "system.researchOnly": false,
  "system.notYetReleased": false,
  "system.openSource": false,
  "system.onUnionMarket": true,
  "operator.inUnion": true,
  "operator.imports": false,
  "operator.distributes": false,
  "operator.representsProvider": false,
  "emotion.infers": false,
  "emotion.infersIntentions": false,
  "biometrics.categorises": false,
  "biometrics.identifiesRemotely": false,
  "infrastructure.operates": [],
  "education.use": [],
  "services.use": [],
  "lawEnforcement.use": [],
  "migration.use": [],
  "justice.use": [],
  "product.legislation": [],
};

describe("Art. 9(1): special categories on an exception only", () => {
  test.each<{ situation: string; facts: Facts; gap: string }>([
    {
      situation: "explicit consent that is valid",
      facts: { "privacy.specialBases": ["explicit-consent"], ...consented },
      gap: "no",
    },
    {
      situation: "explicit consent that is not free",
      facts: { "privacy.specialBases": ["explicit-consent"], ...consented, "privacy.consent": ["specific"] },
      gap: "yes",
    },
    {
      situation: "explicit consent, conditions unstated",
      facts: { "privacy.specialBases": ["explicit-consent"] },
      gap: "unknown",
    },
    {
      situation: "an exception beside consent that is not free",
      facts: { "privacy.specialBases": ["explicit-consent", "legal-claims"], "privacy.consent": [] },
      gap: "no",
    },
    {
      situation: "bias correction under Art. 4a AI Act",
      facts: { "privacy.specialBases": ["bias-correction"], ...biasData },
      gap: "no",
    },
    {
      situation: "bias correction without its safeguards",
      facts: {
        "privacy.specialBases": ["bias-correction"],
        ...biasData,
        "bias.safeguards": [],
        "operator.develops": false,
      },
      gap: "yes",
    },
    {
      situation: "what Art. 4a asks for, but another purpose",
      facts: { "privacy.specialBases": [], ...biasData },
      gap: "yes",
    },
  ])("$situation: gap $gap", ({ facts, gap }) => {
    expect(gapIn("gdpr/art-9.1", { ...controller, ...special, ...facts })).toBe(gap);
  });

  test("bias correction by the provider of a high-risk system needs no further harm: no gap", () => {
    const facts: Facts = {
      ...controller,
      ...special,
      ...highRiskProvider,
      "privacy.specialBases": ["bias-correction"],
      "bias.harmLikely": false,
      ...coveredByTheAct,
      "employment.use": ["evaluate-candidates"],
      "derogation.profiling": true,
    };
    expect(verdictOn("ai-act/art-4a.1", facts)).toBe("yes");
    expect(verdictOn("ai-act/art-4a.2", facts)).toBe("no");
    expect(gapIn("gdpr/art-9.1", facts)).toBe("no");
  });

  test.each<{ situation: string; facts: Facts; verdict: string }>([
    {
      situation: "data that the person made public",
      facts: { "privacy.specialBases": ["made-public"] },
      verdict: "yes",
    },
    {
      situation: "explicit consent that is valid",
      facts: { "privacy.specialBases": ["explicit-consent"], ...consented },
      verdict: "yes",
    },
    {
      situation: "explicit consent, conditions unstated",
      facts: { "privacy.specialBases": ["explicit-consent"] },
      verdict: "unknown",
    },
    {
      situation: "bias correction alone, which Art. 4a AI Act allows and not the GDPR",
      facts: { "privacy.specialBases": ["bias-correction"], ...biasData },
      verdict: "no",
    },
    { situation: "no exception", facts: { "privacy.specialBases": [], ...consented }, verdict: "no" },
    { situation: "exceptions unstated", facts: consented, verdict: "unknown" },
  ])("an exception of Art. 9(2), $situation: $verdict", ({ facts, verdict }) => {
    expect(verdictOn("gdpr/art-9.2", { ...special, ...facts })).toBe(verdict);
  });

  test("Art. 4a AI Act allows nothing before 27 July 2026", () => {
    const facts = { ...controller, ...special, ...biasData, "privacy.specialBases": ["bias-correction"] } as const;
    expect(gapIn("gdpr/art-9.1", facts, { asOf: "2026-07-26" })).toBe("yes");
    expect(gapIn("gdpr/art-9.1", facts, { asOf: "2026-07-27" })).toBe("no");
  });
});

const german: Facts = { ...special, "privacy.specialBases": ["health-care"] };

test.each([
  ...rowsOfScope("gdpr/art-9.1", { ...special, "privacy.specialBases": [] }),
  ...rowsOfChoice({
    rule: "gdpr/art-9.1",
    facts: special,
    fact: "privacy.specialBases",
    options: [
      "employment-and-social-law",
      "vital-interests",
      "members",
      "made-public",
      "legal-claims",
      "substantial-public-interest",
      "health-care",
      "public-health",
      "archive-and-research",
    ],
  }),
  ...rowsOfScope("bdsg/22.2", { ...german, "privacy.specialSafeguards": [] }),
  ...rowsOfChoice({
    rule: "bdsg/22.2",
    facts: german,
    fact: "privacy.specialSafeguards",
    options: [
      "organisation",
      "change-log",
      "awareness",
      "data-protection-officer",
      "access-limits",
      "pseudonymisation",
      "encryption",
      "resilience",
      "regular-testing",
      "rules-for-new-purposes",
    ],
  }),
  ...rowsOfScope("gdpr/art-10", { "privacy.criminalData": true, "privacy.criminalBasis": "none" }),
])("$rule, $situation: duty $duty, gap $gap", ({ rule, facts, duty, gap }) => {
  expect([verdictOn(rule, facts), gapIn(rule, facts)]).toEqual([duty, gap]);
});

test.each<{ rule: string; situation: string; facts: FactValues; verdict: string }>([
  {
    rule: "gdpr/art-9.1",
    situation: "no special categories",
    facts: { "privacy.specialCategories": false },
    verdict: "no",
  },
  { rule: "gdpr/art-9.1", situation: "special categories unstated", facts: {}, verdict: "unknown" },
  ...[
    "employment-and-social-law",
    "substantial-public-interest",
    "health-care",
    "public-health",
    "archive-and-research",
  ].map((basis) => ({
    rule: "bdsg/22.2",
    situation: basis,
    facts: { ...special, "privacy.specialBases": [basis] },
    verdict: "yes",
  })),
  ...["explicit-consent", "vital-interests", "members", "made-public", "legal-claims", "bias-correction"].map(
    (basis) => ({
      rule: "bdsg/22.2",
      situation: basis,
      facts: { ...special, "privacy.specialBases": [basis] },
      verdict: "no",
    }),
  ),
  {
    rule: "bdsg/22.2",
    situation: "no special categories",
    facts: { ...german, "privacy.specialCategories": false },
    verdict: "no",
  },
  { rule: "bdsg/22.2", situation: "exception unstated", facts: special, verdict: "unknown" },
  { rule: "gdpr/art-10", situation: "no data on offences", facts: { "privacy.criminalData": false }, verdict: "no" },
  { rule: "gdpr/art-10", situation: "data on offences unstated", facts: {}, verdict: "unknown" },
])("$rule, $situation: $verdict", ({ rule, facts, verdict }) => {
  expect(verdictOn(rule, { ...controller, ...facts })).toBe(verdict);
});

test.each<{ basis: Facts["privacy.criminalBasis"]; gap: string }>([
  { basis: "official-control", gap: "no" },
  { basis: "law", gap: "no" },
  { basis: "none", gap: "yes" },
  { basis: "undecided", gap: "unknown" },
])("data on offences, $basis: gap $gap", ({ basis, gap }) => {
  const facts: Facts = { ...controller, "privacy.criminalData": true };
  expect(gapIn("gdpr/art-10", basis === undefined ? facts : { ...facts, "privacy.criminalBasis": basis })).toBe(gap);
});
