import type { Condition } from "../engine/condition.ts";
import type { Duty, Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import type { PROVIDER_EVIDENCE } from "../facts/management.ts";
import { highRiskLegacy } from "./art-111-legacy.ts";
import { highRiskProvider } from "./high-risk-provider.ts";

const addressees = highRiskProvider;
const fine = "ai-act/art-99.4";

/** Arts 16 to 22: what the provider of a high-risk system owes beside the requirements, and its representative. */
export const providerDuties: readonly Rule<FactKey>[] = [
  /* @__PURE__ */ duty("16.b", "Art. 16(b)", {
    addressees,
    fine,
    documents: ["D07"],
    met: /* @__PURE__ */ shown("provider-named"),
  }),
  /* @__PURE__ */ duty("16.l", "Art. 16(l)", { addressees, fine, met: /* @__PURE__ */ shown("accessible") }),
  /* @__PURE__ */ duty("17", "Art. 17(1)", {
    addressees,
    fine,
    documents: ["D10"],
    met: /* @__PURE__ */ shown("quality-management"),
  }),
  /* @__PURE__ */ duty("18", "Art. 18(1)", {
    addressees,
    fine,
    documents: ["D03", "D05", "D10", "D30"],
    met: /* @__PURE__ */ shown("documents-kept"),
  }),
  /* @__PURE__ */ duty(
    "19",
    "Art. 19(1)",
    { addressees, fine, documents: ["D29"], met: /* @__PURE__ */ shown("generated-logs-kept") },
    { fact: "operator.controlsLogs", is: true },
  ),
  /* @__PURE__ */ duty("20", "Art. 20(1)", { addressees, fine, documents: ["D30"] }),
  /* @__PURE__ */ duty("21", "Art. 21(1)", { addressees, fine, documents: ["D03"] }),
  // Art. 99(4)(b) names the duties of the representative, and Art. 16 does not name this one of the provider.
  /* @__PURE__ */ duty(
    "22",
    "Art. 22(1)",
    { addressees, met: /* @__PURE__ */ shown("representative-appointed") },
    { not: { fact: "operator.inUnion", is: true } },
  ),
  /* @__PURE__ */ duty("22.3", "Art. 22(3)", {
    addressees: ["ai-act/art-3.5"],
    fine,
    documents: ["D03", "D05"],
    met: /* @__PURE__ */ shown("mandate-carried-out"),
  }),
];

function shown(evidence: (typeof PROVIDER_EVIDENCE)[number]): Condition<FactKey> {
  return { fact: "management.providerEvidence", includes: [evidence] };
}

function duty(place: string, pinpoint: string, demanded: Duty<FactKey>, also?: Condition<FactKey>): Rule<FactKey> {
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
