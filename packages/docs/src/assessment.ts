import {
  type Classification,
  classify,
  type Facts,
  factsOf,
  type Inventory,
  type IsoDate,
  type Review,
  reviewInventory,
  type System,
} from "@kiregel/core";

/** One system with everything the rules say about it. */
export interface AssessedSystem {
  readonly system: System;
  readonly facts: Facts;
  readonly classification: Classification;
}

/** An inventory with everything the rules say about it, as of one day. All documents are written from it. */
export interface Assessment {
  readonly inventory: Inventory;
  readonly asOf: IsoDate;
  readonly systems: readonly AssessedSystem[];
  readonly review: Review;
}

/**
 * Classifies every system of an inventory and reviews the practice. Throws a KiregelError `invalid-date` or
 * `date-before-act`.
 */
export function assess(inventory: Inventory, asOf: IsoDate): Assessment {
  const systems = inventory.systems.map((system) => {
    const facts = factsOf(inventory.organisation, system);
    return { system, facts, classification: classify(facts, { asOf }) };
  });
  return { inventory, asOf, systems, review: reviewInventory(inventory, { asOf }) };
}
