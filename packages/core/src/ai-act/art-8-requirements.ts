import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import type { PROVIDER_EVIDENCE } from "../facts/management.ts";
import { highRiskLegacy } from "./art-111-legacy.ts";
import { highRiskProvider } from "./high-risk-provider.ts";

const celex = "32024R1689";

/**
 * Art. 8: whether Chapter III applies to the system, and the groups of points of Annex III that its duties tell apart;
 * Arts 9 to 15: what the system has to meet.
 */
export const requirements: readonly Rule<FactKey>[] = [
  {
    id: "ai-act/art-8",
    source: { celex, pinpoint: "Art. 8(1)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "classification",
    when: {
      any: [{ rule: "ai-act/art-6.2" }, { all: [{ rule: "ai-act/art-6.1" }, { rule: "ai-act/annex-i.a" }] }],
    },
    unless: { rule: "ai-act/art-2.2" },
    readings: [
      {
        // Reading: Art. 2(2) takes out what a product of Section B brings in, not what Annex III brings in beside it.
        basis: "contested",
        source: { celex, pinpoint: "Art. 2(2)" },
        unless: { all: [{ rule: "ai-act/art-2.2" }, { not: { rule: "ai-act/art-6.2" } }] },
      },
    ],
    legacy: highRiskLegacy,
  },
  {
    id: "ai-act/annex-iii.1",
    source: { celex, pinpoint: "Annex III, point 1" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "condition",
    when: {
      any: [{ rule: "ai-act/annex-iii.1.a" }, { rule: "ai-act/annex-iii.1.b" }, { rule: "ai-act/annex-iii.1.c" }],
    },
  },
  {
    id: "ai-act/annex-iii.3-8",
    source: { celex, pinpoint: "Annex III" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "condition",
    when: {
      any: [
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
    },
  },
  /* @__PURE__ */ requirement("9", ["D08"], "risk-management"),
  /* @__PURE__ */ requirement("10", ["D03"], "data-governance"),
  /* @__PURE__ */ requirement("11", ["D03"], "technical-documentation"),
  /* @__PURE__ */ requirement("12", ["D29"], "logging-built-in"),
  /* @__PURE__ */ requirement("13", ["D07"], "instructions-written"),
  /* @__PURE__ */ requirement("14", ["D29"], "oversight-built-in"),
  /* @__PURE__ */ requirement("15", ["D03"], "accuracy-and-security-tested"),
];

// The provider answers for the requirements by Art. 16(a), which is why Art. 99(4) covers them.
function requirement(
  article: string,
  documents: readonly string[],
  shown: (typeof PROVIDER_EVIDENCE)[number],
): Rule<FactKey> {
  return {
    id: `ai-act/art-${article}`,
    source: { celex, pinpoint: `Art. ${article}` },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "obligation",
    when: { rule: "ai-act/art-8" },
    legacy: highRiskLegacy,
    duty: {
      addressees: highRiskProvider,
      fine: "ai-act/art-99.4",
      documents,
      met: { fact: "management.providerEvidence", includes: [shown] },
    },
  };
}
