import { KiregelError } from "../error.ts";
import type { Dated } from "./application.ts";
import { type IsoDate, requireDate } from "./date.ts";
import { type Known, residualOf } from "./formula.ts";
import { hasRoom, type Memo } from "./memo.ts";
import type { Law, Outcome, Plan, Wording } from "./plan.ts";
import { isLong, type Residual, verdictOf } from "./residual.ts";
import { type Basis, LAYERS, layerBefore } from "./rule.ts";
import type { Ruleset } from "./ruleset.ts";
import type { Stated } from "./stated.ts";

/** A question whose facts were read from their object already. */
export interface StatedQuestion {
  readonly stated: Stated;
  readonly asOf: IsoDate;
  readonly layer?: Basis;
}

/** One question to a ruleset, and what came of it so far. */
export interface Run {
  readonly plan: Plan;
  /** The views that were needed so far; `viewUnder` gives any. */
  readonly views: Partial<Record<Basis, View>>;
  /** The view under the layer that decides. */
  readonly deciding: View;
  /** What came of each schedule with transitional rules that was asked. */
  readonly applications: (Dated | undefined)[];
  /** For each layer that was asked a 1 for every rule that can differ from the deciding layer, by number. */
  readonly differing: Partial<Record<Basis, Uint8Array>>;
  /** The numbers of the stated values. */
  readonly stated: readonly number[];
}

/** The rules under one layer, and what is known of them. */
export interface View {
  readonly layer: Basis;
  readonly laws: readonly Law[];
  readonly known: Known;
  /** What each rule came to so far. */
  readonly outcomes: (Outcome | undefined)[];
}

/** Starts with nothing but the stated facts. Throws a KiregelError for a day or a layer that does not exist. */
export function start(ruleset: Ruleset, { stated, asOf, layer = "statute" }: StatedQuestion): Run {
  requireDate(asOf, "asOf");
  if (!LAYERS.includes(layer)) throw unknownLayer();
  const plan = ruleset.planOn(asOf);
  const { values, numbers } = valuesOf(stated, plan);
  const deciding = viewOf(layer, plan.laws[layer], values);
  return { plan, views: { [layer]: deciding }, deciding, applications: [], differing: {}, stated: numbers };
}

/** The rules under a layer, with what is known of them. */
export function viewUnder(run: Run, layer: Basis): View {
  const before = run.views[layer];
  if (before !== undefined) return before;
  const view = viewOf(layer, run.plan.laws[layer], run.deciding.known.values);
  run.views[layer] = view;
  return view;
}

/** What a rule comes to in a view. It is worked out once. */
export function outcomeUnder(run: Run, view: View, place: number): Outcome {
  const before = view.outcomes[place];
  if (before !== undefined) return before;
  const law = view.laws[place];
  const outcome = law === undefined ? NOT_LAW : outcomeOfLaw(run, view, law);
  view.outcomes[place] = outcome;
  return outcome;
}

/** What is left of a rule in a view. */
export function residualUnder(run: Run, view: View, place: number): Residual {
  return outcomeUnder(run, view, place).residual;
}

/** First the rules that a formula asks, then the formula. */
export function residualWith(run: Run, view: View, { asks, formula }: Pick<Wording, "asks" | "formula">): Residual {
  for (const asked of asks) outcomeUnder(run, view, asked);
  return residualOf(formula, view.known);
}

/** The number for what facts and rules come to now; -1 where one of them has none, or there is no memo. */
export function keyOf(run: Run, view: View, { facts, asks, known }: Inputs): number {
  if (known === undefined) return -1;
  let key = 0;
  let at = 0;
  for (const fact of facts) {
    const input = run.stated[fact] ?? -1;
    const width = known.widths[at++] ?? 0;
    if (input < 0 || input >= width) return -1;
    key = key * width + input;
  }
  for (const asked of asks) {
    const input = (view.outcomes[asked] ?? outcomeUnder(run, view, asked)).number;
    const width = known.widths[at++] ?? 0;
    if (input < 0 || input >= width) return -1;
    key = key * width + input;
  }
  return key;
}

