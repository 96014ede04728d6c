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

/** A point, the facts that meet it, and for each element the facts under which it is missing. */
interface Point {
  readonly rule: string;
  readonly facts: Facts;
  readonly elements: readonly { readonly element: string; readonly key: FactKey; readonly denied: Facts }[];
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

const border: Facts = {
  "migration.byAuthority": true,
  "migration.documentCheckOnly": false,
  "migration.searchAndRescueOnly": false,
};
const polygraph: Facts = { ...border, "migration.use": ["polygraph"] };
const travellers: Facts = { ...border, "migration.use": ["entry-risk"] };
const applications: Facts = { ...border, "migration.use": ["applications"] };
const faces: Facts = { ...border, "migration.use": ["identify-persons"] };

const elementsOfAll = [
  { element: "it has a use of this letter", key: "migration.use", denied: { "migration.use": [] } },
  {
    element: "a competent public authority or a body of the Union uses it, or somebody on its behalf",
    key: "migration.byAuthority",
    denied: { "migration.byAuthority": false },
  },
] as const;

const points: readonly Point[] = [
  { rule: "ai-act/annex-iii.7.a", facts: polygraph, elements: elementsOfAll },
  { rule: "ai-act/annex-iii.7.b", facts: travellers, elements: elementsOfAll },
  { rule: "ai-act/annex-iii.7.c", facts: applications, elements: elementsOfAll },
  {
    rule: "ai-act/annex-iii.7.d",
    facts: faces,
    elements: [
      ...elementsOfAll,
      {
        element: "it does more than verify travel documents",
        key: "migration.documentCheckOnly",
        denied: { "migration.documentCheckOnly": true },
      },
    ],
  },
];
const everyLetter: Facts = {
  ...border,
  "migration.use": ["polygraph", "entry-risk", "applications", "identify-persons"],
};

const rows: readonly Row[] = [
  {
    rule: "ai-act/annex-iii.7.a",
    situation: "a cue of credibility in a border interview",
    facts: polygraph,
    verdict: "yes",
  },
  {
    rule: "ai-act/annex-iii.7.a",
    situation: "transcripts, translations or neutral summaries",
    facts: { ...border, "migration.use": [] },
    verdict: "no",
  },
  { rule: "ai-act/annex-iii.7.b", situation: "a risk score of a traveller", facts: travellers, verdict: "yes" },
  {
    rule: "ai-act/annex-iii.7.b",
    situation: "aggregated forecasts of flows",
    facts: { ...border, "migration.use": [] },
    verdict: "no",
  },
  {
    rule: "ai-act/annex-iii.7.c",
    situation: "signals on plausibility or consistency of an asylum application",
    facts: applications,
    verdict: "yes",
  },
  {
    rule: "ai-act/annex-iii.7.c",
    situation: "questions and answers, help with forms, booking",
    facts: { ...border, "migration.use": [] },
    verdict: "no",
  },
  { rule: "ai-act/annex-iii.7.d", situation: "matches faces live at a crossing", facts: faces, verdict: "yes" },
  {
    rule: "ai-act/annex-iii.7.d",
    situation: "detects persons at a land border, or watches the sea for border control",
    facts: faces,
    verdict: "yes",
  },
  {
    rule: "ai-act/annex-iii.7.d",
    situation: "verifies travel documents",
    facts: { ...faces, "migration.documentCheckOnly": true },
    verdict: "no",
  },
  {
    rule: "ai-act/annex-iii.7.d",
    situation: "statistics of document fraud",
    facts: { ...border, "migration.use": [] },
    verdict: "no",
  },
];

const elements = points.flatMap(({ rule, facts, elements: own }) =>
  own.map(({ element, key, denied }) => ({ rule, facts, element, key, denied })),
);

describe("Annex III, point 7: the wording", () => {
  test.each(rows)("$rule, $situation: $verdict", ({ rule, facts, verdict }) => {
    expect(find(rule, facts)?.verdict).toBe(verdict);
  });
  test.each(points)("$rule, every element: yes", ({ rule, facts }) => {
    expect(find(rule, facts)?.verdict).toBe("yes");
  });
  test.each(elements)("$rule, every element but that $element: no", ({ rule, facts, denied }) => {
    expect(find(rule, { ...facts, ...denied })?.verdict).toBe("no");
  });
  test.each(elements)("$rule, nobody says whether $element: unknown", ({ rule, facts, key }) => {
    expect(find(rule, without(facts, key))?.verdict).toBe("unknown");
  });
  test.each(elements)("$rule, it is undecided whether $element: unknown", ({ rule, facts, key }) => {
    expect(find(rule, { ...facts, [key]: "undecided" })?.verdict).toBe("unknown");
  });
});

test.each(points)("$rule, its use alone meets no other letter", ({ rule, facts }) => {
  expect(hits(classify(facts, { asOf: "2026-11-21" }).findings)).toEqual([rule]);
});

test.each(["ai-act/annex-iii.7.a", "ai-act/annex-iii.7.b", "ai-act/annex-iii.7.c"])(
  "%s has no exception for travel documents",
  (rule) => {
    expect(find(rule, { ...everyLetter, "migration.documentCheckOnly": true })?.verdict).toBe("yes");
  },
);

const readings: readonly ReadingRow[] = [
  ...points.map(
    ({ rule, facts }): ReadingRow => ({
      rule,
      situation: "every element",
      facts,
      verdict: "yes",
      draft: "yes",
    }),
  ),
  {
    rule: "ai-act/annex-iii.7.d",
    situation: "search and rescue only",
    facts: { ...faces, "migration.searchAndRescueOnly": true },
    verdict: "yes",
    draft: "no",
  },
  {
    rule: "ai-act/annex-iii.7.d",
    situation: "persons at sea, nobody says whether for rescue only",
    facts: without(faces, "migration.searchAndRescueOnly"),
    verdict: "yes",
    draft: "unknown",
  },
  {
    rule: "ai-act/annex-iii.7.d",
    situation: "verifies travel documents",
    facts: { ...faces, "migration.documentCheckOnly": true },
    verdict: "no",
    draft: "no",
  },
];

describe("Annex III, point 7: statute and draft guidelines (uncertain: not adopted)", () => {
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
    rule: "ai-act/annex-iii.7.a",
    situation: "cleans up a signal",
    facts: { ...polygraph, "derogation.narrowTask": true },
  },
  {
    rule: "ai-act/annex-iii.7.c",
    situation: "files applications by fixed categories",
    facts: { ...applications, "derogation.narrowTask": true },
  },
  {
    rule: "ai-act/annex-iii.7.c",
    situation: "audits closed cases",
    facts: { ...applications, "derogation.detectsPatterns": true, "derogation.replacesAssessment": false },
  },
  {
    rule: "ai-act/annex-iii.7.d",
    situation: "takes noise out of a video",
    facts: { ...faces, "derogation.narrowTask": true },
  },
];

describe("Annex III, point 7: in the point and freed by Art. 6(3)", () => {
  const harmless: Facts = { ...covered, "derogation.influencesDecision": false, "derogation.significantRisk": false };

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

describe("Annex III, point 7: what a hit means", () => {
  test.each(points)("$rule alone makes the system high-risk", ({ rule, facts }) => {
    const result = classify({ ...covered, ...facts }, { asOf: "2026-11-21" });
    expect(result.headline).toBe("high-risk");
    expect(hits(result.findings)).toEqual([rule]);
    expect(result.findings.find((finding) => finding.rule === "ai-act/art-6.2")?.verdict).toBe("yes");
  });
  test("every letter that is met is reported, not the first only", () => {
    expect(hits(classify({ ...covered, ...everyLetter }, { asOf: "2026-11-21" }).findings)).toEqual(
      points.map(({ rule }) => rule),
    );
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

describe.each(dates)("Annex III, point 7, asked on $asOf: high-risk from $day", ({ asOf, day, reached }) => {
  test.each(points)(`$rule, reached: ${reached}`, ({ rule, facts }) => {
    const stated: Facts = { ...covered, ...facts, "market.placedOn": "2028-01-01" };
    const finding = find("ai-act/art-6.2", stated, { asOf });
    expect([find(rule, stated, { asOf })?.verdict, finding?.verdict]).toEqual(["yes", "yes"]);
    expect(finding?.applies).toMatchObject({ nominal: day, effective: day, reached });
  });
});

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
