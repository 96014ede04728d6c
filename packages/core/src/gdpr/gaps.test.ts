import { describe, expect, test } from "vitest";
import type { Facts, Verdict } from "../index.ts";
import { allButOne, gapOn, verdictOn, without } from "./responsibility-case.ts";

interface Row {
  readonly situation: string;
  readonly facts: Facts;
  readonly gap: Verdict;
}

const processor: Facts = {
  "governance.stage": "productive",
  "processing.personalData": true,
  "processing.byProcessor": true,
  "processing.contractSigned": false,
};

const contracts: readonly Row[] = [
  { situation: "a processor without a contract", facts: processor, gap: "yes" },
  { situation: "a processor with a contract", facts: { ...processor, "processing.contractSigned": true }, gap: "no" },
  { situation: "no processor", facts: { ...processor, "processing.byProcessor": false }, gap: "no" },
  { situation: "no personal data", facts: { ...processor, "processing.personalData": false }, gap: "no" },
  { situation: "contract unstated", facts: without(processor, "processing.contractSigned"), gap: "unknown" },
  { situation: "processor unstated", facts: without(processor, "processing.byProcessor"), gap: "unknown" },
  { situation: "personal data unstated", facts: without(processor, "processing.personalData"), gap: "unknown" },
  {
    situation: "contract undecided",
    facts: { ...processor, "processing.contractSigned": "undecided" },
    gap: "unknown",
  },
];

const transfer: Facts = {
  "governance.stage": "productive",
  "processing.personalData": true,
  "transfer.toThirdCountry": true,
  "transfer.basis": "none",
  "transfer.assessed": false,
};

const transfers: readonly Row[] = [
  { situation: "a transfer without any basis", facts: transfer, gap: "yes" },
  { situation: "no transfer", facts: { ...transfer, "transfer.toThirdCountry": false }, gap: "no" },
  { situation: "no personal data", facts: { ...transfer, "processing.personalData": false }, gap: "no" },
  {
    situation: "an adequacy decision (no assessment needed)",
    facts: { ...transfer, "transfer.basis": "adequacy" },
    gap: "no",
  },
  {
    situation: "standard clauses with a transfer impact assessment",
    facts: { ...transfer, "transfer.basis": "standard-clauses", "transfer.assessed": true },
    gap: "no",
  },
  {
    situation: "standard clauses without an assessment",
    facts: { ...transfer, "transfer.basis": "standard-clauses" },
    gap: "yes",
  },
  {
    situation: "standard clauses, assessment unstated",
    facts: without({ ...transfer, "transfer.basis": "standard-clauses" }, "transfer.assessed"),
    gap: "unknown",
  },
  {
    situation: "binding corporate rules with an assessment",
    facts: { ...transfer, "transfer.basis": "binding-corporate-rules", "transfer.assessed": true },
    gap: "no",
  },
  {
    situation: "binding corporate rules without an assessment",
    facts: { ...transfer, "transfer.basis": "binding-corporate-rules" },
    gap: "yes",
  },
  {
    situation: "binding corporate rules, assessment unstated",
    facts: without({ ...transfer, "transfer.basis": "binding-corporate-rules" }, "transfer.assessed"),
    gap: "unknown",
  },
  {
    situation: "a derogation of Art. 49 for a single transfer",
    facts: { ...transfer, "transfer.basis": "derogation", "transfer.occasional": true },
    gap: "no",
  },
  {
    situation: "a derogation of Art. 49 for a routine (narrow, not for routine)",
    facts: { ...transfer, "transfer.basis": "derogation", "transfer.occasional": false },
    gap: "yes",
  },
  {
    situation: "a derogation of Art. 49, nobody said how often",
    facts: { ...transfer, "transfer.basis": "derogation" },
    gap: "unknown",
  },
  {
    situation: "no basis, but an assessment (an assessment is no basis)",
    facts: { ...transfer, "transfer.assessed": true },
    gap: "yes",
  },
  { situation: "basis unstated, not assessed", facts: without(transfer, "transfer.basis"), gap: "unknown" },
  {
    situation: "basis unstated, assessed",
    facts: without({ ...transfer, "transfer.assessed": true }, "transfer.basis"),
    gap: "unknown",
  },
  { situation: "place of the importer unstated", facts: without(transfer, "transfer.toThirdCountry"), gap: "unknown" },
  { situation: "personal data unstated", facts: without(transfer, "processing.personalData"), gap: "unknown" },
];

