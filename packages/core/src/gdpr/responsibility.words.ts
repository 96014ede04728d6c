import type { RuleWords } from "../law/words.ts";
import { de as jointControlDe, en as jointControlEn } from "./art-26-joint-control.words.ts";
import { de as clausesDe, en as clausesEn } from "./art-28-clauses.words.ts";
import { de as processorDe, en as processorEn } from "./art-28-processor.words.ts";
import { de as vendorDe, en as vendorEn } from "./art-28-vendor.words.ts";
import { de as recordDe, en as recordEn } from "./art-30-record.words.ts";
import { de as breachDe, en as breachEn } from "./art-33-breach.words.ts";
import { de as communicationDe, en as communicationEn } from "./art-34-communication.words.ts";
import { de as officerDe, en as officerEn } from "./art-37-officer.words.ts";
import { de as transferDe, en as transferEn } from "./art-44-transfer.words.ts";
import { de as foreignOrderDe, en as foreignOrderEn } from "./art-48-foreign-order.words.ts";
import { de as damagesDe, en as damagesEn } from "./art-82-damages.words.ts";

/** Contracts, records, breaches, officers, transfers and liability: Art. 26 to 49 and 82 GDPR, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  ...jointControlDe,
  ...vendorDe,
  ...processorDe,
  ...clausesDe,
  ...recordDe,
  ...breachDe,
  ...communicationDe,
  ...officerDe,
  ...transferDe,
  ...foreignOrderDe,
  ...damagesDe,
};

/** Contracts, records, breaches, officers, transfers and liability: Art. 26 to 49 and 82 GDPR, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  ...jointControlEn,
  ...vendorEn,
  ...processorEn,
  ...clausesEn,
  ...recordEn,
  ...breachEn,
  ...communicationEn,
  ...officerEn,
  ...transferEn,
  ...foreignOrderEn,
  ...damagesEn,
};
