import { describe, expect, test } from "vitest";
import { classify, type Facts, fineTiers, type IsoDate } from "../index.ts";
import { byBoth, bySectionA, byUse, operators, ordinary, points } from "./duty-cases.ts";

const AS_PUBLISHED = "2026-07-26";
const AS_AMENDED = "2026-07-27";

interface Row {
  readonly key: string;
  readonly rule: string;
  readonly facts: Facts;
  /** Nominal and effective day under the text of 2024. */
  readonly published: readonly [nominal: IsoDate, effective: IsoDate];
  readonly amended: readonly [nominal: IsoDate, effective: IsoDate];
}

const provider: Facts = { ...operators.provider, "operator.controlsLogs": true };
const deployer: Facts = {
  ...operators.deployer,
  "operator.decidesAboutPersons": true,
  "operator.decisionsAffectRights": true,
  "operator.explanationElsewhere": false,
  "operator.publicLawBody": true,
  "operator.publicAuthority": true,
};
const freed: Facts = {
  "derogation.profiling": false,
  "derogation.grounds": ["derogation.narrowTask"],
  "derogation.influencesDecision": false,
  "derogation.significantRisk": false,
  "derogation.documentedByProvider": true,
};
const standards: Facts = { "conformity.standardsApplied": true };
const model: Facts = {
  ...ordinary,
  ...operators["model provider"],
  "operator.inUnion": false,
  "model.trainingCompute": 2e25,
  "model.highImpact": true,
  "model.rebutted": false,
  "model.designated": false,
  "model.openLicence": false,
  "model.parametersPublic": false,
  "model.placedOn": "2025-09-01",
};

const chapters1And2: readonly Row[] = [
  {
    key: "CH1_2",
    rule: "ai-act/art-5.1.f",
    facts: {
      ...ordinary,
      ...deployer,
      "emotion.infers": true,
      "emotion.fromBiometrics": true,
      "emotion.area": ["workplace"],
      "emotion.reason": ["other"],
    },
    published: ["2025-02-02", "2025-02-02"],
    amended: ["2025-02-02", "2025-02-02"],
  },
  {
    key: "CH1_2",
    rule: "ai-act/art-5.1.e",
    facts: {
      ...ordinary,
      ...provider,
      "practice.buildsFaceDatabase": true,
      "practice.untargetedScraping": true,
      "practice.facesFromInternetOrCctv": true,
    },
    published: ["2025-02-02", "2025-02-02"],
    amended: ["2025-02-02", "2025-02-02"],
  },
];

const transparency: readonly Row[] = [
  {
    key: "ART50",
    rule: "ai-act/art-50.1",
    facts: {
      ...ordinary,
      ...provider,
      "interaction.direct": true,
      "interaction.obvious": false,
      "interaction.permittedForOffences": false,
    },
    published: ["2026-08-02", "2026-08-02"],
    amended: ["2026-08-02", "2026-08-02"],
  },
  {
    key: "ART50",
    rule: "ai-act/art-50.2",
    facts: {
      ...ordinary,
      ...provider,
      "content.generates": ["image"],
      "content.standardEditing": false,
      "content.inputKept": false,
      "content.permittedForOffences": false,
    },
    published: ["2026-08-02", "2026-08-02"],
    amended: ["2026-08-02", "2026-08-02"],
  },
  {
    key: "ART50_2_LEGACY",
    rule: "ai-act/art-50.2",
    facts: {
      ...ordinary,
      ...provider,
      "content.generates": ["image"],
      "content.standardEditing": false,
      "content.inputKept": false,
      "content.permittedForOffences": false,
      "market.placedOn": "2026-08-01",
    },
    published: ["2026-08-02", "2026-08-02"],
    amended: ["2026-12-02", "2026-12-02"],
  },
];

