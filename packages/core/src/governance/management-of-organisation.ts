import type { IsoDate } from "../engine/date.ts";
import type { Facts } from "../facts/facts.generated.ts";
import { type Absent, isHeld, UNDECIDED } from "./absent.ts";
import type { Organisation } from "./inventory.ts";
import { isInForce } from "./policy-matrix.ts";
import { doneBy, doneWithinYear, stillAhead } from "./record-day.ts";
import { every, ofAny, ofEach, some } from "./verdict-of-many.ts";

/** How the organisation as a whole runs its AI, as its records tell it. What no record tells is undefined. */
export function managementOfOrganisation(organisation: Organisation, asOf: IsoDate | undefined): Absent<Facts> {
  const { aiOfficer, certificates, concepts, contact, dataClasses, incidents, policies, shadowAi } = organisation;
  const inForce = policies === undefined ? undefined : policies.filter((policy) => isInForce(policy, asOf));
  return {
    "governance.policyInForce": inForce === undefined ? undefined : inForce.length > 0,
    "management.policyApproved": ofAny(inForce, ({ approvedBy, validFrom }) =>
      approvedBy === undefined || validFrom === undefined ? undefined : true,
    ),
    "management.policyReviewed": ofEach(inForce, ({ nextReview }) => stillAhead(nextReview, asOf)),
    "management.aiOfficerNamed": isHeld(aiOfficer),
    "management.contactNamed": some([isHeld(contact), ofAny(inForce, (policy) => isHeld(policy.contact))]),
    "management.concepts": concepts?.flatMap(({ kind, approvedOn }) =>
      kind !== "other" && doneBy(approvedOn, asOf) === true ? [kind] : [],
    ),
    "management.audits": auditsOnSchedule(organisation, asOf),
    "management.incidentsEvaluated":
      incidents === undefined
        ? undefined
        : every(incidents.map(({ lessons }) => (lessons === undefined ? undefined : lessons.length > 0))),
    "management.frameworks": certificates?.flatMap(({ standard, validUntil }) =>
      standard === "other" || stillAhead(validUntil, asOf) === false ? [] : [standard],
    ),
    "management.shadowAiChecked": doneWithinYear(shadowAi?.lastCheckOn, asOf),
    "management.privateAccountsRuled": shadowAi?.privateAccountsRuled,
    "management.dataSorted": ofEach(dataClasses, ({ level }) => (level === undefined ? undefined : true)),
    ...trainingFacts(organisation, asOf),
  };
}

type Kind = (typeof AUDITS)[number];
const AUDITS = ["audit", "penetration-test"] as const;

// A kind is on schedule when the next one is planned and none is overdue. When one was held and no next day is on record,
// nobody can tell.
function auditsOnSchedule(
  { audits }: Organisation,
  asOf: IsoDate | undefined,
): readonly (Kind | "undecided")[] | undefined {
  if (audits === undefined || asOf === undefined) return undefined;
  const stands = (kind: Kind): boolean | undefined => {
    const own = audits.filter((audit) => audit.kind === kind);
    const held = own.flatMap(({ heldOn }) => (heldOn !== undefined && heldOn <= asOf ? [heldOn] : []));
    const overdue = own.some(({ next }) => next !== undefined && next < asOf && !held.some((day) => day >= next));
    if (overdue) return false;
    if (own.some(({ next }) => next !== undefined && next >= asOf)) return true;
    return held.length > 0 ? undefined : false;
  };
  const open = AUDITS.some((kind) => stands(kind) === undefined);
  return [...AUDITS.filter((kind) => stands(kind) === true), ...(open ? UNDECIDED : [])];
}

const AUDIENCES = { leadership: ["leadership"], staff: ["staff"], everybody: ["leadership", "staff"] } as const;

type Topic = NonNullable<NonNullable<Organisation["trainings"]>[number]["topics"]>[number];

/** Some topics are on record and asked for by no rule. */
function isAskedFor(topic: Topic): topic is Exclude<Topic, "ai-basics" | "tool-use" | "law" | "other"> {
  return topic !== "ai-basics" && topic !== "tool-use" && topic !== "law" && topic !== "other";
}

function trainingFacts({ trainings }: Organisation, asOf: IsoDate | undefined): Absent<Facts> {
  const held = trainings?.filter(({ heldOn }) => heldOn !== undefined && doneBy(heldOn, asOf) === true);
  if (held === undefined) return {};
  const roles = held.flatMap(({ role }) => (role === undefined ? UNDECIDED : AUDIENCES[role]));
  const topics = held.flatMap(({ topics: own }) => own?.filter(isAskedFor) ?? UNDECIDED);
  return {
    "management.trainedRoles": [...new Set(roles)],
    "management.trainingTopics": [...new Set(topics)],
    "management.trainingScheduled": some(held.map(({ nextOn }) => stillAhead(nextOn, asOf))),
  };
}
