import { describe, expect, test } from "vitest";
import { classify, type Facts, type Headline, type IsoDate, isKiregelError } from "../index.ts";
import { bySectionA, bySectionB, operators, ordinary, without } from "./duty-cases.ts";

const quiet: Facts = { ...ordinary, ...operators.provider, "operator.uses": true };
const prohibited: Facts = {
  ...quiet,
  "emotion.infers": true,
  "emotion.infersIntentions": false,
  "emotion.fromBiometrics": true,
  "emotion.area": ["workplace"],
  "emotion.reason": ["other"],
};
const highRisk: Facts = { ...quiet, "employment.use": ["evaluate-candidates"], "derogation.profiling": true };
const transparency: Facts = {
  ...quiet,
  "interaction.direct": true,
  "interaction.obvious": false,
  "interaction.permittedForOffences": false,
};

interface Row {
  readonly situation: string;
  readonly facts: Facts;
  readonly headline: Headline;
  readonly range: readonly Headline[];
}

const settled: readonly Row[] = [
  { situation: "emotions of employees", facts: prohibited, headline: "prohibited", range: ["prohibited"] },
  { situation: "a CV ranking", facts: highRisk, headline: "high-risk", range: ["high-risk"] },
  { situation: "a chatbot", facts: transparency, headline: "transparency", range: ["transparency"] },
  { situation: "a demand forecast", facts: quiet, headline: "no-specific-duty", range: ["no-specific-duty"] },
  {
    situation: "a weapon system only",
    facts: { ...prohibited, "system.militaryOnly": true },
    headline: "out-of-scope",
    range: ["out-of-scope"],
  },
  {
    situation: "no AI system",
    facts: { ...prohibited, "system.infers": false },
    headline: "out-of-scope",
    range: ["out-of-scope"],
  },
  {
    situation: "no AI system, everything else unstated",
    facts: { "system.machineBased": false },
    headline: "out-of-scope",
    range: ["out-of-scope"],
  },
  {
    situation: "prohibited, high-risk and talking at once: the gravest",
    facts: {
      ...prohibited,
      ...{ "employment.use": ["evaluate-candidates"], "derogation.profiling": true, "interaction.direct": true },
    },
    headline: "prohibited",
    range: ["prohibited"],
  },
  {
    situation: "a CV ranking that talks to applicants",
    facts: { ...transparency, "employment.use": ["evaluate-candidates"], "derogation.profiling": true },
    headline: "high-risk",
    range: ["high-risk"],
  },
  {
    situation: "diagnostic software, a device of Annex I, Section A",
    facts: { ...quiet, ...bySectionA },
    headline: "high-risk",
    range: ["high-risk"],
  },
  {
    situation: "lane keeping in a car, Annex I, Section B: high-risk, though Chapter III does not apply",
    facts: { ...quiet, ...bySectionB },
    headline: "high-risk",
    range: ["high-risk"],
  },
  {
    situation: "an open-source demand forecast: outside the Act",
    facts: { ...quiet, "system.openSource": true },
    headline: "out-of-scope",
    range: ["out-of-scope"],
  },
  {
    situation: "an open-source CV ranking: open source is no exit",
    facts: { ...highRisk, "system.openSource": true },
    headline: "high-risk",
    range: ["high-risk"],
  },
  {
    situation: "an open-source chatbot: open source is no exit",
    facts: { ...transparency, "system.openSource": true },
    headline: "transparency",
    range: ["transparency"],
  },
  {
    situation: "open-source recognition of employees' emotions: open source is no exit",
    facts: { ...prohibited, "system.openSource": true },
    headline: "prohibited",
    range: ["prohibited"],
  },
  {
    situation: "a prohibited practice; what else it may be does not move the headline",
    facts: without(without(prohibited, "employment.use"), "interaction.direct"),
    headline: "prohibited",
    range: ["prohibited"],
  },
];