const byAnnex3 = [
  { rule: "ai-act/art-6.2", facts: { ...byUse, ...provider } },
  { rule: "ai-act/art-6.4", facts: { ...byUse, ...provider, ...freed } },
  ...[9, 10, 11, 12, 13, 14, 15, "16.b", "16.l", 17, 18, 19, 20, 21].map((article) => ({
    rule: `ai-act/art-${article}`,
    facts: { ...byUse, ...provider },
  })),
  { rule: "ai-act/art-22", facts: { ...byUse, ...provider, "operator.inUnion": false } },
  { rule: "ai-act/art-22.3", facts: { ...byUse, ...operators.representative } },
  { rule: "ai-act/art-23", facts: { ...byUse, ...operators.importer } },
  { rule: "ai-act/art-24", facts: { ...byUse, ...operators.distributor } },
  { rule: "ai-act/art-26.1", facts: { ...byUse, ...deployer } },
  { rule: "ai-act/art-26.11", facts: { ...byUse, ...deployer } },
  { rule: "ai-act/art-27", facts: { ...byUse, ...deployer } },
  { rule: "ai-act/art-9", facts: { ...byBoth, ...provider } },
].map(
  (row): Row => ({
    ...row,
    key: "HR_ANNEX3",
    published: ["2026-08-02", "2026-08-02"],
    amended: ["2027-12-02", "2027-12-02"],
  }),
);

const byAnnex1 = [
  { rule: "ai-act/art-6.1", facts: { ...bySectionA, ...provider } },
  ...[9, 15, "16.b", 17, 18, 19, 20, 21].map((article) => ({
    rule: `ai-act/art-${article}`,
    facts: { ...bySectionA, ...provider },
  })),
  { rule: "ai-act/art-23", facts: { ...bySectionA, ...operators.importer } },
  { rule: "ai-act/art-26.1", facts: { ...bySectionA, ...deployer } },
].map(
  (row): Row => ({
    ...row,
    key: "HR_ANNEX1",
    published: ["2027-08-02", "2027-08-02"],
    amended: ["2028-08-02", "2028-08-02"],
  }),
);

const inert = [
  {
    key: "SEC5",
    rule: "ai-act/art-43.1.internal-control-or-notified-body",
    facts: { ...points["1(a)"], ...provider, ...standards },
  },
  { key: "SEC5", rule: "ai-act/art-43.2", facts: { ...byUse, ...provider } },
  { key: "SEC5", rule: "ai-act/art-47", facts: { ...byUse, ...provider } },
  { key: "SEC5", rule: "ai-act/art-48", facts: { ...byUse, ...provider } },
  { key: "SEC5", rule: "ai-act/art-49.1", facts: { ...byUse, ...provider } },
  { key: "SEC5", rule: "ai-act/art-49.2", facts: { ...byUse, ...provider, ...freed } },
  { key: "SEC5", rule: "ai-act/art-49.3", facts: { ...byUse, ...deployer } },
  { key: "SEC5", rule: "ai-act/art-49.5", facts: { ...points["2"], ...provider } },
  { key: "CH9", rule: "ai-act/art-72", facts: { ...byUse, ...provider } },
  { key: "CH9", rule: "ai-act/art-73", facts: { ...byUse, ...provider } },
  { key: "CH9", rule: "ai-act/art-86", facts: { ...byUse, ...deployer } },
].map((row): Row => ({ ...row, published: ["2026-08-02", "2026-08-02"], amended: ["2026-08-02", "2027-12-02"] }));

const generalPurpose = ["52.1", "53.1.a", "53.1.b", "53.1.c", "53.1.d", "53.3", "54", "55"].map(
  (article): Row => ({
    key: "NB_GOV_PEN",
    rule: `ai-act/art-${article}`,
    facts: model,
    published: ["2025-08-02", "2025-08-02"],
    amended: ["2025-08-02", "2025-08-02"],
  }),
);

