import { describe, expect, test } from "vitest";
import { practice } from "../governance/practice.ts";
import { evaluateRule, type Facts, type Verdict } from "../index.ts";
import { dataCentre, gapOf, hospital, machineBuilder, nobody, verdictOf, waterWorks, without } from "./bsig-cases.ts";

const registrar: Facts = { ...nobody, "nis2.activities": ["domain-registrar"] };
const registrarElsewhere: Facts = { ...registrar, "nis2.establishment": ["other-member-state"] };

describe("who registers, and who adds and changes what", () => {
  test.each<{
    situation: string;
    facts: Facts;
    registers: Verdict;
    installation: Verdict;
    digital: Verdict;
  }>([
    { situation: "a hospital", facts: hospital, registers: "yes", installation: "no", digital: "no" },
    { situation: "a machine builder", facts: machineBuilder, registers: "yes", installation: "no", digital: "no" },
    { situation: "a data centre", facts: dataCentre, registers: "yes", installation: "no", digital: "yes" },
    {
      situation: "a small data centre",
      facts: { ...dataCentre, "enterprise.staff": 5 },
      registers: "no",
      installation: "no",
      digital: "no",
    },
    { situation: "a water works", facts: waterWorks, registers: "yes", installation: "yes", digital: "no" },
    {
      situation: "a critical installation abroad",
      facts: { ...waterWorks, "nis2.establishment": ["other-member-state"] },
      registers: "no",
      installation: "no",
      digital: "no",
    },
    { situation: "a registrar", facts: registrar, registers: "yes", installation: "no", digital: "yes" },
    {
      situation: "a registrar elsewhere",
      facts: registrarElsewhere,
      registers: "no",
      installation: "no",
      digital: "no",
    },
    {
      situation: "a bank under DORA",
      facts: { ...hospital, "nis2.activities": ["finance"], "nis2.specialLaw": ["dora"] },
      registers: "yes",
      installation: "no",
      digital: "no",
    },
    { situation: "a company outside the BSIG", facts: nobody, registers: "no", installation: "no", digital: "no" },
    {
      situation: "seat unstated",
      facts: without(dataCentre, "nis2.establishment"),
      registers: "unknown",
      installation: "no",
      digital: "unknown",
    },
  ])("$situation: § 33(1) $registers, § 33(2) $installation, § 34 $digital", (row) => {
    expect(verdictOf("bsig/33.1", row.facts)).toBe(row.registers);
    expect(verdictOf("bsig/33.5", row.facts)).toBe(row.registers);
    expect(verdictOf("bsig/33.2", row.facts)).toBe(row.installation);
    expect(verdictOf("bsig/34.1", row.facts)).toBe(row.digital);
    expect(verdictOf("bsig/34.2", row.facts)).toBe(row.digital);
  });

  test("a registrar is named as such only where the BSI is competent", () => {
    expect(verdictOf("bsig/33-registrar", registrar)).toBe("yes");
    expect(verdictOf("bsig/33-registrar", registrarElsewhere)).toBe("no");
    expect(verdictOf("bsig/33-registrar", dataCentre)).toBe("no");
  });
});

const others = ["registered", "digital-details", "installation-details", "installation-registered"] as const;

describe.each<{ rule: string; facts: Facts; shownBy: (typeof others)[number] }>([
  { rule: "bsig/33.1", facts: hospital, shownBy: "registered" },
  { rule: "bsig/33.2", facts: waterWorks, shownBy: "installation-details" },
  { rule: "bsig/34.1", facts: dataCentre, shownBy: "digital-details" },
  { rule: "kritisdachg/8.1", facts: waterWorks, shownBy: "installation-registered" },
])("$rule", ({ rule, facts, shownBy }) => {
  test(`is shown by ${shownBy} and by nothing else`, () => {
    expect(gapOf(rule, { ...facts, "nis2.registration": [shownBy] })).toBe("no");
    expect(gapOf(rule, { ...facts, "nis2.registration": others.filter((other) => other !== shownBy) })).toBe("yes");
    expect(gapOf(rule, facts)).toBe("unknown");
  });
});

test("changes are events, so that no record shows a gap", () => {
  for (const rule of ["bsig/33.5", "bsig/34.2"]) {
    expect(practice.rules.find(({ id }) => id === rule)?.duty?.met).toBeUndefined();
  }
});

describe("§ 8(1) KRITISDachG", () => {
  test.each<{ situation: string; facts: Facts; owed: Verdict }>([
    { situation: "an installation in Germany", facts: waterWorks, owed: "yes" },
    {
      situation: "an installation elsewhere",
      facts: { ...waterWorks, "nis2.establishment": ["germany"] },
      owed: "no",
    },
    { situation: "no critical installation", facts: { ...waterWorks, "nis2.activities": ["energy"] }, owed: "no" },
    { situation: "place unstated", facts: without(waterWorks, "nis2.establishment"), owed: "unknown" },
  ])("$situation: $owed", ({ facts, owed }) => {
    expect(verdictOf("kritisdachg/8.1", facts)).toBe(owed);
  });

  test("nobody is late before 17 July 2026", () => {
    const on = (asOf: string) => evaluateRule(practice, "kritisdachg/8.1", { facts: { ...waterWorks }, asOf })?.verdict;
    expect(on("2026-07-16")).toBeUndefined();
    expect(on("2026-07-17")).toBe("yes");
  });
});

test("before 6 December 2025 there was no BSIG of 2025", () => {
  const on = (asOf: string) => evaluateRule(practice, "bsig/33.1", { facts: { ...hospital }, asOf })?.verdict;
  expect(on("2025-12-05")).toBeUndefined();
  expect(on("2025-12-06")).toBe("yes");
});
