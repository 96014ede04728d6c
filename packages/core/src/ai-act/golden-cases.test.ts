import { describe, expect, test } from "vitest";
import {
  type Basis,
  type Classification,
  classify,
  type Facts,
  type Finding,
  type Headline,
  type IsoDate,
  incidentDeadline,
  maximumFine,
  type Obligation,
  type Verdict,
} from "../index.ts";

// The 25 sub-points; rules that group some of them have other ids.
const LETTER = /^ai-act\/annex-iii\.(2|[1-8]\.[a-e])$/;

/** Two answers: that of the statute, and that of the layer which the case rests on. */
interface LayerRow {
  readonly situation: string;
  readonly facts: Facts;
  readonly statute: Verdict;
  readonly layered: Verdict;
}

const asOf: IsoDate = "2026-11-21";

// A covered system. No list of the Act names it, it talks to nobody and generates nothing.
const covered: Facts = {
  "system.elements": [
    "system.machineBased",
    "system.autonomous",
    "system.pursuesObjectives",
    "system.infers",
    "system.generatesOutputs",
    "system.influencesEnvironment",
  ],
  "system.basicProcessingOnly": false,
  "system.exclusions": [],
  "system.unionLinks": ["operator.inUnion", "system.onUnionMarket"],
  "operator.roleShift": [],
  "operator.nature": [],
  "system.practices": [],
  "system.fields": [],
  "derogation.profiling": false,
  "derogation.grounds": [],
  "interaction.direct": false,
  "content.generates": [],
  "content.deepFake": false,
  "content.publishedOnPublicInterest": false,
};
const deployer: Facts = { ...covered, "operator.activities": ["operator.uses"] };
const provider: Facts = { ...covered, "operator.activities": ["operator.develops", "operator.ownName"] };

const ranking: Facts = {
  ...deployer,
  "employment.use": ["filter-applications", "evaluate-candidates"],
  "employment.beneficiary": "employer",
  "operator.usesAtWorkplace": true,
  "operator.decidesAboutPersons": true,
  "derogation.profiling": true,
  "derogation.influencesDecision": true,
  "market.placedOn": "2028-01-01",
};

describe("1: a CV ranking tool; the recruiter decides", () => {
  test("it is high-risk under point 4(a)", () => {
    const result = classify(ranking, { asOf });
    expect(result.headline).toBe("high-risk");
    expect(verdict(result, "ai-act/annex-iii.4.a")).toBe("yes");
  });
  test("the draft guidelines say the same", () => {
    const result = classify(ranking, { asOf, layer: "draft-guideline" });
    expect([result.headline, verdict(result, "ai-act/annex-iii.4.a")]).toEqual(["high-risk", "yes"]);
  });
  test("a human in the loop is no exit: called a narrow task without influence, profiling keeps it high-risk", () => {
    const result = classify(
      {
        ...ranking,
        "derogation.narrowTask": true,
        "derogation.influencesDecision": false,
        "derogation.significantRisk": false,
      },
      { asOf },
    );
    expect(verdict(result, "ai-act/art-6.3")).toBe("no");
    expect(result.headline).toBe("high-risk");
  });
  test("the duties run from 2027-12-02, not from 2 August 2026 or 2027", () => {
    const rules = ["ai-act/art-26.1", "ai-act/art-26.2", "ai-act/art-26.5", "ai-act/art-26.7", "ai-act/art-26.11"];
    const result = classify(ranking, { asOf });
    expect(rules.map((rule) => duty(result, rule)?.applies.effective)).toEqual(rules.map(() => "2027-12-02"));
  });
  test.each<{ asOf: IsoDate; reached: boolean }>([
    { asOf: "2026-08-02", reached: false },
    { asOf: "2027-08-02", reached: false },
    { asOf: "2027-12-01", reached: false },
    { asOf: "2027-12-02", reached: true },
  ])("asked on $asOf, the duties are reached: $reached", ({ asOf: day, reached }) => {
    expect(duty(classify(ranking, { asOf: day }), "ai-act/art-26.1")?.applies.reached).toBe(reached);
  });
});

