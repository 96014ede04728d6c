import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { everyOption } from "./every-option.ts";

const celex = "32016R0679";

/** Art. 37(1)(a)-(c) and § 38(1) BDSG: each of the grounds for a data protection officer. */
export const officerGrounds: readonly Rule<FactKey>[] = [
  {
    id: "gdpr/art-37.1.a",
    source: { celex, pinpoint: "Art. 37(1)(a)" },
    from: "2018-05-25",
    outcome: "condition",
    when: {
      any: [
        { fact: "operator.publicAuthority", is: true },
        { fact: "operator.publicLawBody", is: true },
      ],
    },
    unless: { fact: "agreement.judicialCapacity", is: true },
  },
  {
    id: "gdpr/art-37.1.b",
    source: { celex, pinpoint: "Art. 37(1)(b)" },
    from: "2018-05-25",
    outcome: "condition",
    when: {
      all: [
        { fact: "agreement.coreActivity", includes: ["monitoring"] },
        /* @__PURE__ */ everyOption("agreement.monitoring", ["regular", "systematic", "large-scale"]),
      ],
    },
  },
  {
    id: "gdpr/art-37.1.c",
    source: { celex, pinpoint: "Art. 37(1)(c)" },
    from: "2018-05-25",
    outcome: "condition",
    when: {
      all: [
        { fact: "agreement.coreActivity", includes: ["special-data"] },
        { fact: "privacy.largeScale", is: true },
        {
          any: [
            { fact: "privacy.specialCategories", is: true },
            { fact: "privacy.criminalData", is: true },
          ],
        },
      ],
    },
  },
  // 20 persons since 26 November 2019; ten before.
  {
    id: "bdsg/38.1",
    source: { statute: "BDSG", pinpoint: "§ 38(1)" },
    from: "2019-11-26",
    outcome: "condition",
    when: {
      any: [
        { fact: "agreement.automatedStaff", atLeast: 20 },
        { rule: "gdpr/art-35.1" },
        { fact: "agreement.commercialUse", includes: ["transfer", "anonymised-transfer", "market-research"] },
      ],
    },
  },
];

/** Art. 37(1): controller and processor designate an officer when there is a ground. */
export const officerDesignation: Rule<FactKey> = {
  id: "gdpr/art-37.1",
  source: { celex, pinpoint: "Art. 37(1)" },
  from: "2018-05-25",
  outcome: "obligation",
  when: {
    any: [{ rule: "gdpr/art-37.1.a" }, { rule: "gdpr/art-37.1.b" }, { rule: "gdpr/art-37.1.c" }, { rule: "bdsg/38.1" }],
  },
  duty: {
    addressees: [],
    fine: "gdpr/art-83.4",
    documents: ["D13"],
    met: { fact: "agreement.officerDesignated", is: true },
    scope: "organisation",
  },
};

/** Art. 37(5), (7) and 38: the position of an officer, also of one who was designated without a ground. */
export const officerStanding: readonly Rule<FactKey>[] = [
  /* @__PURE__ */ standing("37.5", "Art. 37(5)", ["expertise"]),
  /* @__PURE__ */ standing("37.7", "Art. 37(7)", ["contact-published", "authority-told"]),
  /* @__PURE__ */ standing("38.1", "Art. 38(1)", ["involved-early"]),
  /* @__PURE__ */ standing("38.6", "Art. 38(6)", ["no-conflict"]),
];

/** § 38(2) with § 6(4) BDSG: who had to be designated is protected against dismissal. */
export const officerProtection: Rule<FactKey> = {
  id: "bdsg/38.2",
  source: { statute: "BDSG", pinpoint: "§ 38(2)" },
  from: "2018-05-25",
  outcome: "obligation",
  when: { all: [{ rule: "gdpr/art-37.1" }, { fact: "agreement.officerDesignated", is: true }] },
  duty: { addressees: [], scope: "organisation" },
};

function standing(number: string, pinpoint: string, options: readonly string[]): Rule<FactKey> {
  return {
    id: `gdpr/art-${number}`,
    source: { celex, pinpoint },
    from: "2018-05-25",
    outcome: "obligation",
    when: { fact: "agreement.officerDesignated", is: true },
    duty: {
      addressees: [],
      fine: "gdpr/art-83.4",
      documents: ["D13"],
      met: everyOption("agreement.officerStanding", options),
      scope: "organisation",
    },
  };
}
