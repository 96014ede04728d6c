import type { Chapter } from "../engine/fact.ts";

const celex = "32024R1689";
const draft = "Guidelines under Art. 6(5) AI Act, draft of 2026-05-19";

/** Migration, asylum and border control: Annex III, point 7. */
export const migration: Chapter = {
  id: "migration",
  facts: [
    {
      key: "migration.use",
      kind: "some-of",
      scope: "system",
      source: { celex, pinpoint: "Annex III, point 7" },
      options: ["polygraph", "entry-risk", "applications", "identify-persons"],
    },
    {
      key: "migration.byAuthority",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Annex III, point 7" },
    },
    {
      key: "migration.documentCheckOnly",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Annex III, point 7(d)" },
    },
    {
      key: "migration.searchAndRescueOnly",
      kind: "yes-no",
      scope: "system",
      source: { document: draft, pinpoint: "Annex III, point 7(d)" },
    },
  ],
};
