import { describe, expect, test } from "vitest";
import { type Application, classify, type Facts, type IsoDate } from "../index.ts";

const both: Facts = {
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
  "operator.develops": true,
  "operator.ownName": true,
  "operator.uses": true,
  "operator.personalUse": false,
};
const ranking: Facts = { ...both, "employment.use": ["evaluate-candidates"], "derogation.profiling": true };
const unchanged: Facts = { "market.designChanged": false, "market.forPublicAuthorities": false };

interface Row {
  readonly situation: string;
  readonly asOf: IsoDate;
  readonly market: Facts;
  readonly from: IsoDate | null;
  readonly reached: boolean;
  /** The days of the transitional rules that hold. */
  readonly transitional: readonly (IsoDate | null)[];
}

const highRisk: readonly Row[] = [
  {
    situation: "in use since 2025, design unchanged, private: not caught",
    asOf: "2027-12-02",
    market: { ...unchanged, "market.placedOn": "2025-05-01" },
    from: null,
    reached: false,
    transitional: [null],
  },
  {
    situation: "the same, asked in 2026",
    asOf: "2026-11-21",
    market: { ...unchanged, "market.placedOn": "2025-05-01" },
    from: null,
    reached: false,
    transitional: [null],
  },
  {
    situation: "the same after a significant change of the design",
    asOf: "2027-12-02",
    market: { ...unchanged, "market.placedOn": "2025-05-01", "market.designChanged": true },
    from: "2027-12-02",
    reached: true,
    transitional: [],
  },
  {
    situation: "unchanged, intended for public authorities, in 2027",
    asOf: "2027-12-02",
    market: { ...unchanged, "market.placedOn": "2025-05-01", "market.forPublicAuthorities": true },
    from: "2030-08-02",
    reached: false,
    transitional: ["2030-08-02"],
  },
  {
    situation: "unchanged, intended for public authorities, one day before the end",
    asOf: "2030-08-01",
    market: { ...unchanged, "market.placedOn": "2025-05-01", "market.forPublicAuthorities": true },
    from: "2030-08-02",
    reached: false,
    transitional: ["2030-08-02"],
  },
  {
    situation: "unchanged, intended for public authorities, at the end",
    asOf: "2030-08-02",
    market: { ...unchanged, "market.placedOn": "2025-05-01", "market.forPublicAuthorities": true },
    from: "2030-08-02",
    reached: true,
    transitional: ["2030-08-02"],
  },
  {
    situation: "changed, intended for public authorities (2030 is the latest day; the change comes first)",
    asOf: "2027-12-02",
    market: { "market.placedOn": "2025-05-01", "market.designChanged": true, "market.forPublicAuthorities": true },
    from: "2027-12-02",
    reached: true,
    transitional: [],
  },
  {
    situation: "placed on the day before the cut-off",
    asOf: "2027-12-02",
    market: { ...unchanged, "market.placedOn": "2027-12-01" },
    from: null,
    reached: false,
    transitional: [null],
  },
  {
    situation: "placed on the day of the cut-off",
    asOf: "2027-12-02",
    market: { ...unchanged, "market.placedOn": "2027-12-02" },
    from: "2027-12-02",
    reached: true,
    transitional: [],
  },
  {
    situation: "placed in September 2026, after the original and before the amended cut-off",
    asOf: "2026-11-21",
    market: { ...unchanged, "market.placedOn": "2026-09-01" },
    from: null,
    reached: false,
    transitional: [null],
  },
  {
    situation: "under the original law: planned for September 2026, so after the cut-off",
    asOf: "2026-07-26",
    market: { ...unchanged, "market.placedOn": "2026-09-01" },
    from: "2026-08-02",
    reached: false,
    transitional: [],
  },
  {
    situation: "under the original law: placed on the day before the cut-off",
    asOf: "2026-07-26",
    market: { ...unchanged, "market.placedOn": "2026-08-01" },
    from: null,
    reached: false,
    transitional: [null],
  },
  {
    situation: "under the original law: on the day of the cut-off",
    asOf: "2026-07-26",
    market: { ...unchanged, "market.placedOn": "2026-08-02" },
    from: "2026-08-02",
    reached: false,
    transitional: [],
  },
  {
    situation: "under the original law: for public authorities",
    asOf: "2026-07-26",
    market: { ...unchanged, "market.placedOn": "2025-05-01", "market.forPublicAuthorities": true },
    from: "2030-08-02",
    reached: false,
    transitional: ["2030-08-02"],
  },
];

