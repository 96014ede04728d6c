import { describe, expect, test } from "vitest";
import { type Basis, classify, type FactKey, type Facts, type Finding, type Verdict } from "../index.ts";

interface Row {
  readonly situation: string;
  readonly facts: Facts;
  readonly verdict: Verdict;
}

interface ElementRow {
  readonly element: string;
  readonly key: FactKey;
  readonly against: Facts;
}

const aiSystem: Facts = {
  "system.machineBased": true,
  "system.autonomous": true,
  "system.pursuesObjectives": true,
  "system.infers": true,
  "system.generatesOutputs": true,
  "system.influencesEnvironment": true,
  "system.basicProcessingOnly": false,
};

const elements: readonly ElementRow[] = [
  { element: "is machine-based", key: "system.machineBased", against: { "system.machineBased": false } },
  { element: "has some autonomy", key: "system.autonomous", against: { "system.autonomous": false } },
  { element: "pursues objectives", key: "system.pursuesObjectives", against: { "system.pursuesObjectives": false } },
  { element: "infers from its input", key: "system.infers", against: { "system.infers": false } },
  {
    element: "generates predictions, content, recommendations or decisions",
    key: "system.generatesOutputs",
    against: { "system.generatesOutputs": false },
  },
  {
    element: "can influence an environment",
    key: "system.influencesEnvironment",
    against: { "system.influencesEnvironment": false },
  },
];

describe("Art. 3(1): AI system", () => {
  test("a system with all six elements is an AI system; adaptiveness is not asked", () => {
    expect(find("ai-act/art-3.1", aiSystem)?.verdict).toBe("yes");
  });
  test.each(elements)("a system of which it is false that it $element: no", ({ against }) => {
    expect(find("ai-act/art-3.1", { ...aiSystem, ...against })?.verdict).toBe("no");
  });
  test.each(elements)("a system of which nobody says whether it $element: unknown", ({ key }) => {
    expect(find("ai-act/art-3.1", without(aiSystem, key))?.verdict).toBe("unknown");
  });
  test("something that is not an AI system lays obligations on nobody", () => {
    const { obligations, headline } = classify(
      { ...aiSystem, ...inUnionDeployer, "system.infers": false },
      { asOf: "2026-11-21" },
    );
    expect({ obligations, headline }).toEqual({ obligations: [], headline: "out-of-scope" });
  });
});

const inUnionDeployer: Facts = { "operator.uses": true, "operator.personalUse": false, "operator.inUnion": true };

const basicProcessing: readonly (Row & { readonly guideline: Verdict })[] = [
  {
    situation: "a trained model",
    facts: aiSystem,
    verdict: "yes",
    guideline: "yes",
  },
  {
    situation: "sorting, fixed instructions, heuristics or averages only (G-DEF paras 41-51)",
    facts: { ...aiSystem, "system.basicProcessingOnly": true },
    verdict: "yes",
    guideline: "no",
  },
  {
    situation: "nobody says whether it goes beyond basic processing",
    facts: without(aiSystem, "system.basicProcessingOnly"),
    verdict: "yes",
    guideline: "unknown",
  },
  {
    situation: "no inference, and basic processing only",
    facts: { ...aiSystem, "system.infers": false, "system.basicProcessingOnly": true },
    verdict: "no",
    guideline: "no",
  },
];

describe("Art. 3(1) and the Commission guidelines on the definition", () => {
  test.each(basicProcessing)("$situation: statute $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/art-3.1", facts)?.verdict).toBe(verdict);
  });
  test.each(basicProcessing)("$situation: guideline as the deciding layer $guideline", ({ facts, guideline }) => {
    expect(find("ai-act/art-3.1", facts, "guideline")?.verdict).toBe(guideline);
  });
  test.each(basicProcessing)("$situation: guideline beside the statute $guideline", ({ facts, guideline }) => {
    const finding = find("ai-act/art-3.1", facts);
    const other = finding?.otherReadings.find(({ basis }) => basis === "guideline")?.verdict;
    expect(other ?? finding?.verdict).toBe(guideline);
  });
});

