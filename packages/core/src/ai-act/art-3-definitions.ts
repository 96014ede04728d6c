import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const celex = "32024R1689";
const modelGuidelines = "Guidelines on general-purpose AI models, C(2025) 5045";

/** Art. 3: the definitions that other rules ask for. */
export const definitions: readonly Rule<FactKey>[] = [
  {
    from: "2024-08-01",
    applies: "chapters-i-and-ii",
    id: "ai-act/art-3.1",
    source: { celex, pinpoint: "Art. 3(1)" },
    outcome: "scope",
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
    // Art. 25(2): whoever was the provider before somebody else became it by Art. 25(1) is so no longer.
    unless: { fact: "operator.formerProvider", is: true },
  },
  {
    from: "2024-08-01",
    applies: "chapters-i-and-ii",
    id: "ai-act/art-3.3.model",
    source: { celex, pinpoint: "Art. 3(3)" },
    outcome: "role",
    when: { all: [{ fact: "model.provides", is: true }, { rule: "ai-act/art-3.63" }] },
    readings: [
      {
        basis: "guideline",
        source: { document: modelGuidelines, pinpoint: "Art. 3(3)" },
        // Whoever modifies a model of somebody else: more than one third of its training compute.
        narrows: {
          any: [{ not: { fact: "model.modifies", is: true } }, { fact: "model.modificationShare", moreThan: 100 / 3 }],
        },
      },
    ],
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
    id: "ai-act/art-3.5",
    source: { celex, pinpoint: "Art. 3(5)" },
    outcome: "role",
    when: {
      all: [
        { fact: "operator.representsProvider", is: true },
        { fact: "operator.inUnion", is: true },
      ],
    },
  },
  {
    from: "2024-08-01",
    applies: "chapters-i-and-ii",
    id: "ai-act/art-3.6",
    source: { celex, pinpoint: "Art. 3(6)" },
    outcome: "role",
    when: {
      all: [
        { fact: "operator.imports", is: true },
        { fact: "operator.inUnion", is: true },
      ],
    },
  },
  {
    from: "2024-08-01",
    applies: "chapters-i-and-ii",
    id: "ai-act/art-3.7",
    source: { celex, pinpoint: "Art. 3(7)" },
    outcome: "role",
    when: { fact: "operator.distributes", is: true },
    unless: { any: [{ rule: "ai-act/art-3.3" }, { rule: "ai-act/art-3.6" }] },
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
  {
    from: "2024-08-01",
    applies: "chapters-i-and-ii",
    // The exception for mere verification stands in Annex III, point 1(a), not here.
    id: "ai-act/art-3.41",
    source: { celex, pinpoint: "Art. 3(41)" },
    outcome: "definition",
    when: { fact: "biometrics.identifiesRemotely", is: true },
  },
  {
    from: "2024-08-01",
    applies: "chapters-i-and-ii",
    id: "ai-act/art-3.63",
    source: { celex, pinpoint: "Art. 3(63)" },
    outcome: "definition",
    when: {
      all: [
        { fact: "model.general", is: true },
        { fact: "model.manyTasks", is: true },
        { fact: "model.integrable", is: true },
      ],
    },
    unless: { fact: "model.researchOnly", is: true },
    readings: [
      {
        basis: "guideline",
        source: { document: modelGuidelines, pinpoint: "Art. 3(63)" },
        narrows: { not: { fact: "model.specialised", is: true } },
        // An indication, not a threshold of the Act: a model below it can be one as well.
        widens: {
          all: [
            { fact: "model.trainingCompute", moreThan: 1e23 },
            { fact: "model.generatesMedia", is: true },
            { not: { fact: "model.specialised", is: true } },
          ],
        },
      },
    ],
  },
  {
    from: "2024-08-01",
    applies: "chapters-i-and-ii",
    id: "ai-act/art-3.68",
    source: { celex, pinpoint: "Art. 3(68)" },
    outcome: "role",
    when: { all: [{ rule: "ai-act/art-3.3" }, { fact: "operator.integratesModel", is: true }] },
  },
];
