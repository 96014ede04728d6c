import type { Reading, Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

// Union law may leave no room for § 31, and § 37a may have taken its place since 20 November 2026.
const doubtful: readonly Reading<FactKey>[] = [
  {
    basis: "contested",
    source: { document: "CJEU, C-634/21, SCHUFA Holding", pinpoint: "" },
    narrows: { any: [] },
  },
];

/** § 31 BDSG as of April 2026: when a score may be used for a decision on a contract. */
export const scoring: readonly Rule<FactKey>[] = [
  {
    id: "bdsg/31.1",
    source: { statute: "BDSG", pinpoint: "§ 31(1)" },
    from: "2018-05-25",
    outcome: "obligation",
    when: { fact: "scoring.ofPersons", is: true },
    readings: doubtful,
    duty: {
      addressees: [],
      met: {
        all: [
          { fact: "scoring.conditions", includes: ["data-protection-law"] },
          { fact: "scoring.conditions", includes: ["recognised-method"] },
          { fact: "scoring.conditions", includes: ["more-than-address"] },
          {
            any: [
              { not: { fact: "scoring.inputs", includes: ["address"] } },
              { fact: "scoring.conditions", includes: ["address-notice"] },
            ],
          },
        ],
      },
    },
  },
  {
    id: "bdsg/31.2",
    source: { statute: "BDSG", pinpoint: "§ 31(2)" },
    from: "2018-05-25",
    outcome: "obligation",
    when: {
      all: [
        { fact: "scoring.ofPersons", is: true },
        { fact: "scoring.agency", includes: ["listed-claims", "other-claims"] },
      ],
    },
    readings: doubtful,
    duty: { addressees: [], met: { fact: "scoring.agency", is: "listed-claims" } },
  },
];
