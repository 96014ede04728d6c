import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { controllerDuty } from "./controller-duty.ts";
import { everyOption } from "./every-option.ts";

const fine = "gdpr/art-83.5";

/** Art. 5 GDPR: the principles, each as a check. */
export const principles: readonly Rule<FactKey>[] = [
  /* @__PURE__ */ controllerDuty("5.1.a", {
    fine,
    documents: ["D13", "D16"],
    met: /* @__PURE__ */ everyOption("privacy.principles", ["basis-per-purpose", "fair-and-open"]),
  }),
  /* @__PURE__ */ controllerDuty("5.1.b", {
    fine,
    documents: ["D13"],
    met: { fact: "privacy.principles", includes: ["purpose-written"] },
  }),
  /* @__PURE__ */ controllerDuty("5.1.c", {
    fine,
    documents: ["D13"],
    met: { fact: "privacy.principles", includes: ["fields-justified"] },
  }),
  /* @__PURE__ */ controllerDuty("5.1.d", {
    fine,
    documents: ["D17"],
    met: /* @__PURE__ */ everyOption("privacy.outputCare", ["checked-before-use", "correction-path"]),
  }),
  /* @__PURE__ */ controllerDuty("5.1.e", {
    fine,
    documents: ["D13"],
    met: { fact: "privacy.principles", includes: ["retention-set"] },
  }),
  /* @__PURE__ */ controllerDuty("5.1.f", {
    fine,
    documents: ["D15"],
    met: { fact: "privacy.principles", includes: ["secured"] },
  }),
  /* @__PURE__ */ controllerDuty("5.2", {
    fine,
    documents: ["D13"],
    met: { fact: "privacy.principles", includes: ["provable"] },
  }),
];
