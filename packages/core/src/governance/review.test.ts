import { test as law } from "@fast-check/vitest";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FactKey, Facts } from "../facts/facts.generated.ts";
import { gapId } from "../law/gap-id.ts";
import { anyInventory } from "./any-inventory.ts";
import { checkInventory } from "./check-inventory.ts";
import { chat, completeCompany, completeServiceProvider, northbeam, organisation } from "./complete-company.ts";
import type { Inventory, Organisation, Supplier, System } from "./inventory.ts";
import { practice } from "./practice.ts";
import { type Gap, reviewer, reviewInventory } from "./review.ts";

const asOf = "2026-11-21";
const anyDay = fc.constantFrom("2025-02-02", "2026-08-02", asOf, "2027-12-02");

law.prop([anyInventory(), anyDay])("a review survives JSON", (inventory, day) => {
  const review = reviewInventory(inventory, { asOf: day });
  expect(JSON.parse(JSON.stringify(review))).toEqual(review);
});

law.prop([anyInventory()])(
  "a review names only systems of the inventory, in its order, and none only where the organisation owes the duty",
  (inventory) => {
    const ids = inventory.systems.map(({ id }) => id);
    for (const { rule, systems } of reviewInventory(inventory, { asOf }).gaps) {
      expect(systems).toEqual(ids.filter((id) => systems.includes(id)));
      if (systems.length === 0) expect(isOwedOnce(rule), rule).toBe(true);
    }
  },
);

law.prop([anyInventory()])(
  "each gap stands once a state, the gravest first, and only an unclear one waits for facts",
  (inventory) => {
    const { gaps } = reviewInventory(inventory, { asOf });
    const weights = gaps.map(({ severity }) => ["high", "medium", "low"].indexOf(severity));
    expect(weights).toEqual([...weights].sort());
    expect(new Set(gaps.map(({ rule, state }) => `${rule} ${state}`)).size).toBe(gaps.length);
    for (const { state, openFacts, due } of gaps) {
      expect(openFacts.length > 0).toBe(state === "unclear");
      if (due !== undefined) expect(state).toBe("upcoming");
    }
  },
);

law.prop([anyInventory()])("what a review says of a system depends on no other system", (inventory) => {
  const together = reviewInventory(inventory, { asOf }).gaps;
  for (const { id, ...system } of inventory.systems) {
    const alone = reviewInventory({ ...inventory, systems: [{ id, ...system }] }, { asOf }).gaps;
    expect(standing(alone, id)).toEqual(standing(together, id));
  }
});

law.prop([anyInventory()])(
  "systems that come one after the other are reviewed as an inventory is, whenever somebody looks",
  ({ organisation: any, systems }) => {
    const { add, review } = reviewer(any, { asOf });
    for (const [at, system] of systems.entries()) {
      const before: Inventory = { ...completeCompany, organisation: any, systems: systems.slice(0, at) };
      expect(review()).toEqual(reviewInventory(before, { asOf }));
      add(system);
    }
    expect(review()).toEqual(reviewInventory({ ...completeCompany, organisation: any, systems }, { asOf }));
  },
);

law.prop([anyInventory()])(
  "what the organisation lacks whatever its systems are is said once and names no system",
  (inventory) => {
    const { gaps: owed } = reviewInventory({ ...inventory, systems: [] }, { asOf });
    const { gaps } = reviewInventory(inventory, { asOf });
    for (const { rule, state } of owed.filter((gap) => gap.state !== "unclear")) {
      expect(gaps.filter((gap) => gap.rule === rule).map((gap) => [gap.state, gap.systems])).toEqual([[state, []]]);
    }
  },
);

test("a day that does not exist is refused", () => {
  expect(() => reviewInventory(completeCompany, { asOf: "2026-02-30" })).toThrow(
    expect.objectContaining({ code: "invalid-date" }),
  );
});

describe.each([completeCompany, completeServiceProvider])(
  "$organisation.name has done and recorded everything",
  (company) => {
    test("and its records are in order", () => {
      expect(checkInventory(company).problems).toEqual([]);
    });

    test.each(["2026-11-21", "2026-12-02", "2027-01-15"])("so that a review finds nothing on %s", (day) => {
      expect(reviewInventory(company, { asOf: day }).gaps).toEqual([]);
    });
  },
);

/** Something that is taken away from a company that is complete, or that is added to it without what goes with it. */
interface Planted {
  readonly missing: string;
  readonly of?: Inventory;
  /** An option that is taken out of a list. */
  readonly lacks?: readonly [fact: FactKey, option: string];
  /** Other answers about the system. */
  readonly says?: Facts;
  readonly organisation?: Partial<Organisation>;
  readonly system?: Partial<System>;
  /** The rules whose gap it is, with its severity, in the order of the review. */
  readonly gaps: readonly string[];
}

