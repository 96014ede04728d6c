import { describe, expect, test } from "vitest";
import { type Basis, classify, type FactKey, type Facts, type Finding, type IsoDate, type Verdict } from "../index.ts";

interface Row {
  readonly situation: string;
  readonly facts: Facts;
  readonly verdict: Verdict;
}

interface Element {
  readonly element: string;
  readonly key: FactKey;
  readonly against: Facts;
}

interface Practice {
  readonly rule: string;
  readonly practice: string;
  readonly full: Facts;
  readonly elements: readonly Element[];
  /** What frees it, when it is stated in this way. */
  readonly exceptions: readonly Element[];
  readonly others: readonly Row[];
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
  "system.thirdCountryCooperation": false,
  "system.researchOnly": false,
  "system.notYetReleased": false,
  "system.openSource": false,
  "system.onUnionMarket": true,
  "operator.inUnion": true,
  "operator.develops": false,
  "operator.ownName": false,
  "operator.uses": true,
  "operator.personalUse": false,
};

const manipulation: Facts = {
  ...covered,
  "practice.manipulates": true,
  "practice.distortsBehaviour": true,
  "practice.impairsDecision": true,
  "practice.causesDecision": true,
  "practice.significantHarm": true,
};
const exploitation: Facts = {
  ...covered,
  "practice.exploitsVulnerability": true,
  "practice.distortsBehaviour": true,
  "practice.significantHarm": true,
};
const socialScoring: Facts = {
  ...covered,
  "practice.scoresPersons": true,
  "practice.scoresOverTime": true,
  "practice.scoresBehaviour": true,
  "practice.scoreDetriment": ["unrelated-context", "unjustified-or-disproportionate"],
  "practice.lawfulScoring": false,
};
const crimePrediction: Facts = {
  ...covered,
  "practice.predictsOffences": true,
  "practice.solelyProfiling": true,
  "practice.supportsFactBasedAssessment": false,
  "practice.forLawEnforcement": true,
};
const faceScraping: Facts = {
  ...covered,
  "practice.buildsFaceDatabase": true,
  "practice.untargetedScraping": true,
  "practice.facesFromInternetOrCctv": true,
};

