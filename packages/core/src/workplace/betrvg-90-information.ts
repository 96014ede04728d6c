import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const fine = "betrvg/121.2";

/** § 90(1) no. 3 BetrVG: the works council is informed, with documents, when work processes with AI are planned. */
export const councilInformation: Rule<FactKey> = {
  id: "betrvg/90.1.3",
  source: { statute: "BetrVG", pinpoint: "§ 90(1) no. 3" },
  // The words "including the use of artificial intelligence" came with the Act of 14 June 2021.
  from: "2021-06-18",
  outcome: "obligation",
  when: {
    all: [
      { fact: "workplace.councilExists", is: true },
      { fact: "workplace.usedByStaff", is: true },
    ],
  },
  duty: {
    addressees: [],
    fine,
    documents: ["D22"],
    met: { fact: "workplace.councilInformed", is: true },
    since: "plan",
  },
};

/** § 90(2) BetrVG: what the plan means for staff is discussed with the works council while its views can still count. */
export const councilConsultation: Rule<FactKey> = {
  id: "betrvg/90.2",
  source: { statute: "BetrVG", pinpoint: "§ 90(2) sentence 1" },
  from: "2021-06-18",
  outcome: "obligation",
  when: {
    all: [
      { fact: "workplace.councilExists", is: true },
      { fact: "workplace.usedByStaff", is: true },
    ],
  },
  duty: {
    addressees: [],
    fine,
    documents: ["D22"],
    met: { fact: "labour.councilSteps", includes: ["consultation"] },
    since: "plan",
  },
};
