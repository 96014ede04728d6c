import { aiAct } from "../ai-act/ruleset.ts";
import type { Rule } from "../engine/rule.ts";
import { defineRuleset, type Ruleset } from "../engine/ruleset.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { processorContract } from "../gdpr/art-28-processor.ts";
import { transferBasis } from "../gdpr/art-44-transfer.ts";
import { monitoringAgreement } from "../workplace/betrvg-87-monitoring.ts";
import { councilInformation } from "../workplace/betrvg-90-information.ts";

/** Art. 4 AI Act as practised: no literacy measure is on record for the people who work with the system. */
export const literacyMeasures: Rule<FactKey> = {
  id: "practice/literacy",
  source: { celex: "32024R1689", pinpoint: "Art. 4" },
  from: "2025-02-02",
  outcome: "gap",
  when: { all: [{ rule: "ai-act/art-4" }, { fact: "governance.stage", includes: ["pilot", "productive"] }] },
  unless: { fact: "governance.literacyMeasures", is: true },
  duty: { addressees: [], documents: ["D18"] },
};

/** A prohibited practice that is in use: Art. 5 AI Act. */
export const prohibitedInUse: Rule<FactKey> = {
  id: "practice/prohibited-in-use",
  source: { celex: "32024R1689", pinpoint: "Art. 5(1)" },
  from: "2025-02-02",
  outcome: "gap",
  when: { all: [{ rule: "ai-act/art-5.1.f" }, { fact: "governance.stage", includes: ["pilot", "productive"] }] },
  duty: { addressees: [], fine: "ai-act/art-99.3", documents: ["D02"] },
};

/** Good practice: exactly one person answers for each system. */
export const accountableOwner: Rule<FactKey> = {
  id: "practice/owner",
  source: { document: "Good practice", pinpoint: "" },
  from: "2018-05-25",
  outcome: "gap",
  when: { not: { fact: "governance.ownerNamed", is: true } },
  duty: { addressees: [], documents: ["D01"] },
};

/** Good practice: a written policy says which data may go into which tool. */
export const writtenPolicy: Rule<FactKey> = {
  id: "practice/policy",
  source: { document: "Good practice", pinpoint: "" },
  from: "2018-05-25",
  outcome: "gap",
  when: {
    all: [
      { fact: "governance.stage", includes: ["pilot", "productive"] },
      { not: { fact: "governance.policyInForce", is: true } },
    ],
  },
  duty: { addressees: [], documents: ["D17"] },
};

/** How grave a gap is. `high`: a prohibition, or a fine of the AI Act or the GDPR; `medium`: another legal duty; `low`: good practice. */
export type Severity = "high" | "medium" | "low";

/** The severity of each gap rule. */
export const severities: Readonly<Record<string, Severity>> = {
  "practice/prohibited-in-use": "high",
  "gdpr/art-28.3": "high",
  "gdpr/art-44": "high",
  "betrvg/87.1.6": "medium",
  "betrvg/90.1.3": "medium",
  "practice/literacy": "medium",
  "practice/owner": "low",
  "practice/policy": "low",
};

/** The rules that find gaps, on top of the AI Act's. */
export const practiceRules: readonly Rule<FactKey>[] = [
  prohibitedInUse,
  processorContract,
  transferBasis,
  monitoringAgreement,
  councilInformation,
  literacyMeasures,
  accountableOwner,
  writtenPolicy,
];

/** The ruleset of a review. */
export const practice: Ruleset = /* @__PURE__ */ withPractice(aiAct);

function withPractice(law: Ruleset): Ruleset {
  return defineRuleset({ ...law, rules: [...law.rules, ...practiceRules] });
}
