import type { Verdict } from "./finding.ts";
import type { Compared, Law, Plan } from "./plan.ts";
import { type Basis, LAYERS } from "./rule.ts";
import type { Run } from "./run.ts";
import { decideAgain, enterLoose, outcomeIn, type View, verdictIn } from "./view.ts";

/**
 * For each rule the verdicts of the layers that come to another one, as one number below 256: two bits a layer, nothing
 * where the verdict is the same or where no reading of that layer plays a part. `otherVerdict` reads them.
 */
export function otherVerdicts({ plan, layer: own, deciding, desk: { beside, marks, verdicts } }: Run): Uint8Array {
  let changed: number[] = [];
  verdicts.fill(0);
  takeOver(beside, deciding);
  for (const compared of plan.compared[own]) {
    if (!compared.isOnTop) {
      for (const place of changed) enterLoose(beside, place, outcomeIn(deciding, place));
      changed = [];
    }
    decideBeside(plan, beside, compared, { marks, changed });
    for (const place of changed) {
      const verdict = verdictIn(beside, place);
      const isRead = deciding.laws[place]?.others[compared.layer] !== undefined;
      if (!isRead || verdict === verdictIn(deciding, place)) continue;
      verdicts[place] = (verdicts[place] ?? 0) | (VERDICTS.indexOf(verdict) << shiftOf(compared.layer));
    }
  }
  return verdicts;
}

/** The verdict under a layer, where it is another one. */
export function otherVerdict(verdicts: number, layer: Basis): Verdict | undefined {
  return VERDICTS[(verdicts >> shiftOf(layer)) & 3];
}

const VERDICTS: readonly (Verdict | undefined)[] = [undefined, "yes", "no", "unknown"];

function shiftOf(layer: Basis): number {
  return 2 * LAYERS.indexOf(layer);
}

function takeOver(beside: View, { numbers, entries, loose }: View): void {
  beside.numbers.set(numbers);
  beside.entries.set(entries);
  for (let place = 0; place < loose.length; place++) if (entries[place] === -1) beside.loose[place] = loose[place];
}

/** What is noted while a layer is compared: which rules to ask, and which came to another verdict. */
interface Notes {
  readonly marks: Uint8Array;
  readonly changed: number[];
}

/**
 * Asks the rules that a layer reads otherwise, then those that ask a rule which came to another verdict, and adds all that
 * changed to the notes. What is left of a rule that stays open does not matter here.
 */
function decideBeside(plan: Plan, beside: View, compared: Compared, { marks, changed }: Notes): void {
  const { read, isOnTop, mayChange } = compared;
  if (isOnTop && read.every((law) => staysAsItIs(law, beside))) return;
  marks.fill(UNTOUCHED);
  for (const { place } of read) marks[place] = READ;
  for (const law of mayChange) {
    const mark = marks[law.place];
    if (mark === UNTOUCHED || (mark === READ && isOnTop && staysAsItIs(law, beside))) continue;
    if (!decideAgain(plan, beside, law)) continue;
    changed.push(law.place);
    for (const asker of law.askers) marks[asker] = ASKING;
  }
}

const [UNTOUCHED, READ, ASKING] = [0, 1, 2];

// With the same inputs, more readings of one kind leave a verdict where it is: what narrows leaves a no, what widens a yes.
function staysAsItIs({ place, wording }: Law, view: View): boolean {
  const verdict = verdictIn(view, place);
  return (verdict === "no" && !wording.liftsNo) || (verdict === "yes" && !wording.liftsYes);
}
