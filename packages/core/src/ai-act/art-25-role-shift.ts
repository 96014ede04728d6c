import type { Condition } from "../engine/condition.ts";
import type { Reading, Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { highRiskLegacy } from "./art-111-legacy.ts";
import { highRiskProvider } from "./high-risk-provider.ts";

const celex = "32024R1689";
const highRisk: Condition<FactKey> = { rule: "ai-act/art-8" };
const openTools: Condition<FactKey> = { fact: "operator.suppliesOpenTools", is: true };

const providerElsewhere: Condition<FactKey> = { all: [{ fact: "operator.formerProvider", is: true }, highRisk] };
const ruledOut: Condition<FactKey> = { fact: "operator.ruledOutHighRisk", is: true };

const supplyChain: Condition<FactKey> = {
  all: [
    highRisk,
    {
      any: [
        { fact: "operator.usesSuppliedParts", is: true },
        { fact: "operator.suppliesParts", is: true },
      ],
    },
  ],
};

// Reading: the exemption names tools, services, processes and components. Whether a supplier of a whole system or of a
// model without general purpose, both open source, is exempt too is open.
const openSupplies: Reading<FactKey> = {
  basis: "contested",
  source: { celex, pinpoint: "Art. 25(4)" },
  unless: {
    any: [
      openTools,
      {
        all: [
          { fact: "operator.suppliesParts", is: true },
          {
            any: [
              { fact: "system.openSource", is: true },
              { all: [{ fact: "model.openLicence", is: true }, { not: { rule: "ai-act/art-3.63" } }] },
            ],
          },
        ],
      },
    ],
  },
};

/** Art. 25: who becomes the provider of a high-risk system, and what is owed along the value chain. */
export const roleShift: readonly Rule<FactKey>[] = [
  {
    id: "ai-act/art-25.1.a",
    source: { celex, pinpoint: "Art. 25(1)(a)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "role",
    when: { all: [{ fact: "operator.rebrands", is: true }, highRisk] },
    legacy: highRiskLegacy,
  },
  {
    id: "ai-act/art-25.1.b",
    source: { celex, pinpoint: "Art. 25(1)(b)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "role",
    when: { all: [{ fact: "operator.modifiesSubstantially", is: true }, highRisk] },
    legacy: highRiskLegacy,
  },
  {
    id: "ai-act/art-25.1.c",
    source: { celex, pinpoint: "Art. 25(1)(c)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "role",
    when: { all: [{ fact: "operator.changesPurpose", is: true }, highRisk] },
    legacy: highRiskLegacy,
  },
  {
    id: "ai-act/art-25.1",
    source: { celex, pinpoint: "Art. 25(1)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "role",
    when: { any: [{ rule: "ai-act/art-25.1.a" }, { rule: "ai-act/art-25.1.b" }, { rule: "ai-act/art-25.1.c" }] },
    legacy: highRiskLegacy,
  },
  {
    id: "ai-act/art-25.2.initial-provider",
    source: { celex, pinpoint: "Art. 25(2)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "role",
    when: {
      all: [
        { fact: "operator.develops", is: true },
        { fact: "operator.ownName", is: true },
        { fact: "operator.formerProvider", is: true },
      ],
    },
  },
  {
    id: "ai-act/art-25.2",
    source: { celex, pinpoint: "Art. 25(2)" },
    from: "2024-08-01",
    until: "2026-07-26",
    applies: "annex-iii",
    outcome: "obligation",
    when: providerElsewhere,
    unless: ruledOut,
    legacy: highRiskLegacy,
    duty: { addressees: ["ai-act/art-25.2.initial-provider"], documents: ["D03"] },
  },
  {
    id: "ai-act/art-25.2",
    source: { celex, pinpoint: "Art. 25(2)" },
    from: "2026-07-27",
    applies: "annex-iii",
    outcome: "obligation",
    when: providerElsewhere,
    unless: ruledOut,
    legacy: highRiskLegacy,
    // Finable since the amendment, Art. 99(4)(da).
    duty: { addressees: ["ai-act/art-25.2.initial-provider"], fine: "ai-act/art-99.4", documents: ["D03"] },
  },
  {
    id: "ai-act/art-25.3",
    source: { celex, pinpoint: "Art. 25(3)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "role",
    when: {
      all: [
        { rule: "ai-act/art-6.1" },
        { rule: "ai-act/annex-i.a" },
        { rule: "ai-act/art-3.14" },
        { rule: "ai-act/art-2.1.e" },
      ],
    },
    legacy: highRiskLegacy,
  },
  {
    id: "ai-act/art-25.4",
    source: { celex, pinpoint: "Art. 25(4)" },
    from: "2024-08-01",
    until: "2026-07-26",
    applies: "annex-iii",
    outcome: "obligation",
    when: supplyChain,
    unless: openTools,
    readings: [openSupplies],
    legacy: highRiskLegacy,
    duty: {
      addressees: highRiskProvider,
      documents: ["D19"],
      met: { fact: "management.providerEvidence", includes: ["parts-agreement"] },
    },
  },
  {
    id: "ai-act/art-25.4",
    source: { celex, pinpoint: "Art. 25(4)" },
    from: "2026-07-27",
    applies: "annex-iii",
    outcome: "obligation",
    when: supplyChain,
    unless: openTools,
    readings: [openSupplies],
    legacy: highRiskLegacy,
    // Finable since the amendment, Art. 99(4)(da).
    duty: {
      addressees: highRiskProvider,
      fine: "ai-act/art-99.4",
      documents: ["D19"],
      met: { fact: "management.providerEvidence", includes: ["parts-agreement"] },
    },
  },
];
