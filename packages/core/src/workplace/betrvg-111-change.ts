import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

// § 111 sentence 3 nos 4 and 5, in a company with more than 20 employees entitled to vote.
const basicChange: Condition<FactKey> = {
  all: [
    { fact: "workplace.councilExists", is: true },
    { fact: "labour.votingEmployees", moreThan: 20 },
    { fact: "labour.effects", includes: ["basic-organisation", "basic-methods"] },
  ],
};

/** §§ 111 and 112 BetrVG: a basic change of organisation or work methods that can bring staff major disadvantages. */
export const operationalChange: readonly Rule<FactKey>[] = [
  {
    id: "betrvg/111",
    source: { statute: "BetrVG", pinpoint: "§ 111" },
    from: "2001-09-25",
    outcome: "obligation",
    when: { all: [basicChange, { fact: "labour.effects", includes: ["major-disadvantages"] }] },
    readings: [
      {
        basis: "guideline",
        // Where a case of sentence 3 is given, the courts presume that disadvantages are possible.
        source: { document: "Federal Labour Court, settled case law on § 111 sentence 3 BetrVG", pinpoint: "" },
        widens: basicChange,
      },
    ],
    duty: {
      addressees: [],
      fine: "betrvg/121.2",
      documents: ["D22"],
      met: { fact: "labour.councilSteps", includes: ["change-consulted"] },
      since: "plan",
    },
  },
  {
    id: "betrvg/112.1",
    source: { statute: "BetrVG", pinpoint: "§ 112(1)" },
    from: "2001-09-25",
    outcome: "obligation",
    when: { rule: "betrvg/111" },
    duty: {
      addressees: [],
      documents: ["D22"],
      met: { fact: "labour.councilSteps", includes: ["reconciliation-sought"] },
    },
  },
];
