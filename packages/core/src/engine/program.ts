import { cellsOf } from "./memo.ts";
import type { Law, Plan } from "./plan.ts";
import { decide, enter, type View } from "./view.ts";

/**
 * The rules of a layer in the order in which they are asked, as one list of numbers: for each its place, where its cells start
 * (-1 where it has none), how many inputs it has, and each input with its width. It is read from end to end; most rules are
 * then found in their cells.
 */
export type Program = Int32Array;

/** Writes the program for the laws of a layer. */
export function programOf({ order }: Plan, laws: readonly Law[]): Program {
  const steps = order.flatMap((place) => {
    const known = laws[place]?.wording.known;
    if (known === undefined) return [];
    const inputs = known.inputs.flatMap((input, at) => [input, known.widths[at] ?? 0]);
    return [place, known.base, known.inputs.length, ...inputs];
  });
  return Int32Array.from(steps);
}

/** Asks all rules on the stated facts of a view, and enters what they come to. */
export function decideAll(plan: Plan, view: View, program: Program): void {
  const { numbers, laws } = view;
  const cells = cellsOf(plan.store);
  let at = 0;
  while (at < program.length) {
    const place = program[at] ?? 0;
    const base = program[at + 1] ?? -1;
    const end = at + 3 + 2 * (program[at + 2] ?? 0);
    let key = base < 0 ? -1 : 0;
    for (let input = at + 3; input < end && key >= 0; input += 2) {
      const number = numbers[program[input] ?? -1] ?? -1;
      const width = program[input + 1] ?? 0;
      key = number < 0 || number >= width ? -1 : key * width + number;
    }
    const cell = key < 0 ? 0 : (cells[base + key] ?? 0);
    const law = laws[place];
    if (cell > 0) enter(view, place, cell - 1);
    else if (law !== undefined) decide(plan, view, law);
    at = end;
  }
}