describe("2: an interview scheduler", () => {
  const scheduler: Facts = {
    ...provider,
    "employment.use": ["other-selection"],
    "employment.beneficiary": "employer",
    "derogation.narrowTask": true,
    "derogation.influencesDecision": false,
    "derogation.significantRisk": false,
    "derogation.scoresOrSorts": false,
    "derogation.documentedByProvider": true,
  };
  const result = classify(scheduler, { asOf });

  test("lies in the field of point 4(a)", () => {
    expect(verdict(result, "ai-act/annex-iii.4.a")).toBe("yes");
  });
  test.each<Basis>(["statute", "draft-guideline"])("is freed as a narrow procedural task, read by %s", (layer) => {
    const read = classify(scheduler, { asOf, layer });
    expect(["ai-act/art-6.3", "ai-act/art-6.2"].map((rule) => verdict(read, rule))).toEqual(["yes", "no"]);
  });
  test("has to be documented and registered by its provider", () => {
    expect(["ai-act/art-6.4", "ai-act/art-49.2"].map((rule) => duty(result, rule)?.verdict)).toEqual(["yes", "yes"]);
  });
  test("is high-risk as soon as it profiles", () => {
    expect(classify({ ...scheduler, "derogation.profiling": true }, { asOf }).headline).toBe("high-risk");
  });
});

const creditScore: Facts = {
  ...deployer,
  "services.use": ["creditworthiness"],
  "services.naturalPersons": true,
  "services.detectsFraud": false,
  "services.essentialPrivate": true,
  "derogation.profiling": true,
};

describe("3: a credit score for consumer loans", () => {
  test.each<Basis>(["statute", "draft-guideline"])("is high-risk under point 5(b), read by %s", (layer) => {
    const result = classify(creditScore, { asOf, layer });
    expect([result.headline, verdict(result, "ai-act/annex-iii.5.b")]).toEqual(["high-risk", "yes"]);
  });
  test("any deployer assesses the impact on fundamental rights, a private one too", () => {
    expect(duty(classify(creditScore, { asOf }), "ai-act/art-27")).toMatchObject({
      verdict: "yes",
      addressees: [{ role: "ai-act/art-3.4", ours: "yes" }],
    });
  });
});

describe("4: a detector of card fraud", () => {
  const detector: Facts = {
    ...deployer,
    "services.use": ["creditworthiness"],
    "services.naturalPersons": true,
    "services.essentialPrivate": true,
    "services.detectsFraud": true,
    "services.fraudMainPurpose": true,
  };
  const prediction: Facts = {
    ...detector,
    "practice.predictsOffences": true,
    "practice.supportsFactBasedAssessment": false,
    "practice.forLawEnforcement": false,
  };

  test.each<Basis>(["statute", "draft-guideline"])("is not in point 5(b), read by %s", (layer) => {
    const result = classify(detector, { asOf, layer });
    expect(["ai-act/annex-iii.5.b", "ai-act/art-6.2"].map((rule) => verdict(result, rule))).toEqual(["no", "no"]);
  });
  describeLayers("ai-act/art-5.1.d", "guideline", [
    {
      situation: "it looks at transactions, not solely at a profile",
      facts: { ...prediction, "practice.solelyProfiling": false },
      statute: "no",
      layered: "no",
    },
    {
      situation: "a private business checks by profile in the normal course",
      facts: { ...prediction, "practice.solelyProfiling": true },
      statute: "yes",
      layered: "no",
    },
    {
      situation: "the same on behalf of law enforcement",
      facts: { ...prediction, "practice.solelyProfiling": true, "practice.forLawEnforcement": true },
      statute: "yes",
      layered: "yes",
    },
  ]);
});

describe("5: pricing of motor insurance", () => {
  test.each<Basis>(["statute", "draft-guideline"])("is not in point 5(c), read by %s", (layer) => {
    const result = classify({ ...provider, "services.use": [], "services.naturalPersons": true }, { asOf, layer });
    expect(["ai-act/annex-iii.5.c", "ai-act/art-6.2"].map((rule) => verdict(result, rule))).toEqual(["no", "no"]);
  });
});

describe("6: underwriting of life insurance", () => {
  const underwriting: Facts = {
    ...deployer,
    "services.use": ["insurance-risk", "insurance-pricing"],
    "services.naturalPersons": true,
    "derogation.profiling": true,
  };

  test.each<Basis>(["statute", "draft-guideline"])("is high-risk under point 5(c), read by %s", (layer) => {
    const result = classify(underwriting, { asOf, layer });
    expect([result.headline, verdict(result, "ai-act/annex-iii.5.c")]).toEqual(["high-risk", "yes"]);
  });
  test("its deployer assesses the impact on fundamental rights", () => {
    expect(duty(classify(underwriting, { asOf }), "ai-act/art-27")?.verdict).toBe("yes");
  });
});

