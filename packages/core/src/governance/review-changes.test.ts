import { test as law } from "@fast-check/vitest";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Facts } from "../facts/facts.generated.ts";
import { anyInventory } from "./any-inventory.ts";
import { chat, completeCompany, completeServiceProvider, northbeam, organisation } from "./complete-company.ts";
import type { Inventory, Organisation, System } from "./inventory.ts";
import { reviewInventory } from "./review.ts";
import { type ReviewChange, type ReviewPeriod, reviewChanges } from "./review-changes.ts";

const DAYS = ["2025-02-02", "2025-12-05", "2025-12-06", "2026-08-02", "2026-11-21", "2026-12-02", "2027-12-02"];
const anyPeriod = fc.tuple(fc.nat(DAYS.length - 1), fc.nat(DAYS.length - 1)).map((places) => {
  const [from = "", to = ""] = places.sort((one, other) => one - other).map((place) => DAYS[place] ?? "");
  return { from, to };
});

law.prop([anyInventory(), anyPeriod])(
  "what happens to each system is the difference between the reviews of the two days",
  (inventory, { from, to }) => {
    const changes = reviewChanges(inventory, { from, to });
    for (const system of inventory.systems) {
      const alone = { ...inventory, systems: [system] };
      const [before, after] = [statesOn(alone, from), statesOn(alone, to)];
      const told = changes.filter(({ systems }) => systems.length === 0 || systems.includes(system.id));
      const rules = [...new Set([...before.keys(), ...after.keys()])];
      expect(told.map(({ rule }) => rule).sort()).toEqual(
        rules.filter((rule) => before.get(rule) !== after.get(rule)).sort(),
      );
      for (const { rule, before: was, after: is } of told) {
        expect([was, is], rule).toEqual([before.get(rule) ?? "none", after.get(rule) ?? "none"]);
      }
    }
  },
);

law.prop([anyInventory(), anyPeriod])(
  "every change has a cause, survives JSON, stands once, and names systems in their order",
  (inventory, period) => {
    const changes = reviewChanges(inventory, period);
    expect(JSON.parse(JSON.stringify(changes))).toEqual(changes);
    const ids = inventory.systems.map(({ id }) => id);
    for (const { rule, because, systems } of changes) {
      expect(because, rule).not.toHaveLength(0);
      expect(systems).toEqual(ids.filter((id) => systems.includes(id)));
    }
    const told = changes.flatMap(({ rule, systems }) =>
      (systems.length === 0 ? [""] : systems).map((system) => `${rule} ${system}`),
    );
    expect(new Set(told).size).toBe(told.length);
  },
);

law.prop([anyInventory(), fc.constantFrom(...DAYS)])("nothing happens within a day", (inventory, day) => {
  expect(reviewChanges(inventory, { from: day, to: day })).toEqual([]);
});

test.each([
  { from: "2026-11-22", to: "2026-11-21", because: "it ends before it begins" },
  { from: "2026-02-30", to: "2026-11-21", because: "its first day does not exist" },
  { from: "2026-11-21", to: "2026-11-31", because: "its last day does not exist" },
])("the period from $from to $to is refused: $because", (period) => {
  expect(() => reviewChanges(completeCompany, period)).toThrow(expect.objectContaining({ code: "invalid-date" }));
});

test("nothing changes where nothing runs out", () => {
  expect(reviewChanges(completeCompany, { from: "2026-11-21", to: "2027-01-15" })).toEqual([]);
  expect(reviewChanges(completeServiceProvider, { from: "2026-11-21", to: "2027-01-15" })).toEqual([]);
});

interface Case {
  readonly situation: string;
  readonly company?: Inventory;
  readonly organisation?: Partial<Organisation>;
  readonly system?: Partial<System>;
  readonly says?: Facts;
  readonly period: ReviewPeriod;
  readonly changes: readonly (Pick<ReviewChange, "rule" | "before" | "after" | "because"> & Partial<ReviewChange>)[];
  readonly systems?: readonly string[];
}

