import type { Chapter } from "../engine/fact.ts";

const celex = "32024R1689";
const guidelines = "Guidelines on Art. 50 AI Act, C(2026) 5054";

/** Talking to people and generating content: Art. 50. */
export const content: Chapter = {
  id: "content",
  facts: [
    { key: "interaction.direct", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 50(1)" } },
    { key: "interaction.obvious", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 50(1)" } },
    {
      key: "interaction.permittedForOffences",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 50(1)" },
    },
    { key: "interaction.publicReporting", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 50(1)" } },
    {
      key: "content.generates",
      kind: "some-of",
      scope: "system",
      source: { celex, pinpoint: "Art. 50(2)" },
      options: ["text", "image", "audio", "video"],
    },
    { key: "content.standardEditing", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 50(2)" } },
    { key: "content.inputKept", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 50(2)" } },
    { key: "content.permittedForOffences", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 50(2)" } },
    {
      key: "content.technicalOnly",
      kind: "yes-no",
      scope: "system",
      source: { document: guidelines, pinpoint: "paras 64-68" },
    },
    { key: "content.deepFake", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 50(4)" } },
    { key: "content.evidentlyArtistic", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 50(4)" } },
    {
      key: "content.publishedOnPublicInterest",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 50(4)" },
    },
    { key: "content.humanReview", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 50(4)" } },
    {
      key: "content.editorialResponsibility",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 50(4)" },
    },
  ],
  checklists: [
    {
      key: "content.contacts",
      scope: "system",
      facts: ["interaction.direct", "content.deepFake", "content.publishedOnPublicInterest"],
    },
    {
      key: "content.exceptions",
      scope: "system",
      facts: [
        "interaction.obvious",
        "interaction.permittedForOffences",
        "content.standardEditing",
        "content.inputKept",
        "content.permittedForOffences",
      ],
    },
    { key: "content.editorial", scope: "system", facts: ["content.humanReview", "content.editorialResponsibility"] },
  ],
  contradictions: [
    {
      all: [
        { fact: "system.generatesOutputs", is: false },
        { fact: "content.generates", includes: ["text", "image", "audio", "video"] },
      ],
    },
    {
      all: [
        { fact: "content.deepFake", is: true },
        { not: { fact: "content.generates", includes: ["image", "audio", "video"] } },
      ],
    },
  ],
};
