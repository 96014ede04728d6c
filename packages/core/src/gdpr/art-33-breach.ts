import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const celex = "32016R0679";

/** Art. 4(12): what a personal data breach is. */
export const personalDataBreach: Rule<FactKey> = {
  id: "gdpr/art-4.12",
  source: { celex, pinpoint: "Art. 4(12)" },
  from: "2018-05-25",
  outcome: "definition",
  when: {
    all: [
      { fact: "processing.personalData", is: true },
      { fact: "agreement.breach", includes: ["security"] },
      { fact: "agreement.breachEffect", includes: ["destruction", "loss", "alteration", "disclosure", "access"] },
    ],
  },
};

/** Art. 33: whom a breach is reported to, and what is kept about it. What an incident brings has no gap but the register. */
export const breachDuties: readonly Rule<FactKey>[] = [
  {
    id: "gdpr/art-33.1",
    source: { celex, pinpoint: "Art. 33(1)" },
    from: "2018-05-25",
    outcome: "obligation",
    when: { all: [{ rule: "gdpr/art-4.12" }, { fact: "agreement.breach", includes: ["aware"] }] },
    unless: { fact: "agreement.breachRisk", is: "unlikely" },
    duty: { addressees: ["gdpr/art-4.7"], fine: "gdpr/art-83.4" },
  },
  {
    id: "gdpr/art-33.2",
    source: { celex, pinpoint: "Art. 33(2)" },
    from: "2018-05-25",
    outcome: "obligation",
    when: { all: [{ rule: "gdpr/art-4.12" }, { fact: "agreement.breach", includes: ["aware"] }] },
    duty: { addressees: ["gdpr/art-4.8"], fine: "gdpr/art-83.4" },
  },
  {
    id: "gdpr/art-33.3",
    source: { celex, pinpoint: "Art. 33(3)" },
    from: "2018-05-25",
    outcome: "obligation",
    when: { rule: "gdpr/art-33.1" },
    duty: { addressees: ["gdpr/art-4.7"], fine: "gdpr/art-83.4" },
  },
  {
    id: "gdpr/art-33.5",
    source: { celex, pinpoint: "Art. 33(5)" },
    from: "2018-05-25",
    outcome: "obligation",
    when: { rule: "gdpr/art-4.12" },
    duty: {
      addressees: ["gdpr/art-4.7"],
      fine: "gdpr/art-83.4",
      documents: ["D13"],
      met: { fact: "agreement.breachRegister", is: true },
      scope: "organisation",
    },
  },
];
