import { sizeOf } from "../ai-act/size.ts";
import type { FactValue } from "../engine/condition.ts";
import type { IsoDate } from "../engine/date.ts";
import type { Facts } from "../facts/facts.generated.ts";
import type { Absent } from "./absent.ts";
import type { Organisation, Supplier, System } from "./inventory.ts";
import { managementOfOrganisation } from "./management-of-organisation.ts";
import { managementOfSystem } from "./management-of-system.ts";
import { policyMatrix } from "./policy-matrix.ts";
import { doneBy, doneWithinYear, stillAhead } from "./record-day.ts";
import { type SupplierChain, supplierChain } from "./supplier-chain.ts";
import { transferFacts } from "./transfer-facts.ts";
import { every, some } from "./verdict-of-many.ts";

/** The day for which records are read. Without it nothing has lapsed, and whether a review is due is not told. */
export interface FactsOptions {
  readonly asOf?: IsoDate;
}

/** Reads the facts of one organisation and its systems. What all systems share is read once. */
export interface FactReader {
  /** What is known of the organisation itself. */
  readonly organisation: Facts;
  /** Everything known about one system, the organisation included. */
  readonly of: (system: System) => Facts;
}

/**
 * All facts about a system: those that were stated for the organisation and the system, and those that the records
 * themselves tell (status, owner, contracts, transfers, policy, trainings, reviews, works council). What no record tells
 * stays absent. Where organisation and system state the same fact, the system's counts.
 *
 * @example
 * ```ts
 * import { factsOf } from "@kiregel/core";
 *
 * const policies = [{ id: "ai-use", version: "1", status: "in-force" as const, validUntil: "2026-12-31" }];
 * const organisation = { id: "acme", name: "Acme GmbH", country: "DE", policies };
 * const chat = { id: "chat", name: "Chat", provider: "P", intendedPurpose: "Answers.", status: "pilot" } as const;
 * factsOf(organisation, chat, { asOf: "2026-11-21" })["governance.policyInForce"]; // => true
 * factsOf(organisation, chat, { asOf: "2027-01-01" })["governance.policyInForce"]; // => false
 * factsOf(organisation, chat)["governance.ownerNamed"]; // => undefined
 * ```
 */
export function factsOf(organisation: Organisation, system: System, options: FactsOptions = {}): Facts {
  return factReader(organisation, options).of(system);
}

/** All facts about the organisation itself: those that were stated for it, and those that its records tell. */
export function factsOfOrganisation(organisation: Organisation, { asOf }: FactsOptions = {}): Facts {
  const found = new Map<string, FactValue>();
  put(found, replaceableFactsOfOrganisation(organisation));
  put(found, organisation.facts);
  put(found, managementOfOrganisation(organisation, asOf));
  put(found, { "workplace.councilExists": organisation.worksCouncil?.exists });
  return Object.fromEntries(found);
}

/** A reader for many systems of one organisation. `factsOf` is the same for a single one. */
export function factReader(organisation: Organisation, options: FactsOptions = {}): FactReader {
  const { asOf } = options;
  const shared = factsOfOrganisation(organisation, options);
  const matrix = policyMatrix(organisation, asOf);
  return {
    organisation: shared,
    of: (system) => {
      const chain = supplierChain(organisation, system);
      const found = new Map<string, FactValue>();
      put(found, replaceableFacts(system, chain, asOf));
      put(found, shared);
      put(found, system.facts);
      put(found, factsOfSystem(system));
      put(found, { "governance.literacyMeasures": literacyMeasures(organisation, system, asOf) });
      put(found, processingFacts(chain));
      put(found, managementOfSystem({ organisation, system, chain, matrix }, asOf));
      put(found, transferFacts(chain?.all, asOf));
      return Object.fromEntries(found);
    },
  };
}

function factsOfSystem({ owner, personalData, status, workplace }: System): Absent<Facts> {
  return {
    "governance.stage": status,
    "governance.ownerNamed": owner === undefined ? undefined : owner !== null,
    "processing.personalData": personalData,
    "workplace.usedByStaff": workplace?.usedByStaff,
    "workplace.canMonitorStaff": workplace?.canMonitorStaff,
    "workplace.councilInformed": workplace?.councilInformed,
    "workplace.agreementConcluded": workplace?.agreementConcluded,
  };
}

