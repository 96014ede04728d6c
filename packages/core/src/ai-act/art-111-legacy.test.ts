import { describe, expect, test } from "vitest";
import { type Application, classify, type Facts, type IsoDate } from "../index.ts";
import { byBoth, bySectionA, byUse, operators, ordinary, without } from "./duty-cases.ts";

// A company that built the system, offers it and uses it.
const builder: Facts = {
  ...operators.provider,
  "operator.uses": true,
  "operator.controlsLogs": true,
  "operator.publicLawBody": true,
  "operator.decidesAboutPersons": true,
  "operator.decisionsAffectRights": true,
  "operator.explanationElsewhere": false,
};
const ranking: Facts = { ...byUse, ...builder, "operator.publicLawBody": true };
const device: Facts = { ...bySectionA, ...builder };
const unchanged: Facts = {
  "market.designChanged": false,
  "market.forPublicAuthorities": false,
  "market.annexXComponent": false,
};
const changed: Facts = { ...unchanged, "market.designChanged": true };

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
    situation: "the same after a significant change of the design on the day of the cut-off",
    asOf: "2027-12-02",
    market: { ...changed, "market.placedOn": "2025-05-01", "market.designChangedOn": "2027-12-02" },
    from: "2027-12-02",
    reached: true,
    transitional: [],
  },
  {
    situation: "changed the day before the cut-off: only changes from that day on count",
    asOf: "2027-12-02",
    market: { ...changed, "market.placedOn": "2025-05-01", "market.designChangedOn": "2027-12-01" },
    from: null,
    reached: false,
    transitional: [null],
  },
  {
    situation: "changed before the cut-off, intended for public authorities",
    asOf: "2027-12-02",
    market: {
      ...changed,
      "market.placedOn": "2025-05-01",
      "market.designChangedOn": "2027-12-01",
      "market.forPublicAuthorities": true,
    },
    from: "2030-08-02",
    reached: false,
    transitional: ["2030-08-02"],
  },
  {
    situation: "changed in 2029",
    asOf: "2029-06-01",
    market: { ...changed, "market.placedOn": "2025-05-01", "market.designChangedOn": "2029-03-01" },
    from: "2027-12-02",
    reached: true,
    transitional: [],
  },
  {
    situation: "under the original law: changed on the day of its cut-off",
    asOf: "2026-07-26",
    market: { ...changed, "market.placedOn": "2025-05-01", "market.designChangedOn": "2026-08-02" },
    from: "2026-08-02",
    reached: false,
    transitional: [],
  },
  {
    situation: "under the original law: changed the day before its cut-off",
    asOf: "2026-07-26",
    market: { ...changed, "market.placedOn": "2025-05-01", "market.designChangedOn": "2026-08-01" },
    from: null,
    reached: false,
    transitional: [null],
  },
  {
    situation: "changed between the original and the amended cut-off",
    asOf: "2027-12-02",
    market: { ...changed, "market.placedOn": "2025-05-01", "market.designChangedOn": "2026-08-02" },
    from: null,
    reached: false,
    transitional: [null],
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
    market: {
      ...changed,
      "market.placedOn": "2025-05-01",
      "market.designChangedOn": "2027-12-02",
      "market.forPublicAuthorities": true,
    },
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

const annexX: readonly Row[] = [
  {
    situation: "a component of Annex X, placed on the day before 2 August 2027, unchanged",
    asOf: "2027-12-02",
    market: { ...unchanged, "market.annexXComponent": true, "market.placedOn": "2027-08-01" },
    from: "2030-12-31",
    reached: false,
    transitional: ["2030-12-31"],
  },
  {
    situation: "a component of Annex X, on the day before the end",
    asOf: "2030-12-30",
    market: { ...unchanged, "market.annexXComponent": true, "market.placedOn": "2027-08-01" },
    from: "2030-12-31",
    reached: false,
    transitional: ["2030-12-31"],
  },
  {
    situation: "a component of Annex X, at the end",
    asOf: "2030-12-31",
    market: { ...unchanged, "market.annexXComponent": true, "market.placedOn": "2027-08-01" },
    from: "2030-12-31",
    reached: true,
    transitional: ["2030-12-31"],
  },
  {
    situation: "a component of Annex X, placed before and changed since",
    asOf: "2027-12-02",
    market: {
      ...changed,
      "market.annexXComponent": true,
      "market.placedOn": "2027-08-01",
      "market.designChangedOn": "2027-12-02",
    },
    from: "2030-12-31",
    reached: false,
    transitional: ["2030-12-31"],
  },
  {
    situation: "a component of Annex X, placed on 2 August 2027 and changed since",
    asOf: "2027-12-02",
    market: {
      ...changed,
      "market.annexXComponent": true,
      "market.placedOn": "2027-08-02",
      "market.designChangedOn": "2027-12-02",
    },
    from: "2027-12-02",
    reached: true,
    transitional: [],
  },
  {
    situation: "under the original law: a component of Annex X",
    asOf: "2026-07-26",
    market: { ...unchanged, "market.annexXComponent": true, "market.placedOn": "2027-08-01" },
    from: "2030-12-31",
    reached: false,
    transitional: ["2030-12-31"],
  },
];

const rulesOfChapterThree = [
  "ai-act/art-9",
  "ai-act/art-15",
  "ai-act/art-16.b",
  "ai-act/art-17",
  "ai-act/art-26.1",
  "ai-act/art-26.12",
  "ai-act/art-27",
];
const highRiskRows = rulesOfChapterThree.flatMap((rule) => highRisk.map((row) => ({ ...row, rule })));
const laterRules = [
  "ai-act/art-43.2",
  "ai-act/art-47",
  "ai-act/art-49.1",
  "ai-act/art-72",
  "ai-act/art-73",
  "ai-act/art-86",
];
const laterRows = laterRules.flatMap((rule) => highRisk.map((row) => ({ ...row, rule })));
const annexXRows = [...rulesOfChapterThree, ...laterRules].flatMap((rule) => annexX.map((row) => ({ ...row, rule })));

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
    const found = applies("ai-act/art-26.1", without({ ...ranking, ...unchanged }, "market.placedOn"), "2027-12-02");
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
    const stated: Facts = { ...ranking, ...unchanged, "market.placedOn": "2025-05-01" };
    const facts = without(stated, "market.forPublicAuthorities");
    const found = applies("ai-act/art-26.1", facts, "2027-12-02");
    expect(found?.legacy).toContainEqual(expect.objectContaining({ holds: "unknown", nominal: null }));
    expect(found?.legacy).toContainEqual(expect.objectContaining({ holds: "unknown", nominal: "2030-08-02" }));
  });
  test("when nobody says on which day the design changed, the transitional rule stays open", () => {
    const facts: Facts = { ...ranking, ...changed, "market.placedOn": "2025-05-01" };
    const found = applies("ai-act/art-26.1", facts, "2027-12-02");
    expect(found?.legacy).toContainEqual(expect.objectContaining({ holds: "unknown", nominal: null }));
    expect(JSON.stringify(found?.legacy)).toContain("market.designChangedOn");
  });
  test("when nobody says whether it is a component of Annex X, that transitional rule stays open", () => {
    const stated: Facts = { ...ranking, ...unchanged, "market.placedOn": "2027-08-01" };
    const found = applies("ai-act/art-26.1", without(stated, "market.annexXComponent"), "2027-12-02");
    expect(found?.legacy).toContainEqual(expect.objectContaining({ holds: "unknown", nominal: "2030-12-31" }));
  });
  test("when the system comes after the cut-off, no transitional rule is left", () => {
    const found = applies("ai-act/art-26.1", { ...ranking, "market.placedOn": "2027-12-02" }, "2027-12-02");
    expect(found?.legacy).toEqual([]);
  });
  test.each(highRisk)(
    "the class itself on $asOf, $situation: from $from, reached: $reached",
    ({ asOf, market, from, reached }) => {
      const { findings } = classify({ ...ranking, ...market }, { asOf });
      const found = findings.find(({ rule }) => rule === "ai-act/art-6.2");
      expect(found?.applies).toMatchObject({ nominal: from, effective: from, reached });
    },
  );
  test("a system that is exempt for good stays classified high-risk; only the duties are not caught", () => {
    const facts: Facts = { ...ranking, ...unchanged, "market.placedOn": "2025-05-01" };
    const { findings } = classify(facts, { asOf: "2027-12-02" });
    expect(findings.find(({ rule }) => rule === "ai-act/art-6.2")?.verdict).toBe("yes");
  });
});

