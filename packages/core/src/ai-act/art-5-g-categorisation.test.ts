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
const religion: Facts = {
  ...covered,
  "biometrics.categorises": true,
  "biometrics.ancillary": false,
  "biometrics.individually": true,
  "biometrics.traits": ["religion-or-belief"],
  "biometrics.labelsDatasets": false,
  "biometrics.categorisesForLawEnforcement": false,
};

const elements: readonly Element[] = [
  {
    element: "it assigns people to categories by biometric data (Art. 3(40))",
    key: "biometrics.categorises",
    against: { "biometrics.categorises": false },
  },
  {
    element: "it categorises people individually",
    key: "biometrics.individually",
    against: { "biometrics.individually": false },
  },
  {
    element: "it deduces or infers one of the six traits",
    key: "biometrics.traits",
    against: { "biometrics.traits": [] },
  },
];

// What frees it, when it is stated in this way.
const exceptions: readonly Element[] = [
  {
    element: "it is ancillary to another service and technically necessary (Art. 3(40)), such as a try-on filter",
    key: "biometrics.ancillary",
    against: { "biometrics.ancillary": true },
  },
  {
    element: "it labels or filters lawfully acquired biometric datasets",
    key: "biometrics.labelsDatasets",
    against: { "biometrics.labelsDatasets": true },
  },
  {
    element: "it categorises biometric data in law enforcement",
    key: "biometrics.categorisesForLawEnforcement",
    against: { "biometrics.categorisesForLawEnforcement": true },
  },
];

const sensitive = [
  "race",
  "political-opinions",
  "trade-union-membership",
  "religion-or-belief",
  "sex-life",
  "sexual-orientation",
] as const;
const notListed = ["ethnic-origin", "health-or-genetics", "age-or-sex", "other-protected", "other"] as const;

const rows: readonly Row[] = [
  { situation: "religion inferred from faces, one by one", facts: religion, verdict: "yes" },
  ...[...elements, ...exceptions].flatMap((element) => withoutElement(religion, element)),
  ...sensitive.map(
    (trait): Row => ({
      situation: `${trait} alone`,
      facts: { ...religion, "biometrics.traits": [trait] },
      verdict: "yes",
    }),
  ),
  ...notListed.map(
    (trait): Row => ({
      situation: `${trait} alone, which is not in the list`,
      facts: { ...religion, "biometrics.traits": [trait] },
      verdict: "no",
    }),
  ),
  {
    situation: "all traits that are not in the list together",
    facts: { ...religion, "biometrics.traits": [...notListed] },
    verdict: "no",
  },
  {
    situation: "age and sex, and sexual orientation beside them",
    facts: { ...religion, "biometrics.traits": ["age-or-sex", "sexual-orientation"] },
    verdict: "yes",
  },
];

describe("Art. 5(1)(g): biometric categorisation for sensitive traits", () => {
  test.each(rows)("$situation: $verdict", ({ facts, verdict }) => {
    expect(find(facts)?.verdict).toBe(verdict);
  });
  test("a list of traits alone, with no biometric categorisation stated, settles nothing", () => {
    expect(find({ ...covered, "biometrics.traits": ["race"] })?.verdict).toBe("unknown");
  });
});

const dates: readonly { readonly asOf: IsoDate; readonly reached: boolean }[] = [
  { asOf: "2024-08-01", reached: false },
  { asOf: "2025-02-01", reached: false },
  { asOf: "2025-02-02", reached: true },
  { asOf: "2026-07-27", reached: true },
  { asOf: "2027-12-02", reached: true },
];

describe("Art. 5(1)(g): since when, for whom, at what price", () => {
  test.each(dates)("applies since 2025-02-02; asked on $asOf, reached: $reached", ({ asOf, reached }) => {
    const finding = find(religion, asOf);
    expect(finding?.verdict).toBe("yes");
    expect(finding?.applies).toMatchObject({ nominal: "2025-02-02", effective: "2025-02-02", reached });
  });
  test("Art. 111(2) gives no grace to a system in use since 2024", () => {
    const facts: Facts = { ...religion, "market.placedOn": "2024-09-01", "market.designChanged": false };
    expect(find(facts)?.applies).toMatchObject({ effective: "2025-02-02", reached: true, legacy: [] });
  });
  test("its outcome and headline are prohibited", () => {
    expect(find(religion)?.outcome).toBe("prohibited");
    expect(classify(religion, { asOf: "2026-11-21" }).headline).toBe("prohibited");
  });
  test("it carries the fine tier of Art. 99(3)", () => {
    expect(obligation(religion)?.fine).toBe("ai-act/art-99.3");
  });
  test("it addresses the deployer (use)", () => {
    expect(obligation(religion)?.addressees).toContainEqual({ role: "ai-act/art-3.4", ours: "yes" });
    expect(obligation(religion)?.addressees).toContainEqual({ role: "ai-act/art-3.3", ours: "no" });
  });
  test("it addresses the provider (placing on the market, putting into service)", () => {
    const facts: Facts = {
      ...religion,
      "operator.develops": true,
      "operator.ownName": true,
      "operator.formerProvider": false,
      "operator.uses": false,
    };
    expect(obligation(facts)?.addressees).toContainEqual({ role: "ai-act/art-3.3", ours: "yes" });
  });
  test("a free and open-source licence is no exit", () => {
    const result = classify({ ...religion, "system.openSource": true }, { asOf: "2026-11-21" });
    expect(result.findings.find(({ rule }) => rule === "ai-act/art-2.12")?.verdict).toBe("no");
    expect(result.headline).toBe("prohibited");
  });
});

function withoutElement(full: Facts, { element, key, against }: Element): readonly Row[] {
  return [
    { situation: `settled against it: whether ${element}`, facts: { ...full, ...against }, verdict: "no" },
    { situation: `nobody says whether ${element}`, facts: without(full, key), verdict: "unknown" },
    { situation: `it is undecided whether ${element}`, facts: { ...full, [key]: "undecided" }, verdict: "unknown" },
  ];
}

function find(facts: Facts, asOf: IsoDate = "2026-11-21"): Finding | undefined {
  return classify(facts, { asOf }).findings.find(({ rule }) => rule === "ai-act/art-5.1.g");
}

function obligation(facts: Facts) {
  return classify(facts, { asOf: "2026-11-21" }).obligations.find(({ rule }) => rule === "ai-act/art-5.1.g");
}

function without(facts: Facts, key: FactKey): Facts {
  const { [key]: _unstated, ...rest } = facts;
  return rest;
}
