import type { Chapter } from "../engine/fact.ts";

const celex = "32024R1689";

/** The way to the market for high-risk systems: Arts 10, 42, 43, 46, 49. */
export const conformity: Chapter = {
  id: "conformity",
  facts: [
    { key: "conformity.standardsApplied", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 43(1)" } },
    { key: "conformity.forAuthority", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 43(1)" } },
    {
      key: "conformity.substantialModification",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 43(4)" },
    },
    {
      key: "conformity.predeterminedChange",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 43(4)" },
    },
    {
      key: "conformity.cyberResilienceAct",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 42(3)" },
    },
    { key: "conformity.trainsWithData", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 10(6)" } },
    { key: "conformity.secureSection", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 49(4)" } },
  ],
};
