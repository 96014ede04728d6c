import { test as law } from "@fast-check/vitest";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aiAct } from "../ai-act/ruleset.ts";
import { evaluateRule } from "../engine/evaluate.ts";
import type { Verdict } from "../engine/finding.ts";
import type { Rule } from "../engine/rule.ts";
import { defineRuleset } from "../engine/ruleset.ts";
import { readFacts } from "../engine/statement.ts";
import type { FactKey, Facts } from "../facts/facts.generated.ts";
import { practiceCatalogue } from "../facts/practice-catalogue.ts";
import { anyInventory, anySupplier } from "./any-inventory.ts";
import { factReader, factsOf, factsOfOrganisation } from "./facts-of.ts";
import type { Inventory, Organisation, Supplier, System } from "./inventory.ts";

const acme: Organisation = { id: "acme", name: "Acme", country: "DE" };
const system: System = { id: "chat", name: "Chat", provider: "P", intendedPurpose: "Answers", status: "productive" };

const policy = { id: "p", version: "1", status: "in-force" } as const;
const untrained: Facts = {
  "governance.literacyMeasures": false,
  "management.trainedRoles": [],
  "management.trainingTopics": [],
  "management.trainingScheduled": false,
};
const CHECKED = "management.suppliersChecked";
const TRANSFERS = "management.transferChecked";

const removals = fc.record({
  index: fc.nat({ max: 2 }),
  path: fc.constantFrom<readonly string[]>(
    ["processor"],
    ["contract"],
    ["transfer"],
    ["transfer", "toThirdCountry"],
    ["transfer", "basis"],
    ["transfer", "assessed"],
    ["transfer", "occasional"],
  ),
});

const anySuppliers = fc
  .tuple(anySupplier("one"), anySupplier("two"), anySupplier("three"))
  .chain((all) => fc.subarray(all));

const anyDayAsked = fc.option(fc.constantFrom("2024-03-01", "2026-11-21", "2027-12-03"), { nil: undefined });

law.prop([anyInventory(), anyDayAsked], { numRuns: 300 })(
  "only facts of the catalogue come out, each with a fitting value",
  (inventory, asOf) => {
    const consistent = { ...practiceCatalogue, contradictions: [] };
    for (const facts of factsIn(inventory, asOf)) {
      expect(() => readFacts(consistent, { ...facts })).not.toThrow();
      expect(Object.values(facts)).not.toContain(undefined);
    }
  },
);

law.prop([anyInventory(), fc.nat(), anyDayAsked], { numRuns: 300 })(
  "one more recorded key never removes a fact",
  (inventory, choice, asOf) => {
    const fewer = withoutOneKey(inventory, choice);
    fc.pre(fewer !== undefined);
    if (fewer === undefined) return;
    const before = factsIn(fewer, asOf);
    for (const [index, facts] of factsIn(inventory, asOf).entries()) {
      expect(Object.keys(facts)).toEqual(expect.arrayContaining(Object.keys(before[index] ?? {})));
    }
  },
);

law.prop([anyInventory(), anyDayAsked], { numRuns: 100 })(
  "a reader for many systems tells of each what is told of it alone, and of the organisation what all share",
  (inventory, asOf) => {
    const { organisation, systems } = inventory;
    const options = asOf === undefined ? {} : { asOf };
    const reader = factReader(organisation, options);
    expect(reader.organisation).toEqual(factsOfOrganisation(organisation, options));
    for (const system of systems) expect(reader.of(system)).toEqual(factsOf(organisation, system, options));
  },
);

law.prop([anySuppliers.chain((suppliers) => fc.tuple(fc.constant(suppliers), removals))], { numRuns: 2000 })(
  "one more recorded key about a supplier never overturns what is settled about contract and transfer",
  ([suppliers, { index, path }]) => {
    const fewer = suppliers.map((supplier, at) => (at === index ? without(supplier, path) : supplier));
    for (const rule of ["test/contract", "test/transfer"]) {
      const before = verdict(rule, fewer);
      if (before !== "unknown") expect(verdict(rule, suppliers)).toBe(before);
    }
  },
);

law.prop([anySuppliers], { numRuns: 2000 })(
  "a transfer is a gap when one supplier's does not stand, and none when each of them stands",
  (suppliers) => {
    // Nobody says that there is a transfer: then the basis is asked for together with it.
    const known = anyOf(suppliers.map(({ transfer }) => truth(transfer?.toThirdCountry)));
    const expected = anyOf(suppliers.map(lacksBasis));
    expect(verdict("test/transfer", suppliers)).toBe(known === "unknown" ? "unknown" : expected);
  },
);

law.prop([anySuppliers], { numRuns: 2000 })(
  "a contract is a gap when one processor has not signed, and none when each of them has or there is none",
  (suppliers) => {
    const lacking = suppliers.map((supplier) => both(truth(supplier.processor), negated(signed(supplier))));
    const expected = anyOf(lacking);
    const known = anyOf(suppliers.map(({ processor }) => truth(processor)));
    // Nobody says that there is a processor: then the contract is asked for together with it.
    expect(verdict("test/contract", suppliers)).toBe(known === "unknown" ? "unknown" : expected);
  },
);

test("what no record tells stays absent", () => {
  expect(factsOf(acme, system)).toEqual({ "governance.stage": "productive" });
});