describe("Art. 111(2): Section 5 and Chapter IX go with the class", () => {
  test.each(laterRows)(
    "$rule on $asOf, $situation: in effect from $from, reached: $reached",
    ({ rule, asOf, market, from, reached }) => {
      expect(applies(rule, { ...ranking, ...market }, asOf)).toMatchObject({ effective: from, reached });
    },
  );
  test.each(laterRows)(
    "$rule on $asOf, $situation: transitional rules that hold, $transitional",
    ({ rule, asOf, market, transitional }) => {
      const found = applies(rule, { ...ranking, ...market }, asOf);
      expect(found?.legacy.filter(({ holds }) => holds === "yes").map(({ nominal }) => nominal)).toEqual(transitional);
    },
  );
});

describe("Art. 111(1): components of large-scale systems of Annex X", () => {
  test.each(annexXRows)(
    "$rule on $asOf, $situation: in effect from $from, reached: $reached",
    ({ rule, asOf, market, from, reached }) => {
      expect(applies(rule, { ...ranking, ...market }, asOf)).toMatchObject({ effective: from, reached });
    },
  );
  test.each(annexXRows)(
    "$rule on $asOf, $situation: among the transitional rules that hold, $transitional",
    ({ rule, asOf, market, transitional }) => {
      const found = applies(rule, { ...ranking, ...market }, asOf)?.legacy.filter(({ holds }) => holds === "yes");
      const days = found?.map(({ nominal }) => nominal).filter((day) => day !== null);
      expect(days).toEqual(transitional);
    },
  );
});

