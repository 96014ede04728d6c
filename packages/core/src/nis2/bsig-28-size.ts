import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** § 28 with its subsection 4: the two limits. The numbers are those of `bsigSizeLimits`. */
export const sizeRules: readonly Rule<FactKey>[] = [
  // § 28(4) sentence 2: partner and linked enterprises are not counted where the IT is independent from them.
  {
    id: "bsig/28.4",
    source: { statute: "BSIG", pinpoint: "§ 28(4) sentence 2" },
    from: "2025-12-06",
    outcome: "condition",
    when: {
      all: [
        { fact: "operator.hasLinkedEnterprises", is: true },
        { fact: "nis2.itIndependent", is: true },
      ],
    },
  },
  // The higher limit of § 28(1) no. 4. The numbers are those of `bsigSizeLimits`.
  {
    id: "bsig/size-250",
    source: { statute: "BSIG", pinpoint: "§ 28(1) no. 4" },
    from: "2025-12-06",
    outcome: "condition",
    when: {
      any: [
        { fact: "enterprise.staff", atLeast: 250 },
        {
          all: [
            { fact: "enterprise.turnover", moreThan: 50_000_000 },
            { fact: "enterprise.balanceSheet", moreThan: 43_000_000 },
          ],
        },
      ],
    },
    unless: {
      all: [
        { rule: "bsig/28.4" },
        {
          not: {
            any: [
              { fact: "enterprise.ownStaff", atLeast: 250 },
              {
                all: [
                  { fact: "enterprise.ownTurnover", moreThan: 50_000_000 },
                  { fact: "enterprise.ownBalanceSheet", moreThan: 43_000_000 },
                ],
              },
            ],
          },
        },
      ],
    },
  },
  // The lower limit of § 28(1) no. 3 and (2) no. 3.
  {
    id: "bsig/size-50",
    source: { statute: "BSIG", pinpoint: "§ 28(2) no. 3" },
    from: "2025-12-06",
    outcome: "condition",
    when: {
      any: [
        { fact: "enterprise.staff", atLeast: 50 },
        {
          all: [
            { fact: "enterprise.turnover", moreThan: 10_000_000 },
            { fact: "enterprise.balanceSheet", moreThan: 10_000_000 },
          ],
        },
      ],
    },
    unless: {
      all: [
        { rule: "bsig/28.4" },
        {
          not: {
            any: [
              { fact: "enterprise.ownStaff", atLeast: 50 },
              {
                all: [
                  { fact: "enterprise.ownTurnover", moreThan: 10_000_000 },
                  { fact: "enterprise.ownBalanceSheet", moreThan: 10_000_000 },
                ],
              },
            ],
          },
        },
      ],
    },
  },
];
