import type { IsoDate } from "./date.ts";
import type { Application, LegacyApplication } from "./finding.ts";
import { type Formula, formulaOf, inputsOf, type Places } from "./formula.ts";
import { type Memo, memo, type Store } from "./memo.ts";
import type { Residual } from "./residual.ts";
import type { ApplicationDate, Legacy, Rule } from "./rule.ts";

/** All entries of a date, newest first. */
export type Timetable = ReadonlyMap<string, readonly ApplicationDate[]>;

/** From when a rule is to be applied. What only the day decides is decided. */
export interface Schedule {
  readonly place: number;
  /** What holds without transitional rules. */
  readonly plain: Dated;
  readonly legacies: readonly LegacyPlan[];
  /** What came of them before. */
  readonly known: Memo;
  readonly dated: Dated[];
}

/** An application, with a number that its schedule gives to no other; -1 for one that has none. */
export interface Dated {
  readonly application: Application;
  readonly number: number;
}

/** A transitional rule that is law, and the day it sets when it is met. */
export interface LegacyPlan {
  readonly formula: Formula;
  readonly met: LegacyApplication;
  readonly day: Omit<Application, "legacy">;
}

/** A rule, and from when it is to be applied. */
export interface Scheduled {
  readonly rule: Rule;
  readonly schedule: Schedule;
}

/** What rules are prepared with: where to find facts and rules, how many numbers each has, and the store for memos. */
export interface Making {
  readonly places: Places;
  readonly widths: readonly number[];
  readonly store: Store;
}

/** Gives each rule its schedule. Rules with the same date and the same transitional rules share one. */
export function schedulesOf(
  rules: readonly Rule[],
  timetable: Timetable,
  { places, widths, store }: Making,
): readonly Scheduled[] {
  const scheduled: Scheduled[] = [];
  for (const [place, rule] of rules.entries()) {
    const { applies, legacy } = rule;
    const date = dateInForce(timetable, applies, places.asOf);
    const twin = rules.findIndex((other) => other.applies === applies && other.legacy === legacy);
    const shared = date === undefined ? undefined : scheduled[twin]?.schedule;
    const plain = { ...dayOf(date ?? { nominal: rule.from, source: rule.source }, places.asOf), legacy: NONE };
    const legacies = legaciesOf(rule, timetable, places);
    const inputs = [...new Set(legacies.flatMap(({ formula }) => inputsOf(formula, places)))];
    const own = {
      place,
      plain: { application: Object.freeze(plain), number: 0 },
      legacies,
      known: memo(
        inputs,
        inputs.map((input) => widths[input] ?? 0),
        store,
      ),
      dated: [],
    };
    scheduled.push({ rule, schedule: shared ?? own });
  }
  return scheduled;
}

/**
 * From when a rule is to be applied that may be met. `residualOf` says what is left of the condition of a transitional
 * rule. One that is met sets the day; one that is open stands beside it.
 */
export function applicationOf(
  { plain: { application: plain }, legacies }: Schedule,
  residualOf: (legacy: LegacyPlan) => Residual,
): Application {
  const legacy: LegacyApplication[] = [];
  let day: LegacyPlan["day"] | undefined;
  for (const plan of legacies) {
    const residual = residualOf(plan);
    if (residual === false) continue;
    if (residual === true) day ??= plan.day;
    legacy.push(residual === true ? plan.met : { ...plan.met, holds: "unknown", residual });
  }
  return legacy.length === 0 ? plain : Object.freeze({ ...(day ?? plain), legacy: Object.freeze(legacy) });
}

/** Whether a text is law on a day. */
export function isLaw({ from, until }: Rule | Legacy, asOf: IsoDate): boolean {
  return from <= asOf && (until === undefined || asOf <= until);
}

const NONE: readonly LegacyApplication[] = /* @__PURE__ */ Object.freeze([]);

function legaciesOf({ legacy = [] }: Rule, timetable: Timetable, places: Places): readonly LegacyPlan[] {
  const inForce = legacy.filter((one) => isLaw(one, places.asOf));
  return inForce.map(({ when, applies, source }) => {
    const formula = formulaOf(when, places);
    const { nominal = null, effective } = dateInForce(timetable, applies, places.asOf) ?? {};
    const met = Object.freeze({ holds: "yes", nominal, source } as const);
    const day = dayOf({ nominal, source, ...(effective === undefined ? {} : { effective }) }, places.asOf);
    return { formula, met, day };
  });
}

function dayOf(
  { nominal, effective: delayed, source }: Pick<ApplicationDate, "nominal" | "effective" | "source">,
  asOf: IsoDate,
): LegacyPlan["day"] {
  const effective = delayed ?? nominal;
  return { nominal, effective, reached: effective !== null && effective <= asOf, source };
}

function dateInForce(timetable: Timetable, key: string | undefined, asOf: IsoDate): ApplicationDate | undefined {
  return key === undefined ? undefined : timetable.get(key)?.find(({ from }) => from <= asOf);
}
