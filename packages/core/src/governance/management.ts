import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { organisationPractices } from "./practice-of-organisation.ts";
import { systemPractices } from "./practice-of-system.ts";

const onFirstDay: readonly Condition<FactKey>[] = [
  { rule: "ai-act/art-5.1.a" },
  { rule: "ai-act/art-5.1.b" },
  { rule: "ai-act/art-5.1.c" },
  { rule: "ai-act/art-5.1.d" },
  { rule: "ai-act/art-5.1.e" },
  { rule: "ai-act/art-5.1.f" },
  { rule: "ai-act/art-5.1.g" },
  { rule: "ai-act/art-5.1.h" },
];

/** Good practice in running AI, and the end of prohibited practices. */
export const managementRules: readonly Rule<FactKey>[] = /* @__PURE__ */ [
  [
    /* @__PURE__ */ prohibitedInUse({ from: "2025-02-02", until: "2026-12-01" }, onFirstDay),
    // Art. 113(a) as amended: two more from this day on.
    /* @__PURE__ */ prohibitedInUse({ from: "2026-12-02" }, [
      { rule: "ai-act/art-5.1.ba" },
      { rule: "ai-act/art-5.1.bb" },
      { any: onFirstDay },
    ]),
  ],
  organisationPractices,
  systemPractices,
].flat();

// Nothing meets this but the end of the use.
function prohibitedInUse(time: Pick<Rule, "from" | "until">, practices: readonly Condition<FactKey>[]): Rule<FactKey> {
  return {
    id: "practice/prohibited-in-use",
    source: { celex: "32024R1689", pinpoint: "Art. 5(1)" },
    ...time,
    outcome: "obligation",
    when: { any: practices },
    duty: { addressees: [], fine: "ai-act/art-99.3", documents: ["D02"], met: { any: [] } },
  };
}
