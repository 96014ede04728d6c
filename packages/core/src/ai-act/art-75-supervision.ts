import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const celex = "32024R1689";

// Art. 75(1)(a)(i) to (iv). Point (iii): systems that authorities or financial institutions themselves provide.
const exceptions: Condition<FactKey> = {
  any: [
    { rule: "ai-act/annex-i.a" },
    { rule: "ai-act/annex-i.b" },
    { rule: "ai-act/annex-iii.2" },
    {
      all: [
        { rule: "ai-act/art-3.3" },
        {
          any: [
            { fact: "operator.financialInstitution", is: true },
            {
              all: [
                { fact: "operator.publicAuthority", is: true },
                {
                  any: [
                    { fact: "lawEnforcement.byAuthority", is: true },
                    { fact: "migration.byAuthority", is: true },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    { rule: "ai-act/annex-iii.8.a" },
  ],
};

/** Arts 75(1) and 88: where the Commission supervises and not a national authority. */
export const supervision: readonly Rule<FactKey>[] = [
  {
    id: "ai-act/art-75.1",
    source: { celex, pinpoint: "Art. 75(1)" },
    from: "2026-07-27",
    applies: "general",
    outcome: "supervision",
    when: {
      any: [
        { all: [{ fact: "system.onOwnModel", is: true }, { not: exceptions }] },
        { fact: "system.inLargePlatform", is: true },
      ],
    },
    // Bodies of the Union stay with the European Data Protection Supervisor.
    unless: { fact: "operator.unionBody", is: true },
  },
  {
    id: "ai-act/art-88",
    source: { celex, pinpoint: "Art. 88(1)" },
    from: "2024-08-01",
    applies: "general",
    outcome: "supervision",
    when: { all: [{ rule: "ai-act/art-3.3.model" }, { rule: "ai-act/art-3.63" }] },
  },
];
