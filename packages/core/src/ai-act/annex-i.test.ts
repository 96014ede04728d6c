import { describe, expect, test } from "vitest";
import { classify, type Facts, type Finding, type IsoDate, type Verdict } from "../index.ts";

type Legislation = Exclude<Facts["product.legislation"], undefined | "undecided">[number];

interface Act {
  readonly rule: string;
  readonly legislation: Legislation;
}

const sectionA: readonly Act[] = [
  { rule: "ai-act/annex-i.a.2", legislation: "toys" },
  { rule: "ai-act/annex-i.a.3", legislation: "recreational-craft" },
  { rule: "ai-act/annex-i.a.4", legislation: "lifts" },
  { rule: "ai-act/annex-i.a.5", legislation: "explosive-atmospheres" },
  { rule: "ai-act/annex-i.a.6", legislation: "radio-equipment" },
  { rule: "ai-act/annex-i.a.7", legislation: "pressure-equipment" },
  { rule: "ai-act/annex-i.a.8", legislation: "cableways" },
  { rule: "ai-act/annex-i.a.9", legislation: "personal-protective-equipment" },
  { rule: "ai-act/annex-i.a.10", legislation: "gas-appliances" },
  { rule: "ai-act/annex-i.a.11", legislation: "medical-devices" },
  { rule: "ai-act/annex-i.a.12", legislation: "in-vitro-diagnostics" },
];
const sectionB: readonly Act[] = [
  { rule: "ai-act/annex-i.b.13", legislation: "aviation-security" },
  { rule: "ai-act/annex-i.b.14", legislation: "two-or-three-wheel-vehicles" },
  { rule: "ai-act/annex-i.b.15", legislation: "agricultural-vehicles" },
  { rule: "ai-act/annex-i.b.16", legislation: "marine-equipment" },
  { rule: "ai-act/annex-i.b.17", legislation: "rail" },
  { rule: "ai-act/annex-i.b.18", legislation: "motor-vehicles" },
  { rule: "ai-act/annex-i.b.19", legislation: "vehicle-safety" },
  { rule: "ai-act/annex-i.b.20", legislation: "civil-aviation" },
];
const machineryA: Act = { rule: "ai-act/annex-i.a.1", legislation: "machinery" };
const machineryB: Act = { rule: "ai-act/annex-i.b.21", legislation: "machinery" };

const lists: readonly { readonly asOf: IsoDate; readonly a: readonly Act[]; readonly b: readonly Act[] }[] = [
  { asOf: "2024-08-01", a: [machineryA, ...sectionA], b: sectionB },
  { asOf: "2026-07-26", a: [machineryA, ...sectionA], b: sectionB },
  { asOf: "2026-07-27", a: sectionA, b: [...sectionB, machineryB] },
  { asOf: "2026-11-21", a: sectionA, b: [...sectionB, machineryB] },
  { asOf: "2028-08-02", a: sectionA, b: [...sectionB, machineryB] },
];
const acts = lists.flatMap(({ asOf, a, b }) => [
  ...a.map((act) => ({ ...act, asOf, section: "A", others: [...a, ...b].filter((other) => other !== act) })),
  ...b.map((act) => ({ ...act, asOf, section: "B", others: [...a, ...b].filter((other) => other !== act) })),
]);

