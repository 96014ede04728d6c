import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const celex = "32024R1689";
const draft = "Guidelines under Art. 6(5) AI Act, draft of 2026-05-19";
const forNaturalPersons = { fact: "services.naturalPersons", is: true } as const;

/** Annex III, point 5: essential private and public services and benefits. */
export const services: readonly Rule<FactKey>[] = [
  {
    id: "ai-act/annex-iii.5.a",
    source: { celex, pinpoint: "Annex III, point 5(a)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "annex-iii",
    when: {
      all: [
        { fact: "services.use", includes: ["public-benefit-eligibility", "public-benefit-decision"] },
        { fact: "services.forPublicAuthority", is: true },
      ],
    },
    readings: [
      {
        basis: "draft-guideline",
        source: { document: draft, pinpoint: "Annex III, point 5(a)" },
        narrows: { not: { fact: "services.outreachOnly", is: true } },
      },
    ],
  },
  {
    id: "ai-act/annex-iii.5.b",
    source: { celex, pinpoint: "Annex III, point 5(b)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "annex-iii",
    when: { all: [{ fact: "services.use", includes: ["creditworthiness"] }, forNaturalPersons] },
    unless: { fact: "services.detectsFraud", is: true },
    readings: [
      {
        basis: "draft-guideline",
        source: { document: draft, pinpoint: "paras 301-305" },
        narrows: { fact: "services.essentialPrivate", is: true },
        unless: {
          all: [
            { fact: "services.detectsFraud", is: true },
            { fact: "services.fraudMainPurpose", is: true },
          ],
        },
      },
    ],
  },
  {
    id: "ai-act/annex-iii.5.c",
    source: { celex, pinpoint: "Annex III, point 5(c)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "annex-iii",
    when: {
      all: [
        { fact: "services.use", includes: ["insurance-risk"] },
        { fact: "services.use", includes: ["insurance-pricing"] },
        forNaturalPersons,
      ],
    },
    readings: [
      {
        basis: "draft-guideline",
        source: { document: draft, pinpoint: "Annex III, point 5(c)" },
        widens: {
          all: [{ fact: "services.use", includes: ["insurance-risk", "insurance-pricing"] }, forNaturalPersons],
        },
      },
    ],
  },
  {
    id: "ai-act/annex-iii.5.d",
    source: { celex, pinpoint: "Annex III, point 5(d)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "annex-iii",
    when: { fact: "services.use", includes: ["emergency-calls", "emergency-dispatch", "patient-triage"] },
  },
];
