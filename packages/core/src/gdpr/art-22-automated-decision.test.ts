import { describe, expect, test } from "vitest";
import type { Facts } from "../index.ts";
import { controller, gapIn, rowsOfChoice, rowsOfList, rowsOfScope, verdictOn, without } from "./privacy-cases.ts";

const decides: Facts = { ...controller, "privacy.automatedDecision": true, "privacy.effect": "legal" };
// No decision of its own, no score for others, no part in decisions.
const assists: Facts = {
  ...decides,
  "privacy.automatedDecision": false,
  "privacy.scoreDrivesDecision": false,
  "operator.decidesAboutPersons": false,
};
const nodded: Facts = { ...assists, "operator.decidesAboutPersons": true, "privacy.humanInvolvement": [] };
const fiveElements = ["authority", "competence", "time", "case-file", "real-use"] as const;

describe("Art. 22(1): a decision based solely on automated processing", () => {
  test.each<{ situation: string; facts: Facts; statute: string; guideline: string }>([
    { situation: "a decision with legal effect", facts: decides, statute: "yes", guideline: "yes" },
    {
      situation: "a decision with a similarly significant effect",
      facts: { ...decides, "privacy.effect": "similar" },
      statute: "yes",
      guideline: "yes",
    },
    {
      situation: "a decision without such an effect",
      facts: { ...decides, "privacy.effect": "none" },
      statute: "no",
      guideline: "no",
    },
    {
      situation: "no personal data",
      facts: { ...decides, "processing.personalData": false },
      statute: "no",
      guideline: "no",
    },
    { situation: "no such decision", facts: assists, statute: "no", guideline: "no" },
    {
      situation: "effect unstated",
      facts: without(decides, "privacy.effect"),
      statute: "unknown",
      guideline: "unknown",
    },
    {
      situation: "decision unstated",
      facts: without(assists, "privacy.automatedDecision"),
      statute: "unknown",
      guideline: "unknown",
    },
    {
      situation: "a score that others follow (C-634/21)",
      facts: { ...assists, "privacy.scoreDrivesDecision": true },
      statute: "no",
      guideline: "yes",
    },
    {
      situation: "a score that others follow, without effect",
      facts: { ...assists, "privacy.scoreDrivesDecision": true, "privacy.effect": "none" },
      statute: "no",
      guideline: "no",
    },
    {
      situation: "a score that others follow, with a similar effect",
      facts: { ...assists, "privacy.scoreDrivesDecision": true, "privacy.effect": "similar" },
      statute: "no",
      guideline: "yes",
    },
    {
      situation: "a person who nods through what has a similar effect",
      facts: { ...nodded, "privacy.effect": "similar" },
      statute: "no",
      guideline: "yes",
    },
    {
      situation: "a score on nobody",
      facts: { ...assists, "privacy.scoreDrivesDecision": true, "processing.personalData": false },
      statute: "no",
      guideline: "no",
    },
    {
      situation: "nobody said whether others follow the score",
      facts: without(assists, "privacy.scoreDrivesDecision"),
      statute: "no",
      guideline: "unknown",
    },
    { situation: "a person who nods through", facts: nodded, statute: "no", guideline: "yes" },
    {
      situation: "a person who nods through what has no effect",
      facts: { ...nodded, "privacy.effect": "none" },
      statute: "no",
      guideline: "no",
    },
    {
      situation: "a person who nods through what is about nobody",
      facts: { ...nodded, "processing.personalData": false },
      statute: "no",
      guideline: "no",
    },
    {
      situation: "a person who really decides",
      facts: { ...nodded, "privacy.humanInvolvement": [...fiveElements] },
      statute: "no",
      guideline: "no",
    },
    ...fiveElements.map((missing) => ({
      situation: `a person without ${missing}`,
      facts: { ...nodded, "privacy.humanInvolvement": fiveElements.filter((element) => element !== missing) },
      statute: "no",
      guideline: "yes",
    })),
    {
      situation: "nobody said how people take part",
      facts: without(nodded, "privacy.humanInvolvement"),
      statute: "no",
      guideline: "unknown",
    },
  ])("$situation: $statute, under the readings $guideline", ({ facts, statute, guideline }) => {
    expect(verdictOn("gdpr/art-22.1", facts)).toBe(statute);
    expect(verdictOn("gdpr/art-22.1", facts, { layer: "guideline" })).toBe(guideline);
  });
});

const consented: Facts = {
  "privacy.consent": ["freely-given", "specific", "informed", "clear-act", "provable", "easy-withdrawal"],
  "privacy.offeredToChildren": false,
};
const safeguards = ["human-intervention", "own-view", "contest"] as const;
const onContract: Facts = { ...decides, "privacy.decisionBasis": ["contract"] };
const onConsent: Facts = { ...decides, "privacy.decisionBasis": ["explicit-consent"] };
const feeSchedule: Facts = { ...decides, "privacy.decisionBasis": ["insurance-fee-schedule"] };
const special: Facts = { ...decides, "privacy.specialCategories": true };
const specialByLaw: Facts = { ...special, "privacy.specialBases": ["substantial-public-interest"] };
const protectedBy: Facts = { "privacy.decisionSafeguards": [...safeguards] };

