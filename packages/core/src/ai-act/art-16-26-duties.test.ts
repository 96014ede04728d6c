import { describe, expect, test } from "vitest";
import { classify, type FactKey, type Facts, type IsoDate, type Obligation, type Verdict } from "../index.ts";

const covered: Facts = {
  "system.machineBased": true,
  "system.autonomous": true,
  "system.pursuesObjectives": true,
  "system.infers": true,
  "system.generatesOutputs": true,
  "system.influencesEnvironment": true,
  "system.basicProcessingOnly": false,
  "system.militaryOnly": false,
  "system.researchOnly": false,
  "system.notYetReleased": false,
  "system.onUnionMarket": true,
  "operator.inUnion": true,
};
const ranking: Facts = {
  ...covered,
  "emotion.infers": false,
  "emotion.infersIntentions": false,
  "employment.use": ["evaluate-candidates"],
  "derogation.profiling": true,
  "market.placedOn": "2028-01-01",
};
const deployer: Facts = {
  ...ranking,
  "operator.develops": false,
  "operator.ownName": false,
  "operator.uses": true,
  "operator.personalUse": false,
  "operator.controlsInputData": true,
  "operator.controlsLogs": true,
  "operator.publicAuthority": true,
  "operator.usesAtWorkplace": true,
  "operator.decidesAboutPersons": true,
  "processing.personalData": true,
};
const provider: Facts = { ...ranking, "operator.develops": true, "operator.ownName": true, "operator.uses": false };

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
const allDuties = ["ai-act/art-16", ...deployerDuties] as const;

describe("Art. 16: the provider of a high-risk system", () => {
  const rows: readonly { readonly situation: string; readonly facts: Facts; readonly duty: Verdict }[] = [
    { situation: "the provider of a CV ranking", facts: provider, duty: "yes" },
    {
      situation: "a company that built the ranking for itself (putting into service)",
      facts: { ...deployer, "operator.develops": true, "operator.ownName": true },
      duty: "yes",
    },
    { situation: "a mere deployer", facts: deployer, duty: "no" },
    {
      situation: "the provider of a system that is not high-risk",
      facts: { ...provider, "employment.use": [] },
      duty: "no",
    },
    { situation: "the provider, use unstated", facts: without(provider, "employment.use"), duty: "unknown" },
    { situation: "a high-risk system, role unstated", facts: ranking, duty: "unknown" },
  ];
  test.each(rows)("$situation: $duty", ({ facts, duty }) => {
    expect(ours("ai-act/art-16", facts)).toBe(duty);
  });
});

describe("Art. 26: the deployer of a high-risk system", () => {
  test.each(deployerDuties)("%s is a duty of a public authority that ranks applicants at work with it", (rule) => {
    expect(ours(rule, deployer)).toBe("yes");
  });
  test.each(deployerDuties)("%s is no duty of a mere provider", (rule) => {
    expect(ours(rule, { ...deployer, ...provider })).toBe("no");
  });
  test.each(deployerDuties)("%s is no duty of a private user", (rule) => {
    expect(ours(rule, { ...deployer, "operator.personalUse": true })).toBe("no");
  });
  test.each(deployerDuties)("%s is no duty where the system is not high-risk", (rule) => {
    expect(ours(rule, { ...deployer, "employment.use": [] })).toBe("no");
  });
  test.each(deployerDuties)("%s is open as long as the use is unstated", (rule) => {
    expect(ours(rule, without(deployer, "employment.use"))).toBe("unknown");
  });
  test.each(deployerDuties)("%s is open as long as our role is unstated", (rule) => {
    expect(ours(rule, without(deployer, "operator.uses"))).toBe("unknown");
  });
});

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
    filter: "processes personal data with it (without them no impact assessment is needed)",
    key: "processing.personalData",
    against: { "processing.personalData": false },
  },
  {
    rule: "ai-act/art-26.11",
    filter: "has it make or assist decisions about people",
    key: "operator.decidesAboutPersons",
    against: { "operator.decidesAboutPersons": false },
  },
];

describe("Art. 26: duties with a filter", () => {
  test.each(filters)("$rule ends where it is false that the deployer $filter", ({ rule, against }) => {
    expect(ours(rule, { ...deployer, ...against })).toBe("no");
  });
  test.each(filters)("$rule is open as long as nobody says whether the deployer $filter", ({ rule, key }) => {
    expect(ours(rule, without(deployer, key))).toBe("unknown");
  });
  test("Art. 26(7) covers any high-risk system at the workplace, not only those of point 4", () => {
    const facts: Facts = {
      ...deployer,
      "employment.use": [],
      "emotion.infers": true,
      "emotion.infersIntentions": false,
      "emotion.fromBiometrics": true,
      "emotion.area": ["other"],
      "emotion.reason": ["other"],
    };
    expect(ours("ai-act/art-26.7", facts)).toBe("yes");
  });
  test("a public authority and a private company share the unfiltered duties", () => {
    const facts: Facts = { ...deployer, "operator.publicAuthority": false };
    expect(["ai-act/art-26.1", "ai-act/art-26.2", "ai-act/art-26.5"].map((rule) => ours(rule, facts))).toEqual([
      "yes",
      "yes",
      "yes",
    ]);
  });
});

describe("Art. 99(4): the fine tier of operators' duties", () => {
  const both: Facts = { ...deployer, "operator.develops": true, "operator.ownName": true };
  test.each(allDuties)("%s carries Art. 99(4)", (rule) => {
    expect(obligation(rule, both)?.fine).toBe("ai-act/art-99.4");
  });
});

const dates: readonly { readonly asOf: IsoDate; readonly day: IsoDate; readonly reached: boolean }[] = [
  { asOf: "2026-07-26", day: "2026-08-02", reached: false },
  { asOf: "2026-07-27", day: "2027-12-02", reached: false },
  { asOf: "2026-08-02", day: "2027-12-02", reached: false },
  { asOf: "2026-11-21", day: "2027-12-02", reached: false },
  { asOf: "2027-12-01", day: "2027-12-02", reached: false },
  { asOf: "2027-12-02", day: "2027-12-02", reached: true },
];

describe("Arts 16 and 26: since when", () => {
  const both: Facts = { ...deployer, "operator.develops": true, "operator.ownName": true };
  test.each(dates)("asked on $asOf all of them apply from $day, reached: $reached", ({ asOf, day, reached }) => {
    const applies = allDuties.map((rule) => {
      const duty = obligation(rule, both, asOf);
      return {
        rule,
        nominal: duty?.applies.nominal,
        effective: duty?.applies.effective,
        reached: duty?.applies.reached,
      };
    });
    expect(applies).toEqual(allDuties.map((rule) => ({ rule, nominal: day, effective: day, reached })));
  });
});

function obligation(rule: string, facts: Facts, asOf: IsoDate = "2026-11-21"): Obligation | undefined {
  return classify(facts, { asOf }).obligations.find((duty) => duty.rule === rule);
}

// A duty is ours when it exists and we hold one of the roles it addresses.
function ours(rule: string, facts: Facts): Verdict {
  const duty = obligation(rule, facts);
  if (duty === undefined) return "no";
  const held = duty.addressees.map((addressee) => addressee.ours);
  if (held.every((holds) => holds === "no")) return "no";
  return duty.verdict === "yes" && held.includes("yes") ? "yes" : "unknown";
}

function without(facts: Facts, key: FactKey): Facts {
  const { [key]: _unstated, ...rest } = facts;
  return rest;
}
