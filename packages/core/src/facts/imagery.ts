import type { Chapter } from "../engine/fact.ts";

const celex = "32024R1689";

/** Intimate images without consent and child sexual abuse material: Art. 5(1)(ba), (bb), (1a), (1b). */
export const imagery: Chapter = {
  id: "imagery",
  facts: [
    { key: "imagery.intimate", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 5(1)(ba)" } },
    { key: "imagery.childAbuse", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 5(1)(bb)" } },
    { key: "imagery.consent", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 5(1)(ba)" } },
    {
      key: "imagery.harmlessManipulationOnly",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 5(1b)" },
    },
    { key: "imagery.lawfulDefence", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 5(1)(bb)" } },
    { key: "imagery.intended", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 5(1a)(a)(i)" } },
    { key: "imagery.foreseeable", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 5(1a)(a)(ii)" } },
    { key: "imagery.reproducible", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 5(1a)(a)(ii)" } },
    {
      key: "imagery.withoutModification",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 5(1a)(a)(ii)" },
    },
    {
      key: "imagery.preventiveSafeguards",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 5(1a)(a)(ii)" },
    },
    {
      key: "imagery.correctiveSafeguards",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 5(1a)(a)(ii)" },
    },
    { key: "imagery.usedForIt", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 5(1a)(b)" } },
  ],
  contradictions: [
    {
      all: [
        {
          any: [
            { fact: "imagery.intimate", is: true },
            { fact: "imagery.childAbuse", is: true },
          ],
        },
        { not: { fact: "content.generates", includes: ["image", "audio", "video"] } },
      ],
    },
  ],
};
