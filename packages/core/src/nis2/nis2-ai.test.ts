import { describe, expect, test } from "vitest";
import { byUse } from "../ai-act/duty-cases.ts";
import type { Facts, Verdict } from "../index.ts";
import { gapOf, hospital, nobody, verdictOf, waterWorks, without } from "./bsig-cases.ts";

type Measures = Exclude<NonNullable<Facts["nis2.systemMeasures"]>, string>;

const inUse: Facts = { ...hospital, "governance.stage": "productive" };
const everything: Measures = [
  "asset-entry",
  "risk-analysis",
  "supplier-assessed",
  "security-clauses",
  "least-privilege",
  "multi-factor",
  "approval",
  "logging",
  "continuity-plan",
  "decided",
  "users-trained",
  "robustness-mapped",
];

const duties: readonly { rule: string; element: Facts; denied: Facts; shownBy: Measures; owner?: Facts }[] = [
  {
    rule: "bsig/30.2.1-ai",
    element: { "nis2.supportsService": true },
    denied: { "nis2.supportsService": false },
    shownBy: ["asset-entry", "risk-analysis"],
    owner: { "governance.ownerNamed": true },
  },
  {
    rule: "bsig/30.2.3-ai",
    element: { "nis2.outageStopsProcess": true },
    denied: { "nis2.outageStopsProcess": false },
    shownBy: ["continuity-plan"],
  },
  {
    rule: "bsig/30.2.4-ai",
    element: { "nis2.directSupplier": true },
    denied: { "nis2.directSupplier": false },
    shownBy: ["supplier-assessed", "security-clauses"],
  },
  {
    rule: "bsig/30.2.7-ai",
    element: { "nis2.shadow": true },
    denied: { "nis2.shadow": false },
    shownBy: ["risk-analysis", "decided", "users-trained"],
  },
  {
    rule: "bsig/30.2.9-ai",
    element: { "nis2.canAct": true },
    denied: { "nis2.canAct": false },
    shownBy: ["least-privilege", "multi-factor", "approval", "logging"],
  },
];

describe.each(duties)("$rule", ({ rule, element, denied, shownBy, owner = {} }) => {
  test.each<{ situation: string; facts: Facts; owed: Verdict }>([
    { situation: "in scope, element there", facts: { ...inUse, ...element }, owed: "yes" },
    { situation: "in scope, element denied", facts: { ...inUse, ...denied }, owed: "no" },
    { situation: "in scope, element unstated", facts: inUse, owed: "unknown" },
    { situation: "out of scope", facts: { ...nobody, ...element }, owed: "no" },
    { situation: "under DORA", facts: { ...inUse, ...element, "nis2.specialLaw": ["dora"] }, owed: "no" },
    { situation: "scope unstated", facts: element, owed: "unknown" },
  ])("$situation: $owed", ({ facts, owed }) => {
    expect(verdictOf(rule, facts)).toBe(owed);
  });

  test("is shown by all of its measures together", () => {
    const facts = { ...inUse, ...element, ...owner };
    expect(gapOf(rule, { ...facts, "nis2.systemMeasures": shownBy })).toBe("no");
    expect(gapOf(rule, facts)).toBe("unknown");
  });

  test.each<{ stage: Facts["governance.stage"]; gap: Verdict }>([
    { stage: "idea", gap: "no" },
    { stage: "pilot", gap: "yes" },
    { stage: "stopped", gap: "no" },
  ])("without a measure and at the stage $stage, a gap: $gap", ({ stage, gap }) => {
    const facts: Facts = { ...inUse, ...element, "nis2.systemMeasures": [], "governance.stage": stage ?? "undecided" };
    expect(gapOf(rule, facts)).toBe(gap);
  });

  test.each(shownBy.map((measure) => ({ measure })))("without $measure there is a gap", ({ measure }) => {
    const facts = { ...inUse, ...element, ...owner };
    const others = everything.filter((other) => other !== measure);
    expect(gapOf(rule, { ...facts, "nis2.systemMeasures": others })).toBe("yes");
  });
});

test("an asset entry without somebody responsible is a gap", () => {
  const facts: Facts = { ...inUse, "nis2.supportsService": true, "nis2.systemMeasures": everything };
  expect(gapOf("bsig/30.2.1-ai", { ...facts, "governance.ownerNamed": false })).toBe("yes");
  expect(gapOf("bsig/30.2.1-ai", facts)).toBe("unknown");
});

