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

const benefits: Facts = {
  "services.use": ["public-benefit-eligibility"],
  "services.forPublicAuthority": true,
  "services.outreachOnly": false,
};
const creditScore: Facts = {
  "services.use": ["creditworthiness"],
  "services.naturalPersons": true,
  "services.detectsFraud": false,
  "services.fraudMainPurpose": false,
  "services.essentialPrivate": true,
};
const insurance: Facts = {
  "services.use": ["insurance-risk", "insurance-pricing"],
  "services.naturalPersons": true,
};
const emergency: Facts = { "services.use": ["emergency-calls"] };

const use = {
  element: "it has a use of this letter",
  key: "services.use",
  denied: { "services.use": [] },
} as const;
const people = {
  element: "it is about natural persons",
  key: "services.naturalPersons",
  denied: { "services.naturalPersons": false },
} as const;

const points: readonly Point[] = [
  {
    rule: "ai-act/annex-iii.5.a",
    facts: benefits,
    elements: [
      use,
      {
        element: "it is used by a public authority or on its behalf",
        key: "services.forPublicAuthority",
        denied: { "services.forPublicAuthority": false },
      },
    ],
  },
  {
    rule: "ai-act/annex-iii.5.b",
    facts: creditScore,
    elements: [
      use,
      people,
      {
        element: "it is no detection of financial fraud",
        key: "services.detectsFraud",
        denied: { "services.detectsFraud": true },
      },
    ],
  },
  { rule: "ai-act/annex-iii.5.c", facts: insurance, elements: [use, people] },
  { rule: "ai-act/annex-iii.5.d", facts: emergency, elements: [use] },
];
const everyLetter: Facts = {
  ...benefits,
  ...creditScore,
  "services.use": [
    "public-benefit-eligibility",
    "creditworthiness",
    "insurance-risk",
    "insurance-pricing",
    "emergency-calls",
  ],
};

