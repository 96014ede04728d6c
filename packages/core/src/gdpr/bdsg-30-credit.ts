import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import type { FineTier } from "../law/fine.ts";

/** § 30(2) BDSG: consumers learn that credit was refused because of a credit agency's report. */
export const creditRefusal: Rule<FactKey> = {
  id: "bdsg/30.2",
  source: { statute: "BDSG", pinpoint: "§ 30(2)" },
  from: "2018-05-25",
  outcome: "obligation",
  when: {
    all: [
      { fact: "scoring.consumerCredit", is: true },
      { fact: "scoring.agency", includes: ["without-claims", "listed-claims", "other-claims"] },
    ],
  },
  duty: { addressees: [], fine: "bdsg/43.2", met: { fact: "scoring.refusalNotice", is: true } },
};

/** Good practice: what Art. 18 of Directive (EU) 2023/2225 asks of automated credit checks; the German text counts. */
export const creditCheck: Rule<FactKey> = {
  id: "practice/credit-check",
  source: { document: "Directive (EU) 2023/2225", pinpoint: "Art. 18" },
  from: "2026-11-20",
  outcome: "obligation",
  when: {
    all: [
      { fact: "scoring.ofPersons", is: true },
      { fact: "scoring.consumerCredit", is: true },
    ],
  },
  duty: {
    addressees: [],
    met: {
      all: [
        { fact: "scoring.consumerRights", includes: ["human-intervention"] },
        { fact: "scoring.consumerRights", includes: ["explanation"] },
        { fact: "scoring.consumerRights", includes: ["review"] },
        { not: { fact: "scoring.inputs", includes: ["social-network", "special-categories"] } },
      ],
    },
  },
};

/** § 43(2) BDSG: an amount, and no share of turnover. */
export const bdsgFineTiers: readonly FineTier[] = [
  {
    id: "bdsg/43.2",
    source: { statute: "BDSG", pinpoint: "§ 43(2)" },
    amount: 50_000,
    share: 0,
    from: "2018-05-25",
  },
];
