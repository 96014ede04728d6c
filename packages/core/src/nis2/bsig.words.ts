import type { RuleWords } from "../law/words.ts";
import { de as exceptionDe, en as exceptionEn } from "./bsig-28-exception.words.ts";
import { de as scopeDe, en as scopeEn } from "./bsig-28-scope.words.ts";
import { de as sizeDe, en as sizeEn } from "./bsig-28-size.words.ts";
import { de as measuresDe, en as measuresEn } from "./bsig-30-measures.words.ts";
import { de as incidentDe, en as incidentEn } from "./bsig-32-incident.words.ts";
import { de as registrationDe, en as registrationEn } from "./bsig-33-registration.words.ts";
import { de as informationDe, en as informationEn } from "./bsig-35-information.words.ts";
import { de as managementDe, en as managementEn } from "./bsig-38-management.words.ts";
import { de as evidenceDe, en as evidenceEn } from "./bsig-39-evidence.words.ts";
import { de as competenceDe, en as competenceEn } from "./bsig-59-competence.words.ts";
import { de as nis2AiDe, en as nis2AiEn } from "./nis2-ai.words.ts";

/** The BSIG of 2025, which puts the NIS 2 Directive into German law, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  ...scopeDe,
  ...sizeDe,
  ...exceptionDe,
  ...competenceDe,
  ...measuresDe,
  ...incidentDe,
  ...registrationDe,
  ...informationDe,
  ...managementDe,
  ...evidenceDe,
  ...nis2AiDe,
};

/** The BSIG of 2025, which puts the NIS 2 Directive into German law, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  ...scopeEn,
  ...sizeEn,
  ...exceptionEn,
  ...competenceEn,
  ...measuresEn,
  ...incidentEn,
  ...registrationEn,
  ...informationEn,
  ...managementEn,
  ...evidenceEn,
  ...nis2AiEn,
};
