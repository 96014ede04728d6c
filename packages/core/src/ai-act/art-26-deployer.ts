import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { annexIiiLegacy } from "./art-111-legacy.ts";

/** Art. 26: what the deployer of a high-risk system owes, paragraph by paragraph. */
export const deployerDuties: readonly Rule<FactKey>[] = [
  /* @__PURE__ */ paragraph("1", ["D07"]),
  /* @__PURE__ */ paragraph("2", ["D29"]),
  /* @__PURE__ */ paragraph("4", ["D29"], { fact: "operator.controlsInputData", is: true }),
  /* @__PURE__ */ paragraph("5", ["D29", "D20"]),
  /* @__PURE__ */ paragraph("6", ["D29"], { fact: "operator.controlsLogs", is: true }),
  /* @__PURE__ */ paragraph("7", ["D22"], { fact: "operator.usesAtWorkplace", is: true }),
  /* @__PURE__ */ paragraph("8", ["D06"], { fact: "operator.publicAuthority", is: true }),
  /* @__PURE__ */ paragraph("9", ["D12"], { fact: "processing.personalData", is: true }),
  /* @__PURE__ */ paragraph("11", ["D16"], { fact: "operator.decidesAboutPersons", is: true }),
  /* @__PURE__ */ paragraph("12", []),
];

function paragraph(number: string, documents: readonly string[], also?: Condition<FactKey>): Rule<FactKey> {
  const highRisk: Condition<FactKey> = { rule: "ai-act/art-6.2" };
  return {
    id: `ai-act/art-26.${number}`,
    source: { celex: "32024R1689", pinpoint: `Art. 26(${number})` },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "obligation",
    when: also === undefined ? highRisk : { all: [highRisk, also] },
    legacy: annexIiiLegacy,
    duty: { addressees: ["ai-act/art-3.4"], fine: "ai-act/art-99.4", documents },
  };
}
