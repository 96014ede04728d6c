import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const celex = "32024R1689";
const draft = "Guidelines under Art. 6(5) AI Act, draft of 2026-05-19";
const forCourt = { fact: "justice.byAuthority", is: true } as const;

// The draft takes research, interpretation and application of the law as alternatives.
const eitherForCourt: Condition<FactKey> = {
  all: [{ fact: "justice.use", includes: ["research-or-interpret", "apply-law"] }, forCourt],
};

/** Annex III, point 8: administration of justice and democratic processes. */
export const justice: readonly Rule<FactKey>[] = [
  {
    id: "ai-act/annex-iii.8.a",
    source: { celex, pinpoint: "Annex III, point 8(a)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "annex-iii",
    when: {
      any: [
        {
          all: [
            { fact: "justice.use", includes: ["research-or-interpret"] },
            { fact: "justice.use", includes: ["apply-law"] },
            forCourt,
          ],
        },
        { fact: "justice.use", includes: ["dispute-resolution"] },
      ],
    },
    // Under the draft, out-of-court dispute resolution counts where its outcome has legal effects.
    readings: [
      {
        basis: "draft-guideline",
        source: { document: draft, pinpoint: "Annex III, point 8(a)" },
        narrows: { any: [eitherForCourt, { fact: "justice.legalEffects", is: true }] },
        widens: eitherForCourt,
      },
    ],
  },
  {
    id: "ai-act/annex-iii.8.b",
    source: { celex, pinpoint: "Annex III, point 8(b)" },
    from: "2024-08-01",
    applies: "annex-iii",
    outcome: "annex-iii",
    when: { fact: "justice.use", includes: ["influence-votes"] },
    unless: { fact: "justice.notExposed", is: true },
  },
];
