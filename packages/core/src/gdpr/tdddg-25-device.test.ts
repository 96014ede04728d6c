import { expect, test } from "vitest";
import { practice } from "../governance/practice.ts";
import { evaluateRule, type Facts, type Verdict } from "../index.ts";
import { gapId } from "../law/gap-id.ts";
import { tdddgFineTiers } from "./tdddg-25-device.ts";
import { unstated } from "./unremarkable-case.ts";

interface Row {
  readonly situation: string;
  readonly facts: Facts;
  readonly verdict: Verdict;
}

const widget: Facts = { "device.accesses": true, "device.purpose": "other" };

test.each<Row>([
  { situation: "a chat widget loaded with the page", facts: widget, verdict: "yes" },
  {
    situation: "the session of an opened chat",
    facts: { ...widget, "device.purpose": "requested-service" },
    verdict: "no",
  },
  { situation: "carrying a message", facts: { ...widget, "device.purpose": "transmission" }, verdict: "no" },
  { situation: "nothing is stored or read", facts: { ...widget, "device.accesses": false }, verdict: "no" },
  { situation: "purpose unstated", facts: unstated(widget, "device.purpose"), verdict: "unknown" },
  { situation: "access unstated", facts: unstated(widget, "device.accesses"), verdict: "unknown" },
])("§ 25 TDDDG, $situation: $verdict", ({ facts, verdict }) => {
  expect(verdictOf("tdddg/25.1", facts)).toBe(verdict);
});

const live: Facts = { ...widget, "governance.stage": "productive" };

test.each([
  { consent: ["before-access", "informed", "clear-act", "freely-given", "withdrawable"], gap: "no" },
  { consent: ["informed", "clear-act", "freely-given", "withdrawable"], gap: "yes" },
  { consent: ["before-access", "clear-act", "freely-given", "withdrawable"], gap: "yes" },
  { consent: ["before-access", "informed", "freely-given", "withdrawable"], gap: "yes" },
  { consent: ["before-access", "informed", "clear-act", "withdrawable"], gap: "yes" },
  { consent: ["before-access", "informed", "clear-act", "freely-given"], gap: "yes" },
  { consent: [], gap: "yes" },
] as const)("§ 25 TDDDG, consent that is $consent, a gap: $gap", ({ consent, gap }) => {
  expect(verdictOf(gapId("tdddg/25.1"), { ...live, "device.consent": consent })).toBe(gap);
});

test("§ 25 TDDDG: consent unstated is unknown, and an excepted purpose needs none", () => {
  expect(verdictOf(gapId("tdddg/25.1"), live)).toBe("unknown");
  expect(verdictOf(gapId("tdddg/25.1"), { ...live, "device.purpose": "transmission" })).toBe("no");
  expect(verdictOf(gapId("tdddg/25.1"), { "governance.stage": "idea" })).toBe("no");
});

test("§ 25 TDDDG is law since 1 December 2021, with a fine that has no share of turnover", () => {
  expect(evaluateRule(practice, "tdddg/25.1", { facts: {}, asOf: "2021-11-30" })).toBeUndefined();
  const finding = evaluateRule(practice, "tdddg/25.1", { facts: {}, asOf: "2021-12-01" });
  expect(finding?.duty?.fine).toBe("tdddg/28.2");
  expect(tdddgFineTiers.map(({ id, amount, share }) => ({ id, amount, share }))).toEqual([
    { id: "tdddg/28.2", amount: 300_000, share: 0 },
  ]);
});

function verdictOf(id: string, facts: Facts): Verdict | undefined {
  return evaluateRule(practice, id, { facts: { ...facts }, asOf: "2026-11-21" })?.verdict;
}