describe("a high-risk system of an entity: Art. 15 of the AI Act joins § 30(2) no. 5", () => {
  const highRisk: Facts = { ...byUse, ...inUse };
  test.each<{ situation: string; facts: Facts; owed: Verdict }>([
    { situation: "a CV ranking in a hospital", facts: highRisk, owed: "yes" },
    { situation: "a CV ranking outside the BSIG", facts: { ...highRisk, ...nobody }, owed: "no" },
    { situation: "no high-risk system", facts: { ...highRisk, "employment.use": [] }, owed: "no" },
    { situation: "use unstated", facts: without(highRisk, "employment.use"), owed: "unknown" },
  ])("$situation: $owed", ({ facts, owed }) => {
    expect(verdictOf("bsig/30.2.5-ai", facts)).toBe(owed);
  });

  test("is shown by the mapping", () => {
    const others = everything.filter((measure) => measure !== "robustness-mapped");
    expect(gapOf("bsig/30.2.5-ai", { ...highRisk, "nis2.systemMeasures": ["robustness-mapped"] })).toBe("no");
    expect(gapOf("bsig/30.2.5-ai", { ...highRisk, "nis2.systemMeasures": others })).toBe("yes");
    expect(gapOf("bsig/30.2.5-ai", highRisk)).toBe("unknown");
  });

  test.each<{ stage: Facts["governance.stage"]; gap: Verdict }>([
    { stage: "idea", gap: "no" },
    { stage: "pilot", gap: "yes" },
    { stage: "stopped", gap: "no" },
  ])("without the mapping and at the stage $stage, a gap: $gap", ({ stage, gap }) => {
    const facts: Facts = { ...highRisk, "nis2.systemMeasures": [], "governance.stage": stage ?? "undecided" };
    expect(gapOf("bsig/30.2.5-ai", facts)).toBe(gap);
  });
});

describe("a significant incident with an AI system", () => {
  const incident: Facts = { ...hospital, "nis2.incidentEffects": ["severe-disruption"] };
  test.each<{ situation: string; facts: Facts; owed: Verdict }>([
    { situation: "a hospital", facts: incident, owed: "yes" },
    { situation: "no effect", facts: { ...incident, "nis2.incidentEffects": [] }, owed: "no" },
    { situation: "effects unstated", facts: without(incident, "nis2.incidentEffects"), owed: "unknown" },
    { situation: "out of scope", facts: { ...incident, ...nobody }, owed: "no" },
    {
      situation: "an installation run for a bank",
      facts: { ...waterWorks, "nis2.incidentEffects": ["severe-loss"], "nis2.specialLaw": ["installation-for-dora"] },
      owed: "no",
    },
  ])("$situation: $owed", ({ facts, owed }) => {
    expect(verdictOf("bsig/32.1-ai", facts)).toBe(owed);
  });
});

describe("a supplier outside the BSIG of somebody inside", () => {
  const supplier: Facts = { ...nobody, "nis2.suppliesEntity": true };
  test.each<{ situation: string; facts: Facts; advised: Verdict; gap: Verdict }>([
    { situation: "evidence ready", facts: { ...supplier, "nis2.evidencePack": true }, advised: "yes", gap: "no" },
    { situation: "no evidence", facts: { ...supplier, "nis2.evidencePack": false }, advised: "yes", gap: "yes" },
    { situation: "evidence unstated", facts: supplier, advised: "yes", gap: "unknown" },
    { situation: "no such customer", facts: { ...nobody, "nis2.suppliesEntity": false }, advised: "no", gap: "no" },
    { situation: "customers unstated", facts: nobody, advised: "unknown", gap: "unknown" },
    {
      situation: "itself in scope",
      facts: { ...hospital, "nis2.suppliesEntity": true, "nis2.evidencePack": false },
      advised: "no",
      gap: "no",
    },
  ])("$situation: $advised, gap $gap", ({ facts, advised, gap }) => {
    expect(verdictOf("bsig/30.2.4-supplier", facts)).toBe(advised);
    expect(gapOf("bsig/30.2.4-supplier", facts)).toBe(gap);
  });
});
