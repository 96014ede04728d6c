import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { anyPointOfAnnexIii } from "./annex-iii.ts";

const comparesPastDecisions: Condition<FactKey> = {
  all: [{ fact: "derogation.detectsPatterns", is: true }, { not: { fact: "derogation.replacesAssessment", is: true } }],
};

// Art. 6(3), second subparagraph, letters (a) to (d).
const anyListedTask: Condition<FactKey> = {
  any: [
    { fact: "derogation.narrowTask", is: true },
    { fact: "derogation.improvesFinishedWork", is: true },
    comparesPastDecisions,
    { fact: "derogation.preparatoryTask", is: true },
  ],
};

// The same under the draft guidelines: paras 93, 96 and 103-108 take something away from (a), (b) and (d).
const anyTaskOfDraft: Condition<FactKey> = {
  any: [
    {
      all: [{ fact: "derogation.narrowTask", is: true }, { not: { fact: "derogation.scoresOrSorts", is: true } }],
    },
    {
      all: [
        { fact: "derogation.improvesFinishedWork", is: true },
        { not: { fact: "derogation.changesSubstance", is: true } },
      ],
    },
    comparesPastDecisions,
    {
      all: [
        { fact: "derogation.preparatoryTask", is: true },
        { not: { fact: "derogation.recommendsInCase", is: true } },
      ],
    },
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
  // Para 88 knows no separate test of risk, so the draft widens. What it adds is not narrowed again by the engine, and
  // so asks for the tasks of the draft itself.
  readings: [
    {
      basis: "draft-guideline",
      source: { document: "Guidelines under Art. 6(5) AI Act, draft of 2026-05-19", pinpoint: "paras 88-108" },
      narrows: anyTaskOfDraft,
      widens: { all: [anyPointOfAnnexIii, anyTaskOfDraft, harmless, assessedByProvider] },
    },
  ],
};