const firm = completeServiceProvider;

function withoutClause(left: string): Supplier {
  const { contract = { status: "none" } } = northbeam;
  return { ...northbeam, contract: { ...contract, clauses: contract.clauses?.filter((clause) => clause !== left) } };
}

const planted: readonly Planted[] = [
  // GDPR.
  {
    missing: "fair and open processing",
    lacks: ["privacy.principles", "fair-and-open"],
    gaps: ["gdpr/art-5.1.a high"],
  },
  { missing: "a written purpose", lacks: ["privacy.principles", "purpose-written"], gaps: ["gdpr/art-5.1.b high"] },
  {
    missing: "reasons for each field",
    lacks: ["privacy.principles", "fields-justified"],
    gaps: ["gdpr/art-5.1.c high"],
  },
  {
    missing: "a path to correct answers",
    lacks: ["privacy.outputCare", "correction-path"],
    gaps: ["gdpr/art-5.1.d high", "practice/model-accuracy low"],
  },
  { missing: "a period of storage", lacks: ["privacy.principles", "retention-set"], gaps: ["gdpr/art-5.1.e high"] },
  { missing: "proof of the principles", lacks: ["privacy.principles", "provable"], gaps: ["gdpr/art-5.2 high"] },
  {
    missing: "a basis for each purpose",
    lacks: ["privacy.principles", "basis-per-purpose"],
    gaps: ["gdpr/art-5.1.a high", "gdpr/art-6.1 high"],
  },
  {
    missing: "the weighing of the interest",
    lacks: ["privacy.legitimateInterest", "balanced"],
    gaps: ["gdpr/art-6.1 high"],
  },
  {
    missing: "an answer within a month",
    lacks: ["privacy.rightsProcesses", "answer-in-a-month"],
    gaps: ["gdpr/art-12.3 high"],
  },
  {
    missing: "a way to give access",
    lacks: ["privacy.rightsProcesses", "access-and-copy"],
    gaps: ["gdpr/art-15 high"],
  },
  { missing: "a way to erase", lacks: ["privacy.rightsProcesses", "erase"], gaps: ["gdpr/art-17 high"] },
  { missing: "a way to object", lacks: ["privacy.rightsProcesses", "object"], gaps: ["gdpr/art-21.1 high"] },
  {
    missing: "the recipients in both notices",
    lacks: ["privacy.notices", "recipients"],
    gaps: ["gdpr/art-13 high", "gdpr/art-14 high"],
  },
  {
    missing: "the source in the notice about data from others",
    lacks: ["privacy.notices", "categories-and-source"],
    gaps: ["gdpr/art-14 high"],
  },
  { missing: "proof of the measures", lacks: ["privacy.accountability", "proof"], gaps: ["gdpr/art-24.1 medium"] },
  { missing: "principles built in", lacks: ["privacy.byDesign", "principles-built-in"], gaps: ["gdpr/art-25.1 high"] },
  {
    missing: "settings that keep data private",
    lacks: ["privacy.byDefault", "not-public"],
    gaps: ["gdpr/art-25.2 high"],
  },
  { missing: "a measure of recovery", lacks: ["privacy.measures", "recovery"], gaps: ["gdpr/art-32.1 high"] },
  {
    missing: "trained and pledged staff",
    lacks: ["privacy.measures", "training-and-confidentiality"],
    gaps: ["gdpr/art-32.4 high", "practice/security-measures low"],
  },
  {
    missing: "the duration in the agreement",
    lacks: ["agreement.frame", "duration"],
    gaps: ["gdpr/art-28.3.frame high"],
  },
  {
    missing: "the recipients in the record",
    lacks: ["agreement.recordFields", "recipients"],
    gaps: ["gdpr/art-30.1.d high"],
  },
  { missing: "an annex of the clauses", lacks: ["agreement.clauseSet", "annex-measures"], gaps: ["scc/art-1 high"] },
  {
    missing: "the measures in the impact assessment",
    lacks: ["impact.content", "measures"],
    gaps: ["gdpr/art-35.7 high"],
  },
  { missing: "the advice of the officer", lacks: ["impact.content", "officer-advice"], gaps: ["gdpr/art-35.2 high"] },
  { missing: "the views of those concerned", lacks: ["impact.content", "views"], gaps: ["gdpr/art-35.9 high"] },
  {
    missing: "the contact of the officer",
    lacks: ["agreement.officerStanding", "contact-published"],
    gaps: ["gdpr/art-37.7 high"],
  },
  {
    missing: "an officer without conflicts",
    lacks: ["agreement.officerStanding", "no-conflict"],
    gaps: ["gdpr/art-38.6 high"],
  },
  {
    missing: "the contract with customers of a processor",
    of: firm,
    lacks: ["agreement.asProcessor", "customer-contracts"],
    gaps: ["gdpr/art-28.3.processor high"],
  },
  {
    missing: "the bond of sub-processors",
    of: firm,
    lacks: ["agreement.asProcessor", "sub-processors-bound"],
    gaps: ["gdpr/art-28.4 high"],
  },
  {
    missing: "the categories in the record of the processor",
    of: firm,
    lacks: ["agreement.processorRecord", "categories"],
    gaps: ["gdpr/art-30.2 high"],
  },
  {
    missing: "the contract with the processor",
    organisation: { suppliers: [{ ...northbeam, contract: { ...northbeam.contract, status: "draft" } }] },
    gaps: ["gdpr/art-28.3 high"],
  },
  {
    missing: "the clause about deletion",
    organisation: { suppliers: [withoutClause("deletion")] },
    gaps: ["gdpr/art-28.3.g high"],
  },
  {
    missing: "a check of the supplier",
    organisation: { suppliers: [{ ...northbeam, checkedOn: null }] },
    gaps: ["gdpr/art-28.1 high"],
  },
  {
    missing: "the basis of the transfer",
    organisation: { suppliers: [{ ...northbeam, transfer: { toThirdCountry: true, basis: "none" } }] },
    gaps: ["gdpr/art-44 high"],
  },
  {
    missing: "the assessment behind the standard clauses",
    organisation: { suppliers: [{ ...northbeam, transfer: { ...northbeam.transfer, assessed: false } }] },
    gaps: ["gdpr/art-44 high"],
  },
  { missing: "a data protection officer", organisation: { dataProtectionOfficer: null }, gaps: ["gdpr/art-37.1 high"] },
  {
    missing: "an impact assessment",
    says: { "impact.reasonedAgainst": false },
    system: { impactAssessment: { decidedOn: "2026-01-15", doneOn: null } },
    gaps: ["gdpr/art-35.1 high", "gdpr/art-35.presumed low"],
  },
  {
    missing: "a new impact assessment after the day for it",
    system: { impactAssessment: { decidedOn: "2025-01-15", doneOn: "2025-02-09", nextOn: "2026-02-08" } },
    gaps: ["gdpr/art-35.11 high"],
  },
  {
    missing: "a register of breaches",
    says: {
      "agreement.breach": ["security", "aware"],
      "agreement.breachEffect": ["access"],
      "agreement.breachRisk": "unlikely",
      "agreement.breachRegister": false,
    },
    gaps: ["gdpr/art-33.5 high"],
  },
  {
    missing: "a basis for special categories",
    says: {
      "privacy.specialCategories": true,
      "privacy.specialBases": [],
      "labour.dataConditions": ["special-data-needed", "special-data-balanced"],
    },
    gaps: ["gdpr/art-9.1 high"],
  },
  {
    missing: "a basis for criminal data",
    says: { "privacy.criminalData": true, "privacy.criminalBasis": "none" },
    gaps: ["gdpr/art-10 medium"],
  },
  {
    missing: "a basis for a new purpose",
    says: { "privacy.newPurpose": true, "privacy.newPurposeBasis": [] },
    gaps: ["gdpr/art-6.4 high", "gdpr/art-13.3 high"],
  },
  {
    missing: "a ground for an automated decision",
    says: { "privacy.automatedDecision": true, "privacy.effect": "legal", "privacy.decisionBasis": [] },
    gaps: ["gdpr/art-15.1.h high", "gdpr/art-13 high", "gdpr/art-14 high", "gdpr/art-22.2 high"],
  },
  { missing: "an opt-out from advertising", says: { "privacy.directMarketing": true }, gaps: ["gdpr/art-21.2 high"] },
  {
    missing: "consent to the access to devices",
    says: { "device.purpose": "other", "device.consent": [] },
    gaps: ["tdddg/25.1 high"],
  },
  // BDSG.
  {
    missing: "safeguards for health data",
    says: {
      "privacy.specialCategories": true,
      "privacy.specialBases": ["health-care"],
      "privacy.specialSafeguards": [],
      "labour.dataConditions": ["special-data-needed", "special-data-balanced"],
    },
    gaps: ["bdsg/22.2 high"],
  },
  {
    missing: "a basis for the data of staff",
    says: { "labour.dataBases": [], "privacy.bases": [], "labour.consent": [], "labour.crimeDetection": [] },
    gaps: ["gdpr/art-6.1 high", "bdsg/26.1 high"],
  },
  {
    missing: "the weighing of special data of staff",
    says: {
      "privacy.specialCategories": true,
      "privacy.specialBases": ["legal-claims"],
      "labour.dataConditions": ["special-data-needed"],
    },
    gaps: ["bdsg/26.3 high"],
  },
  {
    missing: "a recognised method of scoring",
    says: {
      "scoring.ofPersons": true,
      "scoring.conditions": ["data-protection-law", "more-than-address"],
      "scoring.inputs": [],
      "scoring.agency": "none",
      "scoring.reviewedByLawyer": true,
    },
    gaps: ["bdsg/31.1 medium"],
  },
  {
    missing: "a lawyer's look at the scores",
    says: {
      "scoring.ofPersons": true,
      "scoring.conditions": ["data-protection-law", "recognised-method", "more-than-address"],
      "scoring.inputs": [],
      "scoring.agency": "none",
      "scoring.reviewedByLawyer": false,
    },
    gaps: ["bdsg/37a medium"],
  },
  {
    missing: "the notice of refused credit",
    says: { "scoring.consumerCredit": true, "scoring.agency": "listed-claims", "scoring.refusalNotice": false },
    gaps: ["bdsg/30.2 high"],
  },
  // BSIG.
  {
    missing: "a documentation of the measures",
    of: firm,
    lacks: ["nis2.measures", "documentation"],
    gaps: ["bsig/30.1.3 high"],
  },
  { missing: "a risk analysis", of: firm, lacks: ["nis2.measures", "risk-analysis"], gaps: ["bsig/30.2.1 high"] },
  {
    missing: "a plan for incidents",
    of: firm,
    lacks: ["nis2.measures", "incident-handling"],
    gaps: ["bsig/30.2.2 high"],
  },
  {
    missing: "a plan for supply chains",
    of: firm,
    lacks: ["nis2.measures", "supply-chain"],
    gaps: ["bsig/30.2.4 high"],
  },
  {
    missing: "multi-factor authentication",
    of: firm,
    lacks: ["nis2.measures", "authentication"],
    gaps: ["bsig/30.2.10 high"],
  },
  { missing: "the registration", of: firm, lacks: ["nis2.registration", "registered"], gaps: ["bsig/33.1 high"] },
  {
    missing: "the details about digital services",
    of: firm,
    lacks: ["nis2.registration", "digital-details"],
    gaps: ["bsig/34.1 high"],
  },
  {
    missing: "a management that supervises",
    of: firm,
    lacks: ["nis2.management", "supervises"],
    gaps: ["bsig/38.1 medium"],
  },
  { missing: "a trained management", of: firm, lacks: ["nis2.management", "trained"], gaps: ["bsig/38.3 medium"] },
  {
    missing: "the system in the list of assets",
    of: firm,
    lacks: ["nis2.systemMeasures", "asset-entry"],
    gaps: ["bsig/30.2.1-ai high"],
  },
  {
    missing: "a plan for the outage of the system",
    of: firm,
    lacks: ["nis2.systemMeasures", "continuity-plan"],
    gaps: ["bsig/30.2.3-ai high"],
  },
  {
    missing: "security clauses with the vendor",
    of: firm,
    lacks: ["nis2.systemMeasures", "security-clauses"],
    gaps: ["bsig/30.2.4-ai high"],
  },
  {
    missing: "an approval before the system acts",
    of: firm,
    lacks: ["nis2.systemMeasures", "approval"],
    gaps: ["bsig/30.2.9-ai high"],
  },
  {
    missing: "a look at whether hosted software is a cloud",
    organisation: {
      facts: {
        ...organisation.facts,
        "nis2.activities": ["hosted-software"],
        "nis2.saasCheck": "not-checked",
        "nis2.establishment": ["germany", "main-establishment-germany"],
        "nis2.forPay": true,
        "nis2.negligible": [],
        "nis2.federalAdministration": false,
        "nis2.landLaw": [],
      },
    },
    gaps: ["bsig/2.4-check low"],
  },
  // BetrVG.
  {
    missing: "the information of the works council",
    system: { workplace: { ...chat.workplace, councilInformed: false } },
    gaps: ["betrvg/90.1.3 high", "betrvg/80.2 medium"],
  },
  {
    missing: "the agreement about monitoring",
    system: { workplace: { ...chat.workplace, agreementConcluded: false } },
    gaps: ["betrvg/87.1.6 medium"],
  },
  {
    missing: "documents for the works council",
    lacks: ["labour.councilSteps", "documents"],
    gaps: ["betrvg/80.2 medium"],
  },
  {
    missing: "a talk with the works council",
    lacks: ["labour.councilSteps", "consultation"],
    gaps: ["betrvg/90.2 high"],
  },
  {
    missing: "an agreement about conduct",
    lacks: ["labour.councilSteps", "conduct-agreed"],
    gaps: ["betrvg/87.1.1 medium"],
  },
  {
    missing: "an agreement about training",
    lacks: ["labour.councilSteps", "training-agreed"],
    gaps: ["betrvg/97.2 medium"],
  },
  {
    missing: "an expert that the council asked for",
    says: { "labour.councilRequests": ["expert"] },
    gaps: ["betrvg/80.3 medium"],
  },
  {
    missing: "consent to a questionnaire",
    says: { "labour.personnelRules": ["questionnaire"] },
    gaps: ["betrvg/94.1 medium"],
  },
  {
    missing: "consent to guidelines that the system wrote",
    says: { "labour.personnelRules": ["ai-drafted-guidelines"] },
    gaps: ["betrvg/95.2a medium"],
  },
  { missing: "consent to a hiring", says: { "labour.measures": ["hiring"] }, gaps: ["betrvg/99.1 high"] },
  {
    missing: "talks about a change of the firm",
    says: { "labour.effects": ["conduct-rules", "basic-methods", "major-disadvantages"] },
    gaps: ["betrvg/111 high", "betrvg/112.1 medium"],
  },
  { missing: "word to the staff", says: { "labour.staffInformed": false }, gaps: ["betrvg/81.4 medium"] },
  // AGG, GeschGehG, StGB.
  {
    missing: "an end to a disadvantage",
    says: {
      "labour.equalityArea": ["work"],
      "labour.grounds": ["age"],
      "labour.disadvantage": ["direct"],
      "labour.justification": [],
      "labour.biasEvidence": ["bias-tests", "decision-logs"],
    },
    gaps: ["agg/7.1 medium"],
  },
  {
    missing: "an end to a disadvantage of customers",
    of: firm,
    says: {
      "labour.equalityArea": ["mass-contracts"],
      "labour.grounds": ["sex"],
      "labour.disadvantage": ["direct"],
      "labour.justification": [],
      "labour.biasEvidence": ["bias-tests", "decision-logs"],
    },
    gaps: ["agg/19.1 medium"],
  },
  {
    missing: "prevention of disadvantages",
    says: {
      "labour.equalityArea": ["work"],
      "labour.grounds": [],
      "labour.disadvantage": [],
      "labour.biasEvidence": ["decision-logs"],
    },
    gaps: ["agg/12.1 medium", "agg/22 medium"],
  },
  {
    missing: "logs of decisions",
    says: {
      "labour.equalityArea": ["work"],
      "labour.grounds": [],
      "labour.disadvantage": [],
      "labour.biasEvidence": ["bias-tests"],
    },
    gaps: ["agg/22 medium"],
  },
  {
    missing: "files about applicants",
    says: { "labour.applicants": true, "labour.biasEvidence": [] },
    gaps: ["agg/15.4 medium"],
  },
  {
    missing: "a ban on training with our secrets",
    lacks: ["secrecy.safeguards", "no-training"],
    gaps: ["geschgehg/2.1.b medium"],
  },
  {
    missing: "the permission of the owner of a secret",
    lacks: ["secrecy.safeguards", "owner-permits"],
    gaps: ["geschgehg/4.2.3 medium"],
  },
  {
    missing: "secrets that the provider does not need",
    of: firm,
    lacks: ["secrecy.providerConditions", "necessary"],
    gaps: ["stgb/203.3.2 high"],
  },
  {
    missing: "a pledge of the provider",
    of: firm,
    lacks: ["secrecy.providerConditions", "pledged"],
    gaps: ["stgb/203.4.1 high"],
  },
  {
    missing: "a pledge of those behind the provider",
    of: firm,
    lacks: ["secrecy.providerConditions", "others-pledged"],
    gaps: ["stgb/203.4.2 high"],
  },
  {
    missing: "comparable protection abroad",
    of: firm,
    lacks: ["secrecy.providerConditions", "comparable-protection"],
    gaps: ["practice/secrets-abroad low"],
  },
  {
    missing: "a basis for copied works",
    says: {
      "secrecy.copiesWorks": true,
      "secrecy.copyingBasis": [],
      "secrecy.reservation": "none",
      "secrecy.worksCare": ["copies-deleted", "input-rights", "similarity-check", "provenance"],
    },
    gaps: ["urhg/16 medium"],
  },
  // AI Act.
  {
    missing: "an end to a prohibited practice",
    says: {
      "system.practices": ["practice.manipulates"],
      "practice.distortsBehaviour": true,
      "practice.impairsDecision": true,
      "practice.causesDecision": true,
      "practice.significantHarm": true,
    },
    gaps: ["practice/prohibited-in-use high"],
  },
  {
    missing: "a training for this system",
    organisation: { trainings: organisation.trainings?.map((basics) => ({ ...basics, systems: [] })) },
    gaps: ["ai-act/art-4 medium"],
  },
  {
    missing: "a notice to those who write to the assistant",
    of: firm,
    system: { evidence: ["output-marked"] },
    gaps: ["ai-act/art-50.1 high"],
  },
  {
    missing: "a mark on what it writes",
    of: firm,
    system: { evidence: ["interaction-notice"] },
    gaps: ["ai-act/art-50.2 high"],
  },
  {
    missing: "a label on a deep fake",
    says: { "content.generates": ["text", "image"], "content.contacts": ["interaction.direct", "content.deepFake"] },
    system: { evidence: [] },
    gaps: ["ai-act/art-50.4.1 high"],
  },
  {
    missing: "a label on texts for the public",
    says: { "content.contacts": ["interaction.direct", "content.publishedOnPublicInterest"], "content.editorial": [] },
    system: { evidence: [] },
    gaps: ["ai-act/art-50.4.2 high"],
  },
  {
    missing: "a notice about emotion recognition",
    says: {
      "system.practices": ["emotion.infers"],
      "emotion.fromBiometrics": true,
      "biometrics.permittedForOffences": false,
      "emotion.area": ["other"],
      "emotion.reason": ["other"],
    },
    system: {
      evidence: [
        "instructions-followed",
        "oversight-assigned",
        "input-data-checked",
        "operation-monitored",
        "logs-kept",
        "provider-information-used",
        "workers-informed",
        "persons-informed",
        "rights-impact-assessed",
        "explanation-ready",
      ],
    },
    gaps: ["ai-act/art-50.3 high"],
  },
  // Good practice.
  { missing: "a policy", organisation: { policies: [] }, gaps: ["practice/policy low", "practice/data-matrix low"] },
  {
    missing: "a review of the policy",
    organisation: { policies: organisation.policies?.map((policy) => ({ ...policy, nextReview: "2026-11-20" })) },
    gaps: ["practice/policy-review low"],
  },
  { missing: "an AI officer", organisation: { aiOfficer: null }, gaps: ["practice/ai-officer low"] },
  {
    missing: "a penetration test on schedule",
    organisation: { audits: (organisation.audits ?? []).slice(0, 1) },
    gaps: ["practice/audits low"],
  },
  {
    missing: "lessons from an incident",
    organisation: { incidents: [{ id: "leak", lessons: [] }] },
    gaps: ["practice/lessons low"],
  },
  {
    missing: "a search for shadow AI",
    organisation: { shadowAi: { lastCheckOn: null, privateAccountsRuled: true } },
    gaps: ["practice/shadow-ai low"],
  },
  { missing: "somebody who answers for the system", system: { owner: null }, gaps: ["practice/owner low"] },
  {
    missing: "a reason for the risk class",
    system: { riskClass: { value: "minimal", assessedBy: { name: "A. Kern" }, reason: null } },
    gaps: ["practice/risk-class low"],
  },
  {
    missing: "an analysis before the decision",
    system: { analysisOn: "2026-02-17" },
    gaps: ["practice/analysis-first low"],
  },
  { missing: "flows of data", system: { dataFlows: [] }, gaps: ["practice/data-flows low"] },
  {
    missing: "a review of the system",
    system: { lastReview: null, nextReview: "2026-11-20" },
    gaps: ["practice/system-review low"],
  },
  {
    missing: "the voice of the staff",
    system: { practices: ["process-adapted", "origin-known", "output-rights-checked"] },
    gaps: ["practice/staff-heard low"],
  },
  {
    missing: "a look at the content before customers see it",
    of: firm,
    system: {
      practices: [...(chat.practices ?? []), "effects-documented", "customers-told"],
      evidence: ["interaction-notice", "output-marked"],
    },
    gaps: ["practice/content-review low"],
  },
];

