import { describe, expect, test } from "vitest";
import type { FactKey, Facts, Verdict } from "../index.ts";
import { bySectionA, byUse, obligation, operators, ours, points, without } from "./duty-cases.ts";

const deployer: Facts = {
  ...byUse,
  ...operators.deployer,
  "operator.controlsInputData": true,
  "operator.controlsLogs": true,
  "operator.publicAuthority": true,
  "operator.usesAtWorkplace": true,
  "operator.decidesAboutPersons": true,
  "processing.personalData": true,
  "processing.impactAssessmentRequired": true,
};

interface FilterRow {
  readonly rule: string;
  readonly filter: string;
  readonly key: FactKey;
  readonly against: Facts;
}

const filters: readonly FilterRow[] = [
  {
    rule: "ai-act/art-26.4",
    filter: "controls the input data",
    key: "operator.controlsInputData",
    against: { "operator.controlsInputData": false },
  },
  {
    rule: "ai-act/art-26.6",
    filter: "has the logs under its control",
    key: "operator.controlsLogs",
    against: { "operator.controlsLogs": false },
  },
  {
    rule: "ai-act/art-26.7",
    filter: "uses the system at the workplace",
    key: "operator.usesAtWorkplace",
    against: { "operator.usesAtWorkplace": false },
  },
  {
    rule: "ai-act/art-26.8",
    filter: "is a public authority",
    key: "operator.publicAuthority",
    against: { "operator.publicAuthority": false },
  },
  {
    rule: "ai-act/art-26.9",
    filter: "needs a data protection impact assessment",
    key: "processing.impactAssessmentRequired",
    against: { "processing.impactAssessmentRequired": false },
  },
  {
    rule: "ai-act/art-26.11",
    filter: "has it make or assist decisions about people",
    key: "operator.decidesAboutPersons",
    against: { "operator.decidesAboutPersons": false },
  },
];

describe("Art. 26: duties with a filter", () => {
  test.each(filters)("$rule binds a deployer that $filter", ({ rule }) => {
    expect(ours(rule, deployer)).toBe("yes");
  });
  test.each(filters)("$rule ends where it is false that the deployer $filter", ({ rule, against }) => {
    expect(ours(rule, { ...deployer, ...against })).toBe("no");
  });
  test.each(filters)("$rule is open as long as nobody says whether the deployer $filter", ({ rule, key }) => {
    expect(ours(rule, without(deployer, key))).toBe("unknown");
  });
  test.each(filters)("$rule is only its own filter: those of the other paragraphs do not matter", ({ rule, key }) => {
    const others = filters.filter((other) => other.rule !== rule && other.key !== key);
    const facts: Facts = Object.assign({}, deployer, ...others.map(({ against }) => against));
    expect(ours(rule, facts)).toBe("yes");
  });
  test("without personal data there is no data protection impact assessment to feed (Art. 26(9))", () => {
    const facts: Facts = { "processing.personalData": false, "processing.impactAssessmentRequired": false };
    expect(ours("ai-act/art-26.9", { ...deployer, ...facts })).toBe("no");
  });
});

const unfiltered = ["ai-act/art-26.1", "ai-act/art-26.2", "ai-act/art-26.5", "ai-act/art-26.12"] as const;

test.each(unfiltered)("%s has no filter", (rule) => {
  const facts: Facts = Object.assign({}, deployer, ...filters.map(({ against }) => against));
  expect(ours(rule, facts)).toBe("yes");
});

describe("Art. 26(7): informing workers", () => {
  test.each(Object.entries(points))("covers any high-risk system at the workplace: point %s", (_, point) => {
    const facts: Facts = { ...deployer, ...point, "operator.usesAtWorkplace": true };
    expect(ours("ai-act/art-26.7", facts)).toBe("yes");
  });
  test("covers a product of Annex I, Section A at the workplace", () => {
    expect(ours("ai-act/art-26.7", { ...deployer, ...bySectionA })).toBe("yes");
  });
});

