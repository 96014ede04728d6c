import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** The digital services for which § 60 makes one Member State competent; cloud computing stands in `bsig/2.4`. */
const DIGITAL_SERVICES = [
  "dns-provider",
  "tld-registry",
  "domain-registrar",
  "data-centre",
  "content-delivery",
  "managed-service",
  "managed-security",
  "marketplace",
  "search-engine",
  "social-platform",
] as const;

/** §§ 59 and 60: for whom the BSI is competent. */
export const competenceRules: readonly Rule<FactKey>[] = [
  // § 59: those established in Germany, and critical installations that stand here.
  {
    id: "bsig/59",
    source: { statute: "BSIG", pinpoint: "§ 59" },
    from: "2025-12-06",
    outcome: "condition",
    when: {
      all: [
        {
          fact: "nis2.activities",
          includes: [
            "critical-installation",
            "energy",
            "transport",
            "finance",
            "health",
            "drinking-water",
            "waste-water",
            "internet-exchange",
            "qualified-trust",
            "trust",
            "telecom",
            "space",
            "post",
            "waste",
            "chemicals",
            "food",
            "manufacturing",
            "research",
            "social-security",
          ],
        },
        {
          any: [
            { fact: "nis2.establishment", includes: ["germany", "main-establishment-germany"] },
            {
              all: [
                { fact: "nis2.activities", includes: ["critical-installation"] },
                { fact: "nis2.establishment", includes: ["installation-germany"] },
              ],
            },
          ],
        },
      ],
    },
  },
  // § 60: digital services whose main establishment in the Union is in Germany, or that have none and no representative
  // elsewhere; where none is named at all, the BSI may take the case.
  // Reading: whoever has establishments in Germany only has the main one here.
  {
    id: "bsig/60",
    source: { statute: "BSIG", pinpoint: "§ 60" },
    from: "2025-12-06",
    outcome: "condition",
    when: {
      all: [
        { any: [{ rule: "bsig/2.4" }, { fact: "nis2.activities", includes: DIGITAL_SERVICES }] },
        {
          any: [
            { fact: "nis2.establishment", includes: ["main-establishment-germany"] },
            {
              all: [
                { fact: "nis2.establishment", includes: ["germany"] },
                { not: { fact: "nis2.establishment", includes: ["other-member-state"] } },
              ],
            },
            { not: { fact: "nis2.establishment", includes: ["other-member-state", "representative-elsewhere"] } },
          ],
        },
      ],
    },
  },
  // § 60: digital services from outside the Union name a representative in a Member State that they serve.
  {
    id: "bsig/60-representative",
    source: { statute: "BSIG", pinpoint: "§ 60" },
    from: "2025-12-06",
    outcome: "obligation",
    when: {
      all: [
        { any: [{ rule: "bsig/2.4" }, { fact: "nis2.activities", includes: DIGITAL_SERVICES }] },
        {
          not: {
            fact: "nis2.establishment",
            includes: ["germany", "main-establishment-germany", "other-member-state"],
          },
        },
      ],
    },
    duty: {
      addressees: [],
      documents: ["D23"],
      scope: "organisation",
      met: { fact: "nis2.establishment", includes: ["representative-germany", "representative-elsewhere"] },
    },
  },
];
