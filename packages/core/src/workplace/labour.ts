import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { discrimination } from "./agg-7-discrimination.ts";
import { equalityEvidence } from "./agg-12-evidence.ts";
import { employeeDataRules } from "./bdsg-26-employee-data.ts";
import { councilSupport } from "./betrvg-80-expert.ts";
import { staffInformation } from "./betrvg-81-staff.ts";
import { conductAndHealth } from "./betrvg-87-conduct.ts";
import { monitoringAgreement } from "./betrvg-87-monitoring.ts";
import { councilConsultation, councilInformation } from "./betrvg-90-information.ts";
import { assessmentConsent } from "./betrvg-94-assessment.ts";
import { selectionGuidelines } from "./betrvg-95-selection.ts";
import { trainingAgreement } from "./betrvg-97-training.ts";
import { measureConsent } from "./betrvg-99-hiring.ts";
import { operationalChange } from "./betrvg-111-change.ts";

/** Works council, employee data, equal treatment. */
export const labourLaw: readonly Rule<FactKey>[] = /* @__PURE__ */ [
  councilSupport,
  staffInformation,
  conductAndHealth,
  monitoringAgreement,
  councilInformation,
  councilConsultation,
  assessmentConsent,
  selectionGuidelines,
  trainingAgreement,
  measureConsent,
  operationalChange,
  employeeDataRules,
  discrimination,
  equalityEvidence,
].flat();
