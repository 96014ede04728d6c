export { factsSchemaOf, statedFactsSchema } from "./facts/facts.schema.ts";
export { type CheckedInventory, checkInventory, type Problem } from "./governance/check-inventory.ts";
export {
  inventorySchema,
  organisationSchema,
  policySchema,
  supplierSchema,
  systemSchema,
  trainingSchema,
} from "./governance/inventory.schema.ts";
