import { describe, expect, test } from "vitest";
import type { Facts } from "../index.ts";
import { gapId } from "../law/gap-id.ts";
import { cases, verdictOf } from "./workplace-cases.ts";

const assistant: Facts = {
  "governance.stage": "productive",
  "workplace.councilExists": true,
  "workplace.usedByStaff": true,
  "workplace.canMonitorStaff": true,
  "workplace.councilInformed": false,
  "workplace.agreementConcluded": false,
  "labour.settledByCollectiveAgreement": false,
  "labour.councilSteps": [],
};

const monitoring = cases(gapId("betrvg/87.1.6"), assistant, [
  ["company accounts with logs, no works agreement", {}, "yes"],
  ["a works agreement is concluded", { "workplace.agreementConcluded": true }, "no"],
  ["not able to monitor", { "workplace.canMonitorStaff": false }, "no"],
  ["no works council", { "workplace.councilExists": false }, "no"],
  ["a collective agreement settles the matter", { "labour.settledByCollectiveAgreement": true }, "no"],
  ["planned only (the duty begins at planning)", { "governance.stage": "idea" }, "yes"],
  ["stopped", { "governance.stage": "stopped" }, "no"],
  [
    "the council is informed but has not agreed (informing is not co-decision)",
    { "workplace.councilInformed": true },
    "yes",
  ],
  ["agreement unstated", { "workplace.agreementConcluded": "undecided" }, "unknown"],
  ["ability to monitor unstated", { "workplace.canMonitorStaff": "undecided" }, "unknown"],
  ["council unstated", { "workplace.councilExists": "undecided" }, "unknown"],
  ["opening clause unstated", { "labour.settledByCollectiveAgreement": "undecided" }, "unknown"],
]);

const information = cases(gapId("betrvg/90.1.3"), assistant, [
  ["AI in the work process, council not informed", {}, "yes"],
  ["planned only (the duty begins at planning)", { "governance.stage": "idea" }, "yes"],
  ["council informed", { "workplace.councilInformed": true }, "no"],
  ["no works council", { "workplace.councilExists": false }, "no"],
  ["staff do not work with it", { "workplace.usedByStaff": false }, "no"],
  [
    "not able to monitor (information is owed for any AI, not only for monitoring)",
    { "workplace.canMonitorStaff": false },
    "yes",
  ],
  ["information unstated", { "workplace.councilInformed": "undecided" }, "unknown"],
  ["council unstated", { "workplace.councilExists": "undecided" }, "unknown"],
  ["use by staff unstated", { "workplace.usedByStaff": "undecided" }, "unknown"],
]);

const consultation = cases(gapId("betrvg/90.2"), assistant, [
  ["the effects were not discussed", { "labour.councilSteps": ["documents"] }, "yes"],
  ["planned only (the duty begins at planning)", { "governance.stage": "idea" }, "yes"],
  ["the effects were discussed", { "labour.councilSteps": ["consultation"] }, "no"],
  ["no works council", { "workplace.councilExists": false }, "no"],
  ["staff do not work with it", { "workplace.usedByStaff": false }, "no"],
  ["steps unstated", { "labour.councilSteps": "undecided" }, "unknown"],
  ["council unstated", { "workplace.councilExists": "undecided" }, "unknown"],
  ["use by staff unstated", { "workplace.usedByStaff": "undecided" }, "unknown"],
]);

describe("§ 87(1) no. 6 BetrVG: co-decision where a system can monitor staff", () => {
  test.each(monitoring)("$situation, a gap: $verdict", ({ rule, facts, verdict }) => {
    expect(verdictOf(rule, facts)).toBe(verdict);
  });
});

describe("§ 90 BetrVG: inform the council when AI is planned, and discuss the effects", () => {
  test.each([...information, ...consultation])("$rule, $situation, a gap: $verdict", ({ rule, facts, verdict }) => {
    expect(verdictOf(rule, facts)).toBe(verdict);
  });
});

test.each<{ situation: string; rule: string; facts: Facts }>([
  { situation: "monitoring", rule: "betrvg/87.1.6", facts: assistant },
  {
    situation: "rules of conduct",
    rule: "betrvg/87.1.1",
    facts: { ...assistant, "labour.effects": ["conduct-rules"] },
  },
  { situation: "health", rule: "betrvg/87.1.7", facts: { ...assistant, "labour.effects": ["health-strain"] } },
])(
  "voluntary use through private accounts (ArbG Hamburg 24 BVGa 1/24) frees from co-decision on $situation in a contested reading only",
  ({ rule, facts }) => {
    const privately: Facts = { ...facts, "labour.privateAccounts": true };
    const settled: Facts = { ...facts, "labour.privateAccounts": false, "labour.settledByCollectiveAgreement": true };
    expect(verdictOf(rule, privately)).toBe("yes");
    expect(verdictOf(rule, privately, "draft-guideline")).toBe("yes");
    expect(verdictOf(rule, privately, "contested")).toBe("no");
    expect(verdictOf(rule, { ...facts, "labour.privateAccounts": false }, "contested")).toBe("yes");
    expect(verdictOf(rule, settled, "contested")).toBe("no");
  },
);