describe("7: a public chatbot of a shop", () => {
  const chatbot: Facts = {
    ...provider,
    "interaction.direct": true,
    "interaction.obvious": false,
    "interaction.permittedForOffences": false,
    "content.generates": ["text"],
    "content.standardEditing": false,
    "content.inputKept": false,
    "content.permittedForOffences": false,
    "content.technicalOnly": false,
    "market.placedOn": "2026-09-01",
  };
  const result = classify(chatbot, { asOf });

  test("is not high-risk", () => {
    expect({ headline: result.headline, highRisk: verdict(result, "ai-act/art-6.2") }).toEqual({
      headline: "transparency",
      highRisk: "no",
    });
  });
  test("has the duty of Art. 50(1) on its provider, live since 2026-08-02", () => {
    const told = duty(result, "ai-act/art-50.1");
    expect(told?.addressees).toEqual([{ role: "ai-act/art-3.3", ours: "yes" }]);
    expect(told?.applies).toMatchObject({ effective: "2026-08-02", reached: true });
  });
});

const generator: Facts = {
  ...provider,
  "content.generates": ["image"],
  "content.standardEditing": false,
  "content.inputKept": false,
  "content.permittedForOffences": false,
  "content.technicalOnly": false,
  "market.ownUseOnly": false,
};

describe("8: an image generator placed in May 2026", () => {
  test("must mark by 2026-12-02", () => {
    const result = classify({ ...generator, "market.placedOn": "2026-05-15" }, { asOf });
    expect(duty(result, "ai-act/art-50.2")?.applies).toMatchObject({ effective: "2026-12-02", reached: false });
  });
});

describe("9: the same placed in September 2026", () => {
  test("must mark now", () => {
    const result = classify({ ...generator, "market.placedOn": "2026-09-15" }, { asOf });
    expect(duty(result, "ai-act/art-50.2")?.applies).toMatchObject({ effective: "2026-08-02", reached: true });
  });
});

describe("10: an app that undresses people", () => {
  const undressing: Facts = {
    ...generator,
    "imagery.intimate": true,
    "imagery.consent": false,
    "imagery.harmlessManipulationOnly": false,
    "imagery.intended": true,
    "imagery.usedForIt": false,
  };

  test.each<IsoDate>(["2026-11-30", "2026-12-01"])("is not yet prohibited by the Act on %s", (day) => {
    const result = classify(undressing, { asOf: day });
    expect(result.headline).not.toBe("prohibited");
    expect(verdict(result, "ai-act/art-5.1.ba")).not.toBe("yes");
  });
  test.each<IsoDate>(["2026-12-02", "2026-12-05"])("is prohibited on %s", (day) => {
    const result = classify(undressing, { asOf: day });
    expect(result.headline).toBe("prohibited");
    expect(find(result, "ai-act/art-5.1.ba")).toMatchObject({ verdict: "yes", applies: { reached: true } });
  });
});

describe("11: a service with a general image model and without filters, on 2026-12-05", () => {
  const service: Facts = {
    ...generator,
    "imagery.intimate": true,
    "imagery.consent": false,
    "imagery.harmlessManipulationOnly": false,
    "imagery.intended": false,
    "imagery.foreseeable": true,
    "imagery.reproducible": true,
    "imagery.withoutModification": true,
    "imagery.usedForIt": false,
  };

  test.each<{ situation: string; facts: Facts; prohibited: Verdict; headline: Headline }>([
    { situation: "nobody says which safeguards", facts: service, prohibited: "unknown", headline: "undetermined" },
    {
      situation: "no safeguards",
      facts: { ...service, "imagery.preventiveSafeguards": false, "imagery.correctiveSafeguards": false },
      prohibited: "yes",
      headline: "prohibited",
    },
    {
      situation: "safeguards that prevent and correct",
      facts: { ...service, "imagery.preventiveSafeguards": true, "imagery.correctiveSafeguards": true },
      prohibited: "no",
      headline: "transparency",
    },
  ])("$situation: prohibited $prohibited, $headline", ({ facts, prohibited, headline }) => {
    const result = classify(facts, { asOf: "2026-12-05" });
    expect([verdict(result, "ai-act/art-5.1.ba"), result.headline]).toEqual([prohibited, headline]);
  });
});

const faces: Facts = {
  ...deployer,
  "emotion.infers": true,
  "emotion.infersIntentions": false,
  "emotion.fromBiometrics": true,
  "emotion.area": ["workplace"],
  "emotion.reason": ["other"],
  "biometrics.permittedForOffences": false,
  "derogation.profiling": true,
};

describe("12: emotions of employees, from their faces, for motivation", () => {
  test.each<Basis>(["statute", "guideline"])("are prohibited, read by %s", (layer) => {
    const result = classify(faces, { asOf, layer });
    expect(result.headline).toBe("prohibited");
    expect(find(result, "ai-act/art-5.1.f")).toMatchObject({ verdict: "yes", applies: { reached: true } });
  });
});

