import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** § 80(2) and (3) BetrVG: what the works council is told, and the expert who helps it to judge AI. */
export const councilSupport: readonly Rule<FactKey>[] = [
  {
    id: "betrvg/80.2",
    source: { statute: "BetrVG", pinpoint: "§ 80(2)" },
    from: "2001-09-25",
    outcome: "obligation",
    when: /* @__PURE__ */ councilMatter(),
    duty: {
      addressees: [],
      documents: ["D22"],
      met: {
        all: [
          { fact: "workplace.councilInformed", is: true },
          { fact: "labour.councilSteps", includes: ["documents"] },
          { fact: "labour.councilSteps", includes: ["contact-person"] },
        ],
      },
      since: "plan",
    },
  },
  {
    id: "betrvg/80.3.2",
    source: { statute: "BetrVG", pinpoint: "§ 80(3) sentence 2" },
    // Sentence 2 came with the Act of 14 June 2021.
    from: "2021-06-18",
    outcome: "condition",
    when: /* @__PURE__ */ councilMatter(),
  },
  {
    id: "betrvg/80.3",
    source: { statute: "BetrVG", pinpoint: "§ 80(3) sentence 1" },
    from: "2021-06-18",
    outcome: "obligation",
    when: { all: [{ rule: "betrvg/80.3.2" }, { fact: "labour.councilRequests", includes: ["expert"] }] },
    duty: {
      addressees: [],
      documents: ["D22"],
      met: { fact: "labour.councilSteps", includes: ["expert-agreed"] },
      since: "plan",
    },
  },
];

// Reading: a task of the council is touched as soon as staff work with the system, can be monitored by it, or have their data in it.
function councilMatter(): Condition<FactKey> {
  return {
    all: [
      { fact: "workplace.councilExists", is: true },
      {
        any: [
          { fact: "workplace.usedByStaff", is: true },
          { fact: "workplace.canMonitorStaff", is: true },
          { fact: "privacy.employeeData", is: true },
        ],
      },
    ],
  };
}
