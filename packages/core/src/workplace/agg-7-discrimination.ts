import type { Condition } from "../engine/condition.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

/** §§ 1, 3, 7 and 19 AGG: nobody is put at a disadvantage on a ground of § 1, at work or in contracts with the public. */
export const discrimination: readonly Rule<FactKey>[] = [
  {
    id: "agg/3.1",
    source: { statute: "AGG", pinpoint: "§ 3(1)" },
    from: "2006-08-18",
    outcome: "condition",
    when: { all: [/* @__PURE__ */ anyGround(), { fact: "labour.disadvantage", includes: ["direct"] }] },
  },
  {
    id: "agg/3.2",
    source: { statute: "AGG", pinpoint: "§ 3(2)" },
    from: "2006-08-18",
    outcome: "condition",
    when: { all: [/* @__PURE__ */ anyGround(), { fact: "labour.disadvantage", includes: ["indirect"] }] },
    unless: {
      all: [
        { fact: "labour.neutralCriterion", includes: ["legitimate-aim"] },
        { fact: "labour.neutralCriterion", includes: ["appropriate"] },
        { fact: "labour.neutralCriterion", includes: ["necessary"] },
      ],
    },
  },
  {
    id: "agg/7.1",
    source: { statute: "AGG", pinpoint: "§ 7(1)" },
    from: "2006-08-18",
    outcome: "obligation",
    when: {
      all: [
        { fact: "labour.equalityArea", includes: ["work"] },
        {
          any: [
            { all: [{ rule: "agg/3.1" }, { not: /* @__PURE__ */ justifiedAtWork() }] },
            { all: [{ rule: "agg/3.2" }, { not: /* @__PURE__ */ positiveAction() }] },
          ],
        },
      ],
    },
    duty: { addressees: [], documents: ["D29"], met: { any: [] } },
  },
  {
    id: "agg/19.1",
    source: { statute: "AGG", pinpoint: "§ 19(1)" },
    from: "2006-08-18",
    outcome: "obligation",
    when: {
      all: [
        /* @__PURE__ */ coveredContract(),
        {
          any: [
            { all: [{ rule: "agg/3.1" }, { not: /* @__PURE__ */ justifiedInContracts() }] },
            { all: [{ rule: "agg/3.2" }, { not: /* @__PURE__ */ positiveAction() }] },
          ],
        },
      ],
    },
    duty: { addressees: [], documents: ["D29"], met: { any: [] } },
  },
];

// § 1.
function anyGround(): Condition<FactKey> {
  return ground("race-or-ethnic-origin", "sex", "religion", "belief", "disability", "age", "sexual-identity");
}

// §§ 5 and 8 to 10. § 4: the justification must reach every ground.
function justifiedAtWork(): Condition<FactKey> {
  const forAll = justification("occupational-requirement", "positive-action");
  return {
    all: [
      { any: [{ not: ground("race-or-ethnic-origin", "sex", "disability", "sexual-identity") }, forAll] },
      { any: [{ not: ground("religion", "belief") }, forAll, justification("religious-community")] },
      { any: [{ not: ground("age") }, forAll, justification("age-objective")] },
    ],
  };
}

// § 5.
function positiveAction(): Condition<FactKey> {
  return justification("positive-action");
}

// § 19(1), and (2) for race and ethnic origin. Belief is no ground here.
function coveredContract(): Condition<FactKey> {
  return {
    any: [
      {
        all: [
          area("mass-contracts", "insurance"),
          ground("race-or-ethnic-origin", "sex", "religion", "disability", "age", "sexual-identity"),
        ],
      },
      { all: [area("other-offers"), ground("race-or-ethnic-origin")] },
    ],
  };
}

// §§ 5 and 20. Race and ethnic origin have no other justification than § 5. Insurance asks for a calculation of the risk,
// and none by sex.
function justifiedInContracts(): Condition<FactKey> {
  const byRisk: Condition<FactKey> = { all: [justification("risk-calculation"), { not: ground("sex") }] };
  return {
    any: [
      positiveAction(),
      {
        all: [
          { not: ground("race-or-ethnic-origin") },
          { any: [{ not: area("mass-contracts") }, justification("objective-reason")] },
          { any: [{ not: area("insurance") }, byRisk] },
        ],
      },
    ],
  };
}

function ground(...includes: readonly string[]): Condition<FactKey> {
  return { fact: "labour.grounds", includes };
}

function justification(...includes: readonly string[]): Condition<FactKey> {
  return { fact: "labour.justification", includes };
}

function area(...includes: readonly string[]): Condition<FactKey> {
  return { fact: "labour.equalityArea", includes };
}