const open: readonly Row[] = [
  {
    situation: "nothing stated",
    facts: {},
    headline: "undetermined",
    range: ["prohibited", "high-risk", "transparency", "no-specific-duty", "out-of-scope"],
  },
  {
    situation: "a chatbot whose use at work is unstated",
    facts: without(transparency, "employment.use"),
    headline: "undetermined",
    range: ["high-risk", "transparency"],
  },
  {
    situation: "a recruitment tool whose profiling is unstated, with a narrow task and no influence",
    facts: {
      ...highRisk,
      "derogation.profiling": "undecided",
      "derogation.narrowTask": true,
      "derogation.influencesDecision": false,
      "derogation.significantRisk": false,
      "derogation.documentedByProvider": true,
    },
    headline: "undetermined",
    range: ["high-risk", "no-specific-duty"],
  },
  {
    situation: "a CV ranking, military use unstated",
    facts: without(highRisk, "system.militaryOnly"),
    headline: "undetermined",
    range: ["high-risk", "out-of-scope"],
  },
  {
    situation: "a device, third-party assessment unstated",
    facts: without({ ...quiet, ...bySectionA }, "product.thirdPartyAssessment"),
    headline: "undetermined",
    range: ["high-risk", "no-specific-duty"],
  },
  {
    situation: "a demand forecast, open source or not is unstated",
    facts: without(quiet, "system.openSource"),
    headline: "undetermined",
    range: ["no-specific-duty", "out-of-scope"],
  },
  {
    situation: "emotions of employees, reason unstated, as recruitment tool",
    facts: without(
      { ...prohibited, "employment.use": ["evaluate-candidates"], "derogation.profiling": true },
      "emotion.reason",
    ),
    headline: "undetermined",
    range: ["prohibited", "high-risk"],
  },
];

describe("The headline names the gravest class, the range what is still possible", () => {
  test.each([...settled, ...open])("$situation: $headline", ({ facts, headline }) => {
    expect(classify(facts, { asOf: "2026-11-21" }).headline).toBe(headline);
  });
  test.each([...settled, ...open])("$situation: range $range", ({ facts, range }) => {
    expect(new Set(classify(facts, { asOf: "2026-11-21" }).range)).toEqual(new Set(range));
  });
  test("classes add up: the gravest headline hides no finding", () => {
    const facts: Facts = {
      ...prohibited,
      "employment.use": ["evaluate-candidates"],
      "derogation.profiling": true,
      "interaction.direct": true,
      "interaction.obvious": false,
      "interaction.permittedForOffences": false,
    };
    const yes = classify(facts, { asOf: "2026-11-21" })
      .findings.filter(({ verdict }) => verdict === "yes")
      .map(({ rule }) => rule);
    expect(yes).toEqual(expect.arrayContaining(["ai-act/art-5.1.f", "ai-act/annex-iii.4.a", "ai-act/art-50.1"]));
  });
});

test("no specific duty is no legal category: literacy stays a duty", () => {
  const { obligations } = classify(quiet, { asOf: "2026-11-21" });
  expect(obligations.map(({ rule, verdict }) => `${rule} ${verdict}`)).toEqual(["ai-act/art-4 yes"]);
});

const layers: readonly { readonly layer: "statute" | "draft-guideline"; readonly headline: Headline }[] = [
  { layer: "statute", headline: "high-risk" },
  { layer: "draft-guideline", headline: "no-specific-duty" },
];

test.each(layers)("a job search tool for the candidate, decided by $layer: $headline", ({ layer, headline }) => {
  const facts: Facts = {
    ...highRisk,
    "employment.use": ["other-selection"],
    "employment.beneficiary": "candidate-or-worker",
  };
  expect(classify(facts, { asOf: "2026-11-21", layer }).headline).toBe(headline);
});

test("the statute decides by default, so a draft never takes a system out of high-risk", () => {
  const facts: Facts = {
    ...highRisk,
    "employment.use": ["other-selection"],
    "employment.beneficiary": "candidate-or-worker",
  };
  const { layer, headline } = classify(facts, { asOf: "2026-11-21" });
  expect({ layer, headline }).toEqual({ layer: "statute", headline: "high-risk" });
});

