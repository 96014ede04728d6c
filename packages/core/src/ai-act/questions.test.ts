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

const onTheMarket = { ...anAiSystem, "operator.size": "larger", "market.placedOn": "2026-09-01" };
const uses = { ...onTheMarket, "operator.uses": true };
const provides = { ...onTheMarket, "operator.develops": true, "operator.ownName": true };
const ranksApplicants = {
  "employment.use": ["filter-applications", "evaluate-candidates"],
  "employment.beneficiary": "employer",
  "operator.usesAtWorkplace": true,
  "operator.decidesAboutPersons": true,
  "derogation.profiling": true,
};
const scoresCredit = {
  "services.use": ["creditworthiness"],
  "services.naturalPersons": true,
  "services.essentialPrivate": true,
  "operator.decidesAboutPersons": true,
  "derogation.profiling": true,
};
const watchesExams = { "education.use": ["monitor-tests"] };
const makesImages = { "content.generates": ["image"], "content.deepFake": true };
const readsMoods = {
  "emotion.infers": true,
  "emotion.fromBiometrics": true,
  "emotion.area": ["workplace"],
  "emotion.reason": ["other"],
};
const medicalDevice = {
  "product.legislation": ["medical-devices"],
  "product.isProduct": true,
  "product.thirdPartyAssessment": "required",
};
const languageModel = {
  "model.provides": true,
  "model.general": true,
  "model.manyTasks": true,
  "model.integrable": true,
  "model.trainingCompute": 7e23,
  "model.placedOn": "2026-01-15",
};

test.each<{ who: string; answers: Readonly<Record<string, FactValue>>; most: number; headline: string }>([
  { who: "the deployer of a plain chatbot", answers: { ...uses, ...chatbot }, most: 12, headline: "transparency" },
  { who: "the provider of a plain chatbot", answers: { ...provides, ...chatbot }, most: 12, headline: "transparency" },
  { who: "the deployer of a maintenance forecast", answers: uses, most: 25, headline: "no-specific-duty" },
  {
    who: "the deployer of an image generator",
    answers: { ...uses, ...makesImages },
    most: 25,
    headline: "transparency",
  },
  {
    who: "the provider of an image generator",
    answers: { ...provides, ...makesImages },
    most: 25,
    headline: "transparency",
  },
  {
    who: "the employer with a ranking of applicants",
    answers: { ...uses, ...ranksApplicants },
    most: 25,
    headline: "high-risk",
  },
  {
    who: "the provider of a ranking of applicants",
    answers: { ...provides, ...ranksApplicants },
    most: 25,
    headline: "high-risk",
  },
  {
    who: "the bank with a credit score",
    answers: { ...uses, ...scoresCredit, "operator.financialInstitution": true },
    most: 25,
    headline: "high-risk",
  },
  { who: "the provider of a credit score", answers: { ...provides, ...scoresCredit }, most: 25, headline: "high-risk" },
  { who: "the school with proctored exams", answers: { ...uses, ...watchesExams }, most: 25, headline: "high-risk" },
  {
    who: "the provider of proctored exams",
    answers: { ...provides, ...watchesExams },
    most: 25,
    headline: "high-risk",
  },
  {
    who: "the provider of a medical device",
    answers: { ...provides, ...medicalDevice },
    most: 25,
    headline: "high-risk",
  },
  {
    who: "the employer that reads moods from faces",
    answers: { ...uses, ...readsMoods },
    most: 25,
    headline: "prohibited",
  },
  {
    who: "the provider of a language model",
    answers: { ...provides, ...languageModel },
    most: 25,
    headline: "no-specific-duty",
  },
])("$who is told $headline after at most $most questions", ({ answers, most, headline }) => {
  const { facts, asked } = interview(answers);
  expect(asked.length, asked.join(" ")).toBeLessThanOrEqual(most);
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
