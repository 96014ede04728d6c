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
// A distributor of somebody else's CV ranking, which is high-risk under Annex III.
const distributor: Facts = {
  ...covered,
  ...noUse,
  "employment.use": ["evaluate-candidates"],
  "employment.beneficiary": "employer",
  "derogation.profiling": true,
  "operator.develops": false,
  "operator.ownName": false,
  "operator.uses": false,
  "operator.imports": false,
  "operator.distributes": true,
  "operator.sellsWithProduct": false,
  "operator.representsProvider": false,
  "operator.rebrands": false,
  "operator.modifiesSubstantially": false,
  "operator.changesPurpose": false,
  "market.placedOn": "2029-01-01",
};
// The classes of the system, each as a change of the distributor's case.
const notHighRisk: Facts = { "employment.use": [] };
const derogated: Facts = {
  "derogation.profiling": false,
  "derogation.narrowTask": true,
  "derogation.influencesDecision": false,
  "derogation.significantRisk": false,
  "derogation.documentedByProvider": true,
};
const sectionA: Facts = {
  "employment.use": [],
  "product.legislation": ["medical-devices"],
  "product.isProduct": true,
  "product.thirdPartyAssessment": "required",
};
const sectionB: Facts = { ...sectionA, "product.legislation": ["machinery"] };

const points = [
  { rule: "ai-act/art-25.1.a", act: "puts its name on it", key: "operator.rebrands" },
  { rule: "ai-act/art-25.1.b", act: "modifies it substantially", key: "operator.modifiesSubstantially" },
  { rule: "ai-act/art-25.1.c", act: "changes its purpose", key: "operator.changesPurpose" },
] as const;

const shifts = points.flatMap(({ rule, act, key }) =>
  shiftOf({ ...distributor, [key]: true }, key).map((row) => ({ ...row, rule, act })),
);

describe("Art. 25(1): who becomes provider of a high-risk system", () => {
  test.each(shifts)("$rule, a distributor $act, $situation: $verdict", ({ rule, facts, verdict }) => {
    expect(find(rule, facts)?.verdict).toBe(verdict);
  });
  test.each(shifts)("Art. 25(1), a distributor $act, $situation: $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/art-25.1", facts)?.verdict).toBe(verdict);
  });
  test.each(points)("$rule: the other two points are not met", ({ rule, key }) => {
    const others = points.filter((point) => point.rule !== rule);
    const facts: Facts = { ...distributor, [key]: true };
    expect(others.map((other) => find(other.rule, facts)?.verdict)).toEqual(["no", "no"]);
  });
  test.each(points)("$rule is a role", ({ rule, key }) => {
    expect(find(rule, { ...distributor, [key]: true })?.outcome).toBe("role");
  });
  test.each([
    {
      who: "a deployer",
      facts: { "operator.distributes": false, "operator.uses": true, "operator.personalUse": false },
    },
    { who: "an importer", facts: { "operator.distributes": false, "operator.imports": true } },
    { who: "any third party", facts: { "operator.distributes": false } },
  ] as const)("$who that puts its name on it becomes provider too", ({ facts }) => {
    expect(find("ai-act/art-25.1", { ...distributor, ...facts, "operator.rebrands": true })?.verdict).toBe("yes");
  });
  test("who does none of the three does not become provider", () => {
    expect(find("ai-act/art-25.1", distributor)?.verdict).toBe("no");
    expect(find("ai-act/art-25.1", distributor)?.outcome).toBe("role");
  });
  test("all three at once", () => {
    const facts: Facts = {
      ...distributor,
      "operator.rebrands": true,
      "operator.modifiesSubstantially": true,
      "operator.changesPurpose": true,
    };
    expect(find("ai-act/art-25.1", facts)?.verdict).toBe("yes");
  });
  test("the duties of a provider of a high-risk system are then its own", () => {
    const facts: Facts = { ...distributor, "operator.rebrands": true };
    const rules = ["ai-act/art-9", "ai-act/art-11", "ai-act/art-17"];
    for (const rule of rules) {
      const addressees = obligation(rule, facts)?.addressees;
      expect(addressees, rule).toContainEqual({ role: "ai-act/art-25.1", ours: "yes" });
      expect(addressees, rule).toContainEqual({ role: "ai-act/art-3.3", ours: "no" });
    }
  });
  test("and without a shift they are not", () => {
    expect(obligation("ai-act/art-9", distributor)?.addressees.map(({ ours }) => ours)).not.toContain("yes");
  });
});

