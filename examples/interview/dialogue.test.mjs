import { fc, test as law } from "@fast-check/vitest";
import { catalogue } from "@kiregel/core";
import { expect, test } from "vitest";
import { answerText, parseAnswer, questionText } from "./dialogue.mjs";
import { languages } from "./language.mjs";

const { de, en } = languages;
const yesNo = { fact: "interaction.direct", kind: "yes-no" };
const choice = { fact: "operator.size", kind: "one-of", options: ["sme", "small-mid-cap", "larger"] };
const list = { fact: "content.generates", kind: "some-of", options: ["text", "image", "audio", "video"] };
const amount = { fact: "model.trainingCompute", kind: "number", unit: "FLOP" };
const share = { fact: "model.modificationShare", kind: "number", unit: "percent of the original training compute" };
const day = { fact: "market.placedOn", kind: "date" };
const what = (question) => `${question.kind} ${question.unit?.split(" ")[0] ?? ""}`.trim();

test.each([
  ...["j", "J", " ja ", "y", "YES"].map((typed) => ({ question: yesNo, typed, answer: true })),
  ...["n", "nein", "No"].map((typed) => ({ question: yesNo, typed, answer: false })),
  { question: choice, typed: "2", answer: "small-mid-cap" },
  { question: list, typed: "1", answer: ["text"] },
  { question: list, typed: "3, 1", answer: ["text", "audio"] },
  { question: list, typed: "1 1;2", answer: ["text", "image"] },
  { question: list, typed: "2,?", answer: ["image", "undecided"] },
  { question: list, typed: "0", answer: [] },
  { question: list, typed: "keine", answer: [] },
  { question: list, typed: "none", answer: [] },
  { question: amount, typed: "1e25", answer: 1e25 },
  { question: amount, typed: "10^25 FLOP", answer: 1e25 },
  { question: amount, typed: "3 x 10^24", answer: 3e24 },
  { question: amount, typed: "2,5e3 flop", answer: 2500 },
  { question: amount, typed: "0.125", answer: 0.125 },
  { question: share, typed: "33 %", answer: 33 },
  { question: share, typed: "33,5 percent", answer: 33.5 },
  { question: day, typed: "2026-11-21", answer: "2026-11-21" },
  { question: day, typed: "1.9.2026", answer: "2026-09-01" },
  ...[yesNo, choice, list, amount, day].map((question) => ({ question, typed: " ? ", answer: "undecided" })),
])("$question.kind, “$typed”: $answer", ({ question, typed, answer }) => {
  expect(parseAnswer(question, typed, en)).toEqual({ answer });
});

test.each([
  { question: yesNo, typed: "", because: "nothing is no answer" },
  { question: yesNo, typed: "maybe", because: "it is neither yes nor no" },
  { question: choice, typed: "0", because: "no option has that number" },
  { question: choice, typed: "4", because: "no option has that number" },
  { question: choice, typed: "1,2", because: "one option is asked for" },
  { question: list, typed: "", because: "nothing typed is not “none of these”" },
  { question: list, typed: "1,0", because: "none and one exclude each other" },
  { question: list, typed: "5", because: "no option has that number" },
  { question: list, typed: "text", because: "options are typed as numbers" },
  { question: amount, typed: "-1", because: "amounts begin at 0" },
  { question: amount, typed: "1.000", because: "it is one or a thousand" },
  { question: amount, typed: "10 million", because: "million is no unit of it" },
  { question: amount, typed: "1.2.3", because: "it is no number" },
  { question: amount, typed: "1e999", because: "it is no finite number" },
  { question: amount, typed: "10^999", because: "it is no finite number" },
  { question: amount, typed: "33 %", because: "the unit is another" },
  { question: day, typed: "2026-02-30", because: "there is no such day" },
  { question: day, typed: "31.4.2026", because: "there is no such day" },
  { question: day, typed: "yesterday", because: "it is no day of a calendar" },
])("$question.kind, “$typed” is asked again: $because", ({ question, typed }) => {
  expect(parseAnswer(question, typed, de)).toEqual({ problem: expect.stringMatching(/\S/) });
});

test.each([
  { typed: "z", command: "back" },
  { typed: " Q ", command: "stop" },
])("“$typed” is a command for every kind of question", ({ typed, command }) => {
  for (const question of [yesNo, choice, list, amount, day]) {
    expect(parseAnswer(question, typed, en), what(question)).toEqual({ command });
  }
});

