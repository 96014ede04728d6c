import type { Condition } from "../engine/condition.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** High-risk by a point of Annex III other than point 2, as Arts 27(1), 49(1) and (3) and 86(1) put it. */
export const highRiskBesidesPointTwo: Condition<FactKey> = {
  all: [
    { rule: "ai-act/art-8" },
    { rule: "ai-act/art-6.2" },
    { any: [{ rule: "ai-act/annex-iii.1" }, { rule: "ai-act/annex-iii.3-8" }] },
  ],
};
