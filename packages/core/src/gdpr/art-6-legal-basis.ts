import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { controllerDuty } from "./controller-duty.ts";
import { everyOption } from "./every-option.ts";

const celex = "32016R0679";

/** Art. 6 to 8 GDPR: a legal basis for each purpose, with the conditions that it has itself. */
export const legalBasis: readonly Rule<FactKey>[] = [
  // Each basis carries a purpose of its own: one that lacks its conditions leaves that purpose without any.
  /* @__PURE__ */ controllerDuty("6.1", {
    fine: "gdpr/art-83.5",
    documents: ["D13"],
    met: {
      all: [
        { fact: "privacy.principles", includes: ["basis-per-purpose"] },
        {
          fact: "privacy.bases",
          includes: [
            "consent",
            "contract",
            "legal-obligation",
            "vital-interests",
            "public-task",
            "legitimate-interest",
          ],
        },
        { any: [{ not: { fact: "privacy.bases", includes: ["consent"] } }, { rule: "gdpr/art-7" }] },
        { any: [{ not: { fact: "privacy.bases", includes: ["legitimate-interest"] } }, { rule: "gdpr/art-6.1.f" }] },
      ],
    },
  }),
  {
    id: "gdpr/art-6.1.f",
    source: { celex, pinpoint: "Art. 6(1)(f)" },
    from: "2018-05-25",
    outcome: "condition",
    when: /* @__PURE__ */ everyOption("privacy.legitimateInterest", ["real-interest", "necessary", "balanced"]),
    // Art. 6(1), second subparagraph: not for public authorities in the performance of their tasks.
    unless: { fact: "operator.publicAuthority", is: true },
  },
  /* @__PURE__ */ controllerDuty("6.4", {
    also: { fact: "privacy.newPurpose", is: true },
    fine: "gdpr/art-83.5",
    documents: ["D13"],
    met: {
      any: [
        { fact: "privacy.newPurposeBasis", includes: ["consent", "law"] },
        /* @__PURE__ */ everyOption("privacy.newPurposeBasis", [
          "link",
          "context",
          "nature-of-data",
          "consequences",
          "safeguards",
        ]),
      ],
    },
  }),
  {
    id: "gdpr/art-7",
    source: { celex, pinpoint: "Art. 7" },
    from: "2018-05-25",
    outcome: "condition",
    when: {
      all: [
        /* @__PURE__ */ everyOption("privacy.consent", [
          "freely-given",
          "specific",
          "informed",
          "clear-act",
          "provable",
          "easy-withdrawal",
        ]),
        {
          any: [
            { fact: "privacy.offeredToChildren", is: false },
            { fact: "privacy.consent", includes: ["aged-sixteen", "parental-consent"] },
          ],
        },
      ],
    },
  },
  /* @__PURE__ */ controllerDuty("8.1", {
    also: {
      all: [
        { fact: "privacy.offeredToChildren", is: true },
        { fact: "privacy.bases", includes: ["consent"] },
      ],
    },
    fine: "gdpr/art-83.4",
    documents: ["D13"],
    met: { fact: "privacy.consent", includes: ["aged-sixteen", "parental-consent"] },
  }),
];
