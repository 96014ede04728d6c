import { test as law } from "@fast-check/vitest";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyInventory } from "./any-inventory.ts";
import { checkInventory } from "./check-inventory.ts";
import type { Inventory, Organisation, Supplier, System } from "./inventory.ts";
import { practiceRules } from "./practice.ts";
import { reviewInventory } from "./review.ts";

const asOf = "2026-11-21";
const anyDay = fc.constantFrom("2025-02-02", "2026-08-02", asOf, "2027-12-02");

law.prop([anyInventory(), anyDay], { numRuns: 100 })("a review survives JSON", (inventory, day) => {
  const review = reviewInventory(inventory, { asOf: day });
  expect(JSON.parse(JSON.stringify(review))).toEqual(review);
});

law.prop([anyInventory()], { numRuns: 100 })(
  "a review names only systems of the inventory, in its order",
  (inventory) => {
    const ids = inventory.systems.map(({ id }) => id);
    for (const { systems } of reviewInventory(inventory, { asOf }).gaps) {
      expect(systems).not.toHaveLength(0);
      expect(systems).toEqual(ids.filter((id) => systems.includes(id)));
    }
  },
);

law.prop([anyInventory()], { numRuns: 100 })(
  "each gap stands once a state, the gravest first, and only an unclear one waits for facts",
  (inventory) => {
    const { gaps } = reviewInventory(inventory, { asOf });
    const weights = gaps.map(({ severity }) => ["high", "medium", "low"].indexOf(severity));
    expect(weights).toEqual([...weights].sort());
    expect(new Set(gaps.map(({ rule, state }) => `${rule} ${state}`)).size).toBe(gaps.length);
    for (const { state, openFacts } of gaps) expect(openFacts.length > 0).toBe(state === "unclear");
  },
);

law.prop([anyInventory()], { numRuns: 50 })("a review depends on no other system", (inventory) => {
  const together = reviewInventory(inventory, { asOf }).gaps;
  for (const system of inventory.systems) {
    const alone = reviewInventory({ ...inventory, systems: [system] }, { asOf }).gaps;
    const here = together.filter(({ systems }) => systems.includes(system.id));
    expect(alone.map(({ rule, state }) => [rule, state])).toEqual(here.map(({ rule, state }) => [rule, state]));
  }
});

test("a day that does not exist is refused", () => {
  expect(() => reviewInventory(complete, { asOf: "2026-02-30" })).toThrow(
    expect.objectContaining({ code: "invalid-date" }),
  );
});

const facts = {
  "operator.inUnion": true,
  "operator.develops": false,
  "operator.uses": true,
  "operator.personalUse": false,
  "emotion.infers": false,
  "emotion.infersIntentions": false,
};

const supplier: Supplier = {
  id: "northbeam",
  name: "Northbeam",
  country: "US",
  processor: true,
  contract: { status: "signed" },
  transfer: { toThirdCountry: true, basis: "standard-clauses", assessed: true },
};

const chat: System = {
  id: "chat",
  name: "Chat",
  provider: "Northbeam",
  intendedPurpose: "Answers questions",
  owner: { name: "A" },
  status: "productive",
  suppliers: ["northbeam"],
  personalData: true,
  workplace: { usedByStaff: true, canMonitorStaff: true, councilInformed: true, agreementConcluded: true },
  facts,
};

const organisation: Organisation = {
  id: "acme",
  name: "Acme",
  country: "DE",
  worksCouncil: { exists: true },
  suppliers: [supplier],
  policies: [{ id: "policy", version: "1", status: "in-force" }],
  trainings: [{ id: "basics", title: "Basics", heldOn: "2026-10-01" }],
};

const complete: Inventory = { schema: "kiregel.inventory/1", organisation, systems: [chat] };

test("a company that recorded everything and did it has no gap", () => {
  expect(checkInventory(complete).problems).toEqual([]);
  expect(reviewInventory(complete, { asOf }).gaps).toEqual([]);
});

interface Planted {
  readonly missing: string;
  readonly rule: string;
  readonly severity: string;
  readonly organisation?: Partial<Organisation>;
  readonly system?: Partial<System>;
  /** The record without the answer. */
  readonly unstated?: { readonly organisation?: Partial<Organisation>; readonly system?: Partial<System> };
}

