import { describe, expect, test } from "vitest";
import { classify, type FactKey, type Facts, type IsoDate, type Verdict } from "../index.ts";

interface Row {
  readonly situation: string;
  readonly facts: Facts;
  readonly verdict: Verdict;
}

const aiSystem: Facts = {
  "system.machineBased": true,
  "system.autonomous": true,
  "system.pursuesObjectives": true,
  "system.infers": true,
  "system.generatesOutputs": true,
  "system.influencesEnvironment": true,
  "system.basicProcessingOnly": false,
};
const notExcluded: Facts = {
  "system.militaryOnly": false,
  "system.thirdCountryCooperation": false,
  "system.researchOnly": false,
  "system.notYetReleased": false,
  "system.openSource": false,
};
const noModel: Facts = { "model.provides": false };
const provider: Facts = {
  ...aiSystem,
  ...noModel,
  "operator.develops": true,
  "operator.ownName": true,
  "operator.formerProvider": false,
  "operator.uses": false,
};
const deployer: Facts = {
  ...aiSystem,
  ...noModel,
  "operator.develops": false,
  "operator.ownName": false,
  "operator.uses": true,
  "operator.personalUse": false,
  "operator.imports": false,
  "operator.distributes": false,
  "operator.sellsWithProduct": false,
  "operator.representsProvider": false,
};
const neither: Facts = {
  ...aiSystem,
  ...noModel,
  "operator.imports": false,
  "operator.distributes": false,
  "operator.sellsWithProduct": false,
  "operator.representsProvider": false,
  "operator.develops": false,
  "operator.ownName": false,
  "operator.uses": false,
};
const deployerHere: Facts = {
  ...deployer,
  ...notExcluded,
  "operator.inUnion": true,
  "system.onUnionMarket": false,
  "system.outputUsedInUnion": true,
};

const providerOnMarket: readonly Row[] = [
  {
    situation: "a provider whose system is on the Union market",
    facts: { ...provider, "system.onUnionMarket": true },
    verdict: "yes",
  },
  {
    situation: "a provider with its seat outside the Union (the seat does not matter)",
    facts: { ...provider, "system.onUnionMarket": true, "operator.inUnion": false },
    verdict: "yes",
  },
  {
    situation: "a provider whose system is not on the Union market",
    facts: { ...provider, "system.onUnionMarket": false },
    verdict: "no",
  },
  { situation: "a provider, market unstated", facts: provider, verdict: "unknown" },
  {
    situation: "a deployer of a system on the Union market (not its provider)",
    facts: { ...deployer, "system.onUnionMarket": true },
    verdict: "no",
  },
  {
    situation: "a system on the market, roles unstated",
    facts: { ...aiSystem, "system.onUnionMarket": true },
    verdict: "unknown",
  },
  {
    situation: "a provider, market undecided",
    facts: { ...provider, "system.onUnionMarket": "undecided" },
    verdict: "unknown",
  },
  {
    situation: "the provider of a general-purpose AI model that is on the Union market",
    facts: {
      ...neither,
      "system.onUnionMarket": true,
      "model.provides": true,
      "model.general": true,
      "model.manyTasks": true,
      "model.integrable": true,
      "model.researchOnly": false,
    },
    verdict: "yes",
  },
  {
    situation: "no provider of the system, nobody says whether of a general-purpose AI model",
    facts: { ...without(neither, "model.provides"), "system.onUnionMarket": true },
    verdict: "unknown",
  },
];

