import { describe, expect, test } from "vitest";
import type { Facts } from "../index.ts";
import { gapId } from "../law/gap-id.ts";
import { worksCouncilFineTiers } from "./betrvg-121-penalties.ts";
import { labourLaw } from "./labour.ts";
import { cases, isLawOn, verdictOf, type WorkplaceCase } from "./workplace-cases.ts";

const council: Facts = { "governance.stage": "productive", "workplace.councilExists": true };
const planned: Facts = { "governance.stage": "idea" };
const stopped: Facts = { "governance.stage": "stopped" };
const noCouncil: Facts = { "workplace.councilExists": false };
const unstatedCouncil: Facts = { "workplace.councilExists": "undecided" };
const unstatedSteps: Facts = { "labour.councilSteps": "undecided" };

const touching: Facts = {
  ...council,
  "workplace.usedByStaff": true,
  "workplace.canMonitorStaff": false,
  "privacy.employeeData": false,
};
const untouched: Facts = { "workplace.usedByStaff": false };
const told: Facts = {
  ...touching,
  "workplace.councilInformed": true,
  "labour.councilSteps": ["documents", "contact-person"],
};
const asked: Facts = { ...touching, "labour.councilRequests": ["expert"], "labour.councilSteps": [] };

const support: readonly WorkplaceCase[] = [
  ...cases("betrvg/80.3.2", touching, [
    ["staff work with the system", {}, "yes"],
    ["it only can monitor staff", { ...untouched, "workplace.canMonitorStaff": true }, "yes"],
    ["it only holds data on staff", { ...untouched, "privacy.employeeData": true }, "yes"],
    ["it touches no task of the council", untouched, "no"],
    ["no works council", noCouncil, "no"],
    ["council unstated", unstatedCouncil, "unknown"],
    ["use by staff unstated", { "workplace.usedByStaff": "undecided" }, "unknown"],
  ]),
  ...cases("betrvg/80.2", touching, [
    ["staff work with the system", {}, "yes"],
    ["it only can monitor staff", { ...untouched, "workplace.canMonitorStaff": true }, "yes"],
    ["it only holds data on staff", { ...untouched, "privacy.employeeData": true }, "yes"],
    ["it touches no task of the council", untouched, "no"],
    ["no works council", noCouncil, "no"],
  ]),
  ...cases(gapId("betrvg/80.2"), told, [
    ["informed, with documents and a contact", {}, "no"],
    ["not informed", { "workplace.councilInformed": false }, "yes"],
    ["no documents", { "labour.councilSteps": ["contact-person"] }, "yes"],
    ["no contact", { "labour.councilSteps": ["documents"] }, "yes"],
    ["planned, no contact", { ...planned, "labour.councilSteps": ["documents"] }, "yes"],
    ["stopped, no contact", { ...stopped, "labour.councilSteps": ["documents"] }, "no"],
    ["steps unstated", unstatedSteps, "unknown"],
  ]),
  ...cases("betrvg/80.3", asked, [
    ["the council asks for an expert", {}, "yes"],
    ["it asks for something else", { "labour.councilRequests": ["selection-guidelines"] }, "no"],
    ["it has nothing to judge", untouched, "no"],
    ["requests unstated", { "labour.councilRequests": "undecided" }, "unknown"],
  ]),
  ...cases(gapId("betrvg/80.3"), asked, [
    ["no expert agreed", {}, "yes"],
    ["planned, no expert agreed", planned, "yes"],
    ["person, scope and fee agreed", { "labour.councilSteps": ["expert-agreed"] }, "no"],
    ["steps unstated", unstatedSteps, "unknown"],
  ]),
];