describe("13: the same of customers", () => {
  test("is high-risk under 1(c), and those exposed are told", () => {
    const result = classify({ ...faces, "emotion.area": ["other"] }, { asOf });
    expect(result.headline).toBe("high-risk");
    expect(verdict(result, "ai-act/art-5.1.f")).toBe("no");
    expect(verdict(result, "ai-act/annex-iii.1.c")).toBe("yes");
    expect(duty(result, "ai-act/art-50.3")).toMatchObject({ verdict: "yes", applies: { reached: true } });
  });
});

describe("14: sentiment of the text of staff e-mail", () => {
  const sentiment: Facts = { ...faces, "emotion.fromBiometrics": false };

  test.each<Basis>(["statute", "guideline"])("is not prohibited, not 1(c) and not Art. 50(3), read by %s", (layer) => {
    const result = classify(sentiment, { asOf, layer });
    const rules = ["ai-act/art-5.1.f", "ai-act/annex-iii.1.c", "ai-act/art-50.3"];
    expect(rules.map((rule) => verdict(result, rule))).toEqual(["no", "no", "no"]);
  });
  test("can still be high-risk under 4(b)", () => {
    const result = classify({ ...sentiment, "employment.use": ["monitor-and-evaluate"] }, { asOf });
    expect(result.headline).toBe("high-risk");
    expect(verdict(result, "ai-act/annex-iii.4.b")).toBe("yes");
  });
});

describe("15: a camera that sees drowsy drivers", () => {
  const camera: Facts = {
    ...provider,
    "emotion.infers": false,
    "emotion.fromBiometrics": true,
    "emotion.area": ["workplace"],
    "emotion.reason": ["protection-of-life"],
    "product.legislation": ["vehicle-safety"],
    "product.isProduct": false,
    "product.thirdPartyAssessment": "required",
    "safety.function": true,
    "safety.endangersHealth": true,
    "safety.endangersProperty": true,
    "safety.unrelatedOnly": false,
  };
  const result = classify(camera, { asOf });

  test("recognises no emotion", () => {
    const rules = ["ai-act/art-3.39", "ai-act/art-5.1.f", "ai-act/annex-iii.1.c"];
    expect(rules.map((rule) => verdict(result, rule))).toEqual(["no", "no", "no"]);
  });
  test("is high-risk where vehicle law takes it as a safety component, and then only Section B", () => {
    const rules = ["ai-act/annex-i.b", "ai-act/annex-i.a", "ai-act/art-6.1", "ai-act/art-2.2", "ai-act/art-8"];
    expect(rules.map((rule) => verdict(result, rule))).toEqual(["yes", "no", "yes", "yes", "no"]);
  });
});

describe("16: a face that unlocks a device, one to one", () => {
  test("is no remote identification of point 1(a)", () => {
    const result = classify(
      { ...provider, "biometrics.identifiesRemotely": false, "biometrics.verifiesOnly": true },
      { asOf },
    );
    expect(["ai-act/annex-iii.1.a", "ai-act/art-6.2"].map((rule) => verdict(result, rule))).toEqual(["no", "no"]);
  });
});

describe("17: an age gate by face (uncertain: rests on the draft)", () => {
  describeLayers("ai-act/annex-iii.1.b", "draft-guideline", [
    {
      situation: "estimates the age",
      facts: {
        ...provider,
        "biometrics.categorises": true,
        "biometrics.ancillary": false,
        "biometrics.traits": ["age-or-sex"],
      },
      statute: "yes",
      layered: "no",
    },
  ]);
});

const school: Facts = {
  ...provider,
  "education.use": ["monitor-tests"],
  "education.learnerOnly": false,
  "education.informalOnly": false,
  "education.homeworkOnly": false,
};

describe("18: proctoring of exams", () => {
  test.each<Basis>(["statute", "draft-guideline"])("is high-risk under point 3(d), read by %s", (layer) => {
    const result = classify(school, { asOf, layer });
    expect([result.headline, verdict(result, "ai-act/annex-iii.3.d")]).toEqual(["high-risk", "yes"]);
  });
});

describe("19: a check of homework for plagiarism (uncertain: rests on the draft)", () => {
  describeLayers("ai-act/annex-iii.3.d", "draft-guideline", [
    {
      situation: "looks for forbidden conduct in homework only",
      facts: { ...school, "education.homeworkOnly": true },
      statute: "yes",
      layered: "no",
    },
  ]);
});

