import type { Headline } from "../ai-act/headline.ts";

/** A class that a system belongs to when a rule says yes, and the rule in `only`, if there is one, too. */
export interface SystemClass {
  readonly rule: string;
  readonly only?: string;
  readonly classes: readonly string[];
}

/** The classes of AI systems, by rule. Those of an annex hold only where the system is high-risk by that route. */
export const systemClasses: readonly SystemClass[] = [
  { rule: "ai-act/art-3.1", classes: ["eu-aiact:AISystem", "airo:AISystem"] },
  { rule: "ai-act/art-3.39", classes: ["eu-aiact:EmotionRecognitionSystem"] },
  { rule: "ai-act/art-3.40", classes: ["eu-aiact:BiometricCategorisationSystem"] },
  { rule: "ai-act/art-3.41", classes: ["eu-aiact:RemoteBiometricIdentificationSystem"] },
  { rule: "ai-act/art-5.1.a", classes: ["eu-aiact:ProhibitedAISystem", "eu-aiact:ProhibitedAISystem-A5-1-a"] },
  { rule: "ai-act/art-5.1.b", classes: ["eu-aiact:ProhibitedAISystem", "eu-aiact:ProhibitedAISystem-A5-1-b"] },
  // Points (ba) and (bb) of 2026 have no class of their own in version 2.3.
  { rule: "ai-act/art-5.1.ba", classes: ["eu-aiact:ProhibitedAISystem"] },
  { rule: "ai-act/art-5.1.bb", classes: ["eu-aiact:ProhibitedAISystem"] },
  { rule: "ai-act/art-5.1.c", classes: ["eu-aiact:ProhibitedAISystem", "eu-aiact:ProhibitedAISystem-A5-1-c"] },
  { rule: "ai-act/art-5.1.d", classes: ["eu-aiact:ProhibitedAISystem", "eu-aiact:ProhibitedAISystem-A5-1-d"] },
  { rule: "ai-act/art-5.1.e", classes: ["eu-aiact:ProhibitedAISystem", "eu-aiact:ProhibitedAISystem-A5-1-e"] },
  { rule: "ai-act/art-5.1.f", classes: ["eu-aiact:ProhibitedAISystem", "eu-aiact:ProhibitedAISystem-A5-1-f"] },
  { rule: "ai-act/art-5.1.g", classes: ["eu-aiact:ProhibitedAISystem", "eu-aiact:ProhibitedAISystem-A5-1-g"] },
  { rule: "ai-act/art-5.1.h", classes: ["eu-aiact:ProhibitedAISystem", "eu-aiact:ProhibitedAISystem-A5-1-h"] },
  { rule: "ai-act/art-6.1", classes: ["eu-aiact:HighRiskAISystem", "eu-aiact:HighRiskAISystem-A6-1"] },
  { rule: "ai-act/art-6.2", classes: ["eu-aiact:HighRiskAISystem", "eu-aiact:HighRiskAISystem-A6-2"] },
  { rule: "ai-act/annex-i.a.1", only: "ai-act/art-6.1", classes: ["eu-aiact:HighRiskAISystem-AnnexI-1"] },
  { rule: "ai-act/annex-i.a.2", only: "ai-act/art-6.1", classes: ["eu-aiact:HighRiskAISystem-AnnexI-2"] },
  { rule: "ai-act/annex-i.a.3", only: "ai-act/art-6.1", classes: ["eu-aiact:HighRiskAISystem-AnnexI-3"] },
  { rule: "ai-act/annex-i.a.4", only: "ai-act/art-6.1", classes: ["eu-aiact:HighRiskAISystem-AnnexI-4"] },
  { rule: "ai-act/annex-i.a.5", only: "ai-act/art-6.1", classes: ["eu-aiact:HighRiskAISystem-AnnexI-5"] },
  { rule: "ai-act/annex-i.a.6", only: "ai-act/art-6.1", classes: ["eu-aiact:HighRiskAISystem-AnnexI-6"] },
  { rule: "ai-act/annex-i.a.7", only: "ai-act/art-6.1", classes: ["eu-aiact:HighRiskAISystem-AnnexI-7"] },
  { rule: "ai-act/annex-i.a.8", only: "ai-act/art-6.1", classes: ["eu-aiact:HighRiskAISystem-AnnexI-8"] },
  { rule: "ai-act/annex-i.a.9", only: "ai-act/art-6.1", classes: ["eu-aiact:HighRiskAISystem-AnnexI-9"] },
  { rule: "ai-act/annex-i.a.10", only: "ai-act/art-6.1", classes: ["eu-aiact:HighRiskAISystem-AnnexI-10"] },
  { rule: "ai-act/annex-i.a.11", only: "ai-act/art-6.1", classes: ["eu-aiact:HighRiskAISystem-AnnexI-11"] },
  { rule: "ai-act/annex-i.a.12", only: "ai-act/art-6.1", classes: ["eu-aiact:HighRiskAISystem-AnnexI-12"] },
  { rule: "ai-act/annex-i.b.13", only: "ai-act/art-6.1", classes: ["eu-aiact:HighRiskAISystem-AnnexI-13"] },
  { rule: "ai-act/annex-i.b.14", only: "ai-act/art-6.1", classes: ["eu-aiact:HighRiskAISystem-AnnexI-14"] },
  { rule: "ai-act/annex-i.b.15", only: "ai-act/art-6.1", classes: ["eu-aiact:HighRiskAISystem-AnnexI-15"] },
  { rule: "ai-act/annex-i.b.16", only: "ai-act/art-6.1", classes: ["eu-aiact:HighRiskAISystem-AnnexI-16"] },
  { rule: "ai-act/annex-i.b.17", only: "ai-act/art-6.1", classes: ["eu-aiact:HighRiskAISystem-AnnexI-17"] },
  { rule: "ai-act/annex-i.b.18", only: "ai-act/art-6.1", classes: ["eu-aiact:HighRiskAISystem-AnnexI-18"] },
  { rule: "ai-act/annex-i.b.19", only: "ai-act/art-6.1", classes: ["eu-aiact:HighRiskAISystem-AnnexI-19"] },
  { rule: "ai-act/annex-i.b.20", only: "ai-act/art-6.1", classes: ["eu-aiact:HighRiskAISystem-AnnexI-20"] },
  { rule: "ai-act/annex-iii.1.a", only: "ai-act/art-6.2", classes: ["eu-aiact:HighRiskAISystem-AnnexIII-1-a"] },
  { rule: "ai-act/annex-iii.1.b", only: "ai-act/art-6.2", classes: ["eu-aiact:HighRiskAISystem-AnnexIII-1-b"] },
  { rule: "ai-act/annex-iii.1.c", only: "ai-act/art-6.2", classes: ["eu-aiact:HighRiskAISystem-AnnexIII-1-c"] },
  { rule: "ai-act/annex-iii.2", only: "ai-act/art-6.2", classes: ["eu-aiact:HighRiskAISystem-AnnexIII-2"] },
  { rule: "ai-act/annex-iii.3.a", only: "ai-act/art-6.2", classes: ["eu-aiact:HighRiskAISystem-AnnexIII-3-a"] },
  { rule: "ai-act/annex-iii.3.b", only: "ai-act/art-6.2", classes: ["eu-aiact:HighRiskAISystem-AnnexIII-3-b"] },
  { rule: "ai-act/annex-iii.3.c", only: "ai-act/art-6.2", classes: ["eu-aiact:HighRiskAISystem-AnnexIII-3-c"] },
  { rule: "ai-act/annex-iii.3.d", only: "ai-act/art-6.2", classes: ["eu-aiact:HighRiskAISystem-AnnexIII-3-d"] },
  { rule: "ai-act/annex-iii.4.a", only: "ai-act/art-6.2", classes: ["eu-aiact:HighRiskAISystem-AnnexIII-4-a"] },
  { rule: "ai-act/annex-iii.4.b", only: "ai-act/art-6.2", classes: ["eu-aiact:HighRiskAISystem-AnnexIII-4-b"] },
  { rule: "ai-act/annex-iii.5.a", only: "ai-act/art-6.2", classes: ["eu-aiact:HighRiskAISystem-AnnexIII-5-a"] },
  { rule: "ai-act/annex-iii.5.b", only: "ai-act/art-6.2", classes: ["eu-aiact:HighRiskAISystem-AnnexIII-5-b"] },
  { rule: "ai-act/annex-iii.5.c", only: "ai-act/art-6.2", classes: ["eu-aiact:HighRiskAISystem-AnnexIII-5-c"] },
  { rule: "ai-act/annex-iii.5.d", only: "ai-act/art-6.2", classes: ["eu-aiact:HighRiskAISystem-AnnexIII-5-d"] },
  { rule: "ai-act/annex-iii.6.a", only: "ai-act/art-6.2", classes: ["eu-aiact:HighRiskAISystem-AnnexIII-6-a"] },
  { rule: "ai-act/annex-iii.6.b", only: "ai-act/art-6.2", classes: ["eu-aiact:HighRiskAISystem-AnnexIII-6-b"] },
  { rule: "ai-act/annex-iii.6.c", only: "ai-act/art-6.2", classes: ["eu-aiact:HighRiskAISystem-AnnexIII-6-c"] },
  { rule: "ai-act/annex-iii.6.d", only: "ai-act/art-6.2", classes: ["eu-aiact:HighRiskAISystem-AnnexIII-6-d"] },
  { rule: "ai-act/annex-iii.6.e", only: "ai-act/art-6.2", classes: ["eu-aiact:HighRiskAISystem-AnnexIII-6-e"] },
  { rule: "ai-act/annex-iii.7.a", only: "ai-act/art-6.2", classes: ["eu-aiact:HighRiskAISystem-AnnexIII-7-a"] },
  { rule: "ai-act/annex-iii.7.b", only: "ai-act/art-6.2", classes: ["eu-aiact:HighRiskAISystem-AnnexIII-7-b"] },
  { rule: "ai-act/annex-iii.7.c", only: "ai-act/art-6.2", classes: ["eu-aiact:HighRiskAISystem-AnnexIII-7-c"] },
  { rule: "ai-act/annex-iii.7.d", only: "ai-act/art-6.2", classes: ["eu-aiact:HighRiskAISystem-AnnexIII-7-d"] },
  { rule: "ai-act/annex-iii.8.a", only: "ai-act/art-6.2", classes: ["eu-aiact:HighRiskAISystem-AnnexIII-8-a"] },
  { rule: "ai-act/annex-iii.8.b", only: "ai-act/art-6.2", classes: ["eu-aiact:HighRiskAISystem-AnnexIII-8-b"] },
];

