import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** Art. 5(1)(e): databases for facial recognition from untargeted scraping. */
export const faceScraping: Rule<FactKey> = {
  id: "ai-act/art-5.1.e",
  source: { celex: "32024R1689", pinpoint: "Art. 5(1)(e)" },
  from: "2024-08-01",
  applies: "chapters-i-and-ii",
  outcome: "prohibited",
  when: {
    all: [
      { fact: "practice.buildsFaceDatabase", is: true },
      { fact: "practice.untargetedScraping", is: true },
      { fact: "practice.facesFromInternetOrCctv", is: true },
    ],
  },
  duty: { addressees: ["ai-act/art-3.3", "ai-act/art-3.4"], fine: "ai-act/art-99.3", documents: ["D02"] },
};
