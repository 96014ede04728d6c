import { describe, expect, test } from "vitest";
import { nis2 } from "../facts/nis2.ts";
import type { Facts, Verdict } from "../index.ts";
import { gapOf, nobody, verdictOf, without } from "./bsig-cases.ts";
import type { Activity } from "./sector.ts";

type Establishment = NonNullable<Facts["nis2.establishment"]>;

const DIGITAL: readonly Activity[] = [
  "dns-provider",
  "tld-registry",
  "domain-registrar",
  "cloud",
  "data-centre",
  "content-delivery",
  "managed-service",
  "managed-security",
  "marketplace",
  "search-engine",
  "social-platform",
];
const OTHERS: readonly Activity[] = [
  "critical-installation",
  "energy",
  "transport",
  "finance",
  "health",
  "drinking-water",
  "waste-water",
  "internet-exchange",
  "qualified-trust",
  "trust",
  "telecom",
  "space",
  "post",
  "waste",
  "chemicals",
  "food",
  "manufacturing",
  "research",
  "social-security",
];

test("every activity is of one kind, but for hosted software, which may be a cloud service", () => {
  const options = nis2.facts.find(({ key }) => key === "nis2.activities")?.options ?? [];
  expect([...DIGITAL, ...OTHERS, "hosted-software"].sort()).toEqual([...options].sort());
});

describe("the main establishment decides about digital services, any establishment about others", () => {
  test.each(DIGITAL)("%s: § 60", (activity) => {
    expect(verdictOf("bsig/60", of(activity, ["germany"]))).toBe("yes");
    expect(verdictOf("bsig/59", of(activity, ["germany"]))).toBe("no");
    expect(verdictOf("bsig/60-representative", of(activity, []))).toBe("yes");
  });
  test.each(OTHERS)("%s: § 59", (activity) => {
    expect(verdictOf("bsig/59", of(activity, ["germany"]))).toBe("yes");
    expect(verdictOf("bsig/60", of(activity, ["germany"]))).toBe("no");
    expect(verdictOf("bsig/60-representative", of(activity, []))).toBe("no");
  });
});

describe("§ 59: establishment, or a critical installation in Germany", () => {
  test.each<{ activity: Activity; places: Establishment; competent: Verdict }>([
    { activity: "health", places: ["germany"], competent: "yes" },
    { activity: "health", places: ["main-establishment-germany"], competent: "yes" },
    { activity: "health", places: ["germany", "other-member-state"], competent: "yes" },
    { activity: "health", places: ["other-member-state"], competent: "no" },
    { activity: "health", places: ["installation-germany"], competent: "no" },
    { activity: "health", places: ["representative-germany"], competent: "no" },
    { activity: "critical-installation", places: ["installation-germany"], competent: "yes" },
    { activity: "critical-installation", places: ["other-member-state"], competent: "no" },
    { activity: "critical-installation", places: ["germany"], competent: "yes" },
    { activity: "health", places: ["undecided"], competent: "unknown" },
  ])("$activity, $places: $competent", ({ activity, places, competent }) => {
    expect(verdictOf("bsig/59", of(activity, places))).toBe(competent);
  });
});

describe("§ 60: main establishment and representative", () => {
  test.each<{ places: Establishment; competent: Verdict; representative: Verdict; gap: Verdict }>([
    { places: ["germany"], competent: "yes", representative: "no", gap: "no" },
    { places: ["main-establishment-germany"], competent: "yes", representative: "no", gap: "no" },
    { places: ["germany", "other-member-state"], competent: "no", representative: "no", gap: "no" },
    {
      places: ["germany", "main-establishment-germany", "other-member-state"],
      competent: "yes",
      representative: "no",
      gap: "no",
    },
    { places: ["other-member-state"], competent: "no", representative: "no", gap: "no" },
    { places: ["germany", "representative-elsewhere"], competent: "yes", representative: "no", gap: "no" },
    { places: [], competent: "yes", representative: "yes", gap: "yes" },
    { places: ["installation-germany"], competent: "yes", representative: "yes", gap: "yes" },
    { places: ["representative-germany"], competent: "yes", representative: "yes", gap: "no" },
    { places: ["representative-elsewhere"], competent: "no", representative: "yes", gap: "no" },
    { places: ["undecided"], competent: "unknown", representative: "unknown", gap: "unknown" },
  ])("$places: competent $competent, representative $representative, gap $gap", (row) => {
    const facts = of("marketplace", row.places);
    expect(verdictOf("bsig/60", facts)).toBe(row.competent);
    expect(verdictOf("bsig/60-representative", facts)).toBe(row.representative);
    expect(gapOf("bsig/60-representative", facts)).toBe(row.gap);
  });

  test("hosted software is a digital service if it is a cloud service", () => {
    const saas = { ...of("hosted-software", []), "nis2.saasCheck": "not-checked" } as const;
    expect(verdictOf("bsig/60", saas)).toBe("yes");
    expect(verdictOf("bsig/60-representative", saas)).toBe("yes");
    expect(verdictOf("bsig/60", { ...saas, "nis2.saasCheck": "no-cloud" })).toBe("no");
    expect(verdictOf("bsig/60", without(saas, "nis2.saasCheck"))).toBe("unknown");
  });
});

function of(activity: Activity, places: Establishment): Facts {
  return { ...nobody, "nis2.activities": [activity], "nis2.establishment": places };
}
