import { describe, expect, test } from "vitest";
import { type Basis, classify, type Facts, type Finding, type IsoDate, type Verdict } from "../index.ts";
import { OPERATORS, type Operator, obligation, operators, ordinary, ours, without } from "./duty-cases.ts";

interface Row {
  readonly situation: string;
  readonly rule: string;
  readonly facts: Facts;
  readonly duty: Verdict;
}

const both: Facts = {
  ...ordinary,
  ...operators.provider,
  "operator.uses": true,
  "market.placedOn": "2026-09-01",
};
const onlyProvider: Facts = { "operator.uses": false };
const onlyDeployer: Facts = { "operator.develops": false, "operator.ownName": false };

const chat: Facts = {
  ...both,
  "interaction.direct": true,
  "interaction.obvious": false,
  "interaction.permittedForOffences": false,
  "interaction.publicReporting": false,
};
const generator: Facts = {
  ...both,
  "content.generates": ["image"],
  "content.standardEditing": false,
  "content.inputKept": false,
  "content.permittedForOffences": false,
  "content.technicalOnly": false,
};
const emotions: Facts = {
  ...both,
  "emotion.infers": true,
  "emotion.infersIntentions": false,
  "emotion.fromBiometrics": true,
  "emotion.area": ["other"],
  "emotion.reason": ["other"],
  "biometrics.categorises": false,
  "biometrics.ancillary": false,
  "biometrics.permittedForOffences": false,
};
const deepFake: Facts = {
  ...both,
  "content.generates": ["video"],
  "content.deepFake": true,
  "content.evidentlyArtistic": false,
  "content.permittedForOffences": false,
};
const publicText: Facts = {
  ...both,
  "content.generates": ["text"],
  "content.publishedOnPublicInterest": true,
  "content.permittedForOffences": false,
  "content.humanReview": false,
  "content.editorialResponsibility": false,
};

const interaction: readonly Row[] = [
  { rule: "ai-act/art-50.1", situation: "a chatbot", facts: chat, duty: "yes" },
  {
    rule: "ai-act/art-50.1",
    situation: "it does not interact directly with people",
    facts: { ...chat, "interaction.direct": false },
    duty: "no",
  },
  {
    rule: "ai-act/art-50.1",
    situation: "obvious to a reasonably well-informed, observant and circumspect person",
    facts: { ...chat, "interaction.obvious": true },
    duty: "no",
  },
  {
    rule: "ai-act/art-50.1",
    situation: "authorised by law to detect offences, not open to public reports",
    facts: { ...chat, "interaction.permittedForOffences": true },
    duty: "no",
  },
  {
    rule: "ai-act/art-50.1",
    situation: "authorised by law, but open to the public to report offences",
    facts: { ...chat, "interaction.permittedForOffences": true, "interaction.publicReporting": true },
    duty: "yes",
  },
  {
    rule: "ai-act/art-50.1",
    situation: "not authorised by law, open to the public to report offences",
    facts: { ...chat, "interaction.publicReporting": true },
    duty: "yes",
  },
  {
    rule: "ai-act/art-50.1",
    situation: "interaction unstated",
    facts: without(chat, "interaction.direct"),
    duty: "unknown",
  },
  {
    rule: "ai-act/art-50.1",
    situation: "obviousness unstated",
    facts: without(chat, "interaction.obvious"),
    duty: "unknown",
  },
  {
    rule: "ai-act/art-50.1",
    situation: "authorisation unstated",
    facts: without(chat, "interaction.permittedForOffences"),
    duty: "unknown",
  },
  {
    rule: "ai-act/art-50.1",
    situation: "authorised, public reporting unstated",
    facts: without({ ...chat, "interaction.permittedForOffences": true }, "interaction.publicReporting"),
    duty: "unknown",
  },
  { rule: "ai-act/art-50.1", situation: "we only deploy it", facts: { ...chat, ...onlyDeployer }, duty: "no" },
  { rule: "ai-act/art-50.1", situation: "we only provide it", facts: { ...chat, ...onlyProvider }, duty: "yes" },
];

