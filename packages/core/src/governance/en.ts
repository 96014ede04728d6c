import { en as agreement } from "../facts/agreement.words.ts";
import { en as device } from "../facts/device.words.ts";
import { en as enterprise } from "../facts/enterprise.words.ts";
import { en as governance } from "../facts/governance.words.ts";
import { en as impact } from "../facts/impact.words.ts";
import { en as labour } from "../facts/labour.words.ts";
import { en as management } from "../facts/management.words.ts";
import { en as nis2 } from "../facts/nis2.words.ts";
import { en as privacy } from "../facts/privacy.words.ts";
import { en as processing } from "../facts/processing.words.ts";
import { en as scoring } from "../facts/scoring.words.ts";
import { en as secrecy } from "../facts/secrecy.words.ts";
import { en as supervision } from "../facts/supervision.words.ts";
import { en as processor } from "../gdpr/art-28-processor.words.ts";
import { en as transfer } from "../gdpr/art-44-transfer.words.ts";
import { en as impactAssessments } from "../gdpr/impact-assessment.words.ts";
import { en as lawfulness } from "../gdpr/lawfulness.words.ts";
import { en as responsibility } from "../gdpr/responsibility.words.ts";
import type { Words } from "../law/words.ts";
import { en as bsig } from "../nis2/bsig.words.ts";
import { en as monitoring } from "../workplace/betrvg-87-monitoring.words.ts";
import { en as information } from "../workplace/betrvg-90-information.words.ts";
import { en as germanAiLaw } from "../workplace/ki-mig.words.ts";
import { en as labourLaw } from "../workplace/labour.words.ts";
import { en as secrecyLaw } from "../workplace/secrecy.words.ts";
import { en as managementRules } from "./management.words.ts";

/** Data protection, NIS2, workplace and good practice in English: the rules of a review, and the facts of those chapters. */
export const en: Words = {
  locale: "en",
  rules: {
    ...processor,
    ...transfer,
    ...monitoring,
    ...information,
    ...lawfulness,
    ...responsibility,
    ...impactAssessments,
    ...bsig,
    ...labourLaw,
    ...secrecyLaw,
    ...germanAiLaw,
    ...managementRules,
  },
  facts: {
    ...governance,
    ...processing,
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
