import { describe, expect, test } from "vitest";
import { type Basis, classify, type Facts, type Finding, type IsoDate, type Verdict } from "../index.ts";

// The 25 sub-points; rules that group some of them have other ids.
const LETTER = /^ai-act\/annex-iii\.(2|[1-8]\.[a-e])$/;

interface Row {
  readonly situation: string;
  readonly facts: Facts;
  readonly verdict: Verdict;
}

interface ReadingRow extends Row {
  readonly draft: Verdict;
}

// Profiling is stated, so that Art. 6(3) frees none of these rows.
const employer: Facts = {
  "derogation.profiling": true,
  "emotion.infers": false,
  "emotion.infersIntentions": false,
  "biometrics.identifiesRemotely": false,
  "biometrics.categorises": false,
  "infrastructure.operates": [],
  "education.use": [],
  "services.use": [],
  "lawEnforcement.use": [],
  "migration.use": [],
  "justice.use": [],
  "employment.beneficiary": "employer",
  "employment.adTargeting": "personal",
  "employment.protectsOnly": false,
};

const recruitment: readonly Row[] = [
  {
    situation: "targeted job advertisements",
    facts: { ...employer, "employment.use": ["target-job-ads"] },
    verdict: "yes",
  },
  {
    situation: "filters applications",
    facts: { ...employer, "employment.use": ["filter-applications"] },
    verdict: "yes",
  },
  {
    situation: "evaluates candidates",
    facts: { ...employer, "employment.use": ["evaluate-candidates"] },
    verdict: "yes",
  },
  {
    situation: "other recruitment or selection (the three uses are examples)",
    facts: { ...employer, "employment.use": ["other-selection"] },
    verdict: "yes",
  },
  {
    situation: "ranks candidates and later monitors staff: both points",
    facts: { ...employer, "employment.use": ["evaluate-candidates", "monitor-and-evaluate"] },
    verdict: "yes",
  },
  {
    situation: "decides on promotion",
    facts: { ...employer, "employment.use": ["decide-promotion-or-termination"] },
    verdict: "no",
  },
  {
    situation: "searches platforms for candidates, ranks the self-employed on a marketplace, or checks backgrounds",
    facts: { ...employer, "employment.use": ["other-selection"] },
    verdict: "yes",
  },
  {
    situation: "scores answers and tests aptitude, such as the vision of pilots",
    facts: { ...employer, "employment.use": ["evaluate-candidates"] },
    verdict: "yes",
  },
  {
    situation: "screens apprentices or places agency workers",
    facts: { ...employer, "employment.use": ["filter-applications"] },
    verdict: "yes",
  },
  {
    situation: "inclusive wording, employer branding, reputation, or onboarding after the hiring",
    facts: { ...employer, "employment.use": [] },
    verdict: "no",
  },
  {
    situation: "no employment use, such as payroll forecasting",
    facts: { ...employer, "employment.use": [] },
    verdict: "no",
  },
  { situation: "use unstated", facts: employer, verdict: "unknown" },
  { situation: "use undecided", facts: { ...employer, "employment.use": "undecided" }, verdict: "unknown" },
];

const workManagement: readonly Row[] = [
  { situation: "decides on terms of work", facts: { ...employer, "employment.use": ["decide-terms"] }, verdict: "yes" },
  {
    situation: "decides on promotion or termination",
    facts: { ...employer, "employment.use": ["decide-promotion-or-termination"] },
    verdict: "yes",
  },
  {
    situation: "allocates shifts by punctuality scores",
    facts: { ...employer, "employment.use": ["allocate-by-behaviour-or-traits"] },
    verdict: "yes",
  },
  {
    situation: "monitors and evaluates performance and behaviour",
    facts: { ...employer, "employment.use": ["monitor-and-evaluate"] },
    verdict: "yes",
  },
  {
    situation: "scores accounts for deactivation",
    facts: { ...employer, "employment.use": ["decide-promotion-or-termination"] },
    verdict: "yes",
  },
  { situation: "sets pay dynamically", facts: { ...employer, "employment.use": ["decide-terms"] }, verdict: "yes" },
  {
    situation: "assigns work in a law firm, or civil servants, by data on their behaviour",
    facts: { ...employer, "employment.use": ["allocate-by-behaviour-or-traits"] },
    verdict: "yes",
  },
  {
    situation: "tracks parcels, books desks, plans travel or suggests a map of demand",
    facts: { ...employer, "employment.use": [] },
    verdict: "no",
  },
  { situation: "allocates by licence and distance only", facts: { ...employer, "employment.use": [] }, verdict: "no" },
  {
    situation: "filters applications only",
    facts: { ...employer, "employment.use": ["filter-applications"] },
    verdict: "no",
  },
  {
    situation: "ranks candidates and later monitors staff: both points",
    facts: { ...employer, "employment.use": ["evaluate-candidates", "monitor-and-evaluate"] },
    verdict: "yes",
  },
  { situation: "use unstated", facts: employer, verdict: "unknown" },
  { situation: "use undecided", facts: { ...employer, "employment.use": "undecided" }, verdict: "unknown" },
];

