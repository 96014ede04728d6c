import type { Chapter } from "../engine/fact.ts";

const celex = "32024R1689";
const draft = "Guidelines under Art. 6(5) AI Act, draft of 2026-05-19";

/** Administration of justice and democratic processes: Annex III, point 8. */
export const justice: Chapter = {
  id: "justice",
  facts: [
    {
      key: "justice.use",
      kind: "some-of",
      scope: "system",
      source: { celex, pinpoint: "Annex III, point 8" },
      options: ["research-or-interpret", "apply-law", "dispute-resolution", "influence-votes"],
    },
    {
      key: "justice.byAuthority",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Annex III, point 8(a)" },
    },
    {
      key: "justice.legalEffects",
      kind: "yes-no",
      scope: "system",
      source: { document: draft, pinpoint: "Annex III, point 8(a)" },
    },
    {
      key: "justice.notExposed",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Annex III, point 8(b)" },
    },
  ],
};
