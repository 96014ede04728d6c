import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { sectionFiveLegacy } from "./art-111-legacy.ts";
import { highRiskProvider } from "./high-risk-provider.ts";

/** Arts 72 and 73: watching a system after release, and reporting serious incidents. Art. 99(4) names neither. */
export const monitoring: readonly Rule<FactKey>[] = [
  {
    id: "ai-act/art-72",
    source: { celex: "32024R1689", pinpoint: "Art. 72(1)" },
    from: "2024-08-01",
    applies: "section-5-annex-iii",
    outcome: "obligation",
    when: { rule: "ai-act/art-8" },
    legacy: sectionFiveLegacy,
    duty: {
      addressees: highRiskProvider,
      documents: ["D09"],
      met: { fact: "management.providerEvidence", includes: ["monitoring-plan"] },
    },
  },
  {
    id: "ai-act/art-73",
    source: { celex: "32024R1689", pinpoint: "Art. 73(1)" },
    from: "2024-08-01",
    applies: "section-5-annex-iii",
    outcome: "obligation",
    when: { rule: "ai-act/art-8" },
    legacy: sectionFiveLegacy,
    duty: { addressees: highRiskProvider, documents: ["D20"] },
  },
];
