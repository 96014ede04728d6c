import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const celex = "32016R0679";

/** Art. 4 GDPR: personal data, controller and processor. */
export const gdprDefinitions: readonly Rule<FactKey>[] = [
  // The record of the system decides, yes and no: every duty asks this rule. Recital 26 is the test behind the record.
  {
    id: "gdpr/art-4.1",
    source: { celex, pinpoint: "Art. 4(1)" },
    from: "2018-05-25",
    outcome: "definition",
    when: { fact: "processing.personalData", is: true },
  },
  {
    id: "gdpr/recital-26",
    source: { celex, pinpoint: "recital 26" },
    from: "2018-05-25",
    outcome: "definition",
    when: {
      all: [
        { fact: "privacy.dataKind", includes: ["personal", "pseudonymous"] },
        { fact: "privacy.dataRelation", includes: ["content", "purpose", "effect"] },
      ],
    },
    readings: [
      {
        basis: "contested",
        source: { document: "CJEU, C-413/23 P, EDPS v SRB", pinpoint: "" },
        // The relative view: who receives pseudonymous data and cannot get at the key has no personal data.
        narrows: {
          any: [
            { fact: "privacy.dataKind", is: "personal" },
            { fact: "privacy.keyReachable", is: true },
          ],
        },
      },
    ],
  },
  {
    id: "gdpr/art-4.7",
    source: { celex, pinpoint: "Art. 4(7)" },
    from: "2018-05-25",
    outcome: "role",
    when: { fact: "privacy.role", includes: ["controller", "joint-controller"] },
  },
  {
    id: "gdpr/art-4.8",
    source: { celex, pinpoint: "Art. 4(8)" },
    from: "2018-05-25",
    outcome: "role",
    when: { fact: "privacy.role", includes: ["processor"] },
  },
];
