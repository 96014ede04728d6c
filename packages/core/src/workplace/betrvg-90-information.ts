import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** § 90(1) no. 3 BetrVG: AI in work processes is planned or used and the works council was not informed. */
export const councilInformation: Rule<FactKey> = {
  id: "betrvg/90.1.3",
  source: { statute: "BetrVG", pinpoint: "§ 90(1) no. 3" },
  // The words "including the use of artificial intelligence" came with the Act of 14 June 2021.
  from: "2021-06-18",
  outcome: "gap",
  when: {
    all: [
      { fact: "governance.stage", includes: ["idea", "pilot", "productive"] },
      { fact: "workplace.councilExists", is: true },
      { fact: "workplace.usedByStaff", is: true },
    ],
  },
  unless: { fact: "workplace.councilInformed", is: true },
  duty: { addressees: [], documents: ["D22"] },
};
