import { describe, expect, test } from "vitest";
import { practice } from "../governance/practice.ts";
import { evaluateRule, type FactKey, type Facts, type Verdict } from "../index.ts";

interface Row {
  readonly situation: string;
  readonly facts: Facts;
  readonly gap: Verdict;
}

const assistant: Facts = {
  "governance.stage": "productive",
  "workplace.councilExists": true,
  "workplace.usedByStaff": true,
  "workplace.canMonitorStaff": true,
  "workplace.councilInformed": false,
  "workplace.agreementConcluded": false,
};

const monitoring: readonly Row[] = [
  { situation: "company accounts with logs, no works agreement", facts: assistant, gap: "yes" },
  {
    situation: "a works agreement is concluded",
    facts: { ...assistant, "workplace.agreementConcluded": true },
    gap: "no",
  },
  {
    situation: "not able to monitor: voluntary browser use through private accounts (ArbG Hamburg 24 BVGa 1/24)",
    facts: { ...assistant, "workplace.canMonitorStaff": false },
    gap: "no",
  },
  { situation: "no works council", facts: { ...assistant, "workplace.councilExists": false }, gap: "no" },
  {
    situation: "the council is informed but has not agreed (informing is not co-decision)",
    facts: { ...assistant, "workplace.councilInformed": true },
    gap: "yes",
  },
  { situation: "agreement unstated", facts: without(assistant, "workplace.agreementConcluded"), gap: "unknown" },
  { situation: "ability to monitor unstated", facts: without(assistant, "workplace.canMonitorStaff"), gap: "unknown" },
  { situation: "council unstated", facts: without(assistant, "workplace.councilExists"), gap: "unknown" },
];

const information: readonly Row[] = [
  { situation: "AI in the work process, council not informed", facts: assistant, gap: "yes" },
  {
    situation: "planned only (the duty begins at planning)",
    facts: { ...assistant, "governance.stage": "idea" },
    gap: "yes",
  },
  { situation: "council informed", facts: { ...assistant, "workplace.councilInformed": true }, gap: "no" },
  { situation: "no works council", facts: { ...assistant, "workplace.councilExists": false }, gap: "no" },
  { situation: "staff do not work with it", facts: { ...assistant, "workplace.usedByStaff": false }, gap: "no" },
  {
    situation: "not able to monitor (information is owed for any AI, not only for monitoring)",
    facts: { ...assistant, "workplace.canMonitorStaff": false },
    gap: "yes",
  },
  { situation: "information unstated", facts: without(assistant, "workplace.councilInformed"), gap: "unknown" },
  { situation: "council unstated", facts: without(assistant, "workplace.councilExists"), gap: "unknown" },
  { situation: "use by staff unstated", facts: without(assistant, "workplace.usedByStaff"), gap: "unknown" },
];

describe("§ 87(1) no. 6 BetrVG: co-decision where a system can monitor staff", () => {
  test.each(monitoring)("$situation, a gap: $gap", ({ facts, gap }) => {
    expect(gapOf("betrvg/87.1.6", facts)).toBe(gap);
  });
});

describe("§ 90(1) no. 3 BetrVG: inform the council when AI is planned", () => {
  test.each(information)("$situation, a gap: $gap", ({ facts, gap }) => {
    expect(gapOf("betrvg/90.1.3", facts)).toBe(gap);
  });
});

function gapOf(rule: string, facts: Facts): Verdict | undefined {
  return evaluateRule(practice, rule, { facts: { ...facts }, asOf: "2026-11-21" })?.verdict;
}

function without(facts: Facts, key: FactKey): Facts {
  const { [key]: _unstated, ...rest } = facts;
  return rest;
}
