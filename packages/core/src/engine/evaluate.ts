import { KiregelError } from "../error.ts";
import { applicationOf, type Dated, type Schedule } from "./application.ts";
import type { FactValues } from "./condition.ts";
import type { IsoDate } from "./date.ts";
import type { Application, Finding, OtherReading, Verdict } from "./finding.ts";
import { hasRoom } from "./memo.ts";
import type { Law, Outcome } from "./plan.ts";
import { type Residual, verdictOf } from "./residual.ts";
import { type Basis, LAYERS } from "./rule.ts";
import type { Ruleset } from "./ruleset.ts";
import {
  differingUnder,
  keyOf,
  outcomeUnder,
  type Run,
  residualUnder,
  residualWith,
  type StatedQuestion,
  start,
  viewUnder,
} from "./run.ts";
import { statedIn } from "./stated.ts";
import { traceOf } from "./trace.ts";

/** What is asked of a ruleset. */
export interface Question {
  readonly facts: FactValues;
  readonly asOf: IsoDate;
  /** The layer of reading that decides. Default: `statute`. */
  readonly layer?: Basis;
}

/**
 * Every rule that is law on the day asked about, each with its verdict. Nothing returns early. Throws a KiregelError
 * `invalid-date` for a day that does not exist.
 */
export function evaluate(ruleset: Ruleset, question: Question): readonly Finding[] {
  return evaluateStated(ruleset, read(ruleset, question));
}

/** As `evaluate`, for facts that were read from their object already. */
export function evaluateStated(ruleset: Ruleset, question: StatedQuestion): readonly Finding[] {
  const run = start(ruleset, question);
  const differing = differingUnderAny(run);
  return run.deciding.laws.map((law) => findingOf(run, law, differing[law.place] === 1));
}

/**
 * The finding of one rule, or nothing when none of its entries is law on that day. Throws a KiregelError
 * `unknown-rule` for an id that the ruleset does not have, `invalid-date` for a day that does not exist.
 */
export function evaluateRule(ruleset: Ruleset, id: string, question: Question): Finding | undefined {
  if (!ruleset.entries.has(id)) throw new KiregelError("unknown-rule", "This ruleset has no rule of that id.");
  const run = start(ruleset, read(ruleset, question));
  const law = run.deciding.laws.find((one) => one.id === id);
  return law === undefined ? undefined : findingOf(run, law, true);
}

/** What a rule comes to, without the trace. */
export type Ruling = Pick<Finding, "rule" | "outcome" | "verdict">;

/**
 * The verdicts alone of rules with certain outcomes that are law on that day. Twice as fast as `evaluate`, for
 * those who ask about very many systems at once. Throws what `evaluate` throws.
 */
export function rulings(ruleset: Ruleset, outcomes: readonly string[], question: StatedQuestion): readonly Ruling[] {
  const run = start(ruleset, question);
  const found: Ruling[] = [];
  for (const { id, outcome, place } of run.deciding.laws) {
    if (!outcomes.includes(outcome)) continue;
    found.push({ rule: id, outcome, verdict: verdictOf(residualUnder(run, run.deciding, place)) });
  }
  return found;
}

function read({ facts: numbers }: Ruleset, { facts, asOf, layer = "statute" }: Question): StatedQuestion {
  return { stated: statedIn(numbers, facts), asOf, layer };
}

/** A finding that was made before for the same inputs is given again: findings are frozen, and many systems are alike. */
function findingOf(run: Run, law: Law, differs: boolean): Finding {
  const outcome = outcomeUnder(run, run.deciding, law.place);
  const dated = datedUnder(run, law, outcome.residual);
  if (outcome.number < 0 || dated.number < 0) return newFinding(run, law, outcome, dated.application);
  const readings = differs ? numberOfReadings(run, law, outcome) : 0;
  const slot = (dated.number * LAYERS.length + LAYERS.indexOf(run.deciding.layer)) * 256 + readings;
  const before = slot === 0 ? outcome.plain : outcome.findings?.get(slot);
  if (before !== undefined) return before;
  const finding = newFinding(run, law, outcome, dated.application);
  if (slot === 0) outcome.plain = finding;
  else if (hasRoom(run.plan.allowance)) keepFinding(outcome, slot, finding);
  return finding;
}

