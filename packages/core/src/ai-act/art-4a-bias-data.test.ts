import { describe, expect, test } from "vitest";
import { classify, type FactKey, type Facts, type Finding, type IsoDate, type Verdict } from "../index.ts";

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

const safeguards = [
  "other-data-insufficient",
  "reuse-limited",
  "access-controlled",
  "not-shared",
  "deleted",
  "recorded",
] as const;

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
  "operator.imports": false,
  "operator.distributes": false,
  "operator.sellsWithProduct": false,
  "operator.representsProvider": false,
  "operator.rebrands": false,
  "operator.modifiesSubstantially": false,
  "operator.changesPurpose": false,
  "model.provides": false,
};
const noUse: Facts = {
  "emotion.infers": false,
  "emotion.infersIntentions": false,
  "biometrics.categorises": false,
  "biometrics.identifiesRemotely": false,
  "infrastructure.operates": [],
  "education.use": [],
  "employment.use": [],
  "services.use": [],
  "lawEnforcement.use": [],
  "migration.use": [],
  "justice.use": [],
  "product.legislation": [],
};
const bias: Facts = {
  "bias.specialCategories": true,
  "bias.strictlyNecessary": true,
  "bias.harmLikely": true,
  "bias.safeguards": [...safeguards],
};
const highRisk: Facts = { ...noUse, "employment.use": ["evaluate-candidates"], "derogation.profiling": true };
const sectionA: Facts = {
  ...noUse,
  "product.legislation": ["medical-devices"],
  "product.isProduct": true,
  "product.thirdPartyAssessment": "required",
};
const provider: Facts = {
  "operator.develops": true,
  "operator.ownName": true,
  "operator.formerProvider": false,
  "operator.uses": false,
};
const deployer: Facts = {
  "operator.develops": false,
  "operator.ownName": false,
  "operator.uses": true,
  "operator.personalUse": false,
};
const neither: Facts = { "operator.develops": false, "operator.ownName": false, "operator.uses": false };

const providerOfHighRisk: Facts = { ...covered, ...bias, ...highRisk, ...provider };
const deployerOfHighRisk: Facts = { ...covered, ...bias, ...highRisk, ...deployer };
const providerOfOther: Facts = { ...covered, ...bias, ...noUse, ...provider };
const deployerOfOther: Facts = { ...covered, ...bias, ...noUse, ...deployer };

const necessity: readonly Element[] = [
  {
    element: "it is strictly necessary to detect and correct bias",
    key: "bias.strictlyNecessary",
    against: { "bias.strictlyNecessary": false },
  },
  {
    element: "special categories of personal data are processed",
    key: "bias.specialCategories",
    against: { "bias.specialCategories": false },
  },
  { element: "the six safeguards are kept", key: "bias.safeguards", against: { "bias.safeguards": [] } },
];
const harm: Element = {
  element: "the bias is likely to harm health, safety, fundamental rights or to discriminate",
  key: "bias.harmLikely",
  against: { "bias.harmLikely": false },
};

const first: readonly Row[] = [
  { situation: "the provider of a high-risk system", facts: providerOfHighRisk, verdict: "yes" },
  ...necessity.flatMap((element) => withoutElement(providerOfHighRisk, element)),
  ...eachSafeguard(providerOfHighRisk),
  {
    situation: "no likely harm (no element of paragraph 1)",
    facts: { ...providerOfHighRisk, "bias.harmLikely": false },
    verdict: "yes",
  },
  {
    situation: "the provider of a high-risk product of Section A",
    facts: { ...covered, ...bias, ...sectionA, ...provider },
    verdict: "yes",
  },
  {
    situation: "who became provider by putting its name on a high-risk system",
    facts: { ...providerOfHighRisk, ...neither, "operator.rebrands": true },
    verdict: "yes",
  },
  {
    situation: "the manufacturer of a product that sells it with somebody else's safety component (Art. 25(3))",
    facts: {
      ...covered,
      ...bias,
      ...sectionA,
      ...neither,
      "product.isProduct": false,
      "safety.endangersHealth": true,
      "operator.sellsWithProduct": true,
    },
    verdict: "yes",
  },
  { situation: "a deployer of a high-risk system", facts: deployerOfHighRisk, verdict: "no" },
  {
    situation: "neither provider nor deployer of a high-risk system",
    facts: { ...providerOfHighRisk, ...neither },
    verdict: "no",
  },
  { situation: "the provider of another system", facts: providerOfOther, verdict: "no" },
  { situation: "the provider, use unstated", facts: without(providerOfHighRisk, "employment.use"), verdict: "unknown" },
  {
    situation: "the provider, use undecided",
    facts: { ...providerOfHighRisk, "employment.use": "undecided" },
    verdict: "unknown",
  },
  { situation: "role unstated", facts: without(providerOfHighRisk, "operator.develops"), verdict: "unknown" },
  {
    situation: "role undecided",
    facts: { ...providerOfHighRisk, "operator.develops": "undecided" },
    verdict: "unknown",
  },
];

