import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const draft = "Guidelines under Art. 6(5) AI Act, draft of 2026-05-19";
const forTheEmployer = { not: { fact: "employment.beneficiary", is: "candidate-or-worker" } } as const;

/** Annex III, point 4(a): recruitment or selection of natural persons. */
export const recruitment: Rule<FactKey> = {
  id: "ai-act/annex-iii.4.a",
  source: { celex: "32024R1689", pinpoint: "Annex III, point 4(a)" },
  from: "2024-08-01",
  applies: "annex-iii",
  outcome: "annex-iii",
  when: {
    fact: "employment.use",
    includes: ["target-job-ads", "filter-applications", "evaluate-candidates", "other-selection"],
  },
  readings: [
    {
      basis: "draft-guideline",
      source: { document: draft, pinpoint: "Annex III, point 4" },
      narrows: {
        all: [
          forTheEmployer,
          {
            any: [
              { fact: "employment.use", includes: ["filter-applications", "evaluate-candidates", "other-selection"] },
              { not: { fact: "employment.adTargeting", is: "contextual" } },
            ],
          },
        ],
      },
    },
  ],
};

/** Annex III, point 4(b): terms, promotion, termination, allocation of tasks, monitoring at work. */
export const management: Rule<FactKey> = {
  id: "ai-act/annex-iii.4.b",
  source: { celex: "32024R1689", pinpoint: "Annex III, point 4(b)" },
  from: "2024-08-01",
  applies: "annex-iii",
  outcome: "annex-iii",
  when: {
    fact: "employment.use",
    includes: [
      "decide-terms",
      "decide-promotion-or-termination",
      "allocate-by-behaviour-or-traits",
      "monitor-and-evaluate",
    ],
  },
  readings: [
    {
      basis: "draft-guideline",
      source: { document: draft, pinpoint: "Annex III, point 4(b)" },
      narrows: { all: [forTheEmployer, { not: { fact: "employment.protectsOnly", is: true } }] },
    },
  ],
};
