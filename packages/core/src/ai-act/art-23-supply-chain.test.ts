import { describe, expect, test } from "vitest";
import type { Facts, IsoDate, Verdict } from "../index.ts";
import {
  byBoth,
  bySectionA,
  bySectionB,
  byUse,
  OPERATORS,
  type Operator,
  obligation,
  operators,
  ordinary,
  ours,
  verdictOf,
  without,
} from "./duty-cases.ts";

interface Duty {
  readonly rule: string;
  readonly operator: Operator;
  readonly roles: readonly string[];
  /** What has to be so beside the role and the class. */
  readonly facts: Facts;
}

const provider = ["ai-act/art-3.3", "ai-act/art-25.1", "ai-act/art-25.3"];

const duties: readonly Duty[] = [
  { rule: "ai-act/art-22", operator: "provider", roles: provider, facts: { "operator.inUnion": false } },
  { rule: "ai-act/art-22.3", operator: "representative", roles: ["ai-act/art-3.5"], facts: {} },
  { rule: "ai-act/art-23", operator: "importer", roles: ["ai-act/art-3.6"], facts: {} },
  { rule: "ai-act/art-24", operator: "distributor", roles: ["ai-act/art-3.7"], facts: {} },
];

const classes: readonly { readonly system: string; readonly facts: Facts; readonly duty: Verdict }[] = [
  { system: "high-risk by Annex III", facts: byUse, duty: "yes" },
  { system: "high-risk by Annex I, Section A", facts: bySectionA, duty: "yes" },
  { system: "high-risk by both", facts: byBoth, duty: "yes" },
  { system: "high-risk by Annex I, Section B alone", facts: bySectionB, duty: "no" },
  { system: "not high-risk", facts: ordinary, duty: "no" },
  { system: "with its use at work unstated", facts: without(byUse, "employment.use"), duty: "unknown" },
];

describe("Arts 22 to 24: representative, importer, distributor", () => {
  test.each(duties.flatMap((one) => classes.map(({ system, facts, duty }) => ({ ...one, system, of: facts, duty }))))(
    "$rule, a system $system, for the $operator: $duty",
    ({ rule, operator, facts, of, duty }) => {
      expect(ours(rule, { ...of, ...operators[operator], ...facts })).toBe(duty);
    },
  );
  test.each(duties.flatMap((one) => OPERATORS.map((other) => ({ ...one, other }))))(
    "$rule is for the $operator; the $other alone",
    ({ rule, operator, facts, other }) => {
      expect(ours(rule, { ...byUse, ...operators[other], ...facts })).toBe(other === operator ? "yes" : "no");
    },
  );
  test.each(duties)("$rule is open as long as our role is unstated", ({ rule, facts }) => {
    expect(ours(rule, { ...byUse, ...facts })).toBe("unknown");
  });
  test.each(duties)("$rule addresses $roles", ({ rule, operator, roles, facts }) => {
    const duty = obligation(rule, { ...byUse, ...operators[operator], ...facts });
    expect(duty?.addressees.map(({ role }) => role)).toEqual(roles);
  });
});

const representatives: readonly { readonly seat: string; readonly facts: Facts; readonly duty: Verdict }[] = [
  { seat: "outside the Union", facts: { "operator.inUnion": false }, duty: "yes" },
  { seat: "in the Union", facts: { "operator.inUnion": true }, duty: "no" },
  { seat: "unstated", facts: { "operator.inUnion": "undecided" }, duty: "unknown" },
];

test.each(representatives)(
  "Art. 22, a provider with its seat $seat appoints a representative: $duty",
  ({ facts, duty }) => {
    expect(ours("ai-act/art-22", { ...byUse, ...operators.provider, ...facts })).toBe(duty);
  },
);

test.each(["ai-act/art-22.3", "ai-act/art-23", "ai-act/art-24"])("%s carries Art. 99(4)", (rule) => {
  const roles: Facts = { "operator.representsProvider": true, "operator.imports": true, "operator.distributes": true };
  expect(obligation(rule, { ...byUse, ...operators.deployer, ...roles })?.fine).toBe("ai-act/art-99.4");
});

