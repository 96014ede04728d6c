import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { exceptionRules } from "./bsig-28-exception.ts";
import { scopeRules } from "./bsig-28-scope.ts";
import { sizeRules } from "./bsig-28-size.ts";
import { riskManagement } from "./bsig-30-measures.ts";
import { incidentReports } from "./bsig-32-incident.ts";
import { registration } from "./bsig-33-registration.ts";
import { information } from "./bsig-35-information.ts";
import { managementDuties } from "./bsig-38-management.ts";
import { evidence } from "./bsig-39-evidence.ts";
import { competenceRules } from "./bsig-59-competence.ts";
import { aiUnderBsig } from "./nis2-ai.ts";

/** The BSIG of 2025, which puts the NIS 2 Directive into German law. */
export const bsig: readonly Rule<FactKey>[] = /* @__PURE__ */ [
  scopeRules,
  sizeRules,
  exceptionRules,
  riskManagement,
  incidentReports,
  registration,
  information,
  managementDuties,
  evidence,
  competenceRules,
  aiUnderBsig,
].flat();
