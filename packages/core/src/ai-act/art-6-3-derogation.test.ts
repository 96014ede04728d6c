import { describe, expect, test } from "vitest";
import { type Basis, classify, type FactKey, type Facts, type Finding, type IsoDate, type Verdict } from "../index.ts";

interface Row {
  readonly situation: string;
  readonly facts: Facts;
  readonly freed: Verdict;
}

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
const noCondition: Facts = {
  ...covered,
  "operator.develops": true,
  "operator.ownName": true,
  "operator.uses": false,
  "emotion.infers": false,
  "emotion.infersIntentions": false,
  "biometrics.categorises": false,
  "employment.use": ["other-selection"],
  "employment.beneficiary": "employer",
  "derogation.profiling": false,
  "derogation.narrowTask": false,
  "derogation.improvesFinishedWork": false,
  "derogation.detectsPatterns": false,
  "derogation.replacesAssessment": false,
  "derogation.preparatoryTask": false,
  "derogation.influencesDecision": false,
  "derogation.significantRisk": false,
  "derogation.documentedByProvider": true,
};
const scheduler: Facts = { ...noCondition, "derogation.narrowTask": true };
const deployedScheduler: Facts = {
  ...scheduler,
  "operator.develops": false,
  "operator.ownName": false,
  "operator.uses": true,
  "operator.personalUse": false,
};

const rows: readonly Row[] = [
  { situation: "(a) a narrow procedural task: interview scheduling", facts: scheduler, freed: "yes" },
  {
    situation: "(b) it polishes work that a human has finished",
    facts: { ...noCondition, "derogation.improvesFinishedWork": true },
    freed: "yes",
  },
  {
    situation: "(c) it detects patterns in past decisions and replaces no assessment",
    facts: { ...noCondition, "derogation.detectsPatterns": true },
    freed: "yes",
  },
  {
    situation: "(c) it detects patterns but replaces or influences the assessment without human review",
    facts: { ...noCondition, "derogation.detectsPatterns": true, "derogation.replacesAssessment": true },
    freed: "no",
  },
  {
    situation: "(c) it detects patterns, nobody says whether it replaces the assessment",
    facts: without({ ...noCondition, "derogation.detectsPatterns": true }, "derogation.replacesAssessment"),
    freed: "unknown",
  },
  {
    situation: "(d) it prepares an assessment",
    facts: { ...noCondition, "derogation.preparatoryTask": true },
    freed: "yes",
  },
  {
    situation: "two conditions at once (they are alternatives)",
    facts: { ...scheduler, "derogation.preparatoryTask": true },
    freed: "yes",
  },
  {
    situation: "a narrow task; a failed limb (c) does not spoil limb (a)",
    facts: { ...scheduler, "derogation.detectsPatterns": true, "derogation.replacesAssessment": true },
    freed: "yes",
  },
  { situation: "none of the four conditions, however low the risk", facts: noCondition, freed: "no" },
  {
    situation: "a narrow task that profiles people (third subparagraph: always high-risk)",
    facts: { ...scheduler, "derogation.profiling": true },
    freed: "no",
  },
  {
    situation: "all four conditions and profiling",
    facts: {
      ...scheduler,
      "derogation.improvesFinishedWork": true,
      "derogation.detectsPatterns": true,
      "derogation.preparatoryTask": true,
      "derogation.profiling": true,
    },
    freed: "no",
  },
  {
    situation: "a task called narrow that materially influences the decision",
    facts: { ...scheduler, "derogation.influencesDecision": true },
    freed: "no",
  },
  {
    situation: "a narrow task with a significant risk of harm",
    facts: { ...scheduler, "derogation.significantRisk": true },
    freed: "no",
  },
  {
    situation: "the provider has not yet documented its assessment (a follow-on duty, not a condition)",
    facts: { ...scheduler, "derogation.documentedByProvider": false },
    freed: "yes",
  },
];

const unstated: readonly { readonly element: string; readonly key: FactKey }[] = [
  { element: "the task is a narrow procedural one", key: "derogation.narrowTask" },
  { element: "people are profiled", key: "derogation.profiling" },
  { element: "the decision is materially influenced", key: "derogation.influencesDecision" },
  { element: "the risk is significant", key: "derogation.significantRisk" },
];

