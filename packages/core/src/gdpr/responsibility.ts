import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { jointControl, jointControlDuties } from "./art-26-joint-control.ts";
import { contractClauses, contractExtras, contractFrame } from "./art-28-clauses.ts";
import { contractForm, dutiesAsProcessor, processorCheck, processorContract } from "./art-28-processor.ts";
import { disclosureToVendor, vendorAsController, vendorAsProcessor } from "./art-28-vendor.ts";
import { controllerRecord, processorRecord, recordExemption, recordFields } from "./art-30-record.ts";
import { breachDuties, personalDataBreach } from "./art-33-breach.ts";
import { communicationDuties, secrecyOfBreach } from "./art-34-communication.ts";
import { officerDesignation, officerGrounds, officerProtection, officerStanding } from "./art-37-officer.ts";
import { transferBases, transferBasis, transferCare } from "./art-44-transfer.ts";
import { foreignAccess, foreignOrder } from "./art-48-foreign-order.ts";
import { damages } from "./art-82-damages.ts";

/** Contracts, records, breaches, officers, transfers and liability: Art. 26 to 49 and 82 GDPR. */
export const responsibility: readonly Rule<FactKey>[] = /* @__PURE__ */ [
  jointControl,
  jointControlDuties,
  vendorAsProcessor,
  vendorAsController,
  disclosureToVendor,
  processorContract,
  processorCheck,
  contractFrame,
  contractClauses,
  contractForm,
  contractExtras,
  dutiesAsProcessor,
  recordExemption,
  controllerRecord,
  recordFields,
  processorRecord,
  personalDataBreach,
  breachDuties,
  secrecyOfBreach,
  communicationDuties,
  officerGrounds,
  officerDesignation,
  officerStanding,
  officerProtection,
  transferBases,
  transferBasis,
  transferCare,
  foreignOrder,
  foreignAccess,
  damages,
].flat();
