import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** Art. 44 to 49 GDPR: personal data reach a third country although no basis of Chapter V is recorded. */
export const transferBasis: Rule<FactKey> = {
  id: "gdpr/art-44",
  source: { celex: "32016R0679", pinpoint: "Art. 44" },
  from: "2018-05-25",
  outcome: "gap",
  when: {
    all: [
      { fact: "governance.stage", includes: ["pilot", "productive"] },
      { fact: "processing.personalData", is: true },
      { fact: "transfer.toThirdCountry", is: true },
    ],
  },
  // The derogations of Art. 49 are narrow; they carry single transfers and no routine.
  unless: {
    any: [
      { fact: "transfer.basis", includes: ["adequacy", "data-privacy-framework"] },
      {
        all: [
          { fact: "transfer.basis", includes: ["standard-clauses", "binding-corporate-rules"] },
          { fact: "transfer.assessed", is: true },
        ],
      },
      {
        all: [
          { fact: "transfer.basis", is: "derogation" },
          { fact: "transfer.occasional", is: true },
        ],
      },
    ],
  },
  duty: { addressees: [], fine: "gdpr/art-83.5", documents: ["D13"] },
};
