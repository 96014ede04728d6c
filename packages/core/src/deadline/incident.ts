import { type IncidentKind, incidentPeriods } from "../ai-act/art-73-incident.ts";
import type { Verdict } from "../engine/finding.ts";
import { KiregelError } from "../error.ts";
import type { ClockId } from "./clock.ts";
import { requireInstant } from "./instant.ts";
import { type ClockOptions, clockOf, type RunningClock, runningClock, timeOf } from "./running-clock.ts";

/** An incident as far as it starts periods. What is not stated stays open: it is never taken for a no. */
export interface IncidentEvent {
  /** When we became aware of it: a moment with Z or an offset, such as `2026-11-20T17:20:00+01:00`. */
  readonly awareAt: string;
  /** Personal data was destroyed, lost, altered, disclosed or accessed, Art. 4(12) GDPR. */
  readonly isPersonalDataBreach?: boolean;
  /** We decide on the processing that it hit. */
  readonly isController?: boolean;
  /** We process the data that it hit for someone else. */
  readonly isProcessor?: boolean;
  /**
   * The breach is unlikely to result in a risk to persons. Who relies on this exception must show it, Art. 33(1) GDPR:
   * unstated, it frees nobody from the report.
   */
  readonly isRiskUnlikely?: boolean;
  /** A high risk to persons is likely, Art. 34(1) GDPR. */
  readonly isHighRiskToPersons?: boolean;
  /** It is a significant security incident, § 2 no. 11 BSIG. */
  readonly isNis2Significant?: boolean;
  /** We are an essential or important entity to which § 32 BSIG applies. */
  readonly isNis2Entity?: boolean;
  /** When the report of 72 hours went to the reporting office: it starts the month for the final report. */
  readonly bsigReportSentAt?: string;
  /** It still goes on when the final report is due. Unstated, the final report is expected. */
  readonly isOngoing?: boolean;
  /** When its handling was completed, if it went on. */
  readonly handlingCompletedAt?: string;
  /** The kinds of serious incident with a high-risk AI system, Art. 73 AI Act. An empty list says that it is none. */
  readonly seriousIncident?: readonly IncidentKind[];
  /** We are the provider of that AI system. */
  readonly isAiProvider?: boolean;
  /** We use that AI system as a deployer. */
  readonly isAiDeployer?: boolean;
  /** As a deployer we can reach the provider; if not, we report in its place, Art. 26(5) AI Act. */
  readonly isProviderReachable?: boolean;
}

/**
 * All periods that one incident starts, side by side: a report to one authority replaces none to another. A period that
 * may run because a fact is not stated has the verdict `unknown`; a stated no leaves it out, and so does an event before
 * the provision became law. In the order of the ends, those without an end first.
 *
 * Throws a KiregelError `invalid-date`, `invalid-fact`, or `unknown-reference` for a kind of incident, time zone, Land or
 * holiday that does not exist.
 *
 * @example
 * ```ts
 * import { incidentClocks } from "@kiregel/core/deadline";
 *
 * const running = incidentClocks({
 *   awareAt: "2026-11-20T17:20:00+01:00",
 *   isPersonalDataBreach: true, isController: true, isProcessor: false, isHighRiskToPersons: false,
 *   isNis2Significant: true, isNis2Entity: true, isOngoing: false,
 *   seriousIncident: [],
 * });
 * running.map(({ id }) => id); // => ["bsig/32.1.4", "bsig/32.1.1", "bsig/32.1.2", "gdpr/art-33.1"]
 * running.find(({ id }) => id === "gdpr/art-33.1")?.due?.local; // => "2026-11-23T17:20:00+01:00"
 * ```
 */
export function incidentClocks(event: IncidentEvent, options: ClockOptions = {}): readonly RunningClock[] {
  checkEvent(event);
  return ROWS.flatMap(({ id, runs, start = "awareAt" }) => {
    const verdict = runs(event);
    if (verdict === "no") return [];
    const clock = clockOf(id);
    const from = event[start] === undefined ? undefined : timeOf(event[start], start, clock, options);
    return from !== undefined && from.day < clock.from ? [] : [runningClock(clock, verdict, from, options)];
  }).sort(byEnd);
}

interface Row {
  readonly id: ClockId;
  readonly runs: (event: IncidentEvent) => Verdict;
  readonly start?: "awareAt" | "bsigReportSentAt" | "handlingCompletedAt";
}

