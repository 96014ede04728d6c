import type { Condition } from "../engine/condition.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** Any point of Annex III. Human involvement in the decision changes nothing here. */
export const anyPointOfAnnexIii: Condition<FactKey> = {
  any: [
    { rule: "ai-act/annex-iii.1.a" },
    { rule: "ai-act/annex-iii.1.b" },
    { rule: "ai-act/annex-iii.1.c" },
    { rule: "ai-act/annex-iii.2" },
    { rule: "ai-act/annex-iii.3.a" },
    { rule: "ai-act/annex-iii.3.b" },
    { rule: "ai-act/annex-iii.3.c" },
    { rule: "ai-act/annex-iii.3.d" },
    { rule: "ai-act/annex-iii.4.a" },
    { rule: "ai-act/annex-iii.4.b" },
    { rule: "ai-act/annex-iii.5.a" },
    { rule: "ai-act/annex-iii.5.b" },
    { rule: "ai-act/annex-iii.5.c" },
    { rule: "ai-act/annex-iii.5.d" },
    { rule: "ai-act/annex-iii.6.a" },
    { rule: "ai-act/annex-iii.6.b" },
    { rule: "ai-act/annex-iii.6.c" },
    { rule: "ai-act/annex-iii.6.d" },
    { rule: "ai-act/annex-iii.6.e" },
    { rule: "ai-act/annex-iii.7.a" },
    { rule: "ai-act/annex-iii.7.b" },
    { rule: "ai-act/annex-iii.7.c" },
    { rule: "ai-act/annex-iii.7.d" },
    { rule: "ai-act/annex-iii.8.a" },
    { rule: "ai-act/annex-iii.8.b" },
  ],
};