const uses = [
  { use: "target-job-ads", rule: "ai-act/annex-iii.4.a" },
  { use: "filter-applications", rule: "ai-act/annex-iii.4.a" },
  { use: "evaluate-candidates", rule: "ai-act/annex-iii.4.a" },
  { use: "other-selection", rule: "ai-act/annex-iii.4.a" },
  { use: "decide-terms", rule: "ai-act/annex-iii.4.b" },
  { use: "decide-promotion-or-termination", rule: "ai-act/annex-iii.4.b" },
  { use: "allocate-by-behaviour-or-traits", rule: "ai-act/annex-iii.4.b" },
  { use: "monitor-and-evaluate", rule: "ai-act/annex-iii.4.b" },
] as const;

describe("Annex III, point 4: the wording", () => {
  test.each(uses)("$use alone meets $rule and no other letter", ({ use, rule }) => {
    expect(hits({ ...employer, "employment.use": [use] })).toEqual([rule]);
  });
  test("both letters are reported, not the first only", () => {
    const facts: Facts = { ...employer, "employment.use": ["evaluate-candidates", "monitor-and-evaluate"] };
    expect(hits(facts)).toEqual(["ai-act/annex-iii.4.a", "ai-act/annex-iii.4.b"]);
  });
  test.each(recruitment)("4(a), $situation: $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/annex-iii.4.a", facts)?.verdict).toBe(verdict);
  });
  test.each(workManagement)("4(b), $situation: $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/annex-iii.4.b", facts)?.verdict).toBe(verdict);
  });
});

const recruitmentDraft: readonly ReadingRow[] = [
  {
    situation: "a CV ranking for the employer",
    facts: { ...employer, "employment.use": ["evaluate-candidates"] },
    verdict: "yes",
    draft: "yes",
  },
  {
    situation: "a job search or CV tool for the candidate",
    facts: { ...employer, "employment.use": ["other-selection"], "employment.beneficiary": "candidate-or-worker" },
    verdict: "yes",
    draft: "no",
  },
  {
    situation: "a ranking, nobody says for whom",
    facts: { "derogation.profiling": true, "employment.use": ["evaluate-candidates"] },
    verdict: "yes",
    draft: "unknown",
  },
  {
    situation: "job advertisements by personal targeting",
    facts: { ...employer, "employment.use": ["target-job-ads"] },
    verdict: "yes",
    draft: "yes",
  },
  {
    situation: "job advertisements by context only",
    facts: { ...employer, "employment.use": ["target-job-ads"], "employment.adTargeting": "contextual" },
    verdict: "yes",
    draft: "no",
  },
  {
    situation: "job advertisements, nobody says how they are targeted",
    facts: { ...employer, "employment.use": ["target-job-ads"], "employment.adTargeting": "undecided" },
    verdict: "yes",
    draft: "unknown",
  },
  {
    situation: "contextual advertisements and a filter of applications",
    facts: {
      ...employer,
      "employment.use": ["target-job-ads", "filter-applications"],
      "employment.adTargeting": "contextual",
    },
    verdict: "yes",
    draft: "yes",
  },
  {
    situation: "a filter of applications; how advertisements are targeted is not asked",
    facts: { ...employer, "employment.use": ["filter-applications"], "employment.adTargeting": "undecided" },
    verdict: "yes",
    draft: "yes",
  },
  {
    situation: "a background check purely for protection (that matters to 4(b) only)",
    facts: { ...employer, "employment.use": ["other-selection"], "employment.protectsOnly": true },
    verdict: "yes",
    draft: "yes",
  },
  { situation: "no employment use", facts: { ...employer, "employment.use": [] }, verdict: "no", draft: "no" },
];

const workDraft: readonly ReadingRow[] = [
  {
    situation: "an evaluation for the employer",
    facts: { ...employer, "employment.use": ["monitor-and-evaluate"] },
    verdict: "yes",
    draft: "yes",
  },
  {
    situation: "feedback to the worker only",
    facts: { ...employer, "employment.use": ["monitor-and-evaluate"], "employment.beneficiary": "candidate-or-worker" },
    verdict: "yes",
    draft: "no",
  },
  {
    situation: "an evaluation, nobody says for whom",
    facts: { "derogation.profiling": true, "employment.use": ["monitor-and-evaluate"] },
    verdict: "yes",
    draft: "unknown",
  },
  {
    situation: "shift allocation by behaviour; contextual advertisements do not matter here",
    facts: {
      ...employer,
      "employment.use": ["allocate-by-behaviour-or-traits"],
      "employment.adTargeting": "contextual",
    },
    verdict: "yes",
    draft: "yes",
  },
];

