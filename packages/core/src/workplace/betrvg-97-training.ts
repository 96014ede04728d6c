import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** § 97(2) BetrVG: tasks change and skills fall short, so the works council decides on the introduction of training. */
export const trainingAgreement: Rule<FactKey> = {
  id: "betrvg/97.2",
  source: { statute: "BetrVG", pinpoint: "§ 97(2)" },
  from: "2001-09-25",
  outcome: "obligation",
  when: {
    all: [
      { fact: "workplace.councilExists", is: true },
      { fact: "labour.effects", includes: ["changed-tasks"] },
      { fact: "labour.effects", includes: ["skills-gap"] },
    ],
  },
  duty: {
    addressees: [],
    documents: ["D18", "D22"],
    met: { fact: "labour.councilSteps", includes: ["training-agreed"] },
    since: "plan",
  },
};
