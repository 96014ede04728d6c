export { classificationJsonSchema } from "./classification-json-schema.ts";
export { type FactsJsonSchemaOptions, factsJsonSchema } from "./facts-json-schema.ts";
export type { JsonSchema } from "./schema-node.ts";
