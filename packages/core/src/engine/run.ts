import { KiregelError } from "../error.ts";
import type { Dated } from "./application.ts";
import type { FactValue } from "./condition.ts";
import { type IsoDate, requireDate } from "./date.ts";
import type { Verdict } from "./finding.ts";
import { type Known, residualOf } from "./formula.ts";
import { hasRoom, keep, keyOf, recall } from "./memo.ts";
import type { Compared, Law, Outcome, Plan } from "./plan.ts";
import { isLong, type Residual, verdictOf } from "./residual.ts";
import { type Basis, LAYERS } from "./rule.ts";
import type { Ruleset } from "./ruleset.ts";
import type { Stated } from "./stated.ts";

/** A question whose facts were read from their object already. */
export interface StatedQuestion {
  readonly stated: Stated;
  readonly asOf: IsoDate;
  readonly layer?: Basis;
}

/**
 * One question to a ruleset, and what every rule comes to under the layer that decides. It stands on the desk of its plan
 * and is over when the next one starts.
 */
export interface Run {
  readonly plan: Plan;
  readonly deciding: View;
  /** What came of each schedule with transitional rules that was asked. */
  readonly applications: (Dated | undefined)[];
}

/** The lists that a run fills in, made once for a plan: new ones for each question took a third of its time. */
export interface Desk {
  readonly values: (FactValue | undefined)[];
  readonly deciding: Lists;
  readonly beside: Lists;
  readonly applications: (Dated | undefined)[];
  readonly marks: Uint8Array;
  readonly verdicts: Uint8Array;
}

type Lists = Pick<View, "outcomes" | "numbers">;

/** What the rules come to under one layer. */
export interface View extends Known {
  readonly layer: Basis;
  readonly laws: readonly Law[];
  readonly values: (FactValue | undefined)[];
  readonly outcomes: Outcome[];
  /** The numbers of the stated values, then those of the outcomes. */
  readonly numbers: Int32Array;
}

/** Asks every rule. Throws a KiregelError for a day or a layer that does not exist. */
export function start(ruleset: Ruleset, { stated, asOf, layer = "statute" }: StatedQuestion): Run {
  requireDate(asOf, "asOf");
  if (!LAYERS.includes(layer)) throw unknownLayer();
  const plan = ruleset.planOn(asOf);
  const { values, deciding: lists, applications } = deskOf(plan);
  const laws = plan.laws[layer];
  const deciding: View = { layer, laws, values, ...lists };
  applications.fill(undefined);
  enterStated(plan, deciding, stated);
  for (const place of plan.order) decide(plan, deciding, laws[place]);
  return { plan, deciding, applications };
}

/**
 * For each rule the verdicts of the layers that come to another one, as one number below 256: two bits a layer, nothing
 * where the verdict is the same or where no reading of that layer plays a part. `otherVerdict` reads them.
 */
export function otherVerdicts({ plan, deciding }: Run): Uint8Array {
  const { verdicts, beside: lists } = deskOf(plan);
  const beside: View = { ...deciding, ...lists };
  let changed: number[] = [];
  verdicts.fill(0);
  for (let place = 0; place < verdicts.length; place++) beside.outcomes[place] = outcomeIn(deciding, place);
  beside.numbers.set(deciding.numbers);
  for (const compared of plan.compared[deciding.layer]) {
    if (!compared.isOnTop) {
      for (const place of changed) enter(plan, beside, place, outcomeIn(deciding, place));
      changed = [];
    }
    decideBeside(plan, beside, compared, changed);
    for (const place of changed) {
      if (deciding.laws[place]?.others[compared.layer] === undefined) continue;
      const code = otherCode(outcomeIn(deciding, place).residual, outcomeIn(beside, place).residual);
      verdicts[place] = (verdicts[place] ?? 0) | (code << shiftOf(compared.layer));
    }
  }
  return verdicts;
}

/**
 * Asks the rules that a layer reads otherwise, then those that ask a rule which came to another verdict, and adds the
 * numbers of all that changed. What is left of a rule that stays open does not matter here.
 */
function decideBeside(plan: Plan, beside: View, { layer, read, isOnTop }: Compared, changed: number[]): void {
  const { marks } = deskOf(plan);
  const laws = plan.laws[layer];
  if (isOnTop && read.every((law) => cannotLift(law, outcomeIn(beside, law.place).residual))) return;
  marks.fill(UNTOUCHED);
  for (const { place } of read) marks[place] = READ;
  for (const place of plan.order) {
    if (marks[place] === UNTOUCHED) continue;
    const law = laws[place];
    if (law === undefined) continue;
    const { residual } = outcomeIn(beside, place);
    if (marks[place] === READ && isOnTop && cannotLift(law, residual)) continue;
    const outcome = outcomeOf(plan, beside, law);
    if (verdictOf(outcome.residual) === verdictOf(residual)) continue;
    enter(plan, beside, place, outcome);
    changed.push(place);
    for (const asker of law.askers) marks[asker] = ASKING;
  }
}

