import { describe, expect, test } from "vitest";
import type { Basis, Facts, IsoDate, Verdict } from "../index.ts";
import { byUse, OPERATORS, obligation, operators, opposite, ordinary, ours, verdictOf, without } from "./duty-cases.ts";

// A model below every threshold, not open, offered in the Union by its maker.
const model: Facts = {
  ...ordinary,
  ...operators["model provider"],
  "model.trainingCompute": 5e24,
  "model.generatesMedia": true,
  "model.specialised": false,
  "model.highImpact": false,
  "model.rebutted": false,
  "model.designated": false,
  "model.openLicence": false,
  "model.parametersPublic": false,
  "model.monetised": false,
  "model.modifies": false,
  "model.placedOn": "2026-01-10",
};
const open: Facts = { ...model, "model.openLicence": true, "model.parametersPublic": true };
const systemic: Facts = { ...model, "model.trainingCompute": 2e25 };
const designated: Facts = { ...model, "model.designated": true };

interface Row {
  readonly situation: string;
  readonly facts: Facts;
  readonly verdict: Verdict;
}

const generality = ["model.general", "model.manyTasks", "model.integrable"] as const;

describe("Art. 3(63): a general-purpose AI model", () => {
  test("general, competent at many tasks, integrable, no research prototype: yes", () => {
    expect(verdictOf("ai-act/art-3.63", model)).toBe("yes");
  });
  test.each(generality)("without %s: no", (key) => {
    expect(verdictOf("ai-act/art-3.63", opposite(model, key))).toBe("no");
  });
  test.each(generality)("%s unstated: unknown", (key) => {
    expect(verdictOf("ai-act/art-3.63", without(model, key))).toBe("unknown");
  });
  test("used for research or prototypes only before it is on the market: no", () => {
    expect(verdictOf("ai-act/art-3.63", { ...model, "model.researchOnly": true })).toBe("no");
  });
  test("research use unstated: unknown", () => {
    expect(verdictOf("ai-act/art-3.63", without(model, "model.researchOnly"))).toBe("unknown");
  });
  test.each([0, 9e22, 1e23, 1.1e23, 1e25, 2e25])("%d FLOP: the definition has no number", (compute) => {
    expect(verdictOf("ai-act/art-3.63", { ...model, "model.trainingCompute": compute })).toBe("yes");
  });
});

interface ReadingRow {
  readonly situation: string;
  readonly facts: Facts;
  readonly statute: Verdict;
  readonly guideline: Verdict;
}

const specialised: readonly ReadingRow[] = [
  { situation: "a general model above the indicator", facts: model, statute: "yes", guideline: "yes" },
  {
    situation: "a specialised model, for instance for transcription, above the indicator",
    facts: { ...model, "model.specialised": true },
    statute: "yes",
    guideline: "no",
  },
  {
    situation: "specialised or not is unstated",
    facts: without(model, "model.specialised"),
    statute: "yes",
    guideline: "unknown",
  },
  {
    situation: "a broadly capable model below the indicator",
    facts: { ...model, "model.trainingCompute": 5e22 },
    statute: "yes",
    guideline: "yes",
  },
  {
    situation: "a generator of text or images above the indicator, generality unstated",
    facts: { ...without(model, "model.general"), "model.trainingCompute": 1.1e23 },
    statute: "unknown",
    guideline: "yes",
  },
  {
    situation: "a generator of exactly 10^23, generality unstated",
    facts: { ...without(model, "model.general"), "model.trainingCompute": 1e23 },
    statute: "unknown",
    guideline: "unknown",
  },
  {
    situation: "above the indicator, generates none of it, generality unstated",
    facts: { ...without(model, "model.general"), "model.generatesMedia": false },
    statute: "unknown",
    guideline: "unknown",
  },
  {
    situation: "a specialised generator above the indicator, generality unstated",
    facts: { ...without(model, "model.general"), "model.specialised": true },
    statute: "unknown",
    guideline: "no",
  },
];

const modifiers: readonly ReadingRow[] = [
  { situation: "who made the model", facts: model, statute: "yes", guideline: "yes" },
  ...[
    { share: 5, guideline: "no" as const },
    { share: 33, guideline: "no" as const },
    { share: 33.33, guideline: "no" as const },
    { share: 100 / 3, guideline: "no" as const },
    { share: 33.34, guideline: "yes" as const },
    { share: 34, guideline: "yes" as const },
    { share: 100, guideline: "yes" as const },
  ].map(
    ({ share, guideline }): ReadingRow => ({
      situation: `who modified somebody else's model with ${share} % of its compute`,
      facts: { ...model, "model.modifies": true, "model.modificationShare": share },
      statute: "yes",
      guideline,
    }),
  ),
  {
    situation: "who modified a model with an unstated share",
    facts: { ...model, "model.modifies": true },
    statute: "yes",
    guideline: "unknown",
  },
  {
    situation: "making or modifying is unstated, and so is the share",
    facts: without(model, "model.modifies"),
    statute: "yes",
    guideline: "unknown",
  },
];