describe("Art. 6(3): an Annex III system that is not high-risk", () => {
  test.each(rows)("$situation: $freed", ({ facts, freed }) => {
    expect(find("ai-act/art-6.3", facts)?.verdict).toBe(freed);
  });
  test.each(rows)("$situation: Art. 6(2) says the opposite of $freed", ({ facts, freed }) => {
    expect(find("ai-act/art-6.2", facts)?.verdict).toBe(opposite(freed));
  });
  test.each(unstated)("nobody says whether $element: unknown, and Art. 6(2) too", ({ key }) => {
    const facts = without(scheduler, key);
    expect(find("ai-act/art-6.3", facts)?.verdict).toBe("unknown");
    expect(find("ai-act/art-6.2", facts)?.verdict).toBe("unknown");
  });
  test("profiling alone settles it, whatever else is unstated: high-risk", () => {
    const facts: Facts = { "employment.use": ["evaluate-candidates"], "derogation.profiling": true };
    expect(find("ai-act/art-6.3", facts)?.verdict).toBe("no");
    expect(find("ai-act/art-6.2", facts)?.verdict).toBe("yes");
  });
});

describe("Art. 6(3): statute and draft guidelines", () => {
  test("a significant risk beside a narrow task (uncertain: the draft knows no separate risk test): draft yes", () => {
    const facts: Facts = { ...scheduler, "derogation.significantRisk": true };
    expect(find("ai-act/art-6.3", facts, { layer: "draft-guideline" })?.verdict).toBe("yes");
  });
  test("material influence spoils the derogation under the draft too: no", () => {
    const facts: Facts = { ...scheduler, "derogation.influencesDecision": true };
    expect(find("ai-act/art-6.3", facts, { layer: "draft-guideline" })?.verdict).toBe("no");
  });
  test("low risk without one of the four conditions frees nobody under the draft: no", () => {
    expect(find("ai-act/art-6.3", noCondition, { layer: "draft-guideline" })?.verdict).toBe("no");
  });
  test("the draft does not decide unless asked to", () => {
    const finding = find("ai-act/art-6.3", { ...scheduler, "derogation.significantRisk": true });
    expect({ basis: finding?.basis, verdict: finding?.verdict }).toEqual({ basis: "statute", verdict: "no" });
  });
});

const deployers: readonly Row[] = [
  { situation: "the provider has documented that it is not high-risk", facts: deployedScheduler, freed: "yes" },
  {
    situation: "the provider has documented nothing (a deployer cannot claim Art. 6(3) itself)",
    facts: { ...deployedScheduler, "derogation.documentedByProvider": false },
    freed: "no",
  },
  {
    situation: "nobody says whether the provider has documented it",
    facts: without(deployedScheduler, "derogation.documentedByProvider"),
    freed: "unknown",
  },
];

describe("Art. 6(3) in the hands of a deployer", () => {
  test.each(deployers)("$situation: $freed", ({ facts, freed }) => {
    expect(find("ai-act/art-6.3", facts)?.verdict).toBe(freed);
  });
});

const followOn: readonly { readonly situation: string; readonly facts: Facts; readonly duty: Verdict }[] = [
  { situation: "a provider that relies on Art. 6(3)", facts: scheduler, duty: "yes" },
  {
    situation: "a provider that has documented nothing yet",
    facts: { ...scheduler, "derogation.documentedByProvider": false },
    duty: "yes",
  },
  {
    situation: "a company that built its own scheduler and uses it is provider",
    facts: { ...scheduler, "operator.uses": true, "operator.personalUse": false },
    duty: "yes",
  },
  {
    situation: "a provider whose system stays high-risk by profiling",
    facts: { ...scheduler, "derogation.profiling": true },
    duty: "no",
  },
  {
    situation: "a provider whose system is not named in Annex III",
    facts: { ...scheduler, "employment.use": [] },
    duty: "no",
  },
  { situation: "a mere deployer", facts: deployedScheduler, duty: "no" },
  {
    situation: "a provider, profiling unstated",
    facts: without(scheduler, "derogation.profiling"),
    duty: "unknown",
  },
];