const practices: readonly Practice[] = [
  {
    rule: "ai-act/art-5.1.a",
    practice: "manipulation",
    full: manipulation,
    elements: [
      {
        element: "it uses subliminal, manipulative or deceptive techniques",
        key: "practice.manipulates",
        against: { "practice.manipulates": false },
      },
      {
        element: "its objective or effect is to distort behaviour materially",
        key: "practice.distortsBehaviour",
        against: { "practice.distortsBehaviour": false },
      },
      {
        element: "it appreciably impairs an informed decision",
        key: "practice.impairsDecision",
        against: { "practice.impairsDecision": false },
      },
      {
        element: "people decide what they would not have decided",
        key: "practice.causesDecision",
        against: { "practice.causesDecision": false },
      },
      {
        element: "significant harm is caused or reasonably likely",
        key: "practice.significantHarm",
        against: { "practice.significantHarm": false },
      },
    ],
    exceptions: [],
    others: [
      {
        situation: "no vulnerable group is exploited (that is point (b))",
        facts: { ...manipulation, "practice.exploitsVulnerability": false },
        verdict: "yes",
      },
      {
        situation: "lawful persuasion: no manipulative technique and no harm",
        facts: { ...manipulation, "practice.manipulates": false, "practice.significantHarm": false },
        verdict: "no",
      },
    ],
  },
  {
    rule: "ai-act/art-5.1.b",
    practice: "exploiting vulnerability",
    full: exploitation,
    elements: [
      {
        element: "it exploits age, disability or a specific social or economic situation",
        key: "practice.exploitsVulnerability",
        against: { "practice.exploitsVulnerability": false },
      },
      {
        element: "its objective or effect is to distort behaviour materially",
        key: "practice.distortsBehaviour",
        against: { "practice.distortsBehaviour": false },
      },
      {
        element: "significant harm is caused or reasonably likely",
        key: "practice.significantHarm",
        against: { "practice.significantHarm": false },
      },
    ],
    exceptions: [],
    others: [
      {
        situation: "nobody's decision is appreciably impaired (no element of point (b))",
        facts: { ...exploitation, "practice.impairsDecision": false },
        verdict: "yes",
      },
      {
        situation: "nobody decides otherwise (no element of point (b))",
        facts: { ...exploitation, "practice.causesDecision": false },
        verdict: "yes",
      },
      {
        situation: "no manipulative technique (no element of point (b))",
        facts: { ...exploitation, "practice.manipulates": false },
        verdict: "yes",
      },
      {
        situation: "general loneliness is used, none of the three grounds",
        facts: { ...exploitation, "practice.exploitsVulnerability": false, "practice.manipulates": true },
        verdict: "no",
      },
    ],
  },
  {
    rule: "ai-act/art-5.1.c",
    practice: "social scoring",
    full: socialScoring,
    elements: [
      {
        element: "it evaluates or classifies persons or groups",
        key: "practice.scoresPersons",
        against: { "practice.scoresPersons": false },
      },
      {
        element: "it does so over a period of time",
        key: "practice.scoresOverTime",
        against: { "practice.scoresOverTime": false },
      },
      {
        element: "social behaviour or personal characteristics are the basis",
        key: "practice.scoresBehaviour",
        against: { "practice.scoresBehaviour": false },
      },
      {
        element: "the score leads to detrimental treatment",
        key: "practice.scoreDetriment",
        against: { "practice.scoreDetriment": [] },
      },
    ],
    exceptions: [],
    others: [
      {
        situation: "detriment in an unrelated context only (i)",
        facts: { ...socialScoring, "practice.scoreDetriment": ["unrelated-context"] },
        verdict: "yes",
      },
      {
        situation: "unjustified or disproportionate detriment only (ii)",
        facts: { ...socialScoring, "practice.scoreDetriment": ["unjustified-or-disproportionate"] },
        verdict: "yes",
      },
      {
        situation: "a private company scores (public and private actors alike)",
        facts: { ...socialScoring, "operator.publicAuthority": false },
        verdict: "yes",
      },
      {
        situation: "a public authority scores",
        facts: { ...socialScoring, "operator.publicAuthority": true },
        verdict: "yes",
      },
    ],
  },
  {
    rule: "ai-act/art-5.1.d",
    practice: "individual crime prediction",
    full: crimePrediction,
    elements: [
      {
        element: "it assesses or predicts the risk that a person commits a criminal offence",
        key: "practice.predictsOffences",
        against: { "practice.predictsOffences": false },
      },
      {
        element: "profiling or personality traits are the sole basis",
        key: "practice.solelyProfiling",
        against: { "practice.solelyProfiling": false },
      },
    ],
    exceptions: [
      {
        element: "it supports a human assessment based on objective, verifiable facts",
        key: "practice.supportsFactBasedAssessment",
        against: { "practice.supportsFactBasedAssessment": true },
      },
    ],
    others: [],
  },
  {
    rule: "ai-act/art-5.1.e",
    practice: "facial scraping",
    full: faceScraping,
    elements: [
      {
        element: "it creates or expands a facial recognition database",
        key: "practice.buildsFaceDatabase",
        against: { "practice.buildsFaceDatabase": false },
      },
      {
        element: "the scraping is untargeted",
        key: "practice.untargetedScraping",
        against: { "practice.untargetedScraping": false },
      },
      {
        element: "the facial images come from the internet or CCTV",
        key: "practice.facesFromInternetOrCctv",
        against: { "practice.facesFromInternetOrCctv": false },
      },
    ],
    exceptions: [],
    others: [],
  },
];

const rows = practices.flatMap(({ rule, practice, full, elements, exceptions, others }) =>
  [
    { situation: "every element", facts: full, verdict: "yes" } satisfies Row,
    ...elements.flatMap((element) => withoutElement(full, element)),
    ...exceptions.flatMap((exception) => withoutElement(full, exception)),
    ...others,
  ].map((row) => ({ ...row, rule, practice })),
);

describe("Art. 5(1)(a)-(e): the wording", () => {
  test.each(rows)("$rule $practice, $situation: $verdict", ({ rule, facts, verdict }) => {
    expect(find(rule, facts)?.verdict).toBe(verdict);
  });
});

interface ReadingRow extends Row {
  readonly rule: string;
  readonly guideline: Verdict;
}

