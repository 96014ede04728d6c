import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import type { PROVIDER_EVIDENCE } from "../facts/management.ts";
import { sectionFiveLegacy } from "./art-111-legacy.ts";
import { highRiskProvider } from "./high-risk-provider.ts";

const celex = "32024R1689";

const assessed = "conformity-assessed";
const standardsApplied: Condition<FactKey> = { fact: "conformity.standardsApplied", is: true };

// The market surveillance authority of Art. 74(8) or (9) acts as the notified body.
const authority: Rule<FactKey> = {
  id: "ai-act/art-43.1.authority",
  source: { celex, pinpoint: "Art. 43(1), third subparagraph" },
  from: "2024-08-01",
  applies: "section-5-annex-iii",
  outcome: "supervision",
  when: {
    all: [
      {
        any: [{ rule: "ai-act/art-43.1.internal-control-or-notified-body" }, { rule: "ai-act/art-43.1.notified-body" }],
      },
      { fact: "conformity.forAuthority", is: true },
    ],
  },
  legacy: sectionFiveLegacy,
};

/** Arts 43, 47 and 48: conformity assessment, EU declaration of conformity, CE marking. */
export const conformity: readonly Rule<FactKey>[] = /* @__PURE__ */ [
  /* @__PURE__ */ byUse("43.1.internal-control-or-notified-body", "Art. 43(1)", {
    all: [{ rule: "ai-act/annex-iii.1" }, standardsApplied],
  }),
  /* @__PURE__ */ byUse("43.1.notified-body", "Art. 43(1), second subparagraph", {
    all: [{ rule: "ai-act/annex-iii.1" }, { not: standardsApplied }],
  }),
  [authority],
  /* @__PURE__ */ byUse("43.2", "Art. 43(2)", {
    any: [{ rule: "ai-act/annex-iii.2" }, { rule: "ai-act/annex-iii.3-8" }],
  }),
  [
    /* @__PURE__ */ step("43.3", "Art. 43(3)", ["D03", "D10"], {
      also: { all: [{ rule: "ai-act/art-6.1" }, { rule: "ai-act/annex-i.a" }] },
      shown: assessed,
    }),
    /* @__PURE__ */ step("43.4", "Art. 43(4)", ["D30"], {
      also: { fact: "conformity.substantialModification", is: true },
      unless: { fact: "conformity.predeterminedChange", is: true },
    }),
    /* @__PURE__ */ step("47", "Art. 47(1)", ["D05"], { shown: "declaration-signed" }),
    /* @__PURE__ */ step("48", "Art. 48(1)", ["D03"], { shown: "ce-marked" }),
  ],
].flat();

/** What a step asks beside a high-risk system, what frees from it, and what shows that it is done. */
interface Elements {
  readonly also?: Condition<FactKey>;
  readonly unless?: Condition<FactKey>;
  readonly shown?: (typeof PROVIDER_EVIDENCE)[number];
}

// Only as amended does Art. 43(3) say that the sectoral procedure leads for a system caught by both routes.
function byUse(place: string, pinpoint: string, point: Condition<FactKey>): readonly Rule<FactKey>[] {
  const also: Condition<FactKey> = { all: [{ rule: "ai-act/art-6.2" }, point] };
  const documents = ["D03", "D10"];
  return [
    { ...step(place, pinpoint, documents, { also, shown: assessed }), until: "2026-07-26" },
    {
      ...step(place, pinpoint, documents, { also, shown: assessed, unless: { rule: "ai-act/art-43.3" } }),
      from: "2026-07-27",
    },
  ];
}

// Art. 16(f) to (h) names these steps, which is why Art. 99(4) covers them.
function step(
  place: string,
  pinpoint: string,
  documents: readonly string[],
  { also, unless, shown }: Elements,
): Rule<FactKey> {
  const highRisk: Condition<FactKey> = { rule: "ai-act/art-8" };
  const met: Condition<FactKey> | undefined =
    shown === undefined ? undefined : { fact: "management.providerEvidence", includes: [shown] };
  return {
    id: `ai-act/art-${place}`,
    source: { celex, pinpoint },
    from: "2024-08-01",
    applies: "section-5-annex-iii",
    outcome: "obligation",
    when: also === undefined ? highRisk : { all: [highRisk, also] },
    ...(unless === undefined ? {} : { unless }),
    legacy: sectionFiveLegacy,
    duty: {
      addressees: highRiskProvider,
      fine: "ai-act/art-99.4",
      documents,
      ...(met === undefined ? {} : { met }),
    },
  };
}
