import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import type { EVIDENCE } from "../facts/management.ts";
import { highRiskLegacy } from "./art-111-legacy.ts";

/** Art. 26: what the deployer of a high-risk system owes, paragraph by paragraph. */
export const deployerDuties: readonly Rule<FactKey>[] = [
  /* @__PURE__ */ paragraph("1", { documents: ["D07"], shown: "instructions-followed" }),
  /* @__PURE__ */ paragraph("2", { documents: ["D29"], shown: "oversight-assigned" }),
  /* @__PURE__ */ paragraph("4", {
    documents: ["D29"],
    shown: "input-data-checked",
    also: { fact: "operator.controlsInputData", is: true },
  }),
  /* @__PURE__ */ paragraph("5", { documents: ["D29", "D20"], shown: "operation-monitored" }),
  /* @__PURE__ */ paragraph("6", {
    documents: ["D29"],
    shown: "logs-kept",
    also: { fact: "operator.controlsLogs", is: true },
  }),
  /* @__PURE__ */ paragraph("7", {
    documents: ["D22"],
    shown: "workers-informed",
    also: { fact: "operator.usesAtWorkplace", is: true },
  }),
  /* @__PURE__ */ paragraph("8", {
    documents: ["D06"],
    shown: "registered",
    also: {
      any: [
        { fact: "operator.publicAuthority", is: true },
        { fact: "operator.unionBody", is: true },
      ],
    },
  }),
  /* @__PURE__ */ paragraph("9", {
    documents: ["D12"],
    shown: "provider-information-used",
    also: { fact: "processing.impactAssessmentRequired", is: true },
  }),
  /* @__PURE__ */ paragraph("10", {
    also: {
      all: [
        { rule: "ai-act/art-3.41" },
        { fact: "biometrics.searchesForSuspect", is: true },
        { fact: "biometrics.forLawEnforcement", is: true },
        { not: { fact: "biometrics.realTime", is: true } },
      ],
    },
    unless: { fact: "biometrics.firstIdentification", is: true },
  }),
  /* @__PURE__ */ paragraph("11", {
    documents: ["D16"],
    shown: "persons-informed",
    also: { all: [{ rule: "ai-act/art-6.2" }, { fact: "operator.decidesAboutPersons", is: true }] },
    // For law enforcement Art. 13 of Directive (EU) 2016/680 applies instead.
    unless: {
      any: [
        { rule: "ai-act/annex-iii.6.a" },
        { rule: "ai-act/annex-iii.6.b" },
        { rule: "ai-act/annex-iii.6.c" },
        { rule: "ai-act/annex-iii.6.d" },
        { rule: "ai-act/annex-iii.6.e" },
      ],
    },
  }),
  /* @__PURE__ */ paragraph("12", {}),
];

/** What a paragraph asks beside a high-risk system, what frees from it, and what shows that it is met. */
interface Paragraph {
  readonly also?: Condition<FactKey>;
  readonly unless?: Condition<FactKey>;
  readonly documents?: readonly string[];
  readonly shown?: (typeof EVIDENCE)[number];
}

function paragraph(number: string, { also, unless, documents = [], shown }: Paragraph): Rule<FactKey> {
  const highRisk: Condition<FactKey> = { rule: "ai-act/art-8" };
  const met: Condition<FactKey> | undefined =
    shown === undefined ? undefined : { fact: "management.evidence", includes: [shown] };
  return {
    id: `ai-act/art-26.${number}`,
    source: { celex: "32024R1689", pinpoint: `Art. 26(${number})` },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "obligation",
    when: also === undefined ? highRisk : { all: [highRisk, also] },
    ...(unless === undefined ? {} : { unless }),
    legacy: highRiskLegacy,
    duty: {
      addressees: ["ai-act/art-3.4"],
      fine: "ai-act/art-99.4",
      documents,
      ...(met === undefined ? {} : { met }),
    },
  };
}
