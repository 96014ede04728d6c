import { describe, expect, test } from "vitest";
import { type Basis, classify, type FactKey, type Facts, type Finding, type IsoDate, type Verdict } from "../index.ts";

interface Row {
  readonly situation: string;
  readonly facts: Facts;
  readonly verdict: Verdict;
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
  "operator.develops": true,
  "operator.ownName": true,
  "operator.formerProvider": false,
  "operator.uses": false,
};
// No use of Annex III and no practice of Art. 5, so that the product alone decides.
const noUse: Facts = {
  "practice.manipulates": false,
  "practice.exploitsVulnerability": false,
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
};
const notSafety: Facts = {
  "safety.endangersHealth": false,
  "safety.endangersProperty": false,
  "safety.function": false,
  "safety.unrelatedOnly": true,
};
// Diagnostic software of class IIa: the AI system is the product itself.
const diagnosis: Facts = {
  ...covered,
  ...noUse,
  ...notSafety,
  "product.legislation": ["medical-devices"],
  "product.isProduct": true,
  "product.thirdPartyAssessment": "required",
  "market.placedOn": "2029-01-01",
};
// The same law, but the AI system is a component whose failure endangers patients.
const component: Facts = {
  ...diagnosis,
  "product.isProduct": false,
  "safety.endangersHealth": true,
  "safety.unrelatedOnly": false,
};
// AI that stops a robot when a person enters the cell.
const robotCell: Facts = { ...component, "product.legislation": ["machinery"] };

interface ProductRow extends Row {
  /** Until 2026-07-26, where the text before the amendment came to another answer. */
  readonly original?: Verdict;
}

const rows: readonly ProductRow[] = [
  { situation: "diagnostic software of class IIa, itself the product", facts: diagnosis, verdict: "yes" },
  { situation: "a safety component of a medical device", facts: component, verdict: "yes" },
  {
    situation: "the product itself, and a safety component too",
    facts: { ...component, "product.isProduct": true },
    verdict: "yes",
  },
  {
    situation: "neither the product nor a safety component, such as a recommender in a toy",
    facts: { ...diagnosis, "product.isProduct": false },
    verdict: "no",
  },
  {
    situation: "no safety component, nobody says whether it is the product",
    facts: without(diagnosis, "product.isProduct"),
    verdict: "unknown",
  },
  {
    situation: "no safety component, undecided whether it is the product",
    facts: { ...diagnosis, "product.isProduct": "undecided" },
    verdict: "unknown",
  },
  {
    situation: "not the product, nobody says whether its failure endangers people",
    facts: without(component, "safety.endangersHealth"),
    verdict: "unknown",
  },
  {
    situation: "not the product, undecided whether its failure endangers people",
    facts: { ...component, "safety.endangersHealth": "undecided" },
    verdict: "unknown",
  },
  {
    situation: "a safety component by its function",
    facts: { ...component, "safety.endangersHealth": false, "safety.function": true },
    verdict: "yes",
  },
  {
    situation: "a safety component by danger to property",
    facts: { ...component, "safety.endangersHealth": false, "safety.endangersProperty": true },
    verdict: "yes",
  },
  { situation: "under no act of Annex I", facts: { ...diagnosis, "product.legislation": [] }, verdict: "no" },
  { situation: "act unstated", facts: without(diagnosis, "product.legislation"), verdict: "unknown" },
  { situation: "act undecided", facts: { ...diagnosis, "product.legislation": "undecided" }, verdict: "unknown" },
  {
    situation: "an act of section B (Art. 6(1) covers both sections)",
    facts: { ...diagnosis, "product.legislation": ["motor-vehicles"] },
    verdict: "yes",
  },
  { situation: "a safety component of machinery", facts: robotCell, verdict: "yes" },
  {
    situation: "third-party assessment not required, such as a device of class I",
    facts: { ...diagnosis, "product.thirdPartyAssessment": "not-required" },
    verdict: "no",
  },
  {
    situation: "third-party assessment for other risks only, such as radio spectrum (Art. 6(1c))",
    facts: { ...diagnosis, "product.thirdPartyAssessment": "only-other-risks" },
    verdict: "no",
    original: "yes",
  },
  {
    situation: "third-party assessment unstated",
    facts: without(diagnosis, "product.thirdPartyAssessment"),
    verdict: "unknown",
  },
  {
    situation: "third-party assessment undecided",
    facts: { ...diagnosis, "product.thirdPartyAssessment": "undecided" },
    verdict: "unknown",
  },
  {
    situation: "a narrow task without influence (the derogation of Art. 6(3) is not for this route)",
    facts: {
      ...diagnosis,
      "derogation.profiling": false,
      "derogation.narrowTask": true,
      "derogation.influencesDecision": false,
      "derogation.significantRisk": false,
      "derogation.documentedByProvider": true,
    },
    verdict: "yes",
  },
  {
    situation: "marketed apart from the product (no difference)",
    facts: { ...component, "operator.sellsWithProduct": false },
    verdict: "yes",
  },
  {
    situation: "marketed with the product (no difference)",
    facts: { ...component, "operator.sellsWithProduct": true },
    verdict: "yes",
  },
];

