import type { RuleWords } from "../law/words.ts";
import { de as assessmentDe, en as assessmentEn } from "./art-35-impact-assessment.words.ts";
import { de as consultationDe, en as consultationEn } from "./art-36-consultation.words.ts";
import { de as creditDe, en as creditEn } from "./bdsg-30-credit.words.ts";
import { de as scoringDe, en as scoringEn } from "./bdsg-31-scoring.words.ts";
import { de as newScoringDe, en as newScoringEn } from "./bdsg-37a-scoring.words.ts";
import { de as listDe, en as listEn } from "./dsk-must-list.words.ts";
import { de as deviceDe, en as deviceEn } from "./tdddg-25-device.words.ts";
import { de as criteriaDe, en as criteriaEn } from "./wp248-criteria.words.ts";

/** Impact assessment, scoring and devices: Art. 35 and 36 GDPR, BDSG, TDDDG, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  ...assessmentDe,
  ...criteriaDe,
  ...listDe,
  ...consultationDe,
  ...creditDe,
  ...scoringDe,
  ...newScoringDe,
  ...deviceDe,
};

/** Impact assessment, scoring and devices: Art. 35 and 36 GDPR, BDSG, TDDDG, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  ...assessmentEn,
  ...criteriaEn,
  ...listEn,
  ...consultationEn,
  ...creditEn,
  ...scoringEn,
  ...newScoringEn,
  ...deviceEn,
};
