import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { controllerDuty } from "./controller-duty.ts";
import { everyOption } from "./every-option.ts";

/** Art. 25 GDPR: data protection by design and by default, and what that means for the settings of an AI service. */
export const byDesign: readonly Rule<FactKey>[] = [
  /* @__PURE__ */ controllerDuty("25.1", {
    fine: "gdpr/art-83.4",
    documents: ["D15"],
    since: "plan",
    met: /* @__PURE__ */ everyOption("privacy.byDesign", [
      "from-choice-of-means",
      "weighed",
      "measures",
      "principles-built-in",
    ]),
  }),
  /* @__PURE__ */ controllerDuty("25.2", {
    fine: "gdpr/art-83.4",
    documents: ["D15"],
    met: /* @__PURE__ */ everyOption("privacy.byDefault", ["amount", "extent", "storage", "access", "not-public"]),
  }),
  {
    id: "practice/service-settings",
    source: { document: "Good practice", pinpoint: "" },
    from: "2018-05-25",
    outcome: "obligation",
    when: { rule: "gdpr/art-4.1" },
    duty: {
      addressees: [],
      documents: ["D15"],
      met: /* @__PURE__ */ everyOption("privacy.serviceSettings", [
        "training-off",
        "history-short",
        "sharing-off",
        "little-logging",
        "memory-off",
        "connectors-opt-in",
        "source-rights",
        "filter",
      ]),
    },
  },
];
