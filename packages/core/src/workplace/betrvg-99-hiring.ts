import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** § 99 BetrVG: in companies with more than 20 employees entitled to vote, consent before each hiring, grading, regrading and transfer. */
export const measureConsent: Rule<FactKey> = {
  id: "betrvg/99.1",
  source: { statute: "BetrVG", pinpoint: "§ 99(1)" },
  from: "2001-09-25",
  outcome: "obligation",
  when: {
    all: [
      { fact: "workplace.councilExists", is: true },
      { fact: "labour.votingEmployees", moreThan: 20 },
      { fact: "labour.measures", includes: ["hiring", "grading", "regrading", "transfer"] },
    ],
  },
  duty: {
    addressees: [],
    fine: "betrvg/121.2",
    documents: ["D22"],
    met: { fact: "labour.councilSteps", includes: ["measure-consent"] },
  },
};
