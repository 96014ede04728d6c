import { describe, expect, test } from "vitest";
import { nis2 } from "../facts/nis2.ts";
import type { Facts, Verdict } from "../index.ts";
import { gapOf, hospital, machineBuilder, nobody, verdictOf, without } from "./bsig-cases.ts";
import { type Activity, entityTypes } from "./sector.ts";

const m = 1_000_000;

type Activities = readonly Activity[];
type Class = "especially-important" | "important" | "none" | "unknown";

describe("the edges of § 28 BSIG", () => {
  test.each<{ activity: "health" | "manufacturing"; staff: number; turnover: number; balance: number; is: Class }>([
    { activity: "manufacturing", staff: 49, turnover: 11 * m, balance: 9 * m, is: "none" },
    { activity: "health", staff: 49, turnover: 11 * m, balance: 9 * m, is: "none" },
    { activity: "manufacturing", staff: 49, turnover: 9 * m, balance: 11 * m, is: "none" },
    { activity: "manufacturing", staff: 49, turnover: 11 * m, balance: 11 * m, is: "important" },
    { activity: "manufacturing", staff: 49, turnover: 10 * m, balance: 11 * m, is: "none" },
    { activity: "manufacturing", staff: 49, turnover: 11 * m, balance: 10 * m, is: "none" },
    { activity: "manufacturing", staff: 49, turnover: 10 * m + 1, balance: 10 * m + 1, is: "important" },
    { activity: "manufacturing", staff: 50, turnover: 0, balance: 0, is: "important" },
    { activity: "manufacturing", staff: 49, turnover: 0, balance: 0, is: "none" },
    { activity: "health", staff: 249, turnover: 51 * m, balance: 43 * m, is: "important" },
    { activity: "health", staff: 249, turnover: 51 * m, balance: 44 * m, is: "especially-important" },
    { activity: "health", staff: 249, turnover: 50 * m, balance: 44 * m, is: "important" },
    { activity: "health", staff: 249, turnover: 50 * m + 1, balance: 43 * m + 1, is: "especially-important" },
    { activity: "manufacturing", staff: 249, turnover: 51 * m, balance: 44 * m, is: "important" },
    { activity: "health", staff: 249, turnover: 0, balance: 0, is: "important" },
    { activity: "health", staff: 250, turnover: 0, balance: 0, is: "especially-important" },
    { activity: "manufacturing", staff: 300, turnover: 0, balance: 0, is: "important" },
    { activity: "manufacturing", staff: 3000, turnover: 900 * m, balance: 900 * m, is: "important" },
  ])("$activity, $staff staff, turnover $turnover, balance sheet $balance: $is", (row) => {
    const figures: Facts = {
      "enterprise.staff": row.staff,
      "enterprise.turnover": row.turnover,
      "enterprise.balanceSheet": row.balance,
    };
    expect(classOf({ ...nobody, ...figures, "nis2.activities": [row.activity] })).toBe(row.is);
  });
});

