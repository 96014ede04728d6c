import type { Condition } from "../engine/condition.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** Any point of Annex III that we have a rule for. Human involvement in the decision changes nothing here. */
export const anyPointOfAnnexIii: Condition<FactKey> = {
  any: [{ rule: "ai-act/annex-iii.1.c" }, { rule: "ai-act/annex-iii.4.a" }, { rule: "ai-act/annex-iii.4.b" }],
};