function keepFinding(outcome: Outcome, slot: number, finding: Finding): void {
  outcome.findings ??= new Map();
  outcome.findings.set(slot, finding);
}

function newFinding(run: Run, law: Law, outcome: Outcome, applies: Application): Finding {
  const { wording, duty } = law;
  const { residual } = outcome;
  const finding: Draft<Finding> = {
    rule: law.id,
    outcome: law.outcome,
    source: law.source,
    verdict: verdictOf(residual),
    basis: run.deciding.layer,
    otherReadings: otherReadings(run, law, outcome),
    elements: Object.freeze(traceOf(wording.trace, run.deciding.known)),
    applies,
  };
  if (typeof residual !== "boolean") finding.residual = residual;
  if (duty !== undefined) finding.duty = duty;
  return Object.freeze(finding);
}

// Optional properties are set one by one: spreading them in took a tenth of the time of a classification.
type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

function otherReadings(run: Run, law: Law, deciding: Outcome): readonly OtherReading[] {
  const differing = law.others.flatMap(({ layer, readings }) => {
    const verdict = verdictUnder(run, law, layer, deciding);
    return verdict === undefined ? [] : [readings[verdict]];
  });
  return differing.length === 0 ? NONE : Object.freeze(differing);
}

const NONE: readonly OtherReading[] = /* @__PURE__ */ Object.freeze([]);

/** A 1 for each rule that can come to something else under any other layer. */
function differingUnderAny(run: Run): Uint8Array {
  const any = new Uint8Array(run.deciding.laws.length);
  for (const layer of LAYERS) {
    if (layer === run.deciding.layer) continue;
    const flags = differingUnder(run, layer);
    for (let place = 0; place < flags.length; place++) any[place] = (any[place] ?? 0) | (flags[place] ?? 0);
  }
  return any;
}

/** A number below 256 for the verdicts of other readings: each layer has three ways to differ, or does not. */
function numberOfReadings(run: Run, law: Law, deciding: Outcome): number {
  let number = 0;
  for (const { layer } of law.others) {
    const verdict = verdictUnder(run, law, layer, deciding);
    if (verdict !== undefined) number += PLACES[layer] * (verdict === "yes" ? 1 : verdict === "no" ? 2 : 3);
  }
  return number;
}

const PLACES: Readonly<Record<Basis, number>> = { statute: 1, guideline: 4, "draft-guideline": 16, contested: 64 };

/** The verdict under another layer, where it is another one. */
function verdictUnder(run: Run, { place }: Law, layer: Basis, deciding: Outcome): Verdict | undefined {
  if (differingUnder(run, layer)[place] !== 1) return undefined;
  const { residual } = outcomeUnder(run, viewUnder(run, layer), place);
  if (residual === deciding.residual || verdictOf(residual) === verdictOf(deciding.residual)) return undefined;
  return verdictOf(residual);
}

function datedUnder(run: Run, { schedule }: Law, residual: Residual): Dated {
  if (residual === false || schedule.legacies.length === 0) return schedule.plain;
  const before = run.applications[schedule.place];
  if (before !== undefined) return before;
  const dated = datedAnew(run, schedule);
  run.applications[schedule.place] = dated;
  return dated;
}

function datedAnew(run: Run, schedule: Schedule): Dated {
  const key = keyOf(run, run.deciding, schedule);
  const before = key < 0 ? undefined : schedule.known?.values.get(key);
  if (before !== undefined) return before;
  const application = applicationOf(schedule, (legacy) => residualWith(run, run.deciding, legacy));
  const isKept = schedule.known !== undefined && key >= 0 && hasRoom(run.plan.allowance);
  if (!isKept) return { application, number: -1 };
  const dated = { application, number: schedule.numbered.count++ };
  schedule.known.values.set(key, dated);
  return dated;
}