interface Refusal {
  readonly mistake: string;
  readonly json: string;
  readonly asOf: IsoDate;
  readonly code: string;
}

const PRIVATE = "Erika Mustermann";

const refusals: readonly Refusal[] = [
  { mistake: "a fact no rule reads", json: `{"operator.use": "${PRIVATE}"}`, asOf: "2026-11-21", code: "unknown-fact" },
  {
    mistake: "a fact whose name is a person's name",
    json: `{"${PRIVATE}": true}`,
    asOf: "2026-11-21",
    code: "unknown-fact",
  },
  { mistake: "__proto__ as a fact", json: `{"__proto__": true}`, asOf: "2026-11-21", code: "unknown-fact" },
  {
    mistake: "a text for a yes/no fact",
    json: `{"operator.uses": "${PRIVATE}"}`,
    asOf: "2026-11-21",
    code: "invalid-fact",
  },
  { mistake: "a number for a yes/no fact", json: `{"operator.uses": 1}`, asOf: "2026-11-21", code: "invalid-fact" },
  { mistake: "null for a yes/no fact", json: `{"operator.uses": null}`, asOf: "2026-11-21", code: "invalid-fact" },
  {
    mistake: "an option that does not exist",
    json: `{"employment.beneficiary": "${PRIVATE}"}`,
    asOf: "2026-11-21",
    code: "invalid-fact",
  },
  {
    mistake: "a list with an option that does not exist",
    json: `{"emotion.area": ["workplace", "${PRIVATE}"]}`,
    asOf: "2026-11-21",
    code: "invalid-fact",
  },
  {
    mistake: "one option where a list belongs",
    json: `{"emotion.area": "workplace"}`,
    asOf: "2026-11-21",
    code: "invalid-fact",
  },
  {
    mistake: "a text for a date fact",
    json: `{"market.placedOn": "${PRIVATE}"}`,
    asOf: "2026-11-21",
    code: "invalid-fact",
  },
  {
    mistake: "an impossible day for a date fact",
    json: `{"market.placedOn": "2026-02-30"}`,
    asOf: "2026-11-21",
    code: "invalid-fact",
  },
  {
    mistake: "facts that cannot be true at once",
    json: `{"system.notYetReleased": true, "system.onUnionMarket": true}`,
    asOf: "2026-11-21",
    code: "contradictory-facts",
  },
  {
    mistake: "a fact that a list names and that is denied on its own",
    json: `{"system.fields": ["employment.use"], "employment.use": []}`,
    asOf: "2026-11-21",
    code: "contradictory-facts",
  },
  {
    mistake: "a list that names something it does not ask about",
    json: `{"system.fields": ["${PRIVATE}"]}`,
    asOf: "2026-11-21",
    code: "invalid-fact",
  },
  { mistake: "an impossible asOf", json: "{}", asOf: "2026-02-30", code: "invalid-date" },
  { mistake: "the day before the Act", json: "{}", asOf: "2024-07-31", code: "date-before-act" },
];

describe("What classify refuses", () => {
  test.each(refusals)("$mistake: $code", ({ json, asOf, code }) => {
    expect(refusalOf(json, asOf).code).toBe(code);
  });
  test.each(refusals)("$mistake: the message holds no value", ({ json, asOf }) => {
    expect(refusalOf(json, asOf).message).not.toMatch(/Erika|Mustermann|2026-02-30|2024-07-31/);
  });
  test("the first day of the Act is answered", () => {
    expect(classify({}, { asOf: "2024-08-01" }).headline).toBe("undetermined");
  });
});

function refusalOf(json: string, asOf: IsoDate): { readonly code: string; readonly message: string } {
  try {
    classify(JSON.parse(json), { asOf });
  } catch (error) {
    if (isKiregelError(error)) return { code: error.code, message: error.message };
    throw error;
  }
  return { code: "accepted", message: "accepted" };
}
