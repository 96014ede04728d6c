import type { Chapter } from "../engine/fact.ts";

const celex = "32024R1689";

/** Special categories of personal data for work on bias: Art. 4a. */
export const bias: Chapter = {
  id: "bias",
  facts: [
    { key: "bias.specialCategories", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 4a" } },
    { key: "bias.strictlyNecessary", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 4a(1)" } },
    { key: "bias.harmLikely", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 4a(2)" } },
    {
      key: "bias.safeguards",
      kind: "some-of",
      scope: "system",
      source: { celex, pinpoint: "Art. 4a(1)" },
      options: ["other-data-insufficient", "reuse-limited", "access-controlled", "not-shared", "deleted", "recorded"],
    },
  ],
};