test.each<{ record: string; organisation?: Partial<Organisation>; more?: Partial<System>; facts: Facts }>([
  { record: "owner: null", more: { owner: null }, facts: { "governance.ownerNamed": false } },
  { record: "an owner", more: { owner: { name: "A" } }, facts: { "governance.ownerNamed": true } },
  { record: "an owner in IT", more: { ownerRole: "it" }, facts: { "management.ownerRole": "it" } },
  { record: "nobody for the output", more: { outputOwner: null }, facts: { "management.outputOwnerNamed": false } },
  { record: "customers", more: { audience: ["customers"] }, facts: { "management.audience": ["customers"] } },
  {
    record: "a use case with limits",
    more: { useCase: { automated: ["Delivery"], notAutomated: ["Complaints"] } },
    facts: { "management.scopeStated": true },
  },
  {
    record: "a use case without limits",
    more: { useCase: { automated: ["Delivery"], notAutomated: [] } },
    facts: { "management.scopeStated": false },
  },
  {
    record: "a use case of limits alone",
    more: { useCase: { automated: [], notAutomated: ["Complaints"] } },
    facts: { "management.scopeStated": false },
  },
  { record: "a supporting role", more: { decisionRole: "support" }, facts: { "management.decisionRole": "support" } },
  { record: "no data classes", more: { dataClasses: [] }, facts: { "management.dataNamed": false } },
  { record: "a data class", more: { dataClasses: ["open"] }, facts: { "management.dataNamed": true } },
  { record: "no data flows", more: { dataFlows: [] }, facts: { "management.flowsRecorded": false } },
  {
    record: "a data flow",
    more: { dataFlows: [{ from: "mail", to: "chat", dataClass: "open" }] },
    facts: { "management.flowsRecorded": true },
  },
  { record: "a pilot without a goal", more: { pilotGoal: null }, facts: { "management.pilotGoalSet": false } },
  { record: "a pilot with a goal", more: { pilotGoal: "Faster" }, facts: { "management.pilotGoalSet": true } },
  {
    record: "a risk class with reasons and a name",
    more: { riskClass: { value: "minimal", assessedBy: { name: "A" }, reason: "Translates" } },
    facts: { "management.classReasoned": true },
  },
  {
    record: "a risk class without a reason",
    more: { riskClass: { value: "minimal", assessedBy: { name: "A" }, reason: null } },
    facts: { "management.classReasoned": false },
  },
  {
    record: "a risk class that nobody determined",
    more: { riskClass: { value: "minimal", assessedBy: null, reason: "Translates" } },
    facts: { "management.classReasoned": false },
  },
  { record: "a risk class alone", more: { riskClass: { value: "minimal" } }, facts: {} },
  {
    record: "an introduction",
    more: { introduction: { humanReview: "samples", automated: true } },
    facts: { "management.humanReview": "samples", "management.automatedEarly": true },
  },
  {
    record: "evidence",
    more: { evidence: ["logs-kept"], providerEvidence: ["accessible"], practices: ["staff-heard"] },
    facts: {
      "management.evidence": ["logs-kept"],
      "management.providerEvidence": ["accessible"],
      "management.practices": ["staff-heard"],
    },
  },
  {
    record: "how output is marked",
    more: { marking: { method: "Watermark" } },
    facts: { "management.evidence": ["undecided", "output-marked"] },
  },
  {
    record: "how output is marked, beside other evidence",
    more: { marking: { method: "Watermark" }, evidence: ["logs-kept", "output-marked"] },
    facts: { "management.evidence": ["logs-kept", "output-marked"] },
  },
  { record: "a detector of marks alone", more: { marking: { detector: "Reader" } }, facts: {} },
  {
    record: "no policies",
    organisation: { policies: [] },
    facts: {
      "governance.policyInForce": false,
      "management.dataRuled": false,
      "management.policyApproved": false,
      "management.policyReviewed": false,
    },
  },
  {
    record: "a draft policy",
    organisation: { policies: [{ id: "p", version: "1", status: "draft", approvedBy: { name: "A" } }] },
    facts: {
      "governance.policyInForce": false,
      "management.dataRuled": false,
      "management.policyApproved": false,
      "management.policyReviewed": false,
    },
  },
  {
    record: "a policy in force",
    organisation: { policies: [{ id: "p", version: "1", status: "in-force" }] },
    facts: { "governance.policyInForce": true },
  },
  {
    record: "a policy that was approved on a day",
    organisation: {
      policies: [
        { id: "p", version: "1", status: "in-force", approvedBy: { name: "A" }, validFrom: "2026-01-01" },
        { id: "other", version: "1", status: "in-force" },
      ],
    },
    facts: { "governance.policyInForce": true, "management.policyApproved": true },
  },
  {
    record: "a policy that was approved, nobody knows for when",
    organisation: { policies: [{ id: "p", version: "1", status: "in-force", approvedBy: { name: "A" } }] },
    facts: { "governance.policyInForce": true },
  },
  {
    record: "a policy with a contact",
    organisation: { policies: [{ id: "p", version: "1", status: "in-force", contact: { name: "A" } }] },
    facts: { "governance.policyInForce": true, "management.contactNamed": true },
  },
  {
    record: "no contact, and no policy that has one",
    organisation: { contact: null, policies: [] },
    facts: {
      "governance.policyInForce": false,
      "management.contactNamed": false,
      "management.dataRuled": false,
      "management.policyApproved": false,
      "management.policyReviewed": false,
    },
  },
  { record: "a contact", organisation: { contact: { name: "A" } }, facts: { "management.contactNamed": true } },
  { record: "no AI officer", organisation: { aiOfficer: null }, facts: { "management.aiOfficerNamed": false } },
  { record: "an AI officer", organisation: { aiOfficer: { name: "A" } }, facts: { "management.aiOfficerNamed": true } },
  {
    record: "a data protection officer",
    organisation: { dataProtectionOfficer: { name: "A" } },
    facts: { "agreement.officerDesignated": true },
  },
  {
    record: "no data protection officer",
    organisation: { dataProtectionOfficer: null },
    facts: { "agreement.officerDesignated": false },
  },
  {
    record: "a data protection officer, where somebody stated otherwise",
    organisation: { dataProtectionOfficer: { name: "A" }, facts: { "agreement.officerDesignated": false } },
    facts: { "agreement.officerDesignated": false },
  },
  {
    record: "concepts, of which one is a draft and one of another kind",
    organisation: {
      concepts: [
        { kind: "access", approvedOn: "2026-01-01" },
        { kind: "deletion" },
        { kind: "other", approvedOn: "2026-01-01" },
      ],
    },
    facts: { "management.concepts": ["access"] },
  },
  {
    record: "measures, of which one is planned, one covers another system and one is of another kind",
    organisation: {
      measures: [
        { id: "a", title: "A", kind: "encryption", implementedOn: "2026-01-01" },
        { id: "b", title: "B", kind: "backup" },
        { id: "c", title: "C", kind: "firewall", implementedOn: "2026-01-01", coversSystems: ["other"] },
        { id: "d", title: "D", kind: "other", implementedOn: "2026-01-01" },
        { id: "e", title: "E", kind: "logging", implementedOn: "2026-01-01", coversSystems: ["chat"] },
      ],
    },
    facts: { "management.measures": ["encryption", "logging"] },
  },
  { record: "no incidents", organisation: { incidents: [] }, facts: { "management.incidentsEvaluated": true } },
  {
    record: "an incident of which nothing was learnt",
    organisation: {
      incidents: [
        { id: "i", lessons: ["Check"] },
        { id: "j", lessons: [] },
      ],
    },
    facts: { "management.incidentsEvaluated": false },
  },
  { record: "an incident alone", organisation: { incidents: [{ id: "i" }] }, facts: {} },
  {
    record: "frames",
    organisation: {
      certificates: [
        { standard: "iso-27001", status: "followed" },
        { standard: "other", status: "certified" },
      ],
    },
    facts: { "management.frameworks": ["iso-27001"] },
  },
  {
    record: "shadow AI that nobody looked for",
    organisation: { shadowAi: { lastCheckOn: null, privateAccountsRuled: false } },
    facts: { "management.shadowAiChecked": false, "management.privateAccountsRuled": false },
  },
  { record: "no classes of data", organisation: { dataClasses: [] }, facts: { "management.dataSorted": false } },
  {
    record: "classes of data with levels",
    organisation: { dataClasses: [{ id: "open", name: { de: "Offen", en: "Open" }, level: "public" }] },
    facts: { "management.dataSorted": true },
  },
  {
    record: "a class of data without a level",
    organisation: { dataClasses: [{ id: "open", name: { de: "Offen", en: "Open" } }] },
    facts: {},
  },
  { record: "no trainings", organisation: { trainings: [] }, facts: untrained },
  {
    record: "a training that was only planned",
    organisation: { trainings: [{ id: "t", title: "T" }] },
    facts: untrained,
  },
  {
    record: "a training for everybody",
    organisation: {
      trainings: [{ id: "t", title: "T", heldOn: "2026-11-02", role: "everybody", topics: ["privacy", "law"] }],
    },
    facts: {
      "governance.literacyMeasures": true,
      "management.trainedRoles": ["leadership", "staff"],
      "management.trainingTopics": ["privacy"],
    },
  },
  {
    record: "a training for another system, without role and topics, that is not repeated",
    organisation: {
      trainings: [{ id: "t", title: "T", heldOn: "2026-11-02", nextOn: null, systems: ["other"] }],
    },
    facts: {
      "governance.literacyMeasures": false,
      "management.trainedRoles": ["undecided"],
      "management.trainingTopics": ["undecided"],
      "management.trainingScheduled": false,
    },
  },
  {
    record: "no suppliers",
    more: { suppliers: [] },
    facts: {
      "processing.byProcessor": false,
      "transfer.toThirdCountry": false,
      "management.reviewedBeforeChoice": true,
      "management.suppliersChecked": true,
      "management.transferChecked": true,
    },
  },
  {
    record: "a works council that was told",
    organisation: { worksCouncil: { exists: true } },
    more: {
      workplace: { usedByStaff: true, canMonitorStaff: false, councilInformed: true, agreementConcluded: false },
    },
    facts: {
      "workplace.councilExists": true,
      "workplace.usedByStaff": true,
      "workplace.canMonitorStaff": false,
      "workplace.councilInformed": true,
      "workplace.agreementConcluded": false,
    },
  },
  {
    record: "figures",
    organisation: { figures: { staff: 249.5, persons: 260, turnover: 80_000_000, balanceSheet: 43_000_000 } },
    facts: {
      "enterprise.staff": 249.5,
      "enterprise.persons": 260,
      "enterprise.turnover": 80_000_000,
      "enterprise.balanceSheet": 43_000_000,
      "operator.size": "sme",
    },
  },
  {
    record: "figures that are not complete",
    organisation: { figures: { staff: 3, turnover: 1 } },
    facts: { "enterprise.staff": 3, "enterprise.turnover": 1 },
  },
  {
    record: "figures, where somebody stated the size",
    organisation: { figures: { staff: 3, turnover: 1, balanceSheet: 1 }, facts: { "operator.size": "larger" } },
    facts: {
      "enterprise.staff": 3,
      "enterprise.turnover": 1,
      "enterprise.balanceSheet": 1,
      "operator.size": "larger",
    },
  },
  {
    record: "an impact assessment",
    more: { impactAssessment: { decidedOn: "2026-01-01", doneOn: "2026-02-01" } },
    facts: { "impact.screeningRecorded": true, "impact.state": "done" },
  },
  {
    record: "an impact assessment that was not done",
    more: { impactAssessment: { decidedOn: null, doneOn: null } },
    facts: { "impact.screeningRecorded": false, "impact.state": "none" },
  },
  {
    record: "an impact assessment, where somebody stated that another one covers it",
    more: { impactAssessment: { doneOn: null }, facts: { "impact.state": "covered" } },
    facts: { "impact.state": "covered" },
  },
])("$record is read as facts", ({ organisation = {}, more = {}, facts }) => {
  expect(factsOf({ ...acme, ...organisation }, { ...system, ...more })).toEqual({
    "governance.stage": "productive",
    ...facts,
  });
});

