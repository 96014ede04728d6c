import { describe, expect, test } from "vitest";
import {
  type Basis,
  type Classification,
  classify,
  type Facts,
  type Finding,
  type IsoDate,
  type Obligation,
} from "../index.ts";

const covered: Facts = {
  "system.machineBased": true,
  "system.autonomous": true,
  "system.pursuesObjectives": true,
  "system.infers": true,
  "system.generatesOutputs": true,
  "system.influencesEnvironment": true,
  "system.basicProcessingOnly": false,
  "system.militaryOnly": false,
  "system.researchOnly": false,
  "system.notYetReleased": false,
  "system.onUnionMarket": true,
  "operator.inUnion": true,
  "emotion.infers": false,
  "emotion.infersIntentions": false,
  "biometrics.categorises": false,
  "employment.use": [],
  "interaction.direct": false,
  "content.generates": [],
  "content.deepFake": false,
  "content.publishedOnPublicInterest": false,
};
const deployer: Facts = {
  ...covered,
  "operator.develops": false,
  "operator.ownName": false,
  "operator.uses": true,
  "operator.personalUse": false,
};
const provider: Facts = { ...covered, "operator.develops": true, "operator.ownName": true, "operator.uses": false };

describe("A CV ranking tool; the recruiter decides", () => {
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

  test("it is high-risk under point 4(a)", () => {
    const result = classify(ranking, { asOf: "2026-11-21" });
    expect(result.headline).toBe("high-risk");
    expect(find(result, "ai-act/annex-iii.4.a")?.verdict).toBe("yes");
  });
  test("a human in the loop is no exit: called a narrow task without influence, profiling keeps it high-risk", () => {
    const result = classify(
      {
        ...ranking,
        "derogation.narrowTask": true,
        "derogation.influencesDecision": false,
        "derogation.significantRisk": false,
      },
      { asOf: "2026-11-21" },
    );
    expect(find(result, "ai-act/art-6.3")?.verdict).toBe("no");
    expect(result.headline).toBe("high-risk");
  });
  test("the duties run from 2027-12-02, not from 2 August 2026 or 2027", () => {
    const rules = ["ai-act/art-26.1", "ai-act/art-26.2", "ai-act/art-26.5", "ai-act/art-26.7", "ai-act/art-26.11"];
    const result = classify(ranking, { asOf: "2026-11-21" });
    expect(rules.map((rule) => duty(result, rule)?.applies.effective)).toEqual(rules.map(() => "2027-12-02"));
  });
  test.each<{ asOf: IsoDate; reached: boolean }>([
    { asOf: "2026-08-02", reached: false },
    { asOf: "2027-08-02", reached: false },
    { asOf: "2027-12-01", reached: false },
    { asOf: "2027-12-02", reached: true },
  ])("asked on $asOf, the duties are reached: $reached", ({ asOf, reached }) => {
    expect(duty(classify(ranking, { asOf }), "ai-act/art-26.1")?.applies.reached).toBe(reached);
  });
  test("a private bank that deploys it has the duties of Art. 26 and no impact assessment of Art. 27 for being a bank", () => {
    const result = classify({ ...ranking, "operator.publicAuthority": false }, { asOf: "2026-11-21" });
    expect(duty(result, "ai-act/art-26.1")?.verdict).toBe("yes");
    expect(result.obligations.filter(({ rule }) => rule.startsWith("ai-act/art-27"))).toEqual([]);
  });
});

describe("An interview scheduler", () => {
  const scheduler: Facts = {
    ...provider,
    "employment.use": ["other-selection"],
    "employment.beneficiary": "employer",
    "derogation.profiling": false,
    "derogation.narrowTask": true,
    "derogation.influencesDecision": false,
    "derogation.significantRisk": false,
    "derogation.documentedByProvider": true,
  };
  const result = classify(scheduler, { asOf: "2026-11-21" });

  test("lies in the field of point 4(a)", () => {
    expect(find(result, "ai-act/annex-iii.4.a")?.verdict).toBe("yes");
  });
  test("is freed as a narrow procedural task", () => {
    expect(find(result, "ai-act/art-6.3")?.verdict).toBe("yes");
    expect(find(result, "ai-act/art-6.2")?.verdict).toBe("no");
  });
  test("has to be documented and registered by its provider", () => {
    expect(["ai-act/art-6.4", "ai-act/art-49.2"].map((rule) => duty(result, rule)?.verdict)).toEqual(["yes", "yes"]);
  });
  test("is high-risk as soon as it profiles", () => {
    expect(classify({ ...scheduler, "derogation.profiling": true }, { asOf: "2026-11-21" }).headline).toBe("high-risk");
  });
});

