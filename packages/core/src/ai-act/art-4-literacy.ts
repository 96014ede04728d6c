import type { Duty, Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const duty: Duty<FactKey> = {
  addressees: ["ai-act/art-3.3", "ai-act/art-3.4"],
  documents: ["D18"],
  met: { fact: "governance.literacyMeasures", is: true },
};

/** Art. 4: AI literacy, as published and in the softer wording of Regulation (EU) 2026/1744. */
export const literacy: readonly Rule<FactKey>[] = [
  {
    id: "ai-act/art-4",
    source: { celex: "32024R1689", pinpoint: "Art. 4" },
    from: "2024-08-01",
    until: "2026-07-26",
    applies: "chapters-i-and-ii",
    outcome: "obligation",
    when: { any: [{ rule: "ai-act/art-3.3" }, { rule: "ai-act/art-3.4" }] },
    duty,
  },
  {
    id: "ai-act/art-4",
    source: { celex: "32024R1689", pinpoint: "Art. 4" },
    from: "2026-07-27",
    // The duty has run since 2 February 2025; the amendment changed its wording, not its beginning.
    applies: "chapters-i-and-ii",
    outcome: "obligation",
    when: { any: [{ rule: "ai-act/art-3.3" }, { rule: "ai-act/art-3.4" }] },
    duty,
  },
];
