import type { Checklist } from "../engine/checklist.ts";
import type { Chapter, Fact } from "../engine/fact.ts";
import { cite } from "../law/citation.ts";
import { phrases } from "../law/explain.words.ts";
import type { Questionnaire } from "../law/questionnaire.ts";
import type { Words } from "../law/words.ts";
import { DIALECT, day, type JsonSchema } from "./schema-node.ts";

/** What the schema of stated facts may say beside the form of the values. */
export interface FactsJsonSchemaOptions {
  /** Labels of facts and options become titles. Default: no titles. */
  readonly words?: Words;
  /** Question and help become descriptions. Default: no descriptions. */
  readonly questionnaire?: Questionnaire;
  /** The `$id`. Give one of your own for chapters of your own. Default: `https://kiregel.dev/schema/facts/1`. */
  readonly id?: string;
}

/**
 * The JSON Schema (draft 2020-12) of stated facts, as `classify` takes them: every fact and checklist of the chapters
 * may be stated, each may be `"undecided"`, and any other key is refused.
 *
 * A schema sees each fact alone. Facts that contradict one another pass it; `classify` refuses them.
 *
 * @example
 * ```ts
 * import { chapters } from "@kiregel/core";
 * import { factsJsonSchema } from "@kiregel/core/json-schema";
 *
 * const schema = factsJsonSchema(chapters);
 * schema.$id; // => "https://kiregel.dev/schema/facts/1"
 * schema.properties?.["operator.uses"]?.$ref; // => "#/$defs/yesNo"
 * schema.additionalProperties; // => false
 * ```
 */
export function factsJsonSchema(list: readonly Chapter[], options: FactsJsonSchemaOptions = {}): JsonSchema {
  const facts = list.flatMap((chapter) => chapter.facts.map((fact) => [fact.key, factNode(fact, options)] as const));
  const checklists = list.flatMap(({ checklists: own = [] }) =>
    own.map((checklist) => [checklist.key, checklistNode(checklist, options)] as const),
  );
  return {
    $schema: DIALECT,
    $id: options.id ?? "https://kiregel.dev/schema/facts/1",
    type: "object",
    properties: Object.fromEntries([...facts, ...checklists]),
    additionalProperties: false,
    $defs: definitions(options),
  };
}

function factNode(fact: Fact, options: FactsJsonSchemaOptions): JsonSchema {
  const { key, kind, source, unit, options: answers = [] } = fact;
  const labels = own(options.words?.facts, key)?.options;
  const place = cite(source, options.words?.locale ?? "en");
  return {
    $comment: unit === undefined ? place : `${place}; ${unit}`,
    ...remarks(own(options.words?.facts, key)?.label, asked(options, key)),
    ...(kind === "one-of" ? choice(withUndecided(answers), labels, options) : {}),
    ...(kind === "some-of" ? listOf(answers, labels, options) : {}),
    ...(kind === "yes-no" || kind === "number" || kind === "date" ? { $ref: `#/$defs/${DEFINED[kind]}` } : {}),
  };
}

const DEFINED = { "yes-no": "yesNo", number: "amount", date: "day" } as const;

// The question names the list, the facts in it are the labels of its options.
function checklistNode({ key, facts }: Checklist, options: FactsJsonSchemaOptions): JsonSchema {
  const { words, questionnaire } = options;
  const labels = words && Object.fromEntries(facts.map((fact) => [fact, own(words.facts, fact)?.label ?? fact]));
  const question = own(questionnaire?.questions, key);
  return { ...remarks(question?.question, question?.help), ...listOf(facts, labels, options) };
}

function definitions(options: FactsJsonSchemaOptions): Readonly<Record<string, JsonSchema>> {
  const undecided = { const: "undecided", ...remarks(phrasesOf(options)?.undecided) };
  const phrase = phrasesOf(options);
  return {
    yesNo: { oneOf: [{ const: true, ...remarks(phrase?.yes) }, { const: false, ...remarks(phrase?.no) }, undecided] },
    amount: { anyOf: [{ type: "number", minimum: 0 }, undecided] },
    day: { anyOf: [day, undecided] },
    undecided,
  };
}

type Labels = Readonly<Record<string, string>> | undefined;

function listOf(answers: readonly string[], labels: Labels, options: FactsJsonSchemaOptions): JsonSchema {
  const items = choice(withUndecided(answers), labels, options);
  return { anyOf: [{ type: "array", items }, { $ref: "#/$defs/undecided" }] };
}

function choice(answers: readonly string[], labels: Labels, options: FactsJsonSchemaOptions): JsonSchema {
  if (labels === undefined) return { enum: answers };
  const undecided = phrasesOf(options)?.undecided;
  return {
    oneOf: answers.map((answer) => ({
      const: answer,
      ...remarks(answer === "undecided" ? undecided : own(labels, answer)),
    })),
  };
}

function withUndecided(answers: readonly string[]): readonly string[] {
  return [...answers, "undecided"];
}

function phrasesOf({ words }: FactsJsonSchemaOptions) {
  return words === undefined ? undefined : phrases[words.locale];
}

function asked({ questionnaire }: FactsJsonSchemaOptions, key: string): string | undefined {
  const found = own(questionnaire?.questions, key);
  return found === undefined ? undefined : `${found.question} ${found.help}`;
}

function remarks(title?: string, description?: string): Pick<JsonSchema, "title" | "description"> {
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
  };
}

function own<Value>(values: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return values !== undefined && Object.hasOwn(values, key) ? values[key] : undefined;
}
