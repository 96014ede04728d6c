import { inventorySchema } from "./inventory.schema.ts";
import type { Inventory } from "./inventory.ts";
import { contradictions, danglingReferences, duplicates, supplierCircles } from "./inventory-reference.ts";
import { type Problem, problemsOf } from "./problem.ts";

export type { Problem } from "./problem.ts";

/** Either the inventory, or everything that is wrong with it. */
export type CheckedInventory =
  | { readonly inventory: Inventory; readonly problems: readonly [] }
  | { readonly inventory?: undefined; readonly problems: readonly Problem[] };

/**
 * Checks a parsed YAML or JSON value and names every mistake at once: unknown keys, wrong types, dates that do not
 * exist; when the form is right, ids that are used twice, references that lead nowhere, sub-processors that go in a circle, and facts that contradict one
 * another. It never throws.
 *
 * @example
 * ```ts
 * import { checkInventory } from "@kiregel/core/inventory";
 *
 * const { problems } = checkInventory({ schema: "kiregel.inventory/1", organisation: { id: "acme" }, systems: [] });
 * problems.map(({ path }) => path.join(".")); // => ["organisation.name", "organisation.country"]
 * ```
 */
export function checkInventory(value: unknown): CheckedInventory {
  try {
    return check(value);
  } catch {
    // A getter or a proxy of the caller threw; what it threw can hold anything and is not passed on.
    return {
      problems: [{ path: [], message: "This value cannot be read. Pass plain data, as JSON.parse returns it." }],
    };
  }
}

function check(value: unknown): CheckedInventory {
  const parsed = inventorySchema.safeParse(value);
  if (!parsed.success) return { problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, value)) };
  const findings = [duplicates, danglingReferences, supplierCircles, contradictions];
  const problems = findings.flatMap((find) => find(parsed.data));
  return problems.length === 0 ? { inventory: parsed.data, problems: [] } : { problems };
}
