import type { FactValue } from "./condition.ts";
import type { Verdict } from "./finding.ts";
import { type Known, residualOf } from "./formula.ts";
import { hasRoom, keep, keyOf, recall } from "./memo.ts";
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

/** A view of nothing. Many runs fill it in one after another, so that a question allocates little. */
export function newView({ kept, facts: { size: facts } }: Plan, laws: readonly Law[]): View {
  const view: View = {
    kept,
    facts,
    laws,
    values: new Array<FactValue | undefined>(facts).fill(undefined),
    numbers: new Int32Array(facts + laws.length),
    entries: new Int32Array(laws.length).fill(-1),
    loose: new Array<Outcome | undefined>(laws.length).fill(undefined),
    cameTo: (place) => outcomeIn(view, place),
  };
  return view;
}

/** What a rule comes to in a view. */
export function outcomeIn({ kept, entries, loose }: View, place: number): Outcome {
  return loose[place] ?? kept.outcomes[entries[place] ?? -1] ?? NOTHING;
}

/** The verdict on a rule in a view. */
export function verdictIn({ facts, numbers }: View, place: number): Verdict {
  return verdictOfNumber(numbers[facts + place] ?? -1);
}

/** The verdict that the number of an outcome stands for. */
export function verdictOfNumber(number: number): Verdict {
  return number === 1 ? "yes" : number === 0 ? "no" : "unknown";
}

/** Asks a rule, and enters what it comes to. The rules that it asks come before it. */
export function decide(plan: Plan, view: View, law: Law): void {
  const entry = entryOf(plan, view, law);
  if (entry < 0) enterLoose(view, law.place, newOutcome(law, residualOf(law.wording.formula, view), false));
  else enter(view, law.place, entry);
}

/** Enters what a rule came to before. */
export function enter({ kept, facts, entries, loose, numbers }: View, place: number, entry: number): void {
  entries[place] = entry;
  loose[place] = undefined;
  numbers[facts + place] = kept.numbers[entry] ?? -1;
}

/** Enters what a rule comes to, also where it does not stand among what its wording came to. */
export function enterLoose({ facts, loose, entries, numbers }: View, place: number, outcome: Outcome): void {
  loose[place] = outcome;
  entries[place] = -1;
  numbers[facts + place] = outcome.number;
}

/** What a law comes to on what a view knows, without entering it. */
export function outcomeOf(plan: Plan, view: View, law: Law): Outcome {
  const entry = entryOf(plan, view, law);
  return plan.kept.outcomes[entry] ?? newOutcome(law, residualOf(law.wording.formula, view), false);
}

/** Where it stands among what rules came to before, which it joins if there is room; -1 if there is none. */
function entryOf({ allowance, kept }: Plan, view: View, law: Law): number {
  const { known, formula } = law.wording;
  const key = keyOf(known, view.numbers);
  const before = recall(known, key);
  if (before >= 0 || key < 0 || !hasRoom(allowance)) return before;
  const outcome = newOutcome(law, residualOf(formula, view), true);
  const entry = kept.outcomes.push(outcome) - 1;
  kept.numbers.push(outcome.number);
  kept.slots.push(-1);
  kept.findings.push(undefined);
  keep(known, key, entry);
  return entry;
}

function newOutcome({ itself, numbered, wording }: Law, residual: Residual, isKept: boolean): Outcome {
  if (typeof residual === "boolean") return { residual, asked: residual, number: residual ? 1 : 0 };
  // A rule of very many inputs, such as Art. 6(2), stands for itself.
  if (wording.isWide || isLong(residual)) return { residual, asked: itself, number: 2 };
  return { residual, asked: residual, number: isKept ? numbered.count++ : -1 };
}

const NOTHING: Outcome = { residual: false, asked: false, number: -1 };