const marking: readonly Row[] = [
  { rule: "ai-act/art-50.2", situation: "an image generator", facts: generator, duty: "yes" },
  {
    rule: "ai-act/art-50.2",
    situation: "a voice generator",
    facts: { ...generator, "content.generates": ["audio"] },
    duty: "yes",
  },
  {
    rule: "ai-act/art-50.2",
    situation: "a video generator",
    facts: { ...generator, "content.generates": ["video"] },
    duty: "yes",
  },
  {
    rule: "ai-act/art-50.2",
    situation: "a text generator",
    facts: { ...generator, "content.generates": ["text"] },
    duty: "yes",
  },
  {
    rule: "ai-act/art-50.2",
    situation: "it generates nothing",
    facts: { ...generator, "content.generates": [] },
    duty: "no",
  },
  {
    rule: "ai-act/art-50.2",
    situation: "an assistive function for standard editing",
    facts: { ...generator, "content.standardEditing": true },
    duty: "no",
  },
  {
    rule: "ai-act/art-50.2",
    situation: "the input and its meaning are not substantially changed",
    facts: { ...generator, "content.inputKept": true },
    duty: "no",
  },
  {
    rule: "ai-act/art-50.2",
    situation: "authorised by law for criminal-offence purposes",
    facts: { ...generator, "content.permittedForOffences": true },
    duty: "no",
  },
  {
    rule: "ai-act/art-50.2",
    situation: "output unstated",
    facts: without(generator, "content.generates"),
    duty: "unknown",
  },
  {
    rule: "ai-act/art-50.2",
    situation: "standard editing unstated",
    facts: without(generator, "content.standardEditing"),
    duty: "unknown",
  },
  {
    rule: "ai-act/art-50.2",
    situation: "change of the input unstated",
    facts: without(generator, "content.inputKept"),
    duty: "unknown",
  },
  {
    rule: "ai-act/art-50.2",
    situation: "authorisation unstated",
    facts: without(generator, "content.permittedForOffences"),
    duty: "unknown",
  },
  { rule: "ai-act/art-50.2", situation: "we only deploy it", facts: { ...generator, ...onlyDeployer }, duty: "no" },
  { rule: "ai-act/art-50.2", situation: "we only provide it", facts: { ...generator, ...onlyProvider }, duty: "yes" },
  {
    rule: "ai-act/art-50.2",
    situation: "a system for general purposes on somebody else's model",
    facts: { ...generator, "content.generates": ["text", "image"], "operator.integratesModel": true },
    duty: "yes",
  },
];

