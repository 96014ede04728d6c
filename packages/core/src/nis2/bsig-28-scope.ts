import type { Reading, Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** § 28(1) to (3) with § 2 no. 4: which entities there are, and which of them are besonders wichtig or wichtig. */
export const scopeRules: readonly Rule<FactKey>[] = [
  // § 2 no. 4: a cloud computing service. That hosted software can be one is likely and debated.
  {
    id: "bsig/2.4",
    source: { statute: "BSIG", pinpoint: "§ 2 no. 4" },
    from: "2025-12-06",
    outcome: "definition",
    // Reading: shared, scalable resources on demand are what the definition asks for; until a check says no, it is likely.
    when: {
      any: [
        { fact: "nis2.activities", includes: ["cloud"] },
        {
          all: [
            { fact: "nis2.activities", includes: ["hosted-software"] },
            { not: { fact: "nis2.saasCheck", is: "no-cloud" } },
          ],
        },
      ],
    },
    readings: [
      {
        basis: "contested",
        source: { document: "Debate on SaaS as cloud computing under the NIS 2 Directive", pinpoint: "" },
        narrows: {
          any: [
            { fact: "nis2.activities", includes: ["cloud"] },
            { fact: "nis2.saasCheck", is: "cloud" },
          ],
        },
      },
    ],
  },
  // Our advice on § 2 no. 4: have the hosted software checked.
  {
    id: "bsig/2.4-check",
    source: { document: "Good practice", pinpoint: "" },
    from: "2025-12-06",
    outcome: "obligation",
    when: { fact: "nis2.activities", includes: ["hosted-software"] },
    duty: {
      addressees: [],
      documents: ["D23"],
      scope: "organisation",
      met: { fact: "nis2.saasCheck", includes: ["cloud", "no-cloud"] },
    },
  },
  // A type of entity in Anlage 1, with § 28(3) on side activities. Which option is which type: `entityTypes`.
  {
    id: "bsig/annex-1",
    source: { statute: "BSIG", pinpoint: "§ 28(1) no. 4" },
    from: "2025-12-06",
    outcome: "condition",
    when: {
      any: [
        {
          fact: "nis2.activities",
          includes: [
            "energy",
            "transport",
            "finance",
            "health",
            "drinking-water",
            "waste-water",
            "internet-exchange",
            "dns-provider",
            "tld-registry",
            "data-centre",
            "content-delivery",
            "qualified-trust",
            "trust",
            "telecom",
            "managed-service",
            "managed-security",
            "space",
          ],
        },
        { rule: "bsig/2.4" },
      ],
    },
    unless: { fact: "nis2.negligible", includes: ["annex-1"] },
    readings: [/* @__PURE__ */ withoutSideActivities()],
  },
  // A type of entity in Anlage 2, with § 28(3) on side activities.
  {
    id: "bsig/annex-2",
    source: { statute: "BSIG", pinpoint: "§ 28(2) no. 3" },
    from: "2025-12-06",
    outcome: "condition",
    when: {
      fact: "nis2.activities",
      includes: [
        "post",
        "waste",
        "chemicals",
        "food",
        "manufacturing",
        "marketplace",
        "search-engine",
        "social-platform",
        "research",
      ],
    },
    unless: { fact: "nis2.negligible", includes: ["annex-2"] },
    readings: [/* @__PURE__ */ withoutSideActivities()],
  },
  // § 28(1): besonders wichtige Einrichtung. The federal administration is none unless it runs a critical installation.
  {
    id: "bsig/28.1",
    source: { statute: "BSIG", pinpoint: "§ 28(1)" },
    from: "2025-12-06",
    outcome: "classification",
    when: {
      any: [
        {
          fact: "nis2.activities",
          includes: ["critical-installation", "qualified-trust", "tld-registry", "dns-provider"],
        },
        { all: [{ fact: "nis2.activities", includes: ["telecom"] }, { rule: "bsig/size-50" }] },
        { all: [{ rule: "bsig/annex-1" }, { fact: "nis2.forPay", is: true }, { rule: "bsig/size-250" }] },
      ],
    },
    unless: { any: [{ rule: "bsig/29" }, { rule: "bsig/28.8" }] },
  },
  // § 28(2): wichtige Einrichtung.
  {
    id: "bsig/28.2",
    source: { statute: "BSIG", pinpoint: "§ 28(2)" },
    from: "2025-12-06",
    outcome: "classification",
    when: {
      any: [
        { fact: "nis2.activities", includes: ["trust", "telecom"] },
        {
          all: [
            { any: [{ rule: "bsig/annex-1" }, { rule: "bsig/annex-2" }] },
            { fact: "nis2.forPay", is: true },
            { rule: "bsig/size-50" },
          ],
        },
      ],
    },
    unless: {
      any: [{ rule: "bsig/28.1" }, { fact: "nis2.federalAdministration", is: true }, { rule: "bsig/28.8" }],
    },
  },
  // §§ 28, 59 and 60 together: an entity of one of the two classes, and the BSI is competent.
  {
    id: "bsig/28",
    source: { statute: "BSIG", pinpoint: "§ 28" },
    from: "2025-12-06",
    outcome: "classification",
    when: {
      all: [
        { any: [{ rule: "bsig/28.1" }, { rule: "bsig/28.2" }] },
        { any: [{ rule: "bsig/59" }, { rule: "bsig/60" }] },
      ],
    },
  },
];

// The Directive knows no such exception, so that under this reading a side activity counts.
function withoutSideActivities(): Reading<FactKey> {
  return { basis: "contested", source: { celex: "32022L2555", pinpoint: "Art. 2(1)" }, unless: { any: [] } };
}
