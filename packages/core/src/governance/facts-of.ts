import type { FactValue } from "../engine/condition.ts";
import type { Facts } from "../facts/facts.generated.ts";
import type { Organisation, Supplier, System } from "./inventory.ts";
import { transferFacts } from "./transfer-facts.ts";
import { every, some } from "./verdict-of-many.ts";

/**
 * All facts about a system: those that were stated for the organisation and the system, and those that the records
 * themselves tell (status, owner, contracts, transfers, policy, trainings, works council). What no record tells stays
 * absent. Where organisation and system state the same fact, the system's counts.
 */
export function factsOf(organisation: Organisation, system: System): Facts {
  const suppliers = suppliersOf(organisation, system);
  return {
    ...bareValues(organisation.facts),
    ...bareValues(system.facts),
    ...stated("governance.stage", system.status),
    ...stated("governance.ownerNamed", system.owner === undefined ? undefined : system.owner !== null),
    ...stated(
      "governance.policyInForce",
      organisation.policies?.some(({ status }) => status === "in-force"),
    ),
    ...stated("governance.literacyMeasures", literacyMeasures(organisation, system)),
    ...stated("processing.personalData", system.personalData),
    ...processingFacts(suppliers),
    ...transferFacts(suppliers),
    ...stated("workplace.councilExists", organisation.worksCouncil?.exists),
    ...stated("workplace.usedByStaff", system.workplace?.usedByStaff),
    ...stated("workplace.canMonitorStaff", system.workplace?.canMonitorStaff),
    ...stated("workplace.councilInformed", system.workplace?.councilInformed),
    ...stated("workplace.agreementConcluded", system.workplace?.agreementConcluded),
  };
}

/** The suppliers that a system names; nothing when it does not say which. */
function suppliersOf({ suppliers }: Organisation, system: System): readonly Supplier[] | undefined {
  return system.suppliers?.flatMap((id) => suppliers?.filter((supplier) => supplier.id === id) ?? []);
}

/** A stated fact is a bare value, or a value with who stated it and on what evidence. */
function bareValues(facts: Organisation["facts"]): Facts {
  const entries = Object.entries(facts ?? {}).map(([key, stated]) => [
    key,
    isProvenance(stated) ? stated.value : stated,
  ]);
  return Object.fromEntries(entries);
}

function isProvenance(stated: unknown): stated is { readonly value: FactValue } {
  return typeof stated === "object" && stated !== null && !Array.isArray(stated);
}

function stated(key: keyof Facts, value: FactValue | undefined): Facts {
  return value === undefined ? {} : { [key]: value };
}

function literacyMeasures({ trainings }: Organisation, { id }: System): boolean | undefined {
  return trainings?.some(
    ({ heldOn, systems }) => heldOn !== undefined && (systems === undefined || systems.includes(id)),
  );
}

// Whether a contract is signed is a fact about processors only. A supplier who may be one counts when it has signed, and
// leaves the fact open when it has not.
function processingFacts(suppliers: readonly Supplier[] | undefined): Facts {
  if (suppliers === undefined) return {};
  const byProcessor = some(suppliers.map(({ processor }) => processor));
  if (byProcessor !== true) return stated("processing.byProcessor", byProcessor);
  const possible = suppliers.filter(({ processor }) => processor !== false);
  const signed = possible.map(({ processor, contract }) =>
    contract === undefined ? undefined : contract.status === "signed" || (processor === true ? false : undefined),
  );
  return { "processing.byProcessor": true, ...stated("processing.contractSigned", every(signed)) };
}
