import { KiregelError } from "../error.ts";
import type { Dated } from "./application.ts";
import type { FactValue } from "./condition.ts";
import { type IsoDate, requireDate } from "./date.ts";
import type { Plan } from "./plan.ts";
import { decideAll, type Program, programOf } from "./program.ts";
import { type Basis, LAYERS } from "./rule.ts";
import type { Ruleset } from "./ruleset.ts";
import type { Stated } from "./stated.ts";
import { newView, type View } from "./view.ts";

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
  readonly layer: Basis;
  /** A multiple of 256 for the layer, below `SLOTS`: part of the slot of a finding. */
  readonly layerSlot: number;
  readonly desk: Desk;
  readonly deciding: View;
}

/** How many slots findings with the same application have: by layer, and by the verdicts of the other layers. */
export const SLOTS: number = LAYERS.length * 256;

/** What the runs of a plan fill in under one layer. */
export interface Desk {
  readonly program: Program;
  readonly deciding: View;
  /** For the layers that do not decide. */
  readonly beside: View;
  readonly marks: Uint8Array;
  readonly verdicts: Uint8Array;
  /** What came of each schedule with transitional rules that was asked. */
  readonly applications: (Dated | undefined)[];
}

/** Asks every rule. Throws a KiregelError for a day or a layer that does not exist. */
export function start(ruleset: Ruleset, { stated, asOf, layer = "statute" }: StatedQuestion): Run {
  requireDate(asOf, "asOf");
  if (!LAYERS.includes(layer)) throw unknownLayer();
  const plan = ruleset.planOn(asOf);
  const desk = deskOf(plan, layer);
  const { deciding, applications } = desk;
  applications.fill(undefined);
  enterStated(plan, deciding, stated);
  decideAll(plan, deciding, desk.program);
  return { plan, layer, layerSlot: LAYERS.indexOf(layer) * 256, desk, deciding };
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

function deskOf(plan: Plan, layer: Basis): Desk {
  const before = plan.desks[layer];
  if (before !== undefined) return before;
  const laws = plan.laws[layer];
  const values = new Array<FactValue | undefined>(plan.facts.size).fill(undefined);
  const desk = {
    program: programOf(plan, laws),
    deciding: newView(plan, laws, values),
    beside: newView(plan, laws, values),
    marks: new Uint8Array(laws.length),
    verdicts: new Uint8Array(laws.length),
    applications: new Array<Dated | undefined>(laws.length).fill(undefined),
  };
  plan.desks[layer] = desk;
  return desk;
}

function unknownLayer(): KiregelError {
  return new KiregelError(
    "unknown-reference",
    `The layer must be one of: ${LAYERS.join(", ")}. There is no other reading.`,
  );
}
