import type { Classification, Obligation } from "../ai-act/classify.ts";
import type { IsoDate } from "../engine/date.ts";
import type { Application } from "../engine/finding.ts";
import type { Source } from "../engine/source.ts";
import type { System } from "../governance/inventory.ts";

/** The day from which a duty is to be fulfilled. */
export interface Deadline {
  /** The rule, after the id of the system where one was named. It stays the same when the day moves. */
  readonly id: string;
  readonly rule: string;
  /** The provision that lays down the duty. */
  readonly source: Source;
  readonly system?: Pick<System, "id" | "name">;
  readonly day: IsoDate;
  /** The day in the text of the law; another one than `day` when the law's own references delay the effect. */
  readonly nominal: IsoDate;
  /** Why it is that day: it stands in the timetable, it is delayed, or a transitional rule sets it. */
  readonly ground: "nominal" | "delayed" | "transitional";
  /** The provision that sets the day. */
  readonly setBy: Source;
  /** Whether the duty exists. */
  readonly verdict: Obligation["verdict"];
  /** Whether our organisation is one of those whom it addresses. */
  readonly ours: Obligation["verdict"];
  /** Transitional rules whose condition is open: each would set another day, or lift the duty. */
  readonly open: readonly OpenTransition[];
}

/** A transitional rule that may still take the place of a deadline. */
export interface OpenTransition {
  /** The day in the text of that rule; `null` when it lifts the duty for good. */
  readonly nominal: IsoDate | null;
  readonly source: Source;
}

/** What may be said beside the classification. */
export interface DeadlineOptions {
  /** The system that was classified. Needed where the deadlines of several systems go into one calendar. */
  readonly system?: Pick<System, "id" | "name">;
}

/**
 * The days that lie ahead: each duty that exists or may exist, that is ours or may be ours, and that is not yet to be
 * fulfilled on the day of the classification. In the order of the days, then of the ids.
 *
 * A duty whose day has come is no deadline; it stands in `obligations` with `applies.reached`. A duty from which a
 * transitional rule exempts for good has no day.
 *
 * @example
 * ```ts
 * import { classify } from "@kiregel/core";
 * import { deadlinesOf } from "@kiregel/core/calendar";
 *
 * const recruiting = classify(
 *   {
 *     "system.elements": [
 *       "system.machineBased", "system.autonomous", "system.pursuesObjectives",
 *       "system.infers", "system.generatesOutputs", "system.influencesEnvironment",
 *     ],
 *     "system.exclusions": [], "operator.uses": true, "operator.personalUse": false, "operator.inUnion": true,
 *     "employment.use": ["evaluate-candidates"], "derogation.profiling": true,
 *   },
 *   { asOf: "2026-11-21" },
 * );
 * const deadline = deadlinesOf(recruiting).find(({ rule }) => rule === "ai-act/art-26.2");
 * deadline?.day; // => "2027-12-02"
 * deadline?.ours; // => "yes"
 * ```
 */
export function deadlinesOf(
  { obligations }: Pick<Classification, "obligations">,
  { system }: DeadlineOptions = {},
): readonly Deadline[] {
  return obligations.flatMap((obligation) => deadlineOf(obligation, system)).sort(byDayAndId);
}

function deadlineOf(
  { rule, source, verdict, addressees, applies }: Obligation,
  system: DeadlineOptions["system"],
): readonly Deadline[] {
  const ours = oursAmong(addressees);
  const { nominal, effective: day, reached, source: setBy, legacy } = applies;
  if (ours === "no" || reached || nominal === null || day === null) return [];
  const open = openAmong(legacy);
  const about = { rule, source, day, nominal, ground: groundOf(applies), setBy, verdict, ours, open };
  if (system === undefined) return [{ id: rule, ...about }];
  return [{ id: `${system.id}/${rule}`, system: { id: system.id, name: system.name }, ...about }];
}

function oursAmong(addressees: Obligation["addressees"]): Obligation["addressees"][number]["ours"] {
  if (addressees.some(({ ours }) => ours === "yes")) return "yes";
  return addressees.some(({ ours }) => ours === "unknown") ? "unknown" : "no";
}

/** The same rule can stand there for several routes to the duty: it is named once. */
function openAmong(legacy: Application["legacy"]): readonly OpenTransition[] {
  const open = legacy.filter(({ holds }) => holds === "unknown").map(({ nominal, source }) => ({ nominal, source }));
  return [...new Map(open.map((transition) => [JSON.stringify(transition), transition])).values()];
}

function groundOf({ nominal, effective, legacy }: Application): Deadline["ground"] {
  if (legacy.some(({ holds }) => holds === "yes")) return "transitional";
  return nominal === effective ? "nominal" : "delayed";
}

function byDayAndId(one: Deadline, other: Deadline): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}
