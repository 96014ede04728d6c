import { describe, expect, test } from "vitest";
import type { Facts, Verdict } from "../index.ts";
import { dataCentre, hospital, machineBuilder, nobody, verdictOf, waterWorks, without } from "./bsig-cases.ts";
import type { Activity } from "./sector.ts";

describe.each(["bsig/35.1", "bsig/36.2"])("%s, on order of the BSI", (rule) => {
  test.each<{ situation: string; facts: Facts; owed: Verdict }>([
    { situation: "a hospital", facts: hospital, owed: "yes" },
    { situation: "a machine builder", facts: machineBuilder, owed: "yes" },
    { situation: "a company outside the BSIG", facts: nobody, owed: "no" },
    { situation: "under DORA", facts: { ...hospital, "nis2.specialLaw": ["dora"] }, owed: "no" },
    { situation: "special law unstated", facts: without(hospital, "nis2.specialLaw"), owed: "unknown" },
  ])("$situation: $owed", ({ facts, owed }) => {
    expect(verdictOf(rule, facts)).toBe(owed);
  });
});

describe("§ 35(2): who warns of cyber threats", () => {
  test.each<{ activity: Activity; warns: Verdict }>([
    { activity: "finance", warns: "yes" },
    { activity: "internet-exchange", warns: "yes" },
    { activity: "dns-provider", warns: "yes" },
    { activity: "tld-registry", warns: "yes" },
    { activity: "cloud", warns: "yes" },
    { activity: "data-centre", warns: "yes" },
    { activity: "content-delivery", warns: "yes" },
    { activity: "qualified-trust", warns: "yes" },
    { activity: "trust", warns: "yes" },
    { activity: "telecom", warns: "yes" },
    { activity: "managed-service", warns: "yes" },
    { activity: "managed-security", warns: "yes" },
    { activity: "marketplace", warns: "yes" },
    { activity: "search-engine", warns: "yes" },
    { activity: "social-platform", warns: "yes" },
    { activity: "energy", warns: "no" },
    { activity: "transport", warns: "no" },
    { activity: "health", warns: "no" },
    { activity: "manufacturing", warns: "no" },
    { activity: "research", warns: "no" },
  ])("$activity: $warns", ({ activity, warns }) => {
    expect(verdictOf("bsig/35.2", { ...dataCentre, "nis2.activities": [activity] })).toBe(warns);
  });

  test("social security warns where it is in scope, by a critical installation", () => {
    const insurance = { ...waterWorks, "nis2.activities": ["critical-installation", "social-security"] } as const;
    expect(verdictOf("bsig/35.2", insurance)).toBe("yes");
    expect(verdictOf("bsig/35.2", { ...insurance, "nis2.activities": ["critical-installation"] })).toBe("no");
    expect(verdictOf("bsig/35.2", { ...insurance, "nis2.activities": ["social-security"] })).toBe("no");
  });

  test("nobody outside the BSIG warns", () => {
    expect(verdictOf("bsig/35.2", { ...dataCentre, "enterprise.staff": 5 })).toBe("no");
  });
});
