import { describe, expect, test } from "vitest";
import { type Basis, classify, type FactKey, type Facts, type Finding, type IsoDate, type Verdict } from "../index.ts";

// The 25 sub-points; rules that group some of them have other ids.
const LETTER = /^ai-act\/annex-iii\.(2|[1-8]\.[a-e])$/;

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
  "system.exclusions": [],
  "system.onUnionMarket": true,
  "operator.inUnion": true,
};
const noCondition: Facts = {
  ...covered,
  "operator.develops": true,
  "operator.ownName": true,
  "operator.formerProvider": false,
  "operator.uses": false,
  "system.practices": [],
  "system.fields": [],
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
  "derogation.scoresOrSorts": false,
  "derogation.changesSubstance": false,
  "derogation.recommendsInCase": false,
};
const scheduler: Facts = { ...noCondition, "derogation.narrowTask": true };
const deployedScheduler: Facts = {
  ...scheduler,
  "operator.develops": false,
  "operator.ownName": false,
  "operator.uses": true,
  "operator.personalUse": false,
  "operator.representsProvider": false,
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

const grounds = [
  { ground: "(a) a narrow task", key: "derogation.narrowTask" },
  { ground: "(b) better finished work", key: "derogation.improvesFinishedWork" },
  { ground: "(c) patterns", key: "derogation.detectsPatterns" },
  { ground: "(d) a preparation", key: "derogation.preparatoryTask" },
] as const;

const spoilers = [
  { what: "profiling", key: "derogation.profiling" },
  { what: "material influence", key: "derogation.influencesDecision" },
  { what: "a significant risk", key: "derogation.significantRisk" },
] as const;

const spoiled = grounds.flatMap(({ ground, key: stated }) =>
  spoilers.map(({ what, key }) => ({ ground, what, key, facts: { ...noCondition, [stated]: true } })),
);

describe("Art. 6(3): each ground on its own", () => {
  test.each(grounds)("$ground frees: yes", ({ key }) => {
    expect(find("ai-act/art-6.3", { ...noCondition, [key]: true })?.verdict).toBe("yes");
  });
  test.each(grounds)("$ground frees, whatever is unstated about the other three: yes", ({ key }) => {
    const alone = grounds.reduce<Facts>((facts, other) => without(facts, other.key), noCondition);
    expect(find("ai-act/art-6.3", { ...alone, [key]: true })?.verdict).toBe("yes");
  });
  test.each(grounds)("nobody says whether it is $ground, and the others are no: unknown", ({ key }) => {
    expect(find("ai-act/art-6.3", without(noCondition, key))?.verdict).toBe("unknown");
  });
  test.each(spoiled)("$ground with $what: high-risk", ({ facts, key }) => {
    expect(find("ai-act/art-6.3", { ...facts, [key]: true })?.verdict).toBe("no");
    expect(find("ai-act/art-6.2", { ...facts, [key]: true })?.verdict).toBe("yes");
  });
  test.each(spoiled)("$ground, nobody says whether with $what: unknown", ({ facts, key }) => {
    expect(find("ai-act/art-6.3", without(facts, key))?.verdict).toBe("unknown");
    expect(find("ai-act/art-6.2", without(facts, key))?.verdict).toBe("unknown");
  });
});

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

interface ReadingRow {
  readonly situation: string;
  readonly facts: Facts;
  readonly freed: Verdict;
  readonly draft: Verdict;
}

// The ground that a further fact spoils under the draft; the other grounds are not touched by it.
const drafted = [
  { fact: "it scores, ranks or sorts by use", key: "derogation.scoresOrSorts", spoils: "derogation.narrowTask" },
  {
    fact: "the result differs in substance",
    key: "derogation.changesSubstance",
    spoils: "derogation.improvesFinishedWork",
  },
  {
    fact: "it recommends or evaluates in the case",
    key: "derogation.recommendsInCase",
    spoils: "derogation.preparatoryTask",
  },
] as const;

const readings: readonly ReadingRow[] = [
  ...grounds.map(
    ({ ground, key }): ReadingRow => ({
      situation: `${ground}, nothing against it`,
      facts: { ...noCondition, [key]: true },
      freed: "yes",
      draft: "yes",
    }),
  ),
  ...drafted.flatMap(({ fact, key, spoils }) =>
    grounds.flatMap(({ ground, key: stated }): readonly ReadingRow[] => [
      {
        situation: `${ground}, and ${fact}`,
        facts: { ...noCondition, [stated]: true, [key]: true },
        freed: "yes",
        draft: stated === spoils ? "no" : "yes",
      },
      {
        situation: `${ground}, and nobody says whether ${fact}`,
        facts: without({ ...noCondition, [stated]: true }, key),
        freed: "yes",
        draft: stated === spoils ? "unknown" : "yes",
      },
    ]),
  ),
  {
    situation: "a task that ranks and also prepares: one ground is left",
    facts: { ...scheduler, "derogation.preparatoryTask": true, "derogation.scoresOrSorts": true },
    freed: "yes",
    draft: "yes",
  },
  {
    situation: "(c) patterns, and it replaces the assessment",
    facts: { ...noCondition, "derogation.detectsPatterns": true, "derogation.replacesAssessment": true },
    freed: "no",
    draft: "no",
  },
  ...grounds.flatMap(({ ground, key }): readonly ReadingRow[] => [
    {
      situation: `${ground} with a significant risk (uncertain: the draft knows no separate test)`,
      facts: { ...noCondition, [key]: true, "derogation.significantRisk": true },
      freed: "no",
      draft: "yes",
    },
    {
      situation: `${ground}, nobody says whether the risk is significant (uncertain, as before)`,
      facts: without({ ...noCondition, [key]: true }, "derogation.significantRisk"),
      freed: "unknown",
      draft: "yes",
    },
    {
      situation: `${ground} with profiling`,
      facts: { ...noCondition, [key]: true, "derogation.profiling": true },
      freed: "no",
      draft: "no",
    },
    {
      situation: `${ground} with material influence`,
      facts: { ...noCondition, [key]: true, "derogation.influencesDecision": true },
      freed: "no",
      draft: "no",
    },
  ]),
  {
    situation: "a deployer whose provider has documented nothing",
    facts: { ...deployedScheduler, "derogation.documentedByProvider": false },
    freed: "no",
    draft: "no",
  },
];

describe("Art. 6(3): both answers side by side (uncertain: the draft is not adopted)", () => {
  test.each(readings)("$situation: statute $freed", ({ facts, freed }) => {
    expect(find("ai-act/art-6.3", facts)?.verdict).toBe(freed);
  });
  test.each(readings)("$situation: adopted guidelines say nothing else, $freed", ({ facts, freed }) => {
    expect(find("ai-act/art-6.3", facts, { layer: "guideline" })?.verdict).toBe(freed);
  });
  test.each(readings)("$situation: draft as the deciding layer $draft", ({ facts, draft }) => {
    expect(find("ai-act/art-6.3", facts, { layer: "draft-guideline" })?.verdict).toBe(draft);
  });
  test.each(readings)("$situation: draft beside the statute $draft", ({ facts, draft }) => {
    const finding = find("ai-act/art-6.3", facts);
    const other = finding?.otherReadings.find(({ basis }) => basis === "draft-guideline")?.verdict;
    expect(other ?? finding?.verdict).toBe(draft);
  });
  test.each(readings)("$situation: Art. 6(2) under the draft is the opposite of $draft", ({ facts, draft }) => {
    expect(find("ai-act/art-6.2", facts, { layer: "draft-guideline" })?.verdict).toBe(opposite(draft));
  });
});

const nowhere: Facts = without(noCondition, "employment.use");
const people: Facts = { "derogation.profiling": true };

/** Every letter of Annex III with facts that meet it alone; `profiles` where the letter itself is profiling. */
const letters: readonly { readonly rule: string; readonly facts: Facts; readonly profiles?: true }[] = [
  {
    rule: "ai-act/annex-iii.1.a",
    facts: {
      "biometrics.identifiesRemotely": true,
      "biometrics.verifiesOnly": false,
      "biometrics.cybersecurityOnly": false,
    },
  },
  {
    rule: "ai-act/annex-iii.1.b",
    facts: {
      "biometrics.categorises": true,
      "biometrics.ancillary": false,
      "biometrics.traits": ["health-or-genetics"],
    },
  },
  { rule: "ai-act/annex-iii.1.c", facts: { "emotion.infers": true, "emotion.fromBiometrics": true } },
  {
    rule: "ai-act/annex-iii.2",
    facts: {
      "infrastructure.operates": ["water"],
      "infrastructure.cybersecurityOnly": false,
      "safety.endangersHealth": true,
    },
  },
  { rule: "ai-act/annex-iii.3.a", facts: { "education.use": ["admission"] } },
  { rule: "ai-act/annex-iii.3.b", facts: { "education.use": ["evaluate-outcomes"] } },
  { rule: "ai-act/annex-iii.3.c", facts: { "education.use": ["assess-level"] } },
  { rule: "ai-act/annex-iii.3.d", facts: { "education.use": ["monitor-tests"] } },
  { rule: "ai-act/annex-iii.4.a", facts: { "employment.use": ["other-selection"] } },
  { rule: "ai-act/annex-iii.4.b", facts: { "employment.use": ["monitor-and-evaluate"] } },
  {
    rule: "ai-act/annex-iii.5.a",
    facts: {
      "services.use": ["public-benefit-eligibility"],
      "services.forPublicAuthority": true,
    },
  },
  {
    rule: "ai-act/annex-iii.5.b",
    facts: { "services.use": ["creditworthiness"], "services.naturalPersons": true, "services.detectsFraud": false },
  },
  {
    rule: "ai-act/annex-iii.5.c",
    facts: { "services.use": ["insurance-risk", "insurance-pricing"], "services.naturalPersons": true },
  },
  { rule: "ai-act/annex-iii.5.d", facts: { "services.use": ["patient-triage"] } },
  {
    rule: "ai-act/annex-iii.6.a",
    facts: { "lawEnforcement.use": ["victim-risk"], "lawEnforcement.byAuthority": true },
  },
  { rule: "ai-act/annex-iii.6.b", facts: { "lawEnforcement.use": ["polygraph"], "lawEnforcement.byAuthority": true } },
  {
    rule: "ai-act/annex-iii.6.c",
    facts: { "lawEnforcement.use": ["evidence-reliability"], "lawEnforcement.byAuthority": true },
  },
  {
    rule: "ai-act/annex-iii.6.d",
    facts: {
      "lawEnforcement.use": ["offending-risk"],
      "lawEnforcement.byAuthority": true,
      "practice.solelyProfiling": false,
    },
  },
  {
    rule: "ai-act/annex-iii.6.e",
    facts: { ...people, "lawEnforcement.use": ["profiling"], "lawEnforcement.byAuthority": true },
    profiles: true,
  },
  { rule: "ai-act/annex-iii.7.a", facts: { "migration.use": ["polygraph"], "migration.byAuthority": true } },
  { rule: "ai-act/annex-iii.7.b", facts: { "migration.use": ["entry-risk"], "migration.byAuthority": true } },
  { rule: "ai-act/annex-iii.7.c", facts: { "migration.use": ["applications"], "migration.byAuthority": true } },
  {
    rule: "ai-act/annex-iii.7.d",
    facts: {
      "migration.use": ["identify-persons"],
      "migration.byAuthority": true,
      "migration.documentCheckOnly": false,
    },
  },
  {
    rule: "ai-act/annex-iii.8.a",
    facts: { "justice.use": ["research-or-interpret", "apply-law"], "justice.byAuthority": true },
  },
  { rule: "ai-act/annex-iii.8.b", facts: { "justice.use": ["influence-votes"], "justice.notExposed": false } },
];

describe("Art. 6(2) and (3) for every letter of Annex III", () => {
  test("Annex III has 25 letters", () => {
    expect(new Set(letters.map(({ rule }) => rule)).size).toBe(25);
  });
  test("a system that no letter names is not high-risk", () => {
    expect(find("ai-act/art-6.2", nowhere)?.verdict).toBe("no");
  });
  test.each(letters)("$rule without a ground of Art. 6(3): high-risk", ({ rule, facts }) => {
    expect(hits({ ...nowhere, ...facts })).toEqual([rule]);
    expect(find("ai-act/art-6.2", { ...nowhere, ...facts })?.verdict).toBe("yes");
  });
  test.each(letters.filter(({ profiles }) => profiles === undefined))(
    "$rule with a narrow task: freed",
    ({ facts }) => {
      expect(find("ai-act/art-6.2", { ...nowhere, ...facts, "derogation.narrowTask": true })?.verdict).toBe("no");
    },
  );
  test.each(letters)("$rule with a narrow task and profiling: high-risk", ({ facts }) => {
    const stated: Facts = { ...nowhere, ...facts, ...people, "derogation.narrowTask": true };
    expect(find("ai-act/art-6.2", stated)?.verdict).toBe("yes");
  });
  test("Art. 6(3) asks about the system, so one ground frees it from all letters at once", () => {
    const facts: Facts = { ...scheduler, "education.use": ["admission"], "services.use": ["patient-triage"] };
    expect(find("ai-act/art-6.2", facts)?.verdict).toBe("no");
  });
  test("Art. 6(3) does not touch the product route of Art. 6(1)", () => {
    const facts: Facts = {
      ...scheduler,
      "product.legislation": ["medical-devices"],
      "product.isProduct": true,
      "product.thirdPartyAssessment": "required",
    };
    expect(["ai-act/art-6.3", "ai-act/art-6.2", "ai-act/art-6.1"].map((rule) => find(rule, facts)?.verdict)).toEqual([
      "yes",
      "no",
      "yes",
    ]);
    expect(classify(facts, { asOf: "2026-11-21" }).headline).toBe("high-risk");
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
  {
    situation: "it developed the system, another offers it under its name and has documented nothing",
    facts: { ...deployedScheduler, "operator.develops": true, "derogation.documentedByProvider": false },
    freed: "no",
  },
  {
    situation: "nobody says who developed it, and the provider has documented it",
    facts: without(
      { ...deployedScheduler, "operator.ownName": true, "operator.formerProvider": false },
      "operator.develops",
    ),
    freed: "yes",
  },
  {
    situation: "nobody says who developed it, and nothing is documented",
    facts: without(
      {
        ...deployedScheduler,
        "operator.ownName": true,
        "operator.formerProvider": false,
        "derogation.documentedByProvider": false,
      },
      "operator.develops",
    ),
    freed: "unknown",
  },
];

describe("Art. 6(3) in the hands of a deployer", () => {
  test.each(deployers)("$situation: $freed", ({ facts, freed }) => {
    expect(find("ai-act/art-6.3", facts)?.verdict).toBe(freed);
  });
});

const documented = grounds.flatMap(({ ground, key }) => [
  { ground, said: "has", facts: { ...deployedScheduler, "derogation.narrowTask": false, [key]: true }, freed: "yes" },
  {
    ground,
    said: "has not",
    facts: {
      ...deployedScheduler,
      "derogation.narrowTask": false,
      [key]: true,
      "derogation.documentedByProvider": false,
    },
    freed: "no",
  },
]);

test.each(documented)("a deployer of $ground, whose provider $said documented it: $freed", ({ facts, freed }) => {
  expect(find("ai-act/art-6.3", facts)?.verdict).toBe(freed);
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
    situation: "a provider in point 2 (Art. 49(2) makes no exception for it)",
    facts: {
      ...scheduler,
      "employment.use": [],
      "infrastructure.operates": ["water"],
      "infrastructure.cybersecurityOnly": false,
      "safety.endangersHealth": true,
    },
    duty: "yes",
  },
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

function hits(facts: Facts): readonly string[] {
  return classify(facts, { asOf: "2026-11-21" })
    .findings.filter(({ rule, verdict }) => LETTER.test(rule) && verdict === "yes")
    .map(({ rule }) => rule);
}

function without(facts: Facts, key: FactKey): Facts {
  const { [key]: _unstated, ...rest } = facts;
  return rest;
}
