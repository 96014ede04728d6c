import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { annexILegacy } from "./art-111-legacy.ts";

const celex = "32024R1689";
const draft = "Guidelines under Art. 6(5) AI Act, draft of 2026-05-19";

/** Art. 6(1): a product of Annex I or its safety component that a third party has to assess. Art. 6(3) is no way out. */
export const highRiskByProduct: readonly Rule<FactKey>[] = [
  // As published, an assessment counts whatever the risk it is for.
  /* @__PURE__ */ edition({ from: "2024-08-01", until: "2026-07-26" }, ["required", "only-other-risks"]),
  // Art. 6(1c): an assessment only for risks other than health and safety does not count.
  /* @__PURE__ */ edition({ from: "2026-07-27" }, ["required"]),
];

function edition(period: Pick<Rule, "from" | "until">, assessments: readonly string[]): Rule<FactKey> {
  return {
    id: "ai-act/art-6.1",
    source: { celex, pinpoint: "Art. 6(1)" },
    ...period,
    applies: "annex-i",
    outcome: "high-risk",
    when: productWith(assessments),
    readings: [
      {
        basis: "draft-guideline",
        source: { document: draft, pinpoint: "paras 57-59" },
        widens: productWith(["avoided-by-standards"]),
      },
    ],
    legacy: annexILegacy,
  };
}

function productWith(assessments: readonly string[]): Condition<FactKey> {
  return {
    all: [
      { any: [{ rule: "ai-act/annex-i.a" }, { rule: "ai-act/annex-i.b" }] },
      { any: [{ fact: "product.isProduct", is: true }, { rule: "ai-act/art-3.14" }] },
      { fact: "product.thirdPartyAssessment", includes: assessments },
    ],
  };
}
