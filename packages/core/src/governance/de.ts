import { de as agreement } from "../facts/agreement.words.ts";
import { de as device } from "../facts/device.words.ts";
import { de as enterprise } from "../facts/enterprise.words.ts";
import { de as governance } from "../facts/governance.words.ts";
import { de as impact } from "../facts/impact.words.ts";
import { de as labour } from "../facts/labour.words.ts";
import { de as management } from "../facts/management.words.ts";
import { de as nis2 } from "../facts/nis2.words.ts";
import { de as privacy } from "../facts/privacy.words.ts";
import { de as processing } from "../facts/processing.words.ts";
import { de as scoring } from "../facts/scoring.words.ts";
import { de as secrecy } from "../facts/secrecy.words.ts";
import { de as supervision } from "../facts/supervision.words.ts";
import { de as processor } from "../gdpr/art-28-processor.words.ts";
import { de as transfer } from "../gdpr/art-44-transfer.words.ts";
import { de as impactAssessments } from "../gdpr/impact-assessment.words.ts";
import { de as lawfulness } from "../gdpr/lawfulness.words.ts";
import { de as responsibility } from "../gdpr/responsibility.words.ts";
import type { Words } from "../law/words.ts";
import { de as bsig } from "../nis2/bsig.words.ts";
import { de as monitoring } from "../workplace/betrvg-87-monitoring.words.ts";
import { de as information } from "../workplace/betrvg-90-information.words.ts";
import { de as germanAiLaw } from "../workplace/ki-mig.words.ts";
import { de as labourLaw } from "../workplace/labour.words.ts";
import { de as secrecyLaw } from "../workplace/secrecy.words.ts";
import { de as managementRules } from "./management.words.ts";

/** Data protection, NIS2, workplace and good practice in German: the rules of a review, and the facts of those chapters. */
export const de: Words = {
  locale: "de",
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