describe("Art. 6(4) and 49(2): document and register what was judged not high-risk", () => {
  test.each(followOn)("Art. 6(4), $situation: $duty", ({ facts, duty }) => {
    expect(ours("ai-act/art-6.4", facts)).toBe(duty);
  });
  test.each(followOn)("Art. 49(2) survives the amendment, $situation: $duty", ({ facts, duty }) => {
    expect(ours("ai-act/art-49.2", facts)).toBe(duty);
  });
  test.each(["ai-act/art-6.4", "ai-act/art-49.2"])("%s is not named in Art. 99(4): no fine tier of the Act", (rule) => {
    const duty = classify(scheduler, { asOf: "2026-11-21" }).obligations.find((obligation) => obligation.rule === rule);
    expect(duty?.verdict).toBe("yes");
    expect(duty?.fine).toBeUndefined();
  });
});

interface DateRow {
  readonly rule: string;
  readonly asOf: IsoDate;
  readonly nominal: IsoDate;
  readonly effective: IsoDate;
  readonly reached: boolean;
}

const dates: readonly DateRow[] = [
  { rule: "ai-act/art-6.4", asOf: "2026-07-26", nominal: "2026-08-02", effective: "2026-08-02", reached: false },
  { rule: "ai-act/art-6.4", asOf: "2026-07-27", nominal: "2027-12-02", effective: "2027-12-02", reached: false },
  { rule: "ai-act/art-6.4", asOf: "2026-08-02", nominal: "2027-12-02", effective: "2027-12-02", reached: false },
  { rule: "ai-act/art-6.4", asOf: "2027-12-01", nominal: "2027-12-02", effective: "2027-12-02", reached: false },
  { rule: "ai-act/art-6.4", asOf: "2027-12-02", nominal: "2027-12-02", effective: "2027-12-02", reached: true },
  { rule: "ai-act/art-49.2", asOf: "2026-07-26", nominal: "2026-08-02", effective: "2026-08-02", reached: false },
  { rule: "ai-act/art-49.2", asOf: "2026-07-27", nominal: "2026-08-02", effective: "2027-12-02", reached: false },
  { rule: "ai-act/art-49.2", asOf: "2026-08-02", nominal: "2026-08-02", effective: "2027-12-02", reached: false },
  { rule: "ai-act/art-49.2", asOf: "2027-12-01", nominal: "2026-08-02", effective: "2027-12-02", reached: false },
  { rule: "ai-act/art-49.2", asOf: "2027-12-02", nominal: "2026-08-02", effective: "2027-12-02", reached: true },
];

test.each(dates)(
  "$rule asked on $asOf: nominal $nominal, effective $effective (49(2): uncertain), reached: $reached",
  ({ rule, asOf, nominal, effective, reached }) => {
    const facts: Facts = { ...scheduler, "market.placedOn": "2028-01-01" };
    expect(find(rule, facts, { asOf })?.applies).toMatchObject({ nominal, effective, reached });
  },
);

function opposite(verdict: Verdict): Verdict {
  if (verdict === "unknown") return "unknown";
  return verdict === "yes" ? "no" : "yes";
}

function find(
  rule: string,
  facts: Facts,
  { asOf = "2026-11-21", layer = "statute" }: { readonly asOf?: IsoDate; readonly layer?: Basis } = {},
): Finding | undefined {
  return classify(facts, { asOf, layer }).findings.find((finding) => finding.rule === rule);
}

// A duty is ours when it exists and we hold one of the roles it addresses.
function ours(rule: string, facts: Facts): Verdict {
  const duty = classify(facts, { asOf: "2026-11-21" }).obligations.find((obligation) => obligation.rule === rule);
  if (duty === undefined) return "no";
  const held = duty.addressees.map((addressee) => addressee.ours);
  if (held.every((holds) => holds === "no")) return "no";
  return duty.verdict === "yes" && held.includes("yes") ? "yes" : "unknown";
}

function without(facts: Facts, key: FactKey): Facts {
  const { [key]: _unstated, ...rest } = facts;
  return rest;
}