const deployerInUnion: readonly Row[] = [
  { situation: "a deployer in the Union", facts: { ...deployer, "operator.inUnion": true }, verdict: "yes" },
  { situation: "a deployer outside the Union", facts: { ...deployer, "operator.inUnion": false }, verdict: "no" },
  { situation: "a deployer, place unstated", facts: deployer, verdict: "unknown" },
  {
    situation: "a provider in the Union that does not use the system",
    facts: { ...provider, "operator.inUnion": true },
    verdict: "no",
  },
  {
    situation: "a person in the Union who uses it privately (Art. 2(10), Art. 3(4))",
    facts: { ...deployer, "operator.inUnion": true, "operator.personalUse": true },
    verdict: "no",
  },
  {
    situation: "an organisation in the Union, use unstated",
    facts: { ...aiSystem, "operator.inUnion": true },
    verdict: "unknown",
  },
];

const outputInUnion: readonly Row[] = [
  {
    situation: "a provider outside the Union, output used in the Union",
    facts: { ...provider, "operator.inUnion": false, "system.outputUsedInUnion": true },
    verdict: "yes",
  },
  {
    situation: "a deployer outside the Union, output used in the Union",
    facts: { ...deployer, "operator.inUnion": false, "system.outputUsedInUnion": true },
    verdict: "yes",
  },
  {
    situation: "a deployer outside the Union, output not used in the Union",
    facts: { ...deployer, "operator.inUnion": false, "system.outputUsedInUnion": false },
    verdict: "no",
  },
  {
    situation: "a deployer outside the Union, use of the output unstated",
    facts: { ...deployer, "operator.inUnion": false },
    verdict: "unknown",
  },
  {
    situation: "a deployer inside the Union (point (b) is for it)",
    facts: { ...deployer, "operator.inUnion": true, "system.outputUsedInUnion": true },
    verdict: "no",
  },
  {
    situation: "a deployer, place unstated, output used in the Union",
    facts: { ...deployer, "system.outputUsedInUnion": true },
    verdict: "unknown",
  },
  {
    situation: "neither provider nor deployer",
    facts: { ...neither, "operator.inUnion": false, "system.outputUsedInUnion": true },
    verdict: "no",
  },
];

// Points (d) to (f): the fact that makes the role, from the standpoint of an organisation in the Union without any other.
const otherActors: readonly (Row & { readonly rule: string })[] = [
  ...actor("ai-act/art-2.1.d", "an importer", "operator.imports"),
  ...actor("ai-act/art-2.1.d", "a distributor", "operator.distributes"),
  ...actor("ai-act/art-2.1.e", "a manufacturer that sells the system with its product", "operator.sellsWithProduct"),
  ...actor("ai-act/art-2.1.f", "an authorised representative", "operator.representsProvider"),
  {
    rule: "ai-act/art-2.1.d",
    situation: "a mere provider and deployer",
    facts: { ...neither, ...provider, "operator.inUnion": true, "operator.uses": true, "operator.personalUse": false },
    verdict: "no",
  },
  {
    rule: "ai-act/art-2.1.e",
    situation: "an importer",
    facts: { ...neither, "operator.inUnion": true, "operator.imports": true },
    verdict: "no",
  },
  {
    rule: "ai-act/art-2.1.f",
    situation: "an importer",
    facts: { ...neither, "operator.inUnion": true, "operator.imports": true },
    verdict: "no",
  },
];

describe("Art. 2(1): who is covered", () => {
  test.each(providerOnMarket)("point (a), $situation: $verdict", ({ facts, verdict }) => {
    expect(verdictOf("ai-act/art-2.1.a", facts)).toBe(verdict);
  });
  test.each(deployerInUnion)("point (b), $situation: $verdict", ({ facts, verdict }) => {
    expect(verdictOf("ai-act/art-2.1.b", facts)).toBe(verdict);
  });
  test.each(outputInUnion)("point (c), $situation: $verdict", ({ facts, verdict }) => {
    expect(verdictOf("ai-act/art-2.1.c", facts)).toBe(verdict);
  });
  test.each(["a", "b", "c", "d", "e", "f"])("point (%s) is a matter of scope", (point) => {
    expect(outcomeOf(`ai-act/art-2.1.${point}`, deployerHere)).toBe("scope");
  });
  test.each(otherActors)("$rule, $situation: $verdict", ({ rule, facts, verdict }) => {
    expect(verdictOf(rule, facts)).toBe(verdict);
  });
});