const ranOut = { before: "none", after: "gap", because: ["lapsed"] } as const;
const tookPlace = { before: "gap", after: "none", because: ["lapsed"] } as const;
const cameDue = { before: "upcoming", after: "gap", because: ["due"] } as const;
const becameLaw = { before: "none", after: "gap", because: ["law"] } as const;

const cases: readonly Case[] = [
  {
    situation: "the look at the list of the Data Privacy Framework is older than a year, so the transfer has no basis",
    organisation: {
      suppliers: [
        {
          ...northbeam,
          transfer: { toThirdCountry: true, basis: "data-privacy-framework", checkedOn: "2026-01-12" },
        },
      ],
    },
    says: { "agreement.framework": ["active", "entity", "service", "staff-data"], "agreement.fallbackClauses": true },
    period: { from: "2027-01-12", to: "2027-01-13" },
    changes: [{ rule: "gdpr/art-44", ...ranOut }],
  },
  {
    situation: "the check of the supplier is older than a year",
    period: { from: "2027-02-10", to: "2027-02-11" },
    changes: [{ rule: "gdpr/art-28.1", ...ranOut }],
  },
  {
    situation: "the impact assessment is due again",
    period: { from: "2027-02-08", to: "2027-02-09" },
    changes: [{ rule: "gdpr/art-35.11", ...ranOut }],
  },
  {
    situation: "the system is to be reviewed again",
    period: { from: "2027-08-16", to: "2027-08-17" },
    changes: [{ rule: "practice/system-review", ...ranOut }],
  },
  {
    situation: "the policy is to be reviewed again, which the organisation owes once",
    period: { from: "2027-02-01", to: "2027-02-02" },
    changes: [{ rule: "practice/policy-review", ...ranOut }],
    systems: [],
  },
  {
    situation: "the training is to be repeated, which the organisation owes once",
    period: { from: "2027-03-02", to: "2027-03-03" },
    changes: [{ rule: "practice/training-repeated", ...ranOut }],
    systems: [],
  },
  {
    situation: "a training that was planned takes place",
    organisation: {
      trainings: organisation.trainings?.map((one) => ({ ...one, heldOn: "2026-12-10", systems: ["chat"] })),
    },
    period: { from: "2026-12-09", to: "2026-12-10" },
    changes: [
      { rule: "practice/training-audience", ...tookPlace, systems: [] },
      { rule: "practice/training-topics", ...tookPlace, systems: [] },
      { rule: "practice/training-repeated", ...tookPlace, systems: [] },
      { rule: "ai-act/art-4", ...tookPlace },
    ],
  },
  {
    situation: "the duties of those who use a high-risk system become due",
    system: { evidence: ["input-data-checked", "operation-monitored", "logs-kept", "workers-informed"] },
    says: {
      "system.fields": ["employment.use"],
      "employment.use": ["evaluate-candidates"],
      "derogation.profiling": true,
    },
    period: { from: "2027-12-01", to: "2027-12-02" },
    changes: [
      { rule: "ai-act/art-26.1", ...cameDue },
      { rule: "ai-act/art-26.2", ...cameDue },
      { rule: "ai-act/art-26.9", ...cameDue },
    ],
  },
  {
    situation: "the time ends in which a generative system from before August 2026 needs no mark",
    company: completeServiceProvider,
    system: { evidence: ["interaction-notice"] },
    says: { "market.placedOn": "2026-05-04", "market.ownUseOnly": false },
    period: { from: "2026-12-01", to: "2026-12-02" },
    changes: [{ rule: "ai-act/art-50.2", ...cameDue }],
    systems: ["desk"],
  },
  {
    situation: "the softer wording of Art. 4 asks no less of who did nothing",
    organisation: { trainings: organisation.trainings?.map((one) => ({ ...one, systems: [] })) },
    period: { from: "2026-07-26", to: "2026-07-27" },
    changes: [],
  },
  {
    situation: "intimate images of others become a prohibited practice",
    says: {
      "system.practices": ["imagery.intimate"],
      "imagery.consent": false,
      "imagery.harmlessManipulationOnly": false,
      "imagery.usedForIt": true,
    },
    period: { from: "2026-12-01", to: "2026-12-02" },
    changes: [{ rule: "practice/prohibited-in-use", ...becameLaw }],
  },
  {
    situation: "the BSIG becomes law for a company that has not registered and whose management is not trained",
    company: completeServiceProvider,
    organisation: {
      facts: {
        ...completeServiceProvider.organisation.facts,
        "nis2.registration": ["digital-details"],
        "nis2.management": ["implements", "supervises"],
      },
    },
    period: { from: "2025-12-05", to: "2025-12-06" },
    changes: [
      { rule: "bsig/33.1", ...becameLaw },
      { rule: "bsig/38.3", ...becameLaw },
    ],
    systems: [],
  },
  {
    situation: "the BSIG becomes law for a system that acts without approval",
    company: completeServiceProvider,
    says: {
      "nis2.systemMeasures": [
        "asset-entry",
        "risk-analysis",
        "supplier-assessed",
        "security-clauses",
        "least-privilege",
        "multi-factor",
        "logging",
        "continuity-plan",
      ],
    },
    period: { from: "2025-12-05", to: "2025-12-06" },
    changes: [{ rule: "bsig/30.2.9-ai", ...becameLaw }],
    systems: ["desk"],
  },
  {
    situation: "the new rule on scores becomes law",
    says: {
      "scoring.ofPersons": true,
      "scoring.conditions": ["data-protection-law", "recognised-method", "more-than-address"],
      "scoring.inputs": [],
      "scoring.agency": "none",
    },
    period: { from: "2026-11-19", to: "2026-11-20" },
    changes: [{ rule: "bdsg/37a", before: "none", after: "unclear", because: ["law"] }],
  },
];

