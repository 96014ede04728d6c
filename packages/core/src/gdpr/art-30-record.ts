import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { everyOption } from "./every-option.ts";

const celex = "32016R0679";

/** Art. 30(5): fewer than 250 persons, and none of risk, routine and sensitive data. */
export const recordExemption: Rule<FactKey> = {
  id: "gdpr/art-30.5",
  source: { celex, pinpoint: "Art. 30(5)" },
  from: "2018-05-25",
  outcome: "condition",
  when: {
    all: [
      { not: { fact: "enterprise.persons", atLeast: 250 } },
      { fact: "agreement.riskLikely", is: false },
      { fact: "agreement.occasional", is: true },
      { fact: "privacy.specialCategories", is: false },
      { fact: "privacy.criminalData", is: false },
    ],
  },
};

/** An entry that says anything at all is an entry; what it lacks is for the points of Art. 30(1). */
const entered: Condition<FactKey> = {
  fact: "agreement.recordFields",
  includes: ["parties", "purposes", "persons-and-data", "recipients", "transfers", "deletion-periods", "measures"],
};

/** Art. 30(1): the record of the controller. */
export const controllerRecord: Rule<FactKey> = {
  id: "gdpr/art-30.1",
  source: { celex, pinpoint: "Art. 30(1)" },
  from: "2018-05-25",
  outcome: "obligation",
  when: { fact: "processing.personalData", is: true },
  unless: { rule: "gdpr/art-30.5" },
  duty: { addressees: ["gdpr/art-4.7"], fine: "gdpr/art-83.4", documents: ["D13"], met: entered },
};

/** Art. 30(1)(a)-(g): what an entry holds. */
export const recordFields: readonly Rule<FactKey>[] = [
  /* @__PURE__ */ field("a", "parties"),
  /* @__PURE__ */ field("b", "purposes"),
  /* @__PURE__ */ field("c", "persons-and-data"),
  /* @__PURE__ */ field("d", "recipients"),
  /* @__PURE__ */ field("e", "transfers", [{ fact: "transfer.toThirdCountry", is: true }]),
  /* @__PURE__ */ field("f", "deletion-periods"),
  /* @__PURE__ */ field("g", "measures"),
];

/** Art. 30(2): the record of the processor. */
export const processorRecord: Rule<FactKey> = {
  id: "gdpr/art-30.2",
  source: { celex, pinpoint: "Art. 30(2)" },
  from: "2018-05-25",
  outcome: "obligation",
  when: { fact: "processing.personalData", is: true },
  unless: { rule: "gdpr/art-30.5" },
  duty: {
    addressees: ["gdpr/art-4.8"],
    fine: "gdpr/art-83.4",
    documents: ["D13"],
    met: {
      all: [
        /* @__PURE__ */ everyOption("agreement.processorRecord", ["parties", "categories", "measures"]),
        {
          any: [
            { fact: "transfer.toThirdCountry", is: false },
            { fact: "agreement.processorRecord", includes: ["transfers"] },
          ],
        },
      ],
    },
  },
};

function field(letter: string, option: string, also: readonly Condition<FactKey>[] = []): Rule<FactKey> {
  return {
    id: `gdpr/art-30.1.${letter}`,
    source: { celex, pinpoint: `Art. 30(1)(${letter})` },
    from: "2018-05-25",
    outcome: "obligation",
    when: { all: [{ rule: "gdpr/art-30.1" }, entered, ...also] },
    duty: {
      addressees: ["gdpr/art-4.7"],
      fine: "gdpr/art-83.4",
      documents: ["D13"],
      met: { fact: "agreement.recordFields", includes: [option] },
    },
  };
}
