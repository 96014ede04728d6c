import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { highRiskBesidesPointTwo } from "./annex-iii-except-2.ts";
import { sectionFiveLegacy } from "./art-111-legacy.ts";

/** Art. 86: the right of affected persons to an explanation. No fine: Art. 99(4) does not name Art. 86. */
export const explanation: readonly Rule<FactKey>[] = [
  {
    id: "ai-act/art-86",
    source: { celex: "32024R1689", pinpoint: "Art. 86(1)" },
    from: "2024-08-01",
    applies: "section-5-annex-iii",
    outcome: "obligation",
    when: { all: [highRiskBesidesPointTwo, { fact: "operator.decisionsAffectRights", is: true }] },
    unless: { fact: "operator.explanationElsewhere", is: true },
    legacy: sectionFiveLegacy,
    duty: {
      addressees: ["ai-act/art-3.4"],
      documents: ["D21"],
      met: { fact: "management.evidence", includes: ["explanation-ready"] },
    },
  },
];
