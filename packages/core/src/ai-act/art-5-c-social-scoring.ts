import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** Art. 5(1)(c): social scoring, by public and private bodies alike. One kind of detriment suffices. */
export const socialScoring: Rule<FactKey> = {
  id: "ai-act/art-5.1.c",
  source: { celex: "32024R1689", pinpoint: "Art. 5(1)(c)" },
  from: "2024-08-01",
  applies: "chapters-i-and-ii",
  outcome: "prohibited",
  when: {
    all: [
      { fact: "practice.scoresPersons", is: true },
      { fact: "practice.scoresOverTime", is: true },
      { fact: "practice.scoresBehaviour", is: true },
      { fact: "practice.scoreDetriment", includes: ["unrelated-context", "unjustified-or-disproportionate"] },
    ],
  },
  readings: [
    {
      basis: "guideline",
      source: { document: "Guidelines on prohibited AI practices, C(2025) 5052", pinpoint: "Art. 5(1)(c)" },
      narrows: { not: { fact: "practice.lawfulScoring", is: true } },
    },
  ],
  duty: { addressees: ["ai-act/art-3.3", "ai-act/art-3.4"], fine: "ai-act/art-99.3", documents: ["D02"] },
};