const bodies: readonly { readonly who: string; readonly facts: Facts; readonly duty: Verdict }[] = [
  {
    who: "a public authority",
    facts: { "operator.publicAuthority": true, "operator.unionBody": false },
    duty: "yes",
  },
  { who: "a body of the Union", facts: { "operator.publicAuthority": false, "operator.unionBody": true }, duty: "yes" },
  {
    who: "both unstated but one",
    facts: { "operator.publicAuthority": true, "operator.unionBody": "undecided" },
    duty: "yes",
  },
  { who: "a private company", facts: { "operator.publicAuthority": false, "operator.unionBody": false }, duty: "no" },
  {
    who: "no public authority, perhaps a body of the Union",
    facts: { "operator.publicAuthority": false, "operator.unionBody": "undecided" },
    duty: "unknown",
  },
  {
    who: "no body of the Union, perhaps a public authority",
    facts: { "operator.publicAuthority": "undecided", "operator.unionBody": false },
    duty: "unknown",
  },
];

test.each(bodies)("Art. 26(8), registration, $who: $duty", ({ facts, duty }) => {
  expect(ours("ai-act/art-26.8", { ...deployer, ...facts })).toBe(duty);
});

const search: Facts = {
  ...points["1(a)"],
  ...operators.deployer,
  "operator.publicAuthority": true,
  "biometrics.forLawEnforcement": true,
  "biometrics.searchesForSuspect": true,
  "biometrics.firstIdentification": false,
};

const searches: readonly { readonly situation: string; readonly facts: Facts; readonly duty: Verdict }[] = [
  { situation: "the police look for a suspect in recordings", facts: search, duty: "yes" },
  {
    situation: "no search for a suspected or convicted person",
    facts: { ...search, "biometrics.searchesForSuspect": false },
    duty: "no",
  },
  {
    situation: "whether a suspect is searched for is unstated",
    facts: without(search, "biometrics.searchesForSuspect"),
    duty: "unknown",
  },
  {
    situation: "the first identification of a possible suspect from objective, verifiable facts",
    facts: { ...search, "biometrics.firstIdentification": true },
    duty: "no",
  },
  {
    situation: "whether it is the first identification is unstated",
    facts: without(search, "biometrics.firstIdentification"),
    duty: "unknown",
  },
  {
    situation: "identification in real time (Art. 5(1)(h) instead)",
    facts: { ...search, "biometrics.realTime": true },
    duty: "no",
  },
  { situation: "real time unstated", facts: without(search, "biometrics.realTime"), duty: "unknown" },
  {
    situation: "a high-risk system that identifies nobody",
    facts: { ...search, ...byUse, "biometrics.identifiesRemotely": false },
    duty: "no",
  },
  { situation: "the provider of such a system", facts: { ...search, ...operators.provider }, duty: "no" },
];

describe("Art. 26(10): searching for a suspect after the fact", () => {
  test.each(searches)("$situation: $duty", ({ facts, duty }) => {
    expect(ours("ai-act/art-26.10", facts)).toBe(duty);
  });
  test("it carries Art. 99(4) and applies from 2 December 2027", () => {
    const duty = obligation("ai-act/art-26.10", search);
    expect({ fine: duty?.fine, day: duty?.applies.effective }).toEqual({ fine: "ai-act/art-99.4", day: "2027-12-02" });
  });
  test("before the amendment it was to apply from 2 August 2026", () => {
    expect(obligation("ai-act/art-26.10", search, "2026-07-26")?.applies.effective).toBe("2026-08-02");
  });
  test("it addresses the deployer", () => {
    const roles = obligation("ai-act/art-26.10", search)?.addressees.map(({ role }) => role);
    expect(roles).toEqual(["ai-act/art-3.4"]);
  });
});

const informing: readonly { readonly situation: string; readonly facts: Facts; readonly duty: Verdict }[] = [
  { situation: "a score for loans", facts: { ...deployer, ...points["5(b)"] }, duty: "yes" },
  {
    situation: "grid control that decides about nobody",
    facts: { ...deployer, ...points["2"], "operator.decidesAboutPersons": false },
    duty: "no",
  },
  { situation: "a diagnostic device, Annex I alone", facts: { ...deployer, ...bySectionA }, duty: "no" },
  {
    situation: "the police assess risks of victims (Art. 13 of Directive (EU) 2016/680 instead)",
    facts: {
      ...deployer,
      ...points["6(a)"],
      "operator.publicAuthority": true,
      "practice.forLawEnforcement": true,
      "biometrics.forLawEnforcement": true,
    },
    duty: "no",
  },
];

test.each(informing)("Art. 26(11), informing the persons concerned, $situation: $duty", ({ facts, duty }) => {
  expect(ours("ai-act/art-26.11", facts)).toBe(duty);
});