const readings: readonly ReadingRow[] = [
  {
    rule: "ai-act/art-5.1.a",
    situation: "manipulation",
    facts: manipulation,
    verdict: "yes",
    guideline: "yes",
  },
  {
    rule: "ai-act/art-5.1.b",
    situation: "exploiting vulnerability",
    facts: exploitation,
    verdict: "yes",
    guideline: "yes",
  },
  {
    rule: "ai-act/art-5.1.c",
    situation: "social scoring that is no lawful, purpose-bound and proportionate scoring",
    facts: socialScoring,
    verdict: "yes",
    guideline: "yes",
  },
  {
    rule: "ai-act/art-5.1.c",
    situation: "lawful scoring for one purpose with related data, such as a credit score",
    facts: { ...socialScoring, "practice.lawfulScoring": true },
    verdict: "yes",
    guideline: "no",
  },
  {
    rule: "ai-act/art-5.1.c",
    situation: "nobody says whether the scoring is lawful and purpose-bound",
    facts: without(socialScoring, "practice.lawfulScoring"),
    verdict: "yes",
    guideline: "unknown",
  },
  {
    rule: "ai-act/art-5.1.c",
    situation: "it is undecided whether the scoring is lawful and purpose-bound",
    facts: { ...socialScoring, "practice.lawfulScoring": "undecided" },
    verdict: "yes",
    guideline: "unknown",
  },
  {
    rule: "ai-act/art-5.1.c",
    situation: "no detriment, and no lawful scoring",
    facts: { ...socialScoring, "practice.scoreDetriment": [] },
    verdict: "no",
    guideline: "no",
  },
  {
    rule: "ai-act/art-5.1.d",
    situation: "crime prediction for law enforcement",
    facts: crimePrediction,
    verdict: "yes",
    guideline: "yes",
  },
  {
    rule: "ai-act/art-5.1.d",
    situation: "a fraud check of a private company in the normal course of business",
    facts: { ...crimePrediction, "practice.forLawEnforcement": false },
    verdict: "yes",
    guideline: "no",
  },
  {
    rule: "ai-act/art-5.1.d",
    situation: "nobody says whether it acts for law enforcement",
    facts: without(crimePrediction, "practice.forLawEnforcement"),
    verdict: "yes",
    guideline: "unknown",
  },
  {
    rule: "ai-act/art-5.1.d",
    situation: "it is undecided whether it acts for law enforcement",
    facts: { ...crimePrediction, "practice.forLawEnforcement": "undecided" },
    verdict: "yes",
    guideline: "unknown",
  },
  {
    rule: "ai-act/art-5.1.d",
    situation: "support of a fact-based assessment for law enforcement",
    facts: { ...crimePrediction, "practice.supportsFactBasedAssessment": true },
    verdict: "no",
    guideline: "no",
  },
  {
    rule: "ai-act/art-5.1.e",
    situation: "facial scraping",
    facts: faceScraping,
    verdict: "yes",
    guideline: "yes",
  },
];

describe("Art. 5(1)(a)-(e): statute and Commission guidelines", () => {
  test.each(readings)("$rule, $situation: statute $verdict", ({ rule, facts, verdict }) => {
    expect(find(rule, facts)?.verdict).toBe(verdict);
  });
  test.each(readings)("$rule, $situation: guideline as the deciding layer $guideline", (row) => {
    expect(find(row.rule, row.facts, { layer: "guideline" })?.verdict).toBe(row.guideline);
  });
  test.each(readings)("$rule, $situation: the layers beyond take the guideline along, $guideline", (row) => {
    expect(find(row.rule, row.facts, { layer: "draft-guideline" })?.verdict).toBe(row.guideline);
    expect(find(row.rule, row.facts, { layer: "contested" })?.verdict).toBe(row.guideline);
  });
  test.each(readings)("$rule, $situation: guideline beside the statute $guideline", ({ rule, facts, guideline }) => {
    const finding = find(rule, facts);
    const other = finding?.otherReadings.find(({ basis }) => basis === "guideline")?.verdict;
    expect(other ?? finding?.verdict).toBe(guideline);
  });
});

const dates: readonly { readonly asOf: IsoDate; readonly reached: boolean }[] = [
  { asOf: "2024-08-01", reached: false },
  { asOf: "2025-02-01", reached: false },
  { asOf: "2025-02-02", reached: true },
  { asOf: "2026-07-26", reached: true },
  { asOf: "2026-07-27", reached: true },
  { asOf: "2026-12-02", reached: true },
  { asOf: "2027-12-02", reached: true },
];
const datedPractices = practices.flatMap((practice) => dates.map((date) => ({ ...practice, ...date })));