const informedStaff: Facts = { ...council, "workplace.usedByStaff": true, "labour.staffInformed": true };
const staff: readonly WorkplaceCase[] = [
  ...cases("betrvg/81.4", informedStaff, [
    ["staff work with the system", {}, "yes"],
    ["there is no works council (the right is each employee’s)", noCouncil, "yes"],
    ["staff do not work with it", untouched, "no"],
    ["use unstated", { "workplace.usedByStaff": "undecided" }, "unknown"],
  ]),
  ...cases(gapId("betrvg/81.4"), informedStaff, [
    ["staff are informed", {}, "no"],
    ["staff are not informed", { "labour.staffInformed": false }, "yes"],
    ["planned, staff are not informed", { ...planned, "labour.staffInformed": false }, "yes"],
    ["information unstated", { "labour.staffInformed": "undecided" }, "unknown"],
  ]),
];

const effects: Facts = {
  ...council,
  "labour.settledByCollectiveAgreement": false,
  "labour.effects": ["conduct-rules", "health-strain"],
  "labour.councilSteps": [],
};
const settled: Facts = { "labour.settledByCollectiveAgreement": true };
const conduct: readonly WorkplaceCase[] = [
  ...cases("betrvg/87.1.1", effects, [
    ["rules of conduct for AI", {}, "yes"],
    ["only strain on health", { "labour.effects": ["health-strain"] }, "no"],
    ["no works council", noCouncil, "no"],
    ["a collective agreement settles it", settled, "no"],
    ["effects unstated", { "labour.effects": "undecided" }, "unknown"],
    ["council unstated", unstatedCouncil, "unknown"],
    ["opening clause unstated", { "labour.settledByCollectiveAgreement": "undecided" }, "unknown"],
  ]),
  ...cases(gapId("betrvg/87.1.1"), effects, [
    ["no rules agreed", { "labour.councilSteps": ["health-agreed"] }, "yes"],
    ["planned, no rules agreed", planned, "yes"],
    ["rules agreed", { "labour.councilSteps": ["conduct-agreed"] }, "no"],
    ["steps unstated", unstatedSteps, "unknown"],
  ]),
  ...cases("betrvg/87.1.7", effects, [
    ["strain on health", {}, "yes"],
    ["only rules of conduct", { "labour.effects": ["conduct-rules"] }, "no"],
    ["no works council", noCouncil, "no"],
    ["a law settles it", settled, "no"],
    ["effects unstated", { "labour.effects": "undecided" }, "unknown"],
    ["council unstated", unstatedCouncil, "unknown"],
  ]),
  ...cases(gapId("betrvg/87.1.7"), effects, [
    ["no protection agreed", { "labour.councilSteps": ["conduct-agreed"] }, "yes"],
    ["planned, no protection agreed", planned, "yes"],
    ["protection agreed", { "labour.councilSteps": ["health-agreed"] }, "no"],
    ["steps unstated", unstatedSteps, "unknown"],
  ]),
];

const personnel = (...rules: readonly Rule[]): Facts => ({
  ...council,
  "labour.personnelRules": rules,
  "labour.councilSteps": [],
});
type Rule =
  | "questionnaire"
  | "contract-details"
  | "assessment-principles"
  | "selection-guidelines"
  | "ai-drafted-guidelines";

