import type { Condition } from "../engine/condition.ts";
import type { Duty, Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const council: Condition<FactKey> = { fact: "workplace.councilExists", is: true };
const duty: Duty<FactKey> = {
  addressees: [],
  documents: ["D22"],
  met: { fact: "labour.councilSteps", includes: ["guidelines-consent"] },
  since: "plan",
};

/** § 95 BetrVG: guidelines for selecting people need consent, also where AI draws them up; large establishments owe them on demand. */
export const selectionGuidelines: readonly Rule<FactKey>[] = [
  {
    id: "betrvg/95.1",
    source: { statute: "BetrVG", pinpoint: "§ 95(1)" },
    from: "2001-09-25",
    outcome: "obligation",
    when: { all: [council, { fact: "labour.personnelRules", includes: ["selection-guidelines"] }] },
    duty,
  },
  {
    id: "betrvg/95.2",
    source: { statute: "BetrVG", pinpoint: "§ 95(2)" },
    from: "2001-09-25",
    outcome: "obligation",
    when: {
      all: [
        council,
        { fact: "labour.establishmentEmployees", moreThan: 500 },
        { fact: "labour.councilRequests", includes: ["selection-guidelines"] },
        { fact: "labour.measures", includes: ["hiring", "regrading", "transfer", "dismissal"] },
      ],
    },
    duty,
  },
  {
    id: "betrvg/95.2a",
    source: { statute: "BetrVG", pinpoint: "§ 95(2a)" },
    from: "2021-06-18",
    outcome: "obligation",
    when: { all: [council, { fact: "labour.personnelRules", includes: ["ai-drafted-guidelines"] }] },
    duty,
  },
];
