import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { controllerDuty } from "./controller-duty.ts";

const celex = "32016R0679";

/** Art. 9 and 10 GDPR: special categories of data and data on criminal convictions, with § 22(2) BDSG. */
export const specialCategories: readonly Rule<FactKey>[] = [
  /* @__PURE__ */ controllerDuty("9.1", {
    also: { fact: "privacy.specialCategories", is: true },
    fine: "gdpr/art-83.5",
    documents: ["D13"],
    // Art. 4a AI Act allows bias correction beside the exceptions of Art. 9(2).
    met: {
      any: [
        { rule: "gdpr/art-9.2" },
        {
          all: [
            { fact: "privacy.specialBases", includes: ["bias-correction"] },
            { any: [{ rule: "ai-act/art-4a.1" }, { rule: "ai-act/art-4a.2" }] },
          ],
        },
      ],
    },
  }),
  {
    id: "gdpr/art-9.2",
    source: { celex, pinpoint: "Art. 9(2)" },
    from: "2018-05-25",
    outcome: "condition",
    when: {
      any: [
        {
          fact: "privacy.specialBases",
          includes: [
            "employment-and-social-law",
            "vital-interests",
            "members",
            "made-public",
            "legal-claims",
            "substantial-public-interest",
            "health-care",
            "public-health",
            "archive-and-research",
          ],
        },
        { all: [{ fact: "privacy.specialBases", includes: ["explicit-consent"] }, { rule: "gdpr/art-7" }] },
      ],
    },
  },
  // The cases that German law opens: § 22(1), and §§ 26(3) and 27(1), which refer to its second paragraph.
  {
    id: "bdsg/22.2",
    source: { statute: "BDSG", pinpoint: "§ 22(2)" },
    from: "2018-05-25",
    outcome: "obligation",
    when: {
      all: [
        { rule: "gdpr/art-4.1" },
        { fact: "privacy.specialCategories", is: true },
        {
          fact: "privacy.specialBases",
          includes: [
            "employment-and-social-law",
            "substantial-public-interest",
            "health-care",
            "public-health",
            "archive-and-research",
          ],
        },
      ],
    },
    duty: {
      addressees: ["gdpr/art-4.7"],
      fine: "gdpr/art-83.5",
      documents: ["D15"],
      // The law names ten examples and no number: which of them are fitting, the risk decides.
      met: {
        fact: "privacy.specialSafeguards",
        includes: [
          "organisation",
          "change-log",
          "awareness",
          "data-protection-officer",
          "access-limits",
          "pseudonymisation",
          "encryption",
          "resilience",
          "regular-testing",
          "rules-for-new-purposes",
        ],
      },
    },
  },
  // No entry of Art. 83(5) names Art. 10: a breach is fined through Art. 5 and 6.
  /* @__PURE__ */ controllerDuty("10", {
    also: { fact: "privacy.criminalData", is: true },
    documents: ["D13"],
    met: { fact: "privacy.criminalBasis", includes: ["official-control", "law"] },
  }),
];
