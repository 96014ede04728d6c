import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** § 87(1) no. 6 BetrVG: a system that can monitor staff is planned or used without an agreement with the works council; it is needed before use. */
export const monitoringAgreement: Rule<FactKey> = {
  id: "betrvg/87.1.6",
  source: { statute: "BetrVG", pinpoint: "§ 87(1) no. 6" },
  from: "2001-09-25",
  outcome: "gap",
  when: {
    all: [
      { fact: "governance.stage", includes: ["idea", "pilot", "productive"] },
      { fact: "workplace.councilExists", is: true },
      { fact: "workplace.canMonitorStaff", is: true },
    ],
  },
  unless: { fact: "workplace.agreementConcluded", is: true },
  duty: { addressees: [], documents: ["D22"] },
};
