import type { FactValue } from "./condition.ts";
import type { Verdict } from "./finding.ts";
import { type Known, residualOf } from "./formula.ts";
import { hasRoom, keep, recall, UNKNOWN } from "./memo.ts";
import type { Kept, Law, Outcome, Plan } from "./plan.ts";
import { isLong, type Residual } from "./residual.ts";

/** What the rules come to under one layer. Rules are found by their places. */
export interface View extends Known {
  readonly kept: Kept;
  readonly facts: number;
  readonly laws: readonly Law[];
  readonly values: (FactValue | undefined)[];
  /** The numbers of the stated values, then those of what the rules come to. */
  readonly numbers: Int32Array;
  /** For each rule where it stands among what rules came to before; -1 for one that stands in `loose`. */
  readonly entries: Int32Array;
  readonly loose: (Outcome | undefined)[];
}

/**
 * A view of nothing but the values, which it may share with another. Many runs fill it in one after another, so that a
 * question allocates little.
 */
export function newView(
  { kept, facts: { size: facts } }: Plan,
  laws: readonly Law[],
  values: (FactValue | undefined)[],
): View {
  const view: View = {
    kept,
    facts,
    laws,
    values,
    numbers: new Int32Array(facts + laws.length),
    entries: new Int32Array(laws.length).fill(-1),
    loose: new Array<Outcome | undefined>(laws.length).fill(undefined),
    cameTo: (place) => outcomeIn(view, place),
  };
  return view;
}

/** What a rule comes to in a view. */
export function outcomeIn({ kept, entries, loose }: View, place: number): Outcome {
  const entry = entries[place] ?? -1;
  return (entry < 0 ? loose[place] : kept.outcomes[entry]) ?? NOTHING;
}

/** The verdict on a rule in a view. */
export function verdictIn({ facts, numbers }: View, place: number): Verdict {
  return verdictOfNumber(numbers[facts + place] ?? -1);
}

/** The verdict that the number of an outcome stands for. */
function verdictOfNumber(number: number): Verdict {
  return number === 1 ? "yes" : number === 0 ? "no" : "unknown";
}

/** Asks a rule, and enters what it comes to. The rules that it asks come before it. */
export function decide(plan: Plan, view: View, law: Law): void {
  const known = knownOf(plan, view, law);
  if (known < 0) enterLoose(view, law.place, newOutcome(law, residualOf(law.wording.formula, view), false));
  else enter(view, law.place, known);
}

/** Enters what a rule came to before, as a memo gives it: where it stands in `outcomes`, and its number. */
export function enter({ facts, entries, numbers }: View, place: number, known: number): void {
  entries[place] = known >> NUMBER_BITS;
  numbers[facts + place] = (known & MOST_NUMBERS) - 1;
}

/** Enters what a rule comes to, also where it does not stand among what its wording came to. */
export function enterLoose({ facts, loose, entries, numbers }: View, place: number, outcome: Outcome): void {
  loose[place] = outcome;
  entries[place] = -1;
  numbers[facts + place] = outcome.number;
}

/** Asks a rule again; enters what it comes to and returns true if that is another verdict. */
export function decideAgain(plan: Plan, view: View, law: Law): boolean {
  const known = knownOf(plan, view, law);
  const outcome = known < 0 ? newOutcome(law, residualOf(law.wording.formula, view), false) : undefined;
  const number = outcome?.number ?? (known & MOST_NUMBERS) - 1;
  if (verdictOfNumber(number) === verdictIn(view, law.place)) return false;
  if (outcome === undefined) enter(view, law.place, known);
  else enterLoose(view, law.place, outcome);
  return true;
}

/** What a rule came to before, which is worked out and kept now if there is room; below 0 if there is none. */
function knownOf({ allowance, kept }: Plan, view: View, law: Law): number {
  const { wording } = law;
  const before = recall(wording.known, view.numbers);
  if (before !== UNKNOWN || !hasRoom(allowance)) return before;
  const outcome = newOutcome(law, residualOf(wording.formula, view), true);
  const entry = kept.outcomes.push(outcome) - 1;
  kept.plain.push(undefined);
  kept.findings.push(undefined);
  kept.slots.push(-1);
  const known = (entry << NUMBER_BITS) | (outcome.number < MOST_NUMBERS ? outcome.number + 1 : 0);
  keep(wording.known, view.numbers, known);
  return known;
}

// No width is greater, so that a higher number is none.
const NUMBER_BITS = 9;
const MOST_NUMBERS = 511;

function newOutcome({ itself, numbered, wording }: Law, residual: Residual, isKept: boolean): Outcome {
  if (typeof residual === "boolean") return { residual, asked: residual, number: residual ? 1 : 0 };
  // A rule of very many inputs, such as Art. 6(2), stands for itself.
  if (wording.isWide || isLong(residual)) return { residual, asked: itself, number: 2 };
  return { residual, asked: residual, number: isKept ? numbered.count++ : -1 };
}

const NOTHING: Outcome = { residual: false, asked: false, number: -1 };
