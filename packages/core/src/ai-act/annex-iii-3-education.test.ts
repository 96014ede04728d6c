import { describe, expect, test } from "vitest";
import { type Basis, classify, type FactKey, type Facts, type Finding, type IsoDate, type Verdict } from "../index.ts";

// The 25 sub-points; rules that group some of them have other ids.
const LETTER = /^ai-act\/annex-iii\.(2|[1-8]\.[a-e])$/;

interface Row {
  readonly rule: string;
  readonly situation: string;
  readonly facts: Facts;
  readonly verdict: Verdict;
}

interface ReadingRow extends Row {
  readonly draft: Verdict;
}

// A covered system of a provider. No other list of the Act names it, and it meets none of the grounds of Art. 6(3).
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
  "operator.activities": ["operator.develops", "operator.ownName"],
  "operator.roleShift": [],
  "system.practices": [],
  "system.fields": [],
  "derogation.profiling": false,
  "derogation.grounds": [],
};
const school: Facts = {
  "education.learnerOnly": false,
  "education.informalOnly": false,
  "education.homeworkOnly": false,
};

const admission: Facts = { ...school, "education.use": ["admission"] };
const grading: Facts = { ...school, "education.use": ["evaluate-outcomes"] };
const placement: Facts = { ...school, "education.use": ["assess-level"] };
const proctoring: Facts = { ...school, "education.use": ["monitor-tests"] };

const points = [
  { rule: "ai-act/annex-iii.3.a", use: "admission", facts: admission },
  { rule: "ai-act/annex-iii.3.b", use: "evaluate-outcomes", facts: grading },
  { rule: "ai-act/annex-iii.3.c", use: "assess-level", facts: placement },
  { rule: "ai-act/annex-iii.3.d", use: "monitor-tests", facts: proctoring },
] as const;

const rows: readonly Row[] = [
  { rule: "ai-act/annex-iii.3.a", situation: "scores applications to a university", facts: admission, verdict: "yes" },
  { rule: "ai-act/annex-iii.3.a", situation: "decides who is eligible", facts: admission, verdict: "yes" },
  {
    rule: "ai-act/annex-iii.3.a",
    situation: "admits and places applicants",
    facts: { ...school, "education.use": ["admission", "assess-level"] },
    verdict: "yes",
  },
  { rule: "ai-act/annex-iii.3.b", situation: "gives grades that count", facts: grading, verdict: "yes" },
  {
    rule: "ai-act/annex-iii.3.b",
    situation: "a learning assistant that writes grades and level reports",
    facts: grading,
    verdict: "yes",
  },
  {
    rule: "ai-act/annex-iii.3.b",
    situation: "a learning companion without assessment",
    facts: { ...school, "education.use": [] },
    verdict: "no",
  },
  { rule: "ai-act/annex-iii.3.c", situation: "places learners adaptively", facts: placement, verdict: "yes" },
  { rule: "ai-act/annex-iii.3.c", situation: "recommends special-needs places", facts: placement, verdict: "yes" },
  { rule: "ai-act/annex-iii.3.d", situation: "watches webcam and room in exams", facts: proctoring, verdict: "yes" },
  {
    rule: "ai-act/annex-iii.3.d",
    situation: "detects bullying in the corridor, not in a test",
    facts: { ...school, "education.use": [] },
    verdict: "no",
  },
];

const singleUses = points.flatMap(({ rule, use }) =>
  points.map(
    ({ use: stated }): Row => ({
      rule,
      situation: `${stated} alone`,
      facts: { ...school, "education.use": [stated] },
      verdict: stated === use ? "yes" : "no",
    }),
  ),
);

describe("Annex III, point 3: the wording", () => {
  test.each([...rows, ...singleUses])("$rule, $situation: $verdict", ({ rule, facts, verdict }) => {
    expect(find(rule, facts)?.verdict).toBe(verdict);
  });
  test.each(points)("$rule, no use in education: no", ({ rule }) => {
    expect(find(rule, { ...school, "education.use": [] })?.verdict).toBe("no");
  });
  test.each(points)("$rule, nobody says for what it is used: unknown", ({ rule }) => {
    expect(find(rule, school)?.verdict).toBe("unknown");
  });
  test.each(points)("$rule, the use is undecided: unknown", ({ rule }) => {
    expect(find(rule, { ...school, "education.use": "undecided" })?.verdict).toBe("unknown");
  });
  test.each(points)("$rule, the wording asks for $use and nothing else: yes", ({ rule, use }) => {
    expect(find(rule, { "education.use": [use] })?.verdict).toBe("yes");
  });
});

