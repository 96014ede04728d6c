import { en as biasFacts } from "../facts/bias.words.ts";
import { en as biometricsFacts } from "../facts/biometrics.words.ts";
import { en as conformityFacts } from "../facts/conformity.words.ts";
import { en as contentFacts } from "../facts/content.words.ts";
import { en as derogationFacts } from "../facts/derogation.words.ts";
import { en as educationFacts } from "../facts/education.words.ts";
import { en as emotionFacts } from "../facts/emotion.words.ts";
import { en as employmentFacts } from "../facts/employment.words.ts";
import { en as imageryFacts } from "../facts/imagery.words.ts";
import { en as infrastructureFacts } from "../facts/infrastructure.words.ts";
import { en as justiceFacts } from "../facts/justice.words.ts";
import { en as lawEnforcementFacts } from "../facts/law-enforcement.words.ts";
import { en as marketFacts } from "../facts/market.words.ts";
import { en as migrationFacts } from "../facts/migration.words.ts";
import { en as modelFacts } from "../facts/model.words.ts";
import { en as operatorFacts } from "../facts/operator.words.ts";
import { en as practiceFacts } from "../facts/practice.words.ts";
import { en as processingFacts } from "../facts/processing.words.ts";
import { en as productFacts } from "../facts/product.words.ts";
import { en as scopeFacts } from "../facts/scope.words.ts";
import { en as servicesFacts } from "../facts/services.words.ts";
import type { Words } from "../law/words.ts";
import { en as productActs } from "./annex-i.words.ts";
import { en as biometricUses } from "./annex-iii-1-biometrics.words.ts";
import { en as infrastructureUse } from "./annex-iii-2-infrastructure.words.ts";
import { en as educationUses } from "./annex-iii-3-education.words.ts";
import { en as work } from "./annex-iii-4-employment.words.ts";
import { en as serviceUses } from "./annex-iii-5-services.words.ts";
import { en as lawEnforcementUses } from "./annex-iii-6-law-enforcement.words.ts";
import { en as migrationUses } from "./annex-iii-7-migration.words.ts";
import { en as justiceUses } from "./annex-iii-8-justice.words.ts";
import { en as scope } from "./art-2-scope.words.ts";
import { en as safetyComponent } from "./art-3-14-safety-component.words.ts";
import { en as definitions } from "./art-3-definitions.words.ts";
import { en as literacy } from "./art-4-literacy.words.ts";
import { en as biasData } from "./art-4a-bias-data.words.ts";
import { en as manipulation } from "./art-5-a-manipulation.words.ts";
import { en as vulnerability } from "./art-5-b-vulnerability.words.ts";
import { en as intimateImages } from "./art-5-ba-bb-intimate-images.words.ts";
import { en as socialScoring } from "./art-5-c-social-scoring.words.ts";
import { en as crimePrediction } from "./art-5-d-crime-prediction.words.ts";
import { en as faceScraping } from "./art-5-e-face-scraping.words.ts";
import { en as emotionInference } from "./art-5-f-emotion.words.ts";
import { en as sensitiveCategorisation } from "./art-5-g-categorisation.words.ts";
import { en as realTimeIdentification } from "./art-5-h-identification.words.ts";
import { en as highRiskByProduct } from "./art-6-1-product.words.ts";
import { en as highRisk } from "./art-6-2-high-risk.words.ts";
import { en as derogation } from "./art-6-3-derogation.words.ts";
import { en as requirements } from "./art-8-requirements.words.ts";
import { en as provider } from "./art-16-provider.words.ts";
import { en as supplyChain } from "./art-23-supply-chain.words.ts";
import { en as roleShift } from "./art-25-role-shift.words.ts";
import { en as deployer } from "./art-26-deployer.words.ts";
import { en as impactAssessment } from "./art-27-impact-assessment.words.ts";
import { en as conformity } from "./art-43-conformity.words.ts";
import { en as registration } from "./art-49-registration.words.ts";
import { en as transparency } from "./art-50-transparency.words.ts";
import { en as generalPurpose } from "./art-51-general-purpose.words.ts";
import { en as privileges } from "./art-62-privileges.words.ts";
import { en as monitoring } from "./art-72-monitoring.words.ts";
import { en as supervision } from "./art-75-supervision.words.ts";
import { en as explanation } from "./art-86-explanation.words.ts";

/** The AI Act in English: its rules, and every fact that they read. */
export const en: Words = {
  locale: "en",
  rules: {
    ...scope,
    ...definitions,
    ...safetyComponent,
    ...literacy,
    ...biasData,
    ...manipulation,
    ...vulnerability,
    ...intimateImages,
    ...socialScoring,
    ...crimePrediction,
    ...faceScraping,
    ...emotionInference,
    ...sensitiveCategorisation,
    ...realTimeIdentification,
    ...highRiskByProduct,
    ...highRisk,
    ...derogation,
    ...requirements,
    ...provider,
    ...supplyChain,
    ...roleShift,
    ...deployer,
    ...impactAssessment,
    ...conformity,
    ...registration,
    ...transparency,
    ...generalPurpose,
    ...privileges,
    ...monitoring,
    ...supervision,
    ...explanation,
    ...biometricUses,
    ...infrastructureUse,
    ...educationUses,
    ...work,
    ...serviceUses,
    ...lawEnforcementUses,
    ...migrationUses,
    ...justiceUses,
    ...productActs,
  },
  facts: {
    ...scopeFacts,
    ...operatorFacts,
    ...marketFacts,
    ...biasFacts,
    ...practiceFacts,
    ...imageryFacts,
    ...emotionFacts,
    ...biometricsFacts,
    ...productFacts,
    ...infrastructureFacts,
    ...educationFacts,
    ...employmentFacts,
    ...servicesFacts,
    ...lawEnforcementFacts,
    ...migrationFacts,
    ...justiceFacts,
    ...derogationFacts,
    ...conformityFacts,
    ...contentFacts,
    ...modelFacts,
    ...processingFacts,
  },
};
