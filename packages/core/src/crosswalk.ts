export {
  type CountedMeasure,
  type Coverage,
  type CoveredProvision,
  coverageOf,
  type MappedProvision,
  type Mappings,
  mappingsOf,
  type Provision,
  type RecordedMeasure,
} from "./crosswalk/crosswalk.ts";
export { type CrosswalkWords, crosswalkWords, type SafeguardWords } from "./crosswalk/crosswalk.words.ts";
export {
  type Framework,
  type FrameworkId,
  frameworks,
  iso27001Themes,
  iso42001Controls,
  type Theme,
} from "./crosswalk/framework.ts";
export {
  generativeAiSafeguards,
  type ProtectionGoal,
  protectionGoals,
  type Safeguard,
  type SafeguardId,
  type SecurityGoal,
  safeguards,
} from "./crosswalk/safeguard.ts";
export { type Mapping, mapping, type Topic, type TopicId, topics } from "./crosswalk/topic.ts";
