import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** §§ 16, 44b and 60d UrhG: copies of works of others for text and data mining, such as the training of a model. */
export const copyright: readonly Rule<FactKey>[] = [
  {
    id: "urhg/44b.2",
    source: { statute: "UrhG", pinpoint: "§ 44b(2)" },
    from: "2021-06-07",
    outcome: "condition",
    when: {
      all: [
        { fact: "secrecy.copiesWorks", is: true },
        { fact: "secrecy.copyingBasis", includes: ["lawful-access"] },
      ],
    },
    // § 44b(3): for works online only a machine-readable reservation counts.
    unless: { fact: "secrecy.reservation", includes: ["machine-readable", "otherwise-offline"] },
  },
  {
    id: "urhg/16",
    source: { statute: "UrhG", pinpoint: "§ 16(1)" },
    from: "2021-06-07",
    outcome: "obligation",
    when: { fact: "secrecy.copiesWorks", is: true },
    duty: {
      addressees: [],
      documents: ["D19", "D27"],
      met: {
        any: [{ rule: "urhg/44b.2" }, { fact: "secrecy.copyingBasis", includes: ["own-works", "licence", "research"] }],
      },
    },
  },
  {
    id: "urhg/44b.2.2",
    source: { statute: "UrhG", pinpoint: "§ 44b(2) sentence 2" },
    from: "2021-06-07",
    outcome: "obligation",
    when: { rule: "urhg/44b.2" },
    unless: { fact: "secrecy.copyingBasis", includes: ["own-works", "licence", "research"] },
    duty: { addressees: [], documents: ["D27"], met: { fact: "secrecy.worksCare", includes: ["copies-deleted"] } },
  },
  {
    id: "practice/copyright-checks",
    source: { document: "Good practice", pinpoint: "" },
    from: "2021-06-07",
    outcome: "obligation",
    when: { fact: "secrecy.publishesOutput", is: true },
    duty: {
      addressees: [],
      documents: ["D17", "D19"],
      met: {
        all: [
          { fact: "secrecy.worksCare", includes: ["input-rights"] },
          { fact: "secrecy.worksCare", includes: ["similarity-check"] },
          { fact: "secrecy.worksCare", includes: ["provenance"] },
        ],
      },
    },
  },
];
