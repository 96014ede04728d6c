import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { controllerDuty } from "./controller-duty.ts";
import { everyOption } from "./every-option.ts";

const both = ["gdpr/art-4.7", "gdpr/art-4.8"];

/** Art. 32 GDPR: security of processing, and the measures that we recommend for a service that generates content. */
export const security: readonly Rule<FactKey>[] = [
  // Each goal of Art. 32(1)(a) to (d) has a measure of the catalogue, chosen after the risk was weighed.
  /* @__PURE__ */ controllerDuty("32.1", {
    addressees: both,
    fine: "gdpr/art-83.4",
    documents: ["D15"],
    met: {
      all: [
        { fact: "privacy.measures", includes: ["risk-weighed"] },
        { fact: "privacy.measures", includes: ["pseudonymisation", "encryption"] },
        {
          fact: "privacy.measures",
          includes: ["entry-control", "log-in-control", "access-rights", "transfer-control"],
        },
        /* @__PURE__ */ everyOption("privacy.measures", [
          "input-control",
          "availability",
          "recovery",
          "regular-testing",
        ]),
      ],
    },
  }),
  // Art. 29 says the same of whoever acts under the controller or the processor.
  /* @__PURE__ */ controllerDuty("32.4", {
    addressees: both,
    fine: "gdpr/art-83.4",
    documents: ["D15", "D18"],
    met: { fact: "privacy.measures", includes: ["training-and-confidentiality"] },
  }),
  {
    id: "practice/security-measures",
    source: { document: "Good practice", pinpoint: "" },
    from: "2018-05-25",
    outcome: "obligation",
    when: {
      all: [{ rule: "gdpr/art-4.1" }, { fact: "content.generates", includes: ["text", "image", "audio", "video"] }],
    },
    duty: {
      addressees: [],
      documents: ["D15"],
      met: /* @__PURE__ */ everyOption("privacy.measures", [
        "log-in-control",
        "access-rights",
        "transfer-control",
        "input-control",
        "processor-control",
        "separation",
        "encryption",
        "regular-testing",
        "erasure",
        "training-and-confidentiality",
      ]),
    },
  },
];
