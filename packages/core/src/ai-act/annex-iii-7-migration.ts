import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const celex = "32024R1689";
const draft = "Guidelines under Art. 6(5) AI Act, draft of 2026-05-19";
const byAuthority = { fact: "migration.byAuthority", is: true } as const;

/** Annex III, point 7: migration, asylum and border control, as far as the use is permitted at all. */
export const migration: readonly Rule<FactKey>[] = [
  {
    id: "ai-act/annex-iii.7.a",
    source: { celex, pinpoint: "Annex III, point 7(a)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "annex-iii",
    when: { all: [{ fact: "migration.use", includes: ["polygraph"] }, byAuthority] },
  },
  {
    id: "ai-act/annex-iii.7.b",
    source: { celex, pinpoint: "Annex III, point 7(b)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "annex-iii",
    when: { all: [{ fact: "migration.use", includes: ["entry-risk"] }, byAuthority] },
  },
  {
    id: "ai-act/annex-iii.7.c",
    source: { celex, pinpoint: "Annex III, point 7(c)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "annex-iii",
    when: { all: [{ fact: "migration.use", includes: ["applications"] }, byAuthority] },
  },
  {
    id: "ai-act/annex-iii.7.d",
    source: { celex, pinpoint: "Annex III, point 7(d)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "annex-iii",
    when: { all: [{ fact: "migration.use", includes: ["identify-persons"] }, byAuthority] },
    unless: { fact: "migration.documentCheckOnly", is: true },
    readings: [
      {
        basis: "draft-guideline",
        source: { document: draft, pinpoint: "Annex III, point 7(d)" },
        narrows: { not: { fact: "migration.searchAndRescueOnly", is: true } },
      },
    ],
  },
];
