import { describe, expect, test } from "vitest";
import type { Facts, IsoDate, Verdict } from "../index.ts";
import {
  byBoth,
  bySectionA,
  bySectionAAndFreed,
  bySectionB,
  byUse,
  byUseAndSectionB,
  OPERATORS,
  type Operator,
  obligation,
  operators,
  ordinary,
  ours,
  points,
  verdictOf,
  without,
} from "./duty-cases.ts";

const { provider, deployer } = operators;
const authority: Facts = { "operator.publicAuthority": true };
const freed: Facts = {
  "derogation.profiling": false,
  "derogation.grounds": ["derogation.narrowTask"],
  "derogation.influencesDecision": false,
  "derogation.significantRisk": false,
  "derogation.documentedByProvider": true,
};

interface Row {
  readonly rule: string;
  readonly situation: string;
  readonly facts: Facts;
  readonly duty: Verdict;
}

const byPoint = Object.entries(points).flatMap(([point, facts]): readonly Row[] => {
  const isPoint2 = point === "2";
  return [
    {
      rule: "ai-act/art-49.1",
      situation: `point ${point}, the provider`,
      facts: { ...facts, ...provider },
      duty: isPoint2 ? "no" : "yes",
    },
    {
      rule: "ai-act/art-49.3",
      situation: `point ${point}, an authority that deploys it`,
      facts: { ...facts, ...deployer, ...authority },
      duty: isPoint2 ? "no" : "yes",
    },
    {
      rule: "ai-act/art-49.5",
      situation: `point ${point}, the provider, in the national register`,
      facts: { ...facts, ...provider },
      duty: isPoint2 ? "yes" : "no",
    },
  ];
});

const noDatabase = [
  { system: "a product of Annex I, Section A alone", facts: bySectionA },
  { system: "a product of Annex I, Section B alone", facts: bySectionB },
  { system: "Annex III, point 4, and Annex I, Section B alone", facts: byUseAndSectionB },
  {
    system: "Annex III, point 2, and Annex I, Section B alone",
    facts: {
      ...points["2"],
      ...bySectionB,
      "infrastructure.operates": ["electricity"] as const,
      "derogation.profiling": true,
    },
  },
  { system: "not high-risk", facts: ordinary },
].flatMap(({ system, facts }): readonly Row[] => [
  { rule: "ai-act/art-49.1", situation: system, facts: { ...facts, ...provider }, duty: "no" },
  { rule: "ai-act/art-49.2", situation: system, facts: { ...facts, ...provider }, duty: "no" },
  { rule: "ai-act/art-49.3", situation: system, facts: { ...facts, ...deployer, ...authority }, duty: "no" },
  { rule: "ai-act/art-49.5", situation: system, facts: { ...facts, ...provider }, duty: "no" },
]);

