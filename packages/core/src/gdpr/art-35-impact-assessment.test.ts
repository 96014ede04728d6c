import { describe, expect, test } from "vitest";
import { practice } from "../governance/practice.ts";
import { type Basis, evaluateRule, type Facts, type Verdict } from "../index.ts";
import { gapId } from "../law/gap-id.ts";
import { unremarkable, unstated } from "./unremarkable-case.ts";

interface Row {
  readonly situation: string;
  readonly facts: Facts;
  readonly verdict: Verdict;
}

const evaluation: Facts = { "impact.evaluatesExtensively": true, "privacy.effect": "legal" };
const healthData: Facts = { "privacy.specialCategories": true, "privacy.largeScale": true };
const station: Facts = { "impact.monitorsPublicArea": true, "privacy.largeScale": true };

describe.each([
  {
    id: "gdpr/art-35.3.a",
    rows: [
      { situation: "scoring with legal effect", facts: evaluation, verdict: "yes" },
      { situation: "similar effect", facts: { ...evaluation, "privacy.effect": "similar" }, verdict: "yes" },
      { situation: "no effect", facts: { ...evaluation, "privacy.effect": "none" }, verdict: "no" },
      { situation: "not extensive", facts: { ...evaluation, "impact.evaluatesExtensively": false }, verdict: "no" },
      { situation: "effect unstated", facts: unstated(evaluation, "privacy.effect"), verdict: "unknown" },
      { situation: "extent unstated", facts: unstated(evaluation, "impact.evaluatesExtensively"), verdict: "unknown" },
    ],
  },
  {
    id: "gdpr/art-35.3.b",
    rows: [
      { situation: "health data of all patients", facts: healthData, verdict: "yes" },
      {
        situation: "convictions of many",
        facts: { "privacy.criminalData": true, "privacy.largeScale": true },
        verdict: "yes",
      },
      {
        situation: "neither health nor convictions",
        facts: { ...healthData, "privacy.specialCategories": false, "privacy.criminalData": false },
        verdict: "no",
      },
      { situation: "health data of few", facts: { ...healthData, "privacy.largeScale": false }, verdict: "no" },
      { situation: "scale unstated", facts: unstated(healthData, "privacy.largeScale"), verdict: "unknown" },
    ],
  },
  {
    id: "gdpr/art-35.3.c",
    rows: [
      { situation: "cameras in every station", facts: station, verdict: "yes" },
      { situation: "one car park", facts: { ...station, "privacy.largeScale": false }, verdict: "no" },
      { situation: "no public area", facts: { ...station, "impact.monitorsPublicArea": false }, verdict: "no" },
      { situation: "area unstated", facts: unstated(station, "impact.monitorsPublicArea"), verdict: "unknown" },
    ],
  },
  {
    id: "gdpr/art-35.5",
    rows: [
      { situation: "on the exemption list", facts: { "impact.exemption": ["white-list"] }, verdict: "yes" },
      { situation: "not on it", facts: { "impact.exemption": [] }, verdict: "no" },
      { situation: "unstated", facts: {}, verdict: "unknown" },
    ],
  },
  { id: "gdpr/art-35.10", rows: exemptByLaw() },
] as const)("$id", ({ id, rows }) => {
  test.each<Row>(rows)("$situation: $verdict", ({ facts, verdict }) => {
    expect(verdictOf(id, facts)).toBe(verdict);
  });
});

function exemptByLaw(): readonly Row[] {
  const facts: Facts = {
    "privacy.bases": ["legal-obligation"],
    "impact.exemption": ["law-governs-processing", "assessed-by-legislator"],
  };
  const task: Facts = { ...facts, "privacy.bases": ["public-task"] };
  return [
    { situation: "a report that the law lays down", facts, verdict: "yes" },
    { situation: "a public task", facts: task, verdict: "yes" },
    { situation: "consent", facts: { ...facts, "privacy.bases": ["consent"] }, verdict: "no" },
    {
      situation: "no law on this processing",
      facts: { ...facts, "impact.exemption": ["assessed-by-legislator"] },
      verdict: "no",
    },
    {
      situation: "impact not assessed by the legislator",
      facts: { ...facts, "impact.exemption": ["law-governs-processing"] },
      verdict: "no",
    },
    {
      situation: "an order to assess all the same",
      facts: { ...facts, "impact.exemption": ["law-governs-processing", "assessed-by-legislator", "national-order"] },
      verdict: "no",
    },
    { situation: "basis unstated", facts: unstated(facts, "privacy.bases"), verdict: "unknown" },
    { situation: "grounds unstated", facts: unstated(facts, "impact.exemption"), verdict: "unknown" },
  ];
}