const products: readonly Omit<Row, "transitional">[] = [
  {
    situation: "placed on the day before the cut-off of its class, unchanged",
    asOf: "2028-08-02",
    market: { ...unchanged, "market.placedOn": "2028-08-01" },
    from: null,
    reached: false,
  },
  {
    situation: "placed on the day of the cut-off",
    asOf: "2028-08-02",
    market: { ...unchanged, "market.placedOn": "2028-08-02" },
    from: "2028-08-02",
    reached: true,
  },
  {
    situation: "placed after the cut-off of Annex III and before its own",
    asOf: "2028-08-02",
    market: { ...unchanged, "market.placedOn": "2027-12-02" },
    from: null,
    reached: false,
  },
  {
    situation: "changed on the day of the cut-off",
    asOf: "2028-08-02",
    market: { ...changed, "market.placedOn": "2025-05-01", "market.designChangedOn": "2028-08-02" },
    from: "2028-08-02",
    reached: true,
  },
  {
    situation: "changed on the day before the cut-off",
    asOf: "2028-08-02",
    market: { ...changed, "market.placedOn": "2025-05-01", "market.designChangedOn": "2028-08-01" },
    from: null,
    reached: false,
  },
  {
    situation: "unchanged, intended for public authorities",
    asOf: "2028-08-02",
    market: { ...unchanged, "market.placedOn": "2028-08-01", "market.forPublicAuthorities": true },
    from: "2030-08-02",
    reached: false,
  },
  {
    situation: "a component of Annex X",
    asOf: "2028-08-02",
    market: { ...unchanged, "market.placedOn": "2027-08-01", "market.annexXComponent": true },
    from: "2030-12-31",
    reached: false,
  },
  {
    situation: "under the original law: placed on the day before its cut-off",
    asOf: "2026-07-26",
    market: { ...unchanged, "market.placedOn": "2026-08-01" },
    from: null,
    reached: false,
  },
  {
    situation: "under the original law: placed on the day of its cut-off",
    asOf: "2026-07-26",
    market: { ...unchanged, "market.placedOn": "2026-08-02" },
    from: "2027-08-02",
    reached: false,
  },
];
const productRules = [
  "ai-act/art-9",
  "ai-act/art-17",
  "ai-act/art-26.1",
  "ai-act/art-43.3",
  "ai-act/art-47",
  "ai-act/art-72",
];

describe("Art. 111: products of Annex I, Section A", () => {
  test.each(productRules.flatMap((rule) => products.map((row) => ({ ...row, rule }))))(
    "$rule on $asOf, $situation: in effect from $from, reached: $reached",
    ({ rule, asOf, market, from, reached }) => {
      expect(applies(rule, { ...device, ...market }, asOf)).toMatchObject({ effective: from, reached });
    },
  );
  test.each(products)(
    "the class itself on $asOf, $situation: in effect from $from, reached: $reached",
    ({ asOf, market, from, reached }) => {
      const { findings } = classify({ ...device, ...market }, { asOf });
      const found = findings.find(({ rule }) => rule === "ai-act/art-6.1");
      expect(found?.applies).toMatchObject({ effective: from, reached });
    },
  );
  test.each(["ai-act/art-9", "ai-act/art-47", "ai-act/art-72"])(
    "%s: as long as nobody says whether the device is also high-risk by use, the later day stays open",
    (rule) => {
      const found = applies(rule, without(device, "employment.use"), "2026-11-21");
      expect(found?.effective).toBe("2027-12-02");
      expect(found?.legacy.map(({ holds }) => holds)).toEqual(["unknown"]);
    },
  );
});

