import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { privateAccountsReading, settled } from "./betrvg-87-opening.ts";

/** § 87(1) nos 1 and 7 BetrVG: the works council decides on rules of conduct for AI and on protection of health at work with it. */
export const conductAndHealth: readonly Rule<FactKey>[] = [
  {
    id: "betrvg/87.1.1",
    source: { statute: "BetrVG", pinpoint: "§ 87(1) no. 1" },
    from: "2001-09-25",
    outcome: "obligation",
    when: {
      all: [
        { fact: "workplace.councilExists", is: true },
        { fact: "labour.effects", includes: ["conduct-rules"] },
      ],
    },
    unless: settled,
    readings: [privateAccountsReading],
    duty: {
      addressees: [],
      documents: ["D17", "D22"],
      met: { fact: "labour.councilSteps", includes: ["conduct-agreed"] },
      since: "plan",
    },
  },
  {
    id: "betrvg/87.1.7",
    source: { statute: "BetrVG", pinpoint: "§ 87(1) no. 7" },
    from: "2001-09-25",
    outcome: "obligation",
    when: {
      all: [
        { fact: "workplace.councilExists", is: true },
        { fact: "labour.effects", includes: ["health-strain"] },
      ],
    },
    unless: settled,
    readings: [privateAccountsReading],
    duty: {
      addressees: [],
      documents: ["D22"],
      met: { fact: "labour.councilSteps", includes: ["health-agreed"] },
      since: "plan",
    },
  },
];
