import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const celex = "32024R1689";
const draft = "Guidelines under Art. 6(5) AI Act, draft of 2026-05-19";
const recognised = { not: { fact: "education.informalOnly", is: true } } as const;
const forTheInstitution = { not: { fact: "education.learnerOnly", is: true } } as const;

/** Annex III, point 3: education and vocational training. */
export const education: readonly Rule<FactKey>[] = [
  {
    id: "ai-act/annex-iii.3.a",
    source: { celex, pinpoint: "Annex III, point 3(a)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "annex-iii",
    when: { fact: "education.use", includes: ["admission"] },
    readings: [
      {
        basis: "draft-guideline",
        source: { document: draft, pinpoint: "Annex III, point 3(a)" },
        narrows: { all: [recognised, forTheInstitution] },
      },
    ],
  },
  {
    id: "ai-act/annex-iii.3.b",
    source: { celex, pinpoint: "Annex III, point 3(b)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "annex-iii",
    when: { fact: "education.use", includes: ["evaluate-outcomes"] },
    readings: [
      { basis: "draft-guideline", source: { document: draft, pinpoint: "Annex III, point 3(b)" }, narrows: recognised },
    ],
  },
  {
    id: "ai-act/annex-iii.3.c",
    source: { celex, pinpoint: "Annex III, point 3(c)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "annex-iii",
    when: { fact: "education.use", includes: ["assess-level"] },
    readings: [
      {
        basis: "draft-guideline",
        source: { document: draft, pinpoint: "Annex III, point 3(c)" },
        narrows: { all: [recognised, forTheInstitution] },
      },
    ],
  },
  {
    id: "ai-act/annex-iii.3.d",
    source: { celex, pinpoint: "Annex III, point 3(d)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "annex-iii",
    when: { fact: "education.use", includes: ["monitor-tests"] },
    readings: [
      {
        basis: "draft-guideline",
        source: { document: draft, pinpoint: "Annex III, point 3(d)" },
        narrows: { all: [recognised, { not: { fact: "education.homeworkOnly", is: true } }] },
      },
    ],
  },
];
