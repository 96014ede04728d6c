import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const celex = "32024R1689";

/** Art. 3: the definitions that other rules ask for. */
export const definitions: readonly Rule<FactKey>[] = [
  {
    from: "2024-08-01",
    applies: "chapters-i-and-ii",
    id: "ai-act/art-3.1",
    source: { celex, pinpoint: "Art. 3(1)" },
    outcome: "definition",
    when: {
      all: [
        { fact: "system.machineBased", is: true },
        { fact: "system.autonomous", is: true },
        { fact: "system.pursuesObjectives", is: true },
        { fact: "system.infers", is: true },
        { fact: "system.generatesOutputs", is: true },
        { fact: "system.influencesEnvironment", is: true },
      ],
    },
    readings: [
      {
        basis: "guideline",
        source: { document: "Guidelines on the AI system definition, C(2025) 5053", pinpoint: "paras 41-51" },
        narrows: { not: { fact: "system.basicProcessingOnly", is: true } },
      },
    ],
  },
  {
    from: "2024-08-01",
    applies: "chapters-i-and-ii",
    id: "ai-act/art-3.3",
    source: { celex, pinpoint: "Art. 3(3)" },
    outcome: "role",
    when: {
      all: [
        { fact: "operator.develops", is: true },
        { fact: "operator.ownName", is: true },
      ],
    },
  },
  {
    from: "2024-08-01",
    applies: "chapters-i-and-ii",
    id: "ai-act/art-3.4",
    source: { celex, pinpoint: "Art. 3(4)" },
    outcome: "role",
    when: { fact: "operator.uses", is: true },
    unless: { fact: "operator.personalUse", is: true },
  },
  {
    from: "2024-08-01",
    applies: "chapters-i-and-ii",
    id: "ai-act/art-3.39",
    source: { celex, pinpoint: "Art. 3(39)" },
    outcome: "definition",
    when: {
      all: [
        {
          any: [
            { fact: "emotion.infers", is: true },
            { fact: "emotion.infersIntentions", is: true },
          ],
        },
        { fact: "emotion.fromBiometrics", is: true },
      ],
    },
  },
  {
    from: "2024-08-01",
    applies: "chapters-i-and-ii",
    id: "ai-act/art-3.40",
    source: { celex, pinpoint: "Art. 3(40)" },
    outcome: "definition",
    when: { fact: "biometrics.categorises", is: true },
    unless: { fact: "biometrics.ancillary", is: true },
  },
];
