import type { Chapter } from "../engine/fact.ts";

const celex = "32024R1689";
const draft = "Guidelines under Art. 6(5) AI Act, draft of 2026-05-19";

/** Whether a system named in Annex III is still not high-risk: Art. 6(3) and (4). */
export const derogation: Chapter = {
  id: "derogation",
  facts: [
    {
      key: "derogation.profiling",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 6(3), third subparagraph" },
    },
    { key: "derogation.narrowTask", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 6(3)(a)" } },
    {
      key: "derogation.improvesFinishedWork",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 6(3)(b)" },
    },
    { key: "derogation.detectsPatterns", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 6(3)(c)" } },
    {
      key: "derogation.replacesAssessment",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 6(3)(c)" },
    },
    { key: "derogation.preparatoryTask", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 6(3)(d)" } },
    { key: "derogation.influencesDecision", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 6(3)" } },
    { key: "derogation.significantRisk", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 6(3)" } },
    {
      key: "derogation.documentedByProvider",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 6(4)" },
    },
    {
      key: "derogation.scoresOrSorts",
      kind: "yes-no",
      scope: "system",
      source: { document: draft, pinpoint: "para 93" },
    },
    {
      key: "derogation.changesSubstance",
      kind: "yes-no",
      scope: "system",
      source: { document: draft, pinpoint: "para 96" },
    },
    {
      key: "derogation.recommendsInCase",
      kind: "yes-no",
      scope: "system",
      source: { document: draft, pinpoint: "paras 103-108" },
    },
  ],
  checklists: [
    {
      key: "derogation.grounds",
      scope: "system",
      facts: [
        "derogation.narrowTask",
        "derogation.improvesFinishedWork",
        "derogation.detectsPatterns",
        "derogation.preparatoryTask",
      ],
    },
  ],
};