const days: readonly { readonly system: string; readonly of: Facts; readonly asOf: IsoDate; readonly day: IsoDate }[] =
  [
    { system: "of Annex III", of: byUse, asOf: "2026-07-26", day: "2026-08-02" },
    { system: "of Annex III", of: byUse, asOf: "2026-07-27", day: "2027-12-02" },
    { system: "of Annex I, Section A", of: bySectionA, asOf: "2026-07-26", day: "2027-08-02" },
    { system: "of Annex I, Section A", of: bySectionA, asOf: "2026-07-27", day: "2028-08-02" },
    { system: "of both", of: byBoth, asOf: "2026-07-26", day: "2026-08-02" },
    { system: "of both", of: byBoth, asOf: "2026-07-27", day: "2027-12-02" },
  ];

test.each(duties.flatMap((one) => days.map((day) => ({ ...one, ...day }))))(
  "$rule asked on $asOf, a system $system: from $day",
  ({ rule, operator, facts, of, asOf, day }) => {
    const duty = obligation(rule, { ...of, ...operators[operator], ...facts }, asOf);
    expect(duty?.applies).toMatchObject({ nominal: day, effective: day, reached: false });
  },
);

const former: Facts = {
  ...byUse,
  ...operators.provider,
  "operator.formerProvider": true,
  "operator.ruledOutHighRisk": false,
};
const buyer: Facts = {
  ...byUse,
  ...operators.provider,
  "operator.usesSuppliedParts": true,
  "operator.suppliesOpenTools": false,
};
const supplier: Facts = {
  ...byUse,
  ...operators.distributor,
  "operator.distributes": false,
  "operator.suppliesParts": true,
  "operator.suppliesOpenTools": false,
};

interface Row {
  readonly rule: string;
  readonly situation: string;
  readonly facts: Facts;
  readonly verdict: Verdict;
}

const chain: readonly Row[] = [
  { rule: "ai-act/art-25.2", situation: "a former provider", facts: former, verdict: "yes" },
  {
    rule: "ai-act/art-25.2",
    situation: "no former provider",
    facts: { ...former, "operator.formerProvider": false },
    verdict: "no",
  },
  {
    rule: "ai-act/art-25.2",
    situation: "former provider or not is unstated",
    facts: without(former, "operator.formerProvider"),
    verdict: "unknown",
  },
  {
    rule: "ai-act/art-25.2",
    situation: "it had clearly stated that the system must not become high-risk",
    facts: { ...former, "operator.ruledOutHighRisk": true },
    verdict: "no",
  },
  {
    rule: "ai-act/art-25.2",
    situation: "whether it had stated that is unstated",
    facts: without(former, "operator.ruledOutHighRisk"),
    verdict: "unknown",
  },
  {
    rule: "ai-act/art-25.2",
    situation: "the system is not high-risk",
    facts: { ...former, ...ordinary },
    verdict: "no",
  },
  { rule: "ai-act/art-25.4", situation: "the provider uses supplied parts", facts: buyer, verdict: "yes" },
  { rule: "ai-act/art-25.4", situation: "a supplier of parts", facts: supplier, verdict: "yes" },
  {
    rule: "ai-act/art-25.4",
    situation: "nothing is supplied by anybody",
    facts: { ...buyer, "operator.usesSuppliedParts": false },
    verdict: "no",
  },
  {
    rule: "ai-act/art-25.4",
    situation: "whether parts are supplied is unstated",
    facts: without(buyer, "operator.usesSuppliedParts"),
    verdict: "unknown",
  },
  {
    rule: "ai-act/art-25.4",
    situation: "whether we supply parts is unstated",
    facts: without(supplier, "operator.suppliesParts"),
    verdict: "unknown",
  },
  {
    rule: "ai-act/art-25.4",
    situation: "a supplier of open tools, services, processes or components",
    facts: { ...supplier, "operator.suppliesOpenTools": true },
    verdict: "no",
  },
  {
    rule: "ai-act/art-25.4",
    situation: "a supplier, open or not is unstated",
    facts: without(supplier, "operator.suppliesOpenTools"),
    verdict: "unknown",
  },
  {
    rule: "ai-act/art-25.4",
    situation: "the system is not high-risk",
    facts: { ...buyer, ...ordinary },
    verdict: "no",
  },
];

