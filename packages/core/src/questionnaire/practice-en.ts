import { en as agreement } from "../facts/agreement.questions.ts";
import { en as device } from "../facts/device.questions.ts";
import { en as enterprise } from "../facts/enterprise.questions.ts";
import { en as impact } from "../facts/impact.questions.ts";
import { en as labour } from "../facts/labour.questions.ts";
import { en as management } from "../facts/management.questions.ts";
import { en as nis2 } from "../facts/nis2.questions.ts";
import { en as privacy } from "../facts/privacy.questions.ts";
import { en as scoring } from "../facts/scoring.questions.ts";
import { en as secrecy } from "../facts/secrecy.questions.ts";
import { en as supervision } from "../facts/supervision.questions.ts";
import type { Questionnaire } from "../law/questionnaire.ts";

/** The questions about data protection, NIS2, workplace and good practice in English. */
export const en: Questionnaire = {
  locale: "en",
  questions: {
    ...privacy,
    ...agreement,
    ...impact,
    ...scoring,
    ...device,
    ...labour,
    ...secrecy,
    ...supervision,
    ...enterprise,
    ...nis2,
    ...management,
  },
};
