export { documentJsonSchema, kiregelDocumentSchema } from "./tree/document-schema.ts";
export { parseDocument } from "./tree/parse-document.ts";
