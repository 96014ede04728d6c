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

const identification: Facts = {
  "biometrics.identifiesRemotely": true,
  "biometrics.verifiesOnly": false,
  "biometrics.cybersecurityOnly": false,
  "biometrics.realTime": false,
  "biometrics.forLawEnforcement": false,
};
const categorisation: Facts = {
  "biometrics.categorises": true,
  "biometrics.ancillary": false,
  "biometrics.traits": ["health-or-genetics"],
};
const emotions: Facts = {
  "emotion.infers": true,
  "emotion.infersIntentions": false,
  "emotion.fromBiometrics": true,
  "emotion.area": ["other"],
};

const points: readonly Point[] = [
  {
    rule: "ai-act/annex-iii.1.a",
    facts: identification,
    elements: [
      {
        element: "people are identified remotely",
        key: "biometrics.identifiesRemotely",
        denied: { "biometrics.identifiesRemotely": false },
      },
      {
        element: "it serves more than cybersecurity or data protection",
        key: "biometrics.cybersecurityOnly",
        denied: { "biometrics.cybersecurityOnly": true },
      },
    ],
  },
  {
    rule: "ai-act/annex-iii.1.b",
    facts: categorisation,
    elements: [
      {
        element: "people are categorised by biometric data",
        key: "biometrics.categorises",
        denied: { "biometrics.categorises": false },
      },
      {
        element: "the categorisation is more than an ancillary, technically necessary function",
        key: "biometrics.ancillary",
        denied: { "biometrics.ancillary": true },
      },
      {
        element: "sensitive or protected attributes are inferred",
        key: "biometrics.traits",
        denied: { "biometrics.traits": [] },
      },
    ],
  },
  {
    rule: "ai-act/annex-iii.1.c",
    facts: emotions,
    elements: [
      { element: "emotions are inferred", key: "emotion.infers", denied: { "emotion.infers": false } },
      {
        element: "biometric data are used",
        key: "emotion.fromBiometrics",
        denied: { "emotion.fromBiometrics": false },
      },
    ],
  },
];
const everyLetter: Facts = { ...identification, ...categorisation, ...emotions };

const identificationRows: readonly Omit<Row, "rule">[] = [
  { situation: "searches faces or voices in a media archive", facts: identification, verdict: "yes" },
  {
    situation: "identifies faces live",
    facts: { ...identification, "biometrics.realTime": true },
    verdict: "yes",
  },
  {
    situation: "nobody says whether live or afterwards (both count)",
    facts: without(identification, "biometrics.realTime"),
    verdict: "yes",
  },
  {
    situation: "the police identify live in a public place (prohibited perhaps, and named here too)",
    facts: {
      ...identification,
      "biometrics.realTime": true,
      "biometrics.publicSpace": true,
      "biometrics.forLawEnforcement": true,
    },
    verdict: "yes",
  },
  {
    situation: "a gate where people step up to the camera",
    facts: { ...identification, "biometrics.identifiesRemotely": false },
    verdict: "no",
  },
  {
    situation: "counts people, or follows clothes without biometrics",
    facts: { ...identification, "biometrics.identifiesRemotely": false },
    verdict: "no",
  },
  {
    situation: "login, onboarding or a remote exam: it confirms a claimed identity only",
    facts: { ...identification, "biometrics.identifiesRemotely": false, "biometrics.verifiesOnly": true },
    verdict: "no",
  },
  {
    situation: "it confirms a claimed identity only, nobody says whether from a distance",
    facts: { ...without(identification, "biometrics.identifiesRemotely"), "biometrics.verifiesOnly": true },
    verdict: "no",
  },
  {
    situation: "biometrics for cybersecurity only",
    facts: { ...identification, "biometrics.cybersecurityOnly": true },
    verdict: "no",
  },
];

const categorisationRows: readonly Omit<Row, "rule">[] = [
  { situation: "infers the health of patients from their gait", facts: categorisation, verdict: "yes" },
  {
    situation: "cameras at an airport sort passengers by ethnic origin",
    facts: { ...categorisation, "biometrics.traits": ["ethnic-origin"] },
    verdict: "yes",
  },
  {
    situation: "the same for law enforcement (an exception of Art. 5(1)(g) only)",
    facts: { ...categorisation, "biometrics.categorisesForLawEnforcement": true },
    verdict: "yes",
  },
  {
    situation: "it does not sort each person individually (an element of Art. 5(1)(g) only)",
    facts: { ...categorisation, "biometrics.individually": false },
    verdict: "yes",
  },
  {
    situation: "an attribute that is neither sensitive nor protected",
    facts: { ...categorisation, "biometrics.traits": ["other"] },
    verdict: "no",
  },
  {
    situation: "moderates text or pictures without biometrics",
    facts: { ...categorisation, "biometrics.categorises": false },
    verdict: "no",
  },
  {
    situation: "a filter to try on glasses",
    facts: { ...categorisation, "biometrics.ancillary": true },
    verdict: "no",
  },
];

