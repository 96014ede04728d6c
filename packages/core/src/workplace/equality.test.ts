import { expect, test } from "vitest";
import type { Facts } from "../index.ts";
import { gapId } from "../law/gap-id.ts";
import { labourLaw } from "./labour.ts";
import { cases, isLawOn, verdictOf, type WorkplaceCase } from "./workplace-cases.ts";

const GROUNDS = ["race-or-ethnic-origin", "sex", "religion", "belief", "disability", "age", "sexual-identity"] as const;
type Ground = (typeof GROUNDS)[number];

const direct: Facts = {
  "governance.stage": "productive",
  "labour.equalityArea": ["work"],
  "labour.grounds": ["sex"],
  "labour.disadvantage": ["direct"],
  "labour.justification": [],
  "labour.neutralCriterion": [],
};
const indirect: Facts = { ...direct, "labour.disadvantage": ["indirect"] };
const on = (...grounds: readonly Ground[]): Facts => ({ "labour.grounds": grounds });
const under = (
  ...justification: readonly NonNullable<Extract<Facts["labour.justification"], readonly unknown[]>[number]>[]
): Facts => ({
  "labour.justification": justification,
});

const definitions: readonly WorkplaceCase[] = [
  ...GROUNDS.flatMap((ground) => [
    ...cases("agg/3.1", direct, [[`less favourable on ${ground}`, on(ground), "yes"]]),
    ...cases("agg/3.2", indirect, [[`a neutral criterion hits ${ground}`, on(ground), "yes"]]),
  ]),
  ...cases("agg/3.1", direct, [
    ["no ground", on(), "no"],
    ["only indirect", { "labour.disadvantage": ["indirect"] }, "no"],
    ["grounds unstated", { "labour.grounds": "undecided" }, "unknown"],
    ["disadvantage unstated", { "labour.disadvantage": "undecided" }, "unknown"],
  ]),
  ...cases("agg/3.2", indirect, [
    ["no ground", on(), "no"],
    ["only direct", { "labour.disadvantage": ["direct"] }, "no"],
    ["aim and means justify it", { "labour.neutralCriterion": ["legitimate-aim", "appropriate", "necessary"] }, "no"],
    ["no legitimate aim", { "labour.neutralCriterion": ["appropriate", "necessary"] }, "yes"],
    ["not appropriate", { "labour.neutralCriterion": ["legitimate-aim", "necessary"] }, "yes"],
    ["not necessary", { "labour.neutralCriterion": ["legitimate-aim", "appropriate"] }, "yes"],
    ["justification unstated", { "labour.neutralCriterion": "undecided" }, "unknown"],
  ]),
];

const work: readonly WorkplaceCase[] = [
  ...cases("agg/7.1", direct, [
    ["direct, not justified", {}, "yes"],
    ["not at work", { "labour.equalityArea": ["mass-contracts", "insurance", "other-offers"] }, "no"],
    ["no disadvantage", { "labour.disadvantage": [] }, "no"],
    ["area unstated", { "labour.equalityArea": "undecided" }, "unknown"],
    ["justification unstated", { "labour.justification": "undecided" }, "unknown"],
    ["indirect, not justified", { "labour.disadvantage": ["indirect"] }, "yes"],
    [
      "indirect, a justification of direct treatment does not help",
      { "labour.disadvantage": ["indirect"], ...under("occupational-requirement") },
      "yes",
    ],
    [
      "indirect, makes up disadvantages (§ 5)",
      { "labour.disadvantage": ["indirect"], ...under("positive-action") },
      "no",
    ],
  ]),
  ...GROUNDS.flatMap((ground) =>
    cases("agg/7.1", { ...direct, ...on(ground) }, [
      [`${ground}, nothing justifies it`, {}, "yes"],
      [`${ground}, occupational requirement (§ 8)`, under("occupational-requirement"), "no"],
      [`${ground}, positive action (§ 5)`, under("positive-action"), "no"],
      [
        `${ground}, religious community (§ 9)`,
        under("religious-community"),
        ground === "religion" || ground === "belief" ? "no" : "yes",
      ],
      [`${ground}, age limit with an aim (§ 10)`, under("age-objective"), ground === "age" ? "no" : "yes"],
      [`${ground}, a reason for contracts only`, under("objective-reason", "risk-calculation"), "yes"],
    ]),
  ),
  ...cases("agg/7.1", { ...direct, ...on("religion", "age") }, [
    ["two grounds, only religion justified (§ 4)", under("religious-community"), "yes"],
    ["two grounds, only age justified (§ 4)", under("age-objective"), "yes"],
    ["two grounds, both justified", under("religious-community", "age-objective"), "no"],
  ]),
];