describe("General-purpose models: statute and Commission guidelines C(2025) 5045", () => {
  test.each([...withRule("ai-act/art-3.63", specialised), ...withRule("ai-act/art-3.3.model", modifiers)])(
    "$rule, $situation: statute $statute, guideline $guideline",
    ({ rule, facts, statute, guideline }) => {
      expect(readings(rule, facts)).toEqual({ statute, guideline });
    },
  );
  test.each([
    {
      situation: "an open model that is paid for",
      facts: { ...open, "model.monetised": true },
      statute: "yes",
      guideline: "no",
    },
    { situation: "an open model that is free", facts: open, statute: "yes", guideline: "yes" },
    {
      situation: "an open model, paid or free is unstated",
      facts: without(open, "model.monetised"),
      statute: "yes",
      guideline: "unknown",
    },
  ] as const)("Art. 53(2), $situation: statute $statute, guideline $guideline", ({ facts, statute, guideline }) => {
    expect(readings("ai-act/art-53.2", facts)).toEqual({ statute, guideline });
  });
  test("a modifier below one third has no duties of a model provider under the guidelines", () => {
    const facts: Facts = { ...model, "model.modifies": true, "model.modificationShare": 5 };
    expect(readings("ai-act/art-3.3.model", facts).guideline).toBe("no");
  });
});

const providers: readonly Row[] = [
  { situation: "who offers a general-purpose model", facts: model, verdict: "yes" },
  { situation: "who offers none", facts: { ...model, "model.provides": false }, verdict: "no" },
  { situation: "offering unstated", facts: without(model, "model.provides"), verdict: "unknown" },
  { situation: "who offers a narrow model", facts: { ...model, "model.general": false }, verdict: "no" },
  {
    situation: "a company that merely calls somebody's model in its own app",
    facts: { ...ordinary, ...operators.provider, "operator.integratesModel": true },
    verdict: "no",
  },
];

test.each(providers)("Art. 3(3), provider of a general-purpose model, $situation: $verdict", ({ facts, verdict }) => {
  expect(verdictOf("ai-act/art-3.3.model", facts)).toBe(verdict);
});

const highImpact: readonly Row[] = [
  { situation: "high-impact capabilities", facts: { ...model, "model.highImpact": true }, verdict: "yes" },
  { situation: "none, little compute", facts: model, verdict: "no" },
  { situation: "compute above 10^25, presumed", facts: { ...model, "model.trainingCompute": 1.01e25 }, verdict: "yes" },
  {
    situation: "compute of exactly 10^25: not above",
    facts: { ...model, "model.trainingCompute": 1e25 },
    verdict: "no",
  },
  {
    situation: "compute above 10^25, presumption rebutted",
    facts: { ...systemic, "model.rebutted": true },
    verdict: "no",
  },
  {
    situation: "compute above 10^25, rebuttal unstated",
    facts: without(systemic, "model.rebutted"),
    verdict: "unknown",
  },
  {
    situation: "compute above 10^25, capabilities unstated",
    facts: without(systemic, "model.highImpact"),
    verdict: "yes",
  },
  { situation: "little compute, capabilities unstated", facts: without(model, "model.highImpact"), verdict: "unknown" },
  {
    situation: "no such capabilities, compute unstated",
    facts: without(model, "model.trainingCompute"),
    verdict: "unknown",
  },
  { situation: "a designated model: another limb", facts: designated, verdict: "no" },
  {
    situation: "no general-purpose model",
    facts: { ...systemic, "model.highImpact": true, "model.general": false },
    verdict: "no",
  },
];

const byCommission: readonly Row[] = [
  { situation: "designated by the Commission", facts: designated, verdict: "yes" },
  { situation: "not designated", facts: model, verdict: "no" },
  { situation: "above the threshold: another limb", facts: systemic, verdict: "no" },
  { situation: "designation unstated", facts: without(model, "model.designated"), verdict: "unknown" },
  { situation: "no general-purpose model", facts: { ...designated, "model.general": false }, verdict: "no" },
];

const either: readonly Row[] = [
  { situation: "above the threshold", facts: systemic, verdict: "yes" },
  { situation: "high-impact capabilities", facts: { ...model, "model.highImpact": true }, verdict: "yes" },
  { situation: "designated", facts: designated, verdict: "yes" },
  {
    situation: "designated, the rest unstated",
    facts: without(designated, "model.highImpact", "model.trainingCompute"),
    verdict: "yes",
  },
  { situation: "neither", facts: model, verdict: "no" },
  {
    situation: "not above the threshold, designation unstated",
    facts: without(model, "model.designated"),
    verdict: "unknown",
  },
  { situation: "not designated, compute unstated", facts: without(model, "model.trainingCompute"), verdict: "unknown" },
  { situation: "no general-purpose model", facts: { ...systemic, "model.manyTasks": false }, verdict: "no" },
];

