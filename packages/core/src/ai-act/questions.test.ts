import { expect, test } from "vitest";
import type { FactValue } from "../engine/condition.ts";
import type { OpenQuestion } from "../engine/question.ts";
import { catalogue } from "../facts/catalogue.ts";
import type { Facts } from "../facts/facts.generated.ts";
import { classify } from "./classify.ts";
import { openQuestions } from "./questions.ts";

const asOf = "2026-11-21";
const anAiSystem = {
  "operator.inUnion": true,
  "system.onUnionMarket": true,
  "system.machineBased": true,
  "system.autonomous": true,
  "system.pursuesObjectives": true,
  "system.infers": true,
  "system.generatesOutputs": true,
  "system.influencesEnvironment": true,
};
const chatbot = { "interaction.direct": true, "content.generates": ["text"], "market.placedOn": "2026-09-01" };
const develops = { "operator.develops": true, "operator.ownName": true, "operator.formerProvider": false };

test.each<{ who: string; answers: Readonly<Record<string, FactValue>>; headline: string }>([
  {
    who: "the deployer of a plain chatbot",
    answers: { ...anAiSystem, ...chatbot, "operator.uses": true },
    headline: "transparency",
  },
  {
    who: "the provider of a plain chatbot",
    answers: { ...anAiSystem, ...chatbot, ...develops },
    headline: "transparency",
  },
  {
    who: "a tool with nothing special",
    answers: { ...anAiSystem, "operator.uses": true },
    headline: "no-specific-duty",
  },
  {
    who: "a tool that is no AI",
    answers: { "operator.uses": true, "operator.inUnion": true },
    headline: "out-of-scope",
  },
])("$who is told $headline after at most 55 % of the questions that are open at first", ({ answers, headline }) => {
  const { facts, asked } = interview(answers);
  expect(asked.length).toBeLessThanOrEqual(0.55 * openQuestions({}, { asOf }).length);
  expect(classify(facts, { asOf }).headline).toBe(headline);
});

test("no exception is asked about before the element that it belongs to", () => {
  const { asked } = interview({ ...anAiSystem, ...chatbot, ...develops });
  const place = (fact: string) => asked.findIndex((key) => key === fact || factsOf(key).includes(fact));
  expect(place("interaction.obvious")).toBeGreaterThan(place("interaction.direct"));
  for (const exception of ["content.standardEditing", "content.inputKept", "content.permittedForOffences"]) {
    expect(place(exception), exception).toBeGreaterThan(place("content.generates"));
  }
  expect(asked.filter((fact) => fact.startsWith("derogation."))).toEqual([]);
});

test("what would be idle is not asked: no field of Annex III, no question about Art. 6(3)", () => {
  const facts: Facts = { "system.fields": [], "system.practices": [] };
  const open = openQuestions(facts, { asOf }).map(({ fact }) => fact);
  expect(open.filter((fact) => fact.startsWith("derogation."))).toEqual([]);
});

test("a layer asks for the facts that its readings read", () => {
  const asked = (layer: "statute" | "guideline") => openQuestions({}, { asOf, layer }).map(({ fact }) => fact);
  expect(asked("statute")).not.toContain("system.basicProcessingOnly");
  expect(asked("guideline")).toContain("system.basicProcessingOnly");
});

test("questions survive JSON, and each is asked once", () => {
  const open = openQuestions({}, { asOf });
  expect(JSON.parse(JSON.stringify(open))).toStrictEqual(open);
  expect(new Set(open.map(({ fact }) => fact)).size).toBe(open.length);
});

test.each([
  { name: "a misspelled fact", facts: { "operator.use": true }, day: asOf, code: "unknown-fact" },
  { name: "a value of the wrong kind", facts: { "operator.uses": "yes" }, day: asOf, code: "invalid-fact" },
  { name: "a day that does not exist", facts: {}, day: "21.11.2026", code: "invalid-date" },
])("$name is refused as $code", ({ facts, day, code }) => {
  const stated = JSON.parse(JSON.stringify(facts));
  expect(() => openQuestions(stated, { asOf: day })).toThrow(expect.objectContaining({ code }));
});

/** Answers the first question until there is none left. What is not stated is answered with a plain no. */
function interview(answers: Readonly<Record<string, FactValue>>): { facts: Facts; asked: readonly string[] } {
  let facts: Facts = {};
  const asked: string[] = [];
  for (;;) {
    const [next] = openQuestions(facts, { asOf });
    if (next === undefined) return { facts, asked };
    asked.push(next.fact);
    facts = { ...facts, [next.fact]: answers[next.fact] ?? named(next, answers) ?? plainNo(next) };
  }
}

/** A checklist is answered with those of its facts that hold. */
function named(
  { fact, options = [] }: OpenQuestion,
  answers: Readonly<Record<string, FactValue>>,
): FactValue | undefined {
  if (!catalogue.checklists.has(fact)) return undefined;
  return options.filter((key) => answers[key] === true || Array.isArray(answers[key]));
}

function factsOf(key: string): readonly string[] {
  return catalogue.checklists.get(key)?.facts ?? [];
}

function plainNo({ kind, options }: OpenQuestion): FactValue {
  if (kind === "yes-no") return false;
  if (kind === "some-of") return [];
  if (kind === "one-of") return options?.[0] ?? "undecided";
  return kind === "number" ? 0 : "9999-12-31";
}
