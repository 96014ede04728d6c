import type { Chapter } from "../engine/fact.ts";

const celex = "32024R1689";
const draft = "Guidelines under Art. 6(5) AI Act, draft of 2026-05-19";

/** Essential private and public services: Annex III, point 5. */
export const services: Chapter = {
  id: "services",
  facts: [
    {
      key: "services.use",
      kind: "some-of",
      scope: "system",
      source: { celex, pinpoint: "Annex III, point 5" },
      options: [
        "public-benefit-eligibility",
        "public-benefit-decision",
        "creditworthiness",
        "insurance-risk",
        "insurance-pricing",
        "emergency-calls",
        "emergency-dispatch",
        "patient-triage",
      ],
    },
    {
      key: "services.forPublicAuthority",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Annex III, point 5(a)" },
    },
    {
      key: "services.naturalPersons",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Annex III, point 5(b)" },
    },
    {
      key: "services.detectsFraud",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Annex III, point 5(b)" },
    },
    {
      key: "services.fraudMainPurpose",
      kind: "yes-no",
      scope: "system",
      source: { document: draft, pinpoint: "paras 301-305" },
    },
    {
      key: "services.essentialPrivate",
      kind: "yes-no",
      scope: "system",
      source: { document: draft, pinpoint: "paras 301-305" },
    },
    {
      key: "services.outreachOnly",
      kind: "yes-no",
      scope: "system",
      source: { document: draft, pinpoint: "Annex III, point 5(a)" },
    },
  ],
};