/** What records tell about the organisation unless somebody stated it: figures, the size that follows, the officer. */
function replaceableFactsOfOrganisation({ dataProtectionOfficer, figures = {} }: Organisation): Absent<Facts> {
  const { staff, persons, turnover, balanceSheet } = figures;
  const complete = staff !== undefined && turnover !== undefined && balanceSheet !== undefined;
  return {
    "enterprise.staff": staff,
    "enterprise.turnover": turnover,
    "enterprise.balanceSheet": balanceSheet,
    "enterprise.persons": persons,
    "operator.size": complete ? sizeOf({ staff, turnover, balanceSheet }).size : undefined,
    "agreement.officerDesignated": dataProtectionOfficer === undefined ? undefined : dataProtectionOfficer !== null,
  };
}

/** What records tell about a system unless somebody stated it: its impact assessment, and its processors. */
function replaceableFacts(
  { impactAssessment: assessment }: System,
  chain: SupplierChain | undefined,
  asOf: IsoDate | undefined,
): Absent<Facts> {
  const done = doneBy(assessment?.doneOn, asOf);
  const finished = stillAhead(assessment?.nextOn, asOf) === false ? "outdated" : "done";
  const possible = chain?.direct.filter(({ processor }) => processor !== false) ?? [];
  return {
    "impact.screeningRecorded": doneBy(assessment?.decidedOn, asOf),
    "impact.state": done === undefined ? undefined : done ? finished : "none",
    "agreement.guaranteesChecked": guaranteesChecked(possible, asOf),
    "agreement.clauses": commonClauses(possible),
  };
}

/** Whether each processor was checked. A supplier who may be one leaves the fact open when it was not. */
function guaranteesChecked(possible: readonly Supplier[], asOf: IsoDate | undefined): boolean | undefined {
  if (!possible.some(({ processor }) => processor === true)) return undefined;
  return every(
    possible.map(({ processor, checkedOn }) => {
      const checked = doneWithinYear(checkedOn, asOf);
      return checked === true || processor === true ? checked : undefined;
    }),
  );
}

/** The clauses that stand in the contract with each processor; nothing while somebody may be one or a contract is open. */
function commonClauses(possible: readonly Supplier[]): Facts["agreement.clauses"] {
  const contracts = possible.map(({ processor, contract }) => (processor === true ? contract?.clauses : undefined));
  const [first, ...others] = contracts;
  if (contracts.includes(undefined)) return undefined;
  return first?.filter((clause) => others.every((other) => other?.includes(clause)));
}

/** Adds the facts that somebody knows; those that were there before give way. */
function put(found: Map<string, FactValue>, facts: Organisation["facts"]): void {
  for (const [key, stated] of Object.entries(facts ?? {})) {
    const value = isProvenance(stated) ? stated.value : stated;
    if (isFactValue(value)) found.set(key, value);
  }
}

/** A stated fact is a bare value, or a value with who stated it and on what evidence. */
function isProvenance(stated: unknown): stated is { readonly value: FactValue } {
  return typeof stated === "object" && stated !== null && !Array.isArray(stated);
}

// The schema of the records and the types of the facts say what else a value can be.
function isFactValue(value: unknown): value is FactValue {
  return value !== undefined;
}

function literacyMeasures({ trainings }: Organisation, { id }: System, asOf: IsoDate | undefined): boolean | undefined {
  return trainings?.some(
    ({ heldOn, systems }) => doneBy(heldOn, asOf) === true && (systems === undefined || systems.includes(id)),
  );
}

// Whether a contract is signed is a fact about those processors that work for us and not for another supplier. A supplier
// who may be one counts when it has signed, and leaves the fact open when it has not.
function processingFacts(chain: SupplierChain | undefined): Absent<Facts> {
  if (chain === undefined) return {};
  const byProcessor = some(chain.direct.map(({ processor }) => processor));
  if (byProcessor !== true) return { "processing.byProcessor": byProcessor };
  const possible = chain.direct.filter(({ processor }) => processor !== false);
  const signed = possible.map(({ processor, contract }) =>
    contract === undefined ? undefined : contract.status === "signed" || (processor === true ? false : undefined),
  );
  return { "processing.byProcessor": true, "processing.contractSigned": every(signed) };
}
