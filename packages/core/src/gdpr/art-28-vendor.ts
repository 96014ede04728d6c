import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const celex = "32016R0679";

const ownPurposes: Condition<FactKey> = {
  fact: "agreement.vendorPurposes",
  includes: ["model-training", "analytics", "abuse-profiling", "other-own"],
};

/**
 * Art. 28(1) and 4(8): the vendor of an AI service may be treated as a processor. Reading: the contract is asked as well;
 * without it the disclosure is not covered by the rules on processing on behalf.
 */
export const vendorAsProcessor: Rule<FactKey> = {
  id: "gdpr/art-28",
  source: { celex, pinpoint: "Art. 28(1)" },
  from: "2018-05-25",
  outcome: "classification",
  when: {
    all: [
      { fact: "processing.personalData", is: true },
      { fact: "agreement.vendorPurposes", includes: ["service"] },
      { not: ownPurposes },
      { not: { fact: "agreement.vendorPurposes", includes: ["common"] } },
      { fact: "processing.contractSigned", is: true },
    ],
  },
};

/** Art. 28(10): a vendor with purposes of its own is a controller to that extent. */
export const vendorAsController: Rule<FactKey> = {
  id: "gdpr/art-28.10",
  source: { celex, pinpoint: "Art. 28(10)" },
  from: "2018-05-25",
  outcome: "classification",
  when: { all: [{ fact: "processing.personalData", is: true }, ownPurposes] },
};

/** Art. 6(1): disclosing data to another controller needs a legal basis. */
export const disclosureToVendor: Rule<FactKey> = {
  id: "gdpr/art-6.1.vendor",
  source: { celex, pinpoint: "Art. 6(1)" },
  from: "2018-05-25",
  outcome: "obligation",
  when: { rule: "gdpr/art-28.10" },
  duty: {
    addressees: [],
    fine: "gdpr/art-83.5",
    documents: ["D14", "D16"],
    met: { fact: "agreement.vendorBasis", is: true },
  },
};
