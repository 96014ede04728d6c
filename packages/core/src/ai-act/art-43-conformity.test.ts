import { describe, expect, test } from "vitest";
import type { Facts, IsoDate, Verdict } from "../index.ts";
import {
  byBoth,
  bySectionA,
  bySectionAAndFreed,
  bySectionB,
  byUse,
  byUseAndSectionB,
  component,
  OPERATORS,
  obligation,
  operators,
  ordinary,
  ours,
  points,
  verdictOf,
  without,
} from "./duty-cases.ts";

const choice = "ai-act/art-43.1.internal-control-or-notified-body";
const notifiedBody = "ai-act/art-43.1.notified-body";
const internalControl = "ai-act/art-43.2";
const sectoral = "ai-act/art-43.3";
const again = "ai-act/art-43.4";
const routes = [choice, notifiedBody, internalControl, sectoral] as const;

const { provider } = operators;
const applied: Facts = { "conformity.standardsApplied": true };
const notApplied: Facts = { "conformity.standardsApplied": false };
const emotions: Facts = {
  "emotion.infers": true,
  "emotion.fromBiometrics": true,
  "emotion.area": ["other"],
  "emotion.reason": ["other"],
};

interface Row {
  readonly system: string;
  readonly facts: Facts;
  /** True where only the amended Art. 43(3) says which route leads. */
  readonly amendedOnly?: boolean;
  /** Whether each of the four routes is ours, in the order above. */
  readonly ours: readonly Verdict[];
}

const rows: readonly Row[] = [
  {
    system: "point 1(a), standards fully applied",
    facts: { ...points["1(a)"], ...applied },
    ours: ["yes", "no", "no", "no"],
  },
  {
    system: "point 1(a), standards not or only partly applied",
    facts: { ...points["1(a)"], ...notApplied },
    ours: ["no", "yes", "no", "no"],
  },
  { system: "point 1(a), standards unstated", facts: points["1(a)"], ours: ["unknown", "unknown", "no", "no"] },
  {
    system: "point 1(c), standards fully applied",
    facts: { ...points["1(c)"], ...applied },
    ours: ["yes", "no", "no", "no"],
  },
  {
    system: "point 1(c), standards not or only partly applied",
    facts: { ...points["1(c)"], ...notApplied },
    ours: ["no", "yes", "no", "no"],
  },
  ...Object.entries(points)
    .filter(([point]) => !point.startsWith("1"))
    .flatMap(([point, facts]): readonly Row[] => [
      { system: `point ${point}, standards applied`, facts: { ...facts, ...applied }, ours: ["no", "no", "yes", "no"] },
      {
        system: `point ${point}, standards not applied`,
        facts: { ...facts, ...notApplied },
        ours: ["no", "no", "yes", "no"],
      },
    ]),
  { system: "a device of Annex I, Section A", facts: { ...bySectionA, ...applied }, ours: ["no", "no", "no", "yes"] },
  {
    system: "a device of Section A, no standards",
    facts: { ...bySectionA, ...notApplied },
    ours: ["no", "no", "no", "yes"],
  },
  {
    system: "a triage device of Section A and point 5(d): the sectoral procedure leads",
    facts: { ...byBoth, ...notApplied },
    amendedOnly: true,
    ours: ["no", "no", "no", "yes"],
  },
  {
    system: "a device of Section A that recognises emotions: the sectoral procedure leads",
    facts: {
      ...bySectionA,
      ...points["1(c)"],
      "product.legislation": ["medical-devices"],
      "product.isProduct": true,
      ...notApplied,
    },
    amendedOnly: true,
    ours: ["no", "no", "no", "yes"],
  },
  {
    system: "the same with standards applied: the sectoral procedure leads",
    facts: {
      ...bySectionA,
      ...points["1(c)"],
      "product.legislation": ["medical-devices"],
      "product.isProduct": true,
      ...applied,
    },
    amendedOnly: true,
    ours: ["no", "no", "no", "yes"],
  },
  {
    system: "a device of Section A, its use at work freed by Art. 6(3)",
    facts: { ...bySectionAAndFreed, ...applied },
    ours: ["no", "no", "no", "yes"],
  },
  {
    system: "a triage device whose law asks for no third-party assessment: high-risk by Annex III alone",
    facts: { ...byBoth, ...applied, "product.thirdPartyAssessment": "not-required" },
    ours: ["no", "no", "yes", "no"],
  },
  { system: "a safety component of a lift", facts: { ...component, ...applied }, ours: ["no", "no", "no", "yes"] },
  {
    system: "a device of Section A that recognises emotions as a freed narrow task",
    facts: {
      ...bySectionAAndFreed,
      ...emotions,
      ...notApplied,
    },
    ours: ["no", "no", "no", "yes"],
  },
  {
    system: "a device of Section A that recognises emotions as a freed narrow task, standards applied",
    facts: {
      ...bySectionAAndFreed,
      ...emotions,
      ...applied,
    },
    ours: ["no", "no", "no", "yes"],
  },
  {
    system: "Annex III, point 4, and Annex I, Section B alone",
    facts: { ...byUseAndSectionB, ...applied },
    ours: ["no", "no", "no", "no"],
  },
  {
    system: "Annex III, point 1, and Annex I, Section B alone, standards applied",
    facts: { ...byUseAndSectionB, ...emotions, "employment.use": [], ...applied },
    ours: ["no", "no", "no", "no"],
  },
  {
    system: "Annex III, point 1, and Annex I, Section B alone, standards not applied",
    facts: { ...byUseAndSectionB, ...emotions, "employment.use": [], ...notApplied },
    ours: ["no", "no", "no", "no"],
  },
  { system: "Annex I, Section B alone", facts: { ...bySectionB, ...applied }, ours: ["no", "no", "no", "no"] },
  { system: "not high-risk", facts: { ...ordinary, ...applied }, ours: ["no", "no", "no", "no"] },
  {
    system: "point 4 or nothing: use at work unstated",
    facts: without({ ...byUse, ...applied }, "employment.use"),
    ours: ["no", "no", "unknown", "no"],
  },
  {
    system: "the law of the product unstated, else nothing",
    facts: without({ ...bySectionA, ...applied }, "product.legislation"),
    ours: ["no", "no", "no", "unknown"],
  },
];

