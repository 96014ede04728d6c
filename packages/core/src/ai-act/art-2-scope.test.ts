import { describe, expect, test } from "vitest";
import { classify, type Facts, type IsoDate, type Verdict } from "../index.ts";

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
  "system.researchOnly": false,
  "system.notYetReleased": false,
};
const provider: Facts = { ...aiSystem, "operator.develops": true, "operator.ownName": true, "operator.uses": false };
const deployer: Facts = {
  ...aiSystem,
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
];

describe("Art. 2(3), (6), (8): what is excluded", () => {
  test.each(exclusions)("$rule, $situation: $verdict", ({ rule, facts, verdict }) => {
    expect(verdictOf(rule, facts)).toBe(verdict);
  });
  test.each(exclusions)("$situation, in scope of Art. 2: $scope", ({ facts, scope }) => {
    expect(verdictOf("ai-act/art-2", facts)).toBe(scope);
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
