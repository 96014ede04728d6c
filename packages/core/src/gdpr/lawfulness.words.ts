import type { RuleWords } from "../law/words.ts";
import { de as definitionsDe, en as definitionsEn } from "./art-4-definitions.words.ts";
import { de as principlesDe, en as principlesEn } from "./art-5-principles.words.ts";
import { de as legalBasisDe, en as legalBasisEn } from "./art-6-legal-basis.words.ts";
import { de as specialCategoriesDe, en as specialCategoriesEn } from "./art-9-special-categories.words.ts";
import { de as rightsDe, en as rightsEn } from "./art-12-rights.words.ts";
import { de as noticesDe, en as noticesEn } from "./art-13-notices.words.ts";
import { de as automatedDecisionsDe, en as automatedDecisionsEn } from "./art-22-automated-decision.words.ts";
import { de as controllerResponsibilityDe, en as controllerResponsibilityEn } from "./art-24-responsibility.words.ts";
import { de as byDesignDe, en as byDesignEn } from "./art-25-by-design.words.ts";
import { de as securityDe, en as securityEn } from "./art-32-security.words.ts";
import { de as languageModelsDe, en as languageModelsEn } from "./language-model.words.ts";

/** Lawfulness, rights and security: Art. 4 to 25 and 32 GDPR, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  ...definitionsDe,
  ...principlesDe,
  ...legalBasisDe,
  ...specialCategoriesDe,
  ...rightsDe,
  ...noticesDe,
  ...automatedDecisionsDe,
  ...controllerResponsibilityDe,
  ...byDesignDe,
  ...securityDe,
  ...languageModelsDe,
};

/** Lawfulness, rights and security: Art. 4 to 25 and 32 GDPR, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  ...definitionsEn,
  ...principlesEn,
  ...legalBasisEn,
  ...specialCategoriesEn,
  ...rightsEn,
  ...noticesEn,
  ...automatedDecisionsEn,
  ...controllerResponsibilityEn,
  ...byDesignEn,
  ...securityEn,
  ...languageModelsEn,
};
