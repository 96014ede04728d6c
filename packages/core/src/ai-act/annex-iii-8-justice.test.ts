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

const court: Facts = {
  "justice.use": ["research-or-interpret", "apply-law"],
  "justice.byAuthority": true,
  "justice.legalEffects": true,
};
const mediation: Facts = {
  "justice.use": ["dispute-resolution"],
  "justice.byAuthority": false,
  "justice.legalEffects": true,
};
const campaign: Facts = { "justice.use": ["influence-votes"], "justice.notExposed": false };

const use = { element: "it has a use of this letter", key: "justice.use", denied: { "justice.use": [] } } as const;

const points: readonly Point[] = [
  {
    rule: "ai-act/annex-iii.8.a",
    facts: court,
    elements: [
      use,
      {
        element: "a judicial authority uses it, or somebody on its behalf",
        key: "justice.byAuthority",
        denied: { "justice.byAuthority": false },
      },
    ],
  },
  {
    rule: "ai-act/annex-iii.8.b",
    facts: campaign,
    elements: [
      use,
      {
        element: "people are directly exposed to its output",
        key: "justice.notExposed",
        denied: { "justice.notExposed": true },
      },
    ],
  },
];
const everyLetter: Facts = {
  ...court,
  ...campaign,
  "justice.use": ["research-or-interpret", "apply-law", "dispute-resolution", "influence-votes"],
};

const rows: readonly Row[] = [
  {
    rule: "ai-act/annex-iii.8.a",
    situation: "drafts judgments, groups mass cases with an outcome, or suggests how the law applies",
    facts: court,
    verdict: "yes",
  },
  {
    rule: "ai-act/annex-iii.8.a",
    situation: "the same in alternative dispute resolution, without a court",
    facts: mediation,
    verdict: "yes",
  },
  {
    rule: "ai-act/annex-iii.8.a",
    situation: "alternative dispute resolution; nobody says whether a court is behind it",
    facts: without(mediation, "justice.byAuthority"),
    verdict: "yes",
  },
  {
    rule: "ai-act/annex-iii.8.a",
    situation: "transcripts, a chatbot on the website, press summaries or neutral assignment of cases",
    facts: { ...court, "justice.use": [] },
    verdict: "no",
  },
  {
    rule: "ai-act/annex-iii.8.a",
    situation: "a tool for lawyers or parties",
    facts: { ...court, "justice.byAuthority": false },
    verdict: "no",
  },
  {
    rule: "ai-act/annex-iii.8.a",
    situation: "political advertising",
    facts: { ...campaign, "justice.byAuthority": true },
    verdict: "no",
  },
  {
    rule: "ai-act/annex-iii.8.b",
    situation: "targets political advertising, persuades by chat, or advises voters",
    facts: campaign,
    verdict: "yes",
  },
  {
    rule: "ai-act/annex-iii.8.b",
    situation: "a court is no element here",
    facts: { ...campaign, "justice.byAuthority": false },
    verdict: "yes",
  },
  {
    rule: "ai-act/annex-iii.8.b",
    situation: "plans rallies, predicts donors, or drafts slogans for the party's own review",
    facts: { ...campaign, "justice.notExposed": true },
    verdict: "no",
  },
  {
    rule: "ai-act/annex-iii.8.b",
    situation: "counts ballots, or answers voters' questions neutrally",
    facts: { ...campaign, "justice.use": [] },
    verdict: "no",
  },
  {
    rule: "ai-act/annex-iii.8.b",
    situation: "drafts judgments",
    facts: { ...court, "justice.notExposed": false },
    verdict: "no",
  },
];

const elements = points.flatMap(({ rule, facts, elements: own }) =>
  own.map(({ element, key, denied }) => ({ rule, facts, element, key, denied })),
);

describe("Annex III, point 8: the wording", () => {
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

const readings: readonly ReadingRow[] = [
  {
    rule: "ai-act/annex-iii.8.a",
    situation: "researches and applies the law",
    facts: court,
    verdict: "yes",
    draft: "yes",
  },
  {
    rule: "ai-act/annex-iii.8.a",
    situation: "researches or interprets only (the wording says: and applies the law to the facts)",
    facts: { ...court, "justice.use": ["research-or-interpret"] },
    verdict: "no",
    draft: "yes",
  },
  {
    rule: "ai-act/annex-iii.8.a",
    situation: "applies the law only (the wording says: researches and interprets as well)",
    facts: { ...court, "justice.use": ["apply-law"] },
    verdict: "no",
    draft: "yes",
  },
  {
    rule: "ai-act/annex-iii.8.a",
    situation: "researches only, for lawyers or parties",
    facts: { ...court, "justice.use": ["research-or-interpret"], "justice.byAuthority": false },
    verdict: "no",
    draft: "no",
  },
  {
    rule: "ai-act/annex-iii.8.a",
    situation: "applies the law only, for lawyers or parties",
    facts: { ...court, "justice.use": ["apply-law"], "justice.byAuthority": false },
    verdict: "no",
    draft: "no",
  },
  {
    rule: "ai-act/annex-iii.8.a",
    situation: "researches only, nobody says for whom",
    facts: without({ ...court, "justice.use": ["research-or-interpret"] }, "justice.byAuthority"),
    verdict: "no",
    draft: "unknown",
  },
  {
    rule: "ai-act/annex-iii.8.a",
    situation: "a court's own research needs no legal effects (they matter to dispute resolution only)",
    facts: without(court, "justice.legalEffects"),
    verdict: "yes",
    draft: "yes",
  },
  {
    rule: "ai-act/annex-iii.8.a",
    situation: "dispute resolution with legal effects",
    facts: mediation,
    verdict: "yes",
    draft: "yes",
  },
  {
    rule: "ai-act/annex-iii.8.a",
    situation: "dispute resolution without legal effects",
    facts: { ...mediation, "justice.legalEffects": false },
    verdict: "yes",
    draft: "no",
  },
  {
    rule: "ai-act/annex-iii.8.a",
    situation: "dispute resolution, nobody says whether with legal effects",
    facts: without(mediation, "justice.legalEffects"),
    verdict: "yes",
    draft: "unknown",
  },
  { rule: "ai-act/annex-iii.8.b", situation: "influences votes", facts: campaign, verdict: "yes", draft: "yes" },
];

describe("Annex III, point 8: statute and draft guidelines (uncertain: not adopted)", () => {
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
    rule: "ai-act/annex-iii.8.a",
    situation: "sorts new cases or extracts metadata",
    facts: { ...court, "derogation.narrowTask": true },
  },
  {
    rule: "ai-act/annex-iii.8.a",
    situation: "searches case law by keywords",
    facts: { ...court, "derogation.preparatoryTask": true },
  },
  {
    rule: "ai-act/annex-iii.8.a",
    situation: "reads a finished decision for style",
    facts: { ...court, "derogation.improvesFinishedWork": true },
  },
  {
    rule: "ai-act/annex-iii.8.b",
    situation: "checks the tone of a finished campaign text",
    facts: { ...campaign, "derogation.improvesFinishedWork": true },
  },
];

describe("Annex III, point 8: in the point and freed by Art. 6(3)", () => {
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

describe("Annex III, point 8: what a hit means", () => {
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

describe.each(dates)("Annex III, point 8, asked on $asOf: high-risk from $day", ({ asOf, day, reached }) => {
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