const [UNTOUCHED, READ, ASKING] = [0, 1, 2];

// With the same inputs, more readings of one kind leave a verdict where it is: what narrows leaves a no, what widens a yes.
function cannotLift({ wording }: Law, residual: Residual): boolean {
  return (residual === false && !wording.liftsNo) || (residual === true && !wording.liftsYes);
}

/** The verdict under a layer, where it is another one. */
export function otherVerdict(verdicts: number, layer: Basis): Verdict | undefined {
  return VERDICTS[(verdicts >> shiftOf(layer)) & 3];
}

function shiftOf(layer: Basis): number {
  return 2 * LAYERS.indexOf(layer);
}

const VERDICTS: readonly (Verdict | undefined)[] = [undefined, "yes", "no", "unknown"];

function otherCode(own: Residual, other: Residual): number {
  const verdict = verdictOf(other);
  return verdict === verdictOf(own) ? 0 : VERDICTS.indexOf(verdict);
}

/** What a rule comes to in a view. */
export function outcomeIn({ outcomes }: View, place: number): Outcome {
  return outcomes[place] ?? NOTHING;
}

// Stands where no rule was asked yet.
const NOTHING: Outcome = { residual: false, asked: false, number: -1, first: undefined, slot: -1, more: undefined };

/** Asks a rule. Those that it asks come before it. */
function decide(plan: Plan, view: View, law: Law | undefined): void {
  if (law !== undefined) enter(plan, view, law.place, outcomeOf(plan, view, law));
}

function enter({ facts }: Plan, { outcomes, numbers }: View, place: number, outcome: Outcome): void {
  outcomes[place] = outcome;
  numbers[facts.size + place] = outcome.number;
}

/** What a law comes to on what a view knows, from the memo or anew. */
function outcomeOf({ allowance }: Plan, view: View, law: Law): Outcome {
  const { known, formula } = law.wording;
  const key = keyOf(known, view.numbers);
  const before = recall(known, key, view.numbers);
  if (before !== undefined) return before;
  const isKept = key >= 0 && hasRoom(allowance);
  const outcome = newOutcome(law, residualOf(formula, view), isKept);
  if (isKept) keep(known, key, view.numbers, outcome);
  return outcome;
}

function newOutcome({ itself, numbered, wording }: Law, residual: Residual, isKept: boolean): Outcome {
  const outcome = (asked: Residual, number: number): Outcome => ({
    residual,
    asked,
    number,
    first: undefined,
    slot: -1,
    more: undefined,
  });
  if (typeof residual === "boolean") return outcome(residual, residual ? 1 : 0);
  // A rule of very many inputs, such as Art. 6(2), stands for itself.
  if (wording.isWide || isLong(residual)) return outcome(itself, 2);
  return outcome(residual, isKept ? numbered.count++ : -1);
}

/** Enters the stated values and their numbers, by the number that the plan gives to the fact. */
function enterStated(plan: Plan, { values, numbers }: View, { numbers: from, values: stated }: Stated): void {
  const places = placesIn(plan, from);
  for (let fact = 0; fact < places.length; fact++) {
    const value = stated[places[fact] ?? -1];
    if (value === undefined || typeof value === "boolean") {
      values[fact] = value;
      numbers[fact] = value === undefined ? 0 : value ? 1 : 2;
      continue;
    }
    const numbered = plan.numberings[fact]?.(value);
    values[fact] = numbered?.value ?? value;
    numbers[fact] = numbered?.number ?? -1;
  }
}

/** For each fact of a plan its number among the stated facts; -1 for one that cannot be stated. */
function placesIn({ facts, placesIn: known }: Plan, numbers: Stated["numbers"]): readonly number[] {
  const before = known.get(numbers);
  if (before !== undefined) return before;
  const places = Array.from(facts.keys(), (key) => numbers.get(key) ?? -1);
  known.set(numbers, places);
  return places;
}

function deskOf(plan: Plan): Desk {
  const [rules, facts] = [plan.order.length, plan.facts.size];
  const lists = (): Lists => ({
    outcomes: new Array(rules).fill(NOTHING),
    numbers: new Int32Array(facts + rules),
  });
  plan.desk ??= {
    values: new Array(facts).fill(undefined),
    deciding: lists(),
    beside: lists(),
    applications: new Array(rules).fill(undefined),
    marks: new Uint8Array(rules),
    verdicts: new Uint8Array(rules),
  };
  return plan.desk;
}

function unknownLayer(): KiregelError {
  return new KiregelError(
    "unknown-reference",
    `The layer must be one of: ${LAYERS.join(", ")}. There is no other reading.`,
  );
}