// A maker of medical devices that sells them with somebody else's AI as safety component.
const manufacturer: Facts = {
  ...distributor,
  ...sectionA,
  "product.isProduct": false,
  "safety.endangersHealth": true,
  "safety.endangersProperty": false,
  "safety.function": false,
  "safety.unrelatedOnly": false,
  "operator.distributes": false,
  "operator.sellsWithProduct": true,
};

const manufacturerElements: readonly Element[] = [
  {
    element: "it is sold or put into service with the product under the manufacturer's name",
    key: "operator.sellsWithProduct",
    against: { "operator.sellsWithProduct": false },
  },
  {
    element: "it is a safety component",
    key: "safety.endangersHealth",
    against: { "safety.endangersHealth": false },
  },
  {
    element: "a third party must assess the product (high-risk)",
    key: "product.thirdPartyAssessment",
    against: { "product.thirdPartyAssessment": "not-required" },
  },
  {
    element: "the product falls under an act of Annex I Section A",
    key: "product.legislation",
    against: { "product.legislation": [] },
  },
];

const manufacturers: readonly Row[] = [
  { situation: "a safety component of a medical device, sold with it", facts: manufacturer, verdict: "yes" },
  ...manufacturerElements.flatMap((element) => withoutElement(manufacturer, element)),
  {
    situation: "a product of Section B",
    facts: { ...manufacturer, "product.legislation": ["machinery"] },
    verdict: "no",
  },
  {
    situation: "the AI system is the product itself and no safety component",
    facts: { ...manufacturer, "product.isProduct": true, "safety.endangersHealth": false },
    verdict: "no",
  },
  {
    situation: "high-risk by use only, in a product under no act",
    facts: { ...manufacturer, "product.legislation": [], "employment.use": ["evaluate-candidates"] },
    verdict: "no",
  },
];

describe("Art. 25(3): the product manufacturer", () => {
  test.each(manufacturers)("$situation: $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/art-25.3", facts)?.verdict).toBe(verdict);
  });
  test("is a role, and takes over the provider's duties", () => {
    expect(find("ai-act/art-25.3", manufacturer)?.outcome).toBe("role");
    expect(obligation("ai-act/art-9", manufacturer)?.addressees).toContainEqual({
      role: "ai-act/art-25.3",
      ours: "yes",
    });
  });
  test.each<{ asOf: IsoDate; verdict: Verdict }>([
    { asOf: "2026-07-26", verdict: "yes" },
    { asOf: "2026-07-27", verdict: "no" },
  ])("machinery was Section A until the amendment; on $asOf: $verdict", ({ asOf, verdict }) => {
    expect(find("ai-act/art-25.3", { ...manufacturer, "product.legislation": ["machinery"] }, asOf)?.verdict).toBe(
      verdict,
    );
  });
});

// Who developed the ranking and put it on the market, before somebody else became its provider.
const former: Facts = {
  ...distributor,
  "operator.distributes": false,
  "operator.develops": true,
  "operator.ownName": true,
  "operator.formerProvider": true,
  "operator.ruledOutHighRisk": false,
};