const protection: readonly ReadingRow[] = [
  {
    situation: "monitors staff purely to protect safety or property",
    facts: { ...employer, "employment.use": ["monitor-and-evaluate"], "employment.protectsOnly": true },
    verdict: "yes",
    draft: "no",
  },
  {
    situation: "monitors staff, nobody says whether purely for protection",
    facts: { ...employer, "employment.use": ["monitor-and-evaluate"], "employment.protectsOnly": "undecided" },
    verdict: "yes",
    draft: "unknown",
  },
];

const pointsUnderDraft = [
  ...recruitmentDraft.map((row) => ({ ...row, rule: "ai-act/annex-iii.4.a" })),
  ...workDraft.map((row) => ({ ...row, rule: "ai-act/annex-iii.4.b" })),
  ...protection.map((row) => ({ ...row, rule: "ai-act/annex-iii.4.b" })),
];

describe("Annex III, point 4: statute and draft guidelines (uncertain: not adopted)", () => {
  test.each(pointsUnderDraft)("$rule, $situation: statute $verdict", ({ rule, facts, verdict }) => {
    expect(find(rule, facts)?.verdict).toBe(verdict);
  });
  test.each(pointsUnderDraft)("$rule, $situation: adopted guidelines too, $verdict", ({ rule, facts, verdict }) => {
    expect(find(rule, facts, "guideline")?.verdict).toBe(verdict);
  });
  test.each(pointsUnderDraft)("$rule, $situation: draft as the deciding layer $draft", ({ rule, facts, draft }) => {
    expect(find(rule, facts, "draft-guideline")?.verdict).toBe(draft);
  });
  test.each(pointsUnderDraft)("$rule, $situation: draft beside the statute $draft", ({ rule, facts, draft }) => {
    const finding = find(rule, facts);
    const other = finding?.otherReadings.find(({ basis }) => basis === "draft-guideline")?.verdict;
    expect(other ?? finding?.verdict).toBe(draft);
  });
  test.each(pointsUnderDraft)("$rule, $situation: Art. 6(2) follows the statute, $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/art-6.2", facts)?.verdict).toBe(verdict);
  });
  test("a tool for the candidate is high-risk by statute and Art. 6(2) names the draft beside it", () => {
    const finding = find("ai-act/art-6.2", {
      ...employer,
      "employment.use": ["other-selection"],
      "employment.beneficiary": "candidate-or-worker",
    });
    expect(finding?.verdict).toBe("yes");
    expect(finding?.otherReadings).toContainEqual(expect.objectContaining({ basis: "draft-guideline", verdict: "no" }));
  });
});

// The draft names the examples; on which ground of Art. 6(3) the provider relies is our choice.
const freed: readonly (Omit<Row, "verdict"> & { readonly rule: string })[] = [
  {
    rule: "ai-act/annex-iii.4.a",
    situation: "says whether a licence is confirmed",
    facts: { "employment.use": ["other-selection"], "derogation.narrowTask": true },
  },
  {
    rule: "ai-act/annex-iii.4.a",
    situation: "transfers CVs into a searchable database",
    facts: { "employment.use": ["filter-applications"], "derogation.preparatoryTask": true },
  },
  {
    rule: "ai-act/annex-iii.4.a",
    situation: "schedules interviews or acknowledges applications",
    facts: { "employment.use": ["other-selection"], "derogation.narrowTask": true },
  },
  {
    rule: "ai-act/annex-iii.4.a",
    situation: "audits past decisions, anonymised",
    facts: {
      "employment.use": ["evaluate-candidates"],
      "derogation.detectsPatterns": true,
      "derogation.replacesAssessment": false,
    },
  },
  {
    rule: "ai-act/annex-iii.4.b",
    situation: "a dashboard of attendance",
    facts: { "employment.use": ["monitor-and-evaluate"], "derogation.preparatoryTask": true },
  },
  {
    rule: "ai-act/annex-iii.4.b",
    situation: "polishes a finished report on a promotion",
    facts: { "employment.use": ["decide-promotion-or-termination"], "derogation.improvesFinishedWork": true },
  },
];