const emotionRows: readonly Omit<Row, "rule">[] = [
  { situation: "a call centre infers the anger of customers from the voice", facts: emotions, verdict: "yes" },
  { situation: "the mood of a crowd at a concert", facts: emotions, verdict: "yes" },
  { situation: "a wellness app shows people their own mood", facts: emotions, verdict: "yes" },
  { situation: "a game measures reactions", facts: emotions, verdict: "yes" },
  {
    situation: "a bodycam reports that somebody is about to strike: an intention",
    facts: { ...emotions, "emotion.infers": false, "emotion.infersIntentions": true },
    verdict: "yes",
  },
  {
    situation: "intentions; nobody says whether emotions as well",
    facts: { ...without(emotions, "emotion.infers"), "emotion.infersIntentions": true },
    verdict: "yes",
  },
  {
    situation: "emotions; nobody says whether intentions as well",
    facts: without(emotions, "emotion.infersIntentions"),
    verdict: "yes",
  },
  {
    situation: "no emotions; nobody says whether intentions",
    facts: without({ ...emotions, "emotion.infers": false }, "emotion.infersIntentions"),
    verdict: "unknown",
  },
  {
    situation: "at work for medical treatment (an exception of Art. 5(1)(f) only)",
    facts: { ...emotions, "emotion.area": ["workplace"], "emotion.reason": ["medical-treatment"] },
    verdict: "yes",
  },
  { situation: "in a school", facts: { ...emotions, "emotion.area": ["education"] }, verdict: "yes" },
  { situation: "nobody says where", facts: without(emotions, "emotion.area"), verdict: "yes" },
  {
    situation: "drowsiness or a health event of drivers",
    facts: { ...emotions, "emotion.infers": false },
    verdict: "no",
  },
  {
    situation: "counts smiles as a visible expression",
    facts: { ...emotions, "emotion.infers": false },
    verdict: "no",
  },
  {
    situation: "sentiment of a text",
    facts: { ...emotions, "emotion.fromBiometrics": false },
    verdict: "no",
  },
  {
    situation: "intentions read from a text",
    facts: { ...emotions, "emotion.infersIntentions": true, "emotion.fromBiometrics": false },
    verdict: "no",
  },
];

const rows: readonly Row[] = [
  ...identificationRows.map((row) => ({ ...row, rule: "ai-act/annex-iii.1.a" })),
  ...categorisationRows.map((row) => ({ ...row, rule: "ai-act/annex-iii.1.b" })),
  ...emotionRows.map((row) => ({ ...row, rule: "ai-act/annex-iii.1.c" })),
];

const elements = points.flatMap(({ rule, facts, elements: own }) =>
  own.map(({ element, key, denied }) => ({ rule, facts, element, key, denied })),
);

describe("Annex III, point 1: the wording", () => {
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

describe("Annex III, point 1: a hit says nothing on whether the use is lawful", () => {
  test("live identification by the police in a public place is prohibited, and named in 1(a) all the same", () => {
    const result = classify(
      {
        ...covered,
        ...identification,
        "operator.activities": ["operator.uses"],
        "biometrics.realTime": true,
        "biometrics.publicSpace": true,
        "biometrics.forLawEnforcement": true,
        "biometrics.objective": [],
        "biometrics.strictlyNecessary": false,
        "biometrics.conditions": [],
      },
      { asOf: "2026-11-21" },
    );
    expect(result.headline).toBe("prohibited");
    expect(hits(result.findings)).toEqual(["ai-act/annex-iii.1.a"]);
  });
  test("sorting individual people by race is prohibited, and named in 1(b) all the same", () => {
    const result = classify(
      {
        ...covered,
        ...categorisation,
        "biometrics.traits": ["race"],
        "biometrics.individually": true,
        "biometrics.labelsDatasets": false,
        "biometrics.categorisesForLawEnforcement": false,
      },
      { asOf: "2026-11-21" },
    );
    expect(result.headline).toBe("prohibited");
    expect(hits(result.findings)).toEqual(["ai-act/annex-iii.1.b"]);
  });
});

// The draft reads "sensitive or protected" as the special categories of Art. 9(1) GDPR.
const traits = [
  { trait: "race", verdict: "yes", draft: "yes" },
  { trait: "political-opinions", verdict: "yes", draft: "yes" },
  { trait: "trade-union-membership", verdict: "yes", draft: "yes" },
  { trait: "religion-or-belief", verdict: "yes", draft: "yes" },
  { trait: "sex-life", verdict: "yes", draft: "yes" },
  { trait: "sexual-orientation", verdict: "yes", draft: "yes" },
  { trait: "ethnic-origin", verdict: "yes", draft: "yes" },
  { trait: "health-or-genetics", verdict: "yes", draft: "yes" },
  { trait: "age-or-sex", verdict: "yes", draft: "no" },
  { trait: "other-protected", verdict: "yes", draft: "no" },
  { trait: "other", verdict: "no", draft: "no" },
] as const;

const readings: readonly ReadingRow[] = [
  ...traits.map(
    ({ trait, verdict, draft }): ReadingRow => ({
      rule: "ai-act/annex-iii.1.b",
      situation: `infers ${trait} alone`,
      facts: { ...categorisation, "biometrics.traits": [trait] },
      verdict,
      draft,
    }),
  ),
  {
    rule: "ai-act/annex-iii.1.b",
    situation: "infers age and ethnic origin",
    facts: { ...categorisation, "biometrics.traits": ["age-or-sex", "ethnic-origin"] },
    verdict: "yes",
    draft: "yes",
  },
  {
    rule: "ai-act/annex-iii.1.b",
    situation: "estimates age as a technically necessary side function",
    facts: { ...categorisation, "biometrics.traits": ["age-or-sex"], "biometrics.ancillary": true },
    verdict: "no",
    draft: "no",
  },
  ...points.map(
    ({ rule, facts }): ReadingRow => ({
      rule,
      situation: "every element",
      facts,
      verdict: "yes",
      draft: "yes",
    }),
  ),
];

describe("Annex III, point 1: statute and draft guidelines (uncertain: not adopted)", () => {
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

describe("Annex III, point 1: what a hit means", () => {
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

describe.each(dates)("Annex III, point 1, asked on $asOf: high-risk from $day", ({ asOf, day, reached }) => {
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
