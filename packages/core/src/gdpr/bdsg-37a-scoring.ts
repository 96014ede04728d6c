import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** § 37a BDSG, BGBl. 2026 I Nr. 139: a lawyer reviews, because the wording was not available to us. */
export const newScoring: Rule<FactKey> = {
  id: "bdsg/37a",
  source: { statute: "BDSG", pinpoint: "§ 37a" },
  from: "2026-11-20",
  outcome: "obligation",
  when: { fact: "scoring.ofPersons", is: true },
  duty: { addressees: [], met: { fact: "scoring.reviewedByLawyer", is: true } },
};

/** Good practice until the wording is read: no data that the draft of 2024 named. */
export const scoringData: Rule<FactKey> = {
  id: "practice/scoring-data",
  source: { document: "Good practice", pinpoint: "" },
  from: "2026-11-20",
  outcome: "obligation",
  when: { fact: "scoring.ofPersons", is: true },
  duty: {
    addressees: [],
    met: {
      not: {
        fact: "scoring.inputs",
        includes: ["address", "name", "social-network", "special-categories", "minors"],
      },
    },
  },
};
