import type { Chapter } from "../engine/fact.ts";

const celex = "32024R1689";
const guidelines = "Guidelines on prohibited AI practices, C(2025) 5052";

/** Prohibited practices that are not biometric: Art. 5(1)(a)-(e). Each element on its own. */
export const practice: Chapter = {
  id: "practice",
  facts: [
    { key: "practice.manipulates", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 5(1)(a)" } },
    {
      key: "practice.exploitsVulnerability",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 5(1)(b)" },
    },
    {
      key: "practice.distortsBehaviour",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 5(1)(a)" },
    },
    { key: "practice.impairsDecision", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 5(1)(a)" } },
    { key: "practice.causesDecision", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 5(1)(a)" } },
    {
      key: "practice.significantHarm",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 5(1)(a)" },
    },
    { key: "practice.scoresPersons", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 5(1)(c)" } },
    { key: "practice.scoresOverTime", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 5(1)(c)" } },
    { key: "practice.scoresBehaviour", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 5(1)(c)" } },
    {
      key: "practice.scoreDetriment",
      kind: "some-of",
      scope: "system",
      source: { celex, pinpoint: "Art. 5(1)(c)" },
      options: ["unrelated-context", "unjustified-or-disproportionate"],
    },
    {
      key: "practice.lawfulScoring",
      kind: "yes-no",
      scope: "system",
      source: { document: guidelines, pinpoint: "Art. 5(1)(c)" },
    },
    { key: "practice.predictsOffences", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 5(1)(d)" } },
    { key: "practice.solelyProfiling", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 5(1)(d)" } },
    {
      key: "practice.supportsFactBasedAssessment",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 5(1)(d)" },
    },
    {
      key: "practice.forLawEnforcement",
      kind: "yes-no",
      scope: "system",
      source: { document: guidelines, pinpoint: "Art. 5(1)(d)" },
    },
    {
      key: "practice.buildsFaceDatabase",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 5(1)(e)" },
    },
    {
      key: "practice.untargetedScraping",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 5(1)(e)" },
    },
    {
      key: "practice.facesFromInternetOrCctv",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 5(1)(e)" },
    },
  ],
  checklists: [
    {
      key: "system.practices",
      scope: "system",
      facts: [
        "practice.manipulates",
        "practice.exploitsVulnerability",
        "practice.scoresPersons",
        "practice.predictsOffences",
        "practice.buildsFaceDatabase",
        "imagery.intimate",
        "imagery.childAbuse",
        "emotion.infers",
        "emotion.infersIntentions",
        "biometrics.categorises",
        "biometrics.identifiesRemotely",
        "bias.specialCategories",
      ],
    },
  ],
};