const exclusions: readonly (Row & { readonly rule: string; readonly scope: Verdict })[] = [
  {
    situation: "used for military, defence or national security only",
    rule: "ai-act/art-2.3",
    facts: { ...deployerHere, "system.militaryOnly": true },
    verdict: "yes",
    scope: "no",
  },
  {
    situation: "dual use, also civilian",
    rule: "ai-act/art-2.3",
    facts: { ...deployerHere, "system.militaryOnly": false },
    verdict: "no",
    scope: "yes",
  },
  {
    situation: "military use undecided",
    rule: "ai-act/art-2.3",
    facts: { ...deployerHere, "system.militaryOnly": "undecided" },
    verdict: "unknown",
    scope: "unknown",
  },
  {
    situation: "built and deployed only for scientific research",
    rule: "ai-act/art-2.6",
    facts: { ...deployerHere, "system.researchOnly": true },
    verdict: "yes",
    scope: "no",
  },
  {
    situation: "a general tool that research uses too",
    rule: "ai-act/art-2.6",
    facts: { ...deployerHere, "system.researchOnly": false },
    verdict: "no",
    scope: "yes",
  },
  {
    situation: "research use undecided",
    rule: "ai-act/art-2.6",
    facts: { ...deployerHere, "system.researchOnly": "undecided" },
    verdict: "unknown",
    scope: "unknown",
  },
  {
    situation: "tested in the laboratory before release",
    rule: "ai-act/art-2.8",
    facts: { ...deployerHere, "system.notYetReleased": true, "system.testedInRealWorld": false },
    verdict: "yes",
    scope: "no",
  },
  {
    situation: "tested in real-world conditions before release",
    rule: "ai-act/art-2.8",
    facts: { ...deployerHere, "system.notYetReleased": true, "system.testedInRealWorld": true },
    verdict: "no",
    scope: "yes",
  },
  {
    situation: "before release, place of the test unstated",
    rule: "ai-act/art-2.8",
    facts: { ...deployerHere, "system.notYetReleased": true },
    verdict: "unknown",
    scope: "unknown",
  },
  {
    situation: "released",
    rule: "ai-act/art-2.8",
    facts: { ...deployerHere, "system.notYetReleased": false },
    verdict: "no",
    scope: "yes",
  },
  {
    situation: "release undecided, not tested in the real world",
    rule: "ai-act/art-2.8",
    facts: { ...deployerHere, "system.notYetReleased": "undecided", "system.testedInRealWorld": false },
    verdict: "unknown",
    scope: "unknown",
  },
  {
    situation: "before release, place of the test undecided",
    rule: "ai-act/art-2.8",
    facts: { ...deployerHere, "system.notYetReleased": true, "system.testedInRealWorld": "undecided" },
    verdict: "unknown",
    scope: "unknown",
  },
  {
    situation: "release unstated, not tested in the real world",
    rule: "ai-act/art-2.8",
    facts: { ...without(deployerHere, "system.notYetReleased"), "system.testedInRealWorld": false },
    verdict: "unknown",
    scope: "unknown",
  },
  {
    situation: "military use unstated",
    rule: "ai-act/art-2.3",
    facts: without(deployerHere, "system.militaryOnly"),
    verdict: "unknown",
    scope: "unknown",
  },
  {
    situation: "research use unstated",
    rule: "ai-act/art-2.6",
    facts: without(deployerHere, "system.researchOnly"),
    verdict: "unknown",
    scope: "unknown",
  },
  {
    situation: "a third country's authority in law-enforcement cooperation, with adequate safeguards",
    rule: "ai-act/art-2.4",
    facts: cooperation(true, true),
    verdict: "yes",
    scope: "no",
  },
  {
    situation: "the same cooperation without adequate safeguards",
    rule: "ai-act/art-2.4",
    facts: cooperation(true, false),
    verdict: "no",
    scope: "yes",
  },
  {
    situation: "no such cooperation, whatever the safeguards",
    rule: "ai-act/art-2.4",
    facts: cooperation(false, true),
    verdict: "no",
    scope: "yes",
  },
  {
    situation: "cooperation, safeguards undecided",
    rule: "ai-act/art-2.4",
    facts: cooperation(true, "undecided"),
    verdict: "unknown",
    scope: "unknown",
  },
  {
    situation: "cooperation, safeguards unstated",
    rule: "ai-act/art-2.4",
    facts: without(cooperation(true, true), "system.cooperationSafeguards"),
    verdict: "unknown",
    scope: "unknown",
  },
  {
    situation: "cooperation undecided, with safeguards",
    rule: "ai-act/art-2.4",
    facts: cooperation("undecided", true),
    verdict: "unknown",
    scope: "unknown",
  },
  {
    situation: "cooperation unstated, with safeguards",
    rule: "ai-act/art-2.4",
    facts: without(cooperation(true, true), "system.thirdCountryCooperation"),
    verdict: "unknown",
    scope: "unknown",
  },
  {
    situation: "cooperation undecided, without safeguards",
    rule: "ai-act/art-2.4",
    facts: cooperation("undecided", false),
    verdict: "no",
    scope: "yes",
  },
];