describe("Art. 43(1) to (3): the route of the conformity assessment", () => {
  test.each(rows)("$system: $ours", ({ facts, ours: expected }) => {
    expect(routes.map((route) => ours(route, { ...facts, ...provider }))).toEqual(expected);
  });
  test.each(rows.filter(({ amendedOnly }) => !amendedOnly))(
    "$system, before the amendment: $ours",
    ({ facts, ours: expected }) => {
      expect(routes.map((route) => ours(route, { ...facts, ...provider }, "2026-07-26"))).toEqual(expected);
    },
  );
});

const forPolice: Facts = { ...points["1(a)"], ...provider, ...notApplied, "conformity.forAuthority": true };

const authorities: readonly { readonly situation: string; readonly facts: Facts; readonly verdict: Verdict }[] = [
  { situation: "point 1, Annex VII, for a police, migration or asylum authority", facts: forPolice, verdict: "yes" },
  {
    situation: "point 1, Annex VII, for others",
    facts: { ...forPolice, "conformity.forAuthority": false },
    verdict: "no",
  },
  {
    situation: "point 1, Annex VII, for whom is unstated",
    facts: without(forPolice, "conformity.forAuthority"),
    verdict: "unknown",
  },
  {
    situation: "point 4, for such an authority",
    facts: { ...byUse, ...provider, ...notApplied, "conformity.forAuthority": true },
    verdict: "no",
  },
  {
    situation: "a device of Section A, for such an authority",
    facts: { ...bySectionA, ...provider, ...notApplied, "conformity.forAuthority": true },
    verdict: "no",
  },
  {
    situation: "not high-risk",
    facts: { ...ordinary, ...provider, ...notApplied, "conformity.forAuthority": true },
    verdict: "no",
  },
];

test.each(authorities)("Art. 43(1), the authority takes the notified body's place, $situation: $verdict", (row) => {
  expect(verdictOf("ai-act/art-43.1.authority", row.facts)).toBe(row.verdict);
});

const modified: Facts = {
  ...byUse,
  ...provider,
  "conformity.substantialModification": true,
  "conformity.predeterminedChange": false,
};

const modifications: readonly { readonly situation: string; readonly facts: Facts; readonly duty: Verdict }[] = [
  { situation: "a substantial modification", facts: modified, duty: "yes" },
  { situation: "of a device of Section A", facts: { ...modified, ...bySectionA }, duty: "yes" },
  { situation: "of a product of Section B", facts: { ...modified, ...bySectionB }, duty: "no" },
  { situation: "of a system that is not high-risk", facts: { ...modified, ...ordinary }, duty: "no" },
  {
    situation: "none",
    facts: { ...modified, "conformity.substantialModification": false },
    duty: "no",
  },
  { situation: "unstated", facts: without(modified, "conformity.substantialModification"), duty: "unknown" },
  {
    situation: "a change that was determined beforehand and documented",
    facts: { ...modified, "conformity.predeterminedChange": true },
    duty: "no",
  },
  {
    situation: "whether it was determined beforehand is unstated",
    facts: without(modified, "conformity.predeterminedChange"),
    duty: "unknown",
  },
];

test.each(modifications)("Art. 43(4), a new assessment, $situation: $duty", ({ facts, duty }) => {
  expect(ours(again, facts)).toBe(duty);
});

const markings = ["ai-act/art-47", "ai-act/art-48"] as const;

