import type { IsoDate } from "../engine/date.ts";
import type { Asker, DecisionOutcome, DecisionReason, DecisionRequest, Presence, RecordPointer } from "./decision.ts";
import type { Records } from "./decision-law.ts";
import type { Organisation, Permission, Policy, System, Training } from "./inventory.ts";
import { isInForce } from "./policy-matrix.ts";
import { doneBy, stillAhead } from "./record-day.ts";
import { type Content, grouped } from "./text-content.ts";

/** What the records say about the tool, the purpose and the person. */
export function askerReasons(request: DecisionRequest, records: Records): readonly DecisionReason[] {
  return [...stageReasons(records.system), ...purposeReasons(request, records), ...trainingReasons(request, records)];
}

/** What the policies in force say about everything that is or may be in the text. */
export function policyReasons(
  contents: readonly Content[],
  { organisation, system, asOf }: Records,
): readonly DecisionReason[] {
  const policies = policiesInForce(organisation, asOf);
  if (policies.length === 0) return [{ code: "no-policy", leadsTo: "ask" }];
  const rows = policies.flatMap(rowsOf).filter(({ permission }) => permission.system === system.id);
  if (rows.length === 0) return [{ code: "tool-unruled", leadsTo: "ask" }];
  return grouped(contents).flatMap(({ presence, dataClass, kinds }): readonly DecisionReason[] => {
    const about = { presence, ...(kinds.length === 0 ? {} : { kinds }) };
    if (dataClass === null) return [{ code: "no-class", leadsTo: "ask", ...about }];
    const own = rows.filter(({ permission }) => permission.dataClass === dataClass);
    if (own.length === 0) return [{ code: "no-row", leadsTo: "ask", ...about, dataClass }];
    return own.map((row) => ({ ...rowReason(row, presence), ...about, dataClass }));
  });
}

/** The policies that count on a day. */
export function policiesInForce({ policies = [] }: Organisation, asOf: IsoDate): readonly Policy[] {
  return policies.filter((policy) => isInForce(policy, asOf));
}

/** The request with the text of its purpose, where it gives the pointer to one in the record of the system. */
export function withPurposeText(request: DecisionRequest, system: System): DecisionRequest {
  const { automated, notAutomated } = system.useCase ?? {};
  const record = `system/${system.id}`;
  const purposes: readonly Named[] = [
    { text: system.intendedPurpose, at: { record, pointer: "/intendedPurpose" } },
    ...named(automated, { record, pointer: "/useCase/automated" }),
    ...named(notAutomated, { record, pointer: "/useCase/notAutomated" }),
  ];
  const meant = purposes.find(({ at }) => at.pointer === request.purpose);
  return meant === undefined ? request : { ...request, purpose: meant.text };
}

function stageReasons({ id, status }: System): readonly DecisionReason[] {
  if (status !== "idea" && status !== "stopped") return [];
  return [{ code: `tool-${status}`, leadsTo: "forbidden", at: { record: `system/${id}`, pointer: "/status" } }];
}

function purposeReasons(
  { purpose }: DecisionRequest,
  { organisation, system, asOf }: Records,
): readonly DecisionReason[] {
  const record = `system/${system.id}`;
  const excluded = [
    ...named(system.useCase?.notAutomated, { record, pointer: "/useCase/notAutomated" }),
    ...policiesInForce(organisation, asOf).flatMap(({ id, bans }) =>
      named(bans, { record: `policy/${id}`, pointer: "/bans" }),
    ),
  ];
  const against = excluded.filter(({ text }) => plain(text) === plain(purpose));
  if (against.length > 0) return against.map(({ at }) => ({ code: "purpose-excluded", leadsTo: "forbidden", at }));
  const recorded = [system.intendedPurpose, ...(system.useCase?.automated ?? [])];
  return recorded.some((text) => plain(text) === plain(purpose))
    ? []
    : [{ code: "purpose-unrecorded", leadsTo: "ask" }];
}

/** A text of a list in a record, and where it stands. */
interface Named {
  readonly text: string;
  readonly at: RecordPointer;
}

function named(texts: readonly string[] | undefined, { record, pointer }: RecordPointer): readonly Named[] {
  return (texts ?? []).map((text, index) => ({ text, at: { record, pointer: `${pointer}/${index}` } }));
}

function plain(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}

function trainingReasons(
  { person }: DecisionRequest,
  { organisation, system, asOf }: Records,
): readonly DecisionReason[] {
  if (person === undefined) return [];
  if (organisation.trainings === undefined) return [{ code: "training-unrecorded", leadsTo: "ask" }];
  const counts = ({ heldOn, nextOn, systems }: Training) =>
    doneBy(heldOn, asOf) === true &&
    (nextOn === null || stillAhead(nextOn, asOf) !== false) &&
    (systems === undefined || systems.includes(system.id));
  const held = organisation.trainings.filter(counts);
  return held.some((training) => isFor(training, person)) ? [] : [{ code: "training-missing", leadsTo: "ask" }];
}

/** Whether a training is meant for somebody. Its role says it, else its audience; without both it is for everybody. */
function isFor({ audience, role }: Training, person: Asker): boolean {
  if (role !== undefined) return role === "everybody" || role === person.role;
  const names = [person.id, person.role, person.department].filter((name) => name !== undefined);
  return audience === undefined || names.some((name) => plain(name) === plain(audience));
}

/** A row of a matrix and where it stands. */
interface Row {
  readonly permission: Permission;
  readonly at: RecordPointer;
}

function rowsOf({ id, matrix = [] }: Policy): readonly Row[] {
  return matrix.map((permission, index) => ({
    permission,
    at: { record: `policy/${id}`, pointer: `/matrix/${index}` },
  }));
}

/** What a row leads to, by how its class is in the text: what nobody can locate cannot be redacted. */
const LEADS_TO: Readonly<Record<Permission["decision"], Readonly<Record<Presence, DecisionOutcome>>>> = {
  allowed: { found: "allowed", declared: "allowed", possible: "allowed" },
  "allowed-redacted": { found: "allowed-redacted", declared: "ask", possible: "ask" },
  ask: { found: "ask", declared: "ask", possible: "ask" },
  forbidden: { found: "forbidden", declared: "forbidden", possible: "ask" },
};

const CODES = {
  allowed: "row-allowed",
  "allowed-redacted": "row-redacted",
  ask: "row-ask",
  forbidden: "row-forbidden",
} as const;

function rowReason({ permission: { decision, condition }, at }: Row, presence: Presence): DecisionReason {
  return {
    code: CODES[decision],
    leadsTo: LEADS_TO[decision][presence],
    at,
    ...(condition === undefined ? {} : { conditional: true }),
  };
}