describe("20: safety AI of a robot cell, third-party assessment required", () => {
  const robot: Facts = {
    ...provider,
    "product.legislation": ["machinery"],
    "product.isProduct": false,
    "product.thirdPartyAssessment": "required",
    "safety.function": true,
    "safety.endangersHealth": true,
    "safety.endangersProperty": true,
    "safety.unrelatedOnly": false,
  };

  test("is high-risk by Section B, and Chapter III does not apply directly", () => {
    const result = classify(robot, { asOf });
    expect(result.headline).toBe("high-risk");
    const rules = ["ai-act/art-6.1", "ai-act/annex-i.b.21", "ai-act/annex-i.a", "ai-act/art-2.2", "ai-act/art-8"];
    expect(rules.map((rule) => verdict(result, rule))).toEqual(["yes", "yes", "no", "yes", "no"]);
  });
  test.each(["9", "11", "14", "17", "43.3", "47", "48", "72"])("its provider has no duty of Art. %s", (article) => {
    expect(duty(classify(robot, { asOf }), `ai-act/art-${article}`)).toBeUndefined();
  });
  test("before the amendment machinery stood in Section A, and Chapter III was to apply", () => {
    const result = classify(robot, { asOf: "2026-07-26" });
    const rules = ["ai-act/art-6.1", "ai-act/annex-i.a.1", "ai-act/annex-i.b", "ai-act/art-2.2", "ai-act/art-8"];
    expect(rules.map((rule) => verdict(result, rule))).toEqual(["yes", "yes", "no", "no", "yes"]);
  });
});

describe("21: diagnostic software of class IIa", () => {
  const software: Facts = {
    ...provider,
    "product.legislation": ["medical-devices"],
    "product.isProduct": true,
    "product.thirdPartyAssessment": "required",
    "market.placedOn": "2028-09-01",
  };

  test("is high-risk by Section A, and Chapter III applies", () => {
    const result = classify(software, { asOf });
    expect(result.headline).toBe("high-risk");
    const rules = ["ai-act/art-6.1", "ai-act/annex-i.a.11", "ai-act/annex-i.b", "ai-act/art-2.2", "ai-act/art-8"];
    expect(rules.map((rule) => verdict(result, rule))).toEqual(["yes", "yes", "no", "no", "yes"]);
  });
  test.each<{ asOf: IsoDate; day: IsoDate; reached: boolean }>([
    { asOf: "2026-07-26", day: "2027-08-02", reached: false },
    { asOf, day: "2028-08-02", reached: false },
    { asOf: "2027-12-02", day: "2028-08-02", reached: false },
    { asOf: "2028-08-01", day: "2028-08-02", reached: false },
    { asOf: "2028-08-02", day: "2028-08-02", reached: true },
  ])("asked on $asOf, class and duties run from $day, reached: $reached", ({ asOf: asked, day, reached }) => {
    const result = classify(software, { asOf: asked });
    expect(find(result, "ai-act/art-6.1")?.applies).toMatchObject({ effective: day, reached });
    expect(duty(result, "ai-act/art-9")?.applies).toMatchObject({ effective: day, reached });
  });
});

describe("22: a recommender in a smart TV", () => {
  const recommender: Facts = {
    ...provider,
    "product.legislation": ["radio-equipment"],
    "product.isProduct": false,
    "product.thirdPartyAssessment": "required",
    "safety.function": false,
    "safety.endangersHealth": false,
    "safety.endangersProperty": false,
    "safety.unrelatedOnly": true,
  };

  test("is no safety component and not high-risk", () => {
    const result = classify(recommender, { asOf });
    const rules = ["ai-act/art-3.14", "ai-act/art-6.1", "ai-act/art-6.2"];
    expect(rules.map((rule) => verdict(result, rule))).toEqual(["no", "no", "no"]);
    expect(result.headline).toBe("no-specific-duty");
  });
});

describe("23: a screening tool under a free and open-source licence", () => {
  const tool: Facts = {
    ...provider,
    "system.openSource": true,
    "employment.use": ["filter-applications"],
    "derogation.profiling": true,
  };

  test("is high-risk: Art. 2(12) does not help", () => {
    const result = classify(tool, { asOf });
    expect([verdict(result, "ai-act/art-2.12"), result.headline]).toEqual(["no", "high-risk"]);
  });
});