const ROWS: readonly Row[] = [
  {
    id: "gdpr/art-33.1",
    runs: (event) => (event.isRiskUnlikely === true ? "no" : all(event.isPersonalDataBreach, event.isController)),
  },
  { id: "gdpr/art-33.2", runs: ({ isPersonalDataBreach, isProcessor }) => all(isPersonalDataBreach, isProcessor) },
  {
    id: "gdpr/art-34.1",
    runs: (event) => all(event.isPersonalDataBreach, event.isController, event.isHighRiskToPersons),
  },
  { id: "bsig/32.1.1", runs: reportsToBsi },
  { id: "bsig/32.1.2", runs: reportsToBsi },
  {
    id: "bsig/32.1.4",
    start: "bsigReportSentAt",
    runs: (event) => (event.isOngoing === true ? "no" : reportsToBsi(event)),
  },
  {
    id: "bsig/32.2",
    start: "bsigReportSentAt",
    runs: (event) => all(event.isNis2Significant, event.isNis2Entity, event.isOngoing),
  },
  {
    id: "bsig/32.2.final",
    start: "handlingCompletedAt",
    runs: (event) => all(event.isNis2Significant, event.isNis2Entity, event.isOngoing),
  },
  { id: "ai-act/art-26.5", runs: (event) => all(event.isAiDeployer, isSerious(event)) },
  { id: "ai-act/art-73.2", runs: (event) => reportsIncident(event, "general") },
  { id: "ai-act/art-73.3", runs: (event) => reportsIncident(event, "widespread-or-critical-infrastructure") },
  { id: "ai-act/art-73.4", runs: (event) => reportsIncident(event, "death") },
];

function reportsToBsi({ isNis2Significant, isNis2Entity }: IncidentEvent): Verdict {
  return all(isNis2Significant, isNis2Entity);
}

function isSerious({ seriousIncident }: IncidentEvent): boolean | undefined {
  return seriousIncident === undefined ? undefined : seriousIncident.length > 0;
}

/** The provider reports; a deployer does in its place when it cannot reach the provider. */
function reportsIncident(event: IncidentEvent, kind: IncidentKind): Verdict {
  const { seriousIncident, isAiProvider, isAiDeployer, isProviderReachable } = event;
  const inItsPlace = all(isAiDeployer, isProviderReachable === undefined ? undefined : !isProviderReachable);
  const reports = isAiProvider === true || inItsPlace === "yes";
  const reportsNot = isAiProvider === false && inItsPlace === "no";
  return all(seriousIncident?.includes(kind), reports || (reportsNot ? false : undefined));
}

function all(...stated: readonly (boolean | undefined)[]): Verdict {
  if (stated.includes(false)) return "no";
  return stated.includes(undefined) ? "unknown" : "yes";
}

function byEnd(one: RunningClock, other: RunningClock): number {
  const [end, otherEnd] = [endText(one), endText(other)];
  if (end !== otherEnd) return end < otherEnd ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

// A moment comes before the end of its day: a digit sorts before the tilde.
function endText({ due }: RunningClock): string {
  return due === undefined ? "" : `${due.day} ${due.at ?? "~"}`;
}

const FLAGS = [
  "isPersonalDataBreach",
  "isController",
  "isProcessor",
  "isRiskUnlikely",
  "isHighRiskToPersons",
  "isNis2Significant",
  "isNis2Entity",
  "isOngoing",
  "isAiProvider",
  "isAiDeployer",
  "isProviderReachable",
] as const;

function checkEvent(event: IncidentEvent): void {
  requireInstant(event.awareAt, "awareAt");
  const wrong = FLAGS.find((flag) => event[flag] !== undefined && typeof event[flag] !== "boolean");
  if (wrong !== undefined) {
    throw new KiregelError("invalid-fact", `${wrong} must be true or false, or left out as long as it is not known.`);
  }
  const { seriousIncident = [] } = event;
  const kinds = incidentPeriods.map(({ kind }) => kind);
  if (Array.isArray(seriousIncident) && seriousIncident.every((kind) => kinds.includes(kind))) return;
  throw new KiregelError(
    "unknown-reference",
    `seriousIncident must be a list of ${kinds.join(", ")}. An empty list says that the incident is none of them.`,
  );
}
