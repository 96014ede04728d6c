import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** Art. 48 GDPR: an order from a third country counts only under an international agreement. */
export const foreignOrder: Rule<FactKey> = {
  id: "gdpr/art-48",
  source: { celex: "32016R0679", pinpoint: "Art. 48" },
  from: "2018-05-25",
  outcome: "obligation",
  when: {
    all: [
      { fact: "processing.personalData", is: true },
      { fact: "agreement.foreignOrder", is: "without-agreement" },
    ],
  },
  duty: { addressees: [], fine: "gdpr/art-83.5" },
};

/** Good practice for Art. 28, 32 and 48: hosting in the Union by a foreign group is no transfer, yet access is a risk. */
export const foreignAccess: Rule<FactKey> = {
  id: "practice/foreign-access",
  source: { document: "Good practice", pinpoint: "" },
  from: "2018-05-25",
  outcome: "obligation",
  when: {
    all: [
      { fact: "processing.personalData", is: true },
      { fact: "agreement.foreignAccess", includes: ["open", "addressed"] },
    ],
  },
  duty: { addressees: [], documents: ["D19"], met: { fact: "agreement.foreignAccess", is: "addressed" } },
};
