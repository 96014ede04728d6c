import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { annexIiiLegacy } from "./art-111-legacy.ts";

/** Art. 16: what the provider of a high-risk system owes, points (a) to (l) as one list. */
export const providerDuties: Rule<FactKey> = {
  id: "ai-act/art-16",
  source: { celex: "32024R1689", pinpoint: "Art. 16" },
  from: "2024-08-01",
  applies: "annex-iii",
  outcome: "obligation",
  when: { rule: "ai-act/art-6.2" },
  legacy: annexIiiLegacy,
  duty: {
    addressees: ["ai-act/art-3.3"],
    fine: "ai-act/art-99.4",
    documents: ["D03", "D05", "D06", "D07", "D08", "D09", "D10"],
  },
};