const consents: readonly WorkplaceCase[] = [
  ...cases("betrvg/94.1", personnel("questionnaire"), [
    ["a questionnaire", {}, "yes"],
    ["personal details in standard contracts", { "labour.personnelRules": ["contract-details"] }, "yes"],
    [
      "other rules on personnel",
      { "labour.personnelRules": ["assessment-principles", "selection-guidelines", "ai-drafted-guidelines"] },
      "no",
    ],
    ["no works council", noCouncil, "no"],
    ["rules unstated", { "labour.personnelRules": "undecided" }, "unknown"],
    ["council unstated", unstatedCouncil, "unknown"],
  ]),
  ...cases(gapId("betrvg/94.1"), personnel("questionnaire"), [
    ["no consent", { "labour.councilSteps": ["assessment-consent"] }, "yes"],
    ["planned, no consent", planned, "yes"],
    ["consent", { "labour.councilSteps": ["questionnaire-consent"] }, "no"],
    ["steps unstated", unstatedSteps, "unknown"],
  ]),
  ...cases("betrvg/94.2", personnel("assessment-principles"), [
    ["principles of assessment", {}, "yes"],
    [
      "other rules on personnel",
      {
        "labour.personnelRules": ["questionnaire", "contract-details", "selection-guidelines", "ai-drafted-guidelines"],
      },
      "no",
    ],
    ["no works council", noCouncil, "no"],
    ["rules unstated", { "labour.personnelRules": "undecided" }, "unknown"],
    ["council unstated", unstatedCouncil, "unknown"],
  ]),
  ...cases(gapId("betrvg/94.2"), personnel("assessment-principles"), [
    ["no consent", { "labour.councilSteps": ["questionnaire-consent"] }, "yes"],
    ["planned, no consent", planned, "yes"],
    ["consent", { "labour.councilSteps": ["assessment-consent"] }, "no"],
    ["steps unstated", unstatedSteps, "unknown"],
  ]),
  ...cases("betrvg/95.1", personnel("selection-guidelines"), [
    ["selection guidelines", {}, "yes"],
    [
      "other rules on personnel",
      {
        "labour.personnelRules": [
          "questionnaire",
          "contract-details",
          "assessment-principles",
          "ai-drafted-guidelines",
        ],
      },
      "no",
    ],
    ["no works council", noCouncil, "no"],
    ["rules unstated", { "labour.personnelRules": "undecided" }, "unknown"],
    ["council unstated", unstatedCouncil, "unknown"],
  ]),
  ...cases("betrvg/95.2a", personnel("ai-drafted-guidelines"), [
    ["guidelines that an AI drafted", {}, "yes"],
    [
      "other rules on personnel",
      {
        "labour.personnelRules": ["questionnaire", "contract-details", "assessment-principles", "selection-guidelines"],
      },
      "no",
    ],
    ["no works council", noCouncil, "no"],
    ["rules unstated", { "labour.personnelRules": "undecided" }, "unknown"],
    ["council unstated", unstatedCouncil, "unknown"],
  ]),
  ...[gapId("betrvg/95.1"), gapId("betrvg/95.2a")].flatMap((gap) =>
    cases(gap, personnel("selection-guidelines", "ai-drafted-guidelines"), [
      ["no consent", { "labour.councilSteps": ["measure-consent"] }, "yes"],
      ["planned, no consent", planned, "yes"],
      ["consent", { "labour.councilSteps": ["guidelines-consent"] }, "no"],
      ["steps unstated", unstatedSteps, "unknown"],
    ]),
  ),
];

const demanded: Facts = {
  ...council,
  "labour.establishmentEmployees": 501,
  "labour.councilRequests": ["selection-guidelines"],
  "labour.measures": ["hiring"],
  "labour.councilSteps": [],
};
const onDemand: readonly WorkplaceCase[] = [
  ...cases("betrvg/95.2", demanded, [
    ["501 employees, guidelines demanded, AI in hiring", {}, "yes"],
    ["500 employees", { "labour.establishmentEmployees": 500 }, "no"],
    ["not demanded", { "labour.councilRequests": ["expert"] }, "no"],
    ["AI in regrading", { "labour.measures": ["regrading"] }, "yes"],
    ["AI in transfers", { "labour.measures": ["transfer"] }, "yes"],
    ["AI in dismissals", { "labour.measures": ["dismissal"] }, "yes"],
    ["AI in first grading only (not a matter of § 95)", { "labour.measures": ["grading"] }, "no"],
    ["no works council", noCouncil, "no"],
    ["number unstated", { "labour.establishmentEmployees": "undecided" }, "unknown"],
    ["requests unstated", { "labour.councilRequests": "undecided" }, "unknown"],
    ["measures unstated", { "labour.measures": "undecided" }, "unknown"],
    ["council unstated", unstatedCouncil, "unknown"],
  ]),
  ...cases(gapId("betrvg/95.2"), demanded, [
    ["no guidelines agreed", {}, "yes"],
    ["planned, no guidelines agreed", planned, "yes"],
    ["guidelines agreed", { "labour.councilSteps": ["guidelines-consent"] }, "no"],
    ["steps unstated", unstatedSteps, "unknown"],
  ]),
];