const rows: readonly Row[] = [
  { rule: "ai-act/annex-iii.5.a", situation: "recommends who is eligible", facts: benefits, verdict: "yes" },
  {
    rule: "ai-act/annex-iii.5.a",
    situation: "scores applicants for social housing or puts home care in an order",
    facts: benefits,
    verdict: "yes",
  },
  {
    rule: "ai-act/annex-iii.5.a",
    situation: "grants, reduces, revokes or reclaims (each limb is enough)",
    facts: { ...benefits, "services.use": ["public-benefit-decision"] },
    verdict: "yes",
  },
  {
    rule: "ai-act/annex-iii.5.a",
    situation: "flags applicants for fraud (the exception for fraud stands in 5(b) only)",
    facts: { ...benefits, "services.detectsFraud": true },
    verdict: "yes",
  },
  {
    rule: "ai-act/annex-iii.5.a",
    situation: "matches offers with anonymised data, or finds the competent office",
    facts: { ...benefits, "services.use": [] },
    verdict: "no",
  },
  {
    rule: "ai-act/annex-iii.5.a",
    situation: "claims of companies: it is no question whether people qualify",
    facts: { ...benefits, "services.use": [] },
    verdict: "no",
  },
  {
    rule: "ai-act/annex-iii.5.a",
    situation: "a private insurer checks its own benefits",
    facts: { ...benefits, "services.forPublicAuthority": false },
    verdict: "no",
  },
  {
    rule: "ai-act/annex-iii.5.b",
    situation: "a score for a consumer loan or a mortgage",
    facts: creditScore,
    verdict: "yes",
  },
  {
    rule: "ai-act/annex-iii.5.b",
    situation: "the score of an agency, used for housing or telecoms",
    facts: creditScore,
    verdict: "yes",
  },
  {
    rule: "ai-act/annex-iii.5.b",
    situation: "segments customers, values collateral, handles complaints or supports applicants by chat",
    facts: { ...creditScore, "services.use": [] },
    verdict: "no",
  },
  {
    rule: "ai-act/annex-iii.5.b",
    situation: "credit of companies with business data only",
    facts: { ...creditScore, "services.naturalPersons": false },
    verdict: "no",
  },
  {
    rule: "ai-act/annex-iii.5.b",
    situation: "it asks for no public authority",
    facts: { ...creditScore, "services.forPublicAuthority": false },
    verdict: "yes",
  },
  { rule: "ai-act/annex-iii.5.c", situation: "underwrites a life insurance", facts: insurance, verdict: "yes" },
  {
    rule: "ai-act/annex-iii.5.c",
    situation: "expected medical cost of a group of risks sets the premium",
    facts: insurance,
    verdict: "yes",
  },
  {
    rule: "ai-act/annex-iii.5.c",
    situation: "it also detects fraud (the exception for fraud stands in 5(b) only)",
    facts: { ...insurance, "services.detectsFraud": true, "services.fraudMainPurpose": true },
    verdict: "yes",
  },
  {
    rule: "ai-act/annex-iii.5.c",
    situation: "claims, product design, or motor, home and liability insurance",
    facts: { ...insurance, "services.use": [] },
    verdict: "no",
  },
  {
    rule: "ai-act/annex-iii.5.d",
    situation: "sorts emergency calls by urgency, or assists with callers in distress",
    facts: emergency,
    verdict: "yes",
  },
  {
    rule: "ai-act/annex-iii.5.d",
    situation: "sends fire engines to a wildfire",
    facts: { "services.use": ["emergency-dispatch"] },
    verdict: "yes",
  },
  {
    rule: "ai-act/annex-iii.5.d",
    situation: "puts patients of an emergency department, or a crisis chat, in an order",
    facts: { "services.use": ["patient-triage"] },
    verdict: "yes",
  },
  {
    rule: "ai-act/annex-iii.5.d",
    situation: "of a private service (it asks for no public authority)",
    facts: { ...emergency, "services.forPublicAuthority": false },
    verdict: "yes",
  },
  {
    rule: "ai-act/annex-iii.5.d",
    situation: "transcribes calls, trains staff, manages beds or books appointments",
    facts: { "services.use": [] },
    verdict: "no",
  },
];

const elements = points.flatMap(({ rule, facts, elements: own }) =>
  own.map(({ element, key, denied }) => ({ rule, facts, element, key, denied })),
);

