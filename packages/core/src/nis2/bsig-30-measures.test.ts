import { describe, expect, test } from "vitest";
import type { Facts, Verdict } from "../index.ts";
import { dataCentre, gapOf, hospital, machineBuilder, nobody, verdictOf, waterWorks, without } from "./bsig-cases.ts";
import type { Activity } from "./sector.ts";

type Measure = Exclude<Exclude<NonNullable<Facts["nis2.measures"]>, string>[number], "undecided">;

const measures: readonly { rule: string; measure: Measure }[] = [
  { rule: "bsig/30.1.3", measure: "documentation" },
  { rule: "bsig/30.2.1", measure: "risk-analysis" },
  { rule: "bsig/30.2.2", measure: "incident-handling" },
  { rule: "bsig/30.2.3", measure: "continuity" },
  { rule: "bsig/30.2.4", measure: "supply-chain" },
  { rule: "bsig/30.2.5", measure: "development" },
  { rule: "bsig/30.2.6", measure: "effectiveness" },
  { rule: "bsig/30.2.7", measure: "training" },
  { rule: "bsig/30.2.8", measure: "cryptography" },
  { rule: "bsig/30.2.9", measure: "personnel-access-assets" },
  { rule: "bsig/30.2.10", measure: "authentication" },
];
const forInstallations: readonly { rule: string; measure: Measure }[] = [
  { rule: "bsig/31.1", measure: "critical-level" },
  { rule: "bsig/31.2", measure: "attack-detection" },
];
const everyMeasure = [...measures, ...forInstallations].map(({ measure }) => measure);

describe.each([...measures, ...forInstallations])("$rule is shown by $measure alone", ({ rule, measure }) => {
  test.each<{ situation: string; facts: Facts; gap: Verdict }>([
    { situation: "in place", facts: { ...waterWorks, "nis2.measures": [measure] }, gap: "no" },
    {
      situation: "all but this one",
      facts: { ...waterWorks, "nis2.measures": everyMeasure.filter((other) => other !== measure) },
      gap: "yes",
    },
    { situation: "unstated", facts: waterWorks, gap: "unknown" },
    { situation: "outside the BSIG", facts: { ...nobody, "nis2.measures": [] }, gap: "no" },
    {
      situation: "under a special law",
      facts: { ...waterWorks, "nis2.specialLaw": ["dora"], "nis2.measures": [] },
      gap: "no",
    },
  ])("$situation, a gap: $gap", ({ facts, gap }) => {
    expect(gapOf(rule, facts)).toBe(gap);
  });
});

test.each(measures)("$rule binds both classes", ({ rule }) => {
  expect(verdictOf(rule, machineBuilder)).toBe("yes");
  expect(verdictOf(rule, hospital)).toBe("yes");
  expect(verdictOf(rule, nobody)).toBe("no");
  expect(verdictOf(rule, without(machineBuilder, "enterprise.staff"))).toBe("unknown");
});

test.each(forInstallations)("$rule binds operators of critical installations only", ({ rule }) => {
  expect(verdictOf(rule, waterWorks)).toBe("yes");
  expect(verdictOf(rule, hospital)).toBe("no");
  expect(verdictOf(rule, { ...waterWorks, "nis2.specialLaw": ["dora"] })).toBe("no");
});

describe("§ 30(3): Implementing Regulation (EU) 2024/2690 goes first", () => {
  test.each<{ activity: Activity; first: Verdict }>([
    { activity: "cloud", first: "yes" },
    { activity: "dns-provider", first: "yes" },
    { activity: "tld-registry", first: "yes" },
    { activity: "data-centre", first: "yes" },
    { activity: "content-delivery", first: "yes" },
    { activity: "managed-service", first: "yes" },
    { activity: "managed-security", first: "yes" },
    { activity: "marketplace", first: "yes" },
    { activity: "search-engine", first: "yes" },
    { activity: "social-platform", first: "yes" },
    { activity: "qualified-trust", first: "yes" },
    { activity: "trust", first: "yes" },
    { activity: "telecom", first: "no" },
    { activity: "internet-exchange", first: "no" },
    { activity: "health", first: "no" },
    { activity: "manufacturing", first: "no" },
  ])("$activity: $first", ({ activity, first }) => {
    expect(verdictOf("bsig/30.3", { ...dataCentre, "nis2.activities": [activity] })).toBe(first);
  });

  test("hosted software only if it is a cloud service, and nobody outside the BSIG", () => {
    const saas = { ...dataCentre, "nis2.activities": ["hosted-software"] } as const;
    expect(verdictOf("bsig/30.3", { ...saas, "nis2.saasCheck": "cloud" })).toBe("yes");
    expect(verdictOf("bsig/30.3", { ...saas, "nis2.saasCheck": "no-cloud" })).toBe("no");
    expect(verdictOf("bsig/30.3", { ...dataCentre, "enterprise.staff": 5 })).toBe("no");
  });
});