const formerProviders: readonly Row[] = [
  { situation: "somebody else became provider of our system", facts: former, verdict: "yes" },
  ...withoutElement(former, {
    element: "we were the provider before",
    key: "operator.formerProvider",
    against: { "operator.formerProvider": false },
  }),
  ...withoutElement(former, {
    element: "we had clearly ruled out that it becomes high-risk",
    key: "operator.ruledOutHighRisk",
    against: { "operator.ruledOutHighRisk": true },
  }),
  { situation: "the system is not high-risk", facts: { ...former, ...notHighRisk }, verdict: "no" },
  { situation: "the use is undecided", facts: { ...former, "employment.use": "undecided" }, verdict: "unknown" },
  { situation: "the use is unstated", facts: without(former, "employment.use"), verdict: "unknown" },
  { situation: "high-risk under Annex I Section A", facts: { ...former, ...sectionA }, verdict: "yes" },
  { situation: "high-risk under Annex I Section B only", facts: { ...former, ...sectionB }, verdict: "no" },
];

const supplied: Facts = {
  ...distributor,
  "operator.distributes": false,
  "operator.develops": true,
  "operator.ownName": true,
  "operator.formerProvider": false,
  "operator.usesSuppliedParts": true,
  "operator.suppliesParts": false,
  "operator.suppliesOpenTools": false,
};
const supplier: Facts = {
  ...distributor,
  "operator.distributes": false,
  "operator.usesSuppliedParts": false,
  "operator.suppliesParts": true,
  "operator.suppliesOpenTools": false,
};

const suppliers: readonly Row[] = [
  { situation: "a provider that builds in parts of others", facts: supplied, verdict: "yes" },
  { situation: "a supplier of parts", facts: supplier, verdict: "yes" },
  {
    situation: "a provider without supplied parts",
    facts: { ...supplied, "operator.usesSuppliedParts": false },
    verdict: "no",
  },
  {
    situation: "a provider, supplied parts unstated",
    facts: without(supplied, "operator.usesSuppliedParts"),
    verdict: "unknown",
  },
  {
    situation: "a provider, supplied parts undecided",
    facts: { ...supplied, "operator.usesSuppliedParts": "undecided" },
    verdict: "unknown",
  },
  { situation: "supply unstated", facts: without(supplier, "operator.suppliesParts"), verdict: "unknown" },
  { situation: "supply undecided", facts: { ...supplier, "operator.suppliesParts": "undecided" }, verdict: "unknown" },
  {
    situation: "a supplier of tools, services, processes or components under a free licence",
    facts: { ...supplier, "operator.suppliesOpenTools": true },
    verdict: "no",
  },
  {
    situation: "a supplier, licence unstated",
    facts: without(supplier, "operator.suppliesOpenTools"),
    verdict: "unknown",
  },
  {
    situation: "a supplier, licence undecided",
    facts: { ...supplier, "operator.suppliesOpenTools": "undecided" },
    verdict: "unknown",
  },
  { situation: "the system is not high-risk", facts: { ...supplier, ...notHighRisk }, verdict: "no" },
  {
    situation: "a provider of a system that is not high-risk",
    facts: { ...supplied, ...notHighRisk },
    verdict: "no",
  },
  { situation: "the use is undecided", facts: { ...supplier, "employment.use": "undecided" }, verdict: "unknown" },
  { situation: "high-risk under Annex I Section A", facts: { ...supplied, ...sectionA }, verdict: "yes" },
  { situation: "high-risk under Annex I Section B only", facts: { ...supplied, ...sectionB }, verdict: "no" },
];

// The rows of a product under machinery law, which was in Section A then, belong to the amended text only.
const formerBefore = formerProviders.filter(({ facts }) => !facts["product.legislation"]?.includes("machinery"));
const suppliersBefore = suppliers.filter(({ facts }) => !facts["product.legislation"]?.includes("machinery"));

const generalPurpose: Facts = {
  "model.general": true,
  "model.manyTasks": true,
  "model.integrable": true,
  "model.researchOnly": false,
  "model.trainingCompute": 1e24,
  "model.generatesMedia": true,
  "model.specialised": false,
};
const oneTask: Facts = {
  ...generalPurpose,
  "model.general": false,
  "model.manyTasks": false,
  "model.trainingCompute": 1e20,
  "model.generatesMedia": false,
  "model.specialised": true,
};
const noFreeLicence: Facts = { "system.openSource": false, "model.openLicence": false };