describe("Art. 51: systemic risk", () => {
  test.each([
    ...withRule("ai-act/art-51.1.a", highImpact),
    ...withRule("ai-act/art-51.1.b", byCommission),
    ...withRule("ai-act/art-51", either),
  ])("$rule, $situation: $verdict", ({ rule, facts, verdict }) => {
    expect(verdictOf(rule, facts)).toBe(verdict);
  });
});

const exemption: readonly Row[] = [
  { situation: "open licence and public weights, architecture and usage information", facts: open, verdict: "yes" },
  { situation: "a closed model", facts: model, verdict: "no" },
  { situation: "no open licence", facts: opposite(open, "model.openLicence"), verdict: "no" },
  { situation: "weights not public", facts: opposite(open, "model.parametersPublic"), verdict: "no" },
  { situation: "licence unstated", facts: without(open, "model.openLicence"), verdict: "unknown" },
  { situation: "publication unstated", facts: without(open, "model.parametersPublic"), verdict: "unknown" },
  {
    situation: "open, with systemic risk by compute",
    facts: { ...open, "model.trainingCompute": 2e25 },
    verdict: "no",
  },
  { situation: "open, designated", facts: { ...open, "model.designated": true }, verdict: "no" },
  { situation: "open, systemic risk unstated", facts: without(open, "model.designated"), verdict: "unknown" },
];

test.each(exemption)("Art. 53(2), the exemption of open models, $situation: $verdict", ({ facts, verdict }) => {
  expect(verdictOf("ai-act/art-53.2", facts)).toBe(verdict);
});

const abroad: Facts = { "operator.inUnion": false };

interface Table {
  readonly situation: string;
  readonly facts: Facts;
  readonly duties: Readonly<Record<(typeof duties)[number], Verdict>>;
}

const duties = ["52.1", "53.1.a", "53.1.b", "53.1.c", "53.1.d", "53.3", "54", "55"] as const;

const table: readonly Table[] = [
  { situation: "an ordinary model from the Union", facts: model, duties: expected({}) },
  { situation: "an ordinary model from elsewhere", facts: { ...model, ...abroad }, duties: expected({ "54": "yes" }) },
  {
    situation: "an ordinary model, seat unstated",
    facts: { ...model, "operator.inUnion": "undecided" },
    duties: expected({ "54": "unknown" }),
  },
  {
    situation: "an open model from the Union",
    facts: open,
    duties: expected({ "53.1.a": "no", "53.1.b": "no" }),
  },
  {
    situation: "an open model from elsewhere: no representative (54(6))",
    facts: { ...open, ...abroad },
    duties: expected({ "53.1.a": "no", "53.1.b": "no" }),
  },
  {
    situation: "perhaps open, from elsewhere",
    facts: without({ ...open, ...abroad }, "model.openLicence"),
    duties: expected({ "53.1.a": "unknown", "53.1.b": "unknown", "54": "unknown" }),
  },
  { situation: "a model above 10^25", facts: systemic, duties: expected({ "52.1": "yes", "55": "yes" }) },
  {
    situation: "an open model above 10^25, from elsewhere",
    facts: { ...open, ...abroad, "model.trainingCompute": 2e25 },
    duties: expected({ "52.1": "yes", "54": "yes", "55": "yes" }),
  },
  {
    situation: "a model of exactly 10^25",
    facts: { ...model, "model.trainingCompute": 1e25 },
    duties: expected({}),
  },
  { situation: "a designated model: nothing to notify", facts: designated, duties: expected({ "55": "yes" }) },
  {
    situation: "an open, designated model from elsewhere",
    facts: { ...open, ...abroad, "model.designated": true },
    duties: expected({ "54": "yes", "55": "yes" }),
  },
  {
    situation: "designation unstated",
    facts: without(model, "model.designated"),
    duties: expected({ "55": "unknown" }),
  },
  {
    situation: "compute unstated",
    facts: without(model, "model.trainingCompute"),
    duties: expected({ "52.1": "unknown", "55": "unknown" }),
  },
  { situation: "no model of ours", facts: { ...systemic, ...abroad, "model.provides": false }, duties: all("no") },
  {
    situation: "no general-purpose model",
    facts: { ...systemic, ...abroad, "model.general": false },
    duties: all("no"),
  },
  {
    situation: "a model for research only",
    facts: { ...systemic, ...abroad, "model.researchOnly": true },
    duties: all("no"),
  },
  {
    situation: "a model of 10^25 and more from elsewhere, generality unstated",
    facts: without({ ...systemic, ...abroad }, "model.general"),
    duties: all("unknown"),
  },
  {
    situation: "a model of 10^25 and more from elsewhere, perhaps ours",
    facts: without({ ...systemic, ...abroad }, "model.provides"),
    duties: all("unknown"),
  },
];

