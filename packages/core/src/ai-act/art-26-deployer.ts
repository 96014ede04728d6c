import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { highRiskLegacy } from "./art-111-legacy.ts";

/** Art. 26: what the deployer of a high-risk system owes, paragraph by paragraph. */
export const deployerDuties: readonly Rule<FactKey>[] = [
  /* @__PURE__ */ paragraph("1", ["D07"]),
  /* @__PURE__ */ paragraph("2", ["D29"]),
  /* @__PURE__ */ paragraph("4", ["D29"], { also: { fact: "operator.controlsInputData", is: true } }),
  /* @__PURE__ */ paragraph("5", ["D29", "D20"]),
  /* @__PURE__ */ paragraph("6", ["D29"], { also: { fact: "operator.controlsLogs", is: true } }),
  /* @__PURE__ */ paragraph("7", ["D22"], { also: { fact: "operator.usesAtWorkplace", is: true } }),
  /* @__PURE__ */ paragraph("8", ["D06"], {
    also: {
      any: [
        { fact: "operator.publicAuthority", is: true },
        { fact: "operator.unionBody", is: true },
      ],
    },
  }),
  /* @__PURE__ */ paragraph("9", ["D12"], { also: { fact: "processing.impactAssessmentRequired", is: true } }),
  /* @__PURE__ */ paragraph("10", [], {
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
  /* @__PURE__ */ paragraph("11", ["D16"], {
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
  /* @__PURE__ */ paragraph("12", []),
];

/** What a paragraph asks beside a high-risk system, and what frees from it. */
interface Elements {
  readonly also: Condition<FactKey>;
  readonly unless?: Condition<FactKey>;
}

function paragraph(number: string, documents: readonly string[], elements?: Elements): Rule<FactKey> {
  const highRisk: Condition<FactKey> = { rule: "ai-act/art-8" };
  return {
    id: `ai-act/art-26.${number}`,
    source: { celex: "32024R1689", pinpoint: `Art. 26(${number})` },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "obligation",
    when: elements === undefined ? highRisk : { all: [highRisk, elements.also] },
    ...(elements?.unless === undefined ? {} : { unless: elements.unless }),
    legacy: highRiskLegacy,
    duty: { addressees: ["ai-act/art-3.4"], fine: "ai-act/art-99.4", documents },
  };
}