// Whether the exemption reaches whole AI systems, and models that are not for general purpose, is uncertain.
const openParts: readonly (Row & { readonly contested: Verdict })[] = [
  {
    situation: "a supplier without any free licence",
    facts: { ...supplier, ...noFreeLicence, ...generalPurpose },
    verdict: "yes",
    contested: "yes",
  },
  {
    situation: "a supplier of open tools",
    facts: { ...supplier, ...noFreeLicence, ...generalPurpose, "operator.suppliesOpenTools": true },
    verdict: "no",
    contested: "no",
  },
  {
    situation: "a supplier of a whole AI system under a free licence",
    facts: { ...supplier, ...noFreeLicence, ...generalPurpose, "system.openSource": true },
    verdict: "yes",
    contested: "no",
  },
  {
    situation: "a supplier of a model under a free licence that is not for general purpose",
    facts: { ...supplier, ...noFreeLicence, ...oneTask, "model.openLicence": true },
    verdict: "yes",
    contested: "no",
  },
  {
    situation: "a supplier of a general-purpose AI model under a free licence",
    facts: { ...supplier, ...noFreeLicence, ...generalPurpose, "model.openLicence": true },
    verdict: "yes",
    contested: "yes",
  },
  {
    situation: "a supplier of a model that is not for general purpose, without a free licence",
    facts: { ...supplier, ...noFreeLicence, ...oneTask },
    verdict: "yes",
    contested: "yes",
  },
];

describe("Art. 25(2): the former provider hands over", () => {
  test.each(formerProviders)("$situation: $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/art-25.2", facts)?.verdict).toBe(verdict);
  });
  test.each(formerBefore)("as published, $situation: $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/art-25.2", facts, "2026-07-26")?.verdict).toBe(verdict);
  });
  test("it is no longer the provider of that system", () => {
    const addressees = obligation("ai-act/art-9", former)?.addressees.map(({ ours }) => ours);
    expect(addressees).not.toContain("yes");
  });
  test("it is an obligation of somebody in scope", () => {
    expect(obligation("ai-act/art-25.2", former)?.verdict).toBe("yes");
  });
});

describe("Art. 25(4): the contract with suppliers", () => {
  test.each(suppliers)("$situation: $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/art-25.4", facts)?.verdict).toBe(verdict);
  });
  test.each(suppliersBefore)("as published, $situation: $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/art-25.4", facts, "2026-07-26")?.verdict).toBe(verdict);
  });
  test.each(openParts)("$situation: statute $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/art-25.4", facts)?.verdict).toBe(verdict);
    expect(find("ai-act/art-25.4", facts, "2026-07-26")?.verdict).toBe(verdict);
  });
  test.each(openParts)("$situation: contested as the deciding layer $contested", ({ facts, contested }) => {
    expect(find("ai-act/art-25.4", facts, "2026-11-21", "contested")?.verdict).toBe(contested);
    expect(find("ai-act/art-25.4", facts, "2026-07-26", "contested")?.verdict).toBe(contested);
  });
  test.each(openParts)("$situation: contested beside the statute $contested", ({ facts, contested }) => {
    const finding = find("ai-act/art-25.4", facts);
    const other = finding?.otherReadings.find(({ basis }) => basis === "contested")?.verdict;
    expect(other ?? finding?.verdict).toBe(contested);
  });
  test("it addresses the provider of the high-risk system, whoever that is", () => {
    const addressees = obligation("ai-act/art-25.4", supplied)?.addressees;
    expect(addressees).toContainEqual({ role: "ai-act/art-3.3", ours: "yes" });
    expect(addressees).toContainEqual({ role: "ai-act/art-25.1", ours: "no" });
    expect(addressees).toContainEqual({ role: "ai-act/art-25.3", ours: "no" });
    expect(obligation("ai-act/art-25.4", supplied)?.verdict).toBe("yes");
  });
});