const classes: readonly { readonly system: string; readonly facts: Facts; readonly duty: Verdict }[] = [
  { system: "high-risk by Annex III", facts: byUse, duty: "yes" },
  { system: "high-risk by Annex I, Section A", facts: bySectionA, duty: "yes" },
  { system: "high-risk by both", facts: byBoth, duty: "yes" },
  { system: "high-risk by Annex I, Section B alone", facts: bySectionB, duty: "no" },
  { system: "not high-risk", facts: ordinary, duty: "no" },
  { system: "use at work unstated", facts: without(byUse, "employment.use"), duty: "unknown" },
];

test.each(markings.flatMap((rule) => classes.map((row) => ({ ...row, rule }))))(
  "$rule, declaration and CE marking, $system: $duty",
  ({ rule, facts, duty }) => {
    expect(ours(rule, { ...facts, ...provider })).toBe(duty);
  },
);

const duties: readonly { readonly rule: string; readonly facts: Facts }[] = [
  { rule: choice, facts: { ...points["1(a)"], ...applied } },
  { rule: notifiedBody, facts: { ...points["1(a)"], ...notApplied } },
  { rule: internalControl, facts: byUse },
  { rule: again, facts: modified },
  { rule: "ai-act/art-47", facts: byUse },
  { rule: "ai-act/art-48", facts: byUse },
];
const onProducts: readonly { readonly rule: string; readonly facts: Facts }[] = [
  { rule: sectoral, facts: bySectionA },
  { rule: again, facts: { ...modified, ...bySectionA } },
  { rule: "ai-act/art-47", facts: bySectionA },
  { rule: "ai-act/art-48", facts: bySectionA },
];

interface Day {
  readonly asOf: IsoDate;
  readonly effective: IsoDate;
  readonly reached: boolean;
}

const daysByUse: readonly Day[] = [
  { asOf: "2026-07-26", effective: "2026-08-02", reached: false },
  { asOf: "2026-07-27", effective: "2027-12-02", reached: false },
  { asOf: "2026-08-02", effective: "2027-12-02", reached: false },
  { asOf: "2027-12-01", effective: "2027-12-02", reached: false },
  { asOf: "2027-12-02", effective: "2027-12-02", reached: true },
];
const daysByProduct: readonly Day[] = [
  { asOf: "2026-07-26", effective: "2027-08-02", reached: false },
  { asOf: "2026-07-27", effective: "2028-08-02", reached: false },
  { asOf: "2027-12-02", effective: "2028-08-02", reached: false },
  { asOf: "2028-08-01", effective: "2028-08-02", reached: false },
  { asOf: "2028-08-02", effective: "2028-08-02", reached: true },
];

describe("Arts 43, 47 and 48: whose, since when, at what price", () => {
  test.each([...duties, ...onProducts].flatMap((one) => OPERATORS.map((operator) => ({ ...one, operator }))))(
    "$rule for the $operator alone",
    ({ rule, facts, operator }) => {
      expect(ours(rule, { ...facts, ...operators[operator] })).toBe(operator === "provider" ? "yes" : "no");
    },
  );
  test.each([...duties, ...onProducts])("$rule addresses the provider, and who becomes provider", ({ rule, facts }) => {
    expect(obligation(rule, { ...facts, ...provider })?.addressees.map(({ role }) => role)).toEqual([
      "ai-act/art-3.3",
      "ai-act/art-25.1",
      "ai-act/art-25.3",
    ]);
  });
  test.each([...duties, ...onProducts])("$rule carries Art. 99(4), through Art. 16", ({ rule, facts }) => {
    expect(obligation(rule, { ...facts, ...provider })?.fine).toBe("ai-act/art-99.4");
  });
  test.each(duties.flatMap((one) => daysByUse.map((day) => ({ ...one, ...day }))))(
    "$rule asked on $asOf: the text says 2026-08-02, in effect from $effective, reached: $reached",
    ({ rule, facts, asOf, effective, reached }) => {
      const duty = obligation(rule, { ...facts, ...provider }, asOf);
      expect(duty?.applies).toMatchObject({ nominal: "2026-08-02", effective, reached });
    },
  );
  test.each(onProducts.flatMap((one) => daysByProduct.map((day) => ({ ...one, ...day }))))(
    "$rule of a product asked on $asOf: in effect from $effective, reached: $reached",
    ({ rule, facts, asOf, effective, reached }) => {
      const duty = obligation(rule, { ...facts, ...provider }, asOf);
      expect(duty?.applies).toMatchObject({ effective, reached });
    },
  );
  test.each(onProducts)("$rule of a product: the text says 2026-08-02", ({ rule, facts }) => {
    expect(obligation(rule, { ...facts, ...provider })?.applies.nominal).toBe("2026-08-02");
  });
  test.each(["ai-act/art-47", "ai-act/art-48"])(
    "%s of a system of both routes is in effect from the earlier day",
    (rule) => {
      expect(obligation(rule, { ...byBoth, ...provider })?.applies.effective).toBe("2027-12-02");
    },
  );
});