test.each(cases)("$situation", ({ company = completeCompany, changes, period, systems = ["chat"], ...changed }) => {
  const inventory = withChanges(company, changed);
  expect(reviewChanges(inventory, period)).toEqual(
    changes.map((change) => ({ source: expect.anything(), systems, ...change })),
  );
});

describe("of several systems", () => {
  const other: System = { ...chat, id: "other", nextReview: "2027-06-30", lastReview: "2026-01-05" };
  const period = { from: "2027-06-30", to: "2027-07-01" };

  test("only those are named that something happens to", () => {
    const changes = reviewChanges({ ...completeCompany, systems: [chat, other] }, period);
    expect(changes.map(({ rule, systems }) => [rule, systems])).toEqual([["practice/system-review", ["other"]]]);
  });

  test("all are named in one change where the same happens to them, and none where the organisation owes it", () => {
    const both = { ...completeCompany, systems: [chat, { ...chat, id: "other" }] };
    const changes = reviewChanges(both, { from: "2027-01-31", to: "2027-02-11" });
    expect(changes.map(({ rule, systems }) => [rule, systems])).toEqual([
      ["practice/policy-review", []],
      ["gdpr/art-28.1", ["chat", "other"]],
      ["gdpr/art-35.11", ["chat", "other"]],
    ]);
  });
});

test("what the organisation owes once is told where there is no system at all", () => {
  const changes = reviewChanges({ ...completeCompany, systems: [] }, { from: "2027-02-01", to: "2027-02-02" });
  expect(changes).toEqual([
    {
      rule: "practice/policy-review",
      source: { document: "Good practice", pinpoint: "" },
      ...ranOut,
      systems: [],
    },
  ]);
});

function withChanges(company: Inventory, { organisation: other, system, says }: Partial<Case>): Inventory {
  return {
    ...company,
    organisation: { ...company.organisation, ...other },
    systems: company.systems.map((one) => ({ ...one, ...system, facts: { ...one.facts, ...says } })),
  };
}

function statesOn(inventory: Inventory, asOf: string): ReadonlyMap<string, string> {
  return new Map(reviewInventory(inventory, { asOf }).gaps.map(({ rule, state }) => [rule, state]));
}