const planted: readonly Planted[] = [
  {
    missing: "the contract with the processor",
    rule: "gdpr/art-28.3",
    severity: "high",
    organisation: { suppliers: [{ ...supplier, contract: { status: "draft" } }] },
    unstated: { organisation: { suppliers: [{ ...supplier, contract: undefined }] } },
  },
  {
    missing: "the basis of the transfer",
    rule: "gdpr/art-44",
    severity: "high",
    organisation: { suppliers: [{ ...supplier, transfer: { toThirdCountry: true, basis: "none" } }] },
    unstated: { organisation: { suppliers: [{ ...supplier, transfer: { toThirdCountry: true, assessed: true } }] } },
  },
  {
    missing: "the assessment behind the standard clauses",
    rule: "gdpr/art-44",
    severity: "high",
    organisation: {
      suppliers: [{ ...supplier, transfer: { toThirdCountry: true, basis: "standard-clauses", assessed: false } }],
    },
    unstated: {
      organisation: { suppliers: [{ ...supplier, transfer: { toThirdCountry: true, basis: "standard-clauses" } }] },
    },
  },
  {
    missing: "a written policy",
    rule: "practice/policy",
    severity: "low",
    organisation: { policies: [] },
    unstated: { organisation: { policies: undefined } },
  },
  {
    missing: "a training",
    rule: "practice/literacy",
    severity: "medium",
    organisation: { trainings: [] },
    unstated: { organisation: { trainings: undefined } },
  },
  {
    missing: "a training for this system",
    rule: "practice/literacy",
    severity: "medium",
    organisation: { trainings: [{ id: "basics", title: "Basics", heldOn: "2026-10-01", systems: [] }] },
  },
  {
    missing: "the information of the works council",
    rule: "betrvg/90.1.3",
    severity: "medium",
    system: { workplace: { ...chat.workplace, councilInformed: false } },
    unstated: { system: { workplace: { ...chat.workplace, councilInformed: undefined } } },
  },
  {
    missing: "the agreement about monitoring",
    rule: "betrvg/87.1.6",
    severity: "medium",
    system: { workplace: { ...chat.workplace, agreementConcluded: false } },
    unstated: { system: { workplace: { ...chat.workplace, agreementConcluded: undefined } } },
  },
  {
    missing: "somebody who answers for the system",
    rule: "practice/owner",
    severity: "low",
    system: { owner: null },
    unstated: { system: { owner: undefined } },
  },
  {
    missing: "an end to a prohibited practice",
    rule: "practice/prohibited-in-use",
    severity: "high",
    system: {
      facts: {
        ...facts,
        "emotion.infers": true,
        "emotion.fromBiometrics": true,
        "emotion.area": ["workplace"],
        "emotion.reason": ["other"],
      },
    },
    unstated: {
      system: {
        facts: { ...facts, "emotion.infers": true, "emotion.fromBiometrics": true, "emotion.area": ["workplace"] },
      },
    },
  },
];

describe.each(planted)("$missing", ({ rule, severity, organisation: changed = {}, system = {} }) => {
  const broken: Inventory = {
    ...complete,
    organisation: { ...organisation, ...changed },
    systems: [{ ...chat, ...system }],
  };

  test(`is the only gap when it is missing: ${rule}`, () => {
    const { gaps } = reviewInventory(broken, { asOf });
    expect(gaps).toEqual([expect.objectContaining({ rule, severity, state: "gap", systems: ["chat"], openFacts: [] })]);
  });

  test("is named for the system that lacks it, and not for the one beside it", () => {
    const other: System = { ...chat, id: "other", suppliers: [], status: "idea" };
    const { gaps } = reviewInventory({ ...broken, systems: [{ ...chat, ...system }, other] }, { asOf });
    expect(gaps.map(({ rule: found, systems }) => [found, systems])).toEqual([[rule, ["chat"]]]);
  });

  test("is no gap of a system that was stopped, unless nobody answers for it", () => {
    const stopped = { ...broken, systems: broken.systems.map((one) => ({ ...one, status: "stopped" as const })) };
    expect(reviewInventory(stopped, { asOf }).gaps).toHaveLength(rule === "practice/owner" ? 1 : 0);
  });
});

const unasked = planted.filter(({ unstated }) => unstated !== undefined);

test.each(unasked)("$missing is unclear, and not a gap, when nobody said", ({ rule, severity, unstated }) => {
  const silent: Inventory = {
    ...complete,
    organisation: { ...organisation, ...unstated?.organisation },
    systems: [{ ...chat, ...unstated?.system }],
  };
  const { gaps } = reviewInventory(silent, { asOf });
  expect(gaps).toEqual([expect.objectContaining({ rule, severity, state: "unclear", systems: ["chat"] })]);
  expect(gaps[0]?.openFacts).not.toHaveLength(0);
});

test("every rule of the review was planted", () => {
  expect(new Set(planted.map(({ rule }) => rule))).toEqual(new Set(practiceRules.map(({ id }) => id)));
});
