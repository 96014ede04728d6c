import type { Condition } from "../engine/condition.ts";
import type { Duty, Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { highRiskLegacy } from "./art-111-legacy.ts";
import { highRiskProvider } from "./high-risk-provider.ts";

const addressees = highRiskProvider;
const fine = "ai-act/art-99.4";

/** Arts 16 to 22: what the provider of a high-risk system owes beside the requirements, and its representative. */
export const providerDuties: readonly Rule<FactKey>[] = [
  /* @__PURE__ */ duty("16.b", "Art. 16(b)", { addressees, fine, documents: ["D07"] }),
  /* @__PURE__ */ duty("16.l", "Art. 16(l)", { addressees, fine }),
  /* @__PURE__ */ duty("17", "Art. 17(1)", { addressees, fine, documents: ["D10"] }),
  /* @__PURE__ */ duty("18", "Art. 18(1)", { addressees, fine, documents: ["D03", "D05", "D10", "D30"] }),
  /* @__PURE__ */ duty(
    "19",
    "Art. 19(1)",
    { addressees, fine, documents: ["D29"] },
    { fact: "operator.controlsLogs", is: true },
  ),
  /* @__PURE__ */ duty("20", "Art. 20(1)", { addressees, fine, documents: ["D30"] }),
  /* @__PURE__ */ duty("21", "Art. 21(1)", { addressees, fine, documents: ["D03"] }),
  // Art. 99(4)(b) names the duties of the representative, and Art. 16 does not name this one of the provider.
  /* @__PURE__ */ duty("22", "Art. 22(1)", { addressees }, { not: { fact: "operator.inUnion", is: true } }),
  /* @__PURE__ */ duty("22.3", "Art. 22(3)", { addressees: ["ai-act/art-3.5"], fine, documents: ["D03", "D05"] }),
];

function duty(place: string, pinpoint: string, demanded: Duty, also?: Condition<FactKey>): Rule<FactKey> {
  const highRisk: Condition<FactKey> = { rule: "ai-act/art-8" };
  return {
    id: `ai-act/art-${place}`,
    source: { celex: "32024R1689", pinpoint },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "obligation",
    when: also === undefined ? highRisk : { all: [highRisk, also] },
    legacy: highRiskLegacy,
    duty: demanded,
  };
}