const massContract: Facts = { ...direct, "labour.equalityArea": ["mass-contracts"] };
const insurance: Facts = { ...direct, "labour.equalityArea": ["insurance"] };
const contracts: readonly WorkplaceCase[] = [
  ...GROUNDS.flatMap((ground) => {
    const covered = ground === "belief" ? "no" : "yes";
    const race = ground === "race-or-ethnic-origin";
    return [
      ...cases("agg/19.1", { ...massContract, ...on(ground) }, [
        [`mass contract, ${ground}`, {}, covered],
        [`mass contract, ${ground}, objective reason`, under("objective-reason"), race ? "yes" : "no"],
        [`mass contract, ${ground}, risk calculation only`, under("risk-calculation"), covered],
        [`mass contract, ${ground}, positive action`, under("positive-action"), "no"],
      ]),
      ...cases("agg/19.1", { ...insurance, ...on(ground) }, [
        [`insurance, ${ground}`, {}, covered],
        [`insurance, ${ground}, objective reason only`, under("objective-reason"), covered],
        [`insurance, ${ground}, risk calculation`, under("risk-calculation"), race || ground === "sex" ? "yes" : "no"],
      ]),
      ...cases("agg/19.1", { ...direct, "labour.equalityArea": ["other-offers"], ...on(ground) }, [
        [`other offers, ${ground} (§ 19(2): race and ethnic origin only)`, {}, race ? "yes" : "no"],
        [`other offers, ${ground}, occupational requirement`, under("occupational-requirement"), race ? "yes" : "no"],
      ]),
    ];
  }),
  ...cases("agg/19.1", massContract, [
    ["work only", { "labour.equalityArea": ["work"] }, "no"],
    ["no disadvantage", { "labour.disadvantage": [] }, "no"],
    [
      "both kinds of contract need both reasons",
      { "labour.equalityArea": ["mass-contracts", "insurance"], ...on("age"), ...under("objective-reason") },
      "yes",
    ],
    ["indirect", { "labour.disadvantage": ["indirect"] }, "yes"],
    [
      "indirect, an objective reason alone does not help",
      { "labour.disadvantage": ["indirect"], ...under("objective-reason") },
      "yes",
    ],
    ["indirect, positive action", { "labour.disadvantage": ["indirect"], ...under("positive-action") }, "no"],
    ["work only, indirect", { "labour.equalityArea": ["work"], "labour.disadvantage": ["indirect"] }, "no"],
    ["work only, race", { "labour.equalityArea": ["work"], ...on("race-or-ethnic-origin") }, "no"],
    [
      "other offers, sex, indirect",
      { "labour.equalityArea": ["other-offers"], "labour.disadvantage": ["indirect"] },
      "no",
    ],
    ["area unstated", { "labour.equalityArea": "undecided" }, "unknown"],
    ["justification unstated", { "labour.justification": "undecided" }, "unknown"],
  ]),
];

const ends: readonly WorkplaceCase[] = [
  ...cases(gapId("agg/7.1"), direct, [
    ["in use (only ending it helps)", {}, "yes"],
    ["planned", { "governance.stage": "idea" }, "no"],
    ["justified", under("positive-action"), "no"],
    ["justification unstated", { "labour.justification": "undecided" }, "unknown"],
  ]),
  ...cases(gapId("agg/19.1"), massContract, [
    ["in use (only ending it helps)", {}, "yes"],
    ["planned", { "governance.stage": "idea" }, "no"],
    ["justified", under("objective-reason"), "no"],
    ["justification unstated", { "labour.justification": "undecided" }, "unknown"],
  ]),
];