const changed: Facts = { ...council, "labour.effects": ["changed-tasks", "skills-gap"], "labour.councilSteps": [] };
const training: readonly WorkplaceCase[] = [
  ...cases("betrvg/97.2", changed, [
    ["tasks change and skills fall short", {}, "yes"],
    ["tasks change, skills suffice", { "labour.effects": ["changed-tasks"] }, "no"],
    ["skills fall short, tasks stay", { "labour.effects": ["skills-gap"] }, "no"],
    ["no works council", noCouncil, "no"],
    ["effects unstated", { "labour.effects": "undecided" }, "unknown"],
    ["council unstated", unstatedCouncil, "unknown"],
  ]),
  ...cases(gapId("betrvg/97.2"), changed, [
    ["no training agreed", {}, "yes"],
    ["planned, no training agreed", planned, "yes"],
    ["training agreed", { "labour.councilSteps": ["training-agreed"] }, "no"],
    ["steps unstated", unstatedSteps, "unknown"],
  ]),
];

const hiring: Facts = {
  ...council,
  "labour.votingEmployees": 21,
  "labour.measures": ["hiring"],
  "labour.councilSteps": [],
};
const measures: readonly WorkplaceCase[] = [
  ...cases("betrvg/99.1", hiring, [
    ["21 entitled to vote, AI in hiring", {}, "yes"],
    ["20 entitled to vote", { "labour.votingEmployees": 20 }, "no"],
    ["AI in grading", { "labour.measures": ["grading"] }, "yes"],
    ["AI in regrading", { "labour.measures": ["regrading"] }, "yes"],
    ["AI in transfers", { "labour.measures": ["transfer"] }, "yes"],
    ["AI in dismissals only (§ 102, not § 99)", { "labour.measures": ["dismissal"] }, "no"],
    ["no works council", noCouncil, "no"],
    ["number unstated", { "labour.votingEmployees": "undecided" }, "unknown"],
    ["measures unstated", { "labour.measures": "undecided" }, "unknown"],
    ["council unstated", unstatedCouncil, "unknown"],
  ]),
  ...cases(gapId("betrvg/99.1"), hiring, [
    ["the council is not asked", {}, "yes"],
    ["planned only (the duty begins at the first measure)", planned, "no"],
    ["documents and consent before each measure", { "labour.councilSteps": ["measure-consent"] }, "no"],
    ["steps unstated", unstatedSteps, "unknown"],
  ]),
];

const change: Facts = {
  ...council,
  "labour.votingEmployees": 21,
  "labour.effects": ["basic-organisation", "major-disadvantages"],
  "labour.councilSteps": [],
};
const operations: readonly WorkplaceCase[] = [
  ...cases("betrvg/111", change, [
    ["21 entitled to vote, basic change, major disadvantages possible", {}, "yes"],
    ["20 entitled to vote", { "labour.votingEmployees": 20 }, "no"],
    ["work methods new at their base", { "labour.effects": ["basic-methods", "major-disadvantages"] }, "yes"],
    ["no basic change", { "labour.effects": ["major-disadvantages", "changed-tasks"] }, "no"],
    ["no major disadvantage", { "labour.effects": ["basic-organisation"] }, "no"],
    ["no works council", noCouncil, "no"],
    ["number unstated", { "labour.votingEmployees": "undecided" }, "unknown"],
    ["effects unstated", { "labour.effects": "undecided" }, "unknown"],
    ["council unstated", unstatedCouncil, "unknown"],
  ]),
  ...cases(gapId("betrvg/111"), change, [
    ["the council was not consulted", { "labour.councilSteps": ["consultation"] }, "yes"],
    ["planned, not consulted", planned, "yes"],
    ["consulted", { "labour.councilSteps": ["change-consulted"] }, "no"],
    ["steps unstated", unstatedSteps, "unknown"],
  ]),
  ...cases("betrvg/112.1", change, [
    ["a change of operations", {}, "yes"],
    ["none", { "labour.effects": [] }, "no"],
  ]),
  ...cases(gapId("betrvg/112.1"), change, [
    ["no reconciliation sought", { "labour.councilSteps": ["change-consulted"] }, "yes"],
    ["planned only", planned, "no"],
    ["reconciliation sought", { "labour.councilSteps": ["reconciliation-sought"] }, "no"],
    ["steps unstated", unstatedSteps, "unknown"],
  ]),
];