const readings: readonly ReadingRow[] = [
  ...points.map(
    ({ rule, use, facts }): ReadingRow => ({
      rule,
      situation: `${use}, formal and for others`,
      facts,
      verdict: "yes",
      draft: "yes",
    }),
  ),
  ...points.flatMap(({ rule, use, facts }): readonly ReadingRow[] => [
    {
      rule,
      situation: `${use} in education without a recognised outcome, such as a language app`,
      facts: { ...facts, "education.informalOnly": true },
      verdict: "yes",
      draft: "no",
    },
    {
      rule,
      situation: `${use}, nobody says whether the outcome is recognised`,
      facts: without(facts, "education.informalOnly"),
      verdict: "yes",
      draft: "unknown",
    },
  ]),
  {
    rule: "ai-act/annex-iii.3.a",
    situation: "matches programmes for the pupil's own choice",
    facts: { ...admission, "education.learnerOnly": true },
    verdict: "yes",
    draft: "no",
  },
  {
    rule: "ai-act/annex-iii.3.a",
    situation: "admission, nobody says whether only the learner sees it",
    facts: without(admission, "education.learnerOnly"),
    verdict: "yes",
    draft: "unknown",
  },
  {
    rule: "ai-act/annex-iii.3.c",
    situation: "suggests courses to the student only",
    facts: { ...placement, "education.learnerOnly": true },
    verdict: "yes",
    draft: "no",
  },
  {
    rule: "ai-act/annex-iii.3.c",
    situation: "a level, nobody says whether only the learner sees it",
    facts: without(placement, "education.learnerOnly"),
    verdict: "yes",
    draft: "unknown",
  },
  {
    rule: "ai-act/annex-iii.3.d",
    situation: "checks homework for plagiarism",
    facts: { ...proctoring, "education.homeworkOnly": true },
    verdict: "yes",
    draft: "no",
  },
  {
    rule: "ai-act/annex-iii.3.d",
    situation: "looks for forbidden conduct, nobody says whether in a test or in homework",
    facts: without(proctoring, "education.homeworkOnly"),
    verdict: "yes",
    draft: "unknown",
  },
  {
    rule: "ai-act/annex-iii.3.b",
    situation: "grades homework (that homework is no test matters to 3(d) only)",
    facts: { ...grading, "education.homeworkOnly": true },
    verdict: "yes",
    draft: "yes",
  },
  {
    rule: "ai-act/annex-iii.3.d",
    situation: "no use in education",
    facts: { ...school, "education.use": [] },
    verdict: "no",
    draft: "no",
  },
];

describe("Annex III, point 3: statute and draft guidelines (uncertain: not adopted)", () => {
  test.each(readings)("$rule, $situation: statute $verdict", ({ rule, facts, verdict }) => {
    expect(find(rule, facts)?.verdict).toBe(verdict);
  });
  test.each(readings)(
    "$rule, $situation: adopted guidelines say nothing else, $verdict",
    ({ rule, facts, verdict }) => {
      expect(find(rule, facts, { layer: "guideline" })?.verdict).toBe(verdict);
    },
  );
  test.each(readings)("$rule, $situation: draft as the deciding layer $draft", ({ rule, facts, draft }) => {
    expect(find(rule, facts, { layer: "draft-guideline" })?.verdict).toBe(draft);
  });
  test.each(readings)("$rule, $situation: draft beside the statute $draft", ({ rule, facts, draft }) => {
    const finding = find(rule, facts);
    const other = finding?.otherReadings.find(({ basis }) => basis === "draft-guideline")?.verdict;
    expect(other ?? finding?.verdict).toBe(draft);
  });
  test.each(readings)("$rule, $situation: Art. 6(2) follows the statute, $verdict", ({ facts, verdict }) => {
    expect(find("ai-act/art-6.2", { ...covered, ...facts })?.verdict).toBe(verdict);
  });
});

