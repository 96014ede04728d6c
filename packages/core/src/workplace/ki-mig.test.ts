import { describe, expect, test } from "vitest";
import { aiActRules } from "../ai-act/ruleset.ts";
import { aiActAuthorityInGermany } from "../governance/ai-act-authority.ts";
import { practice } from "../governance/practice.ts";
import type { Facts } from "../index.ts";
import { kiMigFineTiers, kiMigOffences } from "./ki-mig-15-penalties.ts";
import { workplaceNotCovered } from "./not-covered.ts";
import { cases, isLawOn, verdictOf } from "./workplace-cases.ts";

const asOf = "2026-11-21";

/** A system of an ordinary company with nothing that another authority than the Bundesnetzagentur would look at. */
const plain: Facts = {
  "system.onOwnModel": false,
  "system.inLargePlatform": false,
  "supervision.sector": [],
  "product.legislation": [],
  "biometrics.forLawEnforcement": false,
  "lawEnforcement.use": [],
  "migration.use": [],
  "justice.use": [],
};
const police: Facts = { ...plain, "lawEnforcement.byAuthority": true };
const border: Facts = { ...plain, "migration.byAuthority": true, "migration.documentCheckOnly": false };
const court: Facts = { ...plain, "justice.byAuthority": true };
const camera: Facts = {
  ...plain,
  "biometrics.forLawEnforcement": true,
  "biometrics.identifiesRemotely": false,
  "biometrics.categorises": false,
  "emotion.infers": false,
  "emotion.fromBiometrics": false,
};
const identifies: Facts = {
  "biometrics.identifiesRemotely": true,
  "biometrics.verifiesOnly": false,
  "biometrics.cybersecurityOnly": false,
};

const authority = (situation: string, facts: Facts, expected: string) => ({ situation, facts, expected });

