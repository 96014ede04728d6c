import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { gdprDefinitions } from "./art-4-definitions.ts";
import { principles } from "./art-5-principles.ts";
import { legalBasis } from "./art-6-legal-basis.ts";
import { specialCategories } from "./art-9-special-categories.ts";
import { rights } from "./art-12-rights.ts";
import { notices } from "./art-13-notices.ts";
import { automatedDecisions } from "./art-22-automated-decision.ts";
import { controllerResponsibility } from "./art-24-responsibility.ts";
import { byDesign } from "./art-25-by-design.ts";
import { security } from "./art-32-security.ts";
import { languageModels } from "./language-model.ts";

/** Lawfulness, rights and security: Art. 4 to 25 and 32 GDPR. */
export const lawfulness: readonly Rule<FactKey>[] = /* @__PURE__ */ [
  gdprDefinitions,
  principles,
  legalBasis,
  specialCategories,
  rights,
  notices,
  automatedDecisions,
  controllerResponsibility,
  byDesign,
  security,
  languageModels,
].flat();