const exposed: readonly Row[] = [
  { rule: "ai-act/art-50.3", situation: "emotion recognition of customers", facts: emotions, duty: "yes" },
  {
    rule: "ai-act/art-50.3",
    situation: "biometric categorisation without emotions",
    facts: { ...emotions, "emotion.infers": false, "emotion.infersIntentions": false, "biometrics.categorises": true },
    duty: "yes",
  },
  {
    rule: "ai-act/art-50.3",
    situation: "a try-on filter: ancillary categorisation",
    facts: {
      ...emotions,
      "emotion.infers": false,
      "emotion.infersIntentions": false,
      "biometrics.categorises": true,
      "biometrics.ancillary": true,
    },
    duty: "no",
  },
  {
    rule: "ai-act/art-50.3",
    situation: "sentiment from text",
    facts: { ...emotions, "emotion.fromBiometrics": false },
    duty: "no",
  },
  {
    rule: "ai-act/art-50.3",
    situation: "neither",
    facts: { ...emotions, "emotion.infers": false, "emotion.infersIntentions": false },
    duty: "no",
  },
  {
    rule: "ai-act/art-50.3",
    situation: "permitted by law to detect, prevent or investigate offences",
    facts: { ...emotions, "biometrics.permittedForOffences": true },
    duty: "no",
  },
  {
    rule: "ai-act/art-50.3",
    situation: "permission unstated",
    facts: without(emotions, "biometrics.permittedForOffences"),
    duty: "unknown",
  },
  {
    rule: "ai-act/art-50.3",
    situation: "no emotions, categorisation unstated",
    facts: without(
      { ...emotions, "emotion.infers": false, "emotion.infersIntentions": false },
      "biometrics.categorises",
    ),
    duty: "unknown",
  },
  {
    rule: "ai-act/art-50.3",
    situation: "no categorisation, emotions unstated",
    facts: without(emotions, "emotion.infers"),
    duty: "unknown",
  },
  {
    rule: "ai-act/art-50.3",
    situation: "recognition of intentions (Art. 3(39) names them beside emotions)",
    facts: { ...emotions, "emotion.infers": false, "emotion.infersIntentions": true },
    duty: "yes",
  },
  {
    rule: "ai-act/art-50.3",
    situation: "intentions from text",
    facts: { ...emotions, "emotion.infers": false, "emotion.infersIntentions": true, "emotion.fromBiometrics": false },
    duty: "no",
  },
  {
    rule: "ai-act/art-50.3",
    situation: "emotions, from what is unstated",
    facts: without(emotions, "emotion.fromBiometrics"),
    duty: "unknown",
  },
  {
    rule: "ai-act/art-50.3",
    situation: "no emotions, intentions unstated",
    facts: without({ ...emotions, "emotion.infers": false }, "emotion.infersIntentions"),
    duty: "unknown",
  },
  {
    rule: "ai-act/art-50.3",
    situation: "categorisation permitted by law to detect, prevent or investigate offences",
    facts: {
      ...emotions,
      "emotion.infers": false,
      "biometrics.categorises": true,
      "biometrics.permittedForOffences": true,
    },
    duty: "no",
  },
  {
    rule: "ai-act/art-50.3",
    situation: "categorisation, ancillary or not is unstated",
    facts: without({ ...emotions, "emotion.infers": false, "biometrics.categorises": true }, "biometrics.ancillary"),
    duty: "unknown",
  },
  {
    rule: "ai-act/art-50.3",
    situation: "emotions of employees for a medical reason: informing stays",
    facts: { ...emotions, "emotion.area": ["workplace"], "emotion.reason": ["medical-treatment"] },
    duty: "yes",
  },
  { rule: "ai-act/art-50.3", situation: "we only provide it", facts: { ...emotions, ...onlyProvider }, duty: "no" },
  { rule: "ai-act/art-50.3", situation: "we only deploy it", facts: { ...emotions, ...onlyDeployer }, duty: "yes" },
];

const artistic: Facts = { ...deepFake, "content.evidentlyArtistic": true };

