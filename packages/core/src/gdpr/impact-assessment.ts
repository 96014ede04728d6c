import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { impactAssessment } from "./art-35-impact-assessment.ts";
import { priorConsultation } from "./art-36-consultation.ts";
import { creditCheck, creditRefusal } from "./bdsg-30-credit.ts";
import { scoring } from "./bdsg-31-scoring.ts";
import { newScoring, scoringData } from "./bdsg-37a-scoring.ts";
import { mustList } from "./dsk-must-list.ts";
import { deviceAccess } from "./tdddg-25-device.ts";
import { riskCriteria } from "./wp248-criteria.ts";

/** Impact assessment, scoring and devices: Art. 35 and 36 GDPR, BDSG, TDDDG. */
export const impactAssessments: readonly Rule<FactKey>[] = /* @__PURE__ */ [
  impactAssessment,
  riskCriteria,
  mustList,
  priorConsultation,
  creditRefusal,
  creditCheck,
  scoring,
  newScoring,
  scoringData,
  deviceAccess,
].flat();
