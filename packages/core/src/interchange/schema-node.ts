/** The keywords of JSON Schema, draft 2020-12, that our schemas use. */
export interface JsonSchema {
  readonly $schema?: string;
  /** Names the schema and its version. An identifier: nothing is fetched from it. */
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly $comment?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: "array" | "boolean" | "null" | "number" | "object" | "string";
  readonly const?: string | boolean;
  readonly enum?: readonly string[];
  readonly format?: "date";
  readonly pattern?: string;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** The dialect that our schemas are written in. */
export const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** A calendar day. The pattern holds for validators that treat `format` as a remark. */
export const day: JsonSchema = {
  type: "string",
  format: "date",
  pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
};
