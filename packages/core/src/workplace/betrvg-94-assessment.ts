import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** § 94 BetrVG: questionnaires, personal details in standard contracts and general principles of assessment need consent. */
export const assessmentConsent: readonly Rule<FactKey>[] = [
  {
    id: "betrvg/94.1",
    source: { statute: "BetrVG", pinpoint: "§ 94(1)" },
    from: "2001-09-25",
    outcome: "obligation",
    when: {
      all: [
        { fact: "workplace.councilExists", is: true },
        // Personal details in standard contracts: § 94(2) treats them alike.
        { fact: "labour.personnelRules", includes: ["questionnaire", "contract-details"] },
      ],
    },
    duty: {
      addressees: [],
      documents: ["D22"],
      met: { fact: "labour.councilSteps", includes: ["questionnaire-consent"] },
      since: "plan",
    },
  },
  {
    id: "betrvg/94.2",
    source: { statute: "BetrVG", pinpoint: "§ 94(2)" },
    from: "2001-09-25",
    outcome: "obligation",
    when: {
      all: [
        { fact: "workplace.councilExists", is: true },
        { fact: "labour.personnelRules", includes: ["assessment-principles"] },
      ],
    },
    duty: {
      addressees: [],
      documents: ["D22"],
      met: { fact: "labour.councilSteps", includes: ["assessment-consent"] },
      since: "plan",
    },
  },
];