// The draft names the examples; on which ground of Art. 6(3) the provider relies is our choice.
const freed: readonly { readonly rule: string; readonly situation: string; readonly facts: Facts }[] = [
  {
    rule: "ai-act/annex-iii.3.a",
    situation: "indexes, translates or extracts application files",
    facts: { ...admission, "derogation.narrowTask": true },
  },
  {
    rule: "ai-act/annex-iii.3.a",
    situation: "reviews admissions that were decided before",
    facts: { ...admission, "derogation.detectsPatterns": true, "derogation.replacesAssessment": false },
  },
  {
    rule: "ai-act/annex-iii.3.b",
    situation: "checks the quality of an exam before use",
    facts: { ...grading, "derogation.improvesFinishedWork": true },
  },
  {
    rule: "ai-act/annex-iii.3.b",
    situation: "adds up grades",
    facts: { ...grading, "derogation.narrowTask": true },
  },
  {
    rule: "ai-act/annex-iii.3.b",
    situation: "looks for anomalies in grades given",
    facts: { ...grading, "derogation.detectsPatterns": true, "derogation.replacesAssessment": false },
  },
  {
    rule: "ai-act/annex-iii.3.c",
    situation: "a set of questions for the teacher's own assessment",
    facts: { ...placement, "derogation.preparatoryTask": true },
  },
  {
    rule: "ai-act/annex-iii.3.d",
    situation: "confirms a suspicion that a human proctor has noted",
    facts: { ...proctoring, "derogation.improvesFinishedWork": true },
  },
];

describe("Annex III, point 3: in the point and freed by Art. 6(3)", () => {
  const notInfluencing: Facts = {
    ...covered,
    "derogation.influencesDecision": false,
    "derogation.significantRisk": false,
  };

  test.each(freed)("$rule, $situation: in the point", ({ rule, facts }) => {
    expect(find(rule, { ...notInfluencing, ...facts })?.verdict).toBe("yes");
  });
  test.each(freed)("$rule, $situation: not high-risk", ({ facts }) => {
    expect(find("ai-act/art-6.2", { ...notInfluencing, ...facts })?.verdict).toBe("no");
  });
  test.each(freed)("$rule, $situation, with profiling: high-risk", ({ facts }) => {
    expect(find("ai-act/art-6.2", { ...notInfluencing, ...facts, "derogation.profiling": true })?.verdict).toBe("yes");
  });
});

describe("Annex III, point 3: what a hit means", () => {
  test.each(points)("$rule alone makes the system high-risk", ({ rule, facts }) => {
    const result = classify({ ...covered, ...facts }, { asOf: "2026-11-21" });
    expect(result.headline).toBe("high-risk");
    expect(hits(result.findings)).toEqual([rule]);
    expect(result.findings.find((finding) => finding.rule === "ai-act/art-6.2")?.verdict).toBe("yes");
  });
  test("every letter that is met is reported, not the first only", () => {
    const facts: Facts = { ...covered, ...school, "education.use": points.map(({ use }) => use) };
    expect(hits(classify(facts, { asOf: "2026-11-21" }).findings)).toEqual(points.map(({ rule }) => rule));
  });
});

const dates: readonly { readonly asOf: IsoDate; readonly day: IsoDate; readonly reached: boolean }[] = [
  { asOf: "2024-08-01", day: "2026-08-02", reached: false },
  { asOf: "2026-07-26", day: "2026-08-02", reached: false },
  { asOf: "2026-07-27", day: "2027-12-02", reached: false },
  { asOf: "2026-11-21", day: "2027-12-02", reached: false },
  { asOf: "2027-12-01", day: "2027-12-02", reached: false },
  { asOf: "2027-12-02", day: "2027-12-02", reached: true },
];

test.each(dates)(
  "asked on $asOf, a school's system is high-risk from $day, reached: $reached",
  ({ asOf, day, reached }) => {
    const facts: Facts = { ...covered, ...grading, "market.placedOn": "2028-01-01" };
    const finding = find("ai-act/art-6.2", facts, { asOf });
    expect(finding?.verdict).toBe("yes");
    expect(finding?.applies).toMatchObject({ nominal: day, effective: day, reached });
  },
);

function find(
  rule: string,
  facts: Facts,
  { asOf = "2026-11-21", layer = "statute" }: { readonly asOf?: IsoDate; readonly layer?: Basis } = {},
): Finding | undefined {
  return classify(facts, { asOf, layer }).findings.find((finding) => finding.rule === rule);
}

function hits(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ rule, verdict }) => LETTER.test(rule) && verdict === "yes")
    .map(({ rule }) => rule)
    .sort();
}

function without(facts: Facts, key: FactKey): Facts {
  const { [key]: _unstated, ...rest } = facts;
  return rest;
}
