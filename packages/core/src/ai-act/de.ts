import { de as biasFacts } from "../facts/bias.words.ts";
import { de as biometricsFacts } from "../facts/biometrics.words.ts";
import { de as conformityFacts } from "../facts/conformity.words.ts";
import { de as contentFacts } from "../facts/content.words.ts";
import { de as derogationFacts } from "../facts/derogation.words.ts";
import { de as educationFacts } from "../facts/education.words.ts";
import { de as emotionFacts } from "../facts/emotion.words.ts";
import { de as employmentFacts } from "../facts/employment.words.ts";
import { de as imageryFacts } from "../facts/imagery.words.ts";
import { de as infrastructureFacts } from "../facts/infrastructure.words.ts";
import { de as justiceFacts } from "../facts/justice.words.ts";
import { de as lawEnforcementFacts } from "../facts/law-enforcement.words.ts";
import { de as marketFacts } from "../facts/market.words.ts";
import { de as migrationFacts } from "../facts/migration.words.ts";
import { de as modelFacts } from "../facts/model.words.ts";
import { de as operatorFacts } from "../facts/operator.words.ts";
import { de as practiceFacts } from "../facts/practice.words.ts";
import { de as processingFacts } from "../facts/processing.words.ts";
import { de as productFacts } from "../facts/product.words.ts";
import { de as scopeFacts } from "../facts/scope.words.ts";
import { de as servicesFacts } from "../facts/services.words.ts";
import type { Words } from "../law/words.ts";
import { de as productActs } from "./annex-i.words.ts";
import { de as biometricUses } from "./annex-iii-1-biometrics.words.ts";
import { de as infrastructureUse } from "./annex-iii-2-infrastructure.words.ts";
import { de as educationUses } from "./annex-iii-3-education.words.ts";
import { de as work } from "./annex-iii-4-employment.words.ts";
import { de as serviceUses } from "./annex-iii-5-services.words.ts";
import { de as lawEnforcementUses } from "./annex-iii-6-law-enforcement.words.ts";
import { de as migrationUses } from "./annex-iii-7-migration.words.ts";
import { de as justiceUses } from "./annex-iii-8-justice.words.ts";
import { de as scope } from "./art-2-scope.words.ts";
import { de as safetyComponent } from "./art-3-14-safety-component.words.ts";
import { de as definitions } from "./art-3-definitions.words.ts";
import { de as literacy } from "./art-4-literacy.words.ts";
import { de as biasData } from "./art-4a-bias-data.words.ts";
import { de as manipulation } from "./art-5-a-manipulation.words.ts";
import { de as vulnerability } from "./art-5-b-vulnerability.words.ts";
import { de as intimateImages } from "./art-5-ba-bb-intimate-images.words.ts";
import { de as socialScoring } from "./art-5-c-social-scoring.words.ts";
import { de as crimePrediction } from "./art-5-d-crime-prediction.words.ts";
import { de as faceScraping } from "./art-5-e-face-scraping.words.ts";
import { de as emotionInference } from "./art-5-f-emotion.words.ts";
import { de as sensitiveCategorisation } from "./art-5-g-categorisation.words.ts";
import { de as realTimeIdentification } from "./art-5-h-identification.words.ts";
import { de as highRiskByProduct } from "./art-6-1-product.words.ts";
import { de as highRisk } from "./art-6-2-high-risk.words.ts";
import { de as derogation } from "./art-6-3-derogation.words.ts";
import { de as requirements } from "./art-8-requirements.words.ts";
import { de as provider } from "./art-16-provider.words.ts";
import { de as supplyChain } from "./art-23-supply-chain.words.ts";
import { de as roleShift } from "./art-25-role-shift.words.ts";
import { de as deployer } from "./art-26-deployer.words.ts";
import { de as impactAssessment } from "./art-27-impact-assessment.words.ts";
import { de as conformity } from "./art-43-conformity.words.ts";
import { de as registration } from "./art-49-registration.words.ts";
import { de as transparency } from "./art-50-transparency.words.ts";
import { de as generalPurpose } from "./art-51-general-purpose.words.ts";
import { de as privileges } from "./art-62-privileges.words.ts";
import { de as monitoring } from "./art-72-monitoring.words.ts";
import { de as supervision } from "./art-75-supervision.words.ts";
import { de as explanation } from "./art-86-explanation.words.ts";

/** The AI Act in German: its rules, and every fact that they read. */
export const de: Words = {
  locale: "de",
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