const listed: Facts = { ...unremarkable, "impact.mustList": ["profiles"] };
const lawfulReport: Facts = {
  "privacy.bases": ["legal-obligation"],
  "impact.exemption": ["law-governs-processing", "assessed-by-legislator"],
};
const stated: Facts = { "processing.personalData": true, "processing.impactAssessmentRequired": true };
const staffTool: Facts = { ...unremarkable, "privacy.employeeData": true, "content.generates": ["text"] };

const required: readonly Row[] = [
  { situation: "nothing remarkable", facts: unremarkable, verdict: "no" },
  { situation: "extensive evaluation", facts: { ...unremarkable, ...evaluation }, verdict: "yes" },
  { situation: "large-scale health data", facts: { ...unremarkable, ...healthData }, verdict: "yes" },
  { situation: "a monitored station", facts: { ...unremarkable, ...station }, verdict: "yes" },
  { situation: "on the authorities’ list", facts: listed, verdict: "yes" },
  { situation: "on the list, no personal data", facts: { ...listed, "processing.personalData": false }, verdict: "no" },
  { situation: "a chatbot for customers", facts: { ...unremarkable, "interaction.direct": true }, verdict: "yes" },
  { situation: "stated as required, and nothing else", facts: stated, verdict: "yes" },
  { situation: "stated as not required, but listed", facts: listed, verdict: "yes" },
  {
    situation: "no case, own check unstated",
    facts: unstated(unremarkable, "processing.impactAssessmentRequired"),
    verdict: "unknown",
  },
  { situation: "list unstated", facts: unstated(unremarkable, "impact.mustList"), verdict: "unknown" },
  {
    situation: "listed, on the exemption list",
    facts: { ...listed, "impact.exemption": ["white-list"] },
    verdict: "no",
  },
  { situation: "listed, a report that the law lays down", facts: { ...listed, ...lawfulReport }, verdict: "no" },
  { situation: "listed, exemption unstated", facts: unstated(listed, "impact.exemption"), verdict: "unknown" },
  {
    situation: "stated as required although on the exemption list",
    facts: { ...listed, ...stated, "impact.exemption": ["white-list"] },
    verdict: "yes",
  },
  { situation: "covered by an earlier assessment", facts: { ...listed, "impact.state": "covered" }, verdict: "yes" },
  { situation: "two criteria only", facts: staffTool, verdict: "no" },
];

describe("Art. 35(1) GDPR: an impact assessment is required", () => {
  test.each(required)("$situation: $verdict", ({ facts, verdict }) => {
    expect(verdictOf("gdpr/art-35.1", facts)).toBe(verdict);
  });

  test.each<Row>([
    { situation: "two criteria", facts: { ...staffTool, "impact.reasonedAgainst": false }, verdict: "yes" },
    { situation: "two criteria and reasons", facts: { ...staffTool, "impact.reasonedAgainst": true }, verdict: "no" },
    { situation: "two criteria, reasons unstated", facts: staffTool, verdict: "unknown" },
    {
      situation: "two criteria without personal data",
      facts: { ...staffTool, "impact.reasonedAgainst": false, "processing.personalData": false },
      verdict: "no",
    },
    {
      situation: "one criterion",
      facts: { ...unremarkable, "privacy.employeeData": true, "impact.reasonedAgainst": false },
      verdict: "no",
    },
    { situation: "listed, with reasons", facts: { ...listed, "impact.reasonedAgainst": true }, verdict: "yes" },
  ])("by the guidelines, $situation: $verdict", ({ facts, verdict }) => {
    expect(verdictOf("gdpr/art-35.1", facts, { layer: "guideline" })).toBe(verdict);
  });
});

const duties: Facts = { ...listed, "privacy.role": ["controller"], "governance.stage": "productive" };

describe("Art. 35(1) GDPR: the assessment is missing", () => {
  test.each<Row>([
    { situation: "not begun", facts: { ...duties, "impact.state": "none" }, verdict: "yes" },
    { situation: "under way", facts: { ...duties, "impact.state": "in-progress" }, verdict: "yes" },
    { situation: "done", facts: { ...duties, "impact.state": "done" }, verdict: "no" },
    { situation: "covered", facts: { ...duties, "impact.state": "covered" }, verdict: "no" },
    { situation: "outdated", facts: { ...duties, "impact.state": "outdated" }, verdict: "no" },
    { situation: "unstated", facts: duties, verdict: "unknown" },
    {
      situation: "not begun, not required",
      facts: { ...duties, "impact.mustList": [], "impact.state": "none" },
      verdict: "no",
    },
    {
      situation: "not begun, a processor",
      facts: { ...duties, "impact.state": "none", "privacy.role": ["processor"] },
      verdict: "no",
    },
    {
      situation: "not begun, an idea",
      facts: { ...duties, "impact.state": "none", "governance.stage": "idea" },
      verdict: "no",
    },
  ])("$situation, a gap: $verdict", ({ facts, verdict }) => {
    expect(verdictOf(gapId("gdpr/art-35.1"), facts)).toBe(verdict);
  });
});

