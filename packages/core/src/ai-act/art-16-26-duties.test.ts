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
  manufacturer,
  OPERATORS,
  obligation,
  operators,
  ordinary,
  ours,
  points,
  rebrander,
  verdictOf,
  without,
} from "./duty-cases.ts";

const provider: Facts = { ...byUse, ...operators.provider, "operator.controlsLogs": true };
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

const providerDuties = [
  "ai-act/art-16.b",
  "ai-act/art-16.l",
  "ai-act/art-17",
  "ai-act/art-18",
  "ai-act/art-19",
  "ai-act/art-20",
  "ai-act/art-21",
] as const;
const deployerDuties = [
  "ai-act/art-26.1",
  "ai-act/art-26.2",
  "ai-act/art-26.4",
  "ai-act/art-26.5",
  "ai-act/art-26.6",
  "ai-act/art-26.7",
  "ai-act/art-26.8",
  "ai-act/art-26.9",
  "ai-act/art-26.11",
  "ai-act/art-26.12",
] as const;
const requirements = [9, 10, 11, 12, 13, 14, 15].map((article) => `ai-act/art-${article}`);
const allDuties = [...requirements, ...providerDuties, ...deployerDuties];

interface Row {
  readonly situation: string;
  readonly facts: Facts;
  readonly duty: Verdict;
}

const providerRows: readonly Row[] = [
  { situation: "the provider of a CV ranking", facts: provider, duty: "yes" },
  {
    situation: "a company that built the ranking for itself (putting into service)",
    facts: { ...deployer, "operator.develops": true, "operator.ownName": true, "operator.formerProvider": false },
    duty: "yes",
  },
  { situation: "a mere deployer", facts: deployer, duty: "no" },
  {
    situation: "the provider of a system that is not high-risk",
    facts: { ...provider, "employment.use": [] },
    duty: "no",
  },
  {
    situation: "the provider of a product of Annex I, Section A",
    facts: { ...provider, ...bySectionA },
    duty: "yes",
  },
  {
    situation: "the provider of a product of Annex I, Section B alone",
    facts: { ...provider, ...bySectionB },
    duty: "no",
  },
  { situation: "the provider, use unstated", facts: without(provider, "employment.use"), duty: "unknown" },
  {
    situation: "a high-risk system, role unstated",
    facts: { ...byUse, "operator.controlsLogs": true },
    duty: "unknown",
  },
];

describe("Arts 16 to 21: the provider of a high-risk system", () => {
  test.each(providerDuties.flatMap((rule) => providerRows.map((row) => ({ ...row, rule }))))(
    "$rule, $situation: $duty",
    ({ rule, facts, duty }) => {
      expect(ours(rule, facts)).toBe(duty);
    },
  );
  test.each(providerDuties.flatMap((rule) => OPERATORS.map((operator) => ({ rule, operator }))))(
    "$rule for the $operator alone",
    ({ rule, operator }) => {
      const facts: Facts = { ...provider, ...operators[operator] };
      expect(ours(rule, facts)).toBe(operator === "provider" ? "yes" : "no");
    },
  );
  test.each(providerDuties)("%s addresses the provider, and who becomes provider under Art. 25", (rule) => {
    expect(obligation(rule, provider)?.addressees.map(({ role }) => role)).toEqual([
      "ai-act/art-3.3",
      "ai-act/art-25.1",
      "ai-act/art-25.3",
    ]);
  });
  test.each([...requirements, ...providerDuties])(
    "%s binds who puts its own name on the system (Art. 25(1))",
    (rule) => {
      expect(ours(rule, { ...provider, ...rebrander })).toBe("yes");
    },
  );
  test.each([...requirements, ...providerDuties])("%s binds the manufacturer of the product (Art. 25(3))", (rule) => {
    expect(ours(rule, { ...provider, ...component, ...manufacturer })).toBe("yes");
  });
  test.each([...requirements, ...providerDuties])("%s binds no manufacturer of a product without it", (rule) => {
    expect(ours(rule, { ...provider, ...ordinary, ...manufacturer })).toBe("no");
  });
  test("Art. 19: logs that are not under the provider's control need not be kept by it", () => {
    expect(ours("ai-act/art-19", { ...provider, "operator.controlsLogs": false })).toBe("no");
  });
  test("Art. 19 is open as long as nobody says who controls the logs", () => {
    expect(ours("ai-act/art-19", without(provider, "operator.controlsLogs"))).toBe("unknown");
  });
});

