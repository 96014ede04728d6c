import { test as law } from "@fast-check/vitest";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Fact, fits } from "../engine/fact.ts";
import { anyAnswer } from "./any-facts.ts";
import { chapters } from "./catalogue.ts";
import { factsSchemaOf, statedFactsSchema } from "./facts.schema.ts";

const facts = chapters.flatMap((chapter) => chapter.facts);
const schema = factsSchemaOf(chapters);
const anyFact = fc.constantFrom(...facts);
const amount: Fact = { key: "own.amount", kind: "number", scope: "system", source: { document: "Own", pinpoint: "" } };
const own = factsSchemaOf([{ id: "own", facts: [amount] }]);

law.prop([anyFact.chain((fact) => fc.tuple(fc.constant(fact), anyAnswer(fact)))])(
  "every answer to a fact is accepted, bare and with who stated it",
  ([fact, value]) => {
    expect(accepts({ [fact.key]: value })).toBe(true);
    expect(accepts({ [fact.key]: { value, statedBy: "A", statedOn: "2026-11-21", evidence: "B" } })).toBe(true);
  },
);

law.prop([anyFact, fc.oneof(fc.jsonValue(), fc.constantFrom("2026-02-29", "0000-01-01", "2024-02-29"))])(
  "the schema accepts a bare value exactly when the engine takes it",
  (fact, value) => {
    const isValue = typeof value !== "object" || (Array.isArray(value) && value.every((v) => typeof v === "string"));
    const taken = value !== null && isValue && (value === "undecided" || fits(fact, JSON.parse(JSON.stringify(value))));
    expect(accepts({ [fact.key]: value })).toBe(taken || isProvenance(fact, value));
  },
);

test.each([0, 0.5, 1e9, "undecided", { value: 3 }])("a number fact takes %j", (value) => {
  expect(own.safeParse({ "own.amount": value }).success).toBe(true);
});

test.each([-1, "3", Number.NaN, Number.POSITIVE_INFINITY, true, null, [3]])("a number fact refuses %j", (value) => {
  expect(own.safeParse({ "own.amount": value }).success).toBe(false);
});

test.each(facts)("$key can be left open", ({ key }) => {
  expect(accepts({ [key]: "undecided" })).toBe(true);
  expect(accepts({ [key]: { value: "undecided", statedBy: "A" } })).toBe(true);
  expect(accepts({})).toBe(true);
});

test.each([
  { value: { value: true, by: "A" }, because: "by is not a key of it" },
  { value: { statedBy: "A" }, because: "nothing is stated" },
  { value: { value: true, statedBy: "" }, because: "nobody stated it" },
  { value: { value: true, evidence: " " }, because: "blanks are no evidence" },
  { value: { value: true, statedOn: "2026-02-30" }, because: "the day does not exist" },
  { value: { value: { value: true } }, because: "a statement holds a value, not a statement" },
  { value: null, because: "an empty value is neither an answer nor undecided" },
])("who stated a fact is refused where $because", ({ value }) => {
  expect(accepts({ "operator.uses": value })).toBe(false);
});

test("what records tell cannot be stated by hand; everything else can", () => {
  for (const { id, facts: inChapter } of chapters) {
    for (const { key } of inChapter) {
      const byHand = (id !== "governance" && id !== "processing") || key === "processing.impactAssessmentRequired";
      expect(statedFactsSchema.safeParse({ [key]: "undecided" }).success, key).toBe(byHand);
    }
  }
});

function accepts(value: unknown): boolean {
  return schema.safeParse(value).success;
}

function isProvenance(fact: Fact, value: fc.JsonValue): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.length === 1 && keys[0] === "value" && accepts({ [fact.key]: value["value"] });
}
