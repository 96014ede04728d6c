import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** § 81(4) BetrVG: every employee is told what a planned work process changes for him or her, with or without a works council. */
export const staffInformation: Rule<FactKey> = {
  id: "betrvg/81.4",
  source: { statute: "BetrVG", pinpoint: "§ 81(4)" },
  from: "2001-09-25",
  outcome: "obligation",
  when: { fact: "workplace.usedByStaff", is: true },
  duty: { addressees: [], documents: ["D22"], met: { fact: "labour.staffInformed", is: true }, since: "plan" },
};