const asOf = "2026-11-21";

/** What lapses: the records, the fact, and what it is on the day. */
test.each<{
  record: string;
  organisation?: Partial<Organisation>;
  more?: Partial<System>;
  key: FactKey;
  value: unknown;
}>([
  ...days("2026-11-21", "2026-11-22", (validFrom) => ({
    record: "a policy valid from",
    organisation: { policies: [{ ...policy, validFrom }] },
    key: "governance.policyInForce",
  })),
  ...days("2026-11-21", "2026-11-20", (validUntil) => ({
    record: "a policy valid until",
    organisation: { policies: [{ ...policy, validUntil }] },
    key: "governance.policyInForce",
  })),
  ...days("2026-11-21", "2026-11-20", (nextReview) => ({
    record: "policies, of which one is to be reviewed on",
    organisation: {
      policies: [
        { ...policy, nextReview: "2027-01-01" },
        { ...policy, id: "q", nextReview },
      ],
    },
    key: "management.policyReviewed",
  })),
  ...days("2026-11-21", "2026-11-22", (heldOn) => ({
    record: "a training held on",
    organisation: { trainings: [{ id: "t", title: "T", heldOn }] },
    key: "governance.literacyMeasures",
  })),
  ...days("2026-11-21", "2026-11-20", (nextOn) => ({
    record: "a training due again on",
    organisation: { trainings: [{ id: "t", title: "T", heldOn: "2026-01-01", nextOn }] },
    key: "management.trainingScheduled",
  })),
  {
    record: "a training that is due and another one whose next day is set",
    organisation: {
      trainings: [
        { id: "t", title: "T", heldOn: "2026-01-01", nextOn: "2026-10-01" },
        { id: "u", title: "U", heldOn: "2026-10-01", nextOn: "2027-10-01" },
      ],
    },
    key: "management.trainingScheduled",
    value: true,
  },
  ...days("2025-11-21", "2025-11-20", (lastCheckOn) => ({
    record: "a look for shadow AI on",
    organisation: { shadowAi: { lastCheckOn } },
    key: "management.shadowAiChecked",
  })),
  ...days("2026-11-21", "2026-11-22", (lastCheckOn) => ({
    record: "a look for shadow AI that was to come, on",
    organisation: { shadowAi: { lastCheckOn } },
    key: "management.shadowAiChecked",
  })),
  {
    record: "a concept approved on the day",
    organisation: { concepts: [{ kind: "roles", approvedOn: "2026-11-21" }] },
    key: "management.concepts",
    value: ["roles"],
  },
  {
    record: "a concept approved a day later",
    organisation: { concepts: [{ kind: "roles", approvedOn: "2026-11-22" }] },
    key: "management.concepts",
    value: [],
  },
  {
    record: "a measure implemented a day later",
    organisation: { measures: [{ id: "m", title: "M", kind: "backup", implementedOn: "2026-11-22" }] },
    key: "management.measures",
    value: [],
  },
  {
    record: "a certificate valid until the day",
    organisation: { certificates: [{ standard: "c5", status: "certified", validUntil: "2026-11-21" }] },
    key: "management.frameworks",
    value: ["c5"],
  },
  {
    record: "a certificate that ran out the day before",
    organisation: { certificates: [{ standard: "c5", status: "certified", validUntil: "2026-11-20" }] },
    key: "management.frameworks",
    value: [],
  },
  ...days("2026-11-21", "2026-11-20", (nextReview) => ({
    record: "a system to be reviewed on",
    more: { nextReview },
    key: "management.reviewCurrent",
  })),
  ...days("2025-11-21", "2025-11-20", (lastReview) => ({
    record: "a system last reviewed on",
    more: { lastReview },
    key: "management.reviewCurrent",
  })),
  ...days("2026-11-01", "2026-10-31", (lastReview) => ({
    record: "a system to be reviewed on 1 November and reviewed on",
    more: { nextReview: "2026-11-01", lastReview },
    key: "management.reviewCurrent",
  })),
  { record: "a system never reviewed", more: { lastReview: null }, key: "management.reviewCurrent", value: false },
  { record: "a system of which nobody said so", more: {}, key: "management.reviewCurrent", value: undefined },
  {
    record: "an introduction until the day",
    more: { introduction: { humanReview: "samples", until: "2026-11-21" } },
    key: "management.introduction",
    value: "open",
  },
  {
    record: "an introduction that ended the day before",
    more: { introduction: { humanReview: "samples", until: "2026-11-20" } },
    key: "management.introduction",
    value: "overdue",
  },
  {
    record: "an introduction that was evaluated on the day",
    more: { introduction: { humanReview: "samples", until: "2026-11-20", reviewedOn: "2026-11-21" } },
    key: "management.introduction",
    value: "reviewed",
  },
  {
    record: "an introduction that was evaluated a day later",
    more: { introduction: { humanReview: "samples", until: "2026-11-20", reviewedOn: "2026-11-22" } },
    key: "management.introduction",
    value: "overdue",
  },
  {
    record: "an introduction without an end",
    more: { introduction: { humanReview: "samples" } },
    key: "management.introduction",
    value: undefined,
  },
  {
    record: "an impact assessment due again on the day",
    more: { impactAssessment: { doneOn: "2025-01-01", nextOn: "2026-11-21" } },
    key: "impact.state",
    value: "done",
  },
  {
    record: "an impact assessment due again the day before",
    more: { impactAssessment: { doneOn: "2025-01-01", nextOn: "2026-11-20" } },
    key: "impact.state",
    value: "outdated",
  },
  ...days("2026-01-02", "2026-01-03", (analysisOn) => ({
    record: "a system decided on 2 January and analysed on",
    more: { decidedOn: "2026-01-02", analysisOn },
    key: "management.analysedFirst",
  })),
  ...days("2026-01-02", "2026-01-03", (officerInvolvedOn) => ({
    record: "a system approved first on 2 January, and the officer involved on",
    more: {
      officerInvolvedOn,
      decisions: [
        { decision: "approved", decidedOn: "2026-05-02" },
        { decision: "approved-with-conditions", decidedOn: "2026-01-02" },
        { decision: "rejected", decidedOn: "2025-01-02" },
      ],
    },
    key: "management.officerFirst",
  })),
  {
    record: "a system that was analysed and of which no decision is on record",
    more: { analysisOn: "2026-01-01" },
    key: "management.analysedFirst",
    value: undefined,
  },
  {
    record: "a system that nobody analysed",
    more: { analysisOn: null },
    key: "management.analysedFirst",
    value: false,
  },
])("$record is told as of a day: $key $value", ({ organisation = {}, more = {}, key, value }) => {
  expect(factsOf({ ...acme, ...organisation }, { ...system, ...more }, { asOf })[key]).toEqual(value);
});

