import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** Annex III, point 1(c): emotion recognition, as far as its use is permitted at all. */
export const emotionRecognition: Rule<FactKey> = {
  id: "ai-act/annex-iii.1.c",
  source: { celex: "32024R1689", pinpoint: "Annex III, point 1(c)" },
  from: "2024-08-01",
  applies: "annex-iii",
  outcome: "annex-iii",
  when: { rule: "ai-act/art-3.39" },
};