const deepFakes: readonly Row[] = [
  { rule: "ai-act/art-50.4.1", situation: "a deep fake video", facts: deepFake, duty: "yes" },
  {
    rule: "ai-act/art-50.4.1",
    situation: "a video that resembles nothing real",
    facts: { ...deepFake, "content.deepFake": false },
    duty: "no",
  },
  {
    rule: "ai-act/art-50.4.1",
    situation: "authorised by law for offences",
    facts: { ...deepFake, "content.permittedForOffences": true },
    duty: "no",
  },
  {
    rule: "ai-act/art-50.4.1",
    situation: "an evidently satirical film: the duty stays, only its manner is reduced",
    facts: artistic,
    duty: "yes",
  },
  {
    rule: "ai-act/art-50.4.1",
    situation: "likeness unstated",
    facts: without(deepFake, "content.deepFake"),
    duty: "unknown",
  },
  {
    rule: "ai-act/art-50.4.1",
    situation: "authorisation unstated",
    facts: without(deepFake, "content.permittedForOffences"),
    duty: "unknown",
  },
  {
    rule: "ai-act/art-50.4.1",
    situation: "a deep fake image",
    facts: { ...deepFake, "content.generates": ["image"] },
    duty: "yes",
  },
  {
    rule: "ai-act/art-50.4.1",
    situation: "a deep fake voice",
    facts: { ...deepFake, "content.generates": ["audio"] },
    duty: "yes",
  },
  {
    rule: "ai-act/art-50.4.1",
    situation: "text only: no deep fake",
    facts: { ...deepFake, "content.deepFake": false, "content.generates": ["text"] },
    duty: "no",
  },
  {
    rule: "ai-act/art-50.4.1",
    situation: "a deep fake, reviewed by an editor (that exception is for text)",
    facts: { ...deepFake, "content.humanReview": true, "content.editorialResponsibility": true },
    duty: "yes",
  },
  { rule: "ai-act/art-50.4.1", situation: "we only deploy it", facts: { ...deepFake, ...onlyDeployer }, duty: "yes" },
  { rule: "ai-act/art-50.4.1", situation: "we only provide it", facts: { ...deepFake, ...onlyProvider }, duty: "no" },
];

const publicTexts: readonly Row[] = [
  { rule: "ai-act/art-50.4.2", situation: "a health article written by AI", facts: publicText, duty: "yes" },
  {
    rule: "ai-act/art-50.4.2",
    situation: "a text that is not published on a matter of public interest",
    facts: { ...publicText, "content.publishedOnPublicInterest": false },
    duty: "no",
  },
  {
    rule: "ai-act/art-50.4.2",
    situation: "an image, no text",
    facts: { ...publicText, "content.generates": ["image"] },
    duty: "no",
  },
  {
    rule: "ai-act/art-50.4.2",
    situation: "reviewed by a human, and somebody holds editorial responsibility",
    facts: { ...publicText, "content.humanReview": true, "content.editorialResponsibility": true },
    duty: "no",
  },
  {
    rule: "ai-act/art-50.4.2",
    situation: "reviewed by a human, nobody responsible",
    facts: { ...publicText, "content.humanReview": true },
    duty: "yes",
  },
  {
    rule: "ai-act/art-50.4.2",
    situation: "an editor responsible, no review",
    facts: { ...publicText, "content.editorialResponsibility": true },
    duty: "yes",
  },
  {
    rule: "ai-act/art-50.4.2",
    situation: "reviewed, responsibility unstated",
    facts: without({ ...publicText, "content.humanReview": true }, "content.editorialResponsibility"),
    duty: "unknown",
  },
  {
    rule: "ai-act/art-50.4.2",
    situation: "an editor responsible, review unstated",
    facts: without({ ...publicText, "content.editorialResponsibility": true }, "content.humanReview"),
    duty: "unknown",
  },
  {
    rule: "ai-act/art-50.4.2",
    situation: "authorised by law",
    facts: { ...publicText, "content.permittedForOffences": true },
    duty: "no",
  },
  {
    rule: "ai-act/art-50.4.2",
    situation: "publication unstated",
    facts: without(publicText, "content.publishedOnPublicInterest"),
    duty: "unknown",
  },
  {
    rule: "ai-act/art-50.4.2",
    situation: "output unstated",
    facts: without(publicText, "content.generates"),
    duty: "unknown",
  },
  {
    rule: "ai-act/art-50.4.2",
    situation: "authorisation unstated",
    facts: without(publicText, "content.permittedForOffences"),
    duty: "unknown",
  },
  {
    rule: "ai-act/art-50.4.2",
    situation: "an evidently artistic text (that reduction is for deep fakes)",
    facts: { ...publicText, "content.evidentlyArtistic": true },
    duty: "yes",
  },
  { rule: "ai-act/art-50.4.2", situation: "we only deploy it", facts: { ...publicText, ...onlyDeployer }, duty: "yes" },
  {
    rule: "ai-act/art-50.4.2",
    situation: "we only provide the tool",
    facts: { ...publicText, ...onlyProvider },
    duty: "no",
  },
];