const rows: readonly Row[] = [
  {
    rule: "ai-act/art-49.1",
    situation: "a device of Section A, its use at work freed by Art. 6(3) (Art. 49(2) instead)",
    facts: { ...bySectionAAndFreed, ...provider },
    duty: "no",
  },
  {
    rule: "ai-act/art-49.3",
    situation: "an authority, a device of Section A, its use at work freed by Art. 6(3)",
    facts: { ...bySectionAAndFreed, ...deployer, ...authority },
    duty: "no",
  },
  {
    rule: "ai-act/art-49.5",
    situation: "a device of Section A, its use in infrastructure freed by Art. 6(3)",
    facts: {
      ...points["2"],
      ...bySectionAAndFreed,
      "employment.use": [],
      "infrastructure.operates": ["electricity"],
      ...provider,
    },
    duty: "no",
  },
  { rule: "ai-act/art-49.1", situation: "both routes", facts: { ...byBoth, ...provider }, duty: "yes" },
  {
    rule: "ai-act/art-49.1",
    situation: "use at work unstated",
    facts: without({ ...byUse, ...provider }, "employment.use"),
    duty: "unknown",
  },
  {
    rule: "ai-act/art-49.1",
    situation: "freed by Art. 6(3) (Art. 49(2) instead)",
    facts: { ...byUse, ...provider, ...freed },
    duty: "no",
  },
  {
    rule: "ai-act/art-49.2",
    situation: "freed by Art. 6(3)",
    facts: { ...byUse, ...provider, ...freed },
    duty: "yes",
  },
  {
    rule: "ai-act/art-49.2",
    situation: "freed by Art. 6(3) in point 2: the text makes no exception",
    facts: { ...points["2"], ...provider, ...freed },
    duty: "yes",
  },
  { rule: "ai-act/art-49.2", situation: "high-risk", facts: { ...byUse, ...provider }, duty: "no" },
  {
    rule: "ai-act/art-49.2",
    situation: "profiling unstated",
    facts: without({ ...byUse, ...provider, ...freed }, "derogation.profiling"),
    duty: "unknown",
  },
  {
    rule: "ai-act/art-49.3",
    situation: "a body of the Union deploys it",
    facts: { ...byUse, ...deployer, "operator.unionBody": true },
    duty: "yes",
  },
  { rule: "ai-act/art-49.3", situation: "a private deployer", facts: { ...byUse, ...deployer }, duty: "no" },
  {
    rule: "ai-act/art-49.3",
    situation: "no body of the Union, authority unstated",
    facts: without({ ...byUse, ...deployer }, "operator.publicAuthority"),
    duty: "unknown",
  },
  {
    rule: "ai-act/art-49.3",
    situation: "no authority, body of the Union unstated",
    facts: without({ ...byUse, ...deployer }, "operator.unionBody"),
    duty: "unknown",
  },
  {
    rule: "ai-act/art-49.3",
    situation: "an authority, use at work unstated",
    facts: without({ ...byUse, ...deployer, ...authority }, "employment.use"),
    duty: "unknown",
  },
  {
    rule: "ai-act/art-49.5",
    situation: "point 2, the infrastructure unstated",
    facts: without({ ...points["2"], ...provider }, "infrastructure.operates"),
    duty: "unknown",
  },
  {
    rule: "ai-act/art-49.5",
    situation: "point 2, freed by Art. 6(3)",
    facts: { ...points["2"], ...provider, ...freed },
    duty: "no",
  },
];

describe("Art. 49: registration", () => {
  test.each([...byPoint, ...noDatabase, ...rows])("$rule, $situation: $duty", ({ rule, facts, duty }) => {
    expect(ours(rule, facts)).toBe(duty);
  });
});

interface Duty {
  readonly rule: string;
  readonly facts: Facts;
  readonly whose: readonly Operator[];
}

// Whoever provides a system may have its authorised representative register it.
const duties: readonly Duty[] = [
  { rule: "ai-act/art-49.1", facts: byUse, whose: ["provider", "representative"] },
  { rule: "ai-act/art-49.2", facts: { ...byUse, ...freed }, whose: ["provider", "representative"] },
  { rule: "ai-act/art-49.3", facts: { ...byUse, ...authority }, whose: ["deployer"] },
];

test.each(duties.flatMap((one) => OPERATORS.map((operator) => ({ ...one, operator }))))(
  "$rule is for $whose; the $operator alone",
  ({ rule, facts, whose, operator }) => {
    expect(ours(rule, { ...facts, ...operators[operator] })).toBe(whose.includes(operator) ? "yes" : "no");
  },
);

const police = ["victim-risk", "polygraph", "evidence-reliability", "offending-risk", "profiling"] as const;
const border = ["polygraph", "entry-risk", "applications", "identify-persons"] as const;

