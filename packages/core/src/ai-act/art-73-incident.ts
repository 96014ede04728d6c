import { type IsoDate, isIsoDate, requireDate } from "../engine/date.ts";
import type { Source } from "../engine/source.ts";
import { KiregelError } from "../error.ts";

/** What happened, as far as it sets the period. The shortest period counts when several kinds are true. */
export type IncidentKind = "general" | "widespread-or-critical-infrastructure" | "death";

/** The longest period for the report of a serious incident. The duty itself is to report at once. */
export interface IncidentPeriod {
  readonly kind: IncidentKind;
  readonly source: Source;
  readonly days: number;
}

/** Art. 73(2) to (4): how long the provider has at most. */
export const incidentPeriods: readonly IncidentPeriod[] = [
  { kind: "general", source: { celex: "32024R1689", pinpoint: "Art. 73(2)" }, days: 15 },
  {
    kind: "widespread-or-critical-infrastructure",
    source: { celex: "32024R1689", pinpoint: "Art. 73(3)" },
    days: 2,
  },
  { kind: "death", source: { celex: "32024R1689", pinpoint: "Art. 73(4)" }, days: 10 },
];

/**
 * The last day on which a serious incident can be reported. Calendar days count, from the day after the provider became
 * aware of it; weekends and holidays are not added. An incomplete first report keeps the period, Art. 73(5).
 *
 * Throws a KiregelError `invalid-date`, or `unknown-reference` for a kind that does not exist.
 *
 * @example
 * ```ts
 * import { incidentDeadline } from "@kiregel/core";
 *
 * incidentDeadline("death", "2027-12-24").lastDay; // => "2028-01-03"
 * ```
 */
export function incidentDeadline(
  kind: IncidentKind,
  awareOn: IsoDate,
): { readonly lastDay: IsoDate; readonly source: Source } {
  const period = incidentPeriods.find((candidate) => candidate.kind === kind);
  if (period === undefined) throw unknownKind();
  let day = requireDate(awareOn, "awareOn");
  for (let passed = 0; passed < period.days; passed++) {
    day = requireDate(nextDay(day), "awareOn with the period added");
  }
  return { lastDay: day, source: period.source };
}

function unknownKind(): KiregelError {
  const kinds = incidentPeriods.map(({ kind }) => kind).join(", ");
  return new KiregelError("unknown-reference", `The kind of an incident must be one of ${kinds}. We guess no period.`);
}

function nextDay(day: IsoDate): IsoDate {
  const [year, month, dayOfMonth] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
  const following = [dayIn(year, month, dayOfMonth + 1), dayIn(year, month + 1, 1)].find(isIsoDate);
  return following ?? dayIn(year + 1, 1, 1);
}

function dayIn(year: number, month: number, day: number): string {
  return [String(year).padStart(4, "0"), pair(month), pair(day)].join("-");
}

function pair(number: number): string {
  return String(number).padStart(2, "0");
}
