import type { Chapter } from "../engine/fact.ts";

const celex = "32024R1689";

/** Recognition of emotions: Art. 3(39), Art. 5(1)(f), Annex III point 1(c). */
export const emotion: Chapter = {
  id: "emotion",
  facts: [
    { key: "emotion.infers", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(39)" } },
    { key: "emotion.infersIntentions", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(39)" } },
    { key: "emotion.fromBiometrics", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(39)" } },
    {
      key: "emotion.area",
      kind: "some-of",
      scope: "system",
      source: { celex, pinpoint: "Art. 5(1)(f)" },
      options: ["workplace", "education", "other"],
    },
    {
      key: "emotion.reason",
      kind: "some-of",
      scope: "system",
      source: { celex, pinpoint: "Art. 5(1)(f)" },
      options: ["medical-treatment", "wellbeing", "protection-of-life", "protection-of-property", "other"],
    },
  ],
};