describe("the authority under the AI Act in Germany", () => {
  test.each([
    authority("an ordinary company", plain, "bundesnetzagentur"),
    authority("a bank that rates credit", { ...plain, "supervision.sector": ["financial"] }, "bafin"),
    authority(
      "an insurance broker under § 34d GewO",
      { ...plain, "supervision.sector": ["financial", "trade-law-intermediary"] },
      "bundesnetzagentur",
    ),
    authority("a medical device", { ...plain, "product.legislation": ["medical-devices"] }, "product-authority"),
    authority(
      "a car (Annex I, Section B)",
      { ...plain, "product.legislation": ["motor-vehicles"] },
      "bundesnetzagentur",
    ),
    authority(
      "a medical device tied to a financial activity",
      { ...plain, "product.legislation": ["medical-devices"], "supervision.sector": ["financial"] },
      "bafin",
    ),
    authority("police: risk of victims", { ...police, "lawEnforcement.use": ["victim-risk"] }, "ukim"),
    authority("police: lie detector", { ...police, "lawEnforcement.use": ["polygraph"] }, "ukim"),
    authority("police: evidence", { ...police, "lawEnforcement.use": ["evidence-reliability"] }, "ukim"),
    authority("police: past behaviour", { ...police, "lawEnforcement.use": ["traits-or-past-behaviour"] }, "ukim"),
    authority("police: profiling", { ...police, "lawEnforcement.use": ["profiling"] }, "ukim"),
    authority("border: lie detector", { ...border, "migration.use": ["polygraph"] }, "ukim"),
    authority("border: risk on entry", { ...border, "migration.use": ["entry-risk"] }, "ukim"),
    authority("asylum applications", { ...border, "migration.use": ["applications"] }, "ukim"),
    authority("border: identification", { ...border, "migration.use": ["identify-persons"] }, "ukim"),
    authority("a court", { ...court, "justice.use": ["research-or-interpret", "apply-law"] }, "ukim"),
    authority("elections", { ...plain, "justice.use": ["influence-votes"], "justice.notExposed": false }, "ukim"),
    authority("remote identification for law enforcement", { ...camera, ...identifies }, "ukim"),
    authority(
      "emotion recognition for law enforcement",
      { ...camera, "emotion.infers": true, "emotion.fromBiometrics": true },
      "ukim",
    ),
    authority(
      "categorisation for law enforcement",
      {
        ...camera,
        "biometrics.categorises": true,
        "biometrics.ancillary": false,
        "biometrics.traits": ["religion-or-belief"],
      },
      "ukim",
    ),
    authority("law enforcement without biometrics", camera, "bundesnetzagentur"),
    authority(
      "remote identification in a shop",
      { ...camera, ...identifies, "biometrics.forLawEnforcement": false },
      "bundesnetzagentur",
    ),
    authority(
      "a police tool that is a product of Annex I, Section A",
      { ...police, "lawEnforcement.use": ["profiling"], "product.legislation": ["radio-equipment"] },
      "product-authority",
    ),
    authority(
      "a police tool tied to a financial activity",
      { ...police, "lawEnforcement.use": ["profiling"], "supervision.sector": ["financial"] },
      "bafin",
    ),
    authority("a body of a Land", { ...plain, "supervision.sector": ["land-body"] }, "land"),
    authority("a broadcaster", { ...plain, "supervision.sector": ["media"] }, "land"),
    authority(
      "the police of a Land: the chamber goes first",
      { ...police, "lawEnforcement.use": ["profiling"], "supervision.sector": ["land-body"] },
      "ukim",
    ),
    authority(
      "a hospital of a Land with a medical device",
      { ...plain, "product.legislation": ["medical-devices"], "supervision.sector": ["land-body"] },
      "product-authority",
    ),
    authority("a bank of a Land", { ...plain, "supervision.sector": ["land-body", "financial"] }, "bafin"),
    authority(
      "a system in a very large platform",
      { ...plain, "system.inLargePlatform": true, "operator.unionBody": false },
      "ai-office",
    ),
    authority("the sector unstated", { ...plain, "supervision.sector": "undecided" }, "unknown"),
    authority("the product unstated", { ...plain, "product.legislation": "undecided" }, "unknown"),
    authority("law enforcement unstated", { ...plain, "lawEnforcement.use": "undecided" }, "unknown"),
    authority("the platform unstated", { ...plain, "system.inLargePlatform": "undecided" }, "unknown"),
    authority("nothing stated", {}, "unknown"),
  ])("for $situation: $expected", ({ facts, expected }) => {
    const found = aiActAuthorityInGermany(facts, { asOf });
    expect(found.authority).toBe(expected);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  test("names the rule and where it stands", () => {
    expect(aiActAuthorityInGermany(plain, { asOf })).toEqual({
      authority: "bundesnetzagentur",
      source: { statute: "KI-MIG", pinpoint: "§ 2(1)" },
      because: ["ki-mig/2.1"],
    });
  });

  test("names the open rules where it is unknown", () => {
    expect(aiActAuthorityInGermany({ ...plain, "product.legislation": "undecided" }, { asOf })).toEqual({
      authority: "unknown",
      source: { statute: "KI-MIG", pinpoint: "§ 2" },
      because: ["ki-mig/2.product", "ki-mig/2.1"],
    });
  });

  test("is refused for a day before the act, and for a day that does not exist", () => {
    expect(aiActAuthorityInGermany(plain, { asOf: "2026-07-29" }).authority).toBe("bundesnetzagentur");
    expect(() => aiActAuthorityInGermany(plain, { asOf: "2026-07-28" })).toThrow(
      expect.objectContaining({ code: "date-before-act" }),
    );
    expect(() => aiActAuthorityInGermany(plain, { asOf: "2026-02-30" })).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    );
  });

  test("exactly one German authority says yes where everything is stated", () => {
    const ids = ["ki-mig/2.bafin", "ki-mig/2.product", "ki-mig/2.5", "ki-mig/2.land", "ki-mig/2.1"];
    const all: Facts = {
      ...police,
      "lawEnforcement.use": ["profiling"],
      "product.legislation": ["toys"],
      "supervision.sector": ["financial", "land-body", "media"],
    };
    const bodyOfLand: Facts = { ...plain, "supervision.sector": ["land-body"] };
    const policeOfLand: Facts = { ...police, "lawEnforcement.use": ["profiling"], "supervision.sector": ["land-body"] };
    const federalPolice: Facts = { ...policeOfLand, "supervision.sector": [] };
    const sectors = [plain, bodyOfLand, policeOfLand, federalPolice];
    for (const facts of [...sectors, all, { ...all, "supervision.sector": ["media"] as const }]) {
      expect(ids.filter((id) => verdictOf(id, facts) === "yes")).toHaveLength(1);
    }
  });

  test.each([
    ...cases("ki-mig/2.bafin", plain, [
      ["sector unstated", { "supervision.sector": "undecided" }, "unknown"],
      ["intermediary alone", { "supervision.sector": ["trade-law-intermediary"] }, "no"],
    ]),
    ...cases("ki-mig/2.land", plain, [["sector unstated", { "supervision.sector": "undecided" }, "unknown"]]),
    ...cases("ki-mig/2.5", police, [["use unstated", { "lawEnforcement.use": "undecided" }, "unknown"]]),
  ])("$rule, $situation: $verdict", ({ rule, facts, verdict }) => {
    expect(verdictOf(rule, facts)).toBe(verdict);
  });
});

test.each(["2.bafin", "2.product", "2.5", "2.land", "2.1"])("ki-mig/%s is law since 29 July 2026", (place) => {
  expect([isLawOn(`ki-mig/${place}`, "2026-07-28"), isLawOn(`ki-mig/${place}`, "2026-07-29")]).toEqual([false, true]);
});

describe("the fine of § 15 KI-MIG", () => {
  test("is EUR 50,000 at most, whatever the turnover", () => {
    expect(kiMigFineTiers).toEqual([
      {
        id: "ki-mig/15",
        source: { statute: "KI-MIG", pinpoint: "§ 15" },
        amount: 50_000,
        share: 0,
        from: "2026-07-29",
      },
    ]);
  });

  test("stands behind duties that exist", () => {
    for (const { rules, only = [], tier } of kiMigOffences) {
      expect(tier).toBe("ki-mig/15");
      for (const rule of [...rules, ...only]) expect(practice.entries.has(rule), rule).toBe(true);
      for (const rule of rules) expect(practice.entries.get(rule)?.[0]?.duty, rule).toBeDefined();
    }
  });

  test("fills the gap that Art. 99 leaves at Arts 27 and 86; Art. 4 has no fine at all", () => {
    const unfined = aiActRules.filter(({ duty }) => duty !== undefined && duty.fine === undefined).map(({ id }) => id);
    const offences = kiMigOffences.flatMap(({ rules }) => rules);
    expect(unfined).toEqual(expect.arrayContaining(["ai-act/art-4", "ai-act/art-27", "ai-act/art-86"]));
    expect(offences).toEqual(["ai-act/art-21", "ai-act/art-27", "ai-act/art-86"]);
  });

  test("reaches Art. 86 in points 1, 3, 4 and 5 of Annex III, and there all of them", () => {
    const points = kiMigOffences.find(({ provision }) => provision === "Art. 86")?.only;
    const expected = aiActRules.map(({ id }) => id).filter((id) => /^ai-act\/annex-iii\.[1345]\.[a-e]$/.test(id));
    expect(points).toEqual([...new Set(expected)]);
  });
});

test("what is not covered is said once, with a reason", () => {
  const places = workplaceNotCovered.map(({ provision }) => provision);
  expect(new Set(places).size).toBe(places.length);
  for (const { because } of workplaceNotCovered) expect(because).toMatch(/^[A-Z].+\.$/);
});
