import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const celex = "32016R0679";

/** A processor gets personal data from us. */
const onBehalf: Condition<FactKey> = {
  all: [
    { fact: "processing.personalData", is: true },
    { fact: "processing.byProcessor", is: true },
  ],
};

/** Art. 28(3) GDPR: a processor gets personal data on the basis of a contract only. */
export const processorContract: Rule<FactKey> = {
  id: "gdpr/art-28.3",
  source: { celex, pinpoint: "Art. 28(3)" },
  from: "2018-05-25",
  outcome: "obligation",
  when: onBehalf,
  duty: {
    addressees: [],
    fine: "gdpr/art-83.4",
    documents: ["D14"],
    met: { fact: "processing.contractSigned", is: true },
  },
};

/** Art. 28(1): only processors that offer enough. */
export const processorCheck: Rule<FactKey> = {
  id: "gdpr/art-28.1",
  source: { celex, pinpoint: "Art. 28(1)" },
  from: "2018-05-25",
  outcome: "obligation",
  when: onBehalf,
  duty: {
    addressees: [],
    fine: "gdpr/art-83.4",
    documents: ["D19", "D14"],
    met: { fact: "agreement.guaranteesChecked", is: true },
  },
};

/** Art. 28(9): the contract is in writing, which includes electronic form. */
export const contractForm: Rule<FactKey> = {
  id: "gdpr/art-28.9",
  source: { celex, pinpoint: "Art. 28(9)" },
  from: "2018-05-25",
  outcome: "obligation",
  when: { all: [onBehalf, { fact: "processing.contractSigned", is: true }] },
  duty: {
    addressees: [],
    fine: "gdpr/art-83.4",
    documents: ["D14"],
    met: { fact: "agreement.written", is: true },
  },
};

/** Art. 28(2)-(4), seen from the processor: its customers, and the processors it engages itself. */
export const dutiesAsProcessor: readonly Rule<FactKey>[] = [
  {
    id: "gdpr/art-28.3.processor",
    source: { celex, pinpoint: "Art. 28(3)" },
    from: "2018-05-25",
    outcome: "obligation",
    when: {
      all: [
        { fact: "processing.personalData", is: true },
        { fact: "privacy.role", includes: ["processor"] },
      ],
    },
    duty: {
      addressees: [],
      fine: "gdpr/art-83.4",
      documents: ["D14"],
      met: { fact: "agreement.asProcessor", includes: ["customer-contracts"] },
    },
  },
  {
    id: "gdpr/art-28.2",
    source: { celex, pinpoint: "Art. 28(2)" },
    from: "2018-05-25",
    outcome: "obligation",
    when: { all: [onBehalf, { fact: "privacy.role", includes: ["processor"] }] },
    duty: {
      addressees: [],
      fine: "gdpr/art-83.4",
      documents: ["D14"],
      met: { fact: "agreement.asProcessor", includes: ["sub-processors-authorised"] },
    },
  },
  {
    id: "gdpr/art-28.4",
    source: { celex, pinpoint: "Art. 28(4)" },
    from: "2018-05-25",
    outcome: "obligation",
    when: { all: [onBehalf, { fact: "privacy.role", includes: ["processor"] }] },
    duty: {
      addressees: [],
      fine: "gdpr/art-83.4",
      documents: ["D14"],
      met: { fact: "agreement.asProcessor", includes: ["sub-processors-bound"] },
    },
  },
];
