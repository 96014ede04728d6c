import type { RuleWords } from "../law/words.ts";
import { de as discriminationDe, en as discriminationEn } from "./agg-7-discrimination.words.ts";
import { de as equalityDe, en as equalityEn } from "./agg-12-evidence.words.ts";
import { de as employeeDataDe, en as employeeDataEn } from "./bdsg-26-employee-data.words.ts";
import { de as supportDe, en as supportEn } from "./betrvg-80-expert.words.ts";
import { de as staffDe, en as staffEn } from "./betrvg-81-staff.words.ts";
import { de as conductDe, en as conductEn } from "./betrvg-87-conduct.words.ts";
import { de as assessmentDe, en as assessmentEn } from "./betrvg-94-assessment.words.ts";
import { de as selectionDe, en as selectionEn } from "./betrvg-95-selection.words.ts";
import { de as trainingDe, en as trainingEn } from "./betrvg-97-training.words.ts";
import { de as hiringDe, en as hiringEn } from "./betrvg-99-hiring.words.ts";
import { de as changeDe, en as changeEn } from "./betrvg-111-change.words.ts";

/** Works council, employee data, equal treatment, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  ...discriminationDe,
  ...equalityDe,
  ...employeeDataDe,
  ...changeDe,
  ...supportDe,
  ...staffDe,
  ...conductDe,
  ...assessmentDe,
  ...selectionDe,
  ...trainingDe,
  ...hiringDe,
};

/** Works council, employee data, equal treatment, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  ...discriminationEn,
  ...equalityEn,
  ...employeeDataEn,
  ...changeEn,
  ...supportEn,
  ...staffEn,
  ...conductEn,
  ...assessmentEn,
  ...selectionEn,
  ...trainingEn,
  ...hiringEn,
};
