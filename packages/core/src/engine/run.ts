import { KiregelError } from "../error.ts";
import type { Dated } from "./application.ts";
import { type IsoDate, requireDate } from "./date.ts";
import type { Verdict } from "./finding.ts";
import { type Known, residualOf } from "./formula.ts";
import { hasRoom, keep, keyOf, recall } from "./memo.ts";
import { LAYER_BITS, type Law, type Outcome, type Plan } from "./plan.ts";
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

/** One question to a ruleset, and what every rule comes to under the layer that decides. */
export interface Run {
  readonly plan: Plan;
  readonly deciding: View;
  /** What came of each schedule with transitional rules that was asked. */
  readonly applications: (Dated | undefined)[];
}

/** What the rules come to under one layer. */
export interface View extends Known {
  readonly layer: Basis;
  readonly laws: readonly Law[];
  readonly outcomes: Outcome[];
  /** The numbers of the stated values, then those of the outcomes. */
  readonly numbers: number[];
}

/** Asks every rule. Throws a KiregelError for a day or a layer that does not exist. */
export function start(ruleset: Ruleset, { stated, asOf, layer = "statute" }: StatedQuestion): Run {
  requireDate(asOf, "asOf");
  if (!LAYERS.includes(layer)) throw unknownLayer();
  const plan = ruleset.planOn(asOf);
  const laws = plan.laws[layer];
  const deciding: View = { layer, laws, ...numbered(stated, plan), outcomes: new Array(laws.length).fill(NOTHING) };
  for (const place of plan.order) decide(plan, deciding, laws[place]);
  return { plan, deciding, applications: [] };
}

/**
 * For each rule the verdicts of the layers that come to another one, as one number below 256: two bits a layer, nothing
 * where the verdict is the same or where no reading of that layer plays a part. `otherVerdict` reads them.
 */
export function otherVerdicts({ plan, deciding }: Run): readonly number[] {
  const verdicts = new Array<number>(plan.order.length).fill(0);
  const differing = new Array<number>(plan.order.length).fill(0);
  let found = 0;
  for (const { law, bits } of plan.compared[deciding.layer]) {
    if (!differsByItself(plan, deciding, law)) continue;
    found |= bits;
    for (const dependent of law.dependents) differing[dependent] = (differing[dependent] ?? 0) | bits;
  }
  if (found === 0) return verdicts;
  const beside = { ...deciding, outcomes: deciding.outcomes.slice(), numbers: deciding.numbers.slice() };
  for (const [at, layer] of LAYERS.entries()) {
    if ((found & LAYER_BITS[layer]) === 0) continue;
    const affected = plan.order.filter((place) => ((differing[place] ?? 0) & LAYER_BITS[layer]) !== 0);
    for (const place of affected) decide(plan, beside, plan.laws[layer][place]);
    for (const place of affected) {
      const [own, other] = [outcomeIn(deciding, place), outcomeIn(beside, place)];
      const isRead = deciding.laws[place]?.others[layer] !== undefined;
      if (isRead) verdicts[place] = (verdicts[place] ?? 0) | (otherCode(own.residual, other.residual) << (2 * at));
      enter(plan, beside, place, own);
    }
  }
  return verdicts;
}

/** The verdict under a layer, where it is another one. */
export function otherVerdict(verdicts: number, layer: Basis): Verdict | undefined {
  return VERDICTS[(verdicts >> (2 * LAYERS.indexOf(layer))) & 3];
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
const NOTHING: Outcome = { residual: false, asked: false, number: -1, plain: undefined, findings: undefined };

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
  const { known, inputs, formula } = law.wording;
  if (known === undefined) return newOutcome(law, residualOf(formula, view), false);
  const key = keyOf(view.numbers, inputs, known);
  const before = key < 0 ? undefined : recall(known, key);
  if (before !== undefined) return before;
  const isKept = key >= 0 && hasRoom(allowance);
  const outcome = newOutcome(law, residualOf(formula, view), isKept);
  if (isKept) keep(known, key, outcome);
  return outcome;
}

/**
 * Whether a rule has another verdict under the wording of a layer. What it asks comes to the same verdicts as under the
 * deciding layer, or the rule is a dependent of what does not; what is left of an open rule does not matter here.
 */
function differsByItself(plan: Plan, deciding: View, law: Law): boolean {
  const { residual } = outcomeIn(deciding, law.place);
  const statute = deciding.layer === "statute";
  if (statute && residual === false && !law.wording.liftsNo) return false;
  if (statute && residual === true && !law.wording.liftsYes) return false;
  return verdictOf(outcomeOf(plan, deciding, law).residual) !== verdictOf(residual);
}

function newOutcome({ itself, numbered, wording }: Law, residual: Residual, isKept: boolean): Outcome {
  const outcome = (asked: Residual, number: number): Outcome => ({
    residual,
    asked,
    number,
    plain: undefined,
    findings: undefined,
  });
  if (typeof residual === "boolean") return outcome(residual, residual ? 1 : 0);
  // A rule of very many inputs, such as Art. 6(2), stands for itself: what is left of it differs from system to system.
  if (wording.known === undefined || isLong(residual)) return outcome(itself, 2);
  return outcome(residual, isKept ? numbered.count++ : -1);
}

/** The stated values and their numbers, by the number that the plan gives to the fact, and places for the outcomes. */
function numbered({ numbers: from, values: stated }: Stated, plan: Plan): Pick<View, "values" | "numbers"> {
  const places = placesIn(plan, from);
  const values: Known["values"][number][] = new Array(places.length).fill(undefined);
  const numbers = new Array<number>(places.length + plan.order.length).fill(0);
  for (let fact = 0; fact < places.length; fact++) {
    const value = stated[places[fact] ?? -1];
    if (value === undefined) continue;
    if (typeof value === "boolean") {
      values[fact] = value;
      numbers[fact] = value ? 1 : 2;
      continue;
    }
    const { value: own, number } = plan.numberings[fact]?.(value) ?? { value, number: -1 };
    values[fact] = own;
    numbers[fact] = number;
  }
  return { values, numbers };
}

/** For each fact of a plan its number among the stated facts; -1 for one that cannot be stated. */
function placesIn({ facts, placesIn: known }: Plan, numbers: Stated["numbers"]): readonly number[] {
  const before = known.get(numbers);
  if (before !== undefined) return before;
  const places = Array.from(facts.keys(), (key) => numbers.get(key) ?? -1);
  known.set(numbers, places);
  return places;
}

function unknownLayer(): KiregelError {
  return new KiregelError(
    "unknown-reference",
    `The layer must be one of: ${LAYERS.join(", ")}. There is no other reading.`,
  );
}