describe("Art. 2(3), (4), (6), (8): what is excluded", () => {
  test.each(exclusions)("$rule, $situation: $verdict", ({ rule, facts, verdict }) => {
    expect(verdictOf(rule, facts)).toBe(verdict);
  });
  test.each(exclusions)("$situation, in scope of Art. 2: $scope", ({ facts, scope }) => {
    expect(verdictOf("ai-act/art-2", facts)).toBe(scope);
  });
  test.each(exclusions)("$rule, $situation: its outcome is exclusion", ({ rule, facts }) => {
    expect(outcomeOf(rule, facts)).toBe("exclusion");
  });
});

// An open-source system that no other provision catches.
const openSource: Facts = {
  ...deployerHere,
  "system.openSource": true,
  "practice.manipulates": false,
  "practice.exploitsVulnerability": false,
  "practice.distortsBehaviour": false,
  "practice.scoresPersons": false,
  "practice.predictsOffences": false,
  "practice.buildsFaceDatabase": false,
  "imagery.intimate": false,
  "imagery.childAbuse": false,
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
  "interaction.direct": false,
  "content.generates": [],
  "content.deepFake": false,
  "content.publishedOnPublicInterest": false,
};
const emotions: Facts = {
  "emotion.infers": true,
  "emotion.fromBiometrics": true,
  "emotion.area": ["other"],
  "emotion.reason": ["other"],
  "biometrics.permittedForOffences": false,
  "derogation.profiling": true,
};

