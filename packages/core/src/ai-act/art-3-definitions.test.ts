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
  test.each(elements)("a system of which it is undecided whether it $element: unknown", ({ key }) => {
    expect(find("ai-act/art-3.1", { ...aiSystem, [key]: "undecided" })?.verdict).toBe("unknown");
  });
  test("something that is not an AI system lays obligations on nobody", () => {
    const { obligations, headline } = classify(
      { ...aiSystem, ...inUnionDeployer, "system.infers": false, "model.provides": false },
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
    facts: { ...aiSystem, "operator.develops": true, "operator.ownName": true, "operator.formerProvider": false },
    verdict: "yes",
  },
  {
    situation: "builds a tool for its own use under its own name (putting into service, Art. 3(11))",
    facts: {
      ...aiSystem,
      "operator.develops": true,
      "operator.ownName": true,
      "operator.formerProvider": false,
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
    facts: { ...aiSystem, "operator.develops": false, "operator.ownName": true, "operator.formerProvider": false },
    verdict: "no",
  },
  {
    situation: "development unstated",
    facts: { ...aiSystem, "operator.ownName": true, "operator.formerProvider": false },
    verdict: "unknown",
  },
  { situation: "name unstated", facts: { ...aiSystem, "operator.develops": true }, verdict: "unknown" },
  {
    situation: "development undecided",
    facts: {
      ...aiSystem,
      "operator.develops": "undecided",
      "operator.ownName": true,
      "operator.formerProvider": false,
    },
    verdict: "unknown",
  },
  {
    situation: "name undecided",
    facts: { ...aiSystem, "operator.develops": true, "operator.ownName": "undecided" },
    verdict: "unknown",
  },
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
      "operator.formerProvider": false,
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
  {
    situation: "use undecided",
    facts: { ...aiSystem, "operator.uses": "undecided", "operator.personalUse": false },
    verdict: "unknown",
  },
  {
    situation: "kind of use undecided",
    facts: { ...aiSystem, "operator.uses": true, "operator.personalUse": "undecided" },
    verdict: "unknown",
  },
];

const alone: Facts = {
  ...aiSystem,
  "operator.inUnion": true,
  "operator.develops": false,
  "operator.ownName": false,
  "operator.uses": false,
  "operator.imports": false,
  "operator.distributes": false,
  "operator.sellsWithProduct": false,
  "operator.representsProvider": false,
  "operator.integratesModel": false,
};
const representative: Facts = { ...alone, "operator.representsProvider": true };
const importer: Facts = { ...alone, "operator.imports": true };
const distributor: Facts = { ...alone, "operator.distributes": true };
const downstream: Facts = {
  ...alone,
  "operator.develops": true,
  "operator.ownName": true,
  "operator.formerProvider": false,
  "operator.integratesModel": true,
};

interface Role {
  readonly rule: string;
  readonly role: string;
  readonly full: Facts;
  readonly elements: readonly ElementRow[];
}

const inUnion: ElementRow = {
  element: "is in the Union",
  key: "operator.inUnion",
  against: { "operator.inUnion": false },
};

const roles: readonly Role[] = [
  {
    rule: "ai-act/art-3.5",
    role: "authorised representative",
    full: representative,
    elements: [
      inUnion,
      {
        element: "has accepted a written mandate",
        key: "operator.representsProvider",
        against: { "operator.representsProvider": false },
      },
    ],
  },
  {
    rule: "ai-act/art-3.6",
    role: "importer",
    full: importer,
    elements: [
      inUnion,
      {
        element: "places a system under a foreign name on the market",
        key: "operator.imports",
        against: { "operator.imports": false },
      },
    ],
  },
  {
    rule: "ai-act/art-3.7",
    role: "distributor",
    full: distributor,
    elements: [
      {
        element: "makes the system available",
        key: "operator.distributes",
        against: { "operator.distributes": false },
      },
    ],
  },
  {
    rule: "ai-act/art-3.68",
    role: "downstream provider",
    full: downstream,
    elements: [
      {
        element: "integrates a model",
        key: "operator.integratesModel",
        against: { "operator.integratesModel": false },
      },
      { element: "develops the system", key: "operator.develops", against: { "operator.develops": false } },
      { element: "acts under its own name", key: "operator.ownName", against: { "operator.ownName": false } },
    ],
  },
];
const roleElements = roles.flatMap(({ elements: own, ...role }) => own.map((element) => ({ ...role, ...element })));

const notDistributors: readonly Row[] = [
  {
    situation: "the provider that makes its own system available",
    facts: { ...distributor, "operator.develops": true, "operator.ownName": true, "operator.formerProvider": false },
    verdict: "no",
  },
  { situation: "the importer", facts: { ...distributor, "operator.imports": true }, verdict: "no" },
  {
    situation: "a deployer that passes the system on",
    facts: { ...distributor, "operator.uses": true, "operator.personalUse": false },
    verdict: "yes",
  },
];

describe("Art. 3(5), (6), (7), (68): the other roles", () => {
  test.each(roles)("$role, every element: yes", ({ rule, full }) => {
    expect(find(rule, full)).toMatchObject({ verdict: "yes", outcome: "role" });
  });
  test.each(roleElements)("$role of which it is false that it $element: no", ({ rule, full, against }) => {
    expect(find(rule, { ...full, ...against })?.verdict).toBe("no");
  });
  test.each(roleElements)("$role of which nobody says whether it $element: unknown", ({ rule, full, key }) => {
    expect(find(rule, without(full, key))?.verdict).toBe("unknown");
  });
  test.each(roleElements)("$role of which it is undecided whether it $element: unknown", ({ rule, full, key }) => {
    expect(find(rule, { ...full, [key]: "undecided" })?.verdict).toBe("unknown");
  });
  test.each(notDistributors)("distributor, $situation: $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/art-3.7", facts)?.verdict).toBe(verdict);
  });
  test.each(roles)("who has no part in the system is no $role", ({ rule }) => {
    expect(find(rule, alone)?.verdict).toBe("no");
  });
  test("who calls a model of somebody else in its own application provides the system and not the model", () => {
    const facts: Facts = { ...downstream, "model.provides": false };
    expect(find("ai-act/art-3.3", facts)?.verdict).toBe("yes");
    expect(find("ai-act/art-3.3.model", facts)?.verdict).toBe("no");
  });
});

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
  {
    situation: "intentions inferred from the face, no emotions",
    facts: { ...aiSystem, "emotion.infers": false, "emotion.infersIntentions": true, "emotion.fromBiometrics": true },
    verdict: "yes",
  },
  {
    situation: "no emotions, intentions undecided",
    facts: {
      ...aiSystem,
      "emotion.infers": false,
      "emotion.infersIntentions": "undecided",
      "emotion.fromBiometrics": true,
    },
    verdict: "unknown",
  },
  {
    situation: "emotions, kind of data undecided",
    facts: {
      ...aiSystem,
      "emotion.infers": true,
      "emotion.infersIntentions": false,
      "emotion.fromBiometrics": "undecided",
    },
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
  {
    situation: "categories undecided",
    facts: { ...aiSystem, "biometrics.categorises": "undecided", "biometrics.ancillary": false },
    verdict: "unknown",
  },
  {
    situation: "categories, ancillary or not undecided",
    facts: { ...aiSystem, "biometrics.categorises": true, "biometrics.ancillary": "undecided" },
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

test.each([
  { rule: "ai-act/art-3.3", outcome: "role" },
  { rule: "ai-act/art-3.4", outcome: "role" },
  { rule: "ai-act/art-3.14", outcome: "definition" },
  { rule: "ai-act/art-3.39", outcome: "definition" },
  { rule: "ai-act/art-3.40", outcome: "definition" },
  { rule: "ai-act/art-3.41", outcome: "definition" },
])("$rule is a $outcome", ({ rule, outcome }) => {
  expect(find(rule, aiSystem)?.outcome).toBe(outcome);
});

function find(rule: string, facts: Facts, layer: Basis = "statute"): Finding | undefined {
  return classify(facts, { asOf: "2026-11-21", layer }).findings.find((finding) => finding.rule === rule);
}

function without(facts: Facts, key: FactKey): Facts {
  const { [key]: _unstated, ...rest } = facts;
  return rest;
}
