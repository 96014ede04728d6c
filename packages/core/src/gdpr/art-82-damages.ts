import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { everyOption } from "./every-option.ts";

/** Art. 82 GDPR: who causes damage by an infringement compensates for it, unless in no way responsible. */
export const damages: Rule<FactKey> = {
  id: "gdpr/art-82.1",
  source: { celex: "32016R0679", pinpoint: "Art. 82(1)" },
  from: "2018-05-25",
  outcome: "obligation",
  when: {
    all: [
      { fact: "processing.personalData", is: true },
      { fact: "agreement.damage", includes: ["caused-by-infringement"] },
      { fact: "agreement.damage", includes: ["material", "immaterial"] },
    ],
  },
  unless: { fact: "agreement.damage", includes: ["not-responsible"] },
  readings: [
    {
      basis: "guideline",
      source: { document: "BGH, judgment of 18 November 2024, VI ZR 10/24", pinpoint: "" },
      widens: {
        all: [
          { fact: "processing.personalData", is: true },
          /* @__PURE__ */ everyOption("agreement.damage", ["caused-by-infringement", "loss-of-control"]),
        ],
      },
    },
  ],
  duty: { addressees: [] },
};