// What keeps an open-source system in the Act: the provision that catches it, and the facts beside `openSource`.
const caught: readonly { readonly provision: string; readonly rule: string; readonly facts: Facts }[] = [
  {
    provision: "manipulation",
    rule: "ai-act/art-5.1.a",
    facts: {
      "practice.manipulates": true,
      "practice.distortsBehaviour": true,
      "practice.impairsDecision": true,
      "practice.causesDecision": true,
      "practice.significantHarm": true,
    },
  },
  {
    provision: "exploiting vulnerability",
    rule: "ai-act/art-5.1.b",
    facts: {
      "practice.exploitsVulnerability": true,
      "practice.distortsBehaviour": true,
      "practice.significantHarm": true,
    },
  },
  {
    provision: "social scoring",
    rule: "ai-act/art-5.1.c",
    facts: {
      "practice.scoresPersons": true,
      "practice.scoresOverTime": true,
      "practice.scoresBehaviour": true,
      "practice.scoreDetriment": ["unrelated-context"],
    },
  },
  {
    provision: "crime prediction",
    rule: "ai-act/art-5.1.d",
    facts: {
      "practice.predictsOffences": true,
      "practice.solelyProfiling": true,
      "practice.supportsFactBasedAssessment": false,
    },
  },
  {
    provision: "facial scraping",
    rule: "ai-act/art-5.1.e",
    facts: {
      "practice.buildsFaceDatabase": true,
      "practice.untargetedScraping": true,
      "practice.facesFromInternetOrCctv": true,
    },
  },
  {
    provision: "emotions at work (permitted as emotion recognition for offences, so that Art. 5 alone catches it)",
    rule: "ai-act/art-5.1.f",
    facts: {
      ...emotions,
      "emotion.area": ["workplace"],
      "biometrics.permittedForOffences": true,
      ...freedByProvider(),
    },
  },
  {
    provision: "categorisation by religion",
    rule: "ai-act/art-5.1.g",
    facts: {
      "biometrics.categorises": true,
      "biometrics.ancillary": false,
      "biometrics.individually": true,
      "biometrics.traits": ["religion-or-belief"],
      "biometrics.labelsDatasets": false,
      "biometrics.categorisesForLawEnforcement": false,
      "biometrics.permittedForOffences": true,
      ...freedByProvider(),
    },
  },
  {
    provision: "real-time identification",
    rule: "ai-act/art-5.1.h",
    facts: {
      "biometrics.identifiesRemotely": true,
      "biometrics.verifiesOnly": false,
      "biometrics.realTime": true,
      "biometrics.publicSpace": true,
      "biometrics.forLawEnforcement": true,
      "biometrics.objective": [],
      ...freedByProvider(),
    },
  },
  {
    provision: "high-risk by use",
    rule: "ai-act/art-6.2",
    facts: { "employment.use": ["evaluate-candidates"], "derogation.profiling": true },
  },
  {
    provision: "high-risk by product, Section A",
    rule: "ai-act/art-6.1",
    facts: {
      "product.legislation": ["medical-devices"],
      "product.isProduct": true,
      "product.thirdPartyAssessment": "required",
    },
  },
  {
    provision: "high-risk by product, Section B",
    rule: "ai-act/art-6.1",
    facts: {
      "product.legislation": ["motor-vehicles"],
      "product.isProduct": true,
      "product.thirdPartyAssessment": "required",
    },
  },
  {
    provision: "talking to people",
    rule: "ai-act/art-50.1",
    facts: { "interaction.direct": true, "interaction.obvious": false, "interaction.permittedForOffences": false },
  },
  {
    provision: "generating images",
    rule: "ai-act/art-50.2",
    facts: {
      "content.generates": ["image"],
      "content.standardEditing": false,
      "content.inputKept": false,
      "content.permittedForOffences": false,
    },
  },
  {
    provision: "exposing people to emotion recognition (freed from high-risk, so that Art. 50 alone catches it)",
    rule: "ai-act/art-50.3",
    facts: { ...emotions, ...freedByProvider() },
  },
  {
    provision: "deep fakes (marked as standard editing, so that Art. 50(4) alone catches it)",
    rule: "ai-act/art-50.4.1",
    facts: {
      "content.generates": ["image"],
      "content.standardEditing": true,
      "content.deepFake": true,
      "content.permittedForOffences": false,
      "content.evidentlyArtistic": false,
    },
  },
  {
    provision: "evidently artistic deep fakes (the duty is limited and stays)",
    rule: "ai-act/art-50.4.1.artistic",
    facts: {
      "content.generates": ["image"],
      "content.standardEditing": true,
      "content.deepFake": true,
      "content.permittedForOffences": false,
      "content.evidentlyArtistic": true,
    },
  },
  {
    provision: "text on matters of public interest (standard editing, so that Art. 50(4) alone catches it)",
    rule: "ai-act/art-50.4.2",
    facts: {
      "content.generates": ["text"],
      "content.standardEditing": true,
      "content.publishedOnPublicInterest": true,
      "content.permittedForOffences": false,
      "content.humanReview": false,
    },
  },
];

