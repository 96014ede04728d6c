import { describe, expect, test } from "vitest";
import { practice } from "../governance/practice.ts";
import { evaluateRule, type FactKey, type Facts, type Verdict } from "../index.ts";
import { unremarkable, unstated } from "./unremarkable-case.ts";

interface Entry {
  readonly id: string;
  readonly situation: string;
  /** What makes the entry fit, beside an unremarkable case. */
  readonly facts: Facts;
  /** One element each that is missing. */
  readonly lacking: readonly Facts[];
}

const merging: Facts = { "impact.mustList": ["merged-data"], "privacy.largeScale": true };

const entries: readonly Entry[] = [
  {
    id: "dsk/biometrics",
    situation: "a fingerprint lock in a school canteen",
    facts: { "impact.mustList": ["biometrics"], "impact.criteria": ["vulnerable-persons"] },
    lacking: [{ "impact.mustList": [] }, { "impact.criteria": [] }],
  },
  {
    id: "dsk/genetics",
    situation: "ancestry by DNA",
    facts: { "impact.mustList": ["genetics"], "impact.criteria": ["combined-data"] },
    lacking: [{ "impact.mustList": [] }, { "impact.criteria": [] }],
  },
  {
    id: "dsk/secrecy",
    situation: "a big law firm",
    facts: { "impact.mustList": ["secrecy"], "privacy.largeScale": true },
    lacking: [{ "impact.mustList": [] }, { "privacy.largeScale": false }],
  },
  {
    id: "dsk/location",
    situation: "car sharing",
    facts: { "impact.mustList": ["location"], "privacy.largeScale": true },
    lacking: [{ "impact.mustList": [] }, { "privacy.largeScale": false }],
  },
  {
    id: "dsk/merging-for-decisions",
    situation: "fraud prevention in a web shop",
    facts: { ...merging, "impact.circumstances": ["other-sources", "opaque-algorithm", "feeds-decisions"] },
    lacking: [
      { "impact.mustList": [] },
      { "privacy.largeScale": false },
      { "impact.circumstances": ["opaque-algorithm", "feeds-decisions"] },
      { "impact.circumstances": ["other-sources", "feeds-decisions"] },
      { "impact.circumstances": ["other-sources", "opaque-algorithm"] },
    ],
  },
  {
    id: "dsk/mobile-cameras",
    situation: "sensors of cars",
    facts: { "impact.mustList": ["mobile-cameras"], "privacy.largeScale": true, "impact.circumstances": ["central"] },
    lacking: [{ "impact.mustList": [] }, { "privacy.largeScale": false }, { "impact.circumstances": [] }],
  },
  {
    id: "dsk/ratings",
    situation: "a portal that rates doctors",
    facts: {
      "impact.mustList": ["ratings"],
      "privacy.largeScale": true,
      "impact.circumstances": ["third-party-decisions"],
    },
    lacking: [{ "impact.mustList": [] }, { "privacy.largeScale": false }, { "impact.circumstances": [] }],
  },
  {
    id: "dsk/staff-conduct",
    situation: "data loss prevention with profiles",
    facts: {
      "impact.mustList": ["staff-conduct"],
      "privacy.largeScale": true,
      "impact.circumstances": ["judges-work"],
    },
    lacking: [{ "impact.mustList": [] }, { "privacy.largeScale": false }, { "impact.circumstances": [] }],
  },
  {
    id: "dsk/profiles",
    situation: "a dating portal",
    facts: { "impact.mustList": ["profiles"] },
    lacking: [{ "impact.mustList": [] }],
  },
  {
    id: "dsk/merging-for-discovery",
    situation: "big-data analysis of customers",
    facts: { ...merging, "impact.circumstances": ["other-sources", "opaque-algorithm", "open-purpose"] },
    lacking: [
      { "impact.mustList": [] },
      { "privacy.largeScale": false },
      { "impact.circumstances": ["opaque-algorithm", "open-purpose"] },
      { "impact.circumstances": ["other-sources", "open-purpose"] },
      { "impact.circumstances": ["other-sources", "opaque-algorithm"] },
    ],
  },
  {
    id: "dsk/ai",
    situation: "AI that advises people by their data",
    facts: { "impact.mustList": ["ai"] },
    lacking: [{ "impact.mustList": [] }, { "processing.personalData": false }],
  },
  {
    id: "dsk/phone-signals",
    situation: "tracking in shops",
    facts: { "impact.mustList": ["phone-signals"], "impact.circumstances": ["substantial-time"] },
    lacking: [{ "impact.mustList": [] }, { "impact.circumstances": [] }],
  },
  {
    id: "dsk/recordings",
    situation: "analysis of calls",
    facts: { "impact.mustList": ["recordings"] },
    lacking: [{ "impact.mustList": [] }],
  },
  {
    id: "dsk/movement-and-purchases",
    situation: "a customer card",
    facts: { "impact.mustList": ["movement-and-purchases"] },
    lacking: [{ "impact.mustList": [] }],
  },
  {
    id: "dsk/anonymising",
    situation: "health data sets sold",
    facts: { "impact.mustList": ["anonymising"], "impact.circumstances": ["many-cases"] },
    lacking: [{ "impact.mustList": [] }, { "impact.circumstances": [] }],
  },
  {
    id: "dsk/telemedicine",
    situation: "a glucose app",
    facts: { "impact.mustList": ["telemedicine"], "impact.circumstances": ["repeated", "central"] },
    lacking: [
      { "impact.mustList": [] },
      { "impact.circumstances": ["central"] },
      { "impact.circumstances": ["repeated"] },
    ],
  },
  {
    id: "dsk/performance",
    situation: "a fitness tracker",
    facts: { "impact.mustList": ["performance"] },
    lacking: [{ "impact.mustList": [] }],
  },
];

