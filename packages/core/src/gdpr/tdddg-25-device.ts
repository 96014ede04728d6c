import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import type { FineTier } from "../law/fine.ts";

/** § 25 TDDDG (until 13 May 2024: TTDSG): consent before something is stored on or read from a device. */
export const deviceAccess: Rule<FactKey> = {
  id: "tdddg/25.1",
  source: { statute: "TDDDG", pinpoint: "§ 25(1)" },
  from: "2021-12-01",
  outcome: "obligation",
  when: { fact: "device.accesses", is: true },
  // § 25(2) nos. 1 and 2.
  unless: { fact: "device.purpose", includes: ["transmission", "requested-service"] },
  duty: {
    addressees: [],
    fine: "tdddg/28.2",
    met: {
      all: [
        { fact: "device.consent", includes: ["before-access"] },
        { fact: "device.consent", includes: ["informed"] },
        { fact: "device.consent", includes: ["clear-act"] },
        { fact: "device.consent", includes: ["freely-given"] },
        { fact: "device.consent", includes: ["withdrawable"] },
      ],
    },
  },
};

/** § 28(1) no. 13, (2) TDDDG: an amount, and no share of turnover. */
export const tdddgFineTiers: readonly FineTier[] = [
  {
    id: "tdddg/28.2",
    source: { statute: "TDDDG", pinpoint: "§ 28(2)" },
    amount: 300_000,
    share: 0,
    from: "2021-12-01",
  },
];