const duties = [
  { rule: "ai-act/art-25.2", facts: former },
  { rule: "ai-act/art-25.4", facts: supplied },
  { rule: "ai-act/art-25.4", facts: supplier },
] as const;
const byUse = [
  { rule: "ai-act/art-25.1.a", facts: { ...distributor, "operator.rebrands": true } },
  { rule: "ai-act/art-25.1.b", facts: { ...distributor, "operator.modifiesSubstantially": true } },
  { rule: "ai-act/art-25.1.c", facts: { ...distributor, "operator.changesPurpose": true } },
  { rule: "ai-act/art-25.1", facts: { ...distributor, "operator.rebrands": true } },
  ...duties,
] as const;
const byProduct = [
  ...byUse.map(({ rule, facts }) => ({ rule, facts: { ...facts, ...sectionA } })),
  { rule: "ai-act/art-25.3", facts: manufacturer },
];

interface DateRow {
  readonly asOf: IsoDate;
  readonly use: IsoDate;
  readonly product: IsoDate;
}

const dates: readonly DateRow[] = [
  { asOf: "2024-08-01", use: "2026-08-02", product: "2027-08-02" },
  { asOf: "2026-07-26", use: "2026-08-02", product: "2027-08-02" },
  { asOf: "2026-07-27", use: "2027-12-02", product: "2028-08-02" },
  { asOf: "2027-12-01", use: "2027-12-02", product: "2028-08-02" },
  { asOf: "2027-12-02", use: "2027-12-02", product: "2028-08-02" },
  { asOf: "2028-08-01", use: "2027-12-02", product: "2028-08-02" },
  { asOf: "2028-08-02", use: "2027-12-02", product: "2028-08-02" },
];
const datedByUse = byUse.flatMap((row) => dates.map(({ asOf, use }) => ({ ...row, asOf, day: use })));
const datedByProduct = byProduct.flatMap((row) => dates.map(({ asOf, product }) => ({ ...row, asOf, day: product })));

interface LegacyRow {
  readonly situation: string;
  readonly asOf: IsoDate;
  readonly market: Facts;
  readonly use: IsoDate | null;
  readonly product: IsoDate | null;
}

const unchanged: Facts = {
  "market.placedOn": "2025-05-01",
  "market.designChanged": false,
  "market.forPublicAuthorities": false,
};
const legacies: readonly LegacyRow[] = [
  {
    situation: "in use since 2025, unchanged, private",
    asOf: "2026-11-21",
    market: unchanged,
    use: null,
    product: null,
  },
  {
    situation: "in use since 2025, unchanged, for public authorities",
    asOf: "2026-11-21",
    market: { ...unchanged, "market.forPublicAuthorities": true },
    use: "2030-08-02",
    product: "2030-08-02",
  },
  {
    situation: "placed between the two cut-offs",
    asOf: "2026-11-21",
    market: { ...unchanged, "market.placedOn": "2027-12-02" },
    use: "2027-12-02",
    product: null,
  },
  {
    situation: "under the original law: in use since 2025, unchanged, private",
    asOf: "2026-07-26",
    market: unchanged,
    use: null,
    product: null,
  },
  {
    situation: "under the original law: in use since 2025, for public authorities",
    asOf: "2026-07-26",
    market: { ...unchanged, "market.forPublicAuthorities": true },
    use: "2030-08-02",
    product: "2030-08-02",
  },
];
const legacyRows = legacies.flatMap(({ use, product, ...row }) => [
  ...byUse.map(({ rule, facts }) => ({ ...row, rule, annex: "III", facts: { ...facts, ...row.market }, day: use })),
  ...byProduct.map(({ rule, facts }) => ({
    ...row,
    rule,
    annex: "I",
    facts: { ...facts, ...row.market },
    day: product,
  })),
]);