const transitional: readonly Row[] = [
  {
    key: "GPAI_LEGACY",
    rule: "ai-act/art-53.1.a",
    facts: { ...model, "model.placedOn": "2025-08-01" },
    published: ["2027-08-02", "2027-08-02"],
    amended: ["2027-08-02", "2027-08-02"],
  },
  {
    key: "HR_PUBLIC",
    rule: "ai-act/art-9",
    facts: {
      ...byUse,
      ...provider,
      "market.placedOn": "2026-08-01",
      "market.designChanged": false,
      "market.forPublicAuthorities": true,
    },
    published: ["2030-08-02", "2030-08-02"],
    amended: ["2030-08-02", "2030-08-02"],
  },
  {
    key: "ANNEX_X",
    rule: "ai-act/art-9",
    facts: {
      ...byUse,
      ...provider,
      "market.placedOn": "2027-08-01",
      "market.designChanged": false,
      "market.annexXComponent": true,
    },
    published: ["2030-12-31", "2030-12-31"],
    amended: ["2030-12-31", "2030-12-31"],
  },
];

const rows = [
  ...chapters1And2,
  ...transparency,
  ...byAnnex3,
  ...byAnnex1,
  ...inert,
  ...generalPurpose,
  ...transitional,
];

describe("Arts 111 and 113: the day in the text and the day in effect", () => {
  test.each(rows)("$key, $rule as published: $published", ({ rule, facts, published }) => {
    expect(daysOf(rule, facts, AS_PUBLISHED)).toEqual(published);
  });
  test.each(rows)("$key, $rule as amended: $amended", ({ rule, facts, amended }) => {
    expect(daysOf(rule, facts, AS_AMENDED)).toEqual(amended);
  });
  test.each(["ai-act/art-43.3", "ai-act/art-47", "ai-act/art-48", "ai-act/art-72", "ai-act/art-73"])(
    "SEC5, CH9: %s of a product of Annex I, in effect from 2027-08-02 as published and 2028-08-02 as amended",
    (rule) => {
      const facts: Facts = { ...bySectionA, ...provider };
      expect(daysOf(rule, facts, AS_PUBLISHED)?.[1]).toBe("2027-08-02");
      expect(daysOf(rule, facts, AS_AMENDED)).toEqual(["2026-08-02", "2028-08-02"]);
    },
  );
});

describe("What came with the amendment", () => {
  const added = [
    { key: "ART4A", rule: "ai-act/art-4a.1", from: "2026-07-27" },
    { key: "ART4A", rule: "ai-act/art-4a.2", from: "2026-07-27" },
    { key: "ART5_NEW", rule: "ai-act/art-5.1.ba", from: "2026-12-02" },
    { key: "ART5_NEW", rule: "ai-act/art-5.1.bb", from: "2026-12-02" },
  ];
  test.each(added)("$key: $rule is silent until the day before $from, and then applies at once", ({ rule, from }) => {
    expect(daysOf(rule, ordinary, dayBefore(from))).toBeUndefined();
    expect(daysOf(rule, ordinary, from)).toEqual([from, from]);
  });
  test("CH1_2: Art. 4 applies since 2025-02-02; its softened wording is reached on its first day", () => {
    const [before, after] = [AS_PUBLISHED, AS_AMENDED].map((asOf) => literacy(asOf));
    expect([before?.nominal, before?.reached, after?.reached]).toEqual(["2025-02-02", true, true]);
  });
});

test.each([
  { id: "ai-act/art-99.3", from: "2025-08-02" },
  { id: "ai-act/art-99.4", from: "2025-08-02" },
  { id: "ai-act/art-99.5", from: "2025-08-02" },
  { id: "ai-act/art-101", from: "2026-08-02" },
])("NB_GOV_PEN, GPAI_FINES: fines under $id since $from", ({ id, from }) => {
  expect(fineTiers.find((tier) => tier.id === id)?.from).toBe(from);
});

function daysOf(rule: string, facts: Facts, asOf: IsoDate): readonly unknown[] | undefined {
  const found = classify(facts, { asOf }).findings.find((finding) => finding.rule === rule);
  return found === undefined ? undefined : [found.applies.nominal, found.applies.effective];
}

function literacy(asOf: IsoDate): { readonly nominal: IsoDate | null; readonly reached: boolean } | undefined {
  const facts: Facts = { ...ordinary, ...deployer };
  return classify(facts, { asOf }).obligations.find(({ rule }) => rule === "ai-act/art-4")?.applies;
}

function dayBefore(day: IsoDate): IsoDate {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
