import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const from = "2025-12-06";

/** §§ 35 and 36: telling customers and the public about incidents and threats. They fall due with the event. */
export const information: readonly Rule<FactKey>[] = [
  {
    id: "bsig/35.1",
    source: { statute: "BSIG", pinpoint: "§ 35(1)" },
    from,
    outcome: "obligation",
    when: { rule: "bsig/30" },
    duty: { addressees: [], fine: "bsig/65.5.1", documents: ["D23"], scope: "organisation" },
  },
  {
    id: "bsig/35.2",
    source: { statute: "BSIG", pinpoint: "§ 35(2)" },
    from,
    outcome: "obligation",
    when: {
      all: [
        { rule: "bsig/30" },
        {
          any: [
            { rule: "bsig/2.4" },
            {
              // Finance, social security, digital infrastructure, ICT service management, digital services.
              fact: "nis2.activities",
              includes: [
                "finance",
                "social-security",
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
                "marketplace",
                "search-engine",
                "social-platform",
              ],
            },
          ],
        },
      ],
    },
    duty: { addressees: [], fine: "bsig/65.5.1", documents: ["D23"], scope: "organisation" },
  },
  {
    id: "bsig/36.2",
    source: { statute: "BSIG", pinpoint: "§ 36(2)" },
    from,
    outcome: "obligation",
    when: { rule: "bsig/30" },
    duty: { addressees: [], fine: "bsig/65.5.1", documents: ["D23"], scope: "organisation" },
  },
];
