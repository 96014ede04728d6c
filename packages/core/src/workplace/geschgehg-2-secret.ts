import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const documents = ["D17", "D19"];

/** §§ 2 and 4 GeschGehG: what a trade secret is, and how it stays one when it goes into an AI tool. */
export const tradeSecrets: readonly Rule<FactKey>[] = [
  {
    id: "geschgehg/2.1",
    source: { statute: "GeschGehG", pinpoint: "§ 2 no. 1" },
    from: "2019-04-26",
    outcome: "definition",
    when: {
      all: [
        { fact: "secrecy.secretElements", includes: ["unknown-and-valuable"] },
        { fact: "secrecy.secretElements", includes: ["protected"] },
        { fact: "secrecy.secretElements", includes: ["legitimate-interest"] },
      ],
    },
  },
  {
    // Reading: no. 1(b) makes the measures an element of the secret. Whoever wants to keep it must take them, also for this tool.
    id: "geschgehg/2.1.b",
    source: { statute: "GeschGehG", pinpoint: "§ 2 no. 1" },
    from: "2019-04-26",
    outcome: "obligation",
    when: {
      all: [
        { fact: "secrecy.secretsEntered", is: true },
        { fact: "secrecy.secretElements", includes: ["unknown-and-valuable"] },
        { fact: "secrecy.secretElements", includes: ["legitimate-interest"] },
      ],
    },
    duty: {
      addressees: [],
      documents,
      met: {
        all: [
          { fact: "secrecy.safeguards", includes: ["approved-tool"] },
          { fact: "secrecy.safeguards", includes: ["confidentiality"] },
          { fact: "secrecy.safeguards", includes: ["no-training"] },
          { fact: "secrecy.safeguards", includes: ["deletion"] },
          { fact: "secrecy.safeguards", includes: ["access-limits"] },
          { fact: "secrecy.safeguards", includes: ["need-to-know"] },
        ],
      },
    },
  },
  {
    id: "geschgehg/4.2.3",
    source: { statute: "GeschGehG", pinpoint: "§ 4(2) no. 3" },
    from: "2019-04-26",
    outcome: "obligation",
    when: {
      all: [
        { fact: "secrecy.secretsEntered", is: true },
        { fact: "secrecy.thirdPartySecrets", is: true },
      ],
    },
    duty: { addressees: [], documents, met: { fact: "secrecy.safeguards", includes: ["owner-permits"] } },
  },
];