describe("Art. 28(3) GDPR: a processor needs a contract", () => {
  test.each(contracts)("$situation, a gap: $gap", ({ facts, gap }) => {
    expect(gapOn("gdpr/art-28.3", facts)).toBe(gap);
  });
});

describe("Art. 44 GDPR: a transfer needs a basis of Chapter V", () => {
  test.each(transfers)("$situation, a gap: $gap", ({ facts, gap }) => {
    expect(gapOn("gdpr/art-44", facts)).toBe(gap);
  });
});

const framework: Facts = {
  ...transfer,
  "transfer.basis": "data-privacy-framework",
  "agreement.framework": ["active", "entity", "service", "staff-data"],
  "agreement.adequacyChecked": true,
  "privacy.employeeData": true,
};
const customersOnly: Facts = {
  ...framework,
  "privacy.employeeData": false,
  "agreement.framework": ["active", "entity", "service"],
};

const frameworks: readonly Row[] = [
  { situation: "certified for company, service and data of employees", facts: framework, gap: "no" },
  { situation: "no data of employees, and none covered", facts: customersOnly, gap: "no" },
  {
    situation: "data of employees that are not covered",
    facts: { ...customersOnly, "privacy.employeeData": true },
    gap: "yes",
  },
  {
    situation: "not covered for data of employees, nobody said whether there are any",
    facts: without(customersOnly, "privacy.employeeData"),
    gap: "unknown",
  },
  { situation: "no check on record", facts: { ...framework, "agreement.adequacyChecked": false }, gap: "yes" },
  { situation: "check unstated", facts: without(framework, "agreement.adequacyChecked"), gap: "unknown" },
  { situation: "result of the check unstated", facts: without(framework, "agreement.framework"), gap: "unknown" },
  {
    situation: "a certificate, but another basis is claimed",
    facts: { ...framework, "transfer.basis": "none" },
    gap: "yes",
  },
];

describe("Decision (EU) 2023/1795: the Data Privacy Framework carries whom it covers", () => {
  test.each(frameworks)("$situation, a gap: $gap", ({ facts, gap }) => {
    expect(gapOn("gdpr/art-44", facts)).toBe(gap);
  });

  test.each(allButOne(["active", "entity", "service"] as const))("not $lacking: a gap", ({ left }) => {
    expect(gapOn("gdpr/art-44", { ...customersOnly, "agreement.framework": left })).toBe("yes");
  });
});

describe("the bases of Chapter V, each as a test of its own", () => {
  test.each([
    { basis: "adequacy", rule: "gdpr/art-45.1" },
    { basis: "data-privacy-framework", rule: "dpf/art-1" },
    { basis: "standard-clauses", rule: "gdpr/art-46.1" },
    { basis: "binding-corporate-rules", rule: "gdpr/art-46.1" },
    { basis: "derogation", rule: "gdpr/art-49.1" },
    { basis: "none", rule: undefined },
  ] as const)("$basis is $rule", ({ basis, rule }) => {
    const facts: Facts = {
      ...framework,
      "transfer.basis": basis,
      "transfer.assessed": true,
      "transfer.occasional": true,
    };
    const bases = ["gdpr/art-45.1", "dpf/art-1", "gdpr/art-46.1", "gdpr/art-49.1"];
    expect(bases.filter((id) => verdictOn(id, facts) === "yes")).toEqual(rule === undefined ? [] : [rule]);
  });
});

const clauseSet = ["right-module", "annex-parties", "annex-measures", "annex-sub-processors", "unchanged"] as const;
const steps = [
  "transfer-known",
  "tool-chosen",
  "law-assessed",
  "measures-added",
  "formal-steps",
  "re-evaluation",
] as const;

