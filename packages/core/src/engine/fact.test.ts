import { expect, test } from "vitest";
import type { FactValue, FactValues } from "./condition.ts";
import { expected, type Fact, fits, nearest } from "./fact.ts";
import { readFacts } from "./statement.ts";

const about = { scope: "system", source: { document: "Invented act", pinpoint: "" } } as const;
const facts: readonly Fact[] = [
  { ...about, key: "operator.uses", kind: "yes-no" },
  { ...about, key: "operator.size", kind: "number", unit: "persons" },
  { ...about, key: "market.placedOn", kind: "date" },
  { ...about, key: "transfer.basis", kind: "one-of", options: ["adequacy", "none"] },
  { ...about, key: "content.generates", kind: "some-of", options: ["text", "image"] },
];
const catalogue = new Map(facts.map((fact) => [fact.key, fact]));
const vocabulary = { facts: catalogue, checklists: new Map(), contradictions: [] };

test.each<{ key: string; good: readonly FactValue[]; bad: readonly FactValue[] }>([
  { key: "operator.uses", good: [true, false], bad: ["true", 1, []] },
  { key: "operator.size", good: [0, 250, 0.5], bad: [-1, Number.NaN, Number.POSITIVE_INFINITY, "250"] },
  { key: "market.placedOn", good: ["2026-08-02"], bad: ["2026-02-30", "August 2026", 2026] },
  { key: "transfer.basis", good: ["none"], bad: ["None", "", ["none"], true] },
  {
    key: "content.generates",
    good: [[], ["text"], ["image", "text"], ["image", "undecided"]],
    bad: ["text", ["music"], ["text", "music"], new Array(1)],
  },
])("$key takes its own kind of answer only", ({ key, good, bad }) => {
  const fact = catalogue.get(key);
  expect(fact && good.map((value) => fits(fact, value))).toEqual(good.map(() => true));
  expect(fact && bad.map((value) => fits(fact, value))).toEqual(bad.map(() => false));
});

test.each(facts)("$key may be undecided or undefined", ({ key }) => {
  expect(() => readFacts(vocabulary, { [key]: "undecided" })).not.toThrow();
  expect(() => readFacts(vocabulary, { [key]: undefined })).not.toThrow();
});

test.each([
  { key: "operator.uses", words: "true or false" },
  { key: "operator.size", words: "a number of 0 or more (persons)" },
  { key: "market.placedOn", words: "a day that exists, written YYYY-MM-DD" },
  { key: "transfer.basis", words: "one of: adequacy, none" },
  { key: "content.generates", words: "a list of any of: text, image" },
])("$key must be $words, and the message says so without the value", ({ key, words }) => {
  const fact = catalogue.get(key);
  expect(fact && expected(fact)).toBe(words);
  const message = `The fact "${key}" must be ${words}, or "undecided".`;
  expect(() => readFacts(vocabulary, { [key]: "erika.mustermann@example.org" })).toThrow(
    expect.objectContaining({ code: "invalid-fact", message }),
  );
});

test.each([
  { key: "operator.use", hint: ' Did you mean "operator.uses"?' },
  { key: "Operator.Uses", hint: ' Did you mean "operator.uses"?' },
  { key: "market.placeOn", hint: ' Did you mean "market.placedOn"?' },
  { key: "colour", hint: "" },
])("an unknown $key is refused with a hint when one is near", ({ key, hint }) => {
  const message =
    `The fact "${key}" is not one that any rule reads.${hint} ` +
    "Unread facts are refused so that a misspelling cannot change a result.";
  expect(() => readFacts(vocabulary, { [key]: true })).toThrow(
    expect.objectContaining({ code: "unknown-fact", message }),
  );
});

test.each<{ name: string; stated: FactValues }>([
  { name: "an e-mail address as a key", stated: { "erika.mustermann@example.org": true } },
  { name: "a sentence as a key", stated: { "Erika Mustermann uses it": true } },
  { name: "a key of a hundred thousand letters", stated: { ["erika".repeat(20_000)]: true } },
  { name: "a key called __proto__", stated: JSON.parse('{ "__proto__": "erika" }') },
])("$name is refused and not printed", ({ stated }) => {
  const refused = () => readFacts(vocabulary, stated);
  expect(refused).toThrow(expect.objectContaining({ code: "unknown-fact" }));
  expect(refused).toThrow(/^The fact a name of \d+ characters is not one that any rule reads\./);
  expect(refused).not.toThrow(/erika/i);
});

test("an inherited key is no stated fact and so no mistake", () => {
  expect(() => readFacts(vocabulary, Object.create({ colour: "red" }))).not.toThrow();
});

test.each([
  { word: "sittn", near: "sitting" },
  { word: "kitten", near: undefined },
  { word: "sitting", near: "sitting" },
  { word: "", near: undefined },
  { word: "completely-different", near: undefined },
  { word: "k".repeat(65), near: undefined },
])("nearest to $word: $near", ({ word, near }) => {
  expect(nearest(word, ["sitting", "standing", "k".repeat(64)])).toBe(near);
});
