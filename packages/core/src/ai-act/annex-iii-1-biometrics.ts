import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const celex = "32024R1689";
const draft = "Guidelines under Art. 6(5) AI Act, draft of 2026-05-19";

// The draft reads “sensitive” as the special categories of Art. 9(1) GDPR: age and sex are none of them.
const ofSpecialCategories: Condition<FactKey> = {
  fact: "biometrics.traits",
  includes: [
    "race",
    "ethnic-origin",
    "political-opinions",
    "trade-union-membership",
    "religion-or-belief",
    "sex-life",
    "sexual-orientation",
    "health-or-genetics",
  ],
};

/** Annex III, point 1(a): remote biometric identification, as far as its use is permitted at all. */
export const remoteIdentification: Rule<FactKey> = {
  id: "ai-act/annex-iii.1.a",
  source: { celex, pinpoint: "Annex III, point 1(a)" },
  from: "2024-08-01",
  applies: "annex-iii",
  outcome: "annex-iii",
  when: { rule: "ai-act/art-3.41" },
  // Reading: verification stands in the point itself; cybersecurity and data protection stand in recital 54 only.
  unless: {
    any: [
      { fact: "biometrics.verifiesOnly", is: true },
      { fact: "biometrics.cybersecurityOnly", is: true },
    ],
  },
};

/** Annex III, point 1(b): biometric categorisation by sensitive or protected attributes, as far as it is permitted. */
export const categorisation: Rule<FactKey> = {
  id: "ai-act/annex-iii.1.b",
  source: { celex, pinpoint: "Annex III, point 1(b)" },
  from: "2024-08-01",
  applies: "annex-iii",
  outcome: "annex-iii",
  when: {
    all: [
      { rule: "ai-act/art-3.40" },
      {
        fact: "biometrics.traits",
        includes: [
          "race",
          "ethnic-origin",
          "political-opinions",
          "trade-union-membership",
          "religion-or-belief",
          "sex-life",
          "sexual-orientation",
          "health-or-genetics",
          "age-or-sex",
          "other-protected",
        ],
      },
    ],
  },
  readings: [
    {
      basis: "draft-guideline",
      source: { document: draft, pinpoint: "Annex III, point 1(b)" },
      narrows: ofSpecialCategories,
    },
  ],
};

/** Annex III, point 1(c): emotion recognition, as far as its use is permitted at all. */
export const emotionRecognition: Rule<FactKey> = {
  id: "ai-act/annex-iii.1.c",
  source: { celex, pinpoint: "Annex III, point 1(c)" },
  from: "2024-08-01",
  applies: "annex-iii",
  outcome: "annex-iii",
  when: { rule: "ai-act/art-3.39" },
};