/** The facts and rules, by number, that something hangs on, and what came of them before. */
interface Inputs {
  readonly facts: readonly number[];
  readonly asks: readonly number[];
  readonly known: Memo<unknown> | undefined;
}

const NOT_LAW: Outcome = { residual: false, asked: false, number: 0, plain: undefined, findings: undefined };

function viewOf(layer: Basis, laws: readonly Law[], values: Known["values"]): View {
  const outcomes = new Array<Outcome | undefined>(laws.length);
  return { layer, laws, known: { values, outcomes }, outcomes };
}

function unknownLayer(): KiregelError {
  return new KiregelError(
    "unknown-reference",
    `The layer must be one of: ${LAYERS.join(", ")}. There is no other reading.`,
  );
}

/** The stated values and their numbers, by the number that the plan gives to the fact. */
function valuesOf(
  { numbers: from, values: stated }: Stated,
  plan: Plan,
): { readonly values: Known["values"]; readonly numbers: readonly number[] } {
  const places = placesIn(plan, from);
  const values: Known["values"][number][] = new Array(places.length).fill(undefined);
  const numbers = new Array<number>(places.length).fill(0);
  for (let fact = 0; fact < places.length; fact++) {
    const value = stated[places[fact] ?? -1];
    if (value === undefined) continue;
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

function outcomeOfLaw(run: Run, view: View, law: Law): Outcome {
  const isAlike = view !== run.deciding && differingUnder(run, view.layer)[law.place] !== 1;
  return isAlike ? outcomeUnder(run, run.deciding, law.place) : workedOut(run, view, law);
}

/** What a law comes to on what a view knows, from the memo or anew. */
function workedOut(run: Run, view: View, law: Law): Outcome {
  const { known } = law.wording;
  const key = keyOf(run, view, law.wording);
  const before = key < 0 ? undefined : known?.values.get(key);
  if (before !== undefined) return before;
  const residual = residualWith(run, view, law.wording);
  const isKept = known !== undefined && key >= 0 && hasRoom(run.plan.allowance);
  const outcome = newOutcome(law, residual, isKept);
  if (isKept) known.values.set(key, outcome);
  return outcome;
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

/**
 * A 1 for each rule that can come to something else under a layer than under the deciding one, by number. A rule differs
 * by a reading of its own, or by asking, directly or through others, a rule that does.
 */
export function differingUnder(run: Run, layer: Basis): Uint8Array {
  return run.differing[layer] ?? findDiffering(run, layer);
}

function findDiffering(run: Run, layer: Basis): Uint8Array {
  const before = layerBefore(layer);
  const isNext = run.deciding.layer === "statute" && before !== undefined;
  // Beside the statute only what the layer itself reads is new: a layer takes along what the one before it reads.
  const flags =
    isNext && before !== "statute" ? differingUnder(run, before).slice() : new Uint8Array(run.deciding.laws.length);
  for (const law of isNext ? run.plan.read[layer] : run.plan.laws[layer]) {
    if (!differsByItself(run, law)) continue;
    for (const dependent of law.dependents) flags[dependent] = 1;
  }
  run.differing[layer] = flags;
  return flags;
}

/**
 * Whether a rule has another verdict under the wording of a layer. What it asks comes to the same verdicts as under the
 * deciding layer, or the rule is a dependent of what does not; what is left of an open rule does not matter here.
 */
function differsByItself(run: Run, law: Law): boolean {
  const deciding = run.deciding.laws[law.place];
  if (deciding === undefined || law.wording === deciding.wording) return false;
  const { residual } = outcomeUnder(run, run.deciding, law.place);
  const statute = run.deciding.layer === "statute";
  if (statute && residual === false && !law.wording.liftsNo) return false;
  if (statute && residual === true && !law.wording.liftsYes) return false;
  return verdictOf(workedOut(run, run.deciding, law).residual) !== verdictOf(residual);
}