describe("who is of which class", () => {
  const allOfLand = ["land-or-municipal", "serves-administrations", "comparable-law"] as const;
  test.each<{ situation: string; facts: Facts; is: Class }>([
    { situation: "a tiny critical installation", facts: of(["critical-installation"]), is: "especially-important" },
    { situation: "a tiny qualified trust service", facts: of(["qualified-trust"]), is: "especially-important" },
    { situation: "a tiny registry of a top-level domain", facts: of(["tld-registry"]), is: "especially-important" },
    { situation: "a tiny DNS provider", facts: of(["dns-provider"]), is: "especially-important" },
    {
      situation: "a DNS provider that asks for no pay",
      facts: of(["dns-provider"], { "nis2.forPay": false }),
      is: "especially-important",
    },
    { situation: "a tiny trust service, not qualified", facts: of(["trust"]), is: "important" },
    { situation: "a trust service with 250 staff", facts: sized(250, ["trust"]), is: "especially-important" },
    { situation: "a telecom with 50 staff", facts: sized(50, ["telecom"]), is: "especially-important" },
    {
      situation: "a telecom with 50 staff that asks for no pay",
      facts: { ...sized(50, ["telecom"]), "nis2.forPay": false },
      is: "especially-important",
    },
    { situation: "a telecom with 49 staff", facts: sized(49, ["telecom"]), is: "important" },
    { situation: "a telecom of unknown size", facts: without(of(["telecom"]), "enterprise.staff"), is: "unknown" },
    { situation: "a registrar of domain names with 300 staff", facts: sized(300, ["domain-registrar"]), is: "none" },
    { situation: "social security, no critical installation", facts: sized(300, ["social-security"]), is: "none" },
    { situation: "a hospital with 300 staff", facts: hospital, is: "especially-important" },
    { situation: "a hospital that asks for no pay", facts: { ...hospital, "nis2.forPay": false }, is: "none" },
    { situation: "a hospital, pay unstated", facts: without(hospital, "nis2.forPay"), is: "unknown" },
    { situation: "a hospital with 60 staff", facts: { ...hospital, "enterprise.staff": 60 }, is: "important" },
    { situation: "a machine builder with 300 staff", facts: machineBuilder, is: "important" },
    {
      situation: "a machine builder that asks for no pay",
      facts: { ...machineBuilder, "nis2.forPay": false },
      is: "none",
    },
    { situation: "a machine builder with 49 staff", facts: { ...machineBuilder, "enterprise.staff": 49 }, is: "none" },
    {
      situation: "a machine builder, size unstated",
      facts: without(machineBuilder, "enterprise.staff"),
      is: "unknown",
    },
    { situation: "an employment agency with 300 staff", facts: sized(300, []), is: "none" },
    { situation: "activities unstated", facts: without(machineBuilder, "nis2.activities"), is: "unknown" },
    { situation: "nothing stated", facts: {}, is: "unknown" },
    { situation: "a federal hospital", facts: { ...hospital, "nis2.federalAdministration": true }, is: "none" },
    {
      situation: "a federal body that makes machines",
      facts: { ...machineBuilder, "nis2.federalAdministration": true },
      is: "none",
    },
    {
      situation: "a federal body with a critical installation",
      facts: of(["critical-installation"], { "nis2.federalAdministration": true }),
      is: "especially-important",
    },
    {
      situation: "a machine builder, federal or not unstated",
      facts: without(machineBuilder, "nis2.federalAdministration"),
      is: "unknown",
    },
    {
      situation: "a hospital under comparable Land law",
      facts: { ...hospital, "nis2.landLaw": allOfLand },
      is: "none",
    },
    {
      situation: "a machine builder under comparable Land law",
      facts: { ...machineBuilder, "nis2.landLaw": allOfLand },
      is: "none",
    },
  ])("$situation: $is", ({ facts, is }) => {
    expect(classOf(facts)).toBe(is);
  });

  test("the federal administration has its own regime, unless it operates a critical installation", () => {
    const federal: Facts = { "nis2.federalAdministration": true };
    expect(verdictOf("bsig/29", of(["health"], federal))).toBe("yes");
    expect(verdictOf("bsig/29", of(["critical-installation"], federal))).toBe("no");
    expect(verdictOf("bsig/29", of(["health"]))).toBe("no");
    expect(verdictOf("bsig/29", without(of(["health"]), "nis2.federalAdministration"))).toBe("unknown");
  });
});

describe("Anlagen 1 and 2", () => {
  test.each(entityTypes)("$id is an activity of Annex $annex only: $activity", ({ annex, activity }) => {
    const facts = of([activity]);
    expect(verdictOf(`bsig/annex-${annex}`, facts)).toBe("yes");
    expect(verdictOf(`bsig/annex-${3 - annex}`, facts)).toBe("no");
  });

  test.each<{ activity: Activity; first: Verdict; second: Verdict }>([
    { activity: "critical-installation", first: "no", second: "no" },
    { activity: "domain-registrar", first: "no", second: "no" },
    { activity: "social-security", first: "no", second: "no" },
    { activity: "qualified-trust", first: "yes", second: "no" },
    { activity: "hosted-software", first: "no", second: "no" },
  ])("$activity, in Annex 1: $first, in Annex 2: $second", ({ activity, first, second }) => {
    expect(verdictOf("bsig/annex-1", of([activity]))).toBe(first);
    expect(verdictOf("bsig/annex-2", of([activity]))).toBe(second);
  });

  test("every option that stands for no entry of the Annexes is named, and no entry is there twice", () => {
    const others = [
      "critical-installation",
      "domain-registrar",
      "hosted-software",
      "qualified-trust",
      "social-security",
    ];
    const options = nis2.facts.find(({ key }) => key === "nis2.activities")?.options ?? [];
    const inAnnexes: readonly string[] = entityTypes.map(({ activity }) => activity);
    expect(options.filter((option) => !inAnnexes.includes(option))).toEqual(expect.arrayContaining(others));
    expect(options.filter((option) => inAnnexes.includes(option))).toHaveLength(options.length - others.length);
    expect(new Set(entityTypes.map(({ id }) => id)).size).toBe(entityTypes.length);
    expect(entityTypes.filter(({ annex }) => annex === 1)).toHaveLength(53);
    expect(entityTypes.filter(({ annex }) => annex === 2)).toHaveLength(14);
  });

  test.each<{ situation: string; facts: Facts; first: Verdict; second: Verdict; contested: Verdict }>([
    { situation: "nothing negligible", facts: of(["energy"]), first: "yes", second: "no", contested: "yes" },
    {
      situation: "power from the own roof",
      facts: of(["energy"], { "nis2.negligible": ["annex-1"] }),
      first: "no",
      second: "no",
      contested: "yes",
    },
    {
      situation: "the other Annex negligible",
      facts: of(["energy"], { "nis2.negligible": ["annex-2"] }),
      first: "yes",
      second: "no",
      contested: "yes",
    },
    {
      situation: "nobody said whether it is negligible",
      facts: without(of(["energy"]), "nis2.negligible"),
      first: "unknown",
      second: "no",
      contested: "yes",
    },
  ])("$situation: Annex 1 $first, contested $contested", ({ facts, first, second, contested }) => {
    expect(verdictOf("bsig/annex-1", facts)).toBe(first);
    expect(verdictOf("bsig/annex-2", facts)).toBe(second);
    expect(verdictOf("bsig/annex-1", facts, "contested")).toBe(contested);
  });

  test("a negligible activity of Annex 2 does not count, and under the contested reading it does", () => {
    const side = { ...machineBuilder, "nis2.negligible": ["annex-2"] } as const;
    expect(classOf(side)).toBe("none");
    expect(verdictOf("bsig/annex-2", side)).toBe("no");
    expect(verdictOf("bsig/annex-2", side, "contested")).toBe("yes");
    expect(verdictOf("bsig/annex-2", { ...side, "nis2.negligible": ["annex-1"] })).toBe("yes");
    expect(verdictOf("bsig/28.2", side, "contested")).toBe("yes");
  });
});