test.each([
  ...rowsOfScope("gdpr/art-22.2", { ...decides, "privacy.decisionBasis": [] }),
  ...rowsOfChoice({
    rule: "gdpr/art-22.2",
    facts: decides,
    fact: "privacy.decisionBasis",
    options: ["contract", "law", "insurance-granted", "insurance-fee-schedule"],
  }),
  ...rowsOfScope("gdpr/art-22.3", { ...onContract, "privacy.decisionSafeguards": [] }),
  ...rowsOfList({
    rule: "gdpr/art-22.3",
    facts: onContract,
    fact: "privacy.decisionSafeguards",
    options: [...safeguards],
  }),
  ...rowsOfScope("gdpr/art-22.4", { ...special, "privacy.specialBases": [] }),
  ...rowsOfList({
    rule: "gdpr/art-22.4",
    facts: specialByLaw,
    fact: "privacy.decisionSafeguards",
    options: [...safeguards],
  }),
  ...rowsOfScope("bdsg/37.1", { ...feeSchedule, "privacy.decisionSafeguards": [] }),
  ...rowsOfList({
    rule: "bdsg/37.1",
    facts: feeSchedule,
    fact: "privacy.decisionSafeguards",
    options: [...safeguards, "rights-told"],
  }),
])("$rule, $situation: duty $duty, gap $gap", ({ rule, facts, duty, gap }) => {
  expect([verdictOn(rule, facts), gapIn(rule, facts)]).toEqual([duty, gap]);
});

test.each<{ rule: string; situation: string; facts: Facts; gap: string }>([
  {
    rule: "gdpr/art-22.2",
    situation: "explicit consent that is valid",
    facts: { ...onConsent, ...consented },
    gap: "no",
  },
  {
    rule: "gdpr/art-22.2",
    situation: "explicit consent that is not",
    facts: { ...onConsent, "privacy.consent": [] },
    gap: "yes",
  },
  { rule: "gdpr/art-22.2", situation: "explicit consent, conditions unstated", facts: onConsent, gap: "unknown" },
  {
    rule: "gdpr/art-22.2",
    situation: "valid consent to something else",
    facts: { ...decides, ...consented, "privacy.decisionBasis": [] },
    gap: "yes",
  },
  {
    rule: "gdpr/art-22.4",
    situation: "explicit consent that is valid",
    facts: { ...special, ...protectedBy, ...consented, "privacy.specialBases": ["explicit-consent"] },
    gap: "no",
  },
  {
    rule: "gdpr/art-22.4",
    situation: "explicit consent that is not",
    facts: { ...special, ...protectedBy, "privacy.consent": [], "privacy.specialBases": ["explicit-consent"] },
    gap: "yes",
  },
  {
    rule: "gdpr/art-22.4",
    situation: "valid consent, but another exception",
    facts: { ...special, ...protectedBy, ...consented, "privacy.specialBases": ["health-care"] },
    gap: "yes",
  },
  { rule: "gdpr/art-22.4", situation: "exception unstated", facts: { ...special, ...protectedBy }, gap: "unknown" },
])("$rule, $situation: gap $gap", ({ rule, facts, gap }) => {
  expect(gapIn(rule, facts)).toBe(gap);
});

test.each<{ rule: string; situation: string; facts: Facts; verdict: string }>([
  { rule: "gdpr/art-22.2", situation: "no such decision", facts: assists, verdict: "no" },
  { rule: "gdpr/art-22.3", situation: "explicit consent", facts: onConsent, verdict: "yes" },
  { rule: "gdpr/art-22.3", situation: "a law", facts: { ...decides, "privacy.decisionBasis": ["law"] }, verdict: "no" },
  { rule: "gdpr/art-22.3", situation: "basis unstated", facts: decides, verdict: "unknown" },
  {
    rule: "gdpr/art-22.3",
    situation: "no such decision",
    facts: { ...assists, "privacy.decisionBasis": ["contract"] },
    verdict: "no",
  },
  {
    rule: "gdpr/art-22.4",
    situation: "no special categories",
    facts: { ...decides, "privacy.specialCategories": false },
    verdict: "no",
  },
  { rule: "gdpr/art-22.4", situation: "special categories unstated", facts: decides, verdict: "unknown" },
  {
    rule: "gdpr/art-22.4",
    situation: "no such decision",
    facts: { ...assists, "privacy.specialCategories": true },
    verdict: "no",
  },
  {
    rule: "bdsg/37.1",
    situation: "no such decision",
    facts: { ...assists, "privacy.decisionBasis": ["insurance-fee-schedule"] },
    verdict: "no",
  },
  {
    rule: "bdsg/37.1",
    situation: "the request was granted in full",
    facts: { ...decides, "privacy.decisionBasis": ["insurance-granted"] },
    verdict: "no",
  },
  { rule: "bdsg/37.1", situation: "basis unstated", facts: decides, verdict: "unknown" },
])("$rule, $situation: $verdict", ({ rule, facts, verdict }) => {
  expect(verdictOn(rule, facts)).toBe(verdict);
});