describe.each(planted)("$missing", (row) => {
  const { of: company = completeCompany, gaps: expected } = row;
  const broken = withPlanted(company, row);
  const [system = chat] = broken.systems;

  test(`is found when it is missing, and nothing else: ${expected.join(", ")}`, () => {
    expect(checkInventory(broken).problems).toEqual([]);
    const { gaps } = reviewInventory(broken, { asOf });
    expect(gaps.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(expected);
    for (const gap of gaps) expect(gap).toMatchObject({ state: "gap", openFacts: [] });
  });

  test("is a gap of the organisation, or of the systems that lack it and not of the one beside them", () => {
    const owed = reviewInventory({ ...broken, systems: [] }, { asOf }).gaps.filter(({ state }) => state === "gap");
    const lacking = row.organisation === undefined ? [system.id] : ["beside", system.id];
    const rules = expected.map((gap) => gap.slice(0, gap.indexOf(" ")));
    expect(
      reviewInventory(withOneBeside(company, broken), { asOf }).gaps.map(({ rule, systems }) => [rule, systems]),
    ).toEqual(rules.map((rule) => [rule, owed.some((gap) => gap.rule === rule) ? [] : lacking]));
  });

  test("is no gap of a system that was stopped; what the organisation owes stays", () => {
    const stopped = { ...broken, systems: [{ ...system, status: "stopped" as const }] };
    const left = expected.filter((gap) => isOwedOnce(gap.slice(0, gap.indexOf(" "))));
    expect(reviewInventory(stopped, { asOf }).gaps.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(left);
  });
});

const lists = planted.filter(({ lacks }) => lacks !== undefined);

test.each(lists)("$missing is unclear, and no gap, while that part of the answer is undecided", (row) => {
  const { of: company = completeCompany, lacks: [fact] = [], gaps: expected } = row;
  const { gaps } = reviewInventory(withPlanted(company, row, ["undecided"]), { asOf });
  expect(gaps.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(expected);
  for (const gap of gaps) expect(gap).toMatchObject({ state: "unclear", openFacts: [fact] });
});

interface Unrecorded {
  readonly record: string;
  readonly organisation?: Partial<Organisation>;
  readonly system?: Partial<System>;
  /** The rules that are unclear then, each with the facts that would settle it. */
  readonly unclear: Readonly<Record<string, readonly string[]>>;
}

const unrecorded: readonly Unrecorded[] = [
  {
    record: "who answers for the system",
    system: { owner: undefined },
    unclear: { "practice/owner": ["governance.ownerNamed"] },
  },
  {
    record: "whether the works council was informed",
    system: { workplace: { ...chat.workplace, councilInformed: undefined } },
    unclear: {
      "betrvg/90.1.3": ["workplace.councilInformed"],
      "betrvg/80.2": ["workplace.councilInformed"],
    },
  },
  {
    record: "whether there is an agreement",
    system: { workplace: { ...chat.workplace, agreementConcluded: undefined } },
    unclear: { "betrvg/87.1.6": ["workplace.agreementConcluded"] },
  },
  {
    record: "whether the contract is signed",
    organisation: { suppliers: [{ ...northbeam, contract: undefined }] },
    unclear: Object.fromEntries([
      ["gdpr/art-28.3", ["processing.contractSigned"]],
      ...["a", "b", "c", "d", "e", "f", "g", "h", "h2"].map((clause) => [
        `gdpr/art-28.3.${clause}`,
        ["processing.contractSigned", "agreement.clauses"],
      ]),
    ]),
  },
  {
    record: "on what the transfer rests",
    organisation: { suppliers: [{ ...northbeam, transfer: { toThirdCountry: true, assessed: true } }] },
    unclear: {
      "gdpr/art-44": [
        "transfer.basis",
        "agreement.adequacyChecked",
        "agreement.framework",
        "transfer.assessed",
        "transfer.occasional",
      ],
      "practice/adequacy-check": ["transfer.basis", "agreement.adequacyChecked"],
      "practice/framework-fallback": ["transfer.basis", "agreement.fallbackClauses"],
      "practice/transfer-check": ["transfer.basis", "management.transferChecked"],
    },
  },
  {
    record: "which policies there are",
    organisation: { policies: undefined },
    unclear: {
      "practice/policy": ["governance.policyInForce"],
      "practice/policy-approval": ["governance.policyInForce", "management.policyApproved"],
      "practice/policy-review": ["governance.policyInForce", "management.policyReviewed"],
      "practice/data-matrix": ["management.dataRuled"],
    },
  },
  {
    record: "which trainings there were",
    organisation: { trainings: undefined },
    unclear: {
      "ai-act/art-4": ["governance.literacyMeasures"],
      "practice/training-audience": ["management.trainedRoles"],
      "practice/training-topics": ["management.trainingTopics"],
      "practice/training-repeated": ["management.trainingScheduled"],
    },
  },
  {
    record: "whether there is an officer",
    organisation: { dataProtectionOfficer: undefined },
    unclear: { "gdpr/art-37.1": ["agreement.officerDesignated"] },
  },
];

test.each(unrecorded)("when nobody recorded $record it is unclear, and no gap", (row) => {
  const silent = withPlanted(completeCompany, { missing: "", gaps: [], ...row });
  const { gaps } = reviewInventory(silent, { asOf });
  expect(Object.fromEntries(gaps.map(({ rule, openFacts }) => [rule, openFacts]))).toEqual(row.unclear);
  for (const { rule, state, systems } of gaps) {
    expect([state, systems], rule).toEqual(["unclear", isOwedOnce(rule) ? [] : ["chat"]]);
  }
});

describe("a duty of the whole organisation", () => {
  const breach: Facts = { "agreement.breach": ["security", "aware"], "agreement.breachEffect": ["access"] };
  const silent: Inventory = { ...completeCompany, organisation: without("agreement.breachRegister") };
  const happened: System = { ...chat, facts: { ...chat.facts, ...breach } };

  test("that the organisation alone leaves open is unclear for as long as there is no system", () => {
    const { gaps } = reviewInventory({ ...silent, systems: [] }, { asOf });
    expect(gaps.find(({ rule }) => rule === "gdpr/art-33.5")).toMatchObject({ state: "unclear", systems: [] });
  });

  test("is unclear no more when a system settles it", () => {
    expect(reviewInventory(silent, { asOf }).gaps).toEqual([]);
  });

  test("names the systems of which it stays open, where the others settle it", () => {
    const { gaps } = reviewInventory({ ...silent, systems: [{ ...happened, id: "leak" }, chat] }, { asOf });
    const [gap] = gaps.filter(({ rule }) => rule === "gdpr/art-33.5");
    expect(gap).toMatchObject({ state: "unclear", systems: ["leak"], openFacts: ["agreement.breachRegister"] });
  });

  test("is open for the organisation where nothing about its systems makes a difference", () => {
    const { gaps } = reviewInventory({ ...completeCompany, organisation: without("nis2.activities") }, { asOf });
    const [gap] = gaps.filter(({ rule }) => rule === "bsig/30.2.1");
    expect(gap).toMatchObject({ state: "unclear", systems: [] });
    expect(gap?.openFacts).toContain("nis2.activities");
  });

  function without(key: FactKey): Organisation {
    const facts = Object.entries(organisation.facts ?? {}).filter(([fact]) => fact !== key);
    return { ...organisation, facts: Object.fromEntries(facts) };
  }
});

test("a duty that does not apply yet is upcoming, with its first day among the systems", () => {
  const recruiting: System = {
    ...chat,
    evidence: [],
    facts: {
      ...chat.facts,
      "system.fields": ["employment.use"],
      "employment.use": ["filter-applications"],
      "derogation.profiling": true,
    },
  };
  const { gaps } = reviewInventory({ ...completeCompany, systems: [recruiting] }, { asOf });
  const oversight = gaps.find(({ rule }) => rule === "ai-act/art-26.2");
  expect(oversight).toMatchObject({
    state: "upcoming",
    due: "2027-12-02",
    severity: "high",
    systems: ["chat"],
    openFacts: [],
  });
  const { gaps: later } = reviewInventory({ ...completeCompany, systems: [recruiting] }, { asOf: "2027-12-02" });
  const reached = later.find(({ rule }) => rule === "ai-act/art-26.2");
  expect(reached?.state).toBe("gap");
  expect(reached).not.toHaveProperty("due");
});

/** The company with what is planted; `instead` takes the place of the option that is left out. */
function withPlanted(
  company: Inventory,
  { lacks, says, organisation: changed, system: other }: Planted,
  instead: readonly string[] = [],
): Inventory {
  const [fact, option] = lacks ?? [];
  const left = <Record extends { readonly facts?: object | undefined }>(record: Record): Record => {
    const list: unknown = new Map(Object.entries(record.facts ?? {})).get(fact ?? "");
    if (!Array.isArray(list) || fact === undefined) return record;
    if (!list.includes(option)) throw new Error(`${fact} has no ${option}`);
    return { ...record, facts: { ...record.facts, [fact]: [...list.filter((one) => one !== option), ...instead] } };
  };
  return {
    ...company,
    organisation: left({ ...company.organisation, ...changed }),
    systems: company.systems.map((system) =>
      left({ ...system, ...other, facts: { ...system.facts, ...other?.facts, ...says } }),
    ),
  };
}

/** A complete system before those of an inventory. */
function withOneBeside({ systems: [complete = chat] }: Inventory, broken: Inventory): Inventory {
  const policies = broken.organisation.policies?.map((policy) => ({
    ...policy,
    matrix: policy.matrix?.flatMap((permission) => [permission, { ...permission, system: "beside" }]),
  }));
  return {
    ...broken,
    organisation: { ...broken.organisation, policies },
    systems: [{ ...complete, id: "beside" }, ...broken.systems],
  };
}

function isOwedOnce(rule: string): boolean {
  return practice.rules.some(({ id, duty }) => id === gapId(rule) && duty?.scope === "organisation");
}

function standing(gaps: readonly Gap[], id: string): readonly unknown[] {
  return gaps.filter(({ systems }) => systems.includes(id)).map(({ rule, state }) => [rule, state]);
}