const presumed: Facts = { ...staffTool, "privacy.role": ["controller"], "governance.stage": "pilot" };

describe("WP248: two criteria presume an assessment, and reasons may rebut it", () => {
  test.each<Row>([
    { situation: "two criteria", facts: staffTool, verdict: "yes" },
    { situation: "one criterion", facts: { ...staffTool, "privacy.employeeData": false }, verdict: "no" },
    { situation: "no personal data", facts: { ...staffTool, "processing.personalData": false }, verdict: "no" },
    { situation: "exempt by list", facts: { ...staffTool, "impact.exemption": ["white-list"] }, verdict: "no" },
    { situation: "exempt by law", facts: { ...staffTool, ...lawfulReport }, verdict: "no" },
    { situation: "exemption unstated", facts: unstated(staffTool, "impact.exemption"), verdict: "unknown" },
  ])("$situation: $verdict", ({ facts, verdict }) => {
    expect(verdictOf("gdpr/art-35.presumed", facts)).toBe(verdict);
  });

  test.each<Row>([
    {
      situation: "neither assessment nor reasons",
      facts: { ...presumed, "impact.state": "none", "impact.reasonedAgainst": false },
      verdict: "yes",
    },
    {
      situation: "an assessment under way",
      facts: { ...presumed, "impact.state": "in-progress", "impact.reasonedAgainst": false },
      verdict: "yes",
    },
    {
      situation: "reasons",
      facts: { ...presumed, "impact.state": "none", "impact.reasonedAgainst": true },
      verdict: "no",
    },
    {
      situation: "done",
      facts: { ...presumed, "impact.state": "done", "impact.reasonedAgainst": false },
      verdict: "no",
    },
    {
      situation: "covered",
      facts: { ...presumed, "impact.state": "covered", "impact.reasonedAgainst": false },
      verdict: "no",
    },
    {
      situation: "outdated",
      facts: { ...presumed, "impact.state": "outdated", "impact.reasonedAgainst": false },
      verdict: "no",
    },
    { situation: "reasons unstated", facts: { ...presumed, "impact.state": "none" }, verdict: "unknown" },
    { situation: "state unstated", facts: { ...presumed, "impact.reasonedAgainst": false }, verdict: "unknown" },
  ])("$situation, a gap: $verdict", ({ facts, verdict }) => {
    expect(verdictOf(gapId("gdpr/art-35.presumed"), facts)).toBe(verdict);
  });
});

const made: Facts = { ...duties, "impact.state": "done", "agreement.officerDesignated": true };

interface Content {
  readonly id: string;
  readonly content: NonNullable<Facts["impact.content"]>;
  readonly gap: Verdict;
}

const contents: readonly Content[] = [
  { id: "gdpr/art-35.2", content: ["officer-advice"], gap: "no" },
  { id: "gdpr/art-35.2", content: ["views"], gap: "yes" },
  { id: "gdpr/art-35.7", content: ["description", "necessity", "risks", "measures"], gap: "no" },
  { id: "gdpr/art-35.7", content: ["necessity", "risks", "measures"], gap: "yes" },
  { id: "gdpr/art-35.7", content: ["description", "risks", "measures"], gap: "yes" },
  { id: "gdpr/art-35.7", content: ["description", "necessity", "measures"], gap: "yes" },
  { id: "gdpr/art-35.7", content: ["description", "necessity", "risks"], gap: "yes" },
  { id: "gdpr/art-35.9", content: ["views"], gap: "no" },
  { id: "gdpr/art-35.9", content: ["no-views-reasoned"], gap: "no" },
  { id: "gdpr/art-35.9", content: ["officer-advice"], gap: "yes" },
  { id: "practice/dpia-ai", content: ["ai-aspects"], gap: "no" },
  { id: "practice/dpia-ai", content: ["risks"], gap: "yes" },
];

describe("Art. 35(2), (7) and (9) GDPR: what the assessment contains", () => {
  test.each(contents)("$id with $content, a gap: $gap", ({ id, content, gap }) => {
    expect(verdictOf(gapId(id), { ...made, "impact.content": content })).toBe(gap);
  });

  test.each(["gdpr/art-35.2", "gdpr/art-35.7", "gdpr/art-35.9", "practice/dpia-ai"])(
    "%s hangs on an assessment",
    (id) => {
      expect(verdictOf(gapId(id), made)).toBe("unknown");
      for (const state of ["done", "covered", "outdated"] as const) {
        expect(verdictOf(id, { ...made, "impact.state": state })).toBe("yes");
      }
      for (const state of ["in-progress", "none"] as const) {
        expect(verdictOf(id, { ...made, "impact.state": state })).toBe("no");
      }
      expect(verdictOf(id, { ...made, "impact.mustList": [] })).toBe("no");
      expect(verdictOf(id, unstated(made, "impact.state"))).toBe("unknown");
    },
  );

  test("nobody asks for the advice of an officer who is not there", () => {
    expect(verdictOf("gdpr/art-35.2", { ...made, "agreement.officerDesignated": false })).toBe("no");
    expect(verdictOf("gdpr/art-35.2", unstated(made, "agreement.officerDesignated"))).toBe("unknown");
  });
});

