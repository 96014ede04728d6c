import { de as agreement } from "../facts/agreement.questions.ts";
import { de as device } from "../facts/device.questions.ts";
import { de as enterprise } from "../facts/enterprise.questions.ts";
import { de as impact } from "../facts/impact.questions.ts";
import { de as labour } from "../facts/labour.questions.ts";
import { de as management } from "../facts/management.questions.ts";
import { de as nis2 } from "../facts/nis2.questions.ts";
import { de as privacy } from "../facts/privacy.questions.ts";
import { de as scoring } from "../facts/scoring.questions.ts";
import { de as secrecy } from "../facts/secrecy.questions.ts";
import { de as supervision } from "../facts/supervision.questions.ts";
import type { Questionnaire } from "../law/questionnaire.ts";

/** The questions about data protection, NIS2, workplace and good practice in German. */
export const de: Questionnaire = {
  locale: "de",
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
