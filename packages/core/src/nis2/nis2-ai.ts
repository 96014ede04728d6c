import type { Condition } from "../engine/condition.ts";
import type { Duty, Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const from = "2025-12-06";
const goodPractice = { document: "Good practice", pinpoint: "" };

/**
 * How an AI system enters the measures of § 30(2). Reading: the Act names no AI; it covers the whole IT that is used to
 * provide the services, and an AI system in use is part of it.
 */
export const aiUnderBsig: readonly Rule<FactKey>[] = [
  /* @__PURE__ */ forSystem(
    1,
    { fact: "nis2.supportsService", is: true },
    {
      all: [
        { fact: "nis2.systemMeasures", includes: ["asset-entry"] },
        { fact: "nis2.systemMeasures", includes: ["risk-analysis"] },
        { fact: "governance.ownerNamed", is: true },
      ],
    },
    ["D01", "D23"],
  ),
  /* @__PURE__ */ forSystem(
    3,
    { fact: "nis2.outageStopsProcess", is: true },
    { fact: "nis2.systemMeasures", includes: ["continuity-plan"] },
    ["D23"],
  ),
  /* @__PURE__ */ forSystem(
    4,
    { fact: "nis2.directSupplier", is: true },
    {
      all: [
        { fact: "nis2.systemMeasures", includes: ["supplier-assessed"] },
        { fact: "nis2.systemMeasures", includes: ["security-clauses"] },
      ],
    },
    ["D19"],
  ),
  {
    // NIS2 asks for secure systems anyway; that Art. 15 of the AI Act is mapped to it is our advice.
    id: "bsig/30.2.5-ai",
    source: goodPractice,
    from,
    outcome: "obligation",
    when: { all: [{ rule: "bsig/30" }, { rule: "ai-act/art-8" }] },
    duty: {
      addressees: [],
      documents: ["D08", "D23"],
      met: { fact: "nis2.systemMeasures", includes: ["robustness-mapped"] },
    },
  },
  /* @__PURE__ */ forSystem(
    7,
    { fact: "nis2.shadow", is: true },
    {
      all: [
        { fact: "nis2.systemMeasures", includes: ["risk-analysis"] },
        { fact: "nis2.systemMeasures", includes: ["decided"] },
        { fact: "nis2.systemMeasures", includes: ["users-trained"] },
      ],
    },
    ["D17", "D23"],
  ),
  /* @__PURE__ */ forSystem(
    9,
    { fact: "nis2.canAct", is: true },
    {
      all: [
        { fact: "nis2.systemMeasures", includes: ["least-privilege"] },
        { fact: "nis2.systemMeasures", includes: ["multi-factor"] },
        { fact: "nis2.systemMeasures", includes: ["approval"] },
        { fact: "nis2.systemMeasures", includes: ["logging"] },
      ],
    },
    ["D15", "D29"],
  ),
  {
    id: "bsig/32.1-ai",
    source: { statute: "BSIG", pinpoint: "§ 32(1)" },
    from,
    outcome: "obligation",
    when: { all: [{ rule: "bsig/30" }, { rule: "bsig/2.11" }] },
    unless: { rule: "bsig/28.7" },
    duty: { addressees: [], fine: "bsig/65.5.1", documents: ["D23"] },
  },
  {
    id: "bsig/30.2.4-supplier",
    source: goodPractice,
    from,
    outcome: "obligation",
    when: { fact: "nis2.suppliesEntity", is: true },
    unless: { rule: "bsig/28" },
    duty: {
      addressees: [],
      documents: ["D15"],
      scope: "organisation",
      met: { fact: "nis2.evidencePack", is: true },
    },
  },
];

function forSystem(
  number: number,
  also: Condition<FactKey>,
  met: Condition<FactKey>,
  documents: NonNullable<Duty["documents"]>,
): Rule<FactKey> {
  return {
    id: `bsig/30.2.${number}-ai`,
    source: { statute: "BSIG", pinpoint: `§ 30(2) no. ${number}` },
    from,
    outcome: "obligation",
    when: { all: [{ rule: "bsig/30" }, also] },
    duty: { addressees: [], fine: "bsig/65.5.1", documents, met },
  };
}
