import { describe, expect, test } from "vitest";
import { type Basis, classify, type FactKey, type Facts, type Finding, type IsoDate, type Verdict } from "../index.ts";

interface Row {
  readonly situation: string;
  readonly facts: Facts;
  readonly verdict: Verdict;
}

const covered: Facts = {
  "system.machineBased": true,
  "system.autonomous": true,
  "system.pursuesObjectives": true,
  "system.infers": true,
  "system.generatesOutputs": true,
  "system.influencesEnvironment": true,
  "system.basicProcessingOnly": false,
  "system.militaryOnly": false,
  "system.thirdCountryCooperation": false,
  "system.researchOnly": false,
  "system.notYetReleased": false,
  "system.openSource": false,
  "system.onUnionMarket": true,
  "operator.inUnion": true,
  "operator.develops": false,
  "operator.ownName": false,
  "operator.uses": true,
  "operator.personalUse": false,
};
const motivation: Facts = {
  ...covered,
  "emotion.infers": true,
  "emotion.infersIntentions": false,
  "emotion.fromBiometrics": true,
  "emotion.area": ["workplace"],
  "emotion.reason": ["other"],
};

const rows: readonly Row[] = [
  { situation: "employees' faces, to measure motivation", facts: motivation, verdict: "yes" },
  {
    situation: "pupils' faces, to measure attention as an emotion",
    facts: { ...motivation, "emotion.area": ["education"] },
    verdict: "yes",
  },
  {
    situation: "applicants in a video interview (recruitment is workplace)",
    facts: { ...motivation, "employment.use": ["evaluate-candidates"] },
    verdict: "yes",
  },
  {
    situation: "workplace and elsewhere",
    facts: { ...motivation, "emotion.area": ["workplace", "other"] },
    verdict: "yes",
  },
  {
    situation: "customers' voices in a call centre",
    facts: { ...motivation, "emotion.area": ["other"] },
    verdict: "no",
  },
  { situation: "no area of use at all", facts: { ...motivation, "emotion.area": [] }, verdict: "no" },
  {
    situation: "sentiment of staff e-mail (text, no biometric data)",
    facts: { ...motivation, "emotion.fromBiometrics": false },
    verdict: "no",
  },
  {
    situation: "fatigue of drivers (a physical state, no emotion)",
    facts: { ...motivation, "emotion.infers": false, "emotion.infersIntentions": false },
    verdict: "no",
  },
  {
    situation: "medical treatment",
    facts: { ...motivation, "emotion.reason": ["medical-treatment"] },
    verdict: "no",
  },
  {
    situation: "safety: protection of life",
    facts: { ...motivation, "emotion.reason": ["protection-of-life"] },
    verdict: "no",
  },
  { situation: "no reason of any listed kind", facts: { ...motivation, "emotion.reason": [] }, verdict: "yes" },
];

const unstated: readonly { readonly element: string; readonly key: FactKey }[] = [
  { element: "emotions are inferred", key: "emotion.infers" },
  { element: "biometric data are used", key: "emotion.fromBiometrics" },
  { element: "it is at work or in education", key: "emotion.area" },
  { element: "the reason is medical or safety", key: "emotion.reason" },
];

describe("Art. 5(1)(f): emotions at work and in education", () => {
  test.each(rows)("$situation: $verdict", ({ facts, verdict }) => {
    expect(find(facts)?.verdict).toBe(verdict);
  });
  test.each(unstated)("nobody says whether $element: unknown", ({ key }) => {
    const { [key]: _unstated, ...facts } = motivation;
    expect(find(facts)?.verdict).toBe("unknown");
  });
  test.each(unstated)("it is undecided whether $element: unknown", ({ key }) => {
    expect(find({ ...motivation, [key]: "undecided" })?.verdict).toBe("unknown");
  });
});

const readings: readonly (Row & { readonly guideline: Verdict })[] = [
  { situation: "motivation", facts: motivation, verdict: "yes", guideline: "yes" },
  {
    situation: "medical treatment with a therapeutic aim",
    facts: { ...motivation, "emotion.reason": ["medical-treatment"] },
    verdict: "no",
    guideline: "no",
  },
  {
    situation: "protection of life and health",
    facts: { ...motivation, "emotion.reason": ["protection-of-life"] },
    verdict: "no",
    guideline: "no",
  },
  {
    situation: "protection of property (uncertain: the wording says safety, the guideline says life and health only)",
    facts: { ...motivation, "emotion.reason": ["protection-of-property"] },
    verdict: "no",
    guideline: "yes",
  },
];