/** A role of ours towards the system: the classes of the organisation, and how the system points to it. */
export interface OrganisationRole {
  readonly rule: string;
  readonly classes: readonly string[];
  readonly relation: string;
}

/** The roles, by the rule that settles them. */
export const organisationRoles: readonly OrganisationRole[] = [
  { rule: "ai-act/art-3.3", classes: ["eu-aiact:AIProvider", "airo:AIProvider"], relation: "airo:isProvidedBy" },
  { rule: "ai-act/art-25.1", classes: ["eu-aiact:AIProvider", "airo:AIProvider"], relation: "airo:isProvidedBy" },
  { rule: "ai-act/art-25.3", classes: ["eu-aiact:AIProvider", "airo:AIProvider"], relation: "airo:isProvidedBy" },
  { rule: "ai-act/art-3.68", classes: ["eu-aiact:DownstreamAIProvider"], relation: "airo:isProvidedBy" },
  { rule: "ai-act/art-3.4", classes: ["eu-aiact:AIDeployer", "airo:AIDeployer"], relation: "airo:isDeployedBy" },
  {
    rule: "ai-act/art-3.5",
    classes: ["eu-aiact:AuthorisedRepresentative", "airo:AIOperator"],
    relation: "airo:hasStakeholder",
  },
  { rule: "ai-act/art-3.6", classes: ["eu-aiact:AIImporter", "airo:AIOperator"], relation: "airo:hasStakeholder" },
  { rule: "ai-act/art-3.7", classes: ["eu-aiact:AIDistributor", "airo:AIOperator"], relation: "airo:hasStakeholder" },
  {
    rule: "ai-act/art-2.1.e",
    classes: ["eu-aiact:AIProductManufacturer", "airo:AIOperator"],
    relation: "airo:hasStakeholder",
  },
];

/** The risk level of each settled headline. A system outside the Act has none, and an open headline says nothing. */
export const riskLevels: Readonly<Record<Headline, readonly string[]>> = {
  prohibited: ["eu-aiact:RiskLevelProhibited"],
  "high-risk": ["eu-aiact:RiskLevelHigh"],
  transparency: ["eu-aiact:RiskLevelTransparencyRequired"],
  "no-specific-duty": ["eu-aiact:RiskLevelMinimal"],
  "out-of-scope": [],
  undetermined: [],
};

/** The level within `high-risk` that each route adds. */
export const highRiskLevels: Readonly<Record<string, string>> = {
  "ai-act/art-6.1": "eu-aiact:RiskLevelHigh-A6-1",
  "ai-act/art-6.2": "eu-aiact:RiskLevelHigh-A6-2",
};
