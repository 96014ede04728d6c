import type { Rule } from "../engine/rule.ts";
import { defineRuleset, type Ruleset } from "../engine/ruleset.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { productActs } from "./annex-i.ts";
import { categorisation, emotionRecognition, remoteIdentification } from "./annex-iii-1-biometrics.ts";
import { infrastructureSafety } from "./annex-iii-2-infrastructure.ts";
import { education } from "./annex-iii-3-education.ts";
import { management, recruitment } from "./annex-iii-4-employment.ts";
import { services } from "./annex-iii-5-services.ts";
import { lawEnforcement } from "./annex-iii-6-law-enforcement.ts";
import { migration } from "./annex-iii-7-migration.ts";
import { justice } from "./annex-iii-8-justice.ts";
import { scope } from "./art-2-scope.ts";
import { safetyComponent } from "./art-3-14-safety-component.ts";
import { definitions } from "./art-3-definitions.ts";
import { literacy } from "./art-4-literacy.ts";
import { biasData } from "./art-4a-bias-data.ts";
import { manipulation } from "./art-5-a-manipulation.ts";
import { vulnerability } from "./art-5-b-vulnerability.ts";
import { intimateImages } from "./art-5-ba-bb-intimate-images.ts";
import { socialScoring } from "./art-5-c-social-scoring.ts";
import { crimePrediction } from "./art-5-d-crime-prediction.ts";
import { faceScraping } from "./art-5-e-face-scraping.ts";
import { emotionInference } from "./art-5-f-emotion.ts";
import { sensitiveCategorisation } from "./art-5-g-categorisation.ts";
import { realTimeIdentification } from "./art-5-h-identification.ts";
import { highRiskByProduct } from "./art-6-1-product.ts";
import { derogationDuties, highRiskByUse } from "./art-6-2-high-risk.ts";
import { derogation } from "./art-6-3-derogation.ts";
import { requirements } from "./art-8-requirements.ts";
import { providerDuties } from "./art-16-provider.ts";
import { supplyChain } from "./art-23-supply-chain.ts";
import { roleShift } from "./art-25-role-shift.ts";
import { deployerDuties } from "./art-26-deployer.ts";
import { impactAssessment } from "./art-27-impact-assessment.ts";
import { conformity } from "./art-43-conformity.ts";
import { registration } from "./art-49-registration.ts";
import { transparency } from "./art-50-transparency.ts";
import { generalPurpose } from "./art-51-general-purpose.ts";
import { privileges } from "./art-62-privileges.ts";
import { monitoring } from "./art-72-monitoring.ts";
import { supervision } from "./art-75-supervision.ts";
import { explanation } from "./art-86-explanation.ts";
import { timetable } from "./art-113-application.ts";
import { notCovered } from "./not-covered.ts";

/** The rules of the AI Act in the order of the Act. */
export const aiActRules: readonly Rule<FactKey>[] = /* @__PURE__ */ [
  scope,
  definitions,
  safetyComponent,
  literacy,
  biasData,
  manipulation,
  vulnerability,
  intimateImages,
  socialScoring,
  crimePrediction,
  faceScraping,
  emotionInference,
  sensitiveCategorisation,
  realTimeIdentification,
  highRiskByProduct,
  highRiskByUse,
  derogation,
  derogationDuties,
  requirements,
  providerDuties,
  supplyChain,
  roleShift,
  deployerDuties,
  impactAssessment,
  conformity,
  registration,
  transparency,
  generalPurpose,
  privileges,
  monitoring,
  supervision,
  explanation,
  productActs,
  remoteIdentification,
  categorisation,
  emotionRecognition,
  infrastructureSafety,
  education,
  recruitment,
  management,
  services,
  lawEnforcement,
  migration,
  justice,
].flat();

/** The AI Act as a ruleset: Regulation (EU) 2024/1689 as published and as amended by (EU) 2026/1744. */
export const aiAct: Ruleset = /* @__PURE__ */ defineRuleset({
  version: "0.2.0",
  checkedUntil: "2026-11-21",
  since: "2024-08-01",
  rules: aiActRules,
  dates: timetable,
  notCovered,
  questions: { never: ["definition", "condition", "annex-i", "classification"], ifOurs: ["obligation"] },
});