test.each<{ audits: Organisation["audits"]; found: unknown; because: string }>([
  { audits: [], found: [], because: "there is none" },
  { audits: [audit("a", {})], found: [], because: "it has no day" },
  { audits: [audit("a", { next: "2026-11-21" })], found: ["audit"], because: "the next one is on the day" },
  { audits: [audit("a", { next: "2026-11-20" })], found: [], because: "it is overdue" },
  {
    audits: [audit("a", { next: "2026-11-20" }), audit("b", { heldOn: "2026-11-20", next: "2027-11-20" })],
    found: ["audit"],
    because: "it was held when it was due",
  },
  {
    audits: [audit("a", { next: "2026-11-20" }), audit("b", { heldOn: "2026-11-19", next: "2027-11-20" })],
    found: [],
    because: "the one that was held came before the due day",
  },
  {
    audits: [audit("a", { next: "2026-11-20" }), audit("b", { heldOn: "2026-11-22", next: "2027-11-20" })],
    found: [],
    because: "the one that is to be held has not been held yet",
  },
  { audits: [audit("a", { heldOn: "2026-11-21" })], found: ["undecided"], because: "nobody said when the next one is" },
  { audits: [audit("a", { heldOn: "2026-11-22" })], found: [], because: "it has not been held yet" },
  {
    audits: [audit("a", { heldOn: "2026-01-01" }), { id: "p", kind: "penetration-test", next: "2027-01-01" }],
    found: ["penetration-test", "undecided"],
    because: "one kind is on schedule and the other one open",
  },
  { audits: [{ id: "r", kind: "review", next: "2027-01-01" }], found: [], because: "a review is neither" },
])("audits on schedule are $found, because $because", ({ audits, found }) => {
  expect(factsOfOrganisation({ ...acme, audits }, { asOf })["management.audits"]).toEqual(found);
  expect(factsOfOrganisation({ ...acme, audits })["management.audits"]).toBeUndefined();
});

