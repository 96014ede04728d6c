import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const celex = "32024R1689";

const functionOrDanger: Condition<FactKey> = {
  any: [
    { fact: "safety.function", is: true },
    { fact: "safety.endangersHealth", is: true },
    { fact: "safety.endangersProperty", is: true },
  ],
};

/** Art. 3(14): safety component, as published and as amended with Art. 6(1a) and (1b). */
export const safetyComponent: readonly Rule<FactKey>[] = [
  {
    id: "ai-act/art-3.14",
    source: { celex, pinpoint: "Art. 3(14)" },
    from: "2024-08-01",
    until: "2026-07-26",
    applies: "chapters-i-and-ii",
    outcome: "definition",
    when: functionOrDanger,
  },
  {
    id: "ai-act/art-3.14",
    source: { celex, pinpoint: "Art. 3(14)" },
    from: "2026-07-27",
    applies: "chapters-i-and-ii",
    outcome: "definition",
    when: functionOrDanger,
    // Art. 6(1a), and Art. 6(1b), which names health and safety and not property.
    unless: {
      all: [{ fact: "safety.unrelatedOnly", is: true }, { not: { fact: "safety.endangersHealth", is: true } }],
    },
    readings: [
      {
        basis: "contested",
        source: { celex, pinpoint: "Art. 6(1b)" },
        // Reading: a danger to property, which Art. 3(14) names beside health, counts here as well.
        unless: {
          all: [
            { fact: "safety.unrelatedOnly", is: true },
            { not: { fact: "safety.endangersHealth", is: true } },
            { not: { fact: "safety.endangersProperty", is: true } },
          ],
        },
      },
    ],
  },
];
