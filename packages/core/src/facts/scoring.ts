import type { Chapter } from "../engine/fact.ts";

const statute = "BDSG";

/** Scoring of natural persons and credit to consumers: § 30, 31 and 37a BDSG, Directive (EU) 2023/2225. */
export const scoring: Chapter = {
  id: "scoring",
  facts: [
    { key: "scoring.ofPersons", kind: "yes-no", scope: "system", source: { statute, pinpoint: "§ 31(1)" } },
    {
      key: "scoring.conditions",
      kind: "some-of",
      scope: "system",
      source: { statute, pinpoint: "§ 31(1)" },
      options: ["data-protection-law", "recognised-method", "more-than-address", "address-notice"],
    },
    {
      key: "scoring.inputs",
      kind: "some-of",
      scope: "system",
      source: { statute, pinpoint: "§ 31(1) no. 3" },
      options: ["address", "name", "social-network", "special-categories", "minors"],
    },
    {
      key: "scoring.agency",
      kind: "one-of",
      scope: "system",
      source: { statute, pinpoint: "§ 31(2)" },
      options: ["none", "without-claims", "listed-claims", "other-claims"],
    },
    { key: "scoring.reviewedByLawyer", kind: "yes-no", scope: "system", source: { statute, pinpoint: "§ 37a" } },
    { key: "scoring.consumerCredit", kind: "yes-no", scope: "system", source: { statute, pinpoint: "§ 30(2)" } },
    { key: "scoring.refusalNotice", kind: "yes-no", scope: "system", source: { statute, pinpoint: "§ 30(2)" } },
    {
      key: "scoring.consumerRights",
      kind: "some-of",
      scope: "system",
      source: { document: "Directive (EU) 2023/2225", pinpoint: "Art. 18" },
      options: ["human-intervention", "explanation", "review"],
    },
  ],
};
