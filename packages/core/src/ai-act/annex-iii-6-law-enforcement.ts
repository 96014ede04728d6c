import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const celex = "32024R1689";
const draft = "Guidelines under Art. 6(5) AI Act, draft of 2026-05-19";
const byAuthority = { fact: "lawEnforcement.byAuthority", is: true } as const;
const notAdministrative = { not: { fact: "lawEnforcement.administrativeOnly", is: true } } as const;
const aboutPersons = { not: { fact: "lawEnforcement.placesOnly", is: true } } as const;
const notSolelyProfiling = { not: { fact: "practice.solelyProfiling", is: true } } as const;

/** Annex III, point 6: law enforcement, as far as the use is permitted at all. */
export const lawEnforcement: readonly Rule<FactKey>[] = [
  {
    id: "ai-act/annex-iii.6.a",
    source: { celex, pinpoint: "Annex III, point 6(a)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "annex-iii",
    when: { all: [{ fact: "lawEnforcement.use", includes: ["victim-risk"] }, byAuthority] },
    readings: [
      {
        basis: "draft-guideline",
        source: { document: draft, pinpoint: "Annex III, point 6" },
        narrows: { all: [notAdministrative, aboutPersons] },
      },
    ],
  },
  {
    id: "ai-act/annex-iii.6.b",
    source: { celex, pinpoint: "Annex III, point 6(b)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "annex-iii",
    when: { all: [{ fact: "lawEnforcement.use", includes: ["polygraph"] }, byAuthority] },
    readings: [
      {
        basis: "draft-guideline",
        source: { document: draft, pinpoint: "Annex III, point 6" },
        narrows: notAdministrative,
      },
    ],
  },
  {
    id: "ai-act/annex-iii.6.c",
    source: { celex, pinpoint: "Annex III, point 6(c)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "annex-iii",
    when: { all: [{ fact: "lawEnforcement.use", includes: ["evidence-reliability"] }, byAuthority] },
    readings: [
      {
        basis: "draft-guideline",
        source: { document: draft, pinpoint: "Annex III, point 6" },
        narrows: notAdministrative,
      },
    ],
  },
  {
    id: "ai-act/annex-iii.6.d",
    source: { celex, pinpoint: "Annex III, point 6(d)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "annex-iii",
    when: {
      all: [
        {
          any: [
            { all: [{ fact: "lawEnforcement.use", includes: ["offending-risk"] }, notSolelyProfiling] },
            { fact: "lawEnforcement.use", includes: ["traits-or-past-behaviour"] },
          ],
        },
        byAuthority,
      ],
    },
    // Paras 366-367 stretch “not solely” to traits and past behaviour, which the point names as an alternative.
    readings: [
      {
        basis: "draft-guideline",
        source: { document: draft, pinpoint: "Annex III, point 6(d)" },
        narrows: { all: [notSolelyProfiling, notAdministrative, aboutPersons] },
      },
    ],
  },
  {
    id: "ai-act/annex-iii.6.e",
    source: { celex, pinpoint: "Annex III, point 6(e)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "annex-iii",
    when: { all: [{ fact: "lawEnforcement.use", includes: ["profiling"] }, byAuthority] },
    readings: [
      {
        basis: "draft-guideline",
        source: { document: draft, pinpoint: "Annex III, point 6" },
        narrows: { all: [notAdministrative, aboutPersons] },
      },
    ],
  },
];
