import type { Chapter } from "../engine/fact.ts";

const celex = "32024R1689";
const guidelines = "Guidelines on the AI system definition, C(2025) 5053";

/** Whether the Act applies at all: Art. 2 and the definition of an AI system, Art. 3(1). */
export const scope: Chapter = {
  id: "scope",
  facts: [
    { key: "operator.inUnion", kind: "yes-no", scope: "organisation", source: { celex, pinpoint: "Art. 2(1)(b)" } },
    { key: "system.onUnionMarket", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 2(1)(a)" } },
    { key: "system.outputUsedInUnion", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 2(1)(c)" } },
    { key: "system.militaryOnly", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 2(3)" } },
    {
      key: "system.thirdCountryCooperation",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 2(4)" },
    },
    { key: "system.cooperationSafeguards", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 2(4)" } },
    { key: "system.researchOnly", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 2(6)" } },
    { key: "system.notYetReleased", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 2(8)" } },
    { key: "system.testedInRealWorld", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 2(8)" } },
    { key: "system.openSource", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 2(12)" } },
    { key: "system.machineBased", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(1)" } },
    { key: "system.autonomous", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(1)" } },
    { key: "system.pursuesObjectives", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(1)" } },
    { key: "system.infers", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(1)" } },
    { key: "system.generatesOutputs", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(1)" } },
    { key: "system.influencesEnvironment", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(1)" } },
    {
      key: "system.basicProcessingOnly",
      kind: "yes-no",
      scope: "system",
      source: { document: guidelines, pinpoint: "paras 41-51" },
    },
  ],
  checklists: [
    {
      key: "system.unionLinks",
      scope: "system",
      facts: ["operator.inUnion", "system.onUnionMarket", "system.outputUsedInUnion"],
    },
    {
      key: "system.exclusions",
      scope: "system",
      facts: [
        "system.militaryOnly",
        "system.thirdCountryCooperation",
        "system.researchOnly",
        "system.notYetReleased",
        "system.openSource",
      ],
    },
    {
      key: "system.elements",
      scope: "system",
      facts: [
        "system.machineBased",
        "system.autonomous",
        "system.pursuesObjectives",
        "system.infers",
        "system.generatesOutputs",
        "system.influencesEnvironment",
      ],
    },
  ],
  contradictions: [
    {
      all: [
        { fact: "system.militaryOnly", is: true },
        { fact: "system.researchOnly", is: true },
      ],
    },
    {
      all: [
        { fact: "system.notYetReleased", is: true },
        { fact: "system.onUnionMarket", is: true },
      ],
    },
  ],
};