const everyAct = [
  "toys",
  "recreational-craft",
  "lifts",
  "explosive-atmospheres",
  "radio-equipment",
  "pressure-equipment",
  "cableways",
  "personal-protective-equipment",
  "gas-appliances",
  "medical-devices",
  "in-vitro-diagnostics",
  "machinery",
  "aviation-security",
  "two-or-three-wheel-vehicles",
  "agricultural-vehicles",
  "marine-equipment",
  "rail",
  "motor-vehicles",
  "vehicle-safety",
  "civil-aviation",
] as const;

describe("Art. 6(1): high-risk by product", () => {
  test.each(rows)("$situation: $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/art-6.1", facts)?.verdict).toBe(verdict);
  });
  test.each(rows)("as published, $situation", ({ facts, verdict, original = verdict }) => {
    expect(find("ai-act/art-6.1", facts, { asOf: "2026-07-26" })?.verdict).toBe(original);
  });
  test.each(everyAct)("%s alone suffices, before and after the amendment", (act) => {
    const facts: Facts = { ...diagnosis, "product.legislation": [act] };
    expect(find("ai-act/art-6.1", facts, { asOf: "2026-07-26" })?.verdict).toBe("yes");
    expect(find("ai-act/art-6.1", facts, { asOf: "2026-07-27" })?.verdict).toBe("yes");
  });
  test("its outcome is high-risk", () => {
    expect(find("ai-act/art-6.1", diagnosis)?.outcome).toBe("high-risk");
  });
  test.each<{ asOf: IsoDate; verdict: Verdict }>([
    { asOf: "2024-08-01", verdict: "yes" },
    { asOf: "2026-07-26", verdict: "yes" },
    { asOf: "2026-07-27", verdict: "no" },
  ])("assessment for other risks only sufficed until Art. 6(1c); on $asOf: $verdict", ({ asOf, verdict }) => {
    const facts: Facts = { ...diagnosis, "product.thirdPartyAssessment": "only-other-risks" };
    expect(find("ai-act/art-6.1", facts, { asOf })?.verdict).toBe(verdict);
  });
});

interface ReadingRow extends ProductRow {
  readonly draft: Verdict;
  readonly contested?: Verdict;
}