describe("BetrVG", () => {
  test.each([...support, ...staff, ...conduct, ...consents, ...onDemand, ...training, ...measures, ...operations])(
    "$rule, $situation: $verdict",
    ({ rule, facts, verdict }) => {
      expect(verdictOf(rule, facts)).toBe(verdict);
    },
  );
});

test("courts presume major disadvantages where a case of § 111 sentence 3 is given", () => {
  const without: Facts = { ...change, "labour.effects": ["basic-methods"] };
  expect(verdictOf("betrvg/111", without)).toBe("no");
  expect(verdictOf("betrvg/111", without, "guideline")).toBe("yes");
  expect(verdictOf("betrvg/111", { ...without, "labour.effects": ["basic-organisation"] }, "guideline")).toBe("yes");
  expect(verdictOf("betrvg/111", { ...without, "labour.votingEmployees": 20 }, "guideline")).toBe("no");
  expect(verdictOf("betrvg/111", { ...without, "workplace.councilExists": false }, "guideline")).toBe("no");
  expect(verdictOf("betrvg/111", { ...without, "labour.effects": ["changed-tasks"] }, "guideline")).toBe("no");
});

test("§ 121 fines missing information under §§ 90, 99 and 111 with up to EUR 10,000, and nothing else", () => {
  expect(worksCouncilFineTiers.map(({ id, amount, share }) => ({ id, amount, share }))).toEqual([
    { id: "betrvg/121.2", amount: 10_000, share: 0 },
  ]);
  const fined = labourLaw.filter(({ duty }) => duty?.fine === "betrvg/121.2").map(({ id }) => id);
  expect(fined).toEqual(["betrvg/90.1.3", "betrvg/90.2", "betrvg/99.1", "betrvg/111"]);
});

test("the words on AI are law since 18 June 2021", () => {
  const since2021 = labourLaw.filter(({ from }) => from === "2021-06-18").map(({ id }) => id);
  expect(since2021).toEqual(["betrvg/80.3.2", "betrvg/80.3", "betrvg/90.1.3", "betrvg/90.2", "betrvg/95.2a"]);
});

test("the works council and the staff come first while planning, the single measure and the social plan later", () => {
  const later = labourLaw.filter(
    ({ id, duty }) => id.startsWith("betrvg/") && duty !== undefined && duty.since !== "plan",
  );
  expect(later.map(({ id }) => id)).toEqual(["betrvg/99.1", "betrvg/112.1"]);
});

const council2021 = ["80.3", "80.3.2", "90.1.3", "90.2", "95.2a"];
const council2001 = ["80.2", "81.4", "87.1.1", "87.1.6", "87.1.7", "94.1", "94.2", "95.1", "95.2", "97.2", "99.1"];

test.each([
  ...[...council2001, "111", "112.1"].map((place) => ({ place, before: "2001-09-24", first: "2001-09-25" })),
  ...council2021.map((place) => ({ place, before: "2021-06-17", first: "2021-06-18" })),
])("betrvg/$place is law since $first", ({ place, before, first }) => {
  expect([isLawOn(`betrvg/${place}`, before), isLawOn(`betrvg/${place}`, first)]).toEqual([false, true]);
});

test.each(["80.2", "80.3", ...council2001.slice(1), "90.1.3", "90.2", "95.2a", "111", "112.1"])(
  "a gap in betrvg/%s is none when the system was stopped",
  (place) => {
    expect(verdictOf(gapId(`betrvg/${place}`), { "governance.stage": "stopped" })).toBe("no");
  },
);
