import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { anyPointOfAnnexIii } from "./annex-iii.ts";

// Art. 6(3), second subparagraph, letters (a) to (d).
const anyListedTask: Condition<FactKey> = {
  any: [
    { fact: "derogation.narrowTask", is: true },
    { fact: "derogation.improvesFinishedWork", is: true },
    {
      all: [
        { fact: "derogation.detectsPatterns", is: true },
        { not: { fact: "derogation.replacesAssessment", is: true } },
      ],
    },
    { fact: "derogation.preparatoryTask", is: true },
  ],
};

// The assessment is the provider's; a deployer can only rely on one that the provider has documented.
const assessedByProvider: Condition<FactKey> = {
  any: [{ rule: "ai-act/art-3.3" }, { fact: "derogation.documentedByProvider", is: true }],
};

const harmless: Condition<FactKey> = { not: { fact: "derogation.influencesDecision", is: true } };

/** Art. 6(3): systems of Annex III that are not high-risk. Profiling of natural persons closes this way. */
export const derogation: Rule<FactKey> = {
  id: "ai-act/art-6.3",
  source: { celex: "32024R1689", pinpoint: "Art. 6(3)" },
  from: "2024-08-01",
  applies: "annex-iii",
  outcome: "derogation",
  when: {
    all: [
      anyPointOfAnnexIii,
      anyListedTask,
      harmless,
      { not: { fact: "derogation.significantRisk", is: true } },
      assessedByProvider,
    ],
  },
  unless: { fact: "derogation.profiling", is: true },
  readings: [
    {
      basis: "draft-guideline",
      source: { document: "Guidelines under Art. 6(5) AI Act, draft of 2026-05-19", pinpoint: "para 88" },
      widens: { all: [anyPointOfAnnexIii, anyListedTask, harmless, assessedByProvider] },
    },
  ],
};
