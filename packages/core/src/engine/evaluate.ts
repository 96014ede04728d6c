import { KiregelError } from "../error.ts";
import { applicationOf, type Dated, type Schedule } from "./application.ts";
import { otherVerdict, otherVerdicts } from "./beside.ts";
import type { FactValues } from "./condition.ts";
import type { IsoDate } from "./date.ts";
import type { Application, Finding, OtherReading, Verdict } from "./finding.ts";
import { residualOf } from "./formula.ts";
import { hasRoom, keep, recall, UNKNOWN } from "./memo.ts";
import type { Kept, Law, Plan, Ruling } from "./plan.ts";
import { verdictOf } from "./residual.ts";
import { type Basis, LAYERS } from "./rule.ts";
import type { Ruleset } from "./ruleset.ts";
import { type Run, SLOTS, type StatedQuestion, start } from "./run.ts";
import { statedIn } from "./stated.ts";
import { traceOf } from "./trace.ts";
import { outcomeIn, type View, verdictIn } from "./view.ts";

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
  return evaluation(ruleset, question).findings;
}

/** The findings, and what is said often enough of them to be at hand without looking through them. */
export interface Evaluation {
  readonly findings: readonly Finding[];
  /** Calls for each rule that lays a duty on somebody, or may do so. Only until the next question. */
  readonly eachDuty: (visit: (due: Law, verdict: Verdict, applies: Application) => void) => void;
  readonly rulings: readonly Ruling[];
  /** Only until the next question. */
  readonly verdictOf: (rule: string) => Verdict | undefined;
}

/** Evaluates, and gives the rulings of rules with certain outcomes as well. */
export function evaluation(ruleset: Ruleset, question: StatedQuestion, outcomes: readonly string[] = []): Evaluation {
  const run = start(ruleset, question);
  const { deciding, plan } = run;
  const others = otherVerdicts(run);
  const findings = new Array<Finding>(deciding.laws.length);
  for (const law of deciding.laws) findings[law.place] = findingOf(run, law, others[law.place] ?? 0);
  const eachDuty = dutiesIn(run);
  return { findings, eachDuty, rulings: rulingsIn(run, outcomes), verdictOf: verdictsIn(plan, deciding) };
}

// What stands in the findings is taken from the rules: there are very many findings and few rules, which are at hand.
function dutiesIn(run: Run): Evaluation["eachDuty"] {
  return (visit) => {
    for (const law of run.deciding.laws) {
      if (law.duty === undefined) continue;
      const verdict = verdictIn(run.deciding, law.place);
      if (verdict !== "no") visit(law, verdict, datedUnder(run, law).application);
    }
  };
}

function verdictsIn({ rules }: Plan, view: View): Evaluation["verdictOf"] {
  return (rule) => {
    const place = rules.get(rule);
    return place === undefined ? undefined : verdictIn(view, place);
  };
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

/**
 * The verdicts alone of rules with certain outcomes that are law on that day. It makes no findings, for
 * those who ask about very many systems at once. Throws what `evaluate` throws.
 */
export function rulings(ruleset: Ruleset, outcomes: readonly string[], question: StatedQuestion): readonly Ruling[] {
  return rulingsIn(start(ruleset, question), outcomes);
}

function rulingsIn({ plan, deciding }: Run, outcomes: readonly string[]): readonly Ruling[] {
  const found: Ruling[] = [];
  for (const outcome of outcomes) {
    for (const { place, rulings: made } of plan.byOutcome.get(outcome) ?? []) {
      found.push(made[verdictIn(deciding, place)]);
    }
  }
  return found;
}

function read({ facts: numbers }: Ruleset, { facts, asOf, layer = "statute" }: Question): StatedQuestion {
  return { stated: statedIn(numbers, facts), asOf, layer };
}

/** A finding that was made before for the same inputs is given again: findings are frozen, and many systems are alike. */
function findingOf(run: Run, law: Law, others: number): Finding {
  const { plan, deciding, layerSlot } = run;
  const { place } = law;
  const dated = datedUnder(run, law);
  const entry = dated.number < 0 ? -1 : (deciding.entries[place] ?? -1);
  if (entry < 0) return newFinding(run, law, others, dated);
  const { plain, slots, findings, more } = plan.kept;
  const slot = dated.number * SLOTS + layerSlot + others;
  const before = slot === 0 ? plain[entry] : slots[entry] === slot ? findings[entry] : more.get(entry)?.get(slot);
  if (before !== undefined) return before;
  const finding = newFinding(run, law, others, dated);
  if (slot === 0) plain[entry] = finding;
  else if (slots[entry] === -1) {
    slots[entry] = slot;
    findings[entry] = finding;
  } else if (hasRoom(plan.allowance)) keepMore(more, entry, slot, finding);
  return finding;
}

function keepMore(more: Kept["more"], entry: number, slot: number, finding: Finding): void {
  const bySlot = more.get(entry) ?? new Map<number, Finding>();
  more.set(entry, bySlot.set(slot, finding));
}

function newFinding({ deciding, layer }: Run, law: Law, others: number, dated: Dated): Finding {
  const { wording, duty } = law;
  const { residual } = outcomeIn(deciding, law.place);
  const finding: Draft<Finding> = {
    rule: law.id,
    outcome: law.outcome,
    source: law.source,
    verdict: verdictOf(residual),
    basis: layer,
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

/** Without transitional rules, and where nothing applies, there is nothing to ask. */
function datedUnder(run: Run, { place, schedule }: Law): Dated {
  if (schedule.legacies.length === 0 || verdictIn(run.deciding, place) === "no") return schedule.plain;
  const { applications } = run.desk;
  const before = applications[schedule.place];
  if (before !== undefined) return before;
  const dated = datedAnew(run, schedule);
  applications[schedule.place] = dated;
  return dated;
}

function datedAnew({ plan, deciding }: Run, schedule: Schedule): Dated {
  const { known, dated } = schedule;
  const before = recall(known, deciding.numbers);
  const kept = before < 0 ? undefined : dated[before];
  if (kept !== undefined) return kept;
  const application = applicationOf(schedule, ({ formula }) => residualOf(formula, deciding));
  if (before !== UNKNOWN || !hasRoom(plan.allowance)) return { application, number: -1 };
  const made = { application, number: dated.length + 1 };
  keep(known, deciding.numbers, dated.push(made) - 1);
  return made;
}
