import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const celex = "32024R1689";
const draft = "Guidelines under Art. 6(5) AI Act, draft of 2026-05-19";

/** Annex III, point 2: safety components of critical digital infrastructure, road traffic and supply networks. */
export const infrastructureSafety: Rule<FactKey> = {
  id: "ai-act/annex-iii.2",
  source: { celex, pinpoint: "Annex III, point 2" },
  from: "2024-08-01",
  applies: "annex-iii",
  outcome: "annex-iii",
  when: {
    all: [
      {
        fact: "infrastructure.operates",
        includes: ["digital", "road-traffic", "water", "gas", "heating", "electricity"],
      },
      { rule: "ai-act/art-3.14" },
    ],
  },
  // Reading: the exception stands in recital 55.
  unless: { fact: "infrastructure.cybersecurityOnly", is: true },
  readings: [
    {
      basis: "draft-guideline",
      source: { document: draft, pinpoint: "para 190" },
      narrows: { fact: "infrastructure.criticalEntity", is: true },
    },
  ],
};
