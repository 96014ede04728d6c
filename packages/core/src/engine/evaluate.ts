import { KiregelError } from "../error.ts";
import { applicationOf, type Dated, type Schedule } from "./application.ts";
import type { FactValues } from "./condition.ts";
import type { IsoDate } from "./date.ts";
import type { Finding, OtherReading } from "./finding.ts";
import { residualOf } from "./formula.ts";
import { hasRoom, keep, keyOf, recall } from "./memo.ts";
import type { Law, Outcome } from "./plan.ts";
import { type Residual, verdictOf } from "./residual.ts";
import { type Basis, LAYERS } from "./rule.ts";
import type { Ruleset } from "./ruleset.ts";
import { otherVerdict, otherVerdicts, outcomeIn, type Run, type StatedQuestion, start } from "./run.ts";
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
  const others = otherVerdicts(run);
  return run.deciding.laws.map((law) => findingOf(run, law, others[law.place] ?? 0));
}

/** Where the finding of each rule stands in the list that `evaluate` gives for a day. */
export function placesOn(ruleset: Ruleset, asOf: IsoDate): ReadonlyMap<string, number> {
  return ruleset.planOn(asOf).rules;
}

/**
 * The finding of one rule, or nothing when none of its entries is law on that day. Throws a KiregelError
 * `unknown-rule` for an id that the ruleset does not have, `invalid-date` for a day that does not exist.
 */
export function evaluateRule(ruleset: Ruleset, id: string, question: Question): Finding | undefined {
  if (!ruleset.entries.has(id)) throw new KiregelError("unknown-rule", "This ruleset has no rule of that id.");
  const run = start(ruleset, read(ruleset, question));
  const law = run.deciding.laws.find((one) => one.id === id);
  return law === undefined ? undefined : findingOf(run, law, otherVerdicts(run)[law.place] ?? 0);
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
    found.push({ rule: id, outcome, verdict: verdictOf(outcomeIn(run.deciding, place).residual) });
  }
  return found;
}

function read({ facts: numbers }: Ruleset, { facts, asOf, layer = "statute" }: Question): StatedQuestion {
  return { stated: statedIn(numbers, facts), asOf, layer };
}

/** A finding that was made before for the same inputs is given again: findings are frozen, and many systems are alike. */
function findingOf(run: Run, law: Law, others: number): Finding {
  const outcome = outcomeIn(run.deciding, law.place);
  const dated = datedUnder(run, law, outcome.residual);
  if (outcome.number < 0 || dated.number < 0) return newFinding(run, law, { outcome, others, dated });
  const slot = (dated.number * LAYERS.length + LAYERS.indexOf(run.deciding.layer)) * 256 + others;
  const before = slot === outcome.slot ? outcome.first : outcome.more?.get(slot);
  if (before !== undefined) return before;
  const finding = newFinding(run, law, { outcome, others, dated });
  if (outcome.slot < 0) {
    outcome.slot = slot;
    outcome.first = finding;
  } else if (hasRoom(run.plan.allowance)) keepFinding(outcome, slot, finding);
  return finding;
}

/** What a finding is made from: what the rule comes to, the verdicts of the other layers, and from when it applies. */
interface Found {
  readonly outcome: Outcome;
  readonly others: number;
  readonly dated: Dated;
}

function keepFinding(outcome: Outcome, slot: number, finding: Finding): void {
  outcome.more ??= new Map();
  outcome.more.set(slot, finding);
}

function newFinding({ deciding }: Run, law: Law, { outcome, others, dated }: Found): Finding {
  const { wording, duty } = law;
  const { residual } = outcome;
  const finding: Draft<Finding> = {
    rule: law.id,
    outcome: law.outcome,
    source: law.source,
    verdict: verdictOf(residual),
    basis: deciding.layer,
    otherReadings: otherReadings(law, others),
    elements: Object.freeze(traceOf(wording.trace, deciding)),
    applies: dated.application,
  };
  if (typeof residual !== "boolean") finding.residual = residual;
  if (duty !== undefined) finding.duty = duty;
  return Object.freeze(finding);
}

// Optional properties are set one by one: spreading them in took a tenth of the time of a classification.
type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

function otherReadings(law: Law, others: number): readonly OtherReading[] {
  if (others === 0) return NONE;
  const readings = LAYERS.flatMap((layer) => {
    const verdict = otherVerdict(others, layer);
    return verdict === undefined ? [] : (law.others[layer]?.[verdict] ?? []);
  });
  return Object.freeze(readings);
}

const NONE: readonly OtherReading[] = /* @__PURE__ */ Object.freeze([]);

function datedUnder(run: Run, { schedule }: Law, residual: Residual): Dated {
  if (residual === false || schedule.legacies.length === 0) return schedule.plain;
  const before = run.applications[schedule.place];
  if (before !== undefined) return before;
  const dated = datedAnew(run, schedule);
  run.applications[schedule.place] = dated;
  return dated;
}

function datedAnew({ plan, deciding }: Run, schedule: Schedule): Dated {
  const { known, numbered } = schedule;
  const key = keyOf(known, deciding.numbers);
  const before = recall(known, key, deciding.numbers);
  if (before !== undefined) return before;
  const application = applicationOf(schedule, ({ formula }) => residualOf(formula, deciding));
  if (key < 0 || !hasRoom(plan.allowance)) return { application, number: -1 };
  const dated = { application, number: numbered.count++ };
  keep(known, key, deciding.numbers, dated);
  return dated;
}
