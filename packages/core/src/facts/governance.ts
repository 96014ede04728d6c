import type { Chapter } from "../engine/fact.ts";

const gdpr = "32016R0679";
const practice = "Good practice";

/**
 * How the organisation runs its AI: contracts, transfers, policy, training, staff. `factsOf` reads these from the
 * records; nobody is asked twice.
 */
export const governance: Chapter = {
  id: "governance",
  facts: [
    { key: "governance.inUse", kind: "yes-no", scope: "system", source: { document: practice, pinpoint: "" } },
    { key: "governance.ownerNamed", kind: "yes-no", scope: "system", source: { celex: gdpr, pinpoint: "Art. 24(1)" } },
    {
      key: "governance.policyInForce",
      kind: "yes-no",
      scope: "organisation",
      source: { celex: gdpr, pinpoint: "Art. 24(2)" },
    },
    {
      key: "governance.literacyMeasures",
      kind: "yes-no",
      scope: "system",
      source: { celex: "32024R1689", pinpoint: "Art. 4" },
    },
    { key: "processing.personalData", kind: "yes-no", scope: "system", source: { celex: gdpr, pinpoint: "Art. 4(1)" } },
    { key: "processing.byProcessor", kind: "yes-no", scope: "system", source: { celex: gdpr, pinpoint: "Art. 4(8)" } },
    {
      key: "processing.contractSigned",
      kind: "yes-no",
      scope: "system",
      source: { celex: gdpr, pinpoint: "Art. 28(3)" },
    },
    { key: "transfer.toThirdCountry", kind: "yes-no", scope: "system", source: { celex: gdpr, pinpoint: "Art. 44" } },
    {
      key: "transfer.basis",
      kind: "one-of",
      scope: "system",
      source: { celex: gdpr, pinpoint: "Art. 44" },
      options: [
        "adequacy",
        "data-privacy-framework",
        "standard-clauses",
        "binding-corporate-rules",
        "derogation",
        "none",
      ],
    },
    { key: "transfer.assessed", kind: "yes-no", scope: "system", source: { celex: gdpr, pinpoint: "Art. 46(1)" } },
    {
      key: "workplace.councilExists",
      kind: "yes-no",
      scope: "organisation",
      source: { statute: "BetrVG", pinpoint: "§ 1(1)" },
    },
    {
      key: "workplace.usedByStaff",
      kind: "yes-no",
      scope: "system",
      source: { statute: "BetrVG", pinpoint: "§ 90(1) no. 3" },
    },
    {
      key: "workplace.canMonitorStaff",
      kind: "yes-no",
      scope: "system",
      source: { statute: "BetrVG", pinpoint: "§ 87(1) no. 6" },
    },
    {
      key: "workplace.councilInformed",
      kind: "yes-no",
      scope: "system",
      source: { statute: "BetrVG", pinpoint: "§ 90(1) no. 3" },
    },
    {
      key: "workplace.agreementConcluded",
      kind: "yes-no",
      scope: "system",
      source: { statute: "BetrVG", pinpoint: "§ 87(2)" },
    },
  ],
};
