import type { Condition } from "../engine/condition.ts";
import type { Duty, Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const from = "2025-12-06";

/** § 30 and § 31: the ten fields, their documentation, and what critical installations owe beyond them. */
export const riskManagement: readonly Rule<FactKey>[] = [
  // Whether §§ 30 to 32, 35, 36, 38 and 39 bind us: in scope, and no special law takes their place.
  {
    id: "bsig/30",
    source: { statute: "BSIG", pinpoint: "§ 30(1)" },
    from,
    outcome: "classification",
    when: { rule: "bsig/28" },
    unless: { any: [{ rule: "bsig/28.5" }, { rule: "bsig/28.6" }] },
  },
  {
    id: "bsig/30.1.3",
    source: { statute: "BSIG", pinpoint: "§ 30(1) sentence 3" },
    from,
    outcome: "obligation",
    when: { rule: "bsig/30" },
    duty: /* @__PURE__ */ shownBy({ fact: "nis2.measures", includes: ["documentation"] }),
  },
  /* @__PURE__ */ measure(1, { fact: "nis2.measures", includes: ["risk-analysis"] }),
  /* @__PURE__ */ measure(2, { fact: "nis2.measures", includes: ["incident-handling"] }),
  /* @__PURE__ */ measure(3, { fact: "nis2.measures", includes: ["continuity"] }),
  /* @__PURE__ */ measure(4, { fact: "nis2.measures", includes: ["supply-chain"] }),
  /* @__PURE__ */ measure(5, { fact: "nis2.measures", includes: ["development"] }),
  /* @__PURE__ */ measure(6, { fact: "nis2.measures", includes: ["effectiveness"] }),
  /* @__PURE__ */ measure(7, { fact: "nis2.measures", includes: ["training"] }),
  /* @__PURE__ */ measure(8, { fact: "nis2.measures", includes: ["cryptography"] }),
  /* @__PURE__ */ measure(9, { fact: "nis2.measures", includes: ["personnel-access-assets"] }),
  /* @__PURE__ */ measure(10, { fact: "nis2.measures", includes: ["authentication"] }),
  /* @__PURE__ */ critical("1", { fact: "nis2.measures", includes: ["critical-level"] }),
  /* @__PURE__ */ critical("2", { fact: "nis2.measures", includes: ["attack-detection"] }),
  // § 30(3): for these services Implementing Regulation (EU) 2024/2690 goes before the ten fields.
  {
    id: "bsig/30.3",
    source: { statute: "BSIG", pinpoint: "§ 30(3)" },
    from,
    outcome: "classification",
    when: {
      all: [
        { rule: "bsig/30" },
        {
          any: [
            { rule: "bsig/2.4" },
            {
              fact: "nis2.activities",
              includes: [
                "dns-provider",
                "tld-registry",
                "data-centre",
                "content-delivery",
                "managed-service",
                "managed-security",
                "marketplace",
                "search-engine",
                "social-platform",
                "qualified-trust",
                "trust",
              ],
            },
          ],
        },
      ],
    },
  },
];

/** A duty of the organisation with the ceiling of § 65(5) no. 1; for a wichtige Einrichtung no. 2 counts. */
function shownBy(met: Condition<FactKey>): Duty<FactKey> {
  return { addressees: [], fine: "bsig/65.5.1", documents: ["D23"], scope: "organisation", met };
}

function measure(number: number, met: Condition<FactKey>): Rule<FactKey> {
  return {
    id: `bsig/30.2.${number}`,
    source: { statute: "BSIG", pinpoint: `§ 30(2) no. ${number}` },
    from,
    outcome: "obligation",
    when: { rule: "bsig/30" },
    duty: shownBy(met),
  };
}

// A paragraph of § 31. § 65(2) no. 2 names § 30(1) only, so that no fine of its own stands behind it.
function critical(paragraph: string, met: Condition<FactKey>): Rule<FactKey> {
  return {
    id: `bsig/31.${paragraph}`,
    source: { statute: "BSIG", pinpoint: `§ 31(${paragraph})` },
    from,
    outcome: "obligation",
    when: { all: [{ rule: "bsig/30" }, { fact: "nis2.activities", includes: ["critical-installation"] }] },
    duty: { addressees: [], documents: ["D23"], scope: "organisation", met },
  };
}