test.each<{
  dataClasses?: string[];
  rows: readonly string[] | undefined;
  known?: boolean;
  ruled: unknown;
  because: string;
}>([
  { dataClasses: ["open", "secret"], rows: ["open", "secret"], ruled: true, because: "each class has a row" },
  { dataClasses: ["open", "secret"], rows: ["open"], ruled: false, because: "one has none" },
  { rows: ["open", "secret"], ruled: true, because: "each class of the organisation has a row" },
  { rows: ["open"], ruled: false, because: "one class of the organisation has none" },
  { rows: ["open"], known: false, ruled: undefined, because: "nobody said which classes there are" },
  { rows: [], known: false, ruled: false, because: "the tool is not in the matrix" },
  { dataClasses: [], rows: [], ruled: false, because: "the tool is not in the matrix, whatever it takes" },
  { dataClasses: [], rows: ["open"], ruled: true, because: "it takes none, and it is in the matrix" },
  { dataClasses: ["open"], rows: undefined, ruled: undefined, because: "the policy on record has no matrix" },
])("whether the policy rules the data is $ruled, because $because", ({ dataClasses, rows, known = true, ruled }) => {
  const matrix = rows?.map((dataClass) => ({ dataClass, system: "chat", decision: "ask" as const }));
  const elsewhere = { dataClass: "secret", system: "other", decision: "ask" as const };
  const organisation: Organisation = {
    ...acme,
    ...(known ? { dataClasses: ["open", "secret"].map((id) => ({ id, name: { de: "D", en: "E" } })) } : {}),
    policies: [
      { ...policy, ...(matrix === undefined ? {} : { matrix: [...matrix, elsewhere] }) },
      { ...policy, id: "old", status: "withdrawn" },
    ],
  };
  const facts = factsOf(organisation, { ...system, ...(dataClasses === undefined ? {} : { dataClasses }) });
  expect(facts["management.dataRuled"]).toBe(ruled);
});