describe("Annex I: each act", () => {
  test.each(acts)("on $asOf $rule is met by $legislation alone", ({ asOf, rule, legislation }) => {
    expect(find(rule, { "product.legislation": [legislation] }, asOf)).toMatchObject({
      verdict: "yes",
      outcome: "annex-i",
    });
  });
  test.each(acts)("on $asOf $rule is not met by all other acts together", ({ asOf, rule, others }) => {
    const facts: Facts = { "product.legislation": others.map(({ legislation }) => legislation) };
    expect(find(rule, facts, asOf)?.verdict).toBe("no");
  });
  test.each(acts)("on $asOf $rule is met by $legislation beside others", ({ asOf, rule, legislation, others }) => {
    const facts: Facts = { "product.legislation": [...others.map((other) => other.legislation), legislation] };
    expect(find(rule, facts, asOf)?.verdict).toBe("yes");
  });
  test.each(acts)("on $asOf $rule is not met by no act at all", ({ asOf, rule }) => {
    expect(find(rule, { "product.legislation": [] }, asOf)?.verdict).toBe("no");
  });
  test.each(acts)("on $asOf $rule is open when nobody names the acts, or it is undecided", ({ asOf, rule }) => {
    expect(find(rule, {}, asOf)?.verdict).toBe("unknown");
    expect(find(rule, { "product.legislation": "undecided" }, asOf)?.verdict).toBe("unknown");
  });
  test.each(acts)("on $asOf $legislation belongs to section $section and not to the other", (row) => {
    const facts: Facts = { "product.legislation": [row.legislation] };
    expect({
      a: find("ai-act/annex-i.a", facts, row.asOf)?.verdict,
      b: find("ai-act/annex-i.b", facts, row.asOf)?.verdict,
    }).toEqual(row.section === "A" ? { a: "yes", b: "no" } : { a: "no", b: "yes" });
  });
});

const sections: readonly {
  readonly situation: string;
  readonly facts: Facts;
  readonly a: Verdict;
  readonly b: Verdict;
}[] = [
  { situation: "no act", facts: { "product.legislation": [] }, a: "no", b: "no" },
  { situation: "acts unstated", facts: {}, a: "unknown", b: "unknown" },
  { situation: "acts undecided", facts: { "product.legislation": "undecided" }, a: "unknown", b: "unknown" },
  {
    situation: "a medical device and a motor vehicle",
    facts: { "product.legislation": ["medical-devices", "motor-vehicles"] },
    a: "yes",
    b: "yes",
  },
  {
    situation: "every act of section A",
    facts: { "product.legislation": sectionA.map(({ legislation }) => legislation) },
    a: "yes",
    b: "no",
  },
  {
    situation: "every act of section B",
    facts: { "product.legislation": [...sectionB, machineryB].map(({ legislation }) => legislation) },
    a: "no",
    b: "yes",
  },
];

describe("Annex I: the sections", () => {
  test.each(sections)("$situation: section A $a, section B $b", ({ facts, a, b }) => {
    expect(find("ai-act/annex-i.a", facts)).toMatchObject({ verdict: a, outcome: "annex-i" });
    expect(find("ai-act/annex-i.b", facts)).toMatchObject({ verdict: b, outcome: "annex-i" });
  });
  test.each<IsoDate>(["2024-08-01", "2026-07-26"])("on %s machinery is point 1 of section A; no point 21", (asOf) => {
    expect(find("ai-act/annex-i.a.1", { "product.legislation": ["machinery"] }, asOf)?.verdict).toBe("yes");
    expect(find("ai-act/annex-i.b.21", { "product.legislation": ["machinery"] }, asOf)).toBeUndefined();
  });
  test.each<IsoDate>(["2026-07-27", "2026-11-21"])("on %s machinery is point 21 of section B; no point 1", (asOf) => {
    expect(find("ai-act/annex-i.b.21", { "product.legislation": ["machinery"] }, asOf)?.verdict).toBe("yes");
    expect(find("ai-act/annex-i.a.1", { "product.legislation": ["machinery"] }, asOf)).toBeUndefined();
  });
  test("section A has 11 acts and section B 9, and no other", () => {
    const rules = classify({}, { asOf: "2026-11-21" })
      .findings.map(({ rule }) => rule)
      .filter((rule) => /^ai-act\/annex-i\.[ab]\./.test(rule));
    expect(new Set(rules)).toEqual(new Set([...sectionA, ...sectionB, machineryB].map(({ rule }) => rule)));
  });
});

function find(rule: string, facts: Facts, asOf: IsoDate = "2026-11-21"): Finding | undefined {
  return classify(facts, { asOf }).findings.find((finding) => finding.rule === rule);
}
