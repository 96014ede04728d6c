import type { Chapter } from "../engine/fact.ts";

/** What decides which German authority supervises a system. */
export const supervision: Chapter = {
  id: "supervision",
  facts: [
    {
      key: "supervision.sector",
      kind: "some-of",
      scope: "system",
      source: { statute: "KI-MIG", pinpoint: "§ 2" },
      options: ["financial", "trade-law-intermediary", "land-body", "media"],
    },
  ],
};
