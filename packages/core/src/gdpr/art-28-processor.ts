import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** Art. 28(3) GDPR: a processor gets personal data although no processing contract is signed. */
export const processorContract: Rule<FactKey> = {
  id: "gdpr/art-28.3",
  source: { celex: "32016R0679", pinpoint: "Art. 28(3)" },
  from: "2018-05-25",
  outcome: "gap",
  when: {
    all: [
      { fact: "governance.stage", includes: ["pilot", "productive"] },
      { fact: "processing.personalData", is: true },
      { fact: "processing.byProcessor", is: true },
    ],
  },
  unless: { fact: "processing.contractSigned", is: true },
  duty: { addressees: [], fine: "gdpr/art-83.4", documents: ["D14"] },
};