const cared: Facts = {
  ...transfer,
  "transfer.basis": "standard-clauses",
  "agreement.clauseSet": clauseSet,
  "agreement.assessmentSteps": steps,
  "agreement.adequacyChecked": false,
  "agreement.fallbackClauses": false,
};

describe("what goes with a basis", () => {
  test.each(allButOne(clauseSet))("Decision (EU) 2021/914: clauses without $lacking are a gap", ({ left }) => {
    expect(gapOn("scc/art-1", { ...cared, "agreement.clauseSet": left })).toBe("yes");
  });

  test.each(allButOne(steps))("Recommendations 01/2020: an assessment without $lacking is a gap", ({ left }) => {
    expect(gapOn("edpb/01-2020", { ...cared, "agreement.assessmentSteps": left })).toBe("yes");
  });

  test.each<{ id: string; situation: string; facts: Facts; gap: Verdict }>([
    { id: "scc/art-1", situation: "complete clauses", facts: cared, gap: "no" },
    { id: "scc/art-1", situation: "unstated", facts: without(cared, "agreement.clauseSet"), gap: "unknown" },
    {
      id: "scc/art-1",
      situation: "binding corporate rules have no clauses",
      facts: { ...cared, "transfer.basis": "binding-corporate-rules", "agreement.clauseSet": [] },
      gap: "no",
    },
    { id: "edpb/01-2020", situation: "all six steps", facts: cared, gap: "no" },
    {
      id: "edpb/01-2020",
      situation: "binding corporate rules, no step",
      facts: { ...cared, "transfer.basis": "binding-corporate-rules", "agreement.assessmentSteps": [] },
      gap: "yes",
    },
    {
      id: "edpb/01-2020",
      situation: "an adequacy decision needs none",
      facts: { ...cared, "transfer.basis": "adequacy", "agreement.assessmentSteps": [] },
      gap: "no",
    },
    { id: "edpb/01-2020", situation: "unstated", facts: without(cared, "agreement.assessmentSteps"), gap: "unknown" },
    {
      id: "practice/adequacy-check",
      situation: "an adequacy decision, not checked",
      facts: { ...cared, "transfer.basis": "adequacy" },
      gap: "yes",
    },
    {
      id: "practice/adequacy-check",
      situation: "an adequacy decision, checked",
      facts: { ...cared, "transfer.basis": "adequacy", "agreement.adequacyChecked": true },
      gap: "no",
    },
    { id: "practice/adequacy-check", situation: "clauses", facts: cared, gap: "no" },
    {
      id: "practice/adequacy-check",
      situation: "unstated",
      facts: without({ ...cared, "transfer.basis": "adequacy" }, "agreement.adequacyChecked"),
      gap: "unknown",
    },
    {
      id: "practice/framework-fallback",
      situation: "the framework without a fallback",
      facts: { ...cared, "transfer.basis": "data-privacy-framework" },
      gap: "yes",
    },
    {
      id: "practice/framework-fallback",
      situation: "the framework with a fallback",
      facts: { ...cared, "transfer.basis": "data-privacy-framework", "agreement.fallbackClauses": true },
      gap: "no",
    },
    { id: "practice/framework-fallback", situation: "clauses", facts: cared, gap: "no" },
    {
      id: "practice/framework-fallback",
      situation: "unstated",
      facts: without({ ...cared, "transfer.basis": "data-privacy-framework" }, "agreement.fallbackClauses"),
      gap: "unknown",
    },
  ])("$id, $situation, a gap: $gap", ({ id, facts, gap }) => {
    expect(gapOn(id, facts)).toBe(gap);
  });

  test.each(["scc/art-1", "edpb/01-2020"])("%s is asked only of a transfer of personal data", (id) => {
    expect(verdictOn(id, cared)).toBe("yes");
    expect(verdictOn(id, { ...cared, "transfer.toThirdCountry": false })).toBe("no");
    expect(verdictOn(id, { ...cared, "processing.personalData": false })).toBe("no");
  });

  test.each([
    { id: "practice/adequacy-check", basis: "adequacy" },
    { id: "practice/framework-fallback", basis: "data-privacy-framework" },
  ] as const)("$id is asked only of a transfer of personal data", ({ id, basis }) => {
    const facts: Facts = { ...cared, "transfer.basis": basis };
    expect(verdictOn(id, { ...facts, "transfer.toThirdCountry": false })).toBe("no");
    expect(verdictOn(id, { ...facts, "processing.personalData": false })).toBe("no");
  });
});