interface Class {
  readonly system: string;
  readonly facts: Facts;
  readonly rules: readonly string[];
  readonly asOf: IsoDate;
  readonly dayBefore: IsoDate;
  readonly cutOff: IsoDate;
  /** The day of the class. */
  readonly day: IsoDate;
}

const rulesByUse = ["ai-act/art-6.2", "ai-act/art-9", "ai-act/art-26.1", "ai-act/art-47", "ai-act/art-72"];
const rulesByProduct = ["ai-act/art-6.1", "ai-act/art-9", "ai-act/art-26.1", "ai-act/art-47", "ai-act/art-72"];
const rulesByBoth = ["ai-act/art-9", "ai-act/art-26.1", "ai-act/art-47", "ai-act/art-72"];
const published = { asOf: "2026-07-26", dayBefore: "2026-08-01", cutOff: "2026-08-02" } as const;
const amendedUse = { asOf: "2026-11-21", dayBefore: "2027-12-01", cutOff: "2027-12-02" } as const;
const amendedProduct = { asOf: "2026-11-21", dayBefore: "2028-08-01", cutOff: "2028-08-02" } as const;

const classes: readonly Class[] = [
  { system: "Annex III, as published", facts: ranking, rules: rulesByUse, ...published, day: "2026-08-02" },
  { system: "Annex III, as amended", facts: ranking, rules: rulesByUse, ...amendedUse, day: "2027-12-02" },
  { system: "Annex I, as published", facts: device, rules: rulesByProduct, ...published, day: "2027-08-02" },
  { system: "Annex I, as amended", facts: device, rules: rulesByProduct, ...amendedProduct, day: "2028-08-02" },
  {
    system: "both, as published",
    facts: { ...byBoth, ...builder },
    rules: rulesByBoth,
    ...published,
    day: "2026-08-02",
  },
  // Which class counts is not in the text; we take the earlier one.
  {
    system: "both, as amended",
    facts: { ...byBoth, ...builder },
    rules: rulesByBoth,
    ...amendedUse,
    day: "2027-12-02",
  },
];

interface Case {
  readonly placed: "dayBefore" | "cutOff";
  readonly changedOn?: "dayBefore" | "cutOff";
  readonly forPublicAuthorities: boolean;
  readonly caught: "never" | "2030-08-02" | "with its class";
}

const cases: readonly Case[] = [
  { placed: "dayBefore", forPublicAuthorities: false, caught: "never" },
  { placed: "dayBefore", forPublicAuthorities: true, caught: "2030-08-02" },
  { placed: "dayBefore", changedOn: "dayBefore", forPublicAuthorities: false, caught: "never" },
  { placed: "dayBefore", changedOn: "dayBefore", forPublicAuthorities: true, caught: "2030-08-02" },
  { placed: "dayBefore", changedOn: "cutOff", forPublicAuthorities: false, caught: "with its class" },
  { placed: "dayBefore", changedOn: "cutOff", forPublicAuthorities: true, caught: "with its class" },
  { placed: "cutOff", forPublicAuthorities: false, caught: "with its class" },
  { placed: "cutOff", forPublicAuthorities: true, caught: "with its class" },
  { placed: "cutOff", changedOn: "cutOff", forPublicAuthorities: false, caught: "with its class" },
  { placed: "cutOff", changedOn: "cutOff", forPublicAuthorities: true, caught: "with its class" },
];

const grid = classes.flatMap((one) => one.rules.flatMap((rule) => cases.map((row) => ({ ...one, ...row, rule }))));

