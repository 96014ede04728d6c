import {
  type Basis,
  classify,
  type FactKey,
  type Facts,
  type IsoDate,
  type Obligation,
  type Verdict,
} from "../index.ts";

// Example systems, operators and questions for the tables about duties. For tests only; no product imports this file.

/** The day that is asked about where a table names none. */
const ASKED = "2026-11-21";

/** Nobody's role: every activity, every change to somebody else's system and every special nature denied. */
const nobody: Facts = {
  "operator.develops": false,
  "operator.ownName": false,
  "operator.uses": false,
  "operator.personalUse": false,
  "operator.representsProvider": false,
  "operator.imports": false,
  "operator.distributes": false,
  "operator.sellsWithProduct": false,
  "operator.integratesModel": false,
  "operator.rebrands": false,
  "operator.modifiesSubstantially": false,
  "operator.changesPurpose": false,
  "operator.formerProvider": false,
  "operator.usesSuppliedParts": false,
  "operator.suppliesParts": false,
  "model.provides": false,
};

/** Who holds one role each. */
export const operators = {
  provider: { ...nobody, "operator.develops": true, "operator.ownName": true },
  deployer: { ...nobody, "operator.uses": true },
  importer: { ...nobody, "operator.imports": true },
  distributor: { ...nobody, "operator.distributes": true },
  representative: { ...nobody, "operator.representsProvider": true },
  "model provider": {
    ...nobody,
    "model.provides": true,
    "model.general": true,
    "model.manyTasks": true,
    "model.integrable": true,
    "model.researchOnly": false,
    "model.modifies": false,
  },
} as const satisfies Readonly<Record<string, Facts>>;

/** Who becomes provider of a high-risk system under Art. 25(1): a deployer that puts its own name on it. */
export const rebrander: Facts = { ...operators.deployer, "operator.rebrands": true };

/** Who becomes provider under Art. 25(3): the manufacturer of the product that the system is a part of. */
export const manufacturer: Facts = { ...nobody, "operator.sellsWithProduct": true };

/** The name of an operator. */
export type Operator = keyof typeof operators;

/** The names of all operators, in the order of Art. 3. */
export const OPERATORS = [
  "provider",
  "deployer",
  "importer",
  "distributor",
  "representative",
  "model provider",
] as const;

/** A company's AI system on the Union market that no field of the Act names, with nothing special about it. */
export const ordinary: Facts = {
  "system.machineBased": true,
  "system.autonomous": true,
  "system.pursuesObjectives": true,
  "system.infers": true,
  "system.generatesOutputs": true,
  "system.influencesEnvironment": true,
  "system.basicProcessingOnly": false,
  "system.militaryOnly": false,
  "system.thirdCountryCooperation": false,
  "system.researchOnly": false,
  "system.notYetReleased": false,
  "system.openSource": false,
  "operator.inUnion": true,
  "system.onUnionMarket": true,
  "system.outputUsedInUnion": true,
  "practice.manipulates": false,
  "practice.exploitsVulnerability": false,
  "practice.scoresPersons": false,
  "practice.predictsOffences": false,
  "practice.buildsFaceDatabase": false,
  "imagery.intimate": false,
  "imagery.childAbuse": false,
  "emotion.infers": false,
  "emotion.infersIntentions": false,
  "biometrics.categorises": false,
  "biometrics.identifiesRemotely": false,
  "bias.specialCategories": false,
  "system.onOwnModel": false,
  "system.inLargePlatform": false,
  "operator.size": "larger",
  "operator.hasLinkedEnterprises": true,
  "operator.publicAuthority": false,
  "operator.unionBody": false,
  "operator.publicLawBody": false,
  "operator.providesPublicServices": false,
  "operator.financialInstitution": false,
  "product.legislation": [],
  "product.isProduct": false,
  "infrastructure.operates": [],
  "education.use": [],
  "employment.use": [],
  "services.use": [],
  "lawEnforcement.use": [],
  "lawEnforcement.byAuthority": false,
  "migration.use": [],
  "migration.byAuthority": false,
  "justice.use": [],
  "justice.byAuthority": false,
  "derogation.profiling": false,
  "derogation.grounds": [],
  "interaction.direct": false,
  "content.deepFake": false,
  "content.publishedOnPublicInterest": false,
  "content.generates": [],
  "market.placedOn": "2029-01-01",
  "market.ownUseOnly": false,
  "market.forPublicAuthorities": false,
  "market.annexXComponent": false,
};

const profiling: Facts = { "derogation.profiling": true };
const product: Facts = {
  "product.isProduct": true,
  "product.thirdPartyAssessment": "required",
  "safety.endangersHealth": true,
  "safety.endangersProperty": true,
  "safety.function": true,
  "safety.unrelatedOnly": false,
};

/** A CV ranking: high-risk by Annex III, point 4(a). */
export const byUse: Facts = {
  ...ordinary,
  ...profiling,
  "employment.use": ["evaluate-candidates"],
  "employment.beneficiary": "employer",
  "employment.protectsOnly": false,
};

/** Diagnostic software: high-risk by Annex I, Section A. */
export const bySectionA: Facts = { ...ordinary, ...product, "product.legislation": ["medical-devices"] };