const evidence: Facts = {
  "governance.stage": "productive",
  "labour.equalityArea": ["work"],
  "labour.applicants": true,
  "labour.biasEvidence": ["bias-tests", "decision-logs", "kept-until-claims-lapse"],
};
const proof: readonly WorkplaceCase[] = [
  ...cases("agg/12.1", evidence, [
    ["at work", {}, "yes"],
    ["not at work", { "labour.equalityArea": ["mass-contracts", "insurance", "other-offers"] }, "no"],
    ["area unstated", { "labour.equalityArea": "undecided" }, "unknown"],
  ]),
  ...cases(gapId("agg/12.1"), evidence, [
    ["tested", {}, "no"],
    ["staff trained (§ 12(2))", { "labour.biasEvidence": ["staff-trained"] }, "no"],
    ["neither", { "labour.biasEvidence": ["decision-logs", "kept-until-claims-lapse"] }, "yes"],
    ["unstated", { "labour.biasEvidence": "undecided" }, "unknown"],
  ]),
  ...cases("agg/15.4", evidence, [
    ["applicants", {}, "yes"],
    ["no applicants", { "labour.applicants": false }, "no"],
    ["unstated", { "labour.applicants": "undecided" }, "unknown"],
  ]),
  ...cases(gapId("agg/15.4"), evidence, [
    ["kept until claims lapse", {}, "no"],
    ["not kept", { "labour.biasEvidence": ["bias-tests", "decision-logs", "staff-trained"] }, "yes"],
    ["unstated", { "labour.biasEvidence": "undecided" }, "unknown"],
  ]),
  ...cases("agg/22", evidence, [
    ["work", {}, "yes"],
    ["mass contracts", { "labour.equalityArea": ["mass-contracts"] }, "yes"],
    ["insurance", { "labour.equalityArea": ["insurance"] }, "yes"],
    ["other offers", { "labour.equalityArea": ["other-offers"] }, "yes"],
    ["no such area", { "labour.equalityArea": [] }, "no"],
    ["area unstated", { "labour.equalityArea": "undecided" }, "unknown"],
  ]),
  ...cases(gapId("agg/22"), evidence, [
    ["tests and logs", {}, "no"],
    ["no tests", { "labour.biasEvidence": ["decision-logs", "staff-trained", "kept-until-claims-lapse"] }, "yes"],
    ["no logs", { "labour.biasEvidence": ["bias-tests", "staff-trained", "kept-until-claims-lapse"] }, "yes"],
    ["unstated", { "labour.biasEvidence": "undecided" }, "unknown"],
  ]),
];

test.each([...definitions, ...work, ...contracts, ...ends, ...proof])(
  "$rule, $situation: $verdict",
  ({ rule, facts, verdict }) => {
    expect(verdictOf(rule, facts)).toBe(verdict);
  },
);

test("equal treatment and the basis for data are owed from the first use", () => {
  const others = labourLaw.filter(({ id }) => !id.startsWith("betrvg/"));
  expect(others.length).toBeGreaterThan(0);
  for (const { id, duty } of others) expect([id, duty?.since]).toEqual([id, undefined]);
});

test.each(["3.1", "3.2", "7.1", "19.1", "12.1", "15.4", "22"])("agg/%s is law since 18 August 2006", (place) => {
  expect([isLawOn(`agg/${place}`, "2006-08-17"), isLawOn(`agg/${place}`, "2006-08-18")]).toEqual([false, true]);
});

test.each(["7.1", "19.1", "12.1", "15.4", "22"])("a gap in agg/%s is none when the system was stopped", (place) => {
  expect(verdictOf(gapId(`agg/${place}`), { "governance.stage": "stopped" })).toBe("no");
});
