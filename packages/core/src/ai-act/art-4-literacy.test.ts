import { describe, expect, test } from "vitest";
import { classify, type Facts, type IsoDate, type Obligation, type Verdict } from "../index.ts";

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
  "system.thirdCountryCooperation": false,
  "system.openSource": false,
  "model.provides": false,
  "system.onUnionMarket": true,
  "system.outputUsedInUnion": true,
  "operator.inUnion": true,
};
const deployer: Facts = {
  ...covered,
  "operator.develops": false,
  "operator.ownName": false,
  "operator.uses": true,
  "operator.personalUse": false,
};
const provider: Facts = {
  ...covered,
  "operator.develops": true,
  "operator.ownName": true,
  "operator.formerProvider": false,
  "operator.uses": false,
};

const rows: readonly { readonly situation: string; readonly facts: Facts; readonly duty: Verdict }[] = [
  { situation: "a deployer of any AI system", facts: deployer, duty: "yes" },
  { situation: "a provider of any AI system", facts: provider, duty: "yes" },
  {
    situation: "a deployer of a system without any specific duty",
    facts: {
      ...deployer,
      "employment.use": [],
      "emotion.infers": false,
      "emotion.infersIntentions": false,
      "content.generates": [],
    },
    duty: "yes",
  },
  {
    situation: "a deployer of a high-risk system placed on the market in 2025 (Art. 111 has no rule for Art. 4)",
    facts: {
      ...deployer,
      "employment.use": ["filter-applications"],
      "derogation.profiling": true,
      "market.placedOn": "2025-03-01",
      "market.designChanged": false,
      "market.forPublicAuthorities": false,
    },
    duty: "yes",
  },
  {
    situation: "a deployer that already trains its staff (the duty is there all the same)",
    facts: { ...deployer, "governance.literacyMeasures": true },
    duty: "yes",
  },
  {
    situation: "neither provider nor deployer",
    facts: { ...provider, "operator.develops": false, "operator.ownName": false },
    duty: "no",
  },
  { situation: "a private user", facts: { ...deployer, "operator.personalUse": true }, duty: "no" },
  {
    situation: "a deployer of something that is no AI system",
    facts: { ...deployer, "system.infers": false },
    duty: "no",
  },
  { situation: "a deployer, military only", facts: { ...deployer, "system.militaryOnly": true }, duty: "no" },
  { situation: "a covered organisation that has not stated its role", facts: covered, duty: "unknown" },
];

describe("Art. 4: AI literacy", () => {
  test.each(rows)("$situation: $duty", ({ facts, duty }) => {
    expect(oursAs("2026-11-21", facts)).toBe(duty);
  });
});

const dates: readonly { readonly asOf: IsoDate; readonly law: string; readonly reached: boolean }[] = [
  { asOf: "2025-02-01", law: "the day before Chapter I applies", reached: false },
  { asOf: "2025-02-02", law: "Chapter I applies", reached: true },
  { asOf: "2026-07-26", law: "the last day of the original wording", reached: true },
  { asOf: "2026-07-27", law: "the first day of the softened wording, not abolished", reached: true },
  { asOf: "2026-11-21", law: "the softened wording", reached: true },
];

describe("Art. 4: since when", () => {
  test.each(dates)("on $asOf ($law) a deployer has the duty: $reached", ({ asOf, reached }) => {
    const duty = literacy(asOf, deployer);
    expect({ verdict: duty?.verdict, reached: duty?.applies.reached }).toEqual({ verdict: "yes", reached });
  });
  test("under the original wording the day is 2025-02-02", () => {
    expect(literacy("2026-07-26", deployer)?.applies.nominal).toBe("2025-02-02");
  });
  test("no transitional rule touches Art. 4", () => {
    expect(literacy("2026-11-21", { ...deployer, "market.placedOn": "2025-03-01" })?.applies.legacy).toEqual([]);
  });
  test("Art. 99(4) does not name Art. 4: no fine tier of the Act, national law decides", () => {
    expect(literacy("2026-11-21", deployer)?.fine).toBeUndefined();
  });
});

function literacy(asOf: IsoDate, facts: Facts): Obligation | undefined {
  return classify(facts, { asOf }).obligations.find(({ rule }) => rule === "ai-act/art-4");
}

// A duty is ours when it exists and we hold one of the roles it addresses.
function oursAs(asOf: IsoDate, facts: Facts): Verdict {
  const duty = literacy(asOf, facts);
  if (duty === undefined) return "no";
  const held = duty.addressees.map(({ ours }) => ours);
  if (held.every((ours) => ours === "no")) return "no";
  return duty.verdict === "yes" && held.includes("yes") ? "yes" : "unknown";
}
