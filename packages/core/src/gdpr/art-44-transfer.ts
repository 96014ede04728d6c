import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { everyOption } from "./every-option.ts";

const celex = "32016R0679";

/** Personal data reach a third country; remote access from there is enough. */
const transferred: Condition<FactKey> = {
  all: [
    { fact: "processing.personalData", is: true },
    { fact: "transfer.toThirdCountry", is: true },
  ],
};

/** Chapter V GDPR: the bases that can carry a transfer, each with what belongs to it. */
export const transferBases: readonly Rule<FactKey>[] = [
  {
    id: "gdpr/art-45.1",
    source: { celex, pinpoint: "Art. 45(1)" },
    from: "2018-05-25",
    outcome: "condition",
    when: { fact: "transfer.basis", is: "adequacy" },
  },
  // The decision on the US reaches only who is certified: what the check of the list showed, on a day that is on record.
  {
    id: "dpf/art-1",
    source: { celex: "32023D1795", pinpoint: "Art. 1" },
    from: "2023-07-10",
    outcome: "condition",
    when: {
      all: [
        { fact: "transfer.basis", is: "data-privacy-framework" },
        { fact: "agreement.adequacyChecked", is: true },
        /* @__PURE__ */ everyOption("agreement.framework", ["active", "entity", "service"]),
        {
          any: [
            { fact: "privacy.employeeData", is: false },
            { fact: "agreement.framework", includes: ["staff-data"] },
          ],
        },
      ],
    },
  },
  {
    id: "gdpr/art-46.1",
    source: { celex, pinpoint: "Art. 46(1)" },
    from: "2018-05-25",
    outcome: "condition",
    when: {
      all: [
        { fact: "transfer.basis", includes: ["standard-clauses", "binding-corporate-rules"] },
        { fact: "transfer.assessed", is: true },
      ],
    },
  },
  // The derogations are narrow; they carry single transfers and no routine.
  {
    id: "gdpr/art-49.1",
    source: { celex, pinpoint: "Art. 49(1)" },
    from: "2018-05-25",
    outcome: "condition",
    when: {
      all: [
        { fact: "transfer.basis", is: "derogation" },
        { fact: "transfer.occasional", is: true },
      ],
    },
  },
];

/** Art. 44 to 49 GDPR: personal data reach a third country on a basis of Chapter V only. */
export const transferBasis: Rule<FactKey> = {
  id: "gdpr/art-44",
  source: { celex, pinpoint: "Art. 44" },
  from: "2018-05-25",
  outcome: "obligation",
  when: transferred,
  duty: {
    addressees: [],
    fine: "gdpr/art-83.5",
    documents: ["D13"],
    met: {
      any: [{ rule: "gdpr/art-45.1" }, { rule: "dpf/art-1" }, { rule: "gdpr/art-46.1" }, { rule: "gdpr/art-49.1" }],
    },
  },
};

/** What goes with a basis: complete clauses, a documented assessment, a check of the list, a fallback. */
export const transferCare: readonly Rule<FactKey>[] = [
  {
    id: "scc/art-1",
    source: { celex: "32021D0914", pinpoint: "Art. 1(1)" },
    from: "2021-06-27",
    outcome: "obligation",
    when: { all: [transferred, { fact: "transfer.basis", is: "standard-clauses" }] },
    duty: {
      addressees: [],
      fine: "gdpr/art-83.5",
      documents: ["D14"],
      met: /* @__PURE__ */ everyOption("agreement.clauseSet", [
        "right-module",
        "annex-parties",
        "annex-measures",
        "annex-sub-processors",
        "unchanged",
      ]),
    },
  },
  {
    id: "edpb/01-2020",
    source: { document: "EDPB Recommendations 01/2020", pinpoint: "" },
    from: "2021-06-18",
    outcome: "obligation",
    when: {
      all: [transferred, { fact: "transfer.basis", includes: ["standard-clauses", "binding-corporate-rules"] }],
    },
    duty: {
      addressees: [],
      documents: ["D13"],
      met: /* @__PURE__ */ everyOption("agreement.assessmentSteps", [
        "transfer-known",
        "tool-chosen",
        "law-assessed",
        "measures-added",
        "formal-steps",
        "re-evaluation",
      ]),
    },
  },
  {
    id: "practice/adequacy-check",
    source: { document: "Good practice", pinpoint: "" },
    from: "2018-05-25",
    outcome: "obligation",
    when: { all: [transferred, { fact: "transfer.basis", is: "adequacy" }] },
    duty: { addressees: [], documents: ["D13"], met: { fact: "agreement.adequacyChecked", is: true } },
  },
  {
    id: "practice/framework-fallback",
    source: { document: "Good practice", pinpoint: "" },
    from: "2023-07-10",
    outcome: "obligation",
    when: { all: [transferred, { fact: "transfer.basis", is: "data-privacy-framework" }] },
    duty: { addressees: [], documents: ["D14"], met: { fact: "agreement.fallbackClauses", is: true } },
  },
];
