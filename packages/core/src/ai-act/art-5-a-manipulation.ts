import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** Art. 5(1)(a): subliminal, manipulative or deceptive techniques. Intent is no element; the effect suffices. */
export const manipulation: Rule<FactKey> = {
  id: "ai-act/art-5.1.a",
  source: { celex: "32024R1689", pinpoint: "Art. 5(1)(a)" },
  from: "2024-08-01",
  applies: "chapters-i-and-ii",
  outcome: "prohibited",
  when: {
    all: [
      { fact: "practice.manipulates", is: true },
      { fact: "practice.distortsBehaviour", is: true },
      { fact: "practice.impairsDecision", is: true },
      { fact: "practice.causesDecision", is: true },
      { fact: "practice.significantHarm", is: true },
    ],
  },
  duty: { addressees: ["ai-act/art-3.3", "ai-act/art-3.4"], fine: "ai-act/art-99.3", documents: ["D02"] },
};
