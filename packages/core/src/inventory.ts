export { factsSchemaOf, statedFactsSchema } from "./facts/facts.schema.ts";
export { type CheckedInventory, checkInventory, type Problem } from "./governance/check-inventory.ts";
export { inventorySchema } from "./governance/inventory.schema.ts";
export { organisationSchema } from "./governance/organisation.schema.ts";
export { policySchema, trainingSchema } from "./governance/policy.schema.ts";
export { type LineProblem, type LineReview, reviewLines } from "./governance/review-lines.ts";
export { supplierSchema } from "./governance/supplier.schema.ts";
export { systemSchema } from "./governance/system.schema.ts";
