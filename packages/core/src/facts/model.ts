import type { Chapter } from "../engine/fact.ts";

const celex = "32024R1689";
const guidelines = "Guidelines on general-purpose AI models, C(2025) 5045";

/** General-purpose AI models: Art. 3(63), 51-55. */
export const model: Chapter = {
  id: "model",
  facts: [
    { key: "model.provides", kind: "yes-no", scope: "model", source: { celex, pinpoint: "Art. 3(3)" } },
    { key: "model.general", kind: "yes-no", scope: "model", source: { celex, pinpoint: "Art. 3(63)" } },
    { key: "model.manyTasks", kind: "yes-no", scope: "model", source: { celex, pinpoint: "Art. 3(63)" } },
    { key: "model.integrable", kind: "yes-no", scope: "model", source: { celex, pinpoint: "Art. 3(63)" } },
    { key: "model.researchOnly", kind: "yes-no", scope: "model", source: { celex, pinpoint: "Art. 3(63)" } },
    {
      key: "model.trainingCompute",
      kind: "number",
      scope: "model",
      source: { celex, pinpoint: "Art. 51(2)" },
      unit: "FLOP",
    },
    {
      key: "model.generatesMedia",
      kind: "yes-no",
      scope: "model",
      source: { document: guidelines, pinpoint: "Art. 3(63)" },
    },
    {
      key: "model.specialised",
      kind: "yes-no",
      scope: "model",
      source: { document: guidelines, pinpoint: "Art. 3(63)" },
    },
    { key: "model.highImpact", kind: "yes-no", scope: "model", source: { celex, pinpoint: "Art. 51(1)(a)" } },
    { key: "model.rebutted", kind: "yes-no", scope: "model", source: { celex, pinpoint: "Art. 52(2)" } },
    { key: "model.designated", kind: "yes-no", scope: "model", source: { celex, pinpoint: "Art. 51(1)(b)" } },
    { key: "model.openLicence", kind: "yes-no", scope: "model", source: { celex, pinpoint: "Art. 53(2)" } },
    { key: "model.parametersPublic", kind: "yes-no", scope: "model", source: { celex, pinpoint: "Art. 53(2)" } },
    {
      key: "model.monetised",
      kind: "yes-no",
      scope: "model",
      source: { document: guidelines, pinpoint: "Art. 53(2)" },
    },
    { key: "model.modifies", kind: "yes-no", scope: "model", source: { document: guidelines, pinpoint: "Art. 3(63)" } },
    {
      key: "model.modificationShare",
      kind: "number",
      scope: "model",
      source: { document: guidelines, pinpoint: "Art. 3(63)" },
      unit: "percent of the original training compute",
    },
    { key: "model.placedOn", kind: "date", scope: "model", source: { celex, pinpoint: "Art. 111(3)" } },
  ],
};
