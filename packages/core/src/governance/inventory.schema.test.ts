import { test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import * as z from "zod";
import { anyInventory } from "./any-inventory.ts";
import { checkInventory } from "./check-inventory.ts";
import { inventorySchema } from "./inventory.schema.ts";

law.prop([anyInventory()], { numRuns: 300 })(
  "every valid inventory passes and comes out as it went in",
  (inventory) => {
    expect(checkInventory(inventory)).toEqual({ inventory, problems: [] });
  },
);

law.prop([anyInventory()], { numRuns: 100 })("an inventory passes a second time, also through JSON", (inventory) => {
  const again = checkInventory(JSON.parse(JSON.stringify(inventory)));
  expect(checkInventory(again.inventory)).toEqual({ inventory, problems: [] });
});

test("blanks around a text are not part of it", () => {
  const { inventory } = checkInventory({
    schema: "kiregel.inventory/1",
    organisation: { id: "acme", name: "  Acme GmbH\n", country: "DE" },
    systems: [],
  });
  expect(inventory?.organisation.name).toBe("Acme GmbH");
});

test("the form of an inventory can be written as JSON Schema, and no record of it takes unknown keys", () => {
  const schema = JSON.stringify(z.toJSONSchema(inventorySchema, { io: "input" }));
  const records = schema.match(/"type":"object"/g) ?? [];
  expect(records.length).toBeGreaterThan(15);
  expect(schema.match(/"additionalProperties":false/g)?.length).toBe(records.length);
});