describe("Art. 5(1)(a)-(e): since when, for whom, at what price", () => {
  test.each(datedPractices)("$rule applies since 2025-02-02; asked on $asOf, reached: $reached", (row) => {
    const finding = find(row.rule, row.full, { asOf: row.asOf });
    expect(finding?.verdict).toBe("yes");
    expect(finding?.applies).toMatchObject({ nominal: "2025-02-02", effective: "2025-02-02", reached: row.reached });
  });
  test.each(practices)("$rule: Art. 111(2) gives no grace to a system in use since 2024", ({ rule, full }) => {
    const facts: Facts = { ...full, "market.placedOn": "2024-09-01", "market.designChanged": false };
    expect(find(rule, facts)?.applies).toMatchObject({ effective: "2025-02-02", reached: true, legacy: [] });
  });
  test.each(practices)("$rule: its outcome and headline are prohibited", ({ rule, full }) => {
    expect(find(rule, full)?.outcome).toBe("prohibited");
    expect(classify(full, { asOf: "2026-11-21" }).headline).toBe("prohibited");
  });
  test.each(practices)("$rule carries the fine tier of Art. 99(3)", ({ rule, full }) => {
    expect(obligation(rule, full)?.fine).toBe("ai-act/art-99.3");
  });
  test.each(practices)("$rule addresses the deployer (use)", ({ rule, full }) => {
    expect(obligation(rule, full)?.addressees).toContainEqual({ role: "ai-act/art-3.4", ours: "yes" });
    expect(obligation(rule, full)?.addressees).toContainEqual({ role: "ai-act/art-3.3", ours: "no" });
  });
  test.each(practices)("$rule addresses the provider (placing on the market, putting into service)", (row) => {
    const facts: Facts = {
      ...row.full,
      "operator.develops": true,
      "operator.ownName": true,
      "operator.formerProvider": false,
      "operator.uses": false,
    };
    expect(obligation(row.rule, facts)?.addressees).toContainEqual({ role: "ai-act/art-3.3", ours: "yes" });
    expect(obligation(row.rule, facts)?.addressees).toContainEqual({ role: "ai-act/art-3.4", ours: "no" });
  });
  test.each(practices)("$rule: a free and open-source licence is no exit", ({ rule, full }) => {
    const result = classify({ ...full, "system.openSource": true }, { asOf: "2026-11-21" });
    expect(result.findings.find((finding) => finding.rule === "ai-act/art-2.12")?.verdict).toBe("no");
    expect(result.obligations.find((duty) => duty.rule === rule)?.verdict).toBe("yes");
    expect(result.headline).toBe("prohibited");
  });
  test.each(practices)("$rule is no duty of anybody outside the scope of the Act", ({ rule, full }) => {
    expect(obligation(rule, { ...full, "system.militaryOnly": true })).toBeUndefined();
    expect(obligation(rule, { ...full, "system.infers": false })).toBeUndefined();
  });
  test.each(practices)("$rule is found in a product of Annex I Section B too", ({ rule, full }) => {
    const facts: Facts = {
      ...full,
      "product.legislation": ["machinery"],
      "product.isProduct": true,
      "product.thirdPartyAssessment": "required",
    };
    expect(find(rule, facts)?.verdict).toBe("yes");
  });
});

describe("A card-fraud detector of a bank", () => {
  const fraud: Facts = {
    ...crimePrediction,
    "practice.forLawEnforcement": false,
    "services.use": [],
    "services.naturalPersons": true,
    "services.detectsFraud": true,
    "derogation.profiling": true,
  };
  test("is no prohibited crime prediction under the guideline: ordinary private business", () => {
    expect(find("ai-act/art-5.1.d", fraud, { layer: "guideline" })?.verdict).toBe("no");
  });
  test("is no credit scoring of Annex III, point 5(b)", () => {
    expect(find("ai-act/annex-iii.5.b", fraud)?.verdict).toBe("no");
  });
});

function withoutElement(full: Facts, { element, key, against }: Element): readonly Row[] {
  return [
    { situation: `settled against it: whether ${element}`, facts: { ...full, ...against }, verdict: "no" },
    { situation: `nobody says whether ${element}`, facts: without(full, key), verdict: "unknown" },
    { situation: `it is undecided whether ${element}`, facts: { ...full, [key]: "undecided" }, verdict: "unknown" },
  ];
}

function find(
  rule: string,
  facts: Facts,
  { asOf = "2026-11-21", layer = "statute" }: { readonly asOf?: IsoDate; readonly layer?: Basis } = {},
): Finding | undefined {
  return classify(facts, { asOf, layer }).findings.find((finding) => finding.rule === rule);
}

function obligation(rule: string, facts: Facts) {
  return classify(facts, { asOf: "2026-11-21" }).obligations.find((duty) => duty.rule === rule);
}

function without(facts: Facts, key: FactKey): Facts {
  const { [key]: _unstated, ...rest } = facts;
  return rest;
}