describe("Annex III, point 5: the wording", () => {
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
  { use: "public-benefit-eligibility", rule: "ai-act/annex-iii.5.a" },
  { use: "public-benefit-decision", rule: "ai-act/annex-iii.5.a" },
  { use: "creditworthiness", rule: "ai-act/annex-iii.5.b" },
  { use: "emergency-calls", rule: "ai-act/annex-iii.5.d" },
  { use: "emergency-dispatch", rule: "ai-act/annex-iii.5.d" },
  { use: "patient-triage", rule: "ai-act/annex-iii.5.d" },
] as const;

test.each(uses)("$use alone meets $rule and no other letter", ({ use, rule }) => {
  const facts: Facts = { ...everyLetter, "services.use": [use] };
  expect(hits(classify(facts, { asOf: "2026-11-21" }).findings)).toEqual([rule]);
});

const readings: readonly ReadingRow[] = [
  {
    rule: "ai-act/annex-iii.5.a",
    situation: "a check of who is eligible",
    facts: benefits,
    verdict: "yes",
    draft: "yes",
  },
  {
    rule: "ai-act/annex-iii.5.a",
    situation: "pure outreach without a check of who is eligible",
    facts: { ...benefits, "services.outreachOnly": true },
    verdict: "yes",
    draft: "no",
  },
  {
    rule: "ai-act/annex-iii.5.a",
    situation: "nobody says whether it is outreach only",
    facts: without(benefits, "services.outreachOnly"),
    verdict: "yes",
    draft: "unknown",
  },
  {
    rule: "ai-act/annex-iii.5.b",
    situation: "a score for an essential private service, such as consumer credit, housing or power",
    facts: creditScore,
    verdict: "yes",
    draft: "yes",
  },
  {
    rule: "ai-act/annex-iii.5.b",
    situation: "a score for margin trading, a premium card or a travel loan",
    facts: { ...creditScore, "services.essentialPrivate": false },
    verdict: "yes",
    draft: "no",
  },
  {
    rule: "ai-act/annex-iii.5.b",
    situation: "a score, nobody says for which service",
    facts: without(creditScore, "services.essentialPrivate"),
    verdict: "yes",
    draft: "unknown",
  },
  {
    rule: "ai-act/annex-iii.5.b",
    situation: "detects fraud as its main purpose",
    facts: { ...creditScore, "services.detectsFraud": true, "services.fraudMainPurpose": true },
    verdict: "no",
    draft: "no",
  },
  {
    rule: "ai-act/annex-iii.5.b",
    situation: "a score that also detects fraud",
    facts: { ...creditScore, "services.detectsFraud": true, "services.fraudMainPurpose": false },
    verdict: "no",
    draft: "yes",
  },
  {
    rule: "ai-act/annex-iii.5.b",
    situation: "detects fraud, nobody says whether as its main purpose",
    facts: without({ ...creditScore, "services.detectsFraud": true }, "services.fraudMainPurpose"),
    verdict: "no",
    draft: "unknown",
  },
  {
    rule: "ai-act/annex-iii.5.c",
    situation: "risk and price",
    facts: insurance,
    verdict: "yes",
    draft: "yes",
  },
  {
    rule: "ai-act/annex-iii.5.c",
    situation: "risk alone (the wording says risk assessment and pricing)",
    facts: { ...insurance, "services.use": ["insurance-risk"] },
    verdict: "no",
    draft: "yes",
  },
  {
    rule: "ai-act/annex-iii.5.c",
    situation: "price alone (the wording says risk assessment and pricing)",
    facts: { ...insurance, "services.use": ["insurance-pricing"] },
    verdict: "no",
    draft: "yes",
  },
  {
    rule: "ai-act/annex-iii.5.c",
    situation: "risk alone, of companies",
    facts: { "services.use": ["insurance-risk"], "services.naturalPersons": false },
    verdict: "no",
    draft: "no",
  },
  {
    rule: "ai-act/annex-iii.5.c",
    situation: "price alone, of companies",
    facts: { "services.use": ["insurance-pricing"], "services.naturalPersons": false },
    verdict: "no",
    draft: "no",
  },
  {
    rule: "ai-act/annex-iii.5.c",
    situation: "risk alone, nobody says whose",
    facts: { "services.use": ["insurance-risk"] },
    verdict: "no",
    draft: "unknown",
  },
  { rule: "ai-act/annex-iii.5.d", situation: "emergency calls", facts: emergency, verdict: "yes", draft: "yes" },
];

describe("Annex III, point 5: statute and draft guidelines (uncertain: not adopted)", () => {
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
    rule: "ai-act/annex-iii.5.a",
    situation: "a factual chatbot, a translation or speech to text",
    facts: { ...benefits, "derogation.narrowTask": true },
  },
  {
    rule: "ai-act/annex-iii.5.a",
    situation: "summarises a medical report",
    facts: { ...benefits, "derogation.preparatoryTask": true },
  },
  {
    rule: "ai-act/annex-iii.5.d",
    situation: "a briefing on weather risks",
    facts: { ...emergency, "derogation.preparatoryTask": true },
  },
  {
    rule: "ai-act/annex-iii.5.d",
    situation: "a picture of the situation for the commander",
    facts: { ...emergency, "derogation.preparatoryTask": true },
  },
];

describe("Annex III, point 5: in the point and freed by Art. 6(3)", () => {
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

describe("Annex III, point 5: what a hit means", () => {
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

describe.each(dates)("Annex III, point 5, asked on $asOf: high-risk from $day", ({ asOf, day, reached }) => {
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