const providers: readonly Row[] = [
  {
    situation: "develops and markets under its own name",
    facts: { ...aiSystem, "operator.develops": true, "operator.ownName": true },
    verdict: "yes",
  },
  {
    situation: "builds a tool for its own use under its own name (putting into service, Art. 3(11))",
    facts: {
      ...aiSystem,
      "operator.develops": true,
      "operator.ownName": true,
      "operator.uses": true,
      "operator.personalUse": false,
    },
    verdict: "yes",
  },
  {
    situation: "develops for a client that markets it under the client's name",
    facts: { ...aiSystem, "operator.develops": true, "operator.ownName": false },
    verdict: "no",
  },
  {
    situation: "does not develop it nor have it developed",
    facts: { ...aiSystem, "operator.develops": false, "operator.ownName": true },
    verdict: "no",
  },
  {
    situation: "development unstated",
    facts: { ...aiSystem, "operator.ownName": true },
    verdict: "unknown",
  },
  { situation: "name unstated", facts: { ...aiSystem, "operator.develops": true }, verdict: "unknown" },
];

const deployers: readonly Row[] = [
  {
    situation: "uses it in its business",
    facts: { ...aiSystem, "operator.uses": true, "operator.personalUse": false },
    verdict: "yes",
  },
  {
    situation: "built it and uses it itself: deployer as well as provider",
    facts: {
      ...aiSystem,
      "operator.develops": true,
      "operator.ownName": true,
      "operator.uses": true,
      "operator.personalUse": false,
    },
    verdict: "yes",
  },
  {
    situation: "does not use it",
    facts: { ...aiSystem, "operator.uses": false, "operator.personalUse": false },
    verdict: "no",
  },
  {
    situation: "uses it in a purely personal activity",
    facts: { ...aiSystem, "operator.uses": true, "operator.personalUse": true },
    verdict: "no",
  },
  { situation: "use unstated", facts: { ...aiSystem, "operator.personalUse": false }, verdict: "unknown" },
  { situation: "kind of use unstated", facts: { ...aiSystem, "operator.uses": true }, verdict: "unknown" },
];

describe("Art. 3(3) and (4): the roles", () => {
  test.each(providers)("provider, $situation: $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/art-3.3", facts)?.verdict).toBe(verdict);
  });
  test.each(deployers)("deployer, $situation: $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/art-3.4", facts)?.verdict).toBe(verdict);
  });
});

const emotionRecognition: readonly Row[] = [
  {
    situation: "anger inferred from the voice",
    facts: { ...aiSystem, "emotion.infers": true, "emotion.infersIntentions": false, "emotion.fromBiometrics": true },
    verdict: "yes",
  },
  {
    situation: "sentiment inferred from text (no biometric data)",
    facts: { ...aiSystem, "emotion.infers": true, "emotion.infersIntentions": false, "emotion.fromBiometrics": false },
    verdict: "no",
  },
  {
    situation: "drowsiness from the face (a physical state, not an emotion)",
    facts: { ...aiSystem, "emotion.infers": false, "emotion.infersIntentions": false, "emotion.fromBiometrics": true },
    verdict: "no",
  },
  {
    situation: "emotions, kind of data unstated",
    facts: { ...aiSystem, "emotion.infers": true, "emotion.infersIntentions": false },
    verdict: "unknown",
  },
  {
    situation: "biometric data, purpose unstated",
    facts: { ...aiSystem, "emotion.fromBiometrics": true },
    verdict: "unknown",
  },
];

const biometricCategorisation: readonly Row[] = [
  {
    situation: "sorts people into categories by their biometric data",
    facts: { ...aiSystem, "biometrics.categorises": true, "biometrics.ancillary": false },
    verdict: "yes",
  },
  {
    situation: "a try-on filter: ancillary to another service and technically necessary",
    facts: { ...aiSystem, "biometrics.categorises": true, "biometrics.ancillary": true },
    verdict: "no",
  },
  {
    situation: "no categories",
    facts: { ...aiSystem, "biometrics.categorises": false, "biometrics.ancillary": false },
    verdict: "no",
  },
  {
    situation: "categories, ancillary or not unstated",
    facts: { ...aiSystem, "biometrics.categorises": true },
    verdict: "unknown",
  },
  {
    situation: "categories unstated",
    facts: { ...aiSystem, "biometrics.ancillary": false },
    verdict: "unknown",
  },
];

describe("Art. 3(39) and (40): emotion recognition, biometric categorisation", () => {
  test.each(emotionRecognition)("emotion recognition, $situation: $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/art-3.39", facts)?.verdict).toBe(verdict);
  });
  test.each(biometricCategorisation)("biometric categorisation, $situation: $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/art-3.40", facts)?.verdict).toBe(verdict);
  });
});

function find(rule: string, facts: Facts, layer: Basis = "statute"): Finding | undefined {
  return classify(facts, { asOf: "2026-11-21", layer }).findings.find((finding) => finding.rule === rule);
}

function without(facts: Facts, key: FactKey): Facts {
  const { [key]: _unstated, ...rest } = facts;
  return rest;
}
