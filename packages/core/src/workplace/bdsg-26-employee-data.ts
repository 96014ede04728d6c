import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const fine = "gdpr/art-83.5";
const addressees = ["gdpr/art-4.7"];
const employeeData: Condition<FactKey> = {
  all: [
    { fact: "processing.personalData", is: true },
    {
      any: [
        { fact: "privacy.employeeData", is: true },
        { fact: "labour.applicants", is: true },
      ],
    },
  ],
};
const basisOfGdpr: Condition<FactKey> = {
  fact: "privacy.bases",
  includes: ["contract", "legal-obligation", "legitimate-interest"],
};
const basisBesidesNecessity: Condition<FactKey> = {
  any: [basisOfGdpr, { rule: "bdsg/26.1.2" }, { rule: "bdsg/26.2" }, { rule: "bdsg/26.4" }],
};

/** § 26 BDSG: data of employees, applicants and former staff. A breach is fined under Art. 83(5)(d) GDPR. */
export const employeeDataRules: readonly Rule<FactKey>[] = [
  {
    id: "bdsg/26.1.2",
    source: { statute: "BDSG", pinpoint: "§ 26(1) sentence 2" },
    from: "2018-05-25",
    outcome: "condition",
    when: {
      all: [
        { fact: "labour.dataBases", includes: ["crime-detection"] },
        { fact: "labour.crimeDetection", includes: ["documented-facts"] },
        { fact: "labour.crimeDetection", includes: ["suspicion"] },
        { fact: "labour.crimeDetection", includes: ["necessary"] },
        { fact: "labour.crimeDetection", includes: ["balanced"] },
      ],
    },
  },
  {
    id: "bdsg/26.2",
    source: { statute: "BDSG", pinpoint: "§ 26(2)" },
    from: "2018-05-25",
    outcome: "condition",
    when: {
      all: [
        { fact: "labour.dataBases", includes: ["consent"] },
        { fact: "labour.consent", includes: ["voluntary"] },
        { fact: "labour.consent", includes: ["written-or-electronic", "other-form-justified"] },
        { fact: "labour.consent", includes: ["informed"] },
      ],
    },
  },
  {
    id: "bdsg/26.4",
    source: { statute: "BDSG", pinpoint: "§ 26(4)" },
    from: "2018-05-25",
    outcome: "condition",
    when: {
      all: [
        { fact: "labour.dataBases", includes: ["collective-agreement"] },
        { fact: "labour.dataConditions", includes: ["agreement-safeguards"] },
      ],
    },
  },
  {
    id: "bdsg/26.1",
    source: { statute: "BDSG", pinpoint: "§ 26(1)" },
    from: "2018-05-25",
    outcome: "obligation",
    when: employeeData,
    duty: {
      addressees,
      fine,
      documents: ["D13"],
      met: { any: [{ fact: "labour.dataBases", includes: ["necessity"] }, basisBesidesNecessity] },
    },
  },
  {
    // Reading: after CJEU C-34/21 of 2023-03-30, § 26(1) sentence 1 is widely seen as no rule within Art. 88(2).
    id: "gdpr/art-88.2",
    source: { celex: "32016R0679", pinpoint: "Art. 88(2)" },
    from: "2018-05-25",
    outcome: "obligation",
    when: { all: [employeeData, { fact: "labour.dataBases", includes: ["necessity"] }] },
    duty: { addressees, fine, documents: ["D13"], met: basisBesidesNecessity },
  },
  {
    id: "bdsg/26.3",
    source: { statute: "BDSG", pinpoint: "§ 26(3)" },
    from: "2018-05-25",
    outcome: "obligation",
    when: { all: [employeeData, { fact: "privacy.specialCategories", is: true }] },
    duty: {
      addressees,
      fine,
      documents: ["D12", "D13"],
      met: {
        any: [
          {
            all: [
              { fact: "labour.dataConditions", includes: ["special-data-needed"] },
              { fact: "labour.dataConditions", includes: ["special-data-balanced"] },
            ],
          },
          {
            all: [{ rule: "bdsg/26.2" }, { fact: "labour.consent", includes: ["special-categories-named"] }],
          },
        ],
      },
    },
  },
];