const questions = [...catalogue.facts.values(), ...catalogue.checklists.values()]
  .map(({ key, kind = "some-of", scope, options, facts, unit }) => ({
    fact: key,
    kind,
    scope,
    options: options ?? facts,
    unit,
  }))
  .map((question) => ({
    ...question,
    chapter: catalogue.chapters.get(question.fact),
    asks: ["ai-act/art-5.1.f"],
    settles: [],
    remaining: 7,
  }))
  .filter(({ chapter }) => chapter !== "governance");
const anyQuestion = fc.constantFrom(...questions);
const anyAnswered = anyQuestion.chain((question) => fc.tuple(fc.constant(question), anyAnswerTo(question)));
const anyLanguage = fc.constantFrom(de, en);

law.prop([anyAnswered, anyLanguage])(
  "every answer that a question can have can be typed and is read back",
  ([question, answer], language) => {
    expect(parseAnswer(question, lineOf(question, answer), language)).toEqual({ answer });
  },
);

law.prop([anyQuestion, fc.string(), anyLanguage])(
  "whatever is typed is an answer, a command or a problem",
  (question, line, language) => {
    expect(["answer", "command", "problem"]).toContain(Object.keys(parseAnswer(question, line, language)).join());
  },
);

law.prop([anyAnswered, anyLanguage])("every answer can be said in words", ([question, answer], language) => {
  expect(answerText(question.fact, answer, language)).toMatch(/\S/);
});

test.each(Object.values(languages))(
  "every question can be asked in $locale, with its chapter and every option",
  (language) => {
    for (const question of questions) {
      const text = questionText(question, language);
      expect(text, question.fact).not.toMatch(/undefined|NaN/);
      expect(text.match(/^ +\d+ {2}\S/gm) ?? [], question.fact).toHaveLength(question.options?.length ?? 0);
    }
  },
);

test("a question shows chapter, question, help, example, options, why it is asked, what it settles and how many can follow", () => {
  const asks = ["ai-act/art-3.39", "ai-act/art-50.3", "ai-act/art-5.1.f", "ai-act/annex-iii.1.c"];
  const question = { ...questions.find(({ fact }) => fact === "emotion.area"), asks, settles: ["ai-act/art-5.1.f"] };
  const { question: text, help, example } = en.questions["emotion.area"];
  const shown = questionText(question, en).replace(/\s+/g, " ");
  for (const part of [en.phrases.chapters.emotion, text, help, example, "at most 7 to go"])
    expect(shown).toContain(part);
  for (const label of Object.values(en.words.facts["emotion.area"].options)) expect(shown).toContain(label);
  expect(shown).toContain(`Why: ${en.words.rules["ai-act/art-5.1.f"].title} ·`);
  expect(shown).toContain("and 1 more");
  expect(shown).toContain(`One answer can settle: ${en.words.rules["ai-act/art-5.1.f"].title}`);
});

test("a checklist shows the labels of its facts", () => {
  const question = questions.find(({ fact }) => fact === "system.practices");
  expect(questionText(question, en)).toContain(en.words.facts["emotion.infers"].label);
});

function anyAnswerTo({ kind, options }) {
  const decided = {
    "yes-no": () => fc.boolean(),
    "one-of": () => fc.constantFrom(...options),
    "some-of": () =>
      fc
        .tuple(fc.subarray(options), fc.boolean())
        .map(([some, open]) => (open && some.length > 0 ? [...some, "undecided"] : some)),
    number: () => fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map(Math.abs),
    date: () =>
      fc
        .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
        .map((one) => one.toISOString().slice(0, 10)),
  };
  return fc.oneof({ weight: 4, arbitrary: decided[kind]() }, fc.constant("undecided"));
}

/** How a person would type an answer. */
function lineOf({ options, unit }, answer) {
  if (answer === "undecided") return "?";
  if (typeof answer === "boolean") return answer ? "j" : "n";
  if (typeof answer === "number")
    return `${/\.\d{3}$/.test(String(answer)) ? `${answer}0` : answer} ${unit ?? ""}`.trim();
  if (typeof answer === "string") return options === undefined ? answer : String(options.indexOf(answer) + 1);
  if (answer.length === 0) return "0";
  return answer.map((option) => (option === "undecided" ? "?" : options.indexOf(option) + 1)).join(",");
}