test.each<{ suppliers: readonly Partial<Supplier>[]; key: FactKey; value: unknown; because: string }>([
  { suppliers: [{ checkedOn: "2025-11-21" }], key: CHECKED, value: true, because: "it was checked within the year" },
  { suppliers: [{ checkedOn: "2025-11-20" }], key: CHECKED, value: false, because: "that was more than a year ago" },
  { suppliers: [{ checkedOn: null }], key: CHECKED, value: false, because: "it was not checked" },
  { suppliers: [{ checkedOn: asOf }, {}], key: CHECKED, value: undefined, because: "nobody knows of the other" },
  { suppliers: [{ checkedOn: asOf }, { checkedOn: null }], key: CHECKED, value: false, because: "the other was not" },
  {
    suppliers: [{ dataReviewedOn: "2026-01-02", chosenOn: "2026-01-02" }],
    key: "management.reviewedBeforeChoice",
    value: true,
    because: "it was no later",
  },
  {
    suppliers: [{ dataReviewedOn: "2026-01-03", chosenOn: "2026-01-02" }],
    key: "management.reviewedBeforeChoice",
    value: false,
    because: "it was later",
  },
  {
    suppliers: [{ dataReviewedOn: "2026-01-01" }],
    key: "management.reviewedBeforeChoice",
    value: undefined,
    because: "nobody said when it was chosen",
  },
  {
    suppliers: [{ transfer: { toThirdCountry: true, checkedOn: "2025-11-20" } }],
    key: TRANSFERS,
    value: false,
    because: "the check has lapsed",
  },
  {
    suppliers: [
      { transfer: { toThirdCountry: true, checkedOn: "2025-11-21" } },
      { transfer: { toThirdCountry: false } },
    ],
    key: TRANSFERS,
    value: true,
    because: "the one transfer was checked",
  },
  {
    suppliers: [{ transfer: { checkedOn: "2025-11-20" } }],
    key: TRANSFERS,
    value: undefined,
    because: "nobody knows whether it is one",
  },
  {
    suppliers: [{ transfer: { checkedOn: "2026-11-20" } }],
    key: TRANSFERS,
    value: true,
    because: "it was checked, whether it is one or not",
  },
  {
    suppliers: [{ processor: true, checkedOn: asOf }, { checkedOn: null }],
    key: "agreement.guaranteesChecked",
    value: undefined,
    because: "the other may be a processor",
  },
  {
    suppliers: [
      { processor: true, checkedOn: asOf },
      { processor: false, checkedOn: null },
    ],
    key: "agreement.guaranteesChecked",
    value: true,
    because: "the other is none",
  },
  {
    suppliers: [{ processor: true, checkedOn: null }],
    key: "agreement.guaranteesChecked",
    value: false,
    because: "it was not checked",
  },
  { suppliers: [{ checkedOn: asOf }], key: "agreement.guaranteesChecked", value: undefined, because: "none is known" },
  {
    suppliers: [
      { processor: true, contract: { status: "signed", clauses: ["instructions", "audit"] } },
      { processor: true, contract: { status: "signed", clauses: ["audit", "deletion"] } },
      { processor: false, contract: { status: "signed", clauses: [] } },
    ],
    key: "agreement.clauses",
    value: ["audit"],
    because: "both contracts have it",
  },
  {
    suppliers: [
      { processor: true, contract: { status: "signed", clauses: ["audit"] } },
      { processor: true, contract: { status: "signed" } },
    ],
    key: "agreement.clauses",
    value: undefined,
    because: "nobody knows of the other contract",
  },
  {
    suppliers: [
      { processor: true, contract: { status: "signed", clauses: ["audit"] } },
      { contract: { status: "signed", clauses: ["audit"] } },
    ],
    key: "agreement.clauses",
    value: undefined,
    because: "nobody knows whether the other is a processor",
  },
])("of the suppliers: $key $value, because $because", ({ suppliers: records, key, value }) => {
  const suppliers = records.map((record, at) => ({ id: `s${at}`, name: "S", country: "DE", ...record }));
  const facts = factsOf({ ...acme, suppliers }, { ...system, suppliers: suppliers.map(({ id }) => id) }, { asOf });
  expect(facts[key]).toEqual(value);
});