const model: Facts = {
  ...provider,
  "model.provides": true,
  "model.general": true,
  "model.manyTasks": true,
  "model.integrable": true,
  "model.researchOnly": false,
  "model.trainingCompute": 7e23,
  "model.generatesMedia": true,
  "model.specialised": false,
  "model.highImpact": false,
  "model.designated": false,
  "model.rebutted": false,
  "model.openLicence": false,
  "model.parametersPublic": false,
  "model.monetised": false,
  "model.modifies": false,
  "model.placedOn": "2026-01-15",
};
const modelDuties = ["53.1.a", "53.1.b", "53.1.c", "53.1.d", "53.3", "54", "55"].map(
  (article) => `ai-act/art-${article}`,
);

describe("24: a model of 8 billion parameters, fully open, not systemic", () => {
  const abroad: Facts = { ...model, "system.unionLinks": ["system.onUnionMarket"] };
  const open: Facts = { ...abroad, "model.openLicence": true, "model.parametersPublic": true };

  test.each<Basis>(["statute", "guideline"])("owes only Art. 53(1)(c), (d) and cooperation, read by %s", (layer) => {
    const result = classify(open, { asOf, layer });
    expect(modelDuties.map((rule) => verdict(result, rule))).toEqual(["no", "no", "yes", "yes", "yes", "no", "no"]);
    expect(verdict(result, "ai-act/art-53.2")).toBe("yes");
  });
  test("closed and from abroad, it would owe documentation and a representative too", () => {
    const result = classify(abroad, { asOf });
    expect(modelDuties.map((rule) => verdict(result, rule))).toEqual(["yes", "yes", "yes", "yes", "yes", "yes", "no"]);
  });
});

describe("25: a fine-tuned model", () => {
  const tuned: Facts = { ...model, "model.modifies": true };

  describeLayers("ai-act/art-3.3.model", "guideline", [
    {
      situation: "with 5 % of the original compute",
      facts: { ...tuned, "model.modificationShare": 5 },
      statute: "yes",
      layered: "no",
    },
    {
      situation: "with 40 % of the original compute, more than one third",
      facts: { ...tuned, "model.modificationShare": 40 },
      statute: "yes",
      layered: "yes",
    },
  ]);
});

describe("26: a company that merely calls the interface of a language model in its app", () => {
  test.each<Basis>(["statute", "guideline"])("is provider of the system and not of the model, read by %s", (layer) => {
    const result = classify(
      { ...provider, "operator.integratesModel": true, "model.provides": false },
      { asOf, layer },
    );
    const rules = ["ai-act/art-3.3", "ai-act/art-3.68", "ai-act/art-3.3.model"];
    expect(rules.map((rule) => verdict(result, rule))).toEqual(["yes", "yes", "no"]);
    expect(modelDuties.filter((rule) => verdict(result, rule) === "yes")).toEqual([]);
  });
});

describe("27: an SME with a turnover of 10 million euro is fined for Art. 5", () => {
  test("the ceiling is 0.7 million, the lower of 35 million and 7 %", () => {
    const fine = { tier: "ai-act/art-99.3", undertaking: true, turnover: 10_000_000, asOf } as const;
    expect(maximumFine({ ...fine, size: "sme" }).amount).toBe(700_000);
    expect(maximumFine({ ...fine, size: "larger" }).amount).toBe(35_000_000);
  });
});

describe("28: a small mid-cap with a turnover of 100 million euro is fined for Art. 5", () => {
  test("the ceiling is 35 million, the higher of the two", () => {
    const fine = { tier: "ai-act/art-99.3", undertaking: true, turnover: 100_000_000, asOf } as const;
    expect(maximumFine({ ...fine, size: "small-mid-cap" }).amount).toBe(35_000_000);
  });
});

describe("29: the same is fined under Art. 99(4)", () => {
  test("the ceiling is 3 million, the lower of the two", () => {
    const fine = { tier: "ai-act/art-99.4", undertaking: true, turnover: 100_000_000, asOf } as const;
    expect(maximumFine({ ...fine, size: "small-mid-cap" }).amount).toBe(3_000_000);
    expect(maximumFine({ ...fine, size: "larger" }).amount).toBe(15_000_000);
  });
});

describe("30: a high-risk system causes a death", () => {
  test("the provider reports within 10 days, not 2 and not 15", () => {
    expect(incidentDeadline("death", "2028-03-01").lastDay).toBe("2028-03-11");
    const result = classify({ ...school, "market.placedOn": "2028-01-15" }, { asOf: "2028-03-01" });
    expect(duty(result, "ai-act/art-73")).toMatchObject({
      verdict: "yes",
      applies: { effective: "2027-12-02", reached: true },
    });
  });
});

const legacy: Facts = {
  ...deployer,
  "employment.use": ["evaluate-candidates"],
  "derogation.profiling": true,
  "market.placedOn": "2025-06-01",
  "market.designChanged": false,
  "market.forPublicAuthorities": false,
  "market.annexXComponent": false,
};

