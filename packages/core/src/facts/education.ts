import type { Chapter } from "../engine/fact.ts";

const celex = "32024R1689";
const draft = "Guidelines under Art. 6(5) AI Act, draft of 2026-05-19";

/** Education and vocational training: Annex III, point 3. */
export const education: Chapter = {
  id: "education",
  facts: [
    {
      key: "education.use",
      kind: "some-of",
      scope: "system",
      source: { celex, pinpoint: "Annex III, point 3" },
      options: ["admission", "evaluate-outcomes", "assess-level", "monitor-tests"],
    },
    {
      key: "education.learnerOnly",
      kind: "yes-no",
      scope: "system",
      source: { document: draft, pinpoint: "Annex III, point 3" },
    },
    {
      key: "education.informalOnly",
      kind: "yes-no",
      scope: "system",
      source: { document: draft, pinpoint: "Annex III, point 3" },
    },
    {
      key: "education.homeworkOnly",
      kind: "yes-no",
      scope: "system",
      source: { document: draft, pinpoint: "Annex III, point 3(d)" },
    },
  ],
};
