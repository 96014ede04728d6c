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

const police: Facts = {
  "lawEnforcement.byAuthority": true,
  "lawEnforcement.placesOnly": false,
  "lawEnforcement.administrativeOnly": false,
  "practice.solelyProfiling": false,
};
const victims: Facts = { ...police, "lawEnforcement.use": ["victim-risk"] };
const polygraph: Facts = { ...police, "lawEnforcement.use": ["polygraph"] };
const evidence: Facts = { ...police, "lawEnforcement.use": ["evidence-reliability"] };
const reoffending: Facts = { ...police, "lawEnforcement.use": ["offending-risk"] };
const traits: Facts = { ...police, "lawEnforcement.use": ["traits-or-past-behaviour"] };
const profiling: Facts = { ...police, "lawEnforcement.use": ["profiling"], "derogation.profiling": true };

const elementsOfAll = [
  { element: "it has a use of this letter", key: "lawEnforcement.use", denied: { "lawEnforcement.use": [] } },
  {
    element: "a law enforcement authority uses it, or somebody on its behalf or in its support",
    key: "lawEnforcement.byAuthority",
    denied: { "lawEnforcement.byAuthority": false },
  },
] as const;

const points: readonly Point[] = [
  { rule: "ai-act/annex-iii.6.a", facts: victims, elements: elementsOfAll },
  { rule: "ai-act/annex-iii.6.b", facts: polygraph, elements: elementsOfAll },
  { rule: "ai-act/annex-iii.6.c", facts: evidence, elements: elementsOfAll },
  {
    rule: "ai-act/annex-iii.6.d",
    facts: reoffending,
    elements: [
      ...elementsOfAll,
      {
        element: "the risk does not rest on profiling alone",
        key: "practice.solelyProfiling",
        denied: { "practice.solelyProfiling": true },
      },
    ],
  },
  { rule: "ai-act/annex-iii.6.e", facts: profiling, elements: elementsOfAll },
];
const everyLetter: Facts = {
  ...profiling,
  "lawEnforcement.use": ["victim-risk", "polygraph", "evidence-reliability", "offending-risk", "profiling"],
};

const rows: readonly Row[] = [
  {
    rule: "ai-act/annex-iii.6.a",
    situation: "the risk of domestic violence for a person",
    facts: victims,
    verdict: "yes",
  },
  {
    rule: "ai-act/annex-iii.6.b",
    situation: "tests credibility by micro-expressions or pupils",
    facts: polygraph,
    verdict: "yes",
  },
  {
    rule: "ai-act/annex-iii.6.b",
    situation: "watches the fatigue of officers, or audits examiners",
    facts: { ...police, "lawEnforcement.use": [] },
    verdict: "no",
  },
  {
    rule: "ai-act/annex-iii.6.c",
    situation: "checks evidence for deep fakes and forgery",
    facts: evidence,
    verdict: "yes",
  },
  {
    rule: "ai-act/annex-iii.6.c",
    situation: "improves images, recovers data or searches for similar ones",
    facts: { ...police, "lawEnforcement.use": [] },
    verdict: "no",
  },
  {
    rule: "ai-act/annex-iii.6.d",
    situation: "a score of the risk that detainees re-offend",
    facts: reoffending,
    verdict: "yes",
  },
  {
    rule: "ai-act/annex-iii.6.d",
    situation: "assesses personality traits or past criminal behaviour (another alternative)",
    facts: traits,
    verdict: "yes",
  },
  {
    rule: "ai-act/annex-iii.6.d",
    situation: "risk and traits",
    facts: { ...police, "lawEnforcement.use": ["offending-risk", "traits-or-past-behaviour"] },
    verdict: "yes",
  },
  {
    rule: "ai-act/annex-iii.6.d",
    situation: "assesses traits; a private company does so for itself",
    facts: { ...traits, "lawEnforcement.byAuthority": false },
    verdict: "no",
  },
  {
    rule: "ai-act/annex-iii.6.d",
    situation: "assesses traits; nobody says for whom",
    facts: without(traits, "lawEnforcement.byAuthority"),
    verdict: "unknown",
  },
  {
    rule: "ai-act/annex-iii.6.e",
    situation: "ranks possible suspects from registers and movements",
    facts: profiling,
    verdict: "yes",
  },
  {
    rule: "ai-act/annex-iii.6.e",
    situation: "links crimes on case files, or a financial intelligence unit detects patterns of transactions",
    facts: { ...police, "lawEnforcement.use": [] },
    verdict: "no",
  },
];

const elements = points.flatMap(({ rule, facts, elements: own }) =>
  own.map(({ element, key, denied }) => ({ rule, facts, element, key, denied })),
);

