import type { IsoDate } from "../engine/date.ts";
import type { Facts } from "../facts/facts.generated.ts";
import { type Absent, isHeld, UNDECIDED } from "./absent.ts";
import type { Organisation, System } from "./inventory.ts";
import type { PolicyMatrix } from "./policy-matrix.ts";
import { doneBy, doneFirst, doneWithinYear, stillAhead } from "./record-day.ts";
import type { SupplierChain } from "./supplier-chain.ts";
import { every, ofAll } from "./verdict-of-many.ts";

/** How one system is run, as the records tell it. What no record tells is undefined. */
export function managementOfSystem(place: SystemInPlace, asOf: IsoDate | undefined): Absent<Facts> {
  const { organisation, system, chain } = place;
  const { dataClasses, dataFlows, introduction, pilotGoal, riskClass, useCase } = system;
  return {
    "management.ownerRole": system.ownerRole,
    "management.outputOwnerNamed": isHeld(system.outputOwner),
    "management.audience": system.audience,
    "management.scopeStated":
      useCase === undefined ? undefined : useCase.automated.length > 0 && useCase.notAutomated.length > 0,
    "management.decisionRole": system.decisionRole,
    "management.dataNamed": dataClasses === undefined ? undefined : dataClasses.length > 0,
    "management.flowsRecorded": dataFlows === undefined ? undefined : dataFlows.length > 0,
    "management.dataRuled": dataRuled(place),
    "management.measures": measuresFor(organisation, system, asOf),
    "management.officerFirst": doneFirst(system.officerInvolvedOn, decisionDay(system)),
    "management.analysedFirst": doneFirst(system.analysisOn, decisionDay(system)),
    "management.reviewedBeforeChoice": ofAll(chain?.direct, ({ dataReviewedOn, chosenOn }) =>
      doneFirst(dataReviewedOn, chosenOn),
    ),
    "management.suppliersChecked": ofAll(chain?.direct, ({ checkedOn }) => doneWithinYear(checkedOn, asOf)),
    "management.transferChecked": transferChecked(chain, asOf),
    "management.pilotGoalSet": pilotGoal === undefined ? undefined : pilotGoal !== null,
    "management.humanReview": introduction?.humanReview,
    "management.introduction": introductionState(system, asOf),
    "management.automatedEarly": introduction?.automated,
    "management.classReasoned":
      riskClass === undefined ? undefined : every([isHeld(riskClass.assessedBy), isHeld(riskClass.reason)]),
    "management.reviewCurrent": reviewCurrent(system, asOf),
    "management.evidence": evidence(system),
    "management.providerEvidence": system.providerEvidence,
    "management.practices": system.practices,
  };
}

/** A system with the organisation that runs it and the suppliers behind it. */
export interface SystemInPlace {
  readonly organisation: Organisation;
  readonly system: System;
  readonly chain: SupplierChain | undefined;
  readonly matrix: PolicyMatrix | undefined;
}

// Whether a policy in force says something about each data class that the system takes, or else about each there is.
function dataRuled({ organisation, system, matrix }: SystemInPlace): boolean | undefined {
  if (matrix === undefined) return undefined;
  const ruled = matrix.classesOf.get(system.id) ?? new Set();
  const classes = system.dataClasses ?? organisation.dataClasses?.map(({ id }) => id);
  if (ruled.size > 0 && classes?.every((id) => ruled.has(id))) return true;
  return !matrix.complete || (classes === undefined && ruled.size > 0) ? undefined : false;
}

function measuresFor({ measures }: Organisation, { id }: System, asOf: IsoDate | undefined) {
  return measures?.flatMap(({ kind, implementedOn, coversSystems }) => {
    const covered = coversSystems === undefined || coversSystems.includes(id);
    return kind !== "other" && covered && doneBy(implementedOn, asOf) === true ? [kind] : [];
  });
}

/** The day on which it was decided to use the system: as stated, or the first approval. */
function decisionDay({ decidedOn, decisions = [] }: System): IsoDate | undefined {
  const approved = decisions.flatMap(({ decision, decidedOn: day }) =>
    decision === "rejected" || day === undefined ? [] : [day],
  );
  return decidedOn ?? approved.sort()[0];
}

// A supplier about whose transfers nobody said anything counts when it was checked, and leaves the fact open otherwise.
function transferChecked(chain: SupplierChain | undefined, asOf: IsoDate | undefined): boolean | undefined {
  const transfers = chain?.all
    .map(({ transfer = {} }) => transfer)
    .filter(({ toThirdCountry }) => toThirdCountry !== false);
  return ofAll(transfers, ({ toThirdCountry, checkedOn }) => {
    const checked = doneWithinYear(checkedOn, asOf);
    return checked === true || toThirdCountry === true ? checked : undefined;
  });
}

function introductionState({ introduction }: System, asOf: IsoDate | undefined) {
  if (introduction === undefined) return undefined;
  if (introduction.reviewedOn !== undefined && doneBy(introduction.reviewedOn, asOf) === true) return "reviewed";
  const ahead = stillAhead(introduction.until, asOf);
  return ahead === undefined ? undefined : ahead ? "open" : "overdue";
}

// A review that was held on the day for it or later is not due again; without a day for the next one, a year counts.
function reviewCurrent({ lastReview, nextReview }: System, asOf: IsoDate | undefined): boolean | undefined {
  const recent = doneWithinYear(lastReview, asOf);
  const ahead = stillAhead(nextReview, asOf);
  if (ahead === undefined) return recent;
  return !ahead && recent === true ? doneFirst(nextReview, lastReview) : ahead;
}

// How output is marked stands in a record of its own.
function evidence({ evidence: stated, marking }: System): Facts["management.evidence"] | undefined {
  if (marking?.method === undefined) return stated;
  return [...new Set([...(stated ?? UNDECIDED), "output-marked" as const])];
}
