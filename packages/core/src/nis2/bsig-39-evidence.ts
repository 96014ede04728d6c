import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const from = "2025-12-06";

/** §§ 39, 61 and 62: proof and supervision. §§ 61 and 62 are not among what § 28(6) takes away. */
export const evidence: readonly Rule<FactKey>[] = [
  {
    id: "bsig/39.1",
    source: { statute: "BSIG", pinpoint: "§ 39(1)" },
    from,
    outcome: "obligation",
    when: { all: [{ rule: "bsig/30" }, { fact: "nis2.activities", includes: ["critical-installation"] }] },
    duty: {
      addressees: [],
      fine: "bsig/65.5.4",
      documents: ["D23"],
      scope: "organisation",
      met: { fact: "nis2.proofCurrent", is: true },
    },
  },
  {
    id: "bsig/61.1",
    source: { statute: "BSIG", pinpoint: "§ 61(1)" },
    from,
    outcome: "obligation",
    when: { all: [{ rule: "bsig/28" }, { rule: "bsig/28.1" }] },
    unless: { rule: "bsig/28.5" },
    duty: { addressees: [], documents: ["D23"], scope: "organisation" },
  },
  {
    id: "bsig/61.3",
    source: { statute: "BSIG", pinpoint: "§ 61(3)" },
    from,
    outcome: "obligation",
    when: {
      all: [
        { rule: "bsig/28" },
        { rule: "bsig/28.1" },
        { not: { fact: "nis2.activities", includes: ["critical-installation"] } },
      ],
    },
    unless: { rule: "bsig/28.5" },
    duty: { addressees: [], fine: "bsig/65.5.5", documents: ["D23"], scope: "organisation" },
  },
  {
    id: "bsig/62",
    source: { statute: "BSIG", pinpoint: "§ 62" },
    from,
    outcome: "obligation",
    when: { all: [{ rule: "bsig/28" }, { rule: "bsig/28.2" }] },
    unless: { rule: "bsig/28.5" },
    duty: { addressees: [], fine: "bsig/65.5.5", documents: ["D23"], scope: "organisation" },
  },
];
