import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const from = "2025-12-06";

/** § 32: the reports on a significant incident. They fall due with the incident, so that no record shows a gap. */
export const incidentReports: readonly Rule<FactKey>[] = [
  // § 2 no. 11: a significant security incident. Where Regulation (EU) 2024/2690 sets thresholds, those count.
  {
    id: "bsig/2.11",
    source: { statute: "BSIG", pinpoint: "§ 2 no. 11" },
    from,
    outcome: "definition",
    when: {
      any: [
        {
          all: [
            { not: { rule: "bsig/30.3" } },
            { fact: "nis2.incidentEffects", includes: ["severe-disruption", "severe-loss", "damage-to-others"] },
          ],
        },
        { all: [{ rule: "bsig/30.3" }, { fact: "nis2.incidentEffects", includes: ["regulation-threshold"] }] },
      ],
    },
  },
  /* @__PURE__ */ report("1.1", "§ 32(1) no. 1"),
  /* @__PURE__ */ report("1.2", "§ 32(1) no. 2"),
  /* @__PURE__ */ report("1.3", "§ 32(1) no. 3"),
  /* @__PURE__ */ report("1.4", "§ 32(1) no. 4"),
  /* @__PURE__ */ report("2", "§ 32(2)"),
  {
    id: "bsig/32.3",
    source: { statute: "BSIG", pinpoint: "§ 32(3)" },
    from,
    outcome: "obligation",
    when: { all: [{ rule: "bsig/30" }, { fact: "nis2.activities", includes: ["critical-installation"] }] },
    unless: { rule: "bsig/28.7" },
    duty: { addressees: [], documents: ["D23"], scope: "organisation" },
  },
];

function report(place: string, pinpoint: string): Rule<FactKey> {
  return {
    id: `bsig/32.${place}`,
    source: { statute: "BSIG", pinpoint },
    from,
    outcome: "obligation",
    when: { rule: "bsig/30" },
    unless: { rule: "bsig/28.7" },
    duty: { addressees: [], fine: "bsig/65.5.1", documents: ["D23"], scope: "organisation" },
  };
}