const readings: readonly ReadingRow[] = [
  { situation: "third-party assessment required", facts: diagnosis, verdict: "yes", draft: "yes" },
  {
    situation: "internal control allowed only because harmonised standards are applied in full (draft paras 57-59)",
    facts: { ...diagnosis, "product.thirdPartyAssessment": "avoided-by-standards" },
    verdict: "no",
    draft: "yes",
  },
  {
    situation: "the same for a system that is neither the product nor a safety component",
    facts: { ...diagnosis, "product.isProduct": false, "product.thirdPartyAssessment": "avoided-by-standards" },
    verdict: "no",
    draft: "no",
  },
  {
    situation: "the same under no act of Annex I",
    facts: { ...diagnosis, "product.legislation": [], "product.thirdPartyAssessment": "avoided-by-standards" },
    verdict: "no",
    draft: "no",
  },
  {
    situation: "the same for a safety component",
    facts: { ...component, "product.thirdPartyAssessment": "avoided-by-standards" },
    verdict: "no",
    draft: "yes",
  },
  {
    situation: "the same for a product of Section B",
    facts: {
      ...diagnosis,
      "product.legislation": ["motor-vehicles"],
      "product.thirdPartyAssessment": "avoided-by-standards",
    },
    verdict: "no",
    draft: "yes",
  },
  {
    situation: "internal control without any condition",
    facts: { ...diagnosis, "product.thirdPartyAssessment": "not-required" },
    verdict: "no",
    draft: "no",
  },
  {
    situation: "assessment for other risks only",
    facts: { ...diagnosis, "product.thirdPartyAssessment": "only-other-risks" },
    verdict: "no",
    draft: "no",
    original: "yes",
  },
  {
    situation: "unrelated to safety only, failure endangers property only (uncertain)",
    facts: {
      ...component,
      "safety.endangersHealth": false,
      "safety.endangersProperty": true,
      "safety.unrelatedOnly": true,
    },
    verdict: "no",
    draft: "no",
    contested: "yes",
    original: "yes",
  },
];

describe("Art. 6(1): statute and draft guidelines (uncertain: not adopted)", () => {
  test.each(readings)("$situation: statute $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/art-6.1", facts)?.verdict).toBe(verdict);
    expect(find("ai-act/art-6.1", facts, { layer: "guideline" })?.verdict).toBe(verdict);
  });
  test.each(readings)("as published, $situation: statute and draft", ({ facts, verdict, draft, original }) => {
    const asOf = "2026-07-26";
    expect(find("ai-act/art-6.1", facts, { asOf, layer: "guideline" })?.verdict).toBe(original ?? verdict);
    expect(find("ai-act/art-6.1", facts, { asOf, layer: "draft-guideline" })?.verdict).toBe(original ?? draft);
  });
  test.each(readings)("$situation: draft as the deciding layer $draft", ({ facts, draft, contested }) => {
    expect(find("ai-act/art-6.1", facts, { layer: "draft-guideline" })?.verdict).toBe(draft);
    expect(find("ai-act/art-6.1", facts, { layer: "contested" })?.verdict).toBe(contested ?? draft);
  });
  test.each(readings)("$situation: draft beside the statute $draft", ({ facts, draft }) => {
    const finding = find("ai-act/art-6.1", facts);
    const other = finding?.otherReadings.find(({ basis }) => basis === "draft-guideline")?.verdict;
    expect(other ?? finding?.verdict).toBe(draft);
  });
});

const dates: readonly { readonly asOf: IsoDate; readonly day: IsoDate; readonly reached: boolean }[] = [
  { asOf: "2024-08-01", day: "2027-08-02", reached: false },
  { asOf: "2026-07-26", day: "2027-08-02", reached: false },
  { asOf: "2026-07-27", day: "2028-08-02", reached: false },
  { asOf: "2026-11-21", day: "2028-08-02", reached: false },
  { asOf: "2027-08-02", day: "2028-08-02", reached: false },
  { asOf: "2027-12-02", day: "2028-08-02", reached: false },
  { asOf: "2028-08-01", day: "2028-08-02", reached: false },
  { asOf: "2028-08-02", day: "2028-08-02", reached: true },
];

