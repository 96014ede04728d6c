import type { Chapter } from "../engine/fact.ts";

const gdpr = "32016R0679";
const practice = "Good practice";

/**
 * How the organisation runs its AI: stage, owner, policy, training, works council. `factsOf` reads these from the
 * records; nobody is asked twice.
 */
export const governance: Chapter = {
  id: "governance",
  facts: [
    {
      key: "governance.stage",
      kind: "one-of",
      scope: "system",
      source: { document: practice, pinpoint: "" },
      options: ["idea", "pilot", "productive", "stopped"],
    },
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
