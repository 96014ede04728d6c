import { test as law } from "@fast-check/vitest";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { en } from "../ai-act/en.ts";
import type { FactValue } from "../engine/condition.ts";
import type { Chapter } from "../engine/fact.ts";
import { contradictionsIn } from "../engine/statement.ts";
import { isKiregelError } from "../error.ts";
import { catalogue, chapters } from "../facts/catalogue.ts";
import { en as governance } from "../governance/en.ts";
import { mergeWords } from "../law/words.ts";
import { de as questions } from "../questionnaire/de.ts";
import { en as questionnaire } from "../questionnaire/en.ts";
import { anyConsistentFacts } from "./any-classification.ts";
import { factsJsonSchema } from "./json-schema.ts";

const words = mergeWords(en, governance);
const bare = factsJsonSchema(chapters);
const labelled = factsJsonSchema(chapters, { words, questionnaire });
const accepts = validatorOf(bare);
const acceptsLabelled = validatorOf(labelled);
const keys = [...catalogue.facts.keys(), ...catalogue.checklists.keys()];
const anyKey = fc.constantFrom(...keys);
const anyOption = fc.constantFrom(
  "undecided",
  ...new Set([...catalogue.facts.values()].flatMap(({ options = [] }) => options)),
  ...catalogue.facts.keys(),
);
const anyValue: fc.Arbitrary<FactValue> = fc.oneof(
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string(),
  fc.constantFrom("2026-02-28", "2026-02-29", "2024-02-29", "2026-13-01", "2026-11-31", "0000-01-01", "2026-1-1"),
  anyOption,
  fc.array(anyOption, { maxLength: 3 }),
);

law.prop([anyConsistentFacts])("every set of facts that classify accepts validates", (facts) => {
  expect(accepts(facts)).toBe(true);
  expect(acceptsLabelled(facts)).toBe(true);
});

law.prop([anyKey, anyValue], { numRuns: 500 })("a value validates exactly when the engine takes it", (key, value) => {
  const taken = isTaken({ [key]: value });
  expect(accepts({ [key]: value })).toBe(taken);
  expect(acceptsLabelled({ [key]: value })).toBe(taken);
});

law.prop([anyKey, fc.nat(), fc.constantFrom("", "s", "_", "X")])(
  "a misspelt key does not validate",
  (key, place, letter) => {
    const at = place % key.length;
    const misspelt = key.slice(0, at) + letter + key.slice(at + 1);
    expect(accepts({ [misspelt]: "undecided" })).toBe(keys.includes(misspelt));
  },
);

test.each(keys)("%s may be left open and may not be null", (key) => {
  expect(accepts({ [key]: "undecided" })).toBe(true);
  expect(accepts({ [key]: null })).toBe(false);
});

test("nothing stated is a set of facts; a list, a text and nothing at all are none", () => {
  expect([{}, [], "", null].map((value) => accepts(value))).toEqual([true, false, false, false]);
});

test("without words the schema names the place in the law, the form and nothing else", () => {
  expect(bare.properties?.["emotion.infers"]).toEqual({ $comment: "Art. 3(39) AI Act", $ref: "#/$defs/yesNo" });
  expect(bare.properties?.["emotion.area"]?.anyOf?.[0]?.items?.enum?.at(-1)).toBe("undecided");
});

test("with words a form can be drawn from the schema: a title for every fact, a description, a label for every option", () => {
  for (const [key, { kind }] of catalogue.facts) {
    const { title, description, oneOf, anyOf } = labelled.properties?.[key] ?? {};
    const choices = kind === "one-of" ? oneOf : anyOf?.[0]?.items?.oneOf;
    expect(
      [title, description].every((text) => text !== undefined && text !== ""),
      key,
    ).toBe(true);
    if (kind === "one-of" || kind === "some-of")
      expect(
        choices?.every((choice) => choice.title),
        key,
      ).toBe(true);
  }
});

test("a checklist is a list of the labels of its facts, under its question", () => {
  const { title, anyOf } = labelled.properties?.["system.elements"] ?? {};
  expect(title).toBe(questionnaire.questions["system.elements"]?.question);
  expect(anyOf?.[0]?.items?.oneOf?.map((choice) => choice.title)).toEqual([
    ...(catalogue.checklists.get("system.elements")?.facts ?? []).map((fact) => words.facts[fact]?.label),
    "not known",
  ]);
});

test("a questionnaire alone gives descriptions and no labels", () => {
  const { title, description } =
    factsJsonSchema(chapters, { questionnaire: questions }).properties?.["emotion.infers"] ?? {};
  expect({ title, opening: description?.startsWith(questions.questions["emotion.infers"]?.question ?? "?") }).toEqual({
    title: undefined,
    opening: true,
  });
});

test("chapters of one's own make a schema of one's own, also where a fact is named like a part of every object", () => {
  const source = { document: "Own", pinpoint: "1" };
  const own: Chapter = {
    id: "own",
    facts: [
      { key: "__proto__", kind: "yes-no", scope: "system", source },
      { key: "own.amount", kind: "number", unit: "EUR", scope: "system", source },
    ],
  };
  const schema = factsJsonSchema([own], { id: "https://example.com/facts", words });
  expect(schema.$id).toBe("https://example.com/facts");
  expect(schema.properties?.["own.amount"]).toEqual({ $comment: "Own, 1; EUR", $ref: "#/$defs/amount" });
  expect(Object.keys(schema.properties ?? {})).toEqual(["__proto__", "own.amount"]);
  expect([0, 1e25, -1].map((amount) => validatorOf(schema)({ "own.amount": amount }))).toEqual([true, true, false]);
});

function isTaken(facts: Readonly<Record<string, FactValue>>): boolean {
  try {
    contradictionsIn(catalogue, facts);
    return true;
  } catch (error) {
    if (isKiregelError(error)) return false;
    throw error;
  }
}

function validatorOf(schema: object): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true });
  formats(ajv);
  return ajv.compile(schema);
}
