import type { Chapter } from "../engine/fact.ts";

const celex = "32024R1689";
const draft = "Guidelines under Art. 6(5) AI Act, draft of 2026-05-19";

/** Law enforcement: Annex III, point 6. */
export const lawEnforcement: Chapter = {
  id: "lawEnforcement",
  facts: [
    {
      key: "lawEnforcement.use",
      kind: "some-of",
      scope: "system",
      source: { celex, pinpoint: "Annex III, point 6" },
      options: [
        "victim-risk",
        "polygraph",
        "evidence-reliability",
        "offending-risk",
        "traits-or-past-behaviour",
        "profiling",
      ],
    },
    {
      key: "lawEnforcement.byAuthority",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Annex III, point 6" },
    },
    {
      key: "lawEnforcement.placesOnly",
      kind: "yes-no",
      scope: "system",
      source: { document: draft, pinpoint: "Annex III, point 6" },
    },
    {
      key: "lawEnforcement.administrativeOnly",
      kind: "yes-no",
      scope: "system",
      source: { document: draft, pinpoint: "Annex III, point 6" },
    },
  ],
  contradictions: [
    {
      all: [
        { fact: "lawEnforcement.use", includes: ["profiling"] },
        { fact: "derogation.profiling", is: false },
      ],
    },
  ],
};
