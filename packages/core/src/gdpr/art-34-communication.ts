import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const celex = "32016R0679";

/** § 29(1) sentences 3 and 4 BDSG: what must stay secret is not told, unless the interest of the person prevails. */
export const secrecyOfBreach: Rule<FactKey> = {
  id: "bdsg/29.1",
  source: { statute: "BDSG", pinpoint: "§ 29(1) sentence 3" },
  from: "2018-05-25",
  outcome: "condition",
  when: { fact: "agreement.breachCircumstances", includes: ["secret"] },
  unless: { fact: "agreement.breachCircumstances", includes: ["interest-prevails"] },
};

const highRisk: Condition<FactKey> = {
  all: [{ rule: "gdpr/art-4.12" }, { fact: "agreement.breachRisk", is: "high" }],
};

/** Art. 34: telling the people concerned, or the public where that takes too much effort. */
export const communicationDuties: readonly Rule<FactKey>[] = [
  {
    id: "gdpr/art-34.1",
    source: { celex, pinpoint: "Art. 34(1)" },
    from: "2018-05-25",
    outcome: "obligation",
    when: highRisk,
    unless: {
      any: [
        { fact: "agreement.breachCircumstances", includes: ["unreadable", "risk-removed", "disproportionate"] },
        { rule: "bdsg/29.1" },
      ],
    },
    duty: { addressees: ["gdpr/art-4.7"], fine: "gdpr/art-83.4" },
  },
  {
    id: "gdpr/art-34.3.c",
    source: { celex, pinpoint: "Art. 34(3)(c)" },
    from: "2018-05-25",
    outcome: "obligation",
    when: { all: [highRisk, { fact: "agreement.breachCircumstances", includes: ["disproportionate"] }] },
    unless: {
      any: [{ fact: "agreement.breachCircumstances", includes: ["unreadable", "risk-removed"] }, { rule: "bdsg/29.1" }],
    },
    duty: { addressees: ["gdpr/art-4.7"], fine: "gdpr/art-83.4" },
  },
];
