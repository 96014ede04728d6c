import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { privateAccountsReading, settled } from "./betrvg-87-opening.ts";

/** § 87(1) no. 6 BetrVG: the works council decides on a system that can monitor staff; the agreement is needed before use. */
export const monitoringAgreement: Rule<FactKey> = {
  id: "betrvg/87.1.6",
  source: { statute: "BetrVG", pinpoint: "§ 87(1) no. 6" },
  from: "2001-09-25",
  outcome: "obligation",
  // The wording asks for a system meant to monitor; the courts let it suffice that it is able to (BAG 2022-03-08, 1 ABR 20/21).
  when: {
    all: [
      { fact: "workplace.councilExists", is: true },
      { fact: "workplace.canMonitorStaff", is: true },
    ],
  },
  unless: settled,
  readings: [privateAccountsReading],
  duty: { addressees: [], documents: ["D22"], met: { fact: "workplace.agreementConcluded", is: true }, since: "plan" },
};
