import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** Art. 5(1)(f): inferring emotions at work and in education, read with the definition in Art. 3(39). */
export const emotionInference: Rule<FactKey> = {
  id: "ai-act/art-5.1.f",
  source: { celex: "32024R1689", pinpoint: "Art. 5(1)(f)" },
  from: "2024-08-01",
  applies: "chapters-i-and-ii",
  outcome: "prohibited",
  when: {
    all: [
      { fact: "emotion.infers", is: true },
      { fact: "emotion.fromBiometrics", is: true },
      { fact: "emotion.area", includes: ["workplace", "education"] },
    ],
  },
  // Reading: wellbeing is no medical reason in the ordinary sense of the word, and one other reason beside a medical
  // or safety reason means that the system is put in place for that one too.
  unless: {
    all: [
      { fact: "emotion.reason", includes: ["medical-treatment", "protection-of-life", "protection-of-property"] },
      { not: { fact: "emotion.reason", includes: ["wellbeing", "other"] } },
    ],
  },
  readings: [
    {
      basis: "guideline",
      source: { document: "Guidelines on prohibited AI practices, C(2025) 5052", pinpoint: "Art. 5(1)(f)" },
      unless: {
        all: [
          { fact: "emotion.reason", includes: ["medical-treatment", "protection-of-life"] },
          { not: { fact: "emotion.reason", includes: ["wellbeing", "protection-of-property", "other"] } },
        ],
      },
    },
  ],
  duty: { addressees: ["ai-act/art-3.3", "ai-act/art-3.4"], fine: "ai-act/art-99.3", documents: ["D02"] },
};