const parent: Facts = {
  "governance.stage": "productive",
  "processing.personalData": true,
  "agreement.foreignAccess": "open",
  "agreement.foreignOrder": "without-agreement",
};

describe("Art. 48: orders and access from a third country", () => {
  test.each<{ situation: string; facts: Facts; verdict: Verdict }>([
    { situation: "an order without an agreement", facts: parent, verdict: "yes" },
    {
      situation: "an order under an agreement",
      facts: { ...parent, "agreement.foreignOrder": "under-agreement" },
      verdict: "no",
    },
    { situation: "no order", facts: { ...parent, "agreement.foreignOrder": "none" }, verdict: "no" },
    { situation: "no personal data", facts: { ...parent, "processing.personalData": false }, verdict: "no" },
    { situation: "order unstated", facts: without(parent, "agreement.foreignOrder"), verdict: "unknown" },
  ])("$situation: $verdict", ({ facts, verdict }) => {
    expect(verdictOn("gdpr/art-48", facts)).toBe(verdict);
  });

  test.each<Row>([
    { situation: "a US parent, nothing settled", facts: parent, gap: "yes" },
    { situation: "settled", facts: { ...parent, "agreement.foreignAccess": "addressed" }, gap: "no" },
    { situation: "not possible", facts: { ...parent, "agreement.foreignAccess": "none" }, gap: "no" },
    { situation: "no personal data", facts: { ...parent, "processing.personalData": false }, gap: "no" },
    { situation: "unstated", facts: without(parent, "agreement.foreignAccess"), gap: "unknown" },
  ])("access from a third country, $situation, a gap: $gap", ({ facts, gap }) => {
    expect(gapOn("practice/foreign-access", facts)).toBe(gap);
  });

  test("access that is settled stays on record as a risk", () => {
    expect(verdictOn("practice/foreign-access", { ...parent, "agreement.foreignAccess": "addressed" })).toBe("yes");
  });
});

const harmed: Facts = {
  "processing.personalData": true,
  "agreement.damage": ["caused-by-infringement", "material"],
};

describe("Art. 82: damages", () => {
  test.each<{ damage: Facts["agreement.damage"]; statute: Verdict; guideline: Verdict }>([
    { damage: ["caused-by-infringement", "material"], statute: "yes", guideline: "yes" },
    { damage: ["caused-by-infringement", "immaterial"], statute: "yes", guideline: "yes" },
    { damage: ["material"], statute: "no", guideline: "no" },
    { damage: ["immaterial"], statute: "no", guideline: "no" },
    { damage: ["caused-by-infringement"], statute: "no", guideline: "no" },
    { damage: ["caused-by-infringement", "loss-of-control"], statute: "no", guideline: "yes" },
    { damage: ["loss-of-control"], statute: "no", guideline: "no" },
    { damage: ["caused-by-infringement", "material", "not-responsible"], statute: "no", guideline: "no" },
    { damage: [], statute: "no", guideline: "no" },
    { damage: "undecided", statute: "unknown", guideline: "unknown" },
  ])("$damage: $statute under the statute, $guideline under the case law", ({ damage = [], statute, guideline }) => {
    const facts: Facts = { ...harmed, "agreement.damage": damage };
    expect(verdictOn("gdpr/art-82.1", facts)).toBe(statute);
    expect(verdictOn("gdpr/art-82.1", facts, "guideline")).toBe(guideline);
  });

  test("no personal data, no claim under the GDPR", () => {
    expect(verdictOn("gdpr/art-82.1", { ...harmed, "processing.personalData": false })).toBe("no");
    const control: Facts = {
      "processing.personalData": false,
      "agreement.damage": ["caused-by-infringement", "loss-of-control"],
    };
    expect(verdictOn("gdpr/art-82.1", control, "guideline")).toBe("no");
  });
});
