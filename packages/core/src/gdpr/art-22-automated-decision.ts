import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { controllerDuty } from "./controller-duty.ts";
import { everyOption } from "./every-option.ts";

const fine = "gdpr/art-83.5";
const affects: Condition<FactKey> = { fact: "privacy.effect", includes: ["legal", "similar"] };
const safeguards: Condition<FactKey> = /* @__PURE__ */ everyOption("privacy.decisionSafeguards", [
  "human-intervention",
  "own-view",
  "contest",
]);

/** Art. 22 GDPR and § 37 BDSG: decisions based solely on automated processing. */
export const automatedDecisions: readonly Rule<FactKey>[] = [
  {
    id: "gdpr/art-22.1",
    source: { celex: "32016R0679", pinpoint: "Art. 22(1)" },
    from: "2018-05-25",
    outcome: "classification",
    when: { all: [{ rule: "gdpr/art-4.1" }, { fact: "privacy.automatedDecision", is: true }, affects] },
    readings: [
      {
        basis: "guideline",
        source: { document: "CJEU, C-634/21, SCHUFA", pinpoint: "" },
        widens: { all: [{ rule: "gdpr/art-4.1" }, { fact: "privacy.scoreDrivesDecision", is: true }, affects] },
      },
      {
        basis: "guideline",
        source: { document: "WP251 rev.01", pinpoint: "IV.A" },
        // A person who only confirms does not decide: all five elements make the involvement a real one.
        widens: {
          all: [
            { rule: "gdpr/art-4.1" },
            { fact: "operator.decidesAboutPersons", is: true },
            affects,
            {
              not: /* @__PURE__ */ everyOption("privacy.humanInvolvement", [
                "authority",
                "competence",
                "time",
                "case-file",
                "real-use",
              ]),
            },
          ],
        },
      },
    ],
  },
  /* @__PURE__ */ controllerDuty("22.2", {
    when: { rule: "gdpr/art-22.1" },
    fine,
    documents: ["D13"],
    met: {
      any: [
        {
          fact: "privacy.decisionBasis",
          includes: ["contract", "law", "insurance-granted", "insurance-fee-schedule"],
        },
        { all: [{ fact: "privacy.decisionBasis", includes: ["explicit-consent"] }, { rule: "gdpr/art-7" }] },
      ],
    },
  }),
  /* @__PURE__ */ controllerDuty("22.3", {
    when: {
      all: [{ rule: "gdpr/art-22.1" }, { fact: "privacy.decisionBasis", includes: ["contract", "explicit-consent"] }],
    },
    fine,
    documents: ["D21"],
    met: safeguards,
  }),
  /* @__PURE__ */ controllerDuty("22.4", {
    when: { all: [{ rule: "gdpr/art-22.1" }, { fact: "privacy.specialCategories", is: true }] },
    fine,
    documents: ["D13"],
    met: {
      all: [
        {
          any: [
            { fact: "privacy.specialBases", includes: ["substantial-public-interest"] },
            { all: [{ fact: "privacy.specialBases", includes: ["explicit-consent"] }, { rule: "gdpr/art-7" }] },
          ],
        },
        safeguards,
      ],
    },
  }),
  {
    id: "bdsg/37.1",
    source: { statute: "BDSG", pinpoint: "§ 37(1) no. 2" },
    from: "2018-05-25",
    outcome: "obligation",
    when: {
      all: [{ rule: "gdpr/art-22.1" }, { fact: "privacy.decisionBasis", includes: ["insurance-fee-schedule"] }],
    },
    duty: {
      addressees: ["gdpr/art-4.7"],
      fine,
      documents: ["D21"],
      met: { all: [safeguards, { fact: "privacy.decisionSafeguards", includes: ["rights-told"] }] },
    },
  },
];
