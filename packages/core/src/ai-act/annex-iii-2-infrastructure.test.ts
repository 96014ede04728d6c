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

const fireControl: Facts = {
  "infrastructure.operates": ["digital"],
  "infrastructure.cybersecurityOnly": false,
  "infrastructure.criticalEntity": true,
  "safety.endangersHealth": true,
  "safety.endangersProperty": false,
  "safety.function": false,
  "safety.unrelatedOnly": false,
};
const noSafety: Facts = { ...fireControl, "safety.endangersHealth": false };

const points: readonly Point[] = [
  {
    rule: "ai-act/annex-iii.2",
    facts: fireControl,
    elements: [
      {
        element: "it serves an infrastructure of the list",
        key: "infrastructure.operates",
        denied: { "infrastructure.operates": [] },
      },
      {
        element: "it is a safety component",
        key: "safety.endangersHealth",
        denied: { "safety.endangersHealth": false },
      },
      {
        element: "it protects more than cybersecurity",
        key: "infrastructure.cybersecurityOnly",
        denied: { "infrastructure.cybersecurityOnly": true },
      },
    ],
  },
];

const situations: readonly Omit<Row, "rule">[] = [
  { situation: "controls fires in a cloud data centre", facts: fireControl, verdict: "yes" },
  {
    situation: "adaptive traffic lights",
    facts: { ...fireControl, "infrastructure.operates": ["road-traffic"] },
    verdict: "yes",
  },
  {
    situation: "detects loads that are too heavy for a bridge",
    facts: { ...noSafety, "infrastructure.operates": ["road-traffic"], "safety.function": true },
    verdict: "yes",
  },
  {
    situation: "a pressure sensor for drinking water",
    facts: { ...noSafety, "infrastructure.operates": ["water"], "safety.function": true },
    verdict: "yes",
  },
  {
    situation: "physical protection of the perimeter of a grid",
    facts: { ...noSafety, "infrastructure.operates": ["electricity"], "safety.function": true },
    verdict: "yes",
  },
  {
    situation: "supply of gas",
    facts: { ...fireControl, "infrastructure.operates": ["gas"] },
    verdict: "yes",
  },
  {
    situation: "supply of heating",
    facts: { ...fireControl, "infrastructure.operates": ["heating"] },
    verdict: "yes",
  },
  {
    situation: "water and electricity",
    facts: { ...fireControl, "infrastructure.operates": ["water", "electricity"] },
    verdict: "yes",
  },
  {
    situation: "analyses the flow of traffic",
    facts: { ...noSafety, "infrastructure.operates": ["road-traffic"], "safety.unrelatedOnly": true },
    verdict: "no",
  },
  {
    situation: "predicts maintenance; independent systems keep it safe",
    facts: { ...noSafety, "infrastructure.operates": ["electricity"] },
    verdict: "no",
  },
  {
    situation: "forecasts load",
    facts: { ...noSafety, "infrastructure.operates": ["electricity"] },
    verdict: "no",
  },
  {
    situation: "watches the cybersecurity of the network",
    facts: { ...fireControl, "infrastructure.cybersecurityOnly": true },
    verdict: "no",
  },
  {
    situation: "handles tickets, a convenience",
    facts: { ...noSafety, "safety.unrelatedOnly": true },
    verdict: "no",
  },
  {
    situation: "failure endangers health, though it is used for convenience only (Art. 6(1b) overrides 6(1a))",
    facts: { ...fireControl, "safety.unrelatedOnly": true },
    verdict: "yes",
  },
  {
    situation: "failure endangers health; nobody says whether it is used for convenience only",
    facts: without(fireControl, "safety.unrelatedOnly"),
    verdict: "yes",
  },
  {
    situation: "failure endangers property",
    facts: { ...noSafety, "safety.endangersProperty": true },
    verdict: "yes",
  },
  {
    situation: "failure endangers property; nobody says whether it is used for convenience only",
    facts: without({ ...noSafety, "safety.endangersProperty": true }, "safety.unrelatedOnly"),
    verdict: "unknown",
  },
  {
    situation:
      "failure endangers property and it is used for convenience only (uncertain: Art. 6(1b) names no property)",
    facts: { ...noSafety, "safety.endangersProperty": true, "safety.unrelatedOnly": true },
    verdict: "no",
  },
  { situation: "a safety function", facts: { ...noSafety, "safety.function": true }, verdict: "yes" },
  {
    situation: "called a safety function and used for convenience only",
    facts: { ...noSafety, "safety.function": true, "safety.unrelatedOnly": true },
    verdict: "no",
  },
  {
    situation: "a safety function; nobody says whether it is used for convenience only",
    facts: without({ ...noSafety, "safety.function": true }, "safety.unrelatedOnly"),
    verdict: "unknown",
  },
  {
    situation: "nobody says whether it has a safety function",
    facts: without(noSafety, "safety.function"),
    verdict: "unknown",
  },
  {
    situation: "nobody says whether failure endangers property",
    facts: without(noSafety, "safety.endangersProperty"),
    verdict: "unknown",
  },
];

const rows: readonly Row[] = situations.map((row) => ({ ...row, rule: "ai-act/annex-iii.2" }));

const elements = points.flatMap(({ rule, facts, elements: own }) =>
  own.map(({ element, key, denied }) => ({ rule, facts, element, key, denied })),
);

describe("Annex III, point 2: the wording", () => {
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

test("before Art. 6(1a) was law, danger to property made a safety component, whatever it was used for", () => {
  const facts: Facts = { ...noSafety, "safety.endangersProperty": true, "safety.unrelatedOnly": true };
  expect(find("ai-act/annex-iii.2", facts, { asOf: "2026-07-26" })?.verdict).toBe("yes");
  expect(find("ai-act/annex-iii.2", facts, { asOf: "2026-07-27" })?.verdict).toBe("no");
});

const readings: readonly ReadingRow[] = [
  {
    rule: "ai-act/annex-iii.2",
    situation: "of an entity identified as critical",
    facts: fireControl,
    verdict: "yes",
    draft: "yes",
  },
  {
    rule: "ai-act/annex-iii.2",
    situation: "of an entity that was not identified as critical",
    facts: { ...fireControl, "infrastructure.criticalEntity": false },
    verdict: "yes",
    draft: "no",
  },
  {
    rule: "ai-act/annex-iii.2",
    situation: "nobody says whether the entity is critical",
    facts: without(fireControl, "infrastructure.criticalEntity"),
    verdict: "yes",
    draft: "unknown",
  },
  {
    rule: "ai-act/annex-iii.2",
    situation: "no safety component, of a critical entity",
    facts: noSafety,
    verdict: "no",
    draft: "no",
  },
];

describe("Annex III, point 2: statute and draft guidelines (uncertain: not adopted)", () => {
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

describe("Annex III, point 2: what a hit means", () => {
  test.each(points)("$rule alone makes the system high-risk", ({ rule, facts }) => {
    const result = classify({ ...covered, ...facts }, { asOf: "2026-11-21" });
    expect(result.headline).toBe("high-risk");
    expect(hits(result.findings)).toEqual([rule]);
    expect(result.findings.find((finding) => finding.rule === "ai-act/art-6.2")?.verdict).toBe("yes");
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

describe.each(dates)("Annex III, point 2, asked on $asOf: high-risk from $day", ({ asOf, day, reached }) => {
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