describe("Art. 50: five independent duties", () => {
  test.each([...interaction, ...marking, ...exposed, ...deepFakes, ...publicTexts])(
    "$rule, $situation: $duty",
    ({ rule, facts, duty }) => {
      expect(ours(rule, facts)).toBe(duty);
    },
  );
  test("they add up: a talking deep-fake presenter of health news has four of them", () => {
    const facts: Facts = {
      ...chat,
      ...generator,
      ...deepFake,
      ...publicText,
      "interaction.direct": true,
      "content.deepFake": true,
      "content.generates": ["text", "audio", "video"],
    };
    const rules = ["ai-act/art-50.1", "ai-act/art-50.2", "ai-act/art-50.4.1", "ai-act/art-50.4.2"];
    expect(rules.map((rule) => ours(rule, facts))).toEqual(["yes", "yes", "yes", "yes"]);
  });
  test("a high-risk system keeps its transparency duty (Art. 50(6))", () => {
    const facts: Facts = { ...chat, "employment.use": ["evaluate-candidates"], "derogation.profiling": true };
    expect(ours("ai-act/art-50.1", facts)).toBe("yes");
    expect(find("ai-act/art-6.2", facts)?.verdict).toBe("yes");
  });
});

const reductions: readonly { readonly situation: string; readonly facts: Facts; readonly verdict: Verdict }[] = [
  { situation: "an evidently satirical film", facts: artistic, verdict: "yes" },
  { situation: "a deep fake that is no work of art", facts: deepFake, verdict: "no" },
  { situation: "a work of art without a deep fake", facts: { ...artistic, "content.deepFake": false }, verdict: "no" },
  { situation: "art unstated", facts: without(deepFake, "content.evidentlyArtistic"), verdict: "unknown" },
  { situation: "a film, likeness unstated", facts: without(artistic, "content.deepFake"), verdict: "unknown" },
  {
    situation: "a satirical film, authorised by law for offences (nothing is left to reduce)",
    facts: { ...artistic, "content.permittedForOffences": true },
    verdict: "no",
  },
];

describe("Art. 50(4): evidently artistic, creative, satirical or fictional works", () => {
  test.each(reductions)("$situation, reduced to disclosing the existence: $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/art-50.4.1.artistic", facts)?.verdict).toBe(verdict);
  });
});

const technical: readonly {
  readonly situation: string;
  readonly facts: Facts;
  readonly statute: Verdict;
  readonly guideline: Verdict;
}[] = [
  {
    situation: "an article generator",
    facts: { ...generator, "content.generates": ["text"] },
    statute: "yes",
    guideline: "yes",
  },
  {
    situation: "a code generator: source code, SQL, configuration only",
    facts: { ...generator, "content.generates": ["text"], "content.technicalOnly": true },
    statute: "yes",
    guideline: "no",
  },
  {
    situation: "text, nobody says whether technical only",
    facts: without({ ...generator, "content.generates": ["text"] }, "content.technicalOnly"),
    statute: "yes",
    guideline: "unknown",
  },
];

describe("Art. 50(2): statute and Commission guidelines (the paragraphs are known from digests only)", () => {
  test.each(technical)("$situation: statute $statute", ({ facts, statute }) => {
    expect(find("ai-act/art-50.2", facts)?.verdict).toBe(statute);
  });
  test.each(technical)("$situation: guideline as the deciding layer $guideline", ({ facts, guideline }) => {
    expect(find("ai-act/art-50.2", facts, "guideline")?.verdict).toBe(guideline);
  });
  test.each(technical)("$situation: guideline beside the statute $guideline", ({ facts, guideline }) => {
    const finding = find("ai-act/art-50.2", facts);
    const other = finding?.otherReadings.find(({ basis }) => basis === "guideline")?.verdict;
    expect(other ?? finding?.verdict).toBe(guideline);
  });
});