describe.each(entries)("the list of the authorities, $id, $situation", ({ id, facts, lacking }) => {
  test("is on the list", () => {
    expect(verdictOf(id, { ...unremarkable, ...facts })).toBe("yes");
    expect(verdictOf("dsk/listed", { ...unremarkable, ...facts })).toBe("yes");
  });

  test.each(lacking)("is not on the list with %j", (element) => {
    expect(verdictOf(id, { ...unremarkable, ...facts, ...element })).toBe("no");
  });

  test.each(keysOf(lacking))("is open while %s is unstated", (key) => {
    expect(verdictOf(id, unstated({ ...unremarkable, ...facts }, key))).toBe("unknown");
  });

  test("is a list of 17 October 2018", () => {
    expect(evaluateRule(practice, id, { facts: {}, asOf: "2018-10-16" })).toBeUndefined();
    expect(evaluateRule(practice, id, { facts: {}, asOf: "2018-10-17" })?.verdict).toBe("unknown");
  });
});

test("the whole list is of 17 October 2018, and an unremarkable case is not on it", () => {
  expect(evaluateRule(practice, "dsk/listed", { facts: {}, asOf: "2018-10-16" })).toBeUndefined();
  expect(evaluateRule(practice, "dsk/listed", { facts: {}, asOf: "2018-10-17" })?.verdict).toBe("unknown");
  expect(verdictOf("dsk/listed", unremarkable)).toBe("no");
});

const further = [
  { criterion: "scoring", verdict: "yes" },
  { criterion: "automated-decision", verdict: "yes" },
  { criterion: "monitoring", verdict: "yes" },
  { criterion: "combined-data", verdict: "yes" },
  { criterion: "vulnerable-persons", verdict: "yes" },
  { criterion: "new-technology", verdict: "yes" },
  { criterion: "blocks-right", verdict: "yes" },
  { criterion: "sensitive-data", verdict: "no" },
  { criterion: "large-scale", verdict: "no" },
] as const;

test.each(further)("biometric and genetic data with criterion $criterion: $verdict", ({ criterion, verdict }) => {
  for (const kind of ["biometrics", "genetics"] as const) {
    const facts: Facts = { ...unremarkable, "impact.mustList": [kind], "impact.criteria": [criterion] };
    expect(verdictOf(`dsk/${kind}`, facts)).toBe(verdict);
  }
});

test("remote identification is biometric identification, and new technology besides", () => {
  expect(verdictOf("dsk/biometrics", { ...unremarkable, "biometrics.identifiesRemotely": true })).toBe("yes");
});

test("whoever monitors and evaluates workers processes their conduct", () => {
  const facts: Facts = {
    ...unremarkable,
    "employment.use": ["monitor-and-evaluate"],
    "privacy.largeScale": true,
    "impact.circumstances": ["judges-work"],
  };
  expect(verdictOf("dsk/staff-conduct", facts)).toBe("yes");
});

const chatbot: Facts = { ...unremarkable, "interaction.direct": true };

const withAi: readonly { readonly situation: string; readonly facts: Facts; readonly verdict: Verdict }[] = [
  { situation: "a chatbot for customers", facts: chatbot, verdict: "yes" },
  {
    situation: "a chatbot without personal data",
    facts: { ...chatbot, "processing.personalData": false },
    verdict: "no",
  },
  { situation: "a chatbot for staff", facts: { ...chatbot, "workplace.usedByStaff": true }, verdict: "no" },
  {
    situation: "a chatbot for nobody knows whom",
    facts: unstated(chatbot, "workplace.usedByStaff"),
    verdict: "unknown",
  },
  { situation: "people are scored", facts: { ...unremarkable, "practice.scoresPersons": true }, verdict: "yes" },
  { situation: "the mood of callers is read", facts: { ...unremarkable, "emotion.infers": true }, verdict: "yes" },
  {
    situation: "filtered applications",
    facts: { ...unremarkable, "employment.use": ["filter-applications"] },
    verdict: "yes",
  },
  {
    situation: "evaluated candidates",
    facts: { ...unremarkable, "employment.use": ["evaluate-candidates"] },
    verdict: "yes",
  },
  {
    situation: "evaluated workers",
    facts: { ...unremarkable, "employment.use": ["monitor-and-evaluate"] },
    verdict: "yes",
  },
  { situation: "targeted job ads", facts: { ...unremarkable, "employment.use": ["target-job-ads"] }, verdict: "no" },
];

test.each(withAi)("AI that steers or judges, $situation: $verdict", ({ facts, verdict }) => {
  expect(verdictOf("dsk/ai", facts)).toBe(verdict);
});

function keysOf(lacking: readonly Facts[]): readonly FactKey[] {
  const keys = new Set(lacking.flatMap((element) => Object.keys(element)));
  return KEYS.filter((key) => keys.has(key));
}

const KEYS: readonly FactKey[] = [
  "impact.mustList",
  "impact.circumstances",
  "impact.criteria",
  "privacy.largeScale",
  "processing.personalData",
];

function verdictOf(id: string, facts: Facts): Verdict | undefined {
  return evaluateRule(practice, id, { facts: { ...facts }, asOf: "2026-11-21" })?.verdict;
}
