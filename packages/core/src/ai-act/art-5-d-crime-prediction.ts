import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** Art. 5(1)(d): predicting criminal offences of a person from profiling or personality alone. */
export const crimePrediction: Rule<FactKey> = {
  id: "ai-act/art-5.1.d",
  source: { celex: "32024R1689", pinpoint: "Art. 5(1)(d)" },
  from: "2024-08-01",
  applies: "chapters-i-and-ii",
  outcome: "prohibited",
  when: {
    all: [
      { fact: "practice.predictsOffences", is: true },
      { fact: "practice.solelyProfiling", is: true },
    ],
  },
  unless: { fact: "practice.supportsFactBasedAssessment", is: true },
  readings: [
    {
      basis: "guideline",
      source: { document: "Guidelines on prohibited AI practices, C(2025) 5052", pinpoint: "Art. 5(1)(d)" },
      narrows: { fact: "practice.forLawEnforcement", is: true },
    },
  ],
  duty: { addressees: ["ai-act/art-3.3", "ai-act/art-3.4"], fine: "ai-act/art-99.3", documents: ["D02"] },
};
