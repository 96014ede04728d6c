import { describe, expect, test } from "vitest";
import { practice } from "../governance/practice.ts";
import { evaluateRule, type Facts, type Verdict } from "../index.ts";
import { unremarkable, unstated } from "./unremarkable-case.ts";

const criteria = [
  "scoring",
  "automated-decision",
  "monitoring",
  "sensitive-data",
  "large-scale",
  "combined-data",
  "vulnerable-persons",
  "new-technology",
  "blocks-right",
] as const;

const pairs = criteria.flatMap((one, at) => criteria.slice(at + 1).map((other) => ({ one, other })));

interface Row {
  readonly situation: string;
  readonly criterion: (typeof criteria)[number];
  readonly facts: Facts;
}

const known: readonly Row[] = [
  {
    situation: "personal aspects are evaluated extensively",
    criterion: "scoring",
    facts: { "impact.evaluatesExtensively": true },
  },
  { situation: "people are scored", criterion: "scoring", facts: { "practice.scoresPersons": true } },
  {
    situation: "applications are filtered",
    criterion: "scoring",
    facts: { "employment.use": ["filter-applications"] },
  },
  { situation: "candidates are evaluated", criterion: "scoring", facts: { "employment.use": ["evaluate-candidates"] } },
  {
    situation: "promotion is decided",
    criterion: "scoring",
    facts: { "employment.use": ["decide-promotion-or-termination"] },
  },
  {
    situation: "tasks go by traits",
    criterion: "scoring",
    facts: { "employment.use": ["allocate-by-behaviour-or-traits"] },
  },
  { situation: "workers are evaluated", criterion: "scoring", facts: { "employment.use": ["monitor-and-evaluate"] } },
  {
    situation: "an automated decision with legal effect",
    criterion: "automated-decision",
    facts: { "privacy.automatedDecision": true, "privacy.effect": "legal" },
  },
  {
    situation: "an automated decision with similar effect",
    criterion: "automated-decision",
    facts: { "privacy.automatedDecision": true, "privacy.effect": "similar" },
  },
  { situation: "a station is monitored", criterion: "monitoring", facts: { "impact.monitorsPublicArea": true } },
  {
    situation: "workers are monitored",
    criterion: "monitoring",
    facts: { "employment.use": ["monitor-and-evaluate"] },
  },
  { situation: "health data", criterion: "sensitive-data", facts: { "privacy.specialCategories": true } },
  { situation: "convictions", criterion: "sensitive-data", facts: { "privacy.criminalData": true } },
  { situation: "all customers", criterion: "large-scale", facts: { "privacy.largeScale": true } },
  { situation: "employees", criterion: "vulnerable-persons", facts: { "privacy.employeeData": true } },
  { situation: "generated text", criterion: "new-technology", facts: { "content.generates": ["text"] } },
  { situation: "generated images", criterion: "new-technology", facts: { "content.generates": ["image"] } },
  { situation: "generated audio", criterion: "new-technology", facts: { "content.generates": ["audio"] } },
  { situation: "generated video", criterion: "new-technology", facts: { "content.generates": ["video"] } },
  { situation: "remote identification", criterion: "new-technology", facts: { "biometrics.identifiesRemotely": true } },
  { situation: "biometric categories", criterion: "new-technology", facts: { "biometrics.categorises": true } },
];

describe.each(criteria)("WP248, criterion %s", (criterion) => {
  test("is met where it was ticked, and not where nothing was", () => {
    expect(verdictOf(criterion, { ...unremarkable, "impact.criteria": [criterion] })).toBe("yes");
    expect(verdictOf(criterion, unremarkable)).toBe("no");
    expect(verdictOf(criterion, unstated(unremarkable, "impact.criteria"))).toBe("unknown");
  });

  test("alone is not two, and nobody knows while the others are unstated", () => {
    expect(verdictOf("two", { ...unremarkable, "impact.criteria": [criterion] })).toBe("no");
    expect(verdictOf("two", unstated(unremarkable, "impact.criteria"))).toBe("unknown");
  });
});

test.each(known)("WP248, $situation: criterion $criterion is met without being ticked", ({ criterion, facts }) => {
  expect(verdictOf(criterion, { ...unremarkable, ...facts })).toBe("yes");
});

const decision: Facts = { ...unremarkable, "privacy.automatedDecision": true, "privacy.effect": "legal" };

test.each([
  { situation: "without effect", facts: { ...decision, "privacy.effect": "none" } as const, verdict: "no" },
  { situation: "by a human", facts: { ...decision, "privacy.automatedDecision": false }, verdict: "no" },
  { situation: "of an effect nobody stated", facts: unstated(decision, "privacy.effect"), verdict: "unknown" },
])("WP248, a decision $situation, automated decision: $verdict", ({ facts, verdict }) => {
  expect(verdictOf("automated-decision", facts)).toBe(verdict);
});

test.each(pairs)("WP248, $one and $other are two", ({ one, other }) => {
  expect(verdictOf("two", { ...unremarkable, "impact.criteria": [one, other] })).toBe("yes");
});

test("WP248, a generative AI tool that employees’ data go into: two criteria", () => {
  expect(verdictOf("two", { ...unremarkable, "privacy.employeeData": true, "content.generates": ["text"] })).toBe(
    "yes",
  );
});

test.each([...criteria, "two"])("WP248, %s is asked since the day the Board endorsed the guidelines", (criterion) => {
  expect(evaluateRule(practice, `wp248/${criterion}`, { facts: {}, asOf: "2018-05-24" })).toBeUndefined();
  expect(evaluateRule(practice, `wp248/${criterion}`, { facts: {}, asOf: "2018-05-25" })?.verdict).toBe("unknown");
});

function verdictOf(criterion: string, facts: Facts): Verdict | undefined {
  return evaluateRule(practice, `wp248/${criterion}`, { facts: { ...facts }, asOf: "2026-11-21" })?.verdict;
}