const secure: readonly { readonly situation: string; readonly facts: Facts; readonly verdict: Verdict }[] = [
  {
    situation: "biometrics for the police",
    facts: { ...points["1(a)"], "conformity.secureSection": true },
    verdict: "yes",
  },
  { situation: "law enforcement", facts: { ...points["6(a)"], "conformity.secureSection": true }, verdict: "yes" },
  { situation: "asylum", facts: { ...points["7(c)"], "conformity.secureSection": true }, verdict: "yes" },
  {
    situation: "biometrics for a shop",
    facts: { ...points["1(a)"], "conformity.secureSection": false },
    verdict: "no",
  },
  { situation: "biometrics, for whom is unstated", facts: points["1(a)"], verdict: "unknown" },
  { situation: "not high-risk", facts: { ...ordinary, "conformity.secureSection": true }, verdict: "no" },
  { situation: "recruitment (point 4)", facts: { ...byUse, "conformity.secureSection": true }, verdict: "no" },
  { situation: "a product of Section A", facts: { ...bySectionA, "conformity.secureSection": true }, verdict: "no" },
  ...police.map((use) => ({
    situation: `law enforcement, ${use}`,
    facts: {
      ...points["6(a)"],
      "lawEnforcement.use": [use],
      "practice.solelyProfiling": false,
      "conformity.secureSection": true,
    },
    verdict: "yes" as const,
  })),
  ...border.map((use) => ({
    situation: `migration and borders, ${use}`,
    facts: {
      ...points["7(c)"],
      "migration.use": [use],
      "migration.documentCheckOnly": false,
      "conformity.secureSection": true,
    },
    verdict: "yes" as const,
  })),
  {
    situation: "asylum, freed by Art. 6(3)",
    facts: { ...points["7(c)"], ...freed, "conformity.secureSection": true },
    verdict: "yes",
  },
  {
    situation: "law enforcement, part of a car of Annex I, Section B: nothing is registered",
    facts: {
      ...bySectionB,
      "lawEnforcement.use": ["victim-risk"],
      "lawEnforcement.byAuthority": true,
      "derogation.profiling": true,
      "conformity.secureSection": true,
    },
    verdict: "no",
  },
  { situation: "asylum, for whom is unstated", facts: points["7(c)"], verdict: "unknown" },
];

describe("Art. 49(4): the secure, non-public part of the database", () => {
  test.each(secure)("$situation: $verdict", ({ facts, verdict }) => {
    expect(verdictOf("ai-act/art-49.4", { ...facts, ...provider })).toBe(verdict);
  });
  test("registration itself stays a duty", () => {
    const facts: Facts = { ...points["6(a)"], ...provider, "conformity.secureSection": true };
    expect(ours("ai-act/art-49.1", facts)).toBe("yes");
  });
});

const fines = [
  {
    rule: "ai-act/art-49.1",
    facts: { ...byUse, ...provider },
    fine: "ai-act/art-99.4",
    because: "Art. 16(i) names it",
  },
  {
    rule: "ai-act/art-49.2",
    facts: { ...byUse, ...provider, ...freed },
    fine: undefined,
    because: "Art. 99(4) does not",
  },
  {
    rule: "ai-act/art-49.5",
    facts: { ...points["2"], ...provider },
    fine: undefined,
    because: "Art. 16(i) names 49(1) only",
  },
];

test.each(fines)("$rule carries $fine, because $because", ({ rule, facts, fine }) => {
  expect(obligation(rule, facts)?.fine).toBe(fine);
});

const days: readonly { readonly asOf: IsoDate; readonly effective: IsoDate; readonly reached: boolean }[] = [
  { asOf: "2026-07-26", effective: "2026-08-02", reached: false },
  { asOf: "2026-07-27", effective: "2027-12-02", reached: false },
  { asOf: "2026-08-02", effective: "2027-12-02", reached: false },
  { asOf: "2027-12-01", effective: "2027-12-02", reached: false },
  { asOf: "2027-12-02", effective: "2027-12-02", reached: true },
];
const all: readonly { readonly rule: string; readonly facts: Facts }[] = [
  { rule: "ai-act/art-49.1", facts: { ...byUse, ...provider } },
  { rule: "ai-act/art-49.2", facts: { ...byUse, ...provider, ...freed } },
  { rule: "ai-act/art-49.3", facts: { ...byUse, ...deployer, ...authority } },
  { rule: "ai-act/art-49.5", facts: { ...points["2"], ...provider } },
];

test.each(all.flatMap((one) => days.map((day) => ({ ...one, ...day }))))(
  "$rule asked on $asOf: the text says 2026-08-02, in effect from $effective, reached: $reached",
  ({ rule, facts, asOf, effective, reached }) => {
    expect(obligation(rule, facts, asOf)?.applies).toMatchObject({ nominal: "2026-08-02", effective, reached });
  },
);