describe("Annex III, point 6: the wording", () => {
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

const uses = [
  { use: "victim-risk", rule: "ai-act/annex-iii.6.a" },
  { use: "polygraph", rule: "ai-act/annex-iii.6.b" },
  { use: "evidence-reliability", rule: "ai-act/annex-iii.6.c" },
  { use: "offending-risk", rule: "ai-act/annex-iii.6.d" },
  { use: "traits-or-past-behaviour", rule: "ai-act/annex-iii.6.d" },
  { use: "profiling", rule: "ai-act/annex-iii.6.e" },
] as const;

test.each(uses)("$use alone meets $rule and no other letter", ({ use, rule }) => {
  const facts: Facts = { ...everyLetter, "lawEnforcement.use": [use] };
  expect(hits(classify({ ...covered, ...facts }, { asOf: "2026-11-21" }).findings)).toEqual([rule]);
});

const every = points.flatMap(({ rule, facts }): readonly ReadingRow[] => [
  { rule, situation: "criminal law, about persons", facts, verdict: "yes", draft: "yes" },
  {
    rule,
    situation: "a tax or customs office that acts administratively",
    facts: { ...facts, "lawEnforcement.administrativeOnly": true },
    verdict: "yes",
    draft: "no",
  },
  {
    rule,
    situation: "nobody says whether the authority acts administratively",
    facts: without(facts, "lawEnforcement.administrativeOnly"),
    verdict: "yes",
    draft: "unknown",
  },
  {
    rule,
    situation: "no use in law enforcement",
    facts: { ...facts, "lawEnforcement.use": [] },
    verdict: "no",
    draft: "no",
  },
]);

const places = [
  { rule: "ai-act/annex-iii.6.a", what: "the risk of a location", facts: victims },
  { rule: "ai-act/annex-iii.6.d", what: "a forecast of crime by place", facts: reoffending },
  { rule: "ai-act/annex-iii.6.e", what: "a map of crime", facts: profiling },
].flatMap(({ rule, what, facts }): readonly ReadingRow[] => [
  { rule, situation: what, facts: { ...facts, "lawEnforcement.placesOnly": true }, verdict: "yes", draft: "no" },
  {
    rule,
    situation: `${what}, or nobody says whether it is about places only`,
    facts: without(facts, "lawEnforcement.placesOnly"),
    verdict: "yes",
    draft: "unknown",
  },
]);

const readings: readonly ReadingRow[] = [
  ...every,
  ...places,
  {
    rule: "ai-act/annex-iii.6.d",
    situation: "a risk from profiling alone (then Art. 5(1)(d))",
    facts: { ...reoffending, "practice.solelyProfiling": true },
    verdict: "no",
    draft: "no",
  },
  {
    rule: "ai-act/annex-iii.6.d",
    situation: "traits, not from profiling alone",
    facts: traits,
    verdict: "yes",
    draft: "yes",
  },
  {
    rule: "ai-act/annex-iii.6.d",
    situation: "traits from profiling alone (the draft stretches the words about risk to them)",
    facts: { ...traits, "practice.solelyProfiling": true },
    verdict: "yes",
    draft: "no",
  },
  {
    rule: "ai-act/annex-iii.6.d",
    situation: "traits, nobody says whether from profiling alone",
    facts: without(traits, "practice.solelyProfiling"),
    verdict: "yes",
    draft: "unknown",
  },
];

describe("Annex III, point 6: statute and draft guidelines (uncertain: not adopted)", () => {
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
    rule: "ai-act/annex-iii.6.c",
    situation: "sorts evidence into categories",
    facts: { ...evidence, "derogation.narrowTask": true },
  },
  {
    rule: "ai-act/annex-iii.6.d",
    situation: "checks whether a form is complete",
    facts: { ...reoffending, "derogation.narrowTask": true },
  },
  {
    rule: "ai-act/annex-iii.6.a",
    situation: "prepares a victim's case without profiling",
    facts: { ...victims, "derogation.preparatoryTask": true },
  },
];

test("Art. 6(3) frees no profiling of point 6(e), on no ground", () => {
  const facts: Facts = {
    ...covered,
    ...profiling,
    "derogation.grounds": [
      "derogation.narrowTask",
      "derogation.improvesFinishedWork",
      "derogation.detectsPatterns",
      "derogation.preparatoryTask",
    ],
    "derogation.replacesAssessment": false,
    "derogation.influencesDecision": false,
    "derogation.significantRisk": false,
  };
  const verdicts = ["ai-act/annex-iii.6.e", "ai-act/art-6.3", "ai-act/art-6.2"].map(
    (rule) => find(rule, facts)?.verdict,
  );
  expect(verdicts).toEqual(["yes", "no", "yes"]);
});

describe("Annex III, point 6: in the point and freed by Art. 6(3)", () => {
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

describe("Annex III, point 6: what a hit means", () => {
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

describe.each(dates)("Annex III, point 6, asked on $asOf: high-risk from $day", ({ asOf, day, reached }) => {
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
