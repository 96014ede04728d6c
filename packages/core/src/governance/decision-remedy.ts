import type { IsoDate } from "../engine/date.ts";
import type { Addressee, Decision, DecisionReason, RecordPointer, Remedy } from "./decision.ts";
import { policiesInForce } from "./decision-record.ts";
import type { Organisation, Person, System } from "./inventory.ts";
import type { Content } from "./text-content.ts";

/** What is known when a remedy is sought. */
interface Decided extends Pick<Decision, "decision" | "because"> {
  readonly contents: readonly Content[];
}

interface Context {
  readonly organisation: Organisation;
  readonly system: System;
  readonly systems?: readonly System[];
  readonly asOf: IsoDate;
}

/**
 * The mildest remedy that suffices. `redactFor` says what another system asks to be redacted, or nothing when it may not be
 * used either.
 */
export function remedyFor(
  { decision, because, contents }: Decided,
  context: Context,
  redactFor: (other: System) => readonly string[] | undefined,
): Remedy {
  if (decision === "allowed") return { kind: "none" };
  if (decision === "unknown") return { kind: "scan" };
  const redact = redactable(because);
  if (decision === "allowed-redacted") return { kind: "redact", kinds: redact };
  if (decision === "ask") return { kind: "ask", whom: addressee(because, context), redact };
  return otherTool(because, context, redactFor) ?? permittedTool(because, contents, context) ?? { kind: "do-not-use" };
}

/** The kinds that have to come out. */
export function redactable(because: readonly DecisionReason[]): readonly string[] {
  const reasons = because.filter(({ leadsTo }) => leadsTo === "allowed-redacted");
  return [...new Set(reasons.flatMap(({ kinds = [] }) => kinds))].sort();
}

/** Whom to ask: about the law the data protection officer first, otherwise the contact of the policy. */
function addressee(because: readonly DecisionReason[], { organisation, system, asOf }: Context): Addressee | null {
  const own = { record: `organisation/${organisation.id}` };
  const officer = named("data-protection-officer", organisation.dataProtectionOfficer, {
    ...own,
    pointer: "/dataProtectionOfficer",
  });
  const isAboutLaw = because.some(({ leadsTo, rule }) => leadsTo === "ask" && rule !== undefined);
  const others = [
    ...policiesInForce(organisation, asOf).flatMap(({ id, contact }) =>
      named("policy-contact", contact, { record: `policy/${id}`, pointer: "/contact" }),
    ),
    ...named("contact", organisation.contact, { ...own, pointer: "/contact" }),
    ...named("ai-officer", organisation.aiOfficer, { ...own, pointer: "/aiOfficer" }),
    ...named("system-owner", system.owner, { record: `system/${system.id}`, pointer: "/owner" }),
  ];
  const last = named("management", organisation.management, { ...own, pointer: "/management" });
  const [first] = isAboutLaw ? [...officer, ...others, ...last] : [...others, ...officer, ...last];
  return first ?? null;
}

function named(role: Addressee["role"], person: Person | null | undefined, at: RecordPointer): readonly Addressee[] {
  return person === undefined || person === null ? [] : [{ role, at }];
}

/** Systems of the inventory that may be used for this text. Nothing when the inventory was not given. */
function otherTool(
  because: readonly DecisionReason[],
  { systems }: Context,
  redactFor: (other: System) => readonly string[] | undefined,
): Remedy | undefined {
  if (systems === undefined) return undefined;
  const found = systems.flatMap((other) => {
    const redact = redactFor(other);
    return redact === undefined ? [] : [{ id: other.id, redact }];
  });
  return remedyOf(because, found, true) ?? { kind: "do-not-use" };
}

/** Other systems into which the policies in force let all classes of the text. */
function permittedTool(
  because: readonly DecisionReason[],
  contents: readonly Content[],
  { organisation, system, asOf }: Context,
): Remedy | undefined {
  const rows = policiesInForce(organisation, asOf).flatMap(({ matrix = [] }) => matrix);
  const ids = [...new Set(rows.map((row) => row.system))].filter((id) => id !== system.id);
  const found = ids.flatMap((id) => {
    const decided = contents.map(({ presence, kind, dataClass }) => {
      const own = rows
        .filter((row) => row.system === id && row.dataClass === dataClass)
        .map(({ decision }) => decision);
      const isOpen = own.length > 0 && own.every((decision) => decision === "allowed");
      const isRedacted = own.length > 0 && own.every((one) => one === "allowed" || one === "allowed-redacted");
      return {
        isAllowed: isOpen || (isRedacted && presence === "found"),
        redact: isOpen || kind === undefined ? [] : [kind],
      };
    });
    if (!decided.every(({ isAllowed }) => isAllowed)) return [];
    return [{ id, redact: decided.flatMap(({ redact }) => redact) }];
  });
  return remedyOf(because, found, false);
}

// A ban of the policy is about the purpose and holds in every tool.
function remedyOf(
  because: readonly DecisionReason[],
  found: readonly { readonly id: string; readonly redact: readonly string[] }[],
  checked: boolean,
): Remedy | undefined {
  const isBanned = because.some(({ code, at }) => code === "purpose-excluded" && at?.record.startsWith("policy/"));
  if (isBanned || found.length === 0) return undefined;
  const redact = [...new Set(found.flatMap((one) => one.redact))].sort();
  return { kind: "use-other-tool", systems: found.map(({ id }) => id), redact, checked };
}
