import { describe, expect, test } from "vitest";
import { practice } from "../governance/practice.ts";
import type { Facts, Verdict } from "../index.ts";
import { dataCentre, hospital, nobody, verdictOf, waterWorks, without } from "./bsig-cases.ts";

type Effects = NonNullable<Facts["nis2.incidentEffects"]>;

describe("§ 2 no. 11: whether an incident is significant", () => {
  test.each<{ situation: string; facts: Facts; effects: Effects; significant: Verdict }>([
    { situation: "a hospital", facts: hospital, effects: ["severe-disruption"], significant: "yes" },
    { situation: "a hospital", facts: hospital, effects: ["severe-loss"], significant: "yes" },
    { situation: "a hospital", facts: hospital, effects: ["damage-to-others"], significant: "yes" },
    { situation: "a hospital", facts: hospital, effects: ["regulation-threshold"], significant: "no" },
    { situation: "a hospital", facts: hospital, effects: [], significant: "no" },
    { situation: "a hospital", facts: hospital, effects: ["undecided"], significant: "unknown" },
    { situation: "a data centre", facts: dataCentre, effects: ["regulation-threshold"], significant: "yes" },
    { situation: "a data centre", facts: dataCentre, effects: ["severe-disruption"], significant: "no" },
    { situation: "a data centre", facts: dataCentre, effects: [], significant: "no" },
    {
      situation: "whether the regulation applies is open",
      facts: without(dataCentre, "enterprise.staff"),
      effects: ["severe-loss"],
      significant: "unknown",
    },
  ])("$situation, $effects: $significant", ({ facts, effects, significant }) => {
    expect(verdictOf("bsig/2.11", { ...facts, "nis2.incidentEffects": effects })).toBe(significant);
  });
});

describe.each(["bsig/32.1.1", "bsig/32.1.2", "bsig/32.1.3", "bsig/32.1.4", "bsig/32.2"])("%s", (rule) => {
  test.each<{ situation: string; facts: Facts; owed: Verdict }>([
    { situation: "a hospital", facts: hospital, owed: "yes" },
    { situation: "a company outside the BSIG", facts: nobody, owed: "no" },
    { situation: "a bank under DORA", facts: { ...hospital, "nis2.specialLaw": ["dora"] }, owed: "no" },
    {
      situation: "an installation run for a bank",
      facts: { ...waterWorks, "nis2.specialLaw": ["installation-for-dora"] },
      owed: "no",
    },
    { situation: "size unstated", facts: without(hospital, "enterprise.staff"), owed: "unknown" },
  ])("$situation: $owed", ({ facts, owed }) => {
    expect(verdictOf(rule, facts)).toBe(owed);
  });
});

test("§ 32(3) binds operators of critical installations only", () => {
  expect(verdictOf("bsig/32.3", waterWorks)).toBe("yes");
  expect(verdictOf("bsig/32.3", hospital)).toBe("no");
  expect(verdictOf("bsig/32.3", { ...waterWorks, "nis2.specialLaw": ["dora"] })).toBe("no");
  expect(verdictOf("bsig/32.3", { ...waterWorks, "nis2.specialLaw": ["installation-for-dora"] })).toBe("no");
});

test("no report is ever a gap: it falls due with an incident", () => {
  const reports = practice.rules.filter(({ id }) => id.startsWith("bsig/32."));
  expect(reports).toHaveLength(7);
  expect(reports.filter(({ duty }) => duty?.met !== undefined)).toEqual([]);
});
