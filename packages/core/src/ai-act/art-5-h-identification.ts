import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const celex = "32024R1689";

const realTimeUse: Condition<FactKey> = {
  all: [
    { rule: "ai-act/art-3.41" },
    { fact: "biometrics.realTime", is: true },
    { fact: "biometrics.publicSpace", is: true },
    { fact: "biometrics.forLawEnforcement", is: true },
  ],
};

// Art. 5(3): authorisation before the use; in urgency the use may come first, with the request within 24 hours.
const authorised: Condition<FactKey> = {
  any: [
    { fact: "biometrics.conditions", includes: ["authorised"] },
    {
      all: [
        { fact: "biometrics.urgent", is: true },
        { fact: "biometrics.requestedInTime", is: true },
      ],
    },
  ],
};

const stoppedIfRefused: Condition<FactKey> = {
  any: [{ not: { fact: "biometrics.refused", is: true } }, { fact: "biometrics.stoppedAfterRefusal", is: true }],
};

// Art. 5(2): in urgency the registration may follow. The impact assessment may not.
const registered: Condition<FactKey> = {
  any: [
    { fact: "biometrics.conditions", includes: ["registered"] },
    { fact: "biometrics.urgent", is: true },
  ],
};

/** Art. 5(1)(h) with 5(2) to (7): real-time remote biometric identification in public for law enforcement. */
export const realTimeIdentification: readonly Rule<FactKey>[] = [
  {
    // The use alone is prohibited, so that only the deployer is addressed.
    id: "ai-act/art-5.1.h",
    source: { celex, pinpoint: "Art. 5(1)(h)" },
    from: "2024-08-01",
    applies: "chapters-i-and-ii",
    outcome: "prohibited",
    when: realTimeUse,
    unless: { rule: "ai-act/art-5.2" },
    duty: { addressees: ["ai-act/art-3.4"], fine: "ai-act/art-99.3", documents: ["D02"] },
  },
  {
    id: "ai-act/art-5.2",
    source: { celex, pinpoint: "Art. 5(2)" },
    from: "2024-08-01",
    applies: "chapters-i-and-ii",
    outcome: "permission",
    when: {
      all: [
        realTimeUse,
        {
          fact: "biometrics.objective",
          includes: ["victims-or-missing", "threat-to-life-or-attack", "annex-ii-suspect"],
        },
        { fact: "biometrics.strictlyNecessary", is: true },
        { fact: "biometrics.conditions", includes: ["confirms-identity"] },
        { fact: "biometrics.conditions", includes: ["limited"] },
        { fact: "biometrics.conditions", includes: ["impact-assessment"] },
        registered,
        authorised,
        stoppedIfRefused,
        { fact: "biometrics.conditions", includes: ["no-decision-on-output-alone"] },
        { fact: "biometrics.conditions", includes: ["notified"] },
        { fact: "biometrics.conditions", includes: ["national-law"] },
      ],
    },
  },
  {
    id: "ai-act/art-5.4",
    source: { celex, pinpoint: "Art. 5(4)" },
    from: "2024-08-01",
    applies: "chapters-i-and-ii",
    outcome: "obligation",
    when: realTimeUse,
    duty: { addressees: ["ai-act/art-3.4"], fine: "ai-act/art-99.3" },
  },
];
