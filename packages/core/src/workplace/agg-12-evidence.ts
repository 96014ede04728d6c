import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** §§ 12, 15 and 22 AGG: prevention, and the evidence without which an employer or trader cannot answer a claim. */
export const equalityEvidence: readonly Rule<FactKey>[] = [
  {
    id: "agg/12.1",
    source: { statute: "AGG", pinpoint: "§ 12(1)" },
    from: "2006-08-18",
    outcome: "obligation",
    when: { fact: "labour.equalityArea", includes: ["work"] },
    // § 12(2) sentence 2: trained staff count as prevention.
    duty: {
      addressees: [],
      documents: ["D18", "D29"],
      met: { fact: "labour.biasEvidence", includes: ["bias-tests", "staff-trained"] },
    },
  },
  {
    // Reading: § 15(4) sets the time for claims; keeping the evidence that long is what it comes to for the employer.
    id: "agg/15.4",
    source: { statute: "AGG", pinpoint: "§ 15(4)" },
    from: "2006-08-18",
    outcome: "obligation",
    when: { fact: "labour.applicants", is: true },
    duty: {
      addressees: [],
      documents: ["D13", "D29"],
      met: { fact: "labour.biasEvidence", includes: ["kept-until-claims-lapse"] },
    },
  },
  {
    // Reading: § 22 moves the burden of proof; tests and logs are what it comes to for whoever has to bear it.
    id: "agg/22",
    source: { statute: "AGG", pinpoint: "§ 22" },
    from: "2006-08-18",
    outcome: "obligation",
    when: { fact: "labour.equalityArea", includes: ["work", "mass-contracts", "insurance", "other-offers"] },
    duty: {
      addressees: [],
      documents: ["D29"],
      met: {
        all: [
          { fact: "labour.biasEvidence", includes: ["bias-tests"] },
          { fact: "labour.biasEvidence", includes: ["decision-logs"] },
        ],
      },
    },
  },
];