const everyLimb: readonly { readonly rule: string; readonly facts: Facts }[] = [
  { rule: "ai-act/art-50.1", facts: chat },
  { rule: "ai-act/art-50.2", facts: generator },
  { rule: "ai-act/art-50.3", facts: emotions },
  { rule: "ai-act/art-50.4.1", facts: deepFake },
  { rule: "ai-act/art-50.4.2", facts: publicText },
];

const addressees: Readonly<Record<string, Operator>> = {
  "ai-act/art-50.1": "provider",
  "ai-act/art-50.2": "provider",
  "ai-act/art-50.3": "deployer",
  "ai-act/art-50.4.1": "deployer",
  "ai-act/art-50.4.2": "deployer",
};

describe("Art. 50: whose duty, and for which systems", () => {
  test.each(everyLimb.flatMap((limb) => OPERATORS.map((operator) => ({ ...limb, operator }))))(
    "$rule for the $operator alone",
    ({ rule, facts, operator }) => {
      const own = addressees[rule] === operator;
      expect(ours(rule, { ...facts, ...operators[operator] })).toBe(own ? "yes" : "no");
    },
  );
  test.each(everyLimb)("$rule addresses one role", ({ rule, facts }) => {
    const role = addressees[rule] === "provider" ? "ai-act/art-3.3" : "ai-act/art-3.4";
    expect(obligation(rule, facts)?.addressees).toEqual([{ role, ours: "yes" }]);
  });
  test.each(everyLimb)("$rule is no duty of a private user", ({ rule, facts }) => {
    const user: Facts = { ...facts, ...operators.deployer, "operator.personalUse": true };
    expect(ours(rule, user)).toBe("no");
  });
  test.each(everyLimb)("$rule covers free and open-source systems too", ({ rule, facts }) => {
    expect(ours(rule, { ...facts, "system.openSource": true })).toBe("yes");
  });
  test.each(everyLimb)("$rule covers a system that is high-risk by Annex III too (Art. 50(6))", ({ rule, facts }) => {
    const highRisk: Facts = { ...facts, "employment.use": ["evaluate-candidates"], "derogation.profiling": true };
    expect(ours(rule, highRisk)).toBe("yes");
  });
  test.each(everyLimb)("$rule covers no system that is no AI system", ({ rule, facts }) => {
    expect(ours(rule, { ...facts, "system.infers": false })).toBe("no");
  });
});

const dates: readonly { readonly asOf: IsoDate; readonly reached: boolean }[] = [
  { asOf: "2025-02-02", reached: false },
  { asOf: "2026-07-26", reached: false },
  { asOf: "2026-07-27", reached: false },
  { asOf: "2026-08-01", reached: false },
  { asOf: "2026-08-02", reached: true },
  { asOf: "2026-11-21", reached: true },
];

const limbsByDate = everyLimb.flatMap((limb) => dates.map((date) => ({ ...limb, ...date })));

describe("Art. 50: since when and at what price", () => {
  test.each(limbsByDate)(
    "$rule applies from 2026-08-02; asked on $asOf, reached: $reached",
    ({ rule, facts, asOf, reached }) => {
      expect(obligation(rule, facts, asOf)?.applies).toMatchObject({
        nominal: "2026-08-02",
        effective: "2026-08-02",
        reached,
      });
    },
  );
  test.each(everyLimb)("$rule carries Art. 99(4)", ({ rule, facts }) => {
    expect(obligation(rule, facts)?.fine).toBe("ai-act/art-99.4");
  });
});

function find(rule: string, facts: Facts, layer: Basis = "statute"): Finding | undefined {
  return classify(facts, { asOf: "2026-11-21", layer }).findings.find((finding) => finding.rule === rule);
}