describe("31: a high-risk system in private use since 2025", () => {
  test("unchanged, it is not caught", () => {
    const applies = duty(classify(legacy, { asOf: "2027-12-02" }), "ai-act/art-26.1")?.applies;
    expect(applies).toMatchObject({ effective: null, reached: false });
  });
  test("after a change of design it is caught from 2027-12-02", () => {
    const facts: Facts = { ...legacy, "market.designChanged": true, "market.designChangedOn": "2027-12-02" };
    const applies = duty(classify(facts, { asOf: "2027-12-02" }), "ai-act/art-26.1")?.applies;
    expect(applies).toMatchObject({ effective: "2027-12-02", reached: true });
  });
});

describe("32: the same at a public authority", () => {
  test("must comply by 2030-08-02", () => {
    const facts: Facts = { ...legacy, "market.forPublicAuthorities": true, "operator.publicAuthority": true };
    const applies = duty(classify(facts, { asOf: "2027-12-02" }), "ai-act/art-26.1")?.applies;
    expect(applies).toMatchObject({ effective: "2030-08-02", reached: false });
  });
});

describe("33: remote identification for a media archive", () => {
  const archive: Facts = {
    ...provider,
    "biometrics.identifiesRemotely": true,
    "biometrics.verifiesOnly": false,
    "biometrics.cybersecurityOnly": false,
    "biometrics.realTime": false,
    "biometrics.publicSpace": false,
    "biometrics.forLawEnforcement": false,
    "conformity.standardsApplied": false,
    "conformity.forAuthority": false,
  };

  test("is high-risk under point 1(a), and no standard is cited: a notified body assesses it", () => {
    const result = classify(archive, { asOf });
    expect(result.headline).toBe("high-risk");
    const rules = [
      "ai-act/annex-iii.1.a",
      "ai-act/art-43.1.notified-body",
      "ai-act/art-43.1.internal-control-or-notified-body",
      "ai-act/art-43.2",
    ];
    expect(rules.map((rule) => verdict(result, rule))).toEqual(["yes", "yes", "no", "no"]);
  });
});

describe("34: a private bank deploys a CV ranking tool", () => {
  const bank: Facts = { ...ranking, "operator.financialInstitution": true };

  test("it has the duties of Art. 26 and no impact assessment of Art. 27 for being a bank", () => {
    const result = classify(bank, { asOf });
    expect(duty(result, "ai-act/art-26.1")?.verdict).toBe("yes");
    expect(result.obligations.filter(({ rule }) => rule.startsWith("ai-act/art-27"))).toEqual([]);
  });
  test.each<{ situation: string; facts: Facts }>([
    { situation: "its credit score", facts: { ...creditScore, "operator.financialInstitution": true } },
    {
      situation: "the tool, if it provides public services",
      facts: { ...bank, "operator.providesPublicServices": true },
    },
    { situation: "the tool, if public law governs it", facts: { ...bank, "operator.publicLawBody": true } },
  ])("it assesses the impact of $situation", ({ facts }) => {
    expect(duty(classify(facts, { asOf }), "ai-act/art-27")?.verdict).toBe("yes");
  });
});

describe("35: a drone or weapon only for defence", () => {
  test("is outside the Act by Art. 2(3), and nobody has a duty", () => {
    const result = classify({ ...ranking, "system.militaryOnly": true }, { asOf });
    expect([verdict(result, "ai-act/art-2.3"), result.headline]).toEqual(["yes", "out-of-scope"]);
    expect(result.obligations).toEqual([]);
  });
});

describe("36: a news text by AI", () => {
  const news: Facts = {
    ...deployer,
    "content.generates": ["text"],
    "content.publishedOnPublicInterest": true,
    "content.permittedForOffences": false,
  };

  test("whose facts an editor checked and signed needs no disclosure", () => {
    const result = classify(
      { ...news, "content.humanReview": true, "content.editorialResponsibility": true },
      { asOf },
    );
    expect(duty(result, "ai-act/art-50.4.2")).toBeUndefined();
  });
  test("that nobody checked needs disclosure", () => {
    const result = classify({ ...news, "content.humanReview": false }, { asOf });
    expect(duty(result, "ai-act/art-50.4.2")?.verdict).toBe("yes");
  });
});