const cells = table.flatMap(({ situation, facts, duties: row }) =>
  duties.map((duty) => ({ situation, facts, rule: `ai-act/art-${duty}`, duty: row[duty] })),
);

describe("Arts 52 to 55: the duties of the provider of a model", () => {
  test.each(cells)("$rule, $situation: $duty", ({ rule, facts, duty }) => {
    expect(ours(rule, facts)).toBe(duty);
  });
  test.each(duties.flatMap((duty) => OPERATORS.map((operator) => ({ rule: `ai-act/art-${duty}`, operator }))))(
    "$rule for the $operator alone",
    ({ rule, operator }) => {
      const facts: Facts = { ...systemic, ...abroad, ...operators[operator] };
      expect(ours(rule, facts)).toBe(operator === "model provider" ? "yes" : "no");
    },
  );
  test.each(duties)("Art. %s addresses the provider of the model and carries Art. 101", (duty) => {
    const found = obligation(`ai-act/art-${duty}`, { ...systemic, ...abroad });
    expect(found?.addressees.map(({ role }) => role)).toEqual(["ai-act/art-3.3.model"]);
    expect(found?.fine).toBe("ai-act/art-101");
  });
  test.each(duties)(
    "Art. %s stays where the provider's own product is no AI system: the model is checked apart",
    (duty) => {
      expect(ours(`ai-act/art-${duty}`, { ...systemic, ...abroad, "system.infers": false })).toBe("yes");
    },
  );
  test("they add up with the duties of a provider of a high-risk system", () => {
    const facts: Facts = {
      ...systemic,
      "operator.develops": true,
      "operator.ownName": true,
      "operator.formerProvider": false,
      "derogation.profiling": true,
    };
    const both: Facts = { ...facts, "employment.use": byUse["employment.use"] ?? [] };
    expect(["ai-act/art-53.1.a", "ai-act/art-9"].map((rule) => ours(rule, both))).toEqual(["yes", "yes"]);
  });
});

const days: readonly { readonly asOf: IsoDate; readonly reached: boolean }[] = [
  { asOf: "2025-08-01", reached: false },
  { asOf: "2025-08-02", reached: true },
  { asOf: "2026-07-26", reached: true },
  { asOf: "2026-07-27", reached: true },
];

test.each(duties.flatMap((duty) => days.map((day) => ({ ...day, rule: `ai-act/art-${duty}` }))))(
  "$rule asked on $asOf: from 2025-08-02, reached: $reached",
  ({ rule, asOf, reached }) => {
    const duty = obligation(rule, { ...systemic, ...abroad }, asOf);
    expect(duty?.applies).toMatchObject({ nominal: "2025-08-02", effective: "2025-08-02", reached });
  },
);

const supervision: readonly Row[] = [
  { situation: "a general-purpose model", facts: model, verdict: "yes" },
  { situation: "an open one", facts: open, verdict: "yes" },
  { situation: "one with systemic risk", facts: systemic, verdict: "yes" },
  { situation: "no general-purpose model", facts: { ...model, "model.general": false }, verdict: "no" },
  { situation: "generality unstated", facts: without(model, "model.general"), verdict: "unknown" },
];

test.each(supervision)("Art. 88, the Commission supervises models, $situation: $verdict", ({ facts, verdict }) => {
  expect(verdictOf("ai-act/art-88", facts)).toBe(verdict);
});

function expected(differing: Partial<Table["duties"]>): Table["duties"] {
  return {
    "52.1": "no",
    "53.1.a": "yes",
    "53.1.b": "yes",
    "53.1.c": "yes",
    "53.1.d": "yes",
    "53.3": "yes",
    "54": "no",
    "55": "no",
    ...differing,
  };
}

function all(verdict: Verdict): Table["duties"] {
  return expected(Object.fromEntries(duties.map((duty) => [duty, verdict])));
}

function withRule<One extends object>(
  rule: string,
  rows: readonly One[],
): readonly (One & { readonly rule: string })[] {
  return rows.map((row) => ({ ...row, rule }));
}

function readings(rule: string, facts: Facts): Readonly<Record<"statute" | "guideline", Verdict | undefined>> {
  const under = (layer: Basis) => verdictOf(rule, facts, { layer });
  return { statute: under("statute"), guideline: under("guideline") };
}
