import { type IsoDate, requireDate } from "../engine/date.ts";
import type { Decision, DecisionOutcome, DecisionReason, DecisionRequest } from "./decision.ts";
import { lawReasons, type Records } from "./decision-law.ts";
import { askerReasons, policyReasons, withPurposeText } from "./decision-record.ts";
import { redactable, remedyFor } from "./decision-remedy.ts";
import type { Organisation, System } from "./inventory.ts";
import { practice } from "./practice.ts";
import { type Content, classesIn, contentsOf } from "./text-content.ts";

/** Against which records a request is decided. */
export interface DecisionContext {
  readonly organisation: Organisation;
  readonly system: System;
  /** Every system of the inventory: with them, another tool is named only if it is decided on more mildly itself. */
  readonly systems?: readonly System[];
  readonly asOf: IsoDate;
}

/**
 * Decides whether a person may put a text into a tool for a purpose: the strictest of what the stage of the tool, the
 * purpose, the training, the policies in force and the law say. What nobody has written down is not allowed: it leads to
 * `ask`. `unknown` is left for a text into which nobody has looked.
 *
 * A row `allowed-redacted`, and a duty of data protection that is not shown to be met, come to `allowed-redacted` where a
 * scan has found what must come out: without these data the text is another one. A row `ask` or `forbidden` counts for the
 * redacted text too, since the policy could have said `allowed-redacted`.
 *
 * Throws a KiregelError `invalid-date`, or `unknown-reference` for a data class that the organisation does not have.
 *
 * @example
 * ```ts
 * import { decide } from "@kiregel/core";
 *
 * const customers = { id: "customers", name: { de: "Kundschaft", en: "Customers" }, kinds: ["email"] };
 * const matrix = [
 *   { system: "chat", dataClass: "customers", decision: "forbidden" as const },
 *   { system: "mail", dataClass: "customers", decision: "allowed" as const },
 * ];
 * const policies = [{ id: "ai-use", version: "1", status: "in-force" as const, matrix }];
 *
 * const { decision, remedy } = decide(
 *   { purpose: "Drafts answers", findings: [{ kind: "email", category: "ordinary" }], coverage: { email: "complete" } },
 *   {
 *     organisation: { id: "acme", name: "Acme", country: "DE", dataClasses: [customers], policies },
 *     system: { id: "chat", name: "Chat", provider: "P", intendedPurpose: "Drafts answers", status: "productive" },
 *     asOf: "2026-11-21",
 *   },
 * );
 * decision; // => "forbidden"
 * remedy; // => { kind: "use-other-tool", systems: ["mail"], redact: [], checked: false }
 * ```
 */
export function decide(asked: DecisionRequest, context: DecisionContext): Decision {
  const { organisation, system, asOf } = context;
  requireDate(asOf, "asOf");
  const request = withPurposeText(asked, system);
  const contents = contentsOf(request, organisation, system);
  const because = reasonsFor(request, contents, context);
  const decision = strictest(because);
  return {
    schema: "kiregel.decision/1",
    ruleset: { version: practice.version, checkedUntil: practice.checkedUntil },
    asOf,
    system: system.id,
    decision,
    because,
    remedy: remedyFor({ decision, because, contents }, context, (other) =>
      milder(request, { ...context, system: other }),
    ),
    classes: classesIn(contents),
  };
}

/** The outcomes, the mildest first. What is forbidden anyway stays so when nobody has looked into the text. */
const STRICTNESS: readonly DecisionOutcome[] = ["allowed", "allowed-redacted", "ask", "unknown", "forbidden"];

function strictest(because: readonly DecisionReason[]): DecisionOutcome {
  return because[0]?.leadsTo ?? "ask";
}

function reasonsFor(
  request: DecisionRequest,
  contents: readonly Content[],
  records: Records,
): readonly DecisionReason[] {
  const reasons = [
    ...askerReasons(request, records),
    ...policyReasons(contents, records),
    ...lawReasons(contents, records),
    ...scanReasons(request),
  ];
  return reasons.sort((one, other) => STRICTNESS.indexOf(other.leadsTo) - STRICTNESS.indexOf(one.leadsTo));
}

function scanReasons({ findings, dataClasses = [] }: DecisionRequest): readonly DecisionReason[] {
  if (findings === null) return [{ code: "not-scanned", leadsTo: "unknown" }];
  return findings.length + dataClasses.length === 0 ? [{ code: "nothing-found", leadsTo: "allowed" }] : [];
}

/** What to redact so that another tool may be used; nothing where it may not. Purpose and person are not asked again. */
function milder(request: DecisionRequest, records: Records): readonly string[] | undefined {
  const contents = contentsOf(request, records.organisation, records.system);
  const because = reasonsFor(request, contents, records).filter(({ code }) => !ABOUT_ASKER.includes(code));
  const isAllowed = because.every(({ leadsTo }) => leadsTo === "allowed" || leadsTo === "allowed-redacted");
  return isAllowed ? redactable(because) : undefined;
}

const ABOUT_ASKER: readonly string[] = ["purpose-unrecorded", "training-missing", "training-unrecorded"];
