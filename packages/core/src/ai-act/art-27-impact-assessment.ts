import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { highRiskBesidesPointTwo } from "./annex-iii-except-2.ts";
import { highRiskLegacy } from "./art-111-legacy.ts";

/** Art. 27(1): the fundamental rights impact assessment. No fine: Art. 99(4) does not name Art. 27. */
export const impactAssessment: readonly Rule<FactKey>[] = [
  {
    id: "ai-act/art-27",
    source: { celex: "32024R1689", pinpoint: "Art. 27(1)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "obligation",
    when: {
      all: [
        highRiskBesidesPointTwo,
        {
          any: [
            { fact: "operator.publicLawBody", is: true },
            { fact: "operator.providesPublicServices", is: true },
            { rule: "ai-act/annex-iii.5.b" },
            { rule: "ai-act/annex-iii.5.c" },
          ],
        },
      ],
    },
    legacy: highRiskLegacy,
    duty: {
      addressees: ["ai-act/art-3.4"],
      documents: ["D11"],
      met: { fact: "management.evidence", includes: ["rights-impact-assessed"] },
    },
  },
];
