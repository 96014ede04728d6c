import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { weAreTheProvider } from "./high-risk-provider.ts";

const celex = "32024R1689";

// Art. 4a(1)(a) to (f); all six are needed.
const everySafeguard: Condition<FactKey> = {
  all: [
    { fact: "bias.safeguards", includes: ["other-data-insufficient"] },
    { fact: "bias.safeguards", includes: ["reuse-limited"] },
    { fact: "bias.safeguards", includes: ["access-controlled"] },
    { fact: "bias.safeguards", includes: ["not-shared"] },
    { fact: "bias.safeguards", includes: ["deleted"] },
    { fact: "bias.safeguards", includes: ["recorded"] },
  ],
};

// The deployer of any system; the provider of a system that is not high-risk; the provider of a model, general or not.
const otherOperator: Condition<FactKey> = {
  any: [
    { rule: "ai-act/art-3.4" },
    { all: [{ rule: "ai-act/art-3.3" }, { not: { rule: "ai-act/art-8" } }] },
    { fact: "model.provides", is: true },
  ],
};

/** Art. 4a: when special categories of personal data may be processed to detect and correct bias. A permission. */
export const biasData: readonly Rule<FactKey>[] = [
  {
    id: "ai-act/art-4a.1",
    source: { celex, pinpoint: "Art. 4a(1)" },
    from: "2026-07-27",
    outcome: "permission",
    when: {
      all: [
        { rule: "ai-act/art-8" },
        weAreTheProvider,
        { fact: "bias.specialCategories", is: true },
        { fact: "bias.strictlyNecessary", is: true },
        everySafeguard,
      ],
    },
  },
  {
    id: "ai-act/art-4a.2",
    source: { celex, pinpoint: "Art. 4a(2)" },
    from: "2026-07-27",
    outcome: "permission",
    when: {
      all: [
        otherOperator,
        { fact: "bias.specialCategories", is: true },
        { fact: "bias.strictlyNecessary", is: true },
        { fact: "bias.harmLikely", is: true },
        everySafeguard,
      ],
    },
  },
];
