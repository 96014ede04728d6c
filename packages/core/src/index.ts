export { emotionRecognition } from "./ai-act/annex-iii-1-biometrics.ts";
export { management, recruitment } from "./ai-act/annex-iii-4-employment.ts";
export { emotionInference } from "./ai-act/art-5-f-emotion.ts";
export { highRiskByUse } from "./ai-act/art-6-2-high-risk.ts";
export { derogation } from "./ai-act/art-6-3-derogation.ts";
export { providerDuties } from "./ai-act/art-16-provider.ts";
export { type IncidentKind, type IncidentPeriod, incidentDeadline, incidentPeriods } from "./ai-act/art-73-incident.ts";
export {
  type FineQuestion,
  fineTiers,
  type LowerCap,
  lowerCaps,
  type MaximumFine,
  maximumFine,
  type NoUndertaking,
  type Undertaking,
} from "./ai-act/art-99-penalties.ts";
export {
  type Authority,
  type Classification,
  type ClassifyOptions,
  classify,
  headline,
  type Notice,
  type Obligation,
} from "./ai-act/classify.ts";
export type { Headline } from "./ai-act/headline.ts";
export { openQuestions } from "./ai-act/questions.ts";
export { aiAct, aiActRules } from "./ai-act/ruleset.ts";
export { type Enterprise, type OperatorSize, type SizeLimit, sizeLimits, sizeOf } from "./ai-act/size.ts";
export type { Checklist } from "./engine/checklist.ts";
export { type Change, compare } from "./engine/compare.ts";
export type { Condition, DateTest, FactTest, FactValue, FactValues, RuleTest, Test } from "./engine/condition.ts";
export { type IsoDate, isIsoDate } from "./engine/date.ts";
export { evaluate, evaluateRule, type Question } from "./engine/evaluate.ts";
export type { Chapter, Fact, FactKind, FactScope } from "./engine/fact.ts";
export type { Application, Element, Finding, LegacyApplication, OtherReading, Verdict } from "./engine/finding.ts";
export { type Catalogue, type OpenQuestion, openQuestions as openQuestionsOf } from "./engine/question.ts";
export type { ApplicationDate, Basis, Duty, Legacy, Reading, Rule } from "./engine/rule.ts";
export {
  defineRuleset,
  type NotCovered,
  type QuestionPolicy,
  type Ruleset,
  type RulesetParts,
} from "./engine/ruleset.ts";
export type { Source } from "./engine/source.ts";
export { type Contradiction, contradictionsIn, readFacts, type Vocabulary } from "./engine/statement.ts";
export { type CoreErrorCode, isKiregelError, KiregelError } from "./error.ts";
export { catalogue, catalogueOf, chapters } from "./facts/catalogue.ts";
export type { ChecklistKey, FactKey, Facts } from "./facts/facts.generated.ts";
export { practiceCatalogue, practiceChapters } from "./facts/practice-catalogue.ts";
export { type AdequacyDecision, adequacyDecisions, adequacyOf, economicArea } from "./gdpr/adequacy.ts";
export {
  type GdprFineQuestion,
  gdprFineTiers,
  type MaximumGdprFine,
  maximumGdprFine,
  type PrivateBody,
  type PublicBody,
} from "./gdpr/art-83-penalties.ts";
export { bdsgFineTiers } from "./gdpr/bdsg-30-credit.ts";
export { tdddgFineTiers } from "./gdpr/tdddg-25-device.ts";
export {
  type AuthorityFinding,
  type AuthorityOptions,
  aiActAuthorityInGermany,
  type GermanAiAuthority,
} from "./governance/ai-act-authority.ts";
export {
  bsigSizeOverYears,
  classOverYears,
  type EnterpriseClass,
  type EnterpriseClassLimit,
  enterpriseClassLimits,
  enterpriseClassOf,
  type HeadCount,
  headCounts,
} from "./governance/company-size.ts";
export { type DecisionContext, decide } from "./governance/decide.ts";
export { type DecisionWords, decisionWords } from "./governance/decide.words.ts";
export type {
  Addressee,
  Asker,
  DataLevel,
  Decision,
  DecisionOutcome,
  DecisionReason,
  DecisionRequest,
  FoundKind,
  Presence,
  ReasonCode,
  RecordPointer,
  Remedy,
  TextClass,
} from "./governance/decision.ts";
export {
  type FactReader,
  type FactsOptions,
  factReader,
  factsOf,
  factsOfOrganisation,
} from "./governance/facts-of.ts";
export type {
  Audit,
  Incident,
  Inventory,
  Measure,
  Organisation,
  Permission,
  Person,
  Policy,
  Supplier,
  System,
  Training,
} from "./governance/inventory.ts";
export {
  type CombinedFigures,
  combinedFigures,
  figuresForBsig,
  type InvestorKind,
  mayBeSme,
  type RelatedEnterprise,
  relationLimits,
} from "./governance/linked-enterprise.ts";
export { practice, practiceRules } from "./governance/practice.ts";
export {
  type Gap,
  type GapState,
  type Review,
  type Reviewer,
  type ReviewOptions,
  reviewer,
  reviewInventory,
} from "./governance/review.ts";
export { type ReviewChange, type ReviewPeriod, reviewChanges } from "./governance/review-changes.ts";
export type { Severity } from "./governance/severity.ts";
export { cite, linkOf } from "./law/citation.ts";
export { type Explanation, explain, formatDay, formatValue, statements } from "./law/explain.ts";
export type { FineTier } from "./law/fine.ts";
export { type Instrument, instrument, instruments } from "./law/instrument.ts";
export { LOCALES, type Locale } from "./law/locale.ts";
export { type PendingLaw, type PendingStatus, pendingLaw } from "./law/pending.ts";
export type { Questionnaire, QuestionWords } from "./law/questionnaire.ts";
export { type FactWords, mergeWords, type RuleWords, type Words } from "./law/words.ts";
export {
  type BsigEntity,
  type BsigFineQuestion,
  type BsigFineTier,
  bsigFineTiers,
  maximumBsigFine,
} from "./nis2/bsig-65-penalties.ts";
export { type BsigSize, type BsigSizeLimit, bsigSizeLimits, bsigSizeOf } from "./nis2/bsig-size.ts";
export { type Activity, type EntityType, entityTypes } from "./nis2/sector.ts";
export { worksCouncilFineTiers } from "./workplace/betrvg-121-penalties.ts";
export { kiMigFineTiers, kiMigOffences, type NationalOffence } from "./workplace/ki-mig-15-penalties.ts";