const rulesOfChapterThree = ["ai-act/art-16", "ai-act/art-26.1", "ai-act/art-26.12"];
const highRiskRows = rulesOfChapterThree.flatMap((rule) => highRisk.map((row) => ({ ...row, rule })));

describe("Art. 111(2): high-risk systems that were there before", () => {
  test.each(highRiskRows)(
    "$rule on $asOf, $situation: from $from, reached: $reached",
    ({ rule, asOf, market, from, reached }) => {
      const found = applies(rule, { ...ranking, ...market }, asOf);
      expect(found).toMatchObject({ nominal: from, effective: from, reached });
    },
  );
  test.each(highRiskRows)(
    "$rule on $asOf, $situation: transitional rules that hold, $transitional",
    ({ rule, asOf, market, transitional }) => {
      const found = applies(rule, { ...ranking, ...market }, asOf);
      expect(found?.legacy.filter(({ holds }) => holds === "yes").map(({ nominal }) => nominal)).toEqual(transitional);
    },
  );
  test("when nobody says since when the system is there, the transitional rule stays open with its residual", () => {
    const found = applies("ai-act/art-26.1", { ...ranking, ...unchanged }, "2027-12-02");
    expect(found?.nominal).toBe("2027-12-02");
    expect(found?.legacy).toContainEqual(expect.objectContaining({ holds: "unknown", nominal: null }));
    expect(JSON.stringify(found?.legacy)).toContain("market.placedOn");
  });
  test("when nobody says whether the design changed, the residual asks for the design", () => {
    const facts: Facts = { ...ranking, "market.placedOn": "2025-05-01", "market.forPublicAuthorities": false };
    const found = applies("ai-act/art-26.1", facts, "2027-12-02");
    expect(found?.nominal).toBe("2027-12-02");
    expect(found?.legacy).toContainEqual(expect.objectContaining({ holds: "unknown", nominal: null }));
    expect(JSON.stringify(found?.legacy)).toContain("market.designChanged");
  });
  test("when nobody says whether it is for public authorities, both transitional rules stay open", () => {
    const facts: Facts = { ...ranking, "market.placedOn": "2025-05-01", "market.designChanged": false };
    const found = applies("ai-act/art-26.1", facts, "2027-12-02");
    expect(found?.legacy).toContainEqual(expect.objectContaining({ holds: "unknown", nominal: null }));
    expect(found?.legacy).toContainEqual(expect.objectContaining({ holds: "unknown", nominal: "2030-08-02" }));
  });
  test("when the system comes after the cut-off, no transitional rule is left", () => {
    const found = applies("ai-act/art-26.1", { ...ranking, "market.placedOn": "2027-12-02" }, "2027-12-02");
    expect(found?.legacy).toEqual([]);
  });
  test("a system that is exempt for good stays classified high-risk; only the duties are not caught", () => {
    const facts: Facts = { ...ranking, ...unchanged, "market.placedOn": "2025-05-01" };
    const { findings } = classify(facts, { asOf: "2027-12-02" });
    expect(findings.find(({ rule }) => rule === "ai-act/art-6.2")?.verdict).toBe("yes");
  });
});

const generator: Facts = {
  ...both,
  "market.ownUseOnly": false,
  "content.generates": ["image"],
  "content.standardEditing": false,
  "content.inputKept": false,
  "content.permittedForOffences": false,
};