/** Lane keeping in a car: high-risk by Annex I, Section B alone. */
export const bySectionB: Facts = { ...ordinary, ...product, "product.legislation": ["motor-vehicles"] };

/** A safety component of a lift: high-risk by Annex I, Section A. */
export const component: Facts = { ...bySectionA, "product.isProduct": false, "product.legislation": ["lifts"] };

/** A CV ranking that is also a safety component of a car: Annex III, and Annex I, Section B alone. */
export const byUseAndSectionB: Facts = {
  ...bySectionB,
  ...byUse,
  ...product,
  "product.legislation": ["motor-vehicles"],
};

/** Diagnostic software that also sorts applications, which Art. 6(3) leaves out: high-risk by Section A alone. */
export const bySectionAAndFreed: Facts = {
  ...bySectionA,
  "employment.use": ["other-selection"],
  "derogation.grounds": ["derogation.narrowTask"],
  "derogation.influencesDecision": false,
  "derogation.significantRisk": false,
  "derogation.documentedByProvider": true,
};

/** Triage software that is a medical device: high-risk by Annex III, point 5(d), and by Annex I, Section A. */
export const byBoth: Facts = { ...bySectionA, ...profiling, "services.use": ["patient-triage"] };

/** One system for each point of Annex III; no other field of the Act names it. */
export const points = {
  "1(a)": {
    ...ordinary,
    ...profiling,
    "biometrics.identifiesRemotely": true,
    "biometrics.verifiesOnly": false,
    "biometrics.cybersecurityOnly": false,
    "biometrics.realTime": false,
    "biometrics.publicSpace": false,
    "biometrics.forLawEnforcement": false,
  },
  "1(c)": {
    ...ordinary,
    ...profiling,
    "emotion.infers": true,
    "emotion.fromBiometrics": true,
    "emotion.area": ["other"],
    "emotion.reason": ["other"],
    "biometrics.permittedForOffences": false,
  },
  "2": {
    ...ordinary,
    ...profiling,
    "infrastructure.operates": ["electricity"],
    "infrastructure.cybersecurityOnly": false,
    "infrastructure.criticalEntity": true,
    "safety.endangersHealth": true,
    "safety.endangersProperty": true,
    "safety.function": true,
    "safety.unrelatedOnly": false,
  },
  "3(a)": { ...ordinary, ...profiling, "education.use": ["admission"] },
  "4(a)": byUse,
  "4(b)": { ...ordinary, ...profiling, "employment.use": ["decide-terms"] },
  "5(a)": {
    ...ordinary,
    ...profiling,
    "services.use": ["public-benefit-eligibility"],
    "services.forPublicAuthority": true,
  },
  "5(b)": {
    ...ordinary,
    ...profiling,
    "services.use": ["creditworthiness"],
    "services.naturalPersons": true,
    "services.detectsFraud": false,
  },
  "5(c)": {
    ...ordinary,
    ...profiling,
    "services.use": ["insurance-risk", "insurance-pricing"],
    "services.naturalPersons": true,
  },
  "5(d)": { ...ordinary, ...profiling, "services.use": ["emergency-calls"] },
  "6(a)": { ...ordinary, ...profiling, "lawEnforcement.use": ["victim-risk"], "lawEnforcement.byAuthority": true },
  "7(c)": { ...ordinary, ...profiling, "migration.use": ["applications"], "migration.byAuthority": true },
  "8(a)": {
    ...ordinary,
    ...profiling,
    "justice.use": ["research-or-interpret", "apply-law"],
    "justice.byAuthority": true,
  },
} as const satisfies Readonly<Record<string, Facts>>;

/** A point of Annex III that has an example here. */
export type Point = keyof typeof points;

/** The obligation that a rule lays on somebody, if it exists or may exist. */
export function obligation(rule: string, facts: Facts, asOf: IsoDate = ASKED): Obligation | undefined {
  return classify(facts, { asOf }).obligations.find((duty) => duty.rule === rule);
}

/** Whether a duty is ours: it exists, and we hold one of the roles it addresses. */
export function ours(rule: string, facts: Facts, asOf: IsoDate = ASKED): Verdict {
  const duty = obligation(rule, facts, asOf);
  if (duty === undefined) return "no";
  const held = duty.addressees.map((addressee) => addressee.ours);
  if (held.every((holds) => holds === "no")) return "no";
  return duty.verdict === "yes" && held.includes("yes") ? "yes" : "unknown";
}

/** What a rule says; `undefined` when none of its editions is law on that day. */
export function verdictOf(
  rule: string,
  facts: Facts,
  { asOf = ASKED, layer = "statute" }: { readonly asOf?: IsoDate; readonly layer?: Basis } = {},
): Verdict | undefined {
  return classify(facts, { asOf, layer }).findings.find((finding) => finding.rule === rule)?.verdict;
}

/** The same facts, some of them unstated. */
export function without(facts: Facts, ...keys: readonly (keyof Facts)[]): Facts {
  return keys.reduce((rest, key) => {
    const { [key]: _unstated, ...others } = rest;
    return others;
  }, facts);
}

/** The same facts with the opposite answer to a yes/no question. */
export function opposite(facts: Facts, key: FactKey): Facts {
  return { ...facts, [key]: facts[key] !== true };
}
