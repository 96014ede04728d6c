import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const from = "2025-12-06";

/** § 38: what the management owes itself. No fine line of its own; it is liable to the company under company law. */
export const managementDuties: readonly Rule<FactKey>[] = [
  {
    id: "bsig/38.1",
    source: { statute: "BSIG", pinpoint: "§ 38(1)" },
    from,
    outcome: "obligation",
    when: { rule: "bsig/30" },
    duty: {
      addressees: [],
      documents: ["D23", "D24"],
      scope: "organisation",
      met: {
        all: [
          { fact: "nis2.management", includes: ["implements"] },
          { fact: "nis2.management", includes: ["supervises"] },
        ],
      },
    },
  },
  {
    id: "bsig/38.3",
    source: { statute: "BSIG", pinpoint: "§ 38(3)" },
    from,
    outcome: "obligation",
    when: { rule: "bsig/30" },
    duty: {
      addressees: [],
      documents: ["D18", "D23"],
      scope: "organisation",
      met: { fact: "nis2.management", includes: ["trained"] },
    },
  },
];
