import { describe, expect, test } from "vitest";
import type { Facts } from "../index.ts";
import { controller, gapIn, rowsOfChoice, rowsOfList, rowsOfScope, verdictOn, without } from "./privacy-cases.ts";

const consented: Facts = {
  "privacy.consent": ["freely-given", "specific", "informed", "clear-act", "provable", "easy-withdrawal"],
  "privacy.offeredToChildren": false,
};
const weighed: Facts = {
  "privacy.legitimateInterest": ["real-interest", "necessary", "balanced"],
  "operator.publicAuthority": false,
};
const recorded: Facts = { ...controller, "privacy.principles": ["basis-per-purpose"] };

describe("Art. 6(1): a basis for each purpose, with its own conditions", () => {
  test.each<{ situation: string; facts: Facts; gap: string }>([
    { situation: "a contract", facts: { "privacy.bases": ["contract"] }, gap: "no" },
    { situation: "a legal obligation", facts: { "privacy.bases": ["legal-obligation"] }, gap: "no" },
    { situation: "vital interests", facts: { "privacy.bases": ["vital-interests"] }, gap: "no" },
    { situation: "a public task", facts: { "privacy.bases": ["public-task"] }, gap: "no" },
    { situation: "no basis", facts: { "privacy.bases": [] }, gap: "yes" },
    { situation: "bases unstated", facts: {}, gap: "unknown" },
    {
      situation: "a contract, but not recorded for each purpose",
      facts: { "privacy.bases": ["contract"], "privacy.principles": ["purpose-written"] },
      gap: "yes",
    },
    {
      situation: "a contract, records undecided",
      facts: { "privacy.bases": ["contract"], "privacy.principles": "undecided" },
      gap: "unknown",
    },
    { situation: "valid consent", facts: { "privacy.bases": ["consent"], ...consented }, gap: "no" },
    {
      situation: "consent without its conditions",
      facts: { "privacy.bases": ["consent"], "privacy.consent": [] },
      gap: "yes",
    },
    { situation: "consent, conditions unstated", facts: { "privacy.bases": ["consent"] }, gap: "unknown" },
    { situation: "a weighed interest", facts: { "privacy.bases": ["legitimate-interest"], ...weighed }, gap: "no" },
    {
      situation: "an interest that was not weighed",
      facts: { "privacy.bases": ["legitimate-interest"], "privacy.legitimateInterest": [] },
      gap: "yes",
    },
    {
      situation: "an interest, weighing unstated",
      facts: { "privacy.bases": ["legitimate-interest"] },
      gap: "unknown",
    },
    {
      situation: "a contract for one purpose and invalid consent for another",
      facts: { "privacy.bases": ["contract", "consent"], "privacy.consent": [] },
      gap: "yes",
    },
    {
      situation: "a contract for one purpose and an interest that was not weighed for another",
      facts: { "privacy.bases": ["contract", "legitimate-interest"], "privacy.legitimateInterest": [] },
      gap: "yes",
    },
  ])("$situation: gap $gap", ({ facts, gap }) => {
    expect(verdictOn("gdpr/art-6.1", { ...recorded, ...facts })).toBe("yes");
    expect(gapIn("gdpr/art-6.1", { ...recorded, ...facts })).toBe(gap);
  });
});

describe("Art. 7: the conditions of consent", () => {
  test.each<{ situation: string; facts: Facts; verdict: string }>([
    { situation: "everything is there", facts: consented, verdict: "yes" },
    ...["freely-given", "specific", "informed", "clear-act", "provable", "easy-withdrawal"].map((missing) => ({
      situation: `${missing} is missing`,
      facts: { ...consented, "privacy.consent": listed(consented).filter((option) => option !== missing) },
      verdict: "no",
    })),
    {
      situation: "a child’s service, age unchecked",
      facts: { ...consented, "privacy.offeredToChildren": true },
      verdict: "no",
    },
    {
      situation: "a child’s service from the age of 16",
      facts: { "privacy.consent": [...listed(consented), "aged-sixteen"], "privacy.offeredToChildren": true },
      verdict: "yes",
    },
    {
      situation: "a child’s service with parental consent",
      facts: { "privacy.consent": [...listed(consented), "parental-consent"], "privacy.offeredToChildren": true },
      verdict: "yes",
    },
    {
      situation: "nobody said whether it is a child’s service",
      facts: without(consented, "privacy.offeredToChildren"),
      verdict: "unknown",
    },
    { situation: "nobody said anything of consent", facts: { "privacy.offeredToChildren": false }, verdict: "unknown" },
  ])("$situation: $verdict", ({ facts, verdict }) => {
    expect(verdictOn("gdpr/art-7", facts)).toBe(verdict);
  });
});