test.each(dates)("asked on $asOf, Art. 6(1) applies from $day, reached: $reached", ({ asOf, day, reached }) => {
  const finding = find("ai-act/art-6.1", diagnosis, { asOf });
  expect(finding?.verdict).toBe("yes");
  expect(finding?.applies).toMatchObject({ nominal: day, effective: day, reached });
});

interface LegacyRow {
  readonly situation: string;
  readonly asOf: IsoDate;
  readonly market: Facts;
  readonly day: IsoDate | null;
}

const unchanged: Facts = { "market.designChanged": false, "market.forPublicAuthorities": false };
const legacies: readonly LegacyRow[] = [
  {
    situation: "placed on the day before the cut-off, unchanged, private: not caught",
    asOf: "2026-11-21",
    market: { ...unchanged, "market.placedOn": "2028-08-01" },
    day: null,
  },
  {
    situation: "placed on the day of the cut-off",
    asOf: "2026-11-21",
    market: { ...unchanged, "market.placedOn": "2028-08-02" },
    day: "2028-08-02",
  },
  {
    situation: "placed after the cut-off of Annex III and before that of Annex I",
    asOf: "2028-08-02",
    market: { ...unchanged, "market.placedOn": "2028-01-01" },
    day: null,
  },
  {
    situation: "placed in 2025 for public authorities, unchanged",
    asOf: "2028-08-02",
    market: { ...unchanged, "market.placedOn": "2025-05-01", "market.forPublicAuthorities": true },
    day: "2030-08-02",
  },
  {
    situation: "placed in 2025, the design changed after the cut-off",
    asOf: "2028-09-02",
    market: {
      ...unchanged,
      "market.placedOn": "2025-05-01",
      "market.designChanged": true,
      "market.designChangedOn": "2028-09-01",
    },
    day: "2028-08-02",
  },
  {
    situation: "under the original law: placed on the day before the cut-off",
    asOf: "2026-07-26",
    market: { ...unchanged, "market.placedOn": "2026-08-01" },
    day: null,
  },
  {
    situation: "under the original law: placed on the day of the cut-off",
    asOf: "2026-07-26",
    market: { ...unchanged, "market.placedOn": "2026-08-02" },
    day: "2027-08-02",
  },
  {
    situation: "under the original law: placed in 2025 for public authorities",
    asOf: "2026-07-26",
    market: { ...unchanged, "market.placedOn": "2025-05-01", "market.forPublicAuthorities": true },
    day: "2030-08-02",
  },
];

test.each(legacies)("Art. 111(2), $situation, asked on $asOf: Art. 6(1) applies from $day", ({ asOf, market, day }) => {
  const finding = find("ai-act/art-6.1", { ...diagnosis, ...market }, { asOf });
  expect(finding?.verdict).toBe("yes");
  expect(finding?.applies).toMatchObject({ effective: day, reached: day !== null && asOf >= day });
});

interface LimitedRow extends Row {
  /** Whether Chapter III applies to the system, Art. 8. */
  readonly chapter: Verdict;
}

const limited: readonly LimitedRow[] = [
  { situation: "a safety component of machinery", facts: robotCell, verdict: "yes", chapter: "no" },
  {
    situation: "a motor vehicle",
    facts: { ...diagnosis, "product.legislation": ["motor-vehicles"] },
    verdict: "yes",
    chapter: "no",
  },
  { situation: "a medical device (section A)", facts: diagnosis, verdict: "no", chapter: "yes" },
  {
    situation: "a product under both sections",
    facts: { ...diagnosis, "product.legislation": ["medical-devices", "motor-vehicles"] },
    verdict: "no",
    chapter: "yes",
  },
  {
    situation: "machinery without third-party assessment (not high-risk)",
    facts: { ...robotCell, "product.thirdPartyAssessment": "not-required" },
    verdict: "no",
    chapter: "no",
  },
  {
    situation: "machinery, no safety component (not high-risk)",
    facts: { ...robotCell, "safety.endangersHealth": false },
    verdict: "no",
    chapter: "no",
  },
  { situation: "no act of Annex I", facts: { ...robotCell, "product.legislation": [] }, verdict: "no", chapter: "no" },
  {
    situation: "acts unstated",
    facts: without(robotCell, "product.legislation"),
    verdict: "unknown",
    chapter: "unknown",
  },
  {
    situation: "acts undecided",
    facts: { ...robotCell, "product.legislation": "undecided" },
    verdict: "unknown",
    chapter: "unknown",
  },
  {
    situation: "machinery, third-party assessment unstated",
    facts: without(robotCell, "product.thirdPartyAssessment"),
    verdict: "unknown",
    chapter: "no",
  },
];

