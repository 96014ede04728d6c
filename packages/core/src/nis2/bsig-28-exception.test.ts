import { describe, expect, test } from "vitest";
import type { Facts, Verdict } from "../index.ts";
import { hospital, machineBuilder, nobody, verdictOf, waterWorks, without } from "./bsig-cases.ts";

type SpecialLaw = NonNullable<Facts["nis2.specialLaw"]>;

const outside: Facts = { "nis2.outsideSpecialLaw": true };

/** A company under a special law. */
function under(law: SpecialLaw, more: Facts = {}): Facts {
  return { ...waterWorks, "nis2.specialLaw": law, ...more };
}

describe("§ 28(5) to (7): special law in place of the BSIG", () => {
  test.each<{ situation: string; facts: Facts; telecomEnergy: Verdict; finance: Verdict; installation: Verdict }>([
    { situation: "none", facts: under([]), telecomEnergy: "no", finance: "no", installation: "no" },
    { situation: "TKG", facts: under(["telecom-law"]), telecomEnergy: "yes", finance: "no", installation: "no" },
    {
      situation: "TKG, other activities beside it",
      facts: under(["telecom-law"], outside),
      telecomEnergy: "no",
      finance: "no",
      installation: "no",
    },
    {
      situation: "TKG, other activities unstated",
      facts: without(under(["telecom-law"]), "nis2.outsideSpecialLaw"),
      telecomEnergy: "unknown",
      finance: "no",
      installation: "no",
    },
    { situation: "EnWG", facts: under(["energy-law"]), telecomEnergy: "yes", finance: "no", installation: "no" },
    {
      situation: "EnWG, the plant a side activity",
      facts: under(["energy-law", "energy-side-activity"]),
      telecomEnergy: "no",
      finance: "no",
      installation: "no",
    },
    {
      situation: "a side activity without EnWG",
      facts: under(["energy-side-activity"]),
      telecomEnergy: "no",
      finance: "no",
      installation: "no",
    },
    {
      situation: "TKG, and an energy plant as a side activity",
      facts: under(["telecom-law", "energy-side-activity"]),
      telecomEnergy: "yes",
      finance: "no",
      installation: "no",
    },
    {
      situation: "EnWG, other activities beside it",
      facts: under(["energy-law"], outside),
      telecomEnergy: "no",
      finance: "no",
      installation: "no",
    },
    { situation: "DORA", facts: under(["dora"]), telecomEnergy: "no", finance: "yes", installation: "no" },
    {
      situation: "DORA, other activities beside it",
      facts: under(["dora"], outside),
      telecomEnergy: "no",
      finance: "yes",
      installation: "no",
    },
    { situation: "telematics", facts: under(["telematics"]), telecomEnergy: "no", finance: "yes", installation: "no" },
    {
      situation: "telematics, other activities beside it",
      facts: under(["telematics"], outside),
      telecomEnergy: "no",
      finance: "no",
      installation: "no",
    },
    {
      situation: "an installation run for a bank",
      facts: under(["installation-for-dora"]),
      telecomEnergy: "no",
      finance: "no",
      installation: "yes",
    },
    {
      situation: "an installation run for a bank, others beside it",
      facts: under(["installation-for-dora"], outside),
      telecomEnergy: "no",
      finance: "no",
      installation: "no",
    },
    {
      situation: "no critical installation",
      facts: under(["installation-for-dora"], { "nis2.activities": ["drinking-water"] }),
      telecomEnergy: "no",
      finance: "no",
      installation: "no",
    },
    {
      situation: "nobody said which law",
      facts: without(waterWorks, "nis2.specialLaw"),
      telecomEnergy: "unknown",
      finance: "unknown",
      installation: "unknown",
    },
  ])("$situation: (5) $telecomEnergy, (6) $finance, (7) $installation", (row) => {
    expect(verdictOf("bsig/28.5", row.facts)).toBe(row.telecomEnergy);
    expect(verdictOf("bsig/28.6", row.facts)).toBe(row.finance);
    expect(verdictOf("bsig/28.7", row.facts)).toBe(row.installation);
  });
});

describe("§ 28(8): all three features, or the BSIG applies", () => {
  test.each<{ landLaw: NonNullable<Facts["nis2.landLaw"]>; excepted: Verdict }>([
    { landLaw: ["land-or-municipal", "serves-administrations", "comparable-law"], excepted: "yes" },
    { landLaw: ["serves-administrations", "comparable-law"], excepted: "no" },
    { landLaw: ["land-or-municipal", "comparable-law"], excepted: "no" },
    { landLaw: ["land-or-municipal", "serves-administrations"], excepted: "no" },
    { landLaw: [], excepted: "no" },
    { landLaw: ["land-or-municipal", "serves-administrations", "undecided"], excepted: "unknown" },
  ])("$landLaw: $excepted", ({ landLaw, excepted }) => {
    expect(verdictOf("bsig/28.8", { ...nobody, "nis2.landLaw": landLaw })).toBe(excepted);
  });
});

describe("the duties of §§ 30 ff. and those that stay", () => {
  test.each<{ situation: string; facts: Facts; measures: Verdict; registration: Verdict; audits: Verdict }>([
    { situation: "a hospital", facts: hospital, measures: "yes", registration: "yes", audits: "yes" },
    {
      situation: "a hospital in the telematics infrastructure",
      facts: { ...hospital, "nis2.specialLaw": ["telematics"] },
      measures: "no",
      registration: "yes",
      audits: "yes",
    },
    {
      situation: "a hospital that is all telecommunications",
      facts: { ...hospital, "nis2.specialLaw": ["telecom-law"] },
      measures: "no",
      registration: "yes",
      audits: "no",
    },
    {
      situation: "a small machine builder",
      facts: { ...machineBuilder, "enterprise.staff": 5 },
      measures: "no",
      registration: "no",
      audits: "no",
    },
    {
      situation: "a machine builder, which is wichtig",
      facts: machineBuilder,
      measures: "yes",
      registration: "yes",
      audits: "no",
    },
  ])("$situation: § 30 $measures, § 33 $registration, § 61 $audits", (row) => {
    expect(verdictOf("bsig/30", row.facts)).toBe(row.measures);
    expect(verdictOf("bsig/33.1", row.facts)).toBe(row.registration);
    expect(verdictOf("bsig/61.1", row.facts)).toBe(row.audits);
  });
});
