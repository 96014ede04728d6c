import type { Chapter } from "../engine/fact.ts";

const celex = "32024R1689";
const draft = "Guidelines under Art. 6(5) AI Act, draft of 2026-05-19";

/** Critical infrastructure: Annex III, point 2. */
export const infrastructure: Chapter = {
  id: "infrastructure",
  facts: [
    {
      key: "infrastructure.operates",
      kind: "some-of",
      scope: "system",
      source: { celex, pinpoint: "Annex III, point 2" },
      options: ["digital", "road-traffic", "water", "gas", "heating", "electricity"],
    },
    {
      key: "infrastructure.cybersecurityOnly",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "recital 55" },
    },
    {
      key: "infrastructure.criticalEntity",
      kind: "yes-no",
      scope: "system",
      source: { document: draft, pinpoint: "para 190" },
    },
  ],
};