const openSourceRows: readonly (Row & { readonly scope: Verdict })[] = [
  { situation: "a system that nothing catches", facts: openSource, verdict: "yes", scope: "no" },
  {
    situation: "the same without a free and open-source licence",
    facts: { ...openSource, "system.openSource": false },
    verdict: "no",
    scope: "yes",
  },
  {
    situation: "licence unstated",
    facts: without(openSource, "system.openSource"),
    verdict: "unknown",
    scope: "unknown",
  },
  {
    situation: "licence undecided",
    facts: { ...openSource, "system.openSource": "undecided" },
    verdict: "unknown",
    scope: "unknown",
  },
  {
    situation: "a use under Annex III, freed by Art. 6(3)",
    facts: { ...openSource, "employment.use": ["other-selection"], ...freedByProvider() },
    verdict: "yes",
    scope: "no",
  },
  {
    situation: "use at work unstated, with profiling",
    facts: { ...without(openSource, "employment.use"), "derogation.profiling": true },
    verdict: "unknown",
    scope: "unknown",
  },
  {
    situation: "talking to people unstated",
    facts: without(openSource, "interaction.direct"),
    verdict: "unknown",
    scope: "unknown",
  },
  {
    situation: "manipulation undecided, everything else of it met",
    facts: {
      ...openSource,
      "practice.manipulates": "undecided",
      "practice.distortsBehaviour": true,
      "practice.impairsDecision": true,
      "practice.causesDecision": true,
      "practice.significantHarm": true,
    },
    verdict: "unknown",
    scope: "unknown",
  },
  {
    situation: "a product under Annex I, act unstated",
    facts: {
      ...without(openSource, "product.legislation"),
      "product.isProduct": true,
      "product.thirdPartyAssessment": "required",
    },
    verdict: "unknown",
    scope: "unknown",
  },
  ...caught.map(({ provision, facts }): Row & { readonly scope: Verdict } => ({
    situation: provision,
    facts: { ...openSource, ...facts },
    verdict: "no",
    scope: "yes",
  })),
];

describe("Art. 2(12): free and open-source systems", () => {
  test.each(openSourceRows)("$situation: $verdict", ({ facts, verdict }) => {
    expect(verdictOf("ai-act/art-2.12", facts)).toBe(verdict);
  });
  test.each(openSourceRows)("$situation, in scope of Art. 2: $scope", ({ facts, scope }) => {
    expect(verdictOf("ai-act/art-2", facts)).toBe(scope);
  });
  test.each(caught)("$provision is caught by $rule", ({ rule, facts }) => {
    expect(verdictOf(rule, { ...openSource, ...facts })).toBe("yes");
  });
  test("its outcome is exclusion", () => {
    expect(outcomeOf("ai-act/art-2.12", openSource)).toBe("exclusion");
  });
  const intimate: Facts = {
    "content.generates": ["image"],
    "content.standardEditing": true,
    "imagery.consent": false,
    "imagery.harmlessManipulationOnly": false,
    "imagery.lawfulDefence": false,
    "imagery.intended": true,
    "imagery.usedForIt": true,
  };
  test.each<{ content: FactKey; asOf: IsoDate; verdict: Verdict }>([
    { content: "imagery.intimate", asOf: "2026-12-01", verdict: "yes" },
    { content: "imagery.intimate", asOf: "2026-12-02", verdict: "no" },
    { content: "imagery.childAbuse", asOf: "2026-12-01", verdict: "yes" },
    { content: "imagery.childAbuse", asOf: "2026-12-02", verdict: "no" },
  ])("$content falls under Art. 5 from 2026-12-02; exempt on $asOf: $verdict", ({ content, asOf, verdict }) => {
    const facts: Facts = { ...openSource, ...intimate, [content]: true };
    const { findings } = classify(facts, { asOf });
    expect(findings.find(({ rule }) => rule === "ai-act/art-2.12")?.verdict).toBe(verdict);
  });
});

