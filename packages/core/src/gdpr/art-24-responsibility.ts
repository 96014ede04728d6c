import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { controllerDuty } from "./controller-duty.ts";
import { everyOption } from "./every-option.ts";

/** Art. 24 GDPR: measures, proof and review. Art. 83(4) does not name it; a breach shows in Art. 5(2) or 32. */
export const controllerResponsibility: readonly Rule<FactKey>[] = [
  /* @__PURE__ */ controllerDuty("24.1", {
    documents: ["D15"],
    met: /* @__PURE__ */ everyOption("privacy.accountability", ["measures", "proof", "review"]),
  }),
  /* @__PURE__ */ controllerDuty("24.2", {
    documents: ["D17"],
    met: { fact: "privacy.accountability", includes: ["policies", "policies-disproportionate"] },
  }),
];
