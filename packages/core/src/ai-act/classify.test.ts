import * as fc from "fast-check";
import { expect, test } from "vitest";
import { LAYERS } from "../engine/rule.ts";
import { contradictionsIn } from "../engine/statement.ts";
import { anyFacts } from "../facts/any-facts.ts";
import { catalogue } from "../facts/catalogue.ts";
import type { Facts } from "../facts/facts.generated.ts";
import { classify, headline } from "./classify.ts";
import { operators, ordinary } from "./duty-cases.ts";
import { aiAct } from "./ruleset.ts";

const asOf = "2026-11-21";
const covered: Facts = { ...ordinary, ...operators.deployer };
const someFacts = anyFacts(catalogue.facts.values(), { undecided: true }).filter(
  (facts) => contradictionsIn(catalogue, facts).length === 0,
);

test("a classification names its schema, ruleset, day and layer", () => {
  const { schema, ruleset, asOf: day, layer } = classify({}, { asOf });
  expect({ schema, ruleset, day, layer }).toEqual({
    schema: "kiregel.classification/1",
    ruleset: { version: aiAct.version, checkedUntil: aiAct.checkedUntil },
    day: asOf,
    layer: "statute",
  });
});

test.each<{ facts: Facts; because: string; headline: string }>([
  { facts: {}, headline: "undetermined", because: "nothing was stated" },
  {
    facts: {
      ...covered,
      "emotion.infers": true,
      "emotion.fromBiometrics": true,
      "emotion.area": ["workplace"],
      "emotion.reason": ["other"],
    },
    headline: "prohibited",
    because: "it infers emotions at work for no medical or safety reason",
  },
  { facts: { ...covered, "system.machineBased": false }, headline: "out-of-scope", because: "it is no AI system" },
  { facts: { ...covered, "system.researchOnly": true }, headline: "out-of-scope", because: "it is for research only" },
])("the headline is $headline, because $because", ({ facts, headline }) => {
  expect(classify(facts, { asOf }).headline).toBe(headline);
});

test.each([
  { facts: covered, verdict: "yes", ours: ["no", "yes"], because: "the organisation deploys an AI system" },
  { facts: {}, verdict: "unknown", ours: ["unknown", "unknown"], because: "nothing was stated" },
  {
    facts: { ...covered, "operator.inUnion": "undecided" as const },
    verdict: "unknown",
    ours: ["no", "yes"],
    because: "whether the Act covers it is not decided",
  },
])("the duty of Art. 4 is $verdict, because $because", ({ facts, verdict, ours }) => {
  const duty = classify(facts, { asOf }).obligations.find(({ rule }) => rule === "ai-act/art-4");
  expect(duty?.verdict).toBe(verdict);
  expect(duty?.addressees).toEqual([
    { role: "ai-act/art-3.3", ours: ours[0] },
    { role: "ai-act/art-3.4", ours: ours[1] },
  ]);
});

test("an obligation is there exactly when a duty may be met and the Act may cover it", () => {
  fc.assert(
    fc.property(someFacts, fc.constantFrom(...LAYERS), (facts, layer) => {
      const { findings, obligations } = classify(facts, { asOf, layer });
      const verdictOf = (id: string) => findings.find(({ rule }) => rule === id)?.verdict;
      const duties = findings.filter(({ duty, verdict }) => {
        if (duty === undefined || verdict === "no" || verdictOf("ai-act/art-2") === "no") return false;
        // A general-purpose model is covered also where no AI system is.
        return duty.addressees.includes("ai-act/art-3.3.model") || verdictOf("ai-act/art-3.1") !== "no";
      });
      expect(obligations.map(({ rule }) => rule)).toEqual(duties.map(({ rule }) => rule));
      for (const { rule, verdict } of obligations) {
        if (verdict === "yes") expect(verdictOf(rule)).toBe("yes");
      }
    }),
    { numRuns: 50 },
  );
});

test("the headline alone is the headline of the classification", () => {
  fc.assert(
    fc.property(someFacts, fc.constantFrom(...LAYERS), fc.constantFrom("2024-08-01", asOf), (facts, layer, day) => {
      const { headline: expected, range } = classify(facts, { asOf: day, layer });
      expect(headline(facts, { asOf: day, layer })).toEqual({ headline: expected, range });
    }),
  );
  expect(() => headline({}, { asOf: "2024-07-31" })).toThrow(expect.objectContaining({ code: "date-before-act" }));
});

test("a classification survives JSON and does not change when it is made again", () => {
  fc.assert(
    fc.property(someFacts, (facts) => {
      const result = classify(facts, { asOf });
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      expect(classify(facts, { asOf })).toEqual(result);
    }),
    { numRuns: 50 },
  );
});

test.each([
  { day: "2026-11-21", later: false },
  { day: "2026-11-22", later: true },
])("asked about $day it says that later changes are unknown: $later", ({ day, later }) => {
  const { notices } = classify({}, { asOf: day });
  expect(notices.includes("later-changes-unknown")).toBe(later);
  expect(notices).toContain("provisions-not-covered");
  expect(notices.at(-1)).toBe("reading-of-a-tool");
});

test.each([
  { name: "a day that does not exist", facts: {}, day: "2026-02-30", code: "invalid-date" },
  { name: "a day before the Act", facts: {}, day: "2024-07-31", code: "date-before-act" },
  { name: "a fact nobody reads", facts: { "system.colour": "red" }, day: asOf, code: "unknown-fact" },
  { name: "a value of the wrong kind", facts: { "operator.uses": "Erika" }, day: asOf, code: "invalid-fact" },
  { name: "a key called __proto__", facts: '{ "__proto__": {} }', day: asOf, code: "unknown-fact" },
])("$name is refused as $code, and no value is printed", ({ facts, day, code }) => {
  const stated = JSON.parse(typeof facts === "string" ? facts : JSON.stringify(facts));
  const refused = () => classify(stated, { asOf: day });
  expect(refused).toThrow(expect.objectContaining({ code }));
  expect(refused).not.toThrow(/Erika|red"/);
});

test.each([
  { name: "frozen", facts: Object.freeze({ ...covered }) },
  { name: "without a prototype", facts: Object.assign(Object.create(null), covered) },
  {
    name: "with inherited keys that nobody stated",
    facts: Object.assign(Object.create({ "emotion.infers": true, colour: 1 }), covered),
  },
])("facts $name are read as what was stated", ({ facts }) => {
  expect(classify(facts, { asOf })).toEqual(classify(covered, { asOf }));
});

test("facts are read once, so a value that changes while it is read cannot slip past the check", () => {
  let reads = 0;
  const facts = Object.defineProperty({ ...covered }, "operator.uses", {
    enumerable: true,
    get: () => {
      reads += 1;
      return reads === 1 ? true : "Erika";
    },
  });
  expect(classify(facts, { asOf })).toEqual(classify(covered, { asOf }));
  expect(reads).toBe(1);
});

test("an error that the caller's own getter throws reaches the caller", () => {
  const own = new Error("the caller's");
  const facts = Object.defineProperty({}, "operator.uses", {
    enumerable: true,
    get: () => {
      throw own;
    },
  });
  expect(() => classify(facts, { asOf })).toThrow(own);
});

test("the facts of the caller stay as they were", () => {
  const facts = structuredClone({ ...covered, "content.generates": ["text"] } as const);
  const before = JSON.stringify(facts);
  classify(facts, { asOf });
  expect(JSON.stringify(facts)).toBe(before);
});
