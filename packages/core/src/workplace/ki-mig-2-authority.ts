import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const from = "2026-07-29";

/**
 * § 2 KI-MIG: which German authority supervises a system under the AI Act. All from secondary sources: the official wording
 * was not read, and the ids name the authority where the paragraph is not known.
 */
export const germanAuthorities: readonly Rule<FactKey>[] = [
  {
    id: "ki-mig/2.bafin",
    source: { statute: "KI-MIG", pinpoint: "§ 2" },
    from,
    outcome: "classification",
    when: { fact: "supervision.sector", includes: ["financial"] },
    // §§ 34d, 34f, 34h, 34i and 34k GewO.
    unless: { fact: "supervision.sector", includes: ["trade-law-intermediary"] },
  },
  {
    id: "ki-mig/2.product",
    source: { statute: "KI-MIG", pinpoint: "§ 2" },
    from,
    outcome: "classification",
    when: { rule: "ai-act/annex-i.a" },
    unless: { rule: "ki-mig/2.bafin" },
  },
  {
    id: "ki-mig/2.5",
    source: { statute: "KI-MIG", pinpoint: "§ 2(5)" },
    from,
    outcome: "classification",
    when: {
      any: [
        {
          all: [
            { fact: "biometrics.forLawEnforcement", is: true },
            {
              any: [
                { rule: "ai-act/annex-iii.1.a" },
                { rule: "ai-act/annex-iii.1.b" },
                { rule: "ai-act/annex-iii.1.c" },
              ],
            },
          ],
        },
        { rule: "ai-act/annex-iii.6.a" },
        { rule: "ai-act/annex-iii.6.b" },
        { rule: "ai-act/annex-iii.6.c" },
        { rule: "ai-act/annex-iii.6.d" },
        { rule: "ai-act/annex-iii.6.e" },
        { rule: "ai-act/annex-iii.7.a" },
        { rule: "ai-act/annex-iii.7.b" },
        { rule: "ai-act/annex-iii.7.c" },
        { rule: "ai-act/annex-iii.7.d" },
        { rule: "ai-act/annex-iii.8.a" },
        { rule: "ai-act/annex-iii.8.b" },
      ],
    },
    unless: { any: [{ rule: "ki-mig/2.bafin" }, { rule: "ki-mig/2.product" }] },
  },
  {
    id: "ki-mig/2.land",
    source: { statute: "KI-MIG", pinpoint: "§ 2" },
    from,
    outcome: "classification",
    when: { fact: "supervision.sector", includes: ["land-body", "media"] },
    unless: { any: [{ rule: "ki-mig/2.bafin" }, { rule: "ki-mig/2.product" }, { rule: "ki-mig/2.5" }] },
  },
  {
    id: "ki-mig/2.1",
    source: { statute: "KI-MIG", pinpoint: "§ 2(1)" },
    from,
    outcome: "classification",
    when: {
      not: {
        any: [
          { rule: "ki-mig/2.bafin" },
          { rule: "ki-mig/2.product" },
          { rule: "ki-mig/2.5" },
          { rule: "ki-mig/2.land" },
        ],
      },
    },
  },
];