describe("A public chatbot of a shop", () => {
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
  const result = classify(chatbot, { asOf: "2026-11-21" });

  test("is not high-risk", () => {
    expect({ headline: result.headline, highRisk: find(result, "ai-act/art-6.2")?.verdict }).toEqual({
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

describe("An image generator", () => {
  const generator: Facts = {
    ...provider,
    "content.generates": ["image"],
    "content.standardEditing": false,
    "content.inputKept": false,
    "content.permittedForOffences": false,
    "content.technicalOnly": false,
    "market.ownUseOnly": false,
  };

  test("placed in May 2026 must mark by 2026-12-02", () => {
    const result = classify({ ...generator, "market.placedOn": "2026-05-15" }, { asOf: "2026-11-21" });
    expect(duty(result, "ai-act/art-50.2")?.applies).toMatchObject({ effective: "2026-12-02", reached: false });
  });
  test("placed in September 2026 must mark now", () => {
    const result = classify({ ...generator, "market.placedOn": "2026-09-15" }, { asOf: "2026-11-21" });
    expect(duty(result, "ai-act/art-50.2")?.applies).toMatchObject({ effective: "2026-08-02", reached: true });
  });
});

describe("Emotion recognition", () => {
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

  test("of employees for motivation is prohibited", () => {
    const result = classify(faces, { asOf: "2026-11-21" });
    expect(result.headline).toBe("prohibited");
    expect(find(result, "ai-act/art-5.1.f")).toMatchObject({ verdict: "yes", applies: { reached: true } });
  });
  test("of customers is high-risk under 1(c), and those exposed are told", () => {
    const result = classify({ ...faces, "emotion.area": ["other"] }, { asOf: "2026-11-21" });
    expect(result.headline).toBe("high-risk");
    expect(find(result, "ai-act/art-5.1.f")?.verdict).toBe("no");
    expect(find(result, "ai-act/annex-iii.1.c")?.verdict).toBe("yes");
    expect(duty(result, "ai-act/art-50.3")).toMatchObject({ verdict: "yes", applies: { reached: true } });
  });
  test("from the text of staff e-mail is not prohibited, not 1(c) and not Art. 50(3)", () => {
    const result = classify({ ...faces, "emotion.fromBiometrics": false }, { asOf: "2026-11-21" });
    const rules = ["ai-act/art-5.1.f", "ai-act/annex-iii.1.c", "ai-act/art-50.3"];
    expect(rules.map((rule) => find(result, rule)?.verdict)).toEqual(["no", "no", "no"]);
  });
  test("from the text of staff e-mail can still be high-risk under 4(b)", () => {
    const result = classify(
      { ...faces, "emotion.fromBiometrics": false, "employment.use": ["monitor-and-evaluate"] },
      { asOf: "2026-11-21" },
    );
    expect(result.headline).toBe("high-risk");
    expect(find(result, "ai-act/annex-iii.4.b")?.verdict).toBe("yes");
  });
});

describe("A high-risk system in use since 2025", () => {
  const legacy: Facts = {
    ...deployer,
    "employment.use": ["evaluate-candidates"],
    "derogation.profiling": true,
    "market.placedOn": "2025-06-01",
    "market.designChanged": false,
    "market.forPublicAuthorities": false,
  };

  test("unchanged and private, it is not caught", () => {
    const applies = duty(classify(legacy, { asOf: "2027-12-02" }), "ai-act/art-26.1")?.applies;
    expect(applies).toMatchObject({ effective: null, reached: false });
  });
  test("after a change of design it is caught from 2027-12-02", () => {
    const applies = duty(
      classify({ ...legacy, "market.designChanged": true }, { asOf: "2027-12-02" }),
      "ai-act/art-26.1",
    )?.applies;
    expect(applies).toMatchObject({ effective: "2027-12-02", reached: true });
  });
  test("at a public authority it must comply by 2030-08-02", () => {
    const facts: Facts = { ...legacy, "market.forPublicAuthorities": true, "operator.publicAuthority": true };
    const applies = duty(classify(facts, { asOf: "2027-12-02" }), "ai-act/art-26.1")?.applies;
    expect(applies).toMatchObject({ effective: "2030-08-02", reached: false });
  });
});

describe("A news text by AI", () => {
  const news: Facts = {
    ...deployer,
    "content.generates": ["text"],
    "content.publishedOnPublicInterest": true,
    "content.permittedForOffences": false,
  };

  test("whose facts an editor checked and signed needs no disclosure", () => {
    const result = classify(
      { ...news, "content.humanReview": true, "content.editorialResponsibility": true },
      { asOf: "2026-11-21" },
    );
    expect(duty(result, "ai-act/art-50.4.2")).toBeUndefined();
  });
  test("that nobody checked needs disclosure", () => {
    const result = classify({ ...news, "content.humanReview": false }, { asOf: "2026-11-21" });
    expect(duty(result, "ai-act/art-50.4.2")?.verdict).toBe("yes");
  });
});

describe("A code generator", () => {
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

  test.each<{ layer: Basis; verdict: string }>([
    { layer: "statute", verdict: "yes" },
    { layer: "guideline", verdict: "no" },
  ])("marking of code, read by $layer: $verdict", ({ layer, verdict }) => {
    expect(find(classify(coder, { asOf: "2026-11-21", layer }), "ai-act/art-50.2")?.verdict).toBe(verdict);
  });
  test("with a chat it has to say that it is AI", () => {
    expect(find(classify(coder, { asOf: "2026-11-21" }), "ai-act/art-50.1")?.verdict).toBe("yes");
  });
});

describe("Staff scheduling", () => {
  test("by licence and distance is out of 4(b)", () => {
    const result = classify(deployer, { asOf: "2026-11-21" });
    expect(find(result, "ai-act/annex-iii.4.b")?.verdict).toBe("no");
  });
  test("by punctuality scores is high-risk", () => {
    const facts: Facts = {
      ...deployer,
      "employment.use": ["allocate-by-behaviour-or-traits"],
      "derogation.profiling": true,
    };
    expect(classify(facts, { asOf: "2026-11-21" }).headline).toBe("high-risk");
  });
});

describe("Common mistakes that are not made here", () => {
  test("literacy is not abolished after 27 July 2026", () => {
    expect(duty(classify(deployer, { asOf: "2026-11-21" }), "ai-act/art-4")?.applies.reached).toBe(true);
  });
  test("a deployer cannot use Art. 6(3) itself: without the provider's documentation the system stays high-risk", () => {
    const facts: Facts = {
      ...deployer,
      "employment.use": ["other-selection"],
      "derogation.profiling": false,
      "derogation.narrowTask": true,
      "derogation.influencesDecision": false,
      "derogation.significantRisk": false,
      "derogation.documentedByProvider": false,
    };
    expect(classify(facts, { asOf: "2026-11-21" }).headline).toBe("high-risk");
  });
  test("own use is putting into service: who builds for itself has the provider's and the deployer's duties", () => {
    const facts: Facts = {
      ...deployer,
      "operator.develops": true,
      "operator.ownName": true,
      "employment.use": ["evaluate-candidates"],
      "derogation.profiling": true,
    };
    const result = classify(facts, { asOf: "2026-11-21" });
    expect(duty(result, "ai-act/art-16")?.addressees).toContainEqual({ role: "ai-act/art-3.3", ours: "yes" });
    expect(duty(result, "ai-act/art-26.1")?.addressees).toContainEqual({ role: "ai-act/art-3.4", ours: "yes" });
  });
  test("what no rule covers is named, never answered with no duty in silence", () => {
    const { notices, notCovered } = classify(deployer, { asOf: "2026-11-21" });
    expect(notCovered.length > 0).toBe(notices.includes("provisions-not-covered"));
  });
});

function find(result: Classification, name: string): Finding | undefined {
  return result.findings.find(({ rule }) => rule === name);
}

function duty(result: Classification, name: string): Obligation | undefined {
  return result.obligations.find(({ rule }) => rule === name);
}
