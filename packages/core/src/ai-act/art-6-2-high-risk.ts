import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { anyPointOfAnnexIii } from "./annex-iii.ts";
import { annexIiiLegacy } from "./art-111-legacy.ts";

const celex = "32024R1689";

/** Art. 6(2): a system named in Annex III is high-risk, unless Art. 6(3) takes it out. */
export const highRiskByUse: Rule<FactKey> = {
  id: "ai-act/art-6.2",
  source: { celex, pinpoint: "Art. 6(2)" },
  from: "2024-08-01",
  applies: "annex-iii",
  outcome: "high-risk",
  when: anyPointOfAnnexIii,
  unless: { rule: "ai-act/art-6.3" },
  legacy: annexIiiLegacy,
};

/** What a provider owes who relies on Art. 6(3): the written assessment, Art. 6(4), and registration, Art. 49(2). */
export const derogationDuties: readonly Rule<FactKey>[] = [
  {
    id: "ai-act/art-6.4",
    source: { celex, pinpoint: "Art. 6(4)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "obligation",
    when: { rule: "ai-act/art-6.3" },
    duty: {
      addressees: ["ai-act/art-3.3"],
      documents: ["D02"],
      met: { fact: "management.providerEvidence", includes: ["derogation-documented"] },
    },
  },
  {
    id: "ai-act/art-49.2",
    source: { celex, pinpoint: "Art. 49(2)" },
    from: "2024-08-01",
    applies: "section-5-annex-iii",
    outcome: "obligation",
    when: { rule: "ai-act/art-6.3" },
    duty: {
      addressees: ["ai-act/art-3.3", "ai-act/art-3.5"],
      documents: ["D06"],
      met: { fact: "management.providerEvidence", includes: ["entered-in-database"] },
    },
  },
];
