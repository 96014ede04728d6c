import { KiregelError } from "../error.ts";
import type { FactValue } from "./condition.ts";
import { type IsoDate, requireDate } from "./date.ts";
import type { Statement } from "./fact.ts";
import type { Application } from "./finding.ts";
import { type Known, residualOf } from "./formula.ts";
import type { Law, Wording } from "./plan.ts";
import type { Residual } from "./residual.ts";
import { type Basis, eachLayer, LAYERS } from "./rule.ts";
import type { Ruleset } from "./ruleset.ts";

/** A question whose facts were read from their object already. */
export interface StatedQuestion {
  readonly stated: readonly Statement[];
  readonly asOf: IsoDate;
  readonly layer?: Basis;
}

/** One question to a ruleset, and what came of it so far. */
export interface Run {
  readonly views: Readonly<Record<Basis, View>>;
  /** The view under the layer that decides. */
  readonly deciding: View;
  /** What came of each schedule with transitional rules that was asked. */
  readonly applications: (Application | undefined)[];
}

/** The rules under one layer, and what is known of them. */
export interface View {
  readonly layer: Basis;
  readonly laws: readonly Law[];
  readonly known: Known;
}

/** Starts with nothing but the stated facts. Throws a KiregelError for a day or a layer that does not exist. */
export function start(ruleset: Ruleset, { stated, asOf, layer = "statute" }: StatedQuestion): Run {
  requireDate(asOf, "asOf");
  if (!LAYERS.includes(layer)) throw unknownLayer();
  const { facts, laws } = ruleset.planOn(asOf);
  const values = valuesOf(stated, facts);
  const views = eachLayer((basis) => viewOf(basis, laws[basis], values));
  return { views, deciding: views[layer], applications: [] };
}

/** What is left of a rule in a view. It is worked out once. */
export function residualUnder(run: Run, view: View, place: number): Residual {
  const before = view.known.rules[place];
  if (before !== undefined) return before;
  const law = view.laws[place];
  const residual = law !== undefined && residualOfLaw(run, view, law);
  view.known.rules[place] = residual;
  return residual;
}

/** First the rules that a formula asks, then the formula. */
export function residualWith(run: Run, view: View, { asks, formula }: Pick<Wording, "asks" | "formula">): Residual {
  for (const asked of asks) residualUnder(run, view, asked);
  return residualOf(formula, view.known);
}

function viewOf(layer: Basis, laws: readonly Law[], values: Known["values"]): View {
  return { layer, laws, known: { values, rules: new Array<Residual | undefined>(laws.length).fill(undefined) } };
}

function unknownLayer(): KiregelError {
  return new KiregelError(
    "unknown-reference",
    `The layer must be one of: ${LAYERS.join(", ")}. There is no other reading.`,
  );
}

/** The stated values by number. A fact that no rule reads has none. */
function valuesOf(stated: readonly Statement[], numbers: ReadonlyMap<string, number>): Known["values"] {
  const values = new Array<FactValue | undefined>(numbers.size).fill(undefined);
  for (const [key, value] of stated) {
    const place = numbers.get(key);
    if (place !== undefined) values[place] = value;
  }
  return values;
}

function residualOfLaw(run: Run, view: View, law: Law): Residual {
  if (readsAlike(run, view, law)) return residualUnder(run, run.deciding, law.place);
  return residualWith(run, view, law.wording);
}

/** Whether no reading, of the rule or of one that it asks, makes it differ from what it is under the deciding layer. */
function readsAlike(run: Run, view: View, { isRead, wording, place }: Law): boolean {
  const { deciding } = run;
  if (view === deciding) return false;
  if (!isRead) return true;
  if (wording !== deciding.laws[place]?.wording) return false;
  for (const asked of wording.asks) {
    if (residualUnder(run, view, asked) !== residualUnder(run, deciding, asked)) return false;
  }
  return true;
}