const deployerRows: readonly Row[] = [
  { situation: "a public authority that ranks applicants at work with it", facts: deployer, duty: "yes" },
  { situation: "a mere provider", facts: { ...deployer, ...operators.provider }, duty: "no" },
  {
    situation: "a private user",
    facts: { ...deployer, "operator.personalUse": true, "operator.usesAtWorkplace": false },
    duty: "no",
  },
  { situation: "a system that is not high-risk", facts: { ...deployer, "employment.use": [] }, duty: "no" },
  {
    situation: "named in Annex III, freed by Art. 6(3)",
    facts: {
      ...deployer,
      "derogation.profiling": false,
      "derogation.grounds": ["derogation.preparatoryTask"],
      "derogation.influencesDecision": false,
      "derogation.significantRisk": false,
      "derogation.documentedByProvider": true,
    },
    duty: "no",
  },
  {
    situation: "a product of Annex I, Section B alone",
    facts: { ...deployer, ...bySectionB, ...{ "operator.publicAuthority": true } },
    duty: "no",
  },
  {
    situation: "a triage device, high-risk by both routes",
    facts: { ...deployer, ...byBoth, "operator.publicAuthority": true },
    duty: "yes",
  },
  {
    situation: "a CV ranking that is part of a car, Annex I, Section B",
    facts: { ...deployer, ...byUseAndSectionB, "operator.publicAuthority": true },
    duty: "no",
  },
  { situation: "use at work unstated", facts: without(deployer, "employment.use"), duty: "unknown" },
  { situation: "role unstated", facts: without(deployer, "operator.uses"), duty: "unknown" },
];

describe("Art. 26: the deployer of a high-risk system", () => {
  test.each(deployerDuties.flatMap((rule) => deployerRows.map((row) => ({ ...row, rule }))))(
    "$rule, $situation: $duty",
    ({ rule, facts, duty }) => {
      expect(ours(rule, facts)).toBe(duty);
    },
  );
  test.each(deployerDuties.flatMap((rule) => OPERATORS.map((operator) => ({ rule, operator }))))(
    "$rule for the $operator alone",
    ({ rule, operator }) => {
      const facts: Facts = { ...deployer, ...operators[operator] };
      expect(ours(rule, facts)).toBe(operator === "deployer" ? "yes" : "no");
    },
  );
  test.each(deployerDuties)("%s addresses the deployer", (rule) => {
    expect(obligation(rule, deployer)?.addressees.map(({ role }) => role)).toEqual(["ai-act/art-3.4"]);
  });
});

const both: Facts = {
  ...deployer,
  "operator.develops": true,
  "operator.ownName": true,
  "operator.formerProvider": false,
};

describe("Art. 99(4): the fine tier of operators' duties", () => {
  test.each(allDuties)("%s carries Art. 99(4)", (rule) => {
    expect(obligation(rule, both)?.fine).toBe("ai-act/art-99.4");
  });
});

interface Day {
  readonly asOf: IsoDate;
  readonly day: IsoDate;
  readonly reached: boolean;
}

const daysByUse: readonly Day[] = [
  { asOf: "2026-07-26", day: "2026-08-02", reached: false },
  { asOf: "2026-07-27", day: "2027-12-02", reached: false },
  { asOf: "2026-08-02", day: "2027-12-02", reached: false },
  { asOf: "2026-11-21", day: "2027-12-02", reached: false },
  { asOf: "2027-12-01", day: "2027-12-02", reached: false },
  { asOf: "2027-12-02", day: "2027-12-02", reached: true },
];
const daysByProduct: readonly Day[] = [
  { asOf: "2026-07-26", day: "2027-08-02", reached: false },
  { asOf: "2026-07-27", day: "2028-08-02", reached: false },
  { asOf: "2027-08-02", day: "2028-08-02", reached: false },
  { asOf: "2027-12-02", day: "2028-08-02", reached: false },
  { asOf: "2028-08-01", day: "2028-08-02", reached: false },
  { asOf: "2028-08-02", day: "2028-08-02", reached: true },
];
// Art. 26(8) leads to Art. 49, and Art. 26(11) speaks of Annex III: neither is for products of Annex I alone.
const onProducts = allDuties.filter((rule) => rule !== "ai-act/art-26.8" && rule !== "ai-act/art-26.11");