test.each([
  { state: "done", owed: "yes", gap: "no" },
  { state: "covered", owed: "yes", gap: "no" },
  { state: "outdated", owed: "yes", gap: "yes" },
  { state: "in-progress", owed: "no", gap: "no" },
  { state: "none", owed: "no", gap: "no" },
] as const)("Art. 35(11) GDPR, an assessment that is $state, a gap: $gap", ({ state, owed, gap }) => {
  expect(verdictOf("gdpr/art-35.11", { ...made, "impact.state": state })).toBe(owed);
  expect(verdictOf(gapId("gdpr/art-35.11"), { ...made, "impact.state": state })).toBe(gap);
});

test("Art. 35(11) GDPR asks nothing of processing that needs no assessment", () => {
  expect(verdictOf("gdpr/art-35.11", { ...made, "impact.mustList": [] })).toBe("no");
});

const planned: Facts = { ...duties, "governance.stage": "idea" };

test.each<Row>([
  { situation: "no result kept", facts: { ...planned, "impact.screeningRecorded": false }, verdict: "yes" },
  { situation: "a result kept", facts: { ...planned, "impact.screeningRecorded": true }, verdict: "no" },
  { situation: "unstated", facts: planned, verdict: "unknown" },
  {
    situation: "no result kept, stopped",
    facts: { ...planned, "impact.screeningRecorded": false, "governance.stage": "stopped" },
    verdict: "no",
  },
  {
    situation: "no personal data",
    facts: { ...planned, "impact.screeningRecorded": false, "processing.personalData": false },
    verdict: "no",
  },
])("the preliminary check is kept already while planning, $situation, a gap: $verdict", ({ facts, verdict }) => {
  expect(verdictOf(gapId("practice/dpia-screening"), facts)).toBe(verdict);
});

test.each([
  "gdpr/art-35.1",
  "gdpr/art-35.2",
  "gdpr/art-35.7",
  "gdpr/art-35.9",
  "gdpr/art-35.11",
  "gdpr/art-35.presumed",
  "practice/dpia-ai",
])("a gap in %s is none while the system is an idea", (id) => {
  expect(verdictOf(gapId(id), { "governance.stage": "idea" })).toBe("no");
});

const all = [
  { id: "gdpr/art-35.1", fine: "gdpr/art-83.4", addressees: ["gdpr/art-4.7"] },
  { id: "gdpr/art-35.2", fine: "gdpr/art-83.4", addressees: ["gdpr/art-4.7"] },
  { id: "gdpr/art-35.7", fine: "gdpr/art-83.4", addressees: ["gdpr/art-4.7"] },
  { id: "gdpr/art-35.9", fine: "gdpr/art-83.4", addressees: ["gdpr/art-4.7"] },
  { id: "gdpr/art-35.11", fine: "gdpr/art-83.4", addressees: ["gdpr/art-4.7"] },
  { id: "gdpr/art-35.presumed", addressees: ["gdpr/art-4.7"] },
  { id: "practice/dpia-screening", addressees: ["gdpr/art-4.7"] },
  { id: "practice/dpia-ai", addressees: ["gdpr/art-4.7"] },
  { id: "gdpr/art-35.3.a" },
  { id: "gdpr/art-35.3.b" },
  { id: "gdpr/art-35.3.c" },
  { id: "gdpr/art-35.5" },
  { id: "gdpr/art-35.10" },
];

test.each(all)("$id is law since 25 May 2018 and falls on whom it names", ({ id, fine, addressees }) => {
  expect(evaluateRule(practice, id, { facts: {}, asOf: "2018-05-24" })).toBeUndefined();
  const finding = evaluateRule(practice, id, { facts: {}, asOf: "2018-05-25" });
  expect(finding?.verdict).toBe("unknown");
  expect(finding?.duty?.addressees).toEqual(addressees);
  expect(finding?.duty?.fine).toBe(fine);
});

function verdictOf(id: string, facts: Facts, { layer }: { layer?: Basis } = {}): Verdict | undefined {
  const question = { facts: { ...facts }, asOf: "2026-11-21" };
  return evaluateRule(practice, id, layer === undefined ? question : { ...question, layer })?.verdict;
}