const marking: readonly Row[] = [
  {
    situation: "placed in May 2026",
    asOf: "2026-11-21",
    market: { "market.placedOn": "2026-05-10" },
    from: "2026-12-02",
    reached: false,
    transitional: ["2026-12-02"],
  },
  {
    situation: "placed in May 2026, one day before the end of the grace",
    asOf: "2026-12-01",
    market: { "market.placedOn": "2026-05-10" },
    from: "2026-12-02",
    reached: false,
    transitional: ["2026-12-02"],
  },
  {
    situation: "placed in May 2026, at the end of the grace",
    asOf: "2026-12-02",
    market: { "market.placedOn": "2026-05-10" },
    from: "2026-12-02",
    reached: true,
    transitional: ["2026-12-02"],
  },
  {
    situation: "put into service in May 2026 for own use only: never on the market, so no grace",
    asOf: "2026-11-21",
    market: { "market.placedOn": "2026-05-10", "market.ownUseOnly": true },
    from: "2026-08-02",
    reached: true,
    transitional: [],
  },
  {
    situation: "placed on the day before 2 August 2026",
    asOf: "2026-11-21",
    market: { "market.placedOn": "2026-08-01" },
    from: "2026-12-02",
    reached: false,
    transitional: ["2026-12-02"],
  },
  {
    situation: "placed on 2 August 2026",
    asOf: "2026-11-21",
    market: { "market.placedOn": "2026-08-02" },
    from: "2026-08-02",
    reached: true,
    transitional: [],
  },
  {
    situation: "placed in September 2026",
    asOf: "2026-11-21",
    market: { "market.placedOn": "2026-09-01" },
    from: "2026-08-02",
    reached: true,
    transitional: [],
  },
  {
    situation: "placed in May 2026, asked on the day the grace became law",
    asOf: "2026-07-27",
    market: { "market.placedOn": "2026-05-10" },
    from: "2026-12-02",
    reached: false,
    transitional: ["2026-12-02"],
  },
  {
    situation: "placed in May 2026, asked under the original law, which knew no grace",
    asOf: "2026-07-26",
    market: { "market.placedOn": "2026-05-10" },
    from: "2026-08-02",
    reached: false,
    transitional: [],
  },
];

describe("Art. 111(4): grace for marking, and for marking only", () => {
  test.each(marking)(
    "Art. 50(2) on $asOf, $situation: from $from, reached: $reached",
    ({ asOf, market, from, reached }) => {
      const found = applies("ai-act/art-50.2", { ...generator, ...market }, asOf);
      expect(found).toMatchObject({ nominal: from, effective: from, reached });
    },
  );
  test.each(marking)(
    "Art. 50(2) on $asOf, $situation: transitional rules that hold, $transitional",
    ({ asOf, market, transitional }) => {
      const found = applies("ai-act/art-50.2", { ...generator, ...market }, asOf);
      expect(found?.legacy.filter(({ holds }) => holds === "yes").map(({ nominal }) => nominal)).toEqual(transitional);
    },
  );
  test("when nobody says since when the generator is there, the grace stays open", () => {
    const found = applies("ai-act/art-50.2", generator, "2026-11-21");
    expect(found?.nominal).toBe("2026-08-02");
    expect(found?.legacy).toContainEqual(expect.objectContaining({ holds: "unknown", nominal: "2026-12-02" }));
  });
});

const noGrace: readonly { readonly rule: string; readonly facts: Facts }[] = [
  {
    rule: "ai-act/art-50.1",
    facts: { "interaction.direct": true, "interaction.obvious": false, "interaction.permittedForOffences": false },
  },
  {
    rule: "ai-act/art-50.3",
    facts: {
      "emotion.infers": true,
      "emotion.infersIntentions": false,
      "emotion.fromBiometrics": true,
      "biometrics.permittedForOffences": false,
    },
  },
  {
    rule: "ai-act/art-50.4.1",
    facts: {
      "content.generates": ["image"],
      "content.deepFake": true,
      "content.permittedForOffences": false,
      "content.evidentlyArtistic": false,
    },
  },
  {
    rule: "ai-act/art-50.4.2",
    facts: {
      "content.generates": ["text"],
      "content.publishedOnPublicInterest": true,
      "content.permittedForOffences": false,
      "content.humanReview": false,
    },
  },
];

describe("No transitional rule for the other limbs of Art. 50", () => {
  test.each(noGrace)("$rule, placed in May 2026: from 2026-08-02, no grace", ({ rule, facts }) => {
    const found = applies(rule, { ...both, ...unchanged, ...facts, "market.placedOn": "2026-05-10" }, "2026-11-21");
    expect(found).toMatchObject({ nominal: "2026-08-02", effective: "2026-08-02", reached: true, legacy: [] });
  });
  test("Art. 50(3) for a legacy high-risk system (uncertain: 111(2) read literally would free it): not relied on", () => {
    const facts: Facts = {
      ...both,
      ...unchanged,
      "emotion.infers": true,
      "emotion.infersIntentions": false,
      "emotion.fromBiometrics": true,
      "emotion.area": ["other"],
      "biometrics.permittedForOffences": false,
      "derogation.profiling": true,
      "market.placedOn": "2025-05-01",
    };
    expect(applies("ai-act/art-50.3", facts, "2026-11-21")?.reached).toBe(true);
  });
});

function applies(name: string, facts: Facts, asOf: IsoDate): Application | undefined {
  return classify(facts, { asOf }).obligations.find(({ rule }) => rule === name)?.applies;
}