describe("Art. 111(2): both classes and both texts, on the day before the cut-off and on it", () => {
  test.each(grid)(
    "$rule, $system, placed $placed, changed $changedOn, for public authorities $forPublicAuthorities: $caught",
    (row) => {
      const changedOn = row.changedOn === undefined ? {} : { "market.designChangedOn": row[row.changedOn] };
      const found = classify(
        {
          ...row.facts,
          ...unchanged,
          ...changedOn,
          "market.designChanged": row.changedOn !== undefined,
          "market.forPublicAuthorities": row.forPublicAuthorities,
          "market.placedOn": row[row.placed],
        },
        { asOf: row.asOf },
      ).findings.find(({ rule }) => rule === row.rule);
      const days = { never: null, "2030-08-02": "2030-08-02", "with its class": row.day };
      expect(found?.verdict).toBe("yes");
      expect(found?.applies.effective).toBe(days[row.caught]);
    },
  );
  test.each(classes)("$system: components of Annex X placed before 2027-08-02 comply by 2030-12-31", (one) => {
    for (const rule of one.rules) {
      const facts: Facts = {
        ...one.facts,
        ...changed,
        "market.designChangedOn": "2028-08-02",
        "market.annexXComponent": true,
      };
      const day = (placedOn: IsoDate) =>
        classify({ ...facts, "market.placedOn": placedOn }, { asOf: one.asOf }).findings.find(
          (finding) => finding.rule === rule,
        )?.applies.effective;
      expect([day("2027-08-01"), day("2027-08-02")]).toEqual(["2030-12-31", one.day]);
    }
  });
});

const model: Facts = {
  ...ordinary,
  ...operators["model provider"],
  "operator.inUnion": false,
  "model.trainingCompute": 2e25,
  "model.highImpact": true,
  "model.rebutted": false,
  "model.designated": false,
  "model.openLicence": false,
  "model.parametersPublic": false,
};
const modelRules = ["52.1", "53.1.a", "53.1.b", "53.1.c", "53.1.d", "53.3", "54", "55"].map(
  (article) => `ai-act/art-${article}`,
);
const models = [
  { placedOn: "2025-08-01", asOf: "2025-08-02", from: "2027-08-02", reached: false },
  { placedOn: "2025-08-01", asOf: "2027-08-01", from: "2027-08-02", reached: false },
  { placedOn: "2025-08-01", asOf: "2027-08-02", from: "2027-08-02", reached: true },
  { placedOn: "2025-08-01", asOf: "2026-07-26", from: "2027-08-02", reached: false },
  { placedOn: "2025-08-02", asOf: "2025-08-02", from: "2025-08-02", reached: true },
  { placedOn: "2026-01-10", asOf: "2026-11-21", from: "2025-08-02", reached: true },
];

describe("Art. 111(3): models that were there before 2 August 2025", () => {
  test.each(modelRules.flatMap((rule) => models.map((row) => ({ ...row, rule }))))(
    "$rule on $asOf, placed on $placedOn: from $from, reached: $reached",
    ({ rule, asOf, placedOn, from, reached }) => {
      const found = applies(rule, { ...model, "model.placedOn": placedOn }, asOf);
      expect(found).toMatchObject({ nominal: from, effective: from, reached });
    },
  );
  test.each(modelRules)(
    "%s: when nobody says since when the model is there, the transitional rule stays open",
    (rule) => {
      const found = applies(rule, model, "2026-11-21");
      expect(found?.nominal).toBe("2025-08-02");
      expect(found?.legacy).toContainEqual(expect.objectContaining({ holds: "unknown", nominal: "2027-08-02" }));
    },
  );
  test("the day of the system does not matter for the model", () => {
    const found = applies(
      "ai-act/art-53.1.a",
      { ...model, "model.placedOn": "2026-01-10", "market.placedOn": "2025-05-01" },
      "2026-11-21",
    );
    expect(found?.nominal).toBe("2025-08-02");
  });
});

const generator: Facts = {
  ...ordinary,
  ...builder,
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
    const found = applies("ai-act/art-50.2", without(generator, "market.placedOn"), "2026-11-21");
    expect(found?.nominal).toBe("2026-08-02");
    expect(found?.legacy).toContainEqual(expect.objectContaining({ holds: "unknown", nominal: "2026-12-02" }));
  });
  test("when nobody says whether the generator was ever on the market, the grace stays open", () => {
    const facts: Facts = { ...without(generator, "market.ownUseOnly"), "market.placedOn": "2026-05-10" };
    const found = applies("ai-act/art-50.2", facts, "2026-11-21");
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
    const found = applies(
      rule,
      { ...ordinary, ...builder, ...unchanged, ...facts, "market.placedOn": "2026-05-10" },
      "2026-11-21",
    );
    expect(found).toMatchObject({ nominal: "2026-08-02", effective: "2026-08-02", reached: true, legacy: [] });
  });
  test("Art. 50(3) for a legacy high-risk system (uncertain: 111(2) read literally would free it): not relied on", () => {
    const facts: Facts = {
      ...ordinary,
      ...builder,
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
