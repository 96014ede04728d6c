import type { Chapter } from "../engine/fact.ts";

const celex = "32024R1689";
const draft = "Guidelines under Art. 6(5) AI Act, draft of 2026-05-19";

/** Work, workers and access to self-employment: Annex III, point 4. */
export const employment: Chapter = {
  id: "employment",
  facts: [
    {
      key: "employment.use",
      kind: "some-of",
      scope: "system",
      source: { celex, pinpoint: "Annex III, point 4" },
      options: [
        "target-job-ads",
        "filter-applications",
        "evaluate-candidates",
        "other-selection",
        "decide-terms",
        "decide-promotion-or-termination",
        "allocate-by-behaviour-or-traits",
        "monitor-and-evaluate",
      ],
    },
    {
      key: "employment.beneficiary",
      kind: "one-of",
      scope: "system",
      source: { document: draft, pinpoint: "Annex III, point 4" },
      options: ["employer", "candidate-or-worker"],
    },
    {
      key: "employment.adTargeting",
      kind: "one-of",
      scope: "system",
      source: { document: draft, pinpoint: "Annex III, point 4" },
      options: ["personal", "contextual"],
    },
    {
      key: "employment.protectsOnly",
      kind: "yes-no",
      scope: "system",
      source: { document: draft, pinpoint: "Annex III, point 4(b)" },
    },
  ],
};