describe("a chain of sub-processors", () => {
  const abroad = { toThirdCountry: true, basis: "none" } as const;
  const first: Supplier = { id: "first", name: "F", country: "DE", processor: true, contract: { status: "signed" } };
  const second: Supplier = {
    id: "second",
    name: "S",
    country: "US",
    processor: true,
    parent: "first",
    transfer: abroad,
  };
  const third: Supplier = { id: "third", name: "T", country: "US", processor: true, parent: "second" };
  const stranger: Supplier = { id: "stranger", name: "X", country: "US", processor: true, transfer: abroad };

  test.each(["first", "second", "third"])("counts as a whole for the one who names %s of it", (named) => {
    const facts = chain([first, second, third, stranger], [named]);
    expect(facts["transfer.basis"]).toBe("none");
    expect(facts["processing.contractSigned"]).toBe(true);
  });

  test("needs a contract with the supplier that works for us, and not with those that work for it", () => {
    const facts = chain(
      [
        { ...first, contract: { status: "draft" } },
        { ...second, contract: { status: "signed" } },
      ],
      ["second"],
    );
    expect(facts["processing.contractSigned"]).toBe(false);
  });

  test("leaves other suppliers out", () => {
    expect(chain([first, stranger], ["first"])["transfer.toThirdCountry"]).toBeUndefined();
  });

  test("that leads to nobody on record ends there", () => {
    expect(chain([{ ...second, parent: "gone" }], ["second"])["processing.contractSigned"]).toBeUndefined();
  });

  test("that runs in a circle ends where it began, and nobody in it is left out", () => {
    const circle = [{ ...first, parent: "second", contract: { status: "none" } as const }, second];
    expect(chain(circle, ["first"])["processing.contractSigned"]).toBe(false);
  });

  function chain(suppliers: readonly Supplier[], named: readonly string[]): Facts {
    return factsOf({ ...acme, suppliers }, { ...system, suppliers: named });
  }
});

test.each<{ situation: string; suppliers: readonly Supplier[]; basis: string | undefined; gap: Verdict }>([
  {
    situation: "adequacy beside standard clauses without an assessment",
    suppliers: [
      exporting("one", { basis: "adequacy" }),
      exporting("two", { basis: "standard-clauses", assessed: false }),
    ],
    basis: "standard-clauses",
    gap: "yes",
  },
  {
    situation: "a single transfer under a derogation beside standard clauses without an assessment",
    suppliers: [
      exporting("one", { basis: "derogation", occasional: true }),
      exporting("two", { basis: "standard-clauses", assessed: false, occasional: true }),
    ],
    basis: "standard-clauses",
    gap: "yes",
  },
  {
    situation: "adequacy, where nobody asked for an assessment, beside assessed clauses",
    suppliers: [
      exporting("one", { basis: "adequacy" }),
      exporting("two", { basis: "standard-clauses", assessed: true }),
    ],
    basis: "standard-clauses",
    gap: "no",
  },
  {
    situation: "adequacy beside a basis that nobody stated",
    suppliers: [exporting("one", { basis: "adequacy" }), exporting("two", {})],
    basis: undefined,
    gap: "unknown",
  },
  {
    situation: "adequacy beside a supplier about whom nobody said where it is",
    suppliers: [exporting("one", { basis: "adequacy" }), { id: "two", name: "Two", country: "US" }],
    basis: undefined,
    gap: "unknown",
  },
  {
    situation: "no basis beside adequacy",
    suppliers: [exporting("one", { basis: "adequacy" }), exporting("two", { basis: "none" })],
    basis: "none",
    gap: "yes",
  },
])("of two suppliers the weaker counts: $situation", ({ suppliers, basis, gap }) => {
  expect(
    factsOf({ ...acme, suppliers: [...suppliers] }, { ...system, suppliers: ["one", "two"] })["transfer.basis"],
  ).toBe(basis);
  expect(verdict("test/transfer", suppliers)).toBe(gap);
});

test("a fact that organisation and system both state is the system's", () => {
  const organisation = { ...acme, facts: { "operator.inUnion": true } };
  const facts = { "operator.inUnion": { value: false, statedBy: "A" } };
  expect(factsOf(organisation, { ...system, facts })["operator.inUnion"]).toBe(false);
});