describe("Art. 5(1)(f): statute and Commission guidelines", () => {
  test.each(readings)("$situation: statute $verdict", ({ facts, verdict }) => {
    expect(find(facts)?.verdict).toBe(verdict);
  });
  test.each(readings)("$situation: guideline as the deciding layer $guideline", ({ facts, guideline }) => {
    expect(find(facts, { layer: "guideline" })?.verdict).toBe(guideline);
  });
  test.each(readings)("$situation: guideline beside the statute $guideline", ({ facts, guideline }) => {
    const finding = find(facts);
    const other = finding?.otherReadings.find(({ basis }) => basis === "guideline")?.verdict;
    expect(other ?? finding?.verdict).toBe(guideline);
  });
  test("wellbeing or burnout monitoring is not medical under the guideline: yes", () => {
    expect(find({ ...motivation, "emotion.reason": ["wellbeing"] }, { layer: "guideline" })?.verdict).toBe("yes");
  });
  test("a medical and another reason together (uncertain; the guideline reads exceptions narrowly): yes", () => {
    const facts: Facts = { ...motivation, "emotion.reason": ["medical-treatment", "other"] };
    expect(find(facts, { layer: "guideline" })?.verdict).toBe("yes");
  });
  test("medical treatment and wellbeing together (uncertain; narrow reading of the guideline): yes", () => {
    const facts: Facts = { ...motivation, "emotion.reason": ["medical-treatment", "wellbeing"] };
    expect(find(facts, { layer: "guideline" })?.verdict).toBe("yes");
  });
  test("protection of life and of property together (uncertain; narrow reading of the guideline): yes", () => {
    const facts: Facts = { ...motivation, "emotion.reason": ["protection-of-life", "protection-of-property"] };
    expect(find(facts, { layer: "guideline" })?.verdict).toBe("yes");
  });
});

const dates: readonly { readonly asOf: IsoDate; readonly reached: boolean }[] = [
  { asOf: "2024-08-01", reached: false },
  { asOf: "2025-02-01", reached: false },
  { asOf: "2025-02-02", reached: true },
  { asOf: "2026-07-26", reached: true },
  { asOf: "2026-11-21", reached: true },
  { asOf: "2027-12-02", reached: true },
];

describe("Art. 5(1)(f): since when, for whom, at what price", () => {
  test.each(dates)("applies since 2025-02-02; asked on $asOf, reached: $reached", ({ asOf, reached }) => {
    expect(find(motivation, { asOf })?.applies).toMatchObject({
      nominal: "2025-02-02",
      effective: "2025-02-02",
      reached,
    });
  });
  test("Art. 111(2) gives no grace: a system in use since 2024 is prohibited too", () => {
    const applies = find({ ...motivation, "market.placedOn": "2024-09-01", "market.designChanged": false })?.applies;
    expect(applies).toMatchObject({ effective: "2025-02-02", reached: true, legacy: [] });
  });
  test("the prohibition carries the fine tier of Art. 99(3)", () => {
    const { obligations } = classify(motivation, { asOf: "2026-11-21" });
    expect(obligations.find(({ rule }) => rule === "ai-act/art-5.1.f")?.fine).toBe("ai-act/art-99.3");
  });
  test("its outcome and headline are prohibited", () => {
    expect(find(motivation)?.outcome).toBe("prohibited");
    expect(classify(motivation, { asOf: "2026-11-21" }).headline).toBe("prohibited");
  });
  test("a free and open-source licence is no exit", () => {
    const result = classify({ ...motivation, "system.openSource": true }, { asOf: "2026-11-21" });
    expect(result.findings.find(({ rule }) => rule === "ai-act/art-2.12")?.verdict).toBe("no");
    expect(result.headline).toBe("prohibited");
  });
  test("it addresses providers and deployers (placing on the market, putting into service, use)", () => {
    const { obligations } = classify(motivation, { asOf: "2026-11-21" });
    const duty = obligations.find(({ rule }) => rule === "ai-act/art-5.1.f");
    expect(duty?.addressees).toContainEqual({ role: "ai-act/art-3.3", ours: "no" });
    expect(duty?.addressees).toContainEqual({ role: "ai-act/art-3.4", ours: "yes" });
  });
});

function find(
  facts: Facts,
  { asOf = "2026-11-21", layer = "statute" }: { readonly asOf?: IsoDate; readonly layer?: Basis } = {},
): Finding | undefined {
  return classify(facts, { asOf, layer }).findings.find(({ rule }) => rule === "ai-act/art-5.1.f");
}

test("intentions alone, such as an imminent blow, make an emotion recognition system and no prohibited practice", () => {
  const { findings } = classify(
    {
      "emotion.infers": false,
      "emotion.infersIntentions": true,
      "emotion.fromBiometrics": true,
      "emotion.area": ["workplace"],
      "emotion.reason": ["other"],
    },
    { asOf: "2026-11-21" },
  );
  const verdict = (id: string) => findings.find(({ rule }) => rule === id)?.verdict;
  expect([verdict("ai-act/art-5.1.f"), verdict("ai-act/art-3.39"), verdict("ai-act/annex-iii.1.c")]).toEqual([
    "no",
    "yes",
    "yes",
  ]);
});
