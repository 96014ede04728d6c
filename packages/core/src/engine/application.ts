import type { Test } from "./condition.ts";
import type { IsoDate } from "./date.ts";
import type { Application, LegacyApplication } from "./finding.ts";
import { type Residual, reduce } from "./residual.ts";
import type { ApplicationDate, Legacy, Rule } from "./rule.ts";

/** What the day of application of a rule depends on. */
export interface Timing {
  readonly timetable: ReadonlyMap<string, readonly ApplicationDate[]>;
  readonly asOf: IsoDate;
  /** What each transitional rule comes to. Many rules share one, so it is worked out once. */
  readonly legacies: Map<Legacy, LegacyApplication | undefined>;
  readonly residualOf: (test: Test) => Residual;
}

/** From when a rule is to be applied. A transitional rule that is met sets the day; a rule that is not met has none. */
export function applicationOf(timing: Timing, rule: Rule, residual: Residual): Application {
  const legacy = rule.legacy === undefined || residual === false ? [] : legaciesOf(timing, rule.legacy);
  const transitional = legacy.find(({ holds }) => holds === "yes");
  const date = transitional ?? dateInForce(timing, rule.applies) ?? { nominal: rule.from, source: rule.source };
  const effective = "effective" in date && date.effective !== undefined ? date.effective : date.nominal;
  return {
    nominal: date.nominal,
    effective,
    reached: effective !== null && effective <= timing.asOf,
    source: date.source,
    legacy,
  };
}

/** Whether a text is law on a day. */
export function isLaw({ from, until }: Rule | Legacy, asOf: IsoDate): boolean {
  return from <= asOf && (until === undefined || asOf <= until);
}

function legaciesOf(timing: Timing, legacies: readonly Legacy[]): readonly LegacyApplication[] {
  const applications: LegacyApplication[] = [];
  for (const legacy of legacies) {
    const application = legacyOf(timing, legacy);
    if (application !== undefined) applications.push(application);
  }
  return applications;
}

function legacyOf(timing: Timing, legacy: Legacy): LegacyApplication | undefined {
  if (!timing.legacies.has(legacy)) timing.legacies.set(legacy, legacyApplication(timing, legacy));
  return timing.legacies.get(legacy);
}

function legacyApplication(timing: Timing, legacy: Legacy): LegacyApplication | undefined {
  if (!isLaw(legacy, timing.asOf)) return undefined;
  const residual = reduce(legacy.when, timing.residualOf);
  if (residual === false) return undefined;
  const application = { nominal: dateInForce(timing, legacy.applies)?.nominal ?? null, source: legacy.source };
  return residual === true ? { holds: "yes", ...application } : { holds: "unknown", ...application, residual };
}

function dateInForce(timing: Timing, key: string | undefined): ApplicationDate | undefined {
  if (key === undefined) return undefined;
  return timing.timetable.get(key)?.find(({ from }) => from <= timing.asOf);
}
