import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const from = "2017-11-09";
const documents = ["D14", "D19"];
const disclosed: Condition<FactKey> = {
  all: [
    { fact: "secrecy.professional", is: true },
    { fact: "secrecy.toProvider", is: true },
  ],
};
const boundByLaw: Condition<FactKey> = { fact: "secrecy.provider", includes: ["bound-by-law"] };

/** § 203 StGB and § 43e BRAO: professional secrets that a provider outside the organisation can read. */
export const professionalSecrecy: readonly Rule<FactKey>[] = [
  {
    id: "stgb/203.3.2",
    source: { statute: "StGB", pinpoint: "§ 203(3) sentence 2" },
    from,
    outcome: "obligation",
    when: disclosed,
    duty: { addressees: [], documents, met: { fact: "secrecy.providerConditions", includes: ["necessary"] } },
  },
  {
    id: "stgb/203.4.1",
    source: { statute: "StGB", pinpoint: "§ 203(4) sentence 2 no. 1" },
    from,
    outcome: "obligation",
    when: disclosed,
    unless: boundByLaw,
    duty: { addressees: [], documents, met: { fact: "secrecy.providerConditions", includes: ["pledged"] } },
  },
  {
    id: "stgb/203.4.2",
    source: { statute: "StGB", pinpoint: "§ 203(4) sentence 2 no. 2" },
    from,
    outcome: "obligation",
    when: { all: [disclosed, { fact: "secrecy.provider", includes: ["uses-others"] }] },
    duty: { addressees: [], documents, met: { fact: "secrecy.providerConditions", includes: ["others-pledged"] } },
  },
  {
    // § 43e(3) BRAO stands for the like rules of tax advisers, auditors, patent attorneys and notaries.
    id: "brao/43e.3",
    source: { statute: "BRAO", pinpoint: "§ 43e(3)" },
    from,
    outcome: "obligation",
    when: { all: [disclosed, { fact: "secrecy.professionalCode", is: true }] },
    duty: {
      addressees: [],
      documents,
      met: {
        all: [
          { fact: "secrecy.providerConditions", includes: ["text-form"] },
          { fact: "secrecy.providerConditions", includes: ["instructed"] },
          { fact: "secrecy.providerConditions", includes: ["knowledge-limited"] },
          { fact: "secrecy.providerConditions", includes: ["others-settled"] },
        ],
      },
    },
  },
  {
    id: "brao/43e.4",
    source: { statute: "BRAO", pinpoint: "§ 43e(4)" },
    from,
    outcome: "obligation",
    when: {
      all: [
        disclosed,
        { fact: "secrecy.professionalCode", is: true },
        { fact: "secrecy.provider", includes: ["abroad"] },
      ],
    },
    duty: {
      addressees: [],
      documents,
      met: { fact: "secrecy.providerConditions", includes: ["comparable-protection"] },
    },
  },
  {
    id: "practice/secrets-abroad",
    source: { document: "Good practice", pinpoint: "" },
    from,
    outcome: "obligation",
    when: { all: [disclosed, { fact: "secrecy.provider", includes: ["abroad"] }] },
    unless: { fact: "secrecy.professionalCode", is: true },
    duty: {
      addressees: [],
      documents,
      met: { fact: "secrecy.providerConditions", includes: ["comparable-protection"] },
    },
  },
];
