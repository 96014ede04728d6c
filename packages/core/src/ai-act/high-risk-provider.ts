import type { Condition } from "../engine/condition.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** Who bears the duties of the provider of a high-risk system: Art. 3(3), and who takes its place by Art. 25(1) or (3). */
export const highRiskProvider: readonly string[] = ["ai-act/art-3.3", "ai-act/art-25.1", "ai-act/art-25.3"];

/** Who registers a system: the provider, or its representative. */
export const providerOrRepresentative: readonly string[] = [
  "ai-act/art-3.3",
  "ai-act/art-25.1",
  "ai-act/art-25.3",
  "ai-act/art-3.5",
];

/** The provider as a condition, for privileges that hang on what the provider is. */
export const weAreTheProvider: Condition<FactKey> = {
  any: [{ rule: "ai-act/art-3.3" }, { rule: "ai-act/art-25.1" }, { rule: "ai-act/art-25.3" }],
};