describe("37: a code generator", () => {
  const coder: Facts = {
    ...provider,
    "content.generates": ["text"],
    "content.standardEditing": false,
    "content.inputKept": false,
    "content.permittedForOffences": false,
    "content.technicalOnly": true,
    "interaction.direct": true,
    "interaction.obvious": false,
    "interaction.permittedForOffences": false,
  };

  describeLayers("ai-act/art-50.2", "guideline", [
    { situation: "marking of code", facts: coder, statute: "yes", layered: "no" },
    {
      situation: "marking of prose beside the code",
      facts: { ...coder, "content.technicalOnly": false },
      statute: "yes",
      layered: "yes",
    },
  ]);
  test("with a chat it has to say that it is AI", () => {
    expect(verdict(classify(coder, { asOf }), "ai-act/art-50.1")).toBe("yes");
  });
});

describe("38: scheduling of staff", () => {
  const byScores: Facts = {
    ...deployer,
    "employment.use": ["allocate-by-behaviour-or-traits"],
    "employment.beneficiary": "employer",
    "employment.protectsOnly": false,
    "derogation.profiling": true,
  };

  describeLayers("ai-act/annex-iii.4.b", "draft-guideline", [
    {
      situation: "by licence and distance, no behaviour and no traits",
      facts: { ...byScores, "employment.use": [] },
      statute: "no",
      layered: "no",
    },
    { situation: "by scores of punctuality", facts: byScores, statute: "yes", layered: "yes" },
  ]);
  test("by scores of punctuality is high-risk", () => {
    expect(classify(byScores, { asOf }).headline).toBe("high-risk");
  });
});

describe("Common mistakes that are not made here", () => {
  test("literacy is not abolished after 27 July 2026", () => {
    expect(duty(classify(deployer, { asOf }), "ai-act/art-4")?.applies.reached).toBe(true);
  });
  test("the first hit of Annex III does not end the search", () => {
    const facts: Facts = {
      ...faces,
      ...creditScore,
      "emotion.area": ["other"],
      "employment.use": ["monitor-and-evaluate"],
    };
    const result = classify(facts, { asOf });
    const hits = result.findings.filter((one) => LETTER.test(one.rule) && one.verdict === "yes");
    expect(hits.map(({ rule }) => rule)).toEqual([
      "ai-act/annex-iii.1.c",
      "ai-act/annex-iii.4.b",
      "ai-act/annex-iii.5.b",
    ]);
  });
  test("a deployer cannot use Art. 6(3) itself: without the provider's documentation the system stays high-risk", () => {
    const facts: Facts = {
      ...deployer,
      "employment.use": ["other-selection"],
      "derogation.narrowTask": true,
      "derogation.influencesDecision": false,
      "derogation.significantRisk": false,
      "derogation.documentedByProvider": false,
    };
    expect(classify(facts, { asOf }).headline).toBe("high-risk");
  });
  test("own use is putting into service: who builds for itself has the provider's and the deployer's duties", () => {
    const facts: Facts = {
      ...covered,
      "operator.activities": ["operator.develops", "operator.ownName", "operator.uses"],
      "employment.use": ["evaluate-candidates"],
      "derogation.profiling": true,
    };
    const result = classify(facts, { asOf });
    expect(duty(result, "ai-act/art-17")?.addressees).toContainEqual({ role: "ai-act/art-3.3", ours: "yes" });
    expect(duty(result, "ai-act/art-26.1")?.addressees).toContainEqual({ role: "ai-act/art-3.4", ours: "yes" });
  });
  test("what no rule covers is named, never answered with no duty in silence", () => {
    const { notices, notCovered } = classify(deployer, { asOf });
    expect(notCovered.length > 0).toBe(notices.includes("provisions-not-covered"));
  });
});

function describeLayers(rule: string, layer: Basis, rows: readonly LayerRow[]): void {
  test.each(rows)(`${rule}, $situation: statute $statute`, ({ facts, statute }) => {
    expect(verdict(classify(facts, { asOf }), rule)).toBe(statute);
  });
  test.each(rows)(`${rule}, $situation: ${layer} $layered`, ({ facts, layered }) => {
    expect(verdict(classify(facts, { asOf, layer }), rule)).toBe(layered);
  });
  test.each(rows)(`${rule}, $situation: ${layer} beside the statute $layered`, ({ facts, layered }) => {
    const finding = find(classify(facts, { asOf }), rule);
    const other = finding?.otherReadings.find(({ basis }) => basis === layer)?.verdict;
    expect(other ?? finding?.verdict).toBe(layered);
  });
}

function verdict(result: Classification, name: string): Verdict | undefined {
  return find(result, name)?.verdict;
}

function find(result: Classification, name: string): Finding | undefined {
  return result.findings.find(({ rule }) => rule === name);
}

function duty(result: Classification, name: string): Obligation | undefined {
  return result.obligations.find(({ rule }) => rule === name);
}