// The statute exempts open tools, services, processes and components. Whether it exempts whole AI systems and models
// that are not for general purposes is contested.
const openParts: readonly { readonly part: string; readonly facts: Facts; readonly contested: Verdict }[] = [
  { part: "nothing open", facts: {}, contested: "yes" },
  { part: "an open AI system", facts: { "system.openSource": true }, contested: "no" },
  {
    part: "an open model that is not for general purposes",
    facts: { "model.openLicence": true, "model.general": false },
    contested: "no",
  },
  {
    part: "an open model for general purposes",
    facts: {
      "model.openLicence": true,
      "model.general": true,
      "model.manyTasks": true,
      "model.integrable": true,
      "model.researchOnly": false,
    },
    contested: "yes",
  },
  { part: "perhaps an open AI system", facts: { "system.openSource": "undecided" }, contested: "unknown" },
];
const closed: Facts = {
  "system.openSource": false,
  "model.openLicence": false,
  "model.trainingCompute": 5e22,
  "model.generatesMedia": false,
  "model.specialised": false,
};

describe("Art. 25(2) and (4): along the chain", () => {
  test.each(chain)("$rule, $situation: $verdict", ({ rule, facts, verdict }) => {
    expect(verdictOf(rule, facts)).toBe(verdict);
  });
  test.each(chain)("$rule before the amendment, $situation: $verdict", ({ rule, facts, verdict }) => {
    expect(verdictOf(rule, facts, { asOf: "2026-07-26" })).toBe(verdict);
  });
  test.each(openParts)("Art. 25(4), a supplier of $part: statute yes, contested $contested", ({ facts, contested }) => {
    const stated: Facts = { ...supplier, ...closed, ...facts };
    for (const asOf of ["2026-07-26", "2026-07-27"]) {
      expect(verdictOf("ai-act/art-25.4", stated, { asOf })).toBe("yes");
      expect(verdictOf("ai-act/art-25.4", stated, { asOf, layer: "contested" })).toBe(contested);
    }
  });
  test("Art. 25(4), contested: a provider's own open system frees nobody who supplies it", () => {
    const stated: Facts = { ...buyer, ...closed, "system.openSource": true };
    for (const asOf of ["2026-07-26", "2026-07-27"]) {
      expect(verdictOf("ai-act/art-25.4", stated, { asOf, layer: "contested" })).toBe("yes");
    }
  });
  test("Art. 25(4), contested: open tools stay exempt", () => {
    const stated: Facts = { ...supplier, ...closed, "operator.suppliesOpenTools": true };
    for (const asOf of ["2026-07-26", "2026-07-27"]) {
      expect(verdictOf("ai-act/art-25.4", stated, { asOf, layer: "contested" })).toBe("no");
    }
  });
  test.each([
    { rule: "ai-act/art-25.2", facts: former },
    { rule: "ai-act/art-25.4", facts: buyer },
  ])("$rule carries Art. 99(4) since 27 July 2026 and no fine before", ({ rule, facts }) => {
    expect(obligation(rule, facts, "2026-07-26")?.fine).toBeUndefined();
    expect(obligation(rule, facts, "2026-07-27")?.fine).toBe("ai-act/art-99.4");
  });
  test.each([
    { rule: "ai-act/art-25.2", facts: former },
    { rule: "ai-act/art-25.4", facts: buyer },
  ])("$rule stands in Section 3: from 2 December 2027, before the amendment from 2 August 2026", ({ rule, facts }) => {
    expect(obligation(rule, facts, "2026-07-26")?.applies.effective).toBe("2026-08-02");
    expect(obligation(rule, facts, "2026-07-27")?.applies.effective).toBe("2027-12-02");
  });
});
