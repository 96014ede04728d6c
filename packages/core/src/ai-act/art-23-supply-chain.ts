import type { Duty, Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { highRiskLegacy } from "./art-111-legacy.ts";

/** Arts 23 and 24: what importers and distributors of high-risk systems owe. */
export const supplyChain: readonly Rule<FactKey>[] = [
  /* @__PURE__ */ link("23", {
    addressees: ["ai-act/art-3.6"],
    fine: "ai-act/art-99.4",
    // Art. 23(5): copies to be kept.
    documents: ["D05", "D07"],
    met: { fact: "management.providerEvidence", includes: ["partner-conformity-checked"] },
  }),
  /* @__PURE__ */ link("24", {
    addressees: ["ai-act/art-3.7"],
    fine: "ai-act/art-99.4",
    met: { fact: "management.providerEvidence", includes: ["partner-conformity-checked"] },
  }),
];

function link(article: string, duty: Duty<FactKey>): Rule<FactKey> {
  return {
    id: `ai-act/art-${article}`,
    source: { celex: "32024R1689", pinpoint: `Art. ${article}` },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "obligation",
    when: { rule: "ai-act/art-8" },
    legacy: highRiskLegacy,
    duty,
  };
}
