import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { everyOption } from "./every-option.ts";

const celex = "32016R0679";

/** Art. 26(1), first sentence: who determines purposes and means together with another is a joint controller. */
export const jointControl: Rule<FactKey> = {
  id: "gdpr/art-26",
  source: { celex, pinpoint: "Art. 26(1)" },
  from: "2018-05-25",
  outcome: "role",
  when: {
    all: [
      { fact: "processing.personalData", is: true },
      {
        any: [
          { fact: "privacy.role", includes: ["joint-controller"] },
          {
            all: [
              { fact: "agreement.vendorPurposes", includes: ["common"] },
              { fact: "agreement.jointMeans", is: true },
            ],
          },
        ],
      },
    ],
  },
};

/** Art. 26: what joint controllers owe. */
export const jointControlDuties: readonly Rule<FactKey>[] = [
  {
    id: "gdpr/art-26.1",
    source: { celex, pinpoint: "Art. 26(1)" },
    from: "2018-05-25",
    outcome: "obligation",
    when: { rule: "gdpr/art-26" },
    duty: {
      addressees: [],
      fine: "gdpr/art-83.4",
      documents: ["D14"],
      met: /* @__PURE__ */ everyOption("agreement.jointArrangement", ["responsibilities", "rights-and-information"]),
    },
  },
  {
    id: "gdpr/art-26.2",
    source: { celex, pinpoint: "Art. 26(2)" },
    from: "2018-05-25",
    outcome: "obligation",
    when: { rule: "gdpr/art-26" },
    duty: {
      addressees: [],
      fine: "gdpr/art-83.4",
      documents: ["D14", "D16"],
      met: /* @__PURE__ */ everyOption("agreement.jointArrangement", ["real-roles", "essence-available"]),
    },
  },
];