describe("SaaS as cloud computing, § 2 no. 4 BSIG", () => {
  test.each<{ situation: string; facts: Facts; cloud: Verdict; contested: Verdict; gap: Verdict }>([
    { situation: "a cloud service", facts: of(["cloud"]), cloud: "yes", contested: "yes", gap: "no" },
    { situation: "checked: it is one", facts: saas("cloud"), cloud: "yes", contested: "yes", gap: "no" },
    { situation: "checked: it is none", facts: saas("no-cloud"), cloud: "no", contested: "no", gap: "no" },
    {
      situation: "not checked: likely in scope",
      facts: saas("not-checked"),
      cloud: "yes",
      contested: "no",
      gap: "yes",
    },
    {
      situation: "check unstated",
      facts: without(saas("cloud"), "nis2.saasCheck"),
      cloud: "unknown",
      contested: "unknown",
      gap: "unknown",
    },
    {
      situation: "licences only, whatever the check says",
      facts: { ...nobody, "nis2.saasCheck": "cloud" },
      cloud: "no",
      contested: "no",
      gap: "no",
    },
  ])("$situation: $cloud, contested $contested, gap $gap", ({ facts, cloud, contested, gap }) => {
    expect(verdictOf("bsig/2.4", facts)).toBe(cloud);
    expect(verdictOf("bsig/2.4", facts, "contested")).toBe(contested);
    expect(gapOf("bsig/2.4-check", facts)).toBe(gap);
  });

  test("a likely cloud service counts for Annex 1", () => {
    expect(verdictOf("bsig/annex-1", saas("not-checked"))).toBe("yes");
    expect(verdictOf("bsig/annex-1", saas("no-cloud"))).toBe("no");
    expect(classOf({ ...saas("not-checked"), "enterprise.staff": 50 })).toBe("important");
  });
});

describe("the BSIG applies to an entity of a class for which the BSI is competent", () => {
  test.each<{ situation: string; facts: Facts; applies: Verdict }>([
    { situation: "a hospital", facts: hospital, applies: "yes" },
    { situation: "a machine builder", facts: machineBuilder, applies: "yes" },
    { situation: "a small machine builder", facts: { ...machineBuilder, "enterprise.staff": 49 }, applies: "no" },
    {
      situation: "a machine builder elsewhere",
      facts: { ...machineBuilder, "nis2.establishment": ["other-member-state"] },
      applies: "no",
    },
    { situation: "a data centre with 60 staff", facts: sized(60, ["data-centre"]), applies: "yes" },
    {
      situation: "a data centre directed from another Member State",
      facts: { ...sized(60, ["data-centre"]), "nis2.establishment": ["germany", "other-member-state"] },
      applies: "no",
    },
    { situation: "seat unstated", facts: without(machineBuilder, "nis2.establishment"), applies: "unknown" },
  ])("$situation: $applies", ({ facts, applies }) => {
    expect(verdictOf("bsig/28", facts)).toBe(applies);
  });
});

function classOf(facts: Facts): Class {
  const [first, second] = [verdictOf("bsig/28.1", facts), verdictOf("bsig/28.2", facts)];
  expect([first, second]).not.toEqual(["yes", "yes"]);
  if (first === "yes") return "especially-important";
  if (second === "yes") return "important";
  return first === "no" && second === "no" ? "none" : "unknown";
}

function of(activities: Activities, more: Facts = {}): Facts {
  return { ...nobody, "nis2.activities": activities, ...more };
}

function sized(staff: number, activities: Activities): Facts {
  return of(activities, { "enterprise.staff": staff });
}

function saas(check: "cloud" | "no-cloud" | "not-checked"): Facts {
  return of(["hosted-software"], { "nis2.saasCheck": check });
}