describe("Art. 6(1)(f): legitimate interest", () => {
  test.each<{ situation: string; facts: Facts; verdict: string }>([
    { situation: "all three steps", facts: weighed, verdict: "yes" },
    {
      situation: "no real interest",
      facts: { ...weighed, "privacy.legitimateInterest": ["necessary", "balanced"] },
      verdict: "no",
    },
    {
      situation: "a milder means",
      facts: { ...weighed, "privacy.legitimateInterest": ["real-interest", "balanced"] },
      verdict: "no",
    },
    {
      situation: "the person prevails",
      facts: { ...weighed, "privacy.legitimateInterest": ["real-interest", "necessary"] },
      verdict: "no",
    },
    { situation: "a public authority", facts: { ...weighed, "operator.publicAuthority": true }, verdict: "no" },
    {
      situation: "nobody said whether it is a public authority",
      facts: without(weighed, "operator.publicAuthority"),
      verdict: "unknown",
    },
    {
      situation: "nobody said whether it was weighed",
      facts: without(weighed, "privacy.legitimateInterest"),
      verdict: "unknown",
    },
  ])("$situation: $verdict", ({ facts, verdict }) => {
    expect(verdictOn("gdpr/art-6.1.f", facts)).toBe(verdict);
  });
});

const newPurpose: Facts = { "privacy.newPurpose": true };
const forChildren: Facts = { "privacy.offeredToChildren": true, "privacy.bases": ["consent"] };

test.each([
  ...rowsOfScope("gdpr/art-6.1", { "privacy.bases": [] }),
  ...rowsOfScope("gdpr/art-6.4", { ...newPurpose, "privacy.newPurposeBasis": [] }),
  ...rowsOfList({
    rule: "gdpr/art-6.4",
    facts: newPurpose,
    fact: "privacy.newPurposeBasis",
    options: ["link", "context", "nature-of-data", "consequences", "safeguards"],
  }),
  ...rowsOfChoice({
    rule: "gdpr/art-6.4",
    facts: newPurpose,
    fact: "privacy.newPurposeBasis",
    options: ["consent", "law"],
  }),
  ...rowsOfScope("gdpr/art-8.1", { ...forChildren, "privacy.consent": [] }),
  ...rowsOfChoice({
    rule: "gdpr/art-8.1",
    facts: forChildren,
    fact: "privacy.consent",
    options: ["aged-sixteen", "parental-consent"],
  }),
])("$rule, $situation: duty $duty, gap $gap", ({ rule, facts, duty, gap }) => {
  expect([verdictOn(rule, facts), gapIn(rule, facts)]).toEqual([duty, gap]);
});

test.each<{ rule: string; situation: string; facts: Facts; verdict: string }>([
  { rule: "gdpr/art-6.4", situation: "the old purpose", facts: { "privacy.newPurpose": false }, verdict: "no" },
  { rule: "gdpr/art-6.4", situation: "purpose unstated", facts: {}, verdict: "unknown" },
  {
    rule: "gdpr/art-8.1",
    situation: "not for children",
    facts: { ...forChildren, "privacy.offeredToChildren": false },
    verdict: "no",
  },
  {
    rule: "gdpr/art-8.1",
    situation: "no consent",
    facts: { ...forChildren, "privacy.bases": ["contract"] },
    verdict: "no",
  },
])("$rule, $situation: $verdict", ({ rule, facts, verdict }) => {
  expect(verdictOn(rule, { ...controller, ...facts })).toBe(verdict);
});

type Consent = Extract<Facts["privacy.consent"], readonly unknown[]>;

function listed({ "privacy.consent": list }: Facts): Consent {
  return list === undefined || list === "undecided" ? [] : list;
}
