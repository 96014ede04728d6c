import type { FactValue } from "../engine/condition.ts";
import type { Facts } from "../facts/facts.generated.ts";
import type { Organisation, Supplier, System } from "./inventory.ts";

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

function processingFacts(suppliers: readonly Supplier[] | undefined): Facts {
  if (suppliers === undefined) return {};
  const byProcessor = some(suppliers.map(({ processor }) => processor));
  const processors = suppliers.filter(({ processor }) => processor !== false);
  const signed = every(
    processors.map(({ contract }) => (contract === undefined ? undefined : contract.status === "signed")),
  );
  return {
    ...stated("processing.byProcessor", byProcessor),
    ...stated("processing.contractSigned", byProcessor === false ? undefined : signed),
  };
}

// With several suppliers the weakest basis counts: one transfer without a basis is a gap whatever the others have.
function transferFacts(suppliers: readonly Supplier[] | undefined): Facts {
  if (suppliers === undefined) return {};
  const toThirdCountry = some(suppliers.map(({ transfer }) => transfer?.toThirdCountry));
  const exporting = suppliers.filter(({ transfer }) => transfer?.toThirdCountry === true);
  const bases = exporting.map(({ transfer }) => transfer?.basis);
  const weakest = [...BASES].find((basis) => bases.includes(basis));
  const basis = bases.includes(undefined) && weakest !== "none" ? undefined : weakest;
  return {
    ...stated("transfer.toThirdCountry", toThirdCountry),
    ...stated("transfer.basis", basis),
    ...stated(
      "transfer.occasional",
      exporting.length === 0 ? undefined : every(exporting.map(({ transfer }) => transfer?.occasional)),
    ),
    ...stated(
      "transfer.assessed",
      exporting.length === 0 ? undefined : every(exporting.map(({ transfer }) => transfer?.assessed)),
    ),
  };
}

/** The bases of Chapter V GDPR, the weakest first. */
const BASES = [
  "none",
  "derogation",
  "standard-clauses",
  "binding-corporate-rules",
  "data-privacy-framework",
  "adequacy",
] as const;

/** True when one is true, false when all are false, otherwise unknown. */
function some(values: readonly (boolean | undefined)[]): boolean | undefined {
  if (values.includes(true)) return true;
  return values.includes(undefined) ? undefined : false;
}

/** False when one is false, true when all are true, otherwise unknown. */
function every(values: readonly (boolean | undefined)[]): boolean | undefined {
  if (values.includes(false)) return false;
  return values.includes(undefined) ? undefined : true;
}