// What the law asks of contract and transfer, put simply: a review asks more.
const contract: Rule<FactKey> = {
  id: "test/contract",
  source: { celex: "32016R0679", pinpoint: "Art. 28(3)" },
  from: "2018-05-25",
  outcome: "gap",
  when: { fact: "processing.byProcessor", is: true },
  unless: { fact: "processing.contractSigned", is: true },
};
const transfer: Rule<FactKey> = {
  id: "test/transfer",
  source: { celex: "32016R0679", pinpoint: "Art. 44" },
  from: "2018-05-25",
  outcome: "gap",
  when: { fact: "transfer.toThirdCountry", is: true },
  unless: {
    any: [
      { fact: "transfer.basis", is: "adequacy" },
      {
        all: [
          { fact: "transfer.basis", is: "data-privacy-framework" },
          { fact: "agreement.framework", includes: ["active"] },
        ],
      },
      {
        all: [
          { fact: "transfer.basis", includes: ["standard-clauses", "binding-corporate-rules"] },
          { fact: "transfer.assessed", is: true },
        ],
      },
      {
        all: [
          { fact: "transfer.basis", is: "derogation" },
          { fact: "transfer.occasional", is: true },
        ],
      },
    ],
  },
};
const asked = defineRuleset({ ...aiAct, rules: [contract, transfer] });

function factsIn({ organisation, systems }: Inventory, asOf: string | undefined): readonly Facts[] {
  const options = asOf === undefined ? {} : { asOf };
  return systems.map((one) => factsOf(organisation, one, options));
}

interface Lapsing {
  readonly record: string;
  readonly organisation?: Partial<Organisation>;
  readonly more?: Partial<System>;
  readonly key: FactKey;
}

/** Two rows of a table: the last day on which something is so, and the first on which it is not. */
function days(holds: string, fails: string, row: (day: string) => Lapsing): readonly (Lapsing & { value: boolean })[] {
  return [
    { ...row(holds), record: `${row(holds).record} ${holds}`, value: true },
    { ...row(fails), record: `${row(fails).record} ${fails}`, value: false },
  ];
}

function audit(id: string, daysOfIt: { readonly heldOn?: string; readonly next?: string }) {
  return { id, kind: "audit" as const, ...daysOfIt };
}

function exporting(id: string, transfer: NonNullable<Supplier["transfer"]>): Supplier {
  return { id, name: id, country: "US", transfer: { toThirdCountry: true, ...transfer } };
}

function verdict(rule: string, suppliers: readonly Supplier[]): Verdict | undefined {
  const names = suppliers.map(({ id }) => id);
  const facts = factsOf({ ...acme, suppliers: [...suppliers] }, { ...system, personalData: true, suppliers: names });
  return evaluateRule(asked, rule, { facts: { ...facts }, asOf: "2026-11-21" })?.verdict;
}

// The law, supplier by supplier and independent of how the facts are put together.
function lacksBasis({ transfer = {} }: Supplier): Verdict {
  const { toThirdCountry, basis, assessed, occasional } = transfer;
  const carried: Readonly<Record<string, Verdict>> = {
    adequacy: "yes",
    // What the certification covers is stated about the system; here nobody has said so.
    "data-privacy-framework": "unknown",
    "standard-clauses": truth(assessed),
    "binding-corporate-rules": truth(assessed),
    derogation: truth(occasional),
    none: "no",
  };
  return both(truth(toThirdCountry), negated(carried[basis ?? ""] ?? "unknown"));
}

function signed({ contract }: Supplier): Verdict {
  return contract === undefined ? "unknown" : truth(contract.status === "signed");
}

function truth(value: boolean | undefined): Verdict {
  return value === undefined ? "unknown" : value ? "yes" : "no";
}

function negated(value: Verdict): Verdict {
  return value === "unknown" ? "unknown" : value === "yes" ? "no" : "yes";
}

function both(one: Verdict, other: Verdict): Verdict {
  if (one === "no" || other === "no") return "no";
  return one === "yes" && other === "yes" ? "yes" : "unknown";
}

function anyOf(values: readonly Verdict[]): Verdict {
  if (values.includes("yes")) return "yes";
  return values.includes("unknown") ? "unknown" : "no";
}

/** The inventory without one optional key of its records; nothing when there is none. */
function withoutOneKey(inventory: Inventory, choice: number): Inventory | undefined {
  const paths = optionalKeys(inventory);
  const path = paths[choice % Math.max(paths.length, 1)];
  return path === undefined ? undefined : without(inventory, path);
}

/** Keys that a record needs, and those that say what a record is about: without them it is another one. */
const REQUIRED = new Set([
  ...["schema", "organisation", "systems", "id", "name", "country", "provider", "intendedPurpose", "status"],
  ...["title", "kind", "version", "standard", "exists", "humanReview", "channel", "value", "decision", "from", "to"],
  ...["dataClass", "system", "dataClasses", "suppliers", "coversSystems", "parent", "automated", "notAutomated"],
]);

/** The keys of a value and of everything in it that may be left out, as paths. */
function optionalKeys(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(Array.isArray(value) || REQUIRED.has(key) ? [] : [[key]]),
    ...(key === "facts" ? [] : optionalKeys(inner).map((path) => [key, ...path])),
  ]);
}

function without<Value extends object>(record: Value, [key, ...rest]: readonly string[]): Value {
  const copy = structuredClone(record);
  if (key === undefined) return copy;
  if (rest.length === 0) Reflect.deleteProperty(copy, key);
  const inner: unknown = Reflect.get(copy, key);
  if (rest.length > 0 && typeof inner === "object" && inner !== null) Reflect.set(copy, key, without(inner, rest));
  return copy;
}
