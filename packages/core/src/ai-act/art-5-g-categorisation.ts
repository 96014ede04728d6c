import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** Art. 5(1)(g): biometric categorisation by six traits. Ethnic origin, health, age and sex are none of them. */
export const sensitiveCategorisation: Rule<FactKey> = {
  id: "ai-act/art-5.1.g",
  source: { celex: "32024R1689", pinpoint: "Art. 5(1)(g)" },
  from: "2024-08-01",
  applies: "chapters-i-and-ii",
  outcome: "prohibited",
  when: {
    all: [
      { rule: "ai-act/art-3.40" },
      { fact: "biometrics.individually", is: true },
      {
        fact: "biometrics.traits",
        includes: [
          "race",
          "political-opinions",
          "trade-union-membership",
          "religion-or-belief",
          "sex-life",
          "sexual-orientation",
        ],
      },
    ],
  },
  unless: {
    any: [
      { fact: "biometrics.labelsDatasets", is: true },
      { fact: "biometrics.categorisesForLawEnforcement", is: true },
    ],
  },
  duty: { addressees: ["ai-act/art-3.3", "ai-act/art-3.4"], fine: "ai-act/art-99.3", documents: ["D02"] },
};
