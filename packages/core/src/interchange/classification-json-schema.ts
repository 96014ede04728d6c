import { LAYERS } from "../engine/rule.ts";
import { DIALECT, day, type JsonSchema } from "./schema-node.ts";

/**
 * The JSON Schema (draft 2020-12) of what `classify` returns, for those who receive it in another language or store it.
 * Strict: a key that it does not name is refused. The number at the end of its `$id` is that of the field `schema`.
 *
 * @example
 * ```ts
 * import { classificationJsonSchema } from "@kiregel/core/json-schema";
 *
 * const schema = classificationJsonSchema();
 * schema.$id; // => "https://kiregel.dev/schema/classification/1"
 * schema.properties?.["headline"]?.enum?.length; // => 6
 * ```
 */
export function classificationJsonSchema(): JsonSchema {
  return {
    $schema: DIALECT,
    $id: "https://kiregel.dev/schema/classification/1",
    title: "Classification under Regulation (EU) 2024/1689",
    ...record({
      schema: { const: "kiregel.classification/1" },
      ruleset: record({ version: text, checkedUntil: ref("day") }),
      asOf: ref("day"),
      layer: ref("basis"),
      headline: { enum: [...CLASSES, "undetermined"] },
      range: { ...listOf({ enum: CLASSES }), minItems: 1 },
      findings: listOf(ref("finding")),
      obligations: listOf(ref("obligation")),
      notices: listOf({ enum: ["later-changes-unknown", "provisions-not-covered", "reading-of-a-tool"] }),
      notCovered: listOf(record({ provision: text, because: text })),
    }),
    $defs: { ...plainDefinitions(), ...conditionDefinitions(), ...findingDefinitions() },
  };
}

type Nodes = Readonly<Record<string, JsonSchema>>;

const CLASSES: readonly string[] = ["prohibited", "high-risk", "transparency", "no-specific-duty", "out-of-scope"];
const text: JsonSchema = { type: "string" };
const texts: JsonSchema = { type: "array", items: { type: "string" } };
const number: JsonSchema = { type: "number" };

function plainDefinitions(): Nodes {
  return {
    day,
    noDayOrDay: { anyOf: [ref("day"), { type: "null" }] },
    basis: { enum: LAYERS },
    verdict: { enum: ["yes", "no", "unknown"] },
    possible: { enum: ["yes", "unknown"] },
    source: {
      anyOf: ["celex", "statute", "document"].map((name) => record({ [name]: text, pinpoint: text })),
    },
  };
}

function conditionDefinitions(): Nodes {
  return {
    value: { anyOf: [{ type: "boolean" }, number, text, texts] },
    test: {
      anyOf: [
        record({ fact: text, is: { anyOf: [{ type: "boolean" }, text] } }),
        record({ fact: text, includes: texts }),
        record({ fact: text, atLeast: number }),
        record({ fact: text, moreThan: number }),
        record({ fact: text, before: ref("day") }),
        record({ rule: text }),
        record({ asOfFrom: ref("day") }),
      ],
    },
    condition: {
      anyOf: [
        record({ all: listOf(ref("condition")) }),
        record({ any: listOf(ref("condition")) }),
        record({ not: ref("condition") }),
        ref("test"),
      ],
    },
  };
}

function findingDefinitions(): Nodes {
  const common = { rule: text, source: ref("source"), applies: ref("application") };
  return {
    finding: record(
      {
        ...common,
        outcome: text,
        verdict: ref("verdict"),
        basis: ref("basis"),
        otherReadings: listOf(record({ basis: ref("basis"), verdict: ref("verdict") }, { source: ref("source") })),
        elements: listOf(ref("element")),
      },
      {
        residual: ref("condition"),
        duty: record(
          { addressees: texts },
          {
            fine: text,
            documents: texts,
            met: ref("condition"),
            scope: { enum: ["organisation", "system"] },
            since: { enum: ["plan", "use"] },
          },
        ),
      },
    ),
    element: record(
      { part: { enum: ["when", "unless", "reading"] }, test: ref("test"), holds: ref("verdict") },
      { value: ref("value") },
    ),
    application: record({
      nominal: ref("noDayOrDay"),
      effective: ref("noDayOrDay"),
      reached: { type: "boolean" },
      source: ref("source"),
      legacy: listOf(ref("legacy")),
    }),
    legacy: record(
      { holds: ref("possible"), nominal: ref("noDayOrDay"), source: ref("source") },
      { residual: ref("condition") },
    ),
    obligation: record(
      {
        ...common,
        verdict: ref("possible"),
        addressees: listOf(record({ role: text, ours: ref("verdict") })),
        authority: { enum: ["market-surveillance-authority", "ai-office", "commission", "unknown"] },
        documents: texts,
      },
      { fine: text },
    ),
  };
}

/** An object with exactly these keys. */
function record(required: Nodes, optional: Nodes = {}): JsonSchema {
  return {
    type: "object",
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

function listOf(items: JsonSchema): JsonSchema {
  return { type: "array", items };
}

function ref(definition: string): JsonSchema {
  return { $ref: `#/$defs/${definition}` };
}