describe("Art. 25 and Art. 111(2)", () => {
  test.each(legacyRows)("$rule, Annex $annex, $situation: from $day", ({ rule, facts, asOf, day }) => {
    const finding = find(rule, facts, asOf);
    expect(finding?.verdict).toBe("yes");
    expect(finding?.applies).toMatchObject({ effective: day, reached: false });
  });
});

describe("Art. 25: since when, at what price", () => {
  test.each(datedByUse)("Annex III: asked on $asOf, $rule applies from $day", ({ rule, facts, asOf, day }) => {
    const applies = find(rule, facts, asOf)?.applies;
    expect(applies).toMatchObject({ effective: day, reached: asOf >= day });
  });
  test.each(datedByProduct)("Annex I: asked on $asOf, $rule applies from $day", ({ rule, facts, asOf, day }) => {
    const applies = find(rule, facts, asOf)?.applies;
    expect(applies).toMatchObject({ effective: day, reached: asOf >= day });
  });
  test.each(duties)("$rule is an obligation", ({ rule, facts }) => {
    expect(find(rule, facts)?.outcome).toBe("obligation");
    expect(find(rule, facts, "2026-07-26")?.outcome).toBe("obligation");
  });
  test.each(duties)("$rule carries the fine tier of Art. 99(4)", ({ rule, facts }) => {
    expect(find(rule, facts)?.duty?.fine).toBe("ai-act/art-99.4");
    expect(find(rule, facts, "2026-07-27")?.duty?.fine).toBe("ai-act/art-99.4");
  });
  test.each(duties)("$rule was a duty without a fine of the Act before Art. 99(4)(da)", ({ rule, facts }) => {
    expect(find(rule, facts, "2026-07-26")).toMatchObject({ verdict: "yes", duty: {} });
    expect(find(rule, facts, "2026-07-26")?.duty?.fine).toBeUndefined();
  });
});

function shiftOf(full: Facts, key: FactKey): readonly Row[] {
  return [
    { situation: "high-risk under Annex III", facts: full, verdict: "yes" },
    { situation: "high-risk under Annex I Section A", facts: { ...full, ...sectionA }, verdict: "yes" },
    { situation: "high-risk under Annex I Section B only", facts: { ...full, ...sectionB }, verdict: "no" },
    { situation: "not high-risk", facts: { ...full, ...notHighRisk }, verdict: "no" },
    { situation: "freed by Art. 6(3)", facts: { ...full, ...derogated }, verdict: "no" },
    { situation: "use undecided", facts: { ...full, "employment.use": "undecided" }, verdict: "unknown" },
    { situation: "use unstated", facts: without(full, "employment.use"), verdict: "unknown" },
    { situation: "or rather does not", facts: { ...full, [key]: false }, verdict: "no" },
    { situation: "or nobody says so", facts: without(full, key), verdict: "unknown" },
    { situation: "or it is undecided", facts: { ...full, [key]: "undecided" }, verdict: "unknown" },
  ];
}

function withoutElement(full: Facts, { element, key, against }: Element): readonly Row[] {
  return [
    { situation: `settled against it: whether ${element}`, facts: { ...full, ...against }, verdict: "no" },
    { situation: `nobody says whether ${element}`, facts: without(full, key), verdict: "unknown" },
    { situation: `it is undecided whether ${element}`, facts: { ...full, [key]: "undecided" }, verdict: "unknown" },
  ];
}

function find(rule: string, facts: Facts, asOf: IsoDate = "2026-11-21", layer: Basis = "statute"): Finding | undefined {
  return classify(facts, { asOf, layer }).findings.find((finding) => finding.rule === rule);
}

function obligation(rule: string, facts: Facts) {
  return classify(facts, { asOf: "2026-11-21" }).obligations.find((duty) => duty.rule === rule);
}

function without(facts: Facts, key: FactKey): Facts {
  const { [key]: _unstated, ...rest } = facts;
  return rest;
}