describe("Annex III, point 4: in the point and freed by Art. 6(3)", () => {
  const harmless: Facts = {
    ...employer,
    "operator.develops": true,
    "operator.ownName": true,
    "operator.formerProvider": false,
    "derogation.profiling": false,
    "derogation.grounds": [],
    "derogation.influencesDecision": false,
    "derogation.significantRisk": false,
  };

  test.each(freed)("$rule, $situation: in the point", ({ rule, facts }) => {
    expect(find(rule, { ...harmless, ...facts })?.verdict).toBe("yes");
  });
  test.each(freed)("$rule, $situation: not high-risk", ({ facts }) => {
    expect(find("ai-act/art-6.2", { ...harmless, ...facts })?.verdict).toBe("no");
  });
  test.each(freed)("$rule, $situation, with profiling: high-risk", ({ facts }) => {
    expect(find("ai-act/art-6.2", { ...harmless, ...facts, "derogation.profiling": true })?.verdict).toBe("yes");
  });
});

const otherPoint: readonly Row[] = [
  {
    situation: "anger of customers inferred from the voice",
    facts: {
      "derogation.profiling": true,
      "emotion.infers": true,
      "emotion.infersIntentions": false,
      "emotion.fromBiometrics": true,
      "emotion.area": ["other"],
    },
    verdict: "yes",
  },
  {
    situation: "emotions of staff for medical treatment (permitted by Art. 5(1)(f), and still emotion recognition)",
    facts: {
      "derogation.profiling": true,
      "emotion.infers": true,
      "emotion.infersIntentions": false,
      "emotion.fromBiometrics": true,
      "emotion.area": ["workplace"],
      "emotion.reason": ["medical-treatment"],
    },
    verdict: "yes",
  },
  {
    situation: "text sentiment",
    facts: {
      "derogation.profiling": true,
      "emotion.infers": true,
      "emotion.infersIntentions": false,
      "emotion.fromBiometrics": false,
    },
    verdict: "no",
  },
  {
    situation: "drowsiness of drivers",
    facts: {
      "derogation.profiling": true,
      "emotion.infers": false,
      "emotion.infersIntentions": false,
      "emotion.fromBiometrics": true,
    },
    verdict: "no",
  },
  {
    situation: "emotions, kind of data unstated",
    facts: {
      "derogation.profiling": true,
      "emotion.infers": true,
      "emotion.infersIntentions": false,
      "emotion.area": ["other"],
    },
    verdict: "unknown",
  },
];

describe("Annex III, point 1(c), beside it", () => {
  test.each(otherPoint)("$situation: $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/annex-iii.1.c", facts)?.verdict).toBe(verdict);
  });
  test("a hit under 4(a) does not end the search: 1(c) is still reported", () => {
    const facts: Facts = {
      ...employer,
      "employment.use": ["evaluate-candidates"],
      "emotion.infers": true,
      "emotion.infersIntentions": false,
      "emotion.fromBiometrics": true,
      "emotion.area": ["other"],
    };
    expect(find("ai-act/annex-iii.4.a", facts)?.verdict).toBe("yes");
    expect(find("ai-act/annex-iii.1.c", facts)?.verdict).toBe("yes");
  });
});

const dates: readonly { readonly asOf: IsoDate; readonly day: IsoDate; readonly reached: boolean }[] = [
  { asOf: "2024-08-01", day: "2026-08-02", reached: false },
  { asOf: "2026-07-26", day: "2026-08-02", reached: false },
  { asOf: "2026-07-27", day: "2027-12-02", reached: false },
  { asOf: "2026-08-02", day: "2027-12-02", reached: false },
  { asOf: "2026-11-21", day: "2027-12-02", reached: false },
  { asOf: "2027-12-01", day: "2027-12-02", reached: false },
  { asOf: "2027-12-02", day: "2027-12-02", reached: true },
];

test.each(dates)("asked on $asOf, Art. 6(2) applies from $day, reached: $reached", ({ asOf, day, reached }) => {
  const facts: Facts = { ...employer, "employment.use": ["evaluate-candidates"], "market.placedOn": "2028-01-01" };
  const finding = classify(facts, { asOf }).findings.find(({ rule }) => rule === "ai-act/art-6.2");
  expect(finding?.verdict).toBe("yes");
  expect(finding?.applies).toMatchObject({ nominal: day, effective: day, reached });
});

function find(rule: string, facts: Facts, layer: Basis = "statute"): Finding | undefined {
  return classify(facts, { asOf: "2026-11-21", layer }).findings.find((finding) => finding.rule === rule);
}

function hits(facts: Facts): readonly string[] {
  return classify(facts, { asOf: "2026-11-21" })
    .findings.filter(({ rule, verdict }) => LETTER.test(rule) && verdict === "yes")
    .map(({ rule }) => rule)
    .sort();
}
