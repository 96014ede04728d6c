import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { controllerDuty } from "./controller-duty.ts";
import { everyOption } from "./every-option.ts";

/** Art. 36(1): the assessment shows that the risk stays high in spite of the measures. */
const riskStaysHigh: Condition<FactKey> = { fact: "impact.residualHighRisk", is: true };

/** Art. 36 GDPR: the supervisory authority is consulted before processing whose risk stays high. */
export const priorConsultation: readonly Rule<FactKey>[] = [
  /* @__PURE__ */ controllerDuty("36.1", {
    also: riskStaysHigh,
    fine: "gdpr/art-83.4",
    documents: ["D12"],
    met: { fact: "impact.consultation", is: "completed" },
  }),
  /* @__PURE__ */ controllerDuty("36.3", {
    also: { all: [riskStaysHigh, { fact: "impact.consultation", includes: ["completed", "pending"] }] },
    fine: "gdpr/art-83.4",
    documents: ["D12"],
    met: {
      all: [
        /* @__PURE__ */ everyOption("impact.consultationContent", ["purposes-and-means", "measures", "assessment"]),
        {
          any: [
            { fact: "impact.consultationContent", includes: ["officer-contact"] },
            { fact: "agreement.officerDesignated", is: false },
          ],
        },
        {
          any: [
            { fact: "impact.consultationContent", includes: ["responsibilities"] },
            {
              all: [
                { fact: "processing.byProcessor", is: false },
                { not: { fact: "privacy.role", includes: ["joint-controller"] } },
              ],
            },
          ],
        },
      ],
    },
  }),
];
