import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { highRiskLegacy, sectionFiveLegacy } from "./art-111-legacy.ts";
import { weAreTheProvider } from "./high-risk-provider.ts";

const celex = "32024R1689";

const highRisk: Condition<FactKey> = { rule: "ai-act/art-8" };
const sme: Condition<FactKey> = { fact: "operator.size", is: "sme" };
const smeOrSmallMidCap: Condition<FactKey> = { fact: "operator.size", includes: ["sme", "small-mid-cap"] };
const financialInstitution: Condition<FactKey> = { fact: "operator.financialInstitution", is: true };

/**
 * Where the Act asks for less: of systems without training, of financial institutions, of small enterprises. A privilege
 * that hangs on what the organisation is asks for its role too.
 */
export const privileges: readonly Rule<FactKey>[] = [
  {
    id: "ai-act/art-10.6",
    source: { celex, pinpoint: "Art. 10(6)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "reduction",
    when: { all: [highRisk, weAreTheProvider, { not: { fact: "conformity.trainsWithData", is: true } }] },
    legacy: highRiskLegacy,
  },
  {
    id: "ai-act/art-11.1.simplified",
    source: { celex, pinpoint: "Art. 11(1), second subparagraph" },
    from: "2024-08-01",
    until: "2026-07-26",
    applies: "annex-iii",
    outcome: "reduction",
    when: { all: [highRisk, weAreTheProvider, sme] },
    legacy: highRiskLegacy,
  },
  {
    id: "ai-act/art-11.1.simplified",
    source: { celex, pinpoint: "Art. 11(1), second subparagraph" },
    from: "2026-07-27",
    applies: "annex-iii",
    outcome: "reduction",
    when: { all: [highRisk, weAreTheProvider, smeOrSmallMidCap] },
    legacy: highRiskLegacy,
  },
  {
    id: "ai-act/art-17.2",
    source: { celex, pinpoint: "Art. 17(2)" },
    from: "2024-08-01",
    until: "2026-07-26",
    applies: "annex-iii",
    outcome: "reduction",
    when: { all: [highRisk, weAreTheProvider, sme] },
    legacy: highRiskLegacy,
  },
  {
    id: "ai-act/art-17.2",
    source: { celex, pinpoint: "Art. 17(2)" },
    from: "2026-07-27",
    applies: "annex-iii",
    outcome: "reduction",
    when: { all: [highRisk, weAreTheProvider, smeOrSmallMidCap] },
    legacy: highRiskLegacy,
  },
  {
    id: "ai-act/art-17.4",
    source: { celex, pinpoint: "Art. 17(4)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "reduction",
    when: { all: [highRisk, weAreTheProvider, financialInstitution] },
    legacy: highRiskLegacy,
  },
  {
    id: "ai-act/art-26.5.financial",
    source: { celex, pinpoint: "Art. 26(5), second subparagraph" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "reduction",
    when: { all: [highRisk, { rule: "ai-act/art-3.4" }, financialInstitution] },
    legacy: highRiskLegacy,
  },
  {
    id: "ai-act/art-42.3",
    source: { celex, pinpoint: "Art. 42(3)" },
    from: "2026-07-27",
    applies: "section-5-annex-iii",
    outcome: "reduction",
    when: { all: [highRisk, weAreTheProvider, { fact: "conformity.cyberResilienceAct", is: true }] },
    legacy: sectionFiveLegacy,
  },
  {
    id: "ai-act/art-57.3a",
    source: { celex, pinpoint: "Art. 57(3a)" },
    from: "2026-07-27",
    applies: "general",
    outcome: "reduction",
    when: { all: [{ rule: "ai-act/art-75.1" }, smeOrSmallMidCap] },
  },
  {
    id: "ai-act/art-62.1",
    source: { celex, pinpoint: "Art. 62(1)(a)" },
    from: "2024-08-01",
    applies: "general",
    outcome: "reduction",
    when: { all: [sme, { fact: "operator.inUnion", is: true }] },
  },
  {
    // Reading: the general date, as for Section 5; there is no fee before a system can be high-risk.
    id: "ai-act/art-62.2",
    source: { celex, pinpoint: "Art. 62(2)" },
    from: "2024-08-01",
    applies: "section-5-annex-iii",
    outcome: "reduction",
    when: { all: [highRisk, weAreTheProvider, sme] },
    legacy: sectionFiveLegacy,
  },
  {
    // As published only microenterprises; no fact tells them from other SMEs, so the entry begins with the amendment.
    // Reading: the general date, as for Section 5; there is no quality management before a system can be high-risk.
    id: "ai-act/art-63.1",
    source: { celex, pinpoint: "Art. 63(1)" },
    from: "2026-07-27",
    applies: "section-5-annex-iii",
    outcome: "reduction",
    when: { all: [highRisk, weAreTheProvider, sme, { not: { fact: "operator.hasLinkedEnterprises", is: true } }] },
    legacy: sectionFiveLegacy,
  },
];