const second: readonly Row[] = [
  ...[
    { who: "a deployer of a high-risk system", facts: deployerOfHighRisk },
    { who: "the provider of another system", facts: providerOfOther },
    { who: "a deployer of another system", facts: deployerOfOther },
  ].flatMap(({ who, facts }) => [
    { situation: who, facts, verdict: "yes" } satisfies Row,
    ...[...necessity, harm].flatMap((element) => withoutElement(facts, element, `${who}, `)),
    ...eachSafeguard(facts, `${who}, `),
  ]),
  {
    situation: "the provider of a high-risk system (paragraph 1 is for it)",
    facts: providerOfHighRisk,
    verdict: "no",
  },
  {
    situation: "provider and deployer of the same high-risk system",
    facts: { ...providerOfHighRisk, ...deployer, ...provider, "operator.uses": true },
    verdict: "yes",
  },
  {
    situation: "neither provider nor deployer of another system",
    facts: { ...providerOfOther, ...neither },
    verdict: "no",
  },
  {
    situation: "neither provider nor deployer of a high-risk system",
    facts: { ...providerOfHighRisk, ...neither },
    verdict: "no",
  },
  {
    situation: "a private user of another system",
    facts: { ...deployerOfOther, "operator.personalUse": true },
    verdict: "no",
  },
  {
    situation: "the provider of a general-purpose AI model",
    facts: {
      ...providerOfOther,
      ...neither,
      "model.provides": true,
      "model.general": true,
      "model.manyTasks": true,
      "model.integrable": true,
      "model.researchOnly": false,
    },
    verdict: "yes",
  },
  {
    situation: "a provider only, use unstated",
    facts: without(providerOfOther, "employment.use"),
    verdict: "unknown",
  },
  {
    situation: "a deployer, use unstated (high-risk or not, paragraph 2 is for it)",
    facts: without(deployerOfOther, "employment.use"),
    verdict: "yes",
  },
  { situation: "roles unstated", facts: without(deployerOfOther, "operator.uses"), verdict: "unknown" },
  { situation: "roles undecided", facts: { ...deployerOfOther, "operator.uses": "undecided" }, verdict: "unknown" },
];

describe("Art. 4a(1): providers of high-risk systems", () => {
  test.each(first)("$situation: $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/art-4a.1", facts)?.verdict).toBe(verdict);
  });
});

describe("Art. 4a(2): deployers of high-risk systems, and everybody with other systems or models", () => {
  test.each(second)("$situation: $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/art-4a.2", facts)?.verdict).toBe(verdict);
  });
});

const permissions = [
  { rule: "ai-act/art-4a.1", facts: providerOfHighRisk },
  { rule: "ai-act/art-4a.2", facts: deployerOfHighRisk },
] as const;
const silent = permissions.flatMap((row) =>
  (["2024-08-01", "2025-02-02", "2026-07-26"] as const).map((asOf) => ({ ...row, asOf })),
);
const loud = permissions.flatMap((row) =>
  (["2026-07-27", "2026-11-21", "2027-12-02"] as const).map((asOf) => ({ ...row, asOf })),
);

describe("Art. 4a: since when, and what it is", () => {
  test.each(silent)("$rule is not law on $asOf", ({ rule, facts, asOf }) => {
    expect(find(rule, facts, asOf)).toBeUndefined();
  });
  test.each(loud)("$rule applies on $asOf, from 2026-07-27", ({ rule, facts, asOf }) => {
    const finding = find(rule, facts, asOf);
    expect(finding?.verdict).toBe("yes");
    expect(finding?.applies).toMatchObject({ nominal: "2026-07-27", effective: "2026-07-27", reached: true });
  });
  test.each(permissions)("$rule is a permission and no duty", ({ rule, facts }) => {
    expect(find(rule, facts)?.outcome).toBe("permission");
    expect(find(rule, facts)?.duty).toBeUndefined();
    expect(classify(facts, { asOf: "2026-11-21" }).obligations.map((duty) => duty.rule)).not.toContain(rule);
  });
});

function eachSafeguard(full: Facts, who = ""): readonly Row[] {
  return safeguards.flatMap((safeguard): readonly Row[] => [
    {
      situation: `${who}every safeguard but ${safeguard}`,
      facts: { ...full, "bias.safeguards": safeguards.filter((other) => other !== safeguard) },
      verdict: "no",
    },
    {
      situation: `${who}no safeguard but ${safeguard}`,
      facts: { ...full, "bias.safeguards": [safeguard] },
      verdict: "no",
    },
  ]);
}

function withoutElement(full: Facts, { element, key, against }: Element, who = ""): readonly Row[] {
  return [
    { situation: `${who}settled against it: whether ${element}`, facts: { ...full, ...against }, verdict: "no" },
    { situation: `${who}nobody says whether ${element}`, facts: without(full, key), verdict: "unknown" },
    {
      situation: `${who}it is undecided whether ${element}`,
      facts: { ...full, [key]: "undecided" },
      verdict: "unknown",
    },
  ];
}

function find(rule: string, facts: Facts, asOf: IsoDate = "2026-11-21"): Finding | undefined {
  return classify(facts, { asOf }).findings.find((finding) => finding.rule === rule);
}

function without(facts: Facts, key: FactKey): Facts {
  const { [key]: _unstated, ...rest } = facts;
  return rest;
}