describe("A free and open-source tool that screens applicants", () => {
  const screening: Facts = {
    ...openSource,
    "employment.use": ["filter-applications"],
    "derogation.profiling": true,
  };
  test("is high-risk; the licence does not help", () => {
    expect(verdictOf("ai-act/art-2.12", screening)).toBe("no");
    expect(classify(screening, { asOf: "2026-11-21" }).headline).toBe("high-risk");
  });
});

describe("A drone or weapon only for defence", () => {
  test("is out of scope", () => {
    const weapon: Facts = { ...deployerHere, "system.militaryOnly": true };
    expect(verdictOf("ai-act/art-2.3", weapon)).toBe("yes");
    expect(classify(weapon, { asOf: "2026-11-21" }).headline).toBe("out-of-scope");
  });
});

const personal: readonly Row[] = [
  {
    situation: "a natural person who uses it purely personally",
    facts: { ...deployerHere, "operator.personalUse": true },
    verdict: "yes",
  },
  { situation: "a use at work", facts: deployerHere, verdict: "no" },
  { situation: "kind of use unstated", facts: without(deployerHere, "operator.personalUse"), verdict: "unknown" },
  {
    situation: "kind of use undecided",
    facts: { ...deployerHere, "operator.personalUse": "undecided" },
    verdict: "unknown",
  },
];

describe("Art. 2(10): purely personal use", () => {
  test.each(personal)("$situation: $verdict", ({ facts, verdict }) => {
    expect(verdictOf("ai-act/art-2.10", facts)).toBe(verdict);
    expect(outcomeOf("ai-act/art-2.10", facts)).toBe("exclusion");
  });
  test("frees of the deployer's duties and not of the provider's", () => {
    const facts: Facts = {
      ...deployerHere,
      ...provider,
      "operator.uses": true,
      "operator.personalUse": true,
      "system.onUnionMarket": true,
      "employment.use": ["evaluate-candidates"],
      "derogation.profiling": true,
    };
    const { obligations } = classify(facts, { asOf: "2026-11-21" });
    const roles = obligations.find(({ rule }) => rule === "ai-act/art-4")?.addressees;
    expect(verdictOf("ai-act/art-2.10", facts)).toBe("yes");
    expect(verdictOf("ai-act/art-2", facts)).toBe("yes");
    expect(roles).toContainEqual({ role: "ai-act/art-3.3", ours: "yes" });
    expect(roles).toContainEqual({ role: "ai-act/art-3.4", ours: "no" });
  });
});

const scope: readonly Row[] = [
  { situation: "a deployer in the Union, nothing excluded", facts: deployerHere, verdict: "yes" },
  {
    situation: "a provider in a third country whose system is on the Union market",
    facts: { ...provider, ...notExcluded, "operator.inUnion": false, "system.onUnionMarket": true },
    verdict: "yes",
  },
  {
    situation: "a third-country deployer whose output is used here",
    facts: { ...deployerHere, "operator.inUnion": false },
    verdict: "yes",
  },
  {
    situation: "a third-country deployer whose output stays abroad",
    facts: { ...deployerHere, "operator.inUnion": false, "system.outputUsedInUnion": false },
    verdict: "no",
  },
  {
    situation: "a provider that is also a private user of its own system (Art. 2(10) frees the deployer only)",
    facts: {
      ...deployerHere,
      ...provider,
      "operator.personalUse": true,
      "operator.imports": false,
      "operator.distributes": false,
      "operator.sellsWithProduct": false,
      "operator.representsProvider": false,
      "system.onUnionMarket": true,
    },
    verdict: "yes",
  },
  { situation: "a private user only", facts: { ...deployerHere, "operator.personalUse": true }, verdict: "no" },
  { situation: "an importer", facts: { ...deployerHere, ...neither, "operator.imports": true }, verdict: "yes" },
  { situation: "a distributor", facts: { ...deployerHere, ...neither, "operator.distributes": true }, verdict: "yes" },
  {
    situation: "a manufacturer that sells the system with its product",
    facts: { ...deployerHere, ...neither, "operator.sellsWithProduct": true },
    verdict: "yes",
  },
  {
    situation: "an authorised representative",
    facts: { ...deployerHere, ...neither, "operator.representsProvider": true },
    verdict: "yes",
  },
  {
    situation: "no role but nobody said whether it imports",
    facts: { ...deployerHere, ...neither, "operator.imports": "undecided" },
    verdict: "unknown",
  },
  { situation: "no role at all", facts: { ...deployerHere, ...neither }, verdict: "no" },
  { situation: "nothing stated", facts: {}, verdict: "unknown" },
];