// Vehicles stood in Section B before the amendment already, and medical devices in Section A.
const vehicle: Facts = { ...component, "product.legislation": ["motor-vehicles"] };
const vehicles: readonly LimitedRow[] = [
  { situation: "a safety component of a motor vehicle", facts: vehicle, verdict: "yes", chapter: "no" },
  { situation: "a safety component of a medical device", facts: component, verdict: "no", chapter: "yes" },
  {
    situation: "a product under both sections",
    facts: { ...vehicle, "product.legislation": ["medical-devices", "motor-vehicles"] },
    verdict: "no",
    chapter: "yes",
  },
  {
    situation: "a motor vehicle without third-party assessment",
    facts: { ...vehicle, "product.thirdPartyAssessment": "not-required" },
    verdict: "no",
    chapter: "no",
  },
  {
    situation: "a motor vehicle, third-party assessment unstated",
    facts: without(vehicle, "product.thirdPartyAssessment"),
    verdict: "unknown",
    chapter: "no",
  },
  { situation: "no act of Annex I", facts: { ...vehicle, "product.legislation": [] }, verdict: "no", chapter: "no" },
  {
    situation: "acts unstated",
    facts: without(vehicle, "product.legislation"),
    verdict: "unknown",
    chapter: "unknown",
  },
];

describe("Art. 2(2): products of Annex I Section B", () => {
  test.each(limited)("$situation, limited application: $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/art-2.2", facts)?.verdict).toBe(verdict);
  });
  test.each(limited)("$situation, Chapter III applies: $chapter", ({ facts, chapter }) => {
    expect(find("ai-act/art-8", facts)?.verdict).toBe(chapter);
  });
  test.each<{ asOf: IsoDate; verdict: Verdict }>([
    { asOf: "2024-08-01", verdict: "no" },
    { asOf: "2026-07-26", verdict: "no" },
    { asOf: "2026-07-27", verdict: "yes" },
  ])("machinery is section B only since the amendment; on $asOf: $verdict", ({ asOf, verdict }) => {
    expect(find("ai-act/art-2.2", robotCell, { asOf })?.verdict).toBe(verdict);
    expect(find("ai-act/art-8", robotCell, { asOf })?.verdict).toBe(verdict === "yes" ? "no" : "yes");
  });
  test.each(vehicles)("as published, $situation, limited application: $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/art-2.2", facts, { asOf: "2026-07-26" })?.verdict).toBe(verdict);
  });
  test.each(vehicles)("as published, $situation, Chapter III applies: $chapter", ({ facts, chapter }) => {
    expect(find("ai-act/art-8", facts, { asOf: "2026-07-26" })?.verdict).toBe(chapter);
  });
  test("it is a limited application and no exclusion: the system stays in scope", () => {
    expect(find("ai-act/art-2.2", robotCell)?.outcome).toBe("limited-application");
    expect(find("ai-act/art-2", robotCell)?.verdict).toBe("yes");
  });
});

