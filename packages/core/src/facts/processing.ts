import type { Chapter } from "../engine/fact.ts";

const gdpr = "32016R0679";

/** Personal data, processors and transfers, Art. 4, 28 and 44 GDPR. `factsOf` reads these from the records. */
export const processing: Chapter = {
  id: "processing",
  facts: [
    { key: "processing.personalData", kind: "yes-no", scope: "system", source: { celex: gdpr, pinpoint: "Art. 4(1)" } },
    { key: "processing.byProcessor", kind: "yes-no", scope: "system", source: { celex: gdpr, pinpoint: "Art. 4(8)" } },
    {
      key: "processing.contractSigned",
      kind: "yes-no",
      scope: "system",
      source: { celex: gdpr, pinpoint: "Art. 28(3)" },
    },
    {
      key: "processing.impactAssessmentRequired",
      kind: "yes-no",
      scope: "system",
      source: { celex: gdpr, pinpoint: "Art. 35(1)" },
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
    { key: "transfer.occasional", kind: "yes-no", scope: "system", source: { celex: gdpr, pinpoint: "Art. 49(1)" } },
  ],
};