describe("Art. 2 as a whole", () => {
  test.each(scope)("$situation: $verdict", ({ facts, verdict }) => {
    expect(verdictOf("ai-act/art-2", facts)).toBe(verdict);
  });

  test("it is a matter of scope", () => {
    expect(outcomeOf("ai-act/art-2", deployerHere)).toBe("scope");
  });
  test("outside the scope nobody has an obligation", () => {
    const { obligations } = classify({ ...deployerHere, "system.militaryOnly": true }, { asOf: "2026-11-21" });
    expect(obligations).toEqual([]);
  });
});

const dates: readonly { readonly asOf: IsoDate; readonly reached: boolean }[] = [
  { asOf: "2024-08-01", reached: false },
  { asOf: "2025-02-01", reached: false },
  { asOf: "2025-02-02", reached: true },
  { asOf: "2026-07-27", reached: true },
  { asOf: "2026-11-21", reached: true },
];

test.each(dates)("Chapter I applies since 2025-02-02; asked on $asOf, reached: $reached", ({ asOf, reached }) => {
  const finding = classify(deployerHere, { asOf }).findings.find(({ rule }) => rule === "ai-act/art-2");
  expect(finding?.applies).toMatchObject({ nominal: "2025-02-02", effective: "2025-02-02", reached });
});

function verdictOf(rule: string, facts: Facts): Verdict | undefined {
  return classify(facts, { asOf: "2026-11-21" }).findings.find((finding) => finding.rule === rule)?.verdict;
}

function outcomeOf(rule: string, facts: Facts): string | undefined {
  return classify(facts, { asOf: "2026-11-21" }).findings.find((finding) => finding.rule === rule)?.outcome;
}

function actor(rule: string, who: string, key: FactKey): readonly (Row & { readonly rule: string })[] {
  const alone: Facts = { ...neither, "operator.inUnion": true };
  return [
    { rule, situation: who, facts: { ...alone, [key]: true }, verdict: "yes" },
    { rule, situation: `not ${who}`, facts: { ...alone, [key]: false }, verdict: "no" },
    { rule, situation: `nobody says whether ${who}`, facts: without(alone, key), verdict: "unknown" },
    { rule, situation: `undecided whether ${who}`, facts: { ...alone, [key]: "undecided" }, verdict: "unknown" },
  ];
}

function cooperation(stated: boolean | "undecided", safeguards: boolean | "undecided"): Facts {
  return { ...deployerHere, "system.thirdCountryCooperation": stated, "system.cooperationSafeguards": safeguards };
}

function freedByProvider(): Facts {
  return {
    "derogation.profiling": false,
    "derogation.narrowTask": true,
    "derogation.influencesDecision": false,
    "derogation.significantRisk": false,
    "derogation.documentedByProvider": true,
  };
}

function without(facts: Facts, key: FactKey): Facts {
  const { [key]: _unstated, ...rest } = facts;
  return rest;
}
