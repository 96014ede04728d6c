import { describe, expect, test } from "vitest";
import { type Application, classify, type Facts, type Finding, type IsoDate, type Verdict } from "../index.ts";
import {
  byBoth,
  bySectionA,
  bySectionAAndFreed,
  byUse,
  byUseAndSectionB,
  component,
  manufacturer,
  obligation,
  operators,
  ordinary,
  ours,
  points,
  rebrander,
  verdictOf,
  without,
} from "./duty-cases.ts";

// Rows that .ci/mutation.mjs found missing beside the tables of each provision, by provision.

describe("Art. 113: which provisions are law", () => {
  test.each([
    { from: "2024-08-01", until: "2026-07-26", text: "the Act as published" },
    { from: "2026-07-27", until: "2026-12-01", text: "the Act as amended" },
    { from: "2026-12-02", until: "2031-01-01", text: "the Act with Art. 5(1)(ba) and (bb)" },
  ])("$text has the same provisions on its first day, $from, and on its last, $until", ({ from, until }) => {
    expect(provisionsOn(from)).toEqual(provisionsOn(until));
  });
});

describe("Art. 113: from when each part of the Act is to be applied", () => {
  const annexIii = { published: "2026-08-02", nominal: "2027-12-02", effective: "2027-12-02" };
  const annexI = { published: "2027-08-02", nominal: "2028-08-02", effective: "2028-08-02" };
  const chapterIii5 = { published: "2026-08-02", nominal: "2026-08-02", effective: "2027-12-02" };
  test.each([
    ...rowsFor("Chapter I, Arts 2 to 4", /^Art\. [2-4]($|\()/, "2025-02-02"),
    ...rowsFor("Chapter II as published", /^Art\. 5(\(1\)\([a-h]\)|\([24]\))$/, "2025-02-02"),
    { part: "Art. 6(1) and Annex I", place: /^(Art\. 6\(1\)|Annex I,)/, ...annexI },
    { part: "Art. 6(2) to (4) and Annex III", place: /^(Art\. 6\([2-4]\)|Annex III)/, ...annexIii },
    { part: "Chapter III, Sections 2 and 3", place: /^Art\. ([89]|1\d|2[0-7])($|\()/, ...annexIii },
    { part: "Chapter III, Section 5", place: /^Art\. 4[0-9]($|\()/, ...chapterIii5 },
    ...rowsFor("Chapter IV", /^Art\. 50\(/, "2026-08-02"),
    ...rowsFor("Chapter V", /^Art\. 5[1-5]\(/, "2025-08-02"),
    ...rowsFor("Chapter VI, sandboxes", /^Art\. (57\(3a\)|62\(1\))/, "2026-08-02"),
    { part: "Chapter IX, monitoring, incidents, explanation", place: /^Art\. (72|73|86)\(/, ...chapterIii5 },
    ...rowsFor("Chapter IX, supervision", /^Art\. (75|88)\(/, "2026-08-02"),
  ])("$part: $published as published, $nominal and in effect $effective as amended", (row) => {
    const { place, published, nominal, effective } = row;
    const before = datesOf(place, "2026-07-26").map(([text]) => text);
    const after = datesOf(place, "2026-07-27");
    expect(before.filter((day) => day !== published)).toEqual([]);
    expect(after.filter(([text, day]) => text !== nominal || day !== effective)).toEqual([]);
    expect(after).not.toEqual([]);
  });
});

const police: Facts = { "lawEnforcement.byAuthority": true, "practice.solelyProfiling": false };
const border: Facts = { "migration.byAuthority": true, "migration.documentCheckOnly": false };

// What makes a system of Annex III one that Art. 6(3) frees.
const freed: Facts = {
  "derogation.profiling": false,
  "derogation.grounds": ["derogation.narrowTask"],
  "derogation.influencesDecision": false,
  "derogation.significantRisk": false,
  "derogation.documentedByProvider": true,
};

interface PointRow {
  readonly point: string;
  readonly facts: Facts;
}

const pointsThreeToEight: readonly PointRow[] = [
  { point: "3(a)", facts: { "education.use": ["admission"] } },
  { point: "3(b)", facts: { "education.use": ["evaluate-outcomes"] } },
  { point: "3(c)", facts: { "education.use": ["assess-level"] } },
  { point: "3(d)", facts: { "education.use": ["monitor-tests"] } },
  { point: "4(a)", facts: { "employment.use": ["filter-applications"] } },
  { point: "4(b)", facts: { "employment.use": ["decide-terms"] } },
  { point: "5(a)", facts: { "services.use": ["public-benefit-decision"], "services.forPublicAuthority": true } },
  {
    point: "5(b)",
    facts: { "services.use": ["creditworthiness"], "services.naturalPersons": true, "services.detectsFraud": false },
  },
  {
    point: "5(c)",
    facts: { "services.use": ["insurance-risk", "insurance-pricing"], "services.naturalPersons": true },
  },
  { point: "5(d)", facts: { "services.use": ["patient-triage"] } },
  { point: "6(a)", facts: { ...police, "lawEnforcement.use": ["victim-risk"] } },
  { point: "6(b)", facts: { ...police, "lawEnforcement.use": ["polygraph"] } },
  { point: "6(c)", facts: { ...police, "lawEnforcement.use": ["evidence-reliability"] } },
  { point: "6(d)", facts: { ...police, "lawEnforcement.use": ["traits-or-past-behaviour"] } },
  { point: "6(e)", facts: { ...police, "lawEnforcement.use": ["profiling"], "derogation.profiling": true } },
  { point: "7(a)", facts: { ...border, "migration.use": ["polygraph"] } },
  { point: "7(b)", facts: { ...border, "migration.use": ["entry-risk"] } },
  { point: "7(c)", facts: { ...border, "migration.use": ["applications"] } },
  { point: "7(d)", facts: { ...border, "migration.use": ["identify-persons"] } },
  { point: "8(a)", facts: { "justice.use": ["dispute-resolution"] } },
  { point: "8(b)", facts: { "justice.use": ["influence-votes"], "justice.notExposed": false } },
];
const pointOne: readonly PointRow[] = [
  { point: "1(a)", facts: points["1(a)"] },
  {
    point: "1(b)",
    facts: {
      ...ordinary,
      "biometrics.categorises": true,
      "biometrics.ancillary": false,
      "biometrics.traits": ["race"],
    },
  },
  { point: "1(c)", facts: points["1(c)"] },
];

describe("Annex III: its letters in groups", () => {
  test.each(pointsThreeToEight)("point $point is one of points 3 to 8, and not point 1", ({ facts }) => {
    const stated: Facts = { ...ordinary, ...facts };
    expect(verdictOf("ai-act/annex-iii.3-8", stated)).toBe("yes");
    expect(verdictOf("ai-act/annex-iii.1", stated)).toBe("no");
  });
  test.each(pointOne)("point $point is point 1, and none of points 3 to 8", ({ facts }) => {
    expect(verdictOf("ai-act/annex-iii.1", facts)).toBe("yes");
    expect(verdictOf("ai-act/annex-iii.3-8", facts)).toBe("no");
  });
  test("point 2 is neither", () => {
    expect(verdictOf("ai-act/annex-iii.1", points["2"])).toBe("no");
    expect(verdictOf("ai-act/annex-iii.3-8", points["2"])).toBe("no");
  });
});

describe("Art. 6(3): a significant risk beside a narrow task that does not influence the decision", () => {
  const narrow: Facts = {
    "derogation.profiling": false,
    "derogation.grounds": ["derogation.narrowTask"],
    "derogation.scoresOrSorts": false,
    "derogation.influencesDecision": false,
    "derogation.significantRisk": true,
    "derogation.documentedByProvider": true,
  };
  // What the draft takes out of single points is not the case here.
  const within: Facts = {
    "education.informalOnly": false,
    "education.learnerOnly": false,
    "education.homeworkOnly": false,
    "employment.beneficiary": "employer",
    "employment.protectsOnly": false,
    "services.outreachOnly": false,
    "services.essentialPrivate": true,
    "lawEnforcement.administrativeOnly": false,
    "lawEnforcement.placesOnly": false,
    "migration.searchAndRescueOnly": false,
    "justice.legalEffects": true,
  };
  // Point 6(e) is profiling, which Art. 6(3), third subparagraph, keeps high-risk under every reading.
  const rows = [...pointOne, ...pointsThreeToEight, { point: "2", facts: points["2"] }];
  test.each(rows.filter(({ point }) => point !== "6(e)"))(
    "point $point: no by the statute; yes by para 88 of the draft, which knows no separate test of risk",
    ({ facts }) => {
      const stated: Facts = { ...ordinary, ...within, ...facts, ...narrow };
      expect(verdictOf("ai-act/art-6.3", stated)).toBe("no");
      expect(verdictOf("ai-act/art-6.3", stated, { layer: "draft-guideline" })).toBe("yes");
    },
  );
  test("by the draft, the assessment can be our own as provider", () => {
    const own: Facts = { ...byUse, ...within, ...narrow, "derogation.documentedByProvider": false };
    const layer = "draft-guideline";
    expect(verdictOf("ai-act/art-6.3", { ...own, ...operators.provider }, { layer })).toBe("yes");
    expect(verdictOf("ai-act/art-6.3", { ...own, ...operators.deployer }, { layer })).toBe("no");
  });
  test.each(["statute", "draft-guideline"] as const)(
    "no point of Annex III: nothing to derogate from, by the %s",
    (layer) => {
      expect(verdictOf("ai-act/art-6.3", { ...ordinary, ...narrow }, { layer })).toBe("no");
    },
  );
});

describe("Art. 2(10): personal use", () => {
  test.each<{ situation: string; facts: Facts; verdict: Verdict }>([
    {
      situation: "somebody who uses the system personally",
      facts: { "operator.uses": true, "operator.personalUse": true },
      verdict: "yes",
    },
    { situation: "somebody who does not use it", facts: { "operator.uses": false }, verdict: "no" },
    { situation: "personal use stated, use itself not", facts: { "operator.personalUse": true }, verdict: "unknown" },
  ])("$situation: $verdict", ({ facts, verdict }) => {
    expect(verdictOf("ai-act/art-2.10", facts)).toBe(verdict);
  });
});

describe("Art. 4: whom the duty addresses", () => {
  test.each(["2026-07-26", "2026-07-27"])("on %s provider and deployer", (asOf) => {
    const roles = rolesOf("ai-act/art-4", { ...ordinary, ...operators.provider }, asOf);
    expect(roles).toEqual(["ai-act/art-3.3", "ai-act/art-3.4"]);
  });
});

describe("Art. 5(1)(f): several reasons at once", () => {
  const atWork: Facts = { "emotion.infers": true, "emotion.fromBiometrics": true, "emotion.area": ["workplace"] };
  test.each<{ reason: NonNullable<Facts["emotion.reason"]>; statute: Verdict; guideline: Verdict }>([
    { reason: ["medical-treatment"], statute: "no", guideline: "no" },
    { reason: ["protection-of-life"], statute: "no", guideline: "no" },
    { reason: ["protection-of-property"], statute: "no", guideline: "yes" },
    { reason: ["medical-treatment", "wellbeing"], statute: "yes", guideline: "yes" },
    { reason: ["protection-of-life", "other"], statute: "yes", guideline: "yes" },
    { reason: ["medical-treatment", "protection-of-property"], statute: "no", guideline: "yes" },
    { reason: [], statute: "yes", guideline: "yes" },
  ])("$reason: $statute by the statute, $guideline by the guidelines", ({ reason, statute, guideline }) => {
    const facts: Facts = { ...atWork, "emotion.reason": reason };
    expect(verdictOf("ai-act/art-5.1.f", facts)).toBe(statute);
    expect(verdictOf("ai-act/art-5.1.f", facts, { layer: "guideline" })).toBe(guideline);
  });
});

describe("Art. 5(1a)(b): the deployer", () => {
  test.each<{ situation: string; facts: Facts; verdict: Verdict }>([
    { situation: "a company", facts: { "operator.uses": true, "operator.personalUse": false }, verdict: "yes" },
    { situation: "a private person", facts: { "operator.uses": true, "operator.personalUse": true }, verdict: "no" },
  ])("$situation that uses a system to make such material: $verdict", ({ facts, verdict }) => {
    const stated: Facts = { ...facts, "imagery.usedForIt": true };
    expect(verdictOf("ai-act/art-5.1a.b", stated, { asOf: "2026-12-02" })).toBe(verdict);
  });
});

describe("Art. 5(2): only what Art. 5(1)(h) prohibits needs the permission", () => {
  const permitted: Facts = {
    "biometrics.identifiesRemotely": true,
    "biometrics.realTime": true,
    "biometrics.publicSpace": true,
    "biometrics.forLawEnforcement": true,
    "biometrics.objective": ["victims-or-missing"],
    "biometrics.strictlyNecessary": true,
    "biometrics.conditions": [
      "authorised",
      "confirms-identity",
      "limited",
      "impact-assessment",
      "registered",
      "no-decision-on-output-alone",
      "notified",
      "national-law",
    ],
    "biometrics.refused": false,
  };
  test("real-time identification in public for law enforcement, every condition met: permitted", () => {
    expect(verdictOf("ai-act/art-5.2", permitted)).toBe("yes");
  });
  test.each([
    "biometrics.identifiesRemotely",
    "biometrics.realTime",
    "biometrics.publicSpace",
    "biometrics.forLawEnforcement",
  ] as const)("without %s there is nothing to permit", (fact) => {
    expect(verdictOf("ai-act/art-5.2", { ...permitted, [fact]: false })).toBe("no");
  });
});

describe("Art. 25(2): the initial provider", () => {
  const initial: Facts = { "operator.develops": true, "operator.ownName": true, "operator.formerProvider": true };
  test("who developed the system, named it, and is no longer its provider is the initial provider", () => {
    expect(verdictOf("ai-act/art-25.2.initial-provider", initial)).toBe("yes");
  });
  test.each<keyof Facts>(["operator.develops", "operator.ownName", "operator.formerProvider"])(
    "without %s nobody is the initial provider, and while it is unknown it is open",
    (fact) => {
      expect(verdictOf("ai-act/art-25.2.initial-provider", { ...initial, [fact]: false })).toBe("no");
      expect(verdictOf("ai-act/art-25.2.initial-provider", without(initial, fact))).toBe("unknown");
    },
  );
});

describe("Art. 25: whom the duties along the value chain address", () => {
  const supplied: Facts = { ...byUse, "operator.usesSuppliedParts": true, "operator.formerProvider": true };
  test.each(["2026-07-26", "2026-07-27"])("on %s", (asOf) => {
    expect(rolesOf("ai-act/art-25.2", supplied, asOf)).toEqual(["ai-act/art-25.2.initial-provider"]);
    expect(rolesOf("ai-act/art-25.4", supplied, asOf)).toEqual([
      "ai-act/art-3.3",
      "ai-act/art-25.1",
      "ai-act/art-25.3",
    ]);
  });
});

describe("Art. 26(10): later identification in an investigation", () => {
  const search: Facts = {
    ...points["1(a)"],
    ...operators.deployer,
    "biometrics.forLawEnforcement": true,
    "biometrics.searchesForSuspect": true,
    "biometrics.firstIdentification": false,
  };
  test.each<{ situation: string; facts: Facts; verdict: Verdict }>([
    { situation: "by the police", facts: {}, verdict: "yes" },
    { situation: "by somebody else", facts: { "biometrics.forLawEnforcement": false }, verdict: "no" },
    { situation: "by the police, with a system that Art. 6(3) frees", facts: freed, verdict: "no" },
  ])("$situation: $verdict", ({ facts, verdict }) => {
    expect(verdictOf("ai-act/art-26.10", { ...search, ...facts })).toBe(verdict);
  });
});

describe("Art. 26(11): not for law enforcement, where Directive (EU) 2016/680 informs", () => {
  const uses = ["victim-risk", "polygraph", "evidence-reliability", "traits-or-past-behaviour", "profiling"] as const;
  test.each(uses)("%s", (use) => {
    const facts: Facts = { ...points["6(a)"], ...police, "lawEnforcement.use": [use], ...operators.deployer };
    expect(verdictOf("ai-act/art-26.11", { ...facts, "operator.decidesAboutPersons": true })).toBe("no");
  });
});

describe("Art. 3(63): the indication of the guidelines", () => {
  test.each<{ compute: number; verdict: Verdict }>([
    { compute: 1e23, verdict: "no" },
    { compute: 1.05e23, verdict: "yes" },
  ])("a generating model without the elements of the Act, with compute $compute: $verdict", ({ compute, verdict }) => {
    const facts: Facts = {
      "model.general": false,
      "model.researchOnly": false,
      "model.specialised": false,
      "model.generatesMedia": true,
      "model.trainingCompute": compute,
    };
    expect(verdictOf("ai-act/art-3.63", facts, { layer: "guideline" })).toBe(verdict);
  });
});

describe("Art. 75(1)(a)(iii): an authority that provides a system on its own model", () => {
  test.each<{ situation: string; facts: Facts; verdict: Verdict }>([
    { situation: "neither for law enforcement nor at the border", facts: {}, verdict: "yes" },
    { situation: "for law enforcement", facts: { "lawEnforcement.byAuthority": true }, verdict: "no" },
    { situation: "at the border", facts: { "migration.byAuthority": true }, verdict: "no" },
  ])("$situation, AI Office competent: $verdict", ({ facts, verdict }) => {
    const system: Facts = {
      ...ordinary,
      ...operators.provider,
      "operator.publicAuthority": true,
      "system.onOwnModel": true,
    };
    expect(verdictOf("ai-act/art-75.1", { ...system, ...facts })).toBe(verdict);
  });
});

describe("Art. 88: whose model it is", () => {
  test.each<{ situation: string; facts: Facts; verdict: Verdict }>([
    { situation: "ours", facts: {}, verdict: "yes" },
    { situation: "somebody else’s", facts: { "model.provides": false }, verdict: "no" },
    { situation: "ours, without general purpose", facts: { "model.general": false }, verdict: "no" },
  ])("$situation: $verdict", ({ facts, verdict }) => {
    expect(verdictOf("ai-act/art-88", { ...operators["model provider"], ...facts })).toBe(verdict);
  });
});

describe("Annex III, point 8(a): what the draft asks of dispute resolution", () => {
  test.each<{ situation: string; facts: Facts; draft: Verdict }>([
    {
      situation: "the outcome has legal effects",
      facts: { "justice.use": ["dispute-resolution"], "justice.byAuthority": false, "justice.legalEffects": true },
      draft: "yes",
    },
    {
      situation: "no legal effects",
      facts: { "justice.use": ["dispute-resolution"], "justice.byAuthority": false, "justice.legalEffects": false },
      draft: "no",
    },
    {
      situation: "no legal effects, for a court",
      facts: { "justice.use": ["dispute-resolution"], "justice.byAuthority": true, "justice.legalEffects": false },
      draft: "no",
    },
    {
      situation: "no legal effects, and law applied for nobody’s court",
      facts: {
        "justice.use": ["dispute-resolution", "apply-law"],
        "justice.byAuthority": false,
        "justice.legalEffects": false,
      },
      draft: "no",
    },
  ])("$situation: yes by the statute, $draft by the draft", ({ facts, draft }) => {
    expect(verdictOf("ai-act/annex-iii.8.a", facts)).toBe("yes");
    expect(verdictOf("ai-act/annex-iii.8.a", facts, { layer: "draft-guideline" })).toBe(draft);
  });
});

describe("Art. 43: which procedure, whom it addresses, and its fine", () => {
  const provider = ["ai-act/art-3.3", "ai-act/art-25.1", "ai-act/art-25.3"];
  const standards: Facts = { "conformity.standardsApplied": true };
  const duties = [
    {
      rule: "ai-act/art-43.1.internal-control-or-notified-body",
      facts: { ...points["1(a)"], ...standards },
      roles: provider,
    },
    {
      rule: "ai-act/art-43.1.notified-body",
      facts: { ...points["1(a)"], "conformity.standardsApplied": false },
      roles: provider,
    },
    { rule: "ai-act/art-43.2", facts: byUse, roles: provider },
    { rule: "ai-act/art-49.1", facts: byUse, roles: [...provider, "ai-act/art-3.5"] },
  ] satisfies readonly { rule: string; facts: Facts; roles: readonly string[] }[];
  const rows = duties.flatMap((row) => ["2026-07-26", "2026-11-21"].map((asOf) => ({ ...row, asOf })));
  test.each(rows)("$rule on $asOf addresses $roles, fine by Art. 99(4)", ({ rule, facts, roles, asOf }) => {
    const duty = obligation(rule, { ...facts, ...operators.provider }, asOf);
    expect(duty?.addressees.map(({ role }) => role)).toEqual(roles);
    expect(duty?.fine).toBe("ai-act/art-99.4");
  });
  test.each(["2026-07-26", "2026-11-21"])(
    "a system of point 4 that Art. 6(3) frees needs none by Art. 43(2), on %s",
    (asOf) => {
      expect(verdictOf("ai-act/art-43.2", bySectionAAndFreed, { asOf })).toBe("no");
      const product: readonly (keyof Facts)[] = ["product.legislation", "product.isProduct"];
      expect(verdictOf("ai-act/art-43.2", without(bySectionAAndFreed, ...product), { asOf })).toBe("no");
    },
  );
  test("the same for a system of point 1", () => {
    const open = without({ ...points["1(a)"], ...freed }, "product.legislation", "product.isProduct");
    expect(verdictOf("ai-act/art-43.1.notified-body", open)).toBe("no");
    expect(verdictOf("ai-act/art-43.1.internal-control-or-notified-body", { ...open, ...standards })).toBe("no");
  });
  test("Art. 43(3) leads for Section A alone, also where Annex III beside Section B counts", () => {
    expect(verdictOf("ai-act/art-43.3", byUseAndSectionB, { layer: "contested" })).toBe("no");
  });
  test("the authority assesses its system whatever standards are applied", () => {
    const facts: Facts = { ...points["1(a)"], ...standards, "conformity.forAuthority": true };
    expect(verdictOf("ai-act/art-43.1.authority", facts)).toBe("yes");
  });
});

describe("Art. 49(5): whoever counts as the provider registers a system of point 2 nationally", () => {
  test.each([
    { who: "the provider", facts: operators.provider },
    { who: "a deployer that puts its name on it, Art. 25(1)", facts: rebrander },
  ])("$who", ({ facts }) => {
    expect(ours("ai-act/art-49.5", { ...points["2"], ...facts })).toBe("yes");
  });
  test("the manufacturer of the product that it is a part of, Art. 25(3)", () => {
    const lift: Facts = { ...component, ...points["2"], "product.legislation": ["lifts"], ...manufacturer };
    const facts: Facts = { ...lift, "product.thirdPartyAssessment": "required" };
    expect(ours("ai-act/art-49.5", facts)).toBe("yes");
  });
});

describe("Art. 52(1): what is notified", () => {
  const ourModel: Facts = { ...operators["model provider"], "model.highImpact": false, "model.trainingCompute": 1e24 };
  test.each<{ situation: string; facts: Facts; verdict: Verdict }>([
    {
      situation: "capabilities of high impact below the threshold",
      facts: { "model.highImpact": true },
      verdict: "yes",
    },
    { situation: "neither", facts: {}, verdict: "no" },
    { situation: "compute of exactly 10^25", facts: { "model.trainingCompute": 1e25 }, verdict: "no" },
    { situation: "compute a little above 10^25", facts: { "model.trainingCompute": 1.01e25 }, verdict: "yes" },
  ])("$situation: $verdict", ({ facts, verdict }) => {
    expect(verdictOf("ai-act/art-52.1", { ...ourModel, ...facts })).toBe(verdict);
  });
});

describe("Art. 53(2): whose open model it is", () => {
  const open: Facts = {
    "model.openLicence": true,
    "model.parametersPublic": true,
    "model.designated": false,
    "model.highImpact": false,
    "model.trainingCompute": 1e24,
  };
  test.each<{ situation: string; facts: Facts; verdict: Verdict }>([
    { situation: "ours", facts: operators["model provider"], verdict: "yes" },
    {
      situation: "somebody else’s",
      facts: { ...operators["model provider"], "model.provides": false },
      verdict: "no",
    },
    {
      situation: "ours, without general purpose",
      facts: { ...operators["model provider"], "model.general": false },
      verdict: "no",
    },
  ])("$situation: $verdict", ({ facts, verdict }) => {
    expect(verdictOf("ai-act/art-53.2", { ...open, ...facts })).toBe(verdict);
  });
});

describe("Art. 111(1) and (2): from when a high-risk system that was there before is reached", () => {
  const before: Facts = {
    "market.placedOn": "2025-05-01",
    "market.designChanged": false,
    "market.forPublicAuthorities": false,
    "market.annexXComponent": false,
  };
  const cases = [
    { situation: "private and unchanged", market: before, from: null, holding: [null] },
    {
      situation: "for public authorities",
      market: { ...before, "market.forPublicAuthorities": true } satisfies Facts,
      from: "2030-08-02",
      holding: ["2030-08-02"],
    },
    {
      situation: "a component of Annex X",
      market: { ...before, "market.annexXComponent": true } satisfies Facts,
      from: "2030-12-31",
      holding: ["2030-12-31", null],
    },
  ];
  const police: Facts = { ...points["1(a)"], "biometrics.forLawEnforcement": true };
  const systems = { ...points, "1(a) for law enforcement": police, bySectionA, component, byBoth };
  const rows = Object.entries(systems).flatMap(([system, facts]) =>
    cases.flatMap((one) =>
      ["2024-08-01", "2026-07-26", "2026-07-27", "2027-12-02"].map((asOf) => ({ ...one, system, facts, asOf })),
    ),
  );
  test.each(rows)("$system, $situation, on $asOf: from $from", ({ facts, market, from, holding, asOf }) => {
    const unstated = Object.fromEntries(Object.entries(facts).filter(([fact]) => !fact.startsWith("operator.")));
    const findings = findingsOn({ ...unstated, ...market }, asOf).filter(({ verdict }) => verdict !== "no");
    // The initial provider is a role that facts state; its duty is Art. 25(2).
    const reached = findings.filter(
      ({ rule, source }) => DUTIES.test(source.pinpoint) && !rule.endsWith("initial-provider"),
    );
    expect(reached.length).toBeGreaterThan(30);
    expect(reached.filter(({ applies }) => applies.nominal !== from).map(({ rule }) => rule)).toEqual([]);
    for (const { rule, applies } of reached) expect(holdingIn(applies), rule).toEqual(holding);
  });
});

describe("Arts 111(2) and 113: a system that Annex III does not make high-risk, while a product of Annex I is open", () => {
  const open = without(bySectionAAndFreed, "product.legislation", "product.isProduct");
  test.each(
    ["2026-07-26", "2026-07-27"].flatMap((asOf) => [
      { asOf, forAuthorities: false, rule: "ai-act/art-9" },
      { asOf, forAuthorities: true, rule: "ai-act/art-9" },
      { asOf, forAuthorities: false, rule: "ai-act/art-47" },
      { asOf, forAuthorities: true, rule: "ai-act/art-47" },
    ]),
  )(
    "$rule on $asOf, for authorities $forAuthorities: its other days are open too",
    ({ asOf, forAuthorities, rule }) => {
      const market: Facts = {
        "market.placedOn": "2025-05-01",
        "market.designChanged": false,
        "market.forPublicAuthorities": forAuthorities,
      };
      const found = findingsOn({ ...open, ...market }, asOf).find((finding) => finding.rule === rule);
      expect(found?.applies.legacy.map(({ holds }) => holds)).toEqual(["unknown", "unknown"]);
    },
  );
});

describe("Art. 113: the later day for a system of Annex I alone is set once", () => {
  test.each(
    ["2024-08-01", "2026-07-26", "2026-07-27"].flatMap((asOf) => [
      { asOf, system: "Annex I", facts: bySectionA, count: 1 },
      { asOf, system: "Annex III", facts: byUse, count: 0 },
      { asOf, system: "both", facts: byBoth, count: 0 },
    ]),
  )("$system on $asOf: $count", ({ asOf, facts, count }) => {
    const duties = findingsOn({ ...facts, ...operators.provider }, asOf).filter(({ rule }) => LATER_DAY.includes(rule));
    const days = duties.map(({ applies }) => applies.legacy.filter(({ holds }) => holds === "yes").length);
    expect(days).toEqual(LATER_DAY.map(() => count));
  });
});

const LATER_DAY = ["ai-act/art-9", "ai-act/art-47"];

// Arts 6(1) and (2), 8 to 27, 42 to 49 without 49(2), which is about systems that are not high-risk, 62(2), 63, 72, 73, 86.
const DUTIES = /^Art\. (6\([12]|[89]|1\d|2[0-7]|4[2378]|49\([1345]|62\(2|63|72|73|86)($|\(|\))/;

describe("Art. 111(3): Chapter V reaches a model placed before 2 August 2025 from 2 August 2027", () => {
  test.each(["2024-08-01", "2026-07-26", "2026-11-21"])("every provision on our model, on %s", (asOf) => {
    const facts: Facts = { ...operators["model provider"], "model.placedOn": "2025-08-01" };
    const found = findingsOn(facts, asOf).filter(({ source }) => /^Art\. 5[2-5]\(/.test(source.pinpoint));
    expect(found.map(({ applies }) => applies.nominal)).toEqual(found.map(() => "2027-08-02"));
    expect(found.length).toBeGreaterThan(7);
  });
});

describe("Privileges: whoever counts as the provider has them, and nobody else", () => {
  const entitled: Facts = {
    "operator.size": "sme",
    "operator.hasLinkedEnterprises": false,
    "operator.financialInstitution": true,
    "conformity.trainsWithData": false,
    "conformity.cyberResilienceAct": true,
  };
  const rules = ["art-10.6", "art-11.1.simplified", "art-17.2", "art-17.4", "art-62.2"];
  const rows = [
    ...rules.map((rule) => ({ rule: `ai-act/${rule}`, asOf: "2026-07-26" })),
    ...[...rules, "art-42.3", "art-63.1"].map((rule) => ({ rule: `ai-act/${rule}`, asOf: "2026-11-21" })),
  ];
  const part: Facts = { ...component, ...entitled };
  test.each(rows)("$rule on $asOf: the provider", ({ rule, asOf }) => {
    expect(verdictOf(rule, { ...part, ...operators.provider }, { asOf })).toBe("yes");
  });
  test.each(rows)("$rule on $asOf: a deployer that puts its name on it, Art. 25(1)", ({ rule, asOf }) => {
    expect(verdictOf(rule, { ...part, ...rebrander }, { asOf })).toBe("yes");
  });
  test.each(rows)("$rule on $asOf: the manufacturer of the product, Art. 25(3)", ({ rule, asOf }) => {
    expect(verdictOf(rule, { ...part, ...manufacturer }, { asOf })).toBe("yes");
  });
  test.each(rows)("$rule on $asOf: not a mere deployer", ({ rule, asOf }) => {
    expect(verdictOf(rule, { ...part, ...operators.deployer }, { asOf })).toBe("no");
  });
  test.each(rows.filter(({ rule }) => !["ai-act/art-10.6", "ai-act/art-17.4", "ai-act/art-42.3"].includes(rule)))(
    "$rule on $asOf: not a larger enterprise",
    ({ rule, asOf }) => {
      const larger: Facts = { ...part, ...operators.provider, "operator.size": "larger" };
      expect(verdictOf(rule, larger, { asOf })).toBe("no");
    },
  );
  test.each(rows.filter(({ rule }) => rule !== "ai-act/art-10.6"))(
    "$rule on $asOf: not for a system without high risk",
    ({ rule, asOf }) => {
      expect(verdictOf(rule, { ...ordinary, ...entitled, ...operators.provider }, { asOf })).toBe("no");
    },
  );
});

describe("Art. 26(5), second subparagraph: a financial institution", () => {
  test.each([
    { who: "that uses the system", facts: operators.deployer, verdict: "yes" },
    { who: "that only provides it", facts: operators.provider, verdict: "no" },
  ])("$who: $verdict", ({ facts, verdict }) => {
    const bank: Facts = { ...points["5(b)"], ...facts, "operator.financialInstitution": true };
    expect(verdictOf("ai-act/art-26.5.financial", bank)).toBe(verdict);
  });
});

describe("Art. 54: whose model it is", () => {
  const outside: Facts = { ...operators["model provider"], "operator.inUnion": false, "model.openLicence": false };
  test.each<{ situation: string; facts: Facts; verdict: Verdict }>([
    { situation: "ours", facts: {}, verdict: "yes" },
    { situation: "somebody else’s", facts: { "model.provides": false }, verdict: "no" },
    { situation: "ours, without general purpose", facts: { "model.general": false }, verdict: "no" },
  ])("$situation: $verdict", ({ facts, verdict }) => {
    expect(verdictOf("ai-act/art-54", { ...outside, ...facts })).toBe(verdict);
  });
});

// What Art. 113 says about systems of Annex I alone is no transitional rule.
function holdingIn({ legacy }: Application): readonly (IsoDate | null)[] {
  const met = legacy.filter(({ holds, source }) => holds === "yes" && source.pinpoint.startsWith("Art. 111"));
  return met.map(({ nominal }) => nominal);
}

function rolesOf(rule: string, facts: Facts, asOf: IsoDate): readonly string[] | undefined {
  return obligation(rule, facts, asOf)?.addressees.map(({ role }) => role);
}

function rowsFor(part: string, place: RegExp, day: IsoDate) {
  return [{ part, place, published: day, nominal: day, effective: day }];
}

function provisionsOn(asOf: IsoDate): readonly string[] {
  return findingsOn({}, asOf).map(({ rule }) => rule);
}

function datesOf(place: RegExp, asOf: IsoDate): readonly (readonly (IsoDate | null)[])[] {
  const found = findingsOn({}, asOf).filter(({ source }) => place.test(source.pinpoint));
  return found.map(({ applies }) => [applies.nominal, applies.effective]);
}

function findingsOn(facts: Facts, asOf: IsoDate): readonly Finding[] {
  return classify(facts, { asOf }).findings;
}