describe("Arts 9 to 26: since when", () => {
  test.each(daysByUse)("asked on $asOf all of them apply to Annex III from $day, reached: $reached", (expected) => {
    expect(applications(allDuties, both, expected.asOf)).toEqual(expectedFor(allDuties, expected));
  });
  test.each(daysByProduct)(
    "asked on $asOf they apply to Annex I, Section A from $day, reached: $reached",
    (expected) => {
      const facts: Facts = { ...both, ...bySectionA };
      expect(applications(onProducts, facts, expected.asOf)).toEqual(expectedFor(onProducts, expected));
    },
  );
  test.each(daysByUse)("asked on $asOf a system of both routes has the earlier day: $day", (expected) => {
    const facts: Facts = { ...both, ...byBoth, "operator.publicAuthority": true };
    expect(applications(allDuties, facts, expected.asOf)).toEqual(expectedFor(allDuties, expected));
  });
  test.each([
    { system: "products of Annex I alone", facts: bySectionA },
    { system: "products of Annex I that Art. 6(3) leaves out of Annex III", facts: bySectionAAndFreed },
  ])("Art. 26(11) is for systems of Annex III, not for $system", ({ facts }) => {
    expect(ours("ai-act/art-26.11", { ...deployer, ...facts })).toBe("no");
  });
});

interface Privilege {
  readonly rule: string;
  readonly situation: string;
  readonly facts: Facts;
  readonly verdict: Verdict;
}

const privileges: readonly Privilege[] = [
  {
    rule: "ai-act/art-17.4",
    situation: "a financial institution provides it",
    facts: { ...provider, "operator.financialInstitution": true },
    verdict: "yes",
  },
  { rule: "ai-act/art-17.4", situation: "another company provides it", facts: provider, verdict: "no" },
  {
    rule: "ai-act/art-17.4",
    situation: "whether it is a financial institution is unstated",
    facts: without(provider, "operator.financialInstitution"),
    verdict: "unknown",
  },
  {
    rule: "ai-act/art-17.4",
    situation: "a financial institution, a system that is not high-risk",
    facts: { ...ordinary, ...operators.provider, "operator.financialInstitution": true },
    verdict: "no",
  },
  {
    rule: "ai-act/art-17.4",
    situation: "a financial institution puts its own name on it",
    facts: { ...provider, ...rebrander, "operator.financialInstitution": true },
    verdict: "yes",
  },
  {
    rule: "ai-act/art-17.4",
    situation: "a financial institution that sells it as part of its product",
    facts: { ...provider, ...component, ...manufacturer, "operator.financialInstitution": true },
    verdict: "yes",
  },
  {
    rule: "ai-act/art-26.5.financial",
    situation: "a financial institution deploys it",
    facts: { ...deployer, "operator.financialInstitution": true },
    verdict: "yes",
  },
  { rule: "ai-act/art-26.5.financial", situation: "another company deploys it", facts: deployer, verdict: "no" },
  {
    rule: "ai-act/art-26.5.financial",
    situation: "whether it is a financial institution is unstated",
    facts: without(deployer, "operator.financialInstitution"),
    verdict: "unknown",
  },
  {
    rule: "ai-act/art-26.5.financial",
    situation: "a financial institution, a system that is not high-risk",
    facts: { ...ordinary, ...operators.deployer, "operator.financialInstitution": true },
    verdict: "no",
  },
];

describe("Arts 17(4) and 26(5): financial institutions", () => {
  test.each(privileges)("$rule, $situation: $verdict", ({ rule, facts, verdict }) => {
    expect(verdictOf(rule, facts)).toBe(verdict);
  });
  test("the quality management system stays a duty, for Art. 17(1)(g), (h) and (i)", () => {
    expect(ours("ai-act/art-17", { ...provider, "operator.financialInstitution": true })).toBe("yes");
  });
  test("the notice of a serious incident stays a duty; only monitoring is deemed met", () => {
    expect(ours("ai-act/art-26.5", { ...deployer, "operator.financialInstitution": true })).toBe("yes");
  });
});

test.each(Object.entries(points))("the duties of both operators reach a system of Annex III, point %s", (_, point) => {
  const facts: Facts = { ...both, ...point, ...{ "operator.publicAuthority": true } };
  const rules = ["ai-act/art-17", "ai-act/art-26.1", "ai-act/art-26.2", "ai-act/art-26.5", "ai-act/art-26.12"];
  expect(rules.map((rule) => ours(rule, facts))).toEqual(rules.map(() => "yes"));
});

function applications(rules: readonly string[], facts: Facts, asOf: IsoDate): readonly unknown[] {
  return rules.map((rule) => {
    const applies = obligation(rule, facts, asOf)?.applies;
    return { rule, nominal: applies?.nominal, effective: applies?.effective, reached: applies?.reached };
  });
}

function expectedFor(rules: readonly string[], { day, reached }: Day): readonly unknown[] {
  return rules.map((rule) => ({ rule, nominal: day, effective: day, reached }));
}