describe("Robot cell safety AI, third-party assessment required", () => {
  const result = classify(robotCell, { asOf: "2026-11-21" });

  test("is high-risk through Art. 6(1), Section B", () => {
    const rules = ["ai-act/art-6.1", "ai-act/annex-i.b", "ai-act/annex-i.b.21", "ai-act/annex-i.a"];
    expect(rules.map((rule) => find(rule, robotCell)?.verdict)).toEqual(["yes", "yes", "yes", "no"]);
  });
  test("has no duty of Chapter III directly", () => {
    const chapterThree = /^ai-act\/art-(9|1[0-9]|2[0-7]|4[3-9])(\.|$)/;
    const met = result.obligations.filter(({ rule, verdict }) => verdict === "yes" && chapterThree.test(rule));
    expect(met).toEqual([]);
  });
});

describe("Diagnostic software of class IIa", () => {
  const result = classify(diagnosis, { asOf: "2026-11-21" });

  test("is high-risk through Art. 6(1), Section A", () => {
    const rules = ["ai-act/art-6.1", "ai-act/annex-i.a", "ai-act/annex-i.a.11", "ai-act/annex-i.b", "ai-act/art-6.2"];
    expect(rules.map((rule) => find(rule, diagnosis)?.verdict)).toEqual(["yes", "yes", "yes", "no", "no"]);
    expect(result.headline).toBe("high-risk");
  });
  test("has the duties of Chapter III from 2028-08-02, not from 2027-12-02", () => {
    const rules = ["ai-act/art-9", "ai-act/art-10", "ai-act/art-14", "ai-act/art-17"];
    const days = rules.map((rule) => result.obligations.find((duty) => duty.rule === rule)?.applies.effective);
    expect(days).toEqual(rules.map(() => "2028-08-02"));
  });
});

describe("A recommender in a television", () => {
  const television: Facts = {
    ...diagnosis,
    "product.legislation": ["radio-equipment"],
    "product.isProduct": false,
    "product.thirdPartyAssessment": "required",
  };
  test("is no safety component and not high-risk", () => {
    expect(find("ai-act/art-3.14", television)?.verdict).toBe("no");
    expect(find("ai-act/art-6.1", television)?.verdict).toBe("no");
    expect(classify(television, { asOf: "2026-11-21" }).headline).not.toBe("high-risk");
  });
});

describe("A camera for the drowsiness of drivers", () => {
  const drowsiness: Facts = {
    ...robotCell,
    "product.legislation": ["motor-vehicles", "vehicle-safety"],
    "emotion.infers": false,
    "emotion.infersIntentions": false,
    "emotion.fromBiometrics": true,
    "emotion.area": ["workplace"],
    "emotion.reason": ["protection-of-life"],
  };
  test("is no emotion recognition", () => {
    const rules = ["ai-act/art-3.39", "ai-act/art-5.1.f", "ai-act/annex-iii.1.c"];
    expect(rules.map((rule) => find(rule, drowsiness)?.verdict)).toEqual(["no", "no", "no"]);
  });
  test("is high-risk by vehicle law as a safety component, Section B", () => {
    const rules = ["ai-act/art-6.1", "ai-act/annex-i.b.18", "ai-act/annex-i.b.19", "ai-act/art-2.2"];
    expect(rules.map((rule) => find(rule, drowsiness)?.verdict)).toEqual(["yes", "yes", "yes", "yes"]);
  });
  test("stays open under Art. 6(1) until the vehicle law is checked", () => {
    expect(find("ai-act/art-6.1", without(drowsiness, "product.legislation"))?.verdict).toBe("unknown");
  });
});

function find(
  rule: string,
  facts: Facts,
  { asOf = "2026-11-21", layer = "statute" }: { readonly asOf?: IsoDate; readonly layer?: Basis } = {},
): Finding | undefined {
  return classify(facts, { asOf, layer }).findings.find((finding) => finding.rule === rule);
}

function without(facts: Facts, key: FactKey): Facts {
  const { [key]: _unstated, ...rest } = facts;
  return rest;
}
